## Slack: responder una pregunta, aprobar varios casos y cuidar a la moderación

slack-many-title = Aprobar varios
slack-many-offer = Aprobar estos { $count }…
slack-care-title = Cuidado
slack-care-spared = Categorías que se me ahorran
slack-care-more = Más categorías que se me ahorran
slack-care-count = Cuenta semanal
slack-care-count-yes = Dime los lunes cuántos casos duros he tenido
slack-answer-title = Tu respuesta
slack-answer = ¿Qué quieres decir sobre el caso { $number }? La moderación lo lee sin tu nombre.
slack-answer-send = Enviar
