## Slack: aprobar varios casos y cuidar a la moderación

slack-many-title = Aprobar varios
slack-many-offer = Aprobar estos { $count }…
slack-care-title = Cuidado
slack-care-spared = Categorías que se me ahorran
slack-care-more = Más categorías que se me ahorran
slack-care-count = Cuenta semanal
slack-care-count-yes = Dime los lunes cuántos casos duros he tenido
