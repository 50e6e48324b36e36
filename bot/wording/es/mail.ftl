### Qué pasa con las notificaciones: rectificaciones, respuestas de los servicios, devoluciones, frenos, ensayos.

act-correct = Rectificar…
act-send-correction = Enviar la rectificación
act-drop-correction = Descartar la rectificación
ask-correct-title = Rectificar el caso { $number }
ask-correct = ¿Por qué era errónea la notificación? Cada destinatario lee esta frase. Ves las palabras exactas antes de que se envíe nada.
ask-send-correction-title = Enviar la rectificación
ask-send-correction = ¿Enviarla a cada destinatario, palabra por palabra como la viste, y cerrar el caso?
correction-notice =
    Retiramos nuestra notificación sobre contenido en { $host }, enviada el { $at } (su referencia: { $earlier }; nuestro caso { $number }). Era errónea: { $why }

    Les pedimos que deshagan lo que hicieron por ella y que avisen a los afectados. Lo sentimos.
    { $sender }
correction-subject = Rectificación: { $subject }
correction-preview = Caso { $number }: esto va a los siguientes destinatarios en cuanto pulses «Enviar la rectificación». Todavía no ha salido nada.
correction-preview-line = A { $recipient } ({ $way }):
    { $words }
correction-none = El caso { $number } no tiene ninguna notificación que rectificar.
correction-needs-reason = Di por qué era errónea la notificación del caso { $number }; sus destinatarios lo leen.
correction-too-early = Una notificación del caso { $number } está en camino o espera para salir. Cancélala, o espera a que se resuelva.
correction-not-drafted = Todavía no has visto ninguna rectificación del caso { $number }. Pulsa primero «Rectificar…».
done-send-correction = Caso { $number }: la rectificación va a cada destinatario. El caso está cerrado.
done-drop-correction = Caso { $number }: la rectificación se descarta; no se envió nada.
step-correction = Rectificación
notice-line-dry-run = { $step } a { $recipient } por { $way }: ensayo, nada salió de la casa ({ $at })
notice-line-bounced = { $step } a { $recipient } por { $way }: devuelta, la dirección no se usa más
notice-line-suppressed = { $step } a { $recipient } por { $way }: no enviada, la dirección está en la lista de las que no se usan
notice-line-braked = { $step } a { $recipient } por { $way }: espera, porque el envío a { $platform } está frenado hasta que un operador lo libere
label-answer = Respuestas
answer-line = { $recipient } dice: { $answer } ({ $at })
answer-line-words = { $recipient } dice: { $answer } ({ $at }): «{ $words }»
answer-removed = retirado
answer-need-more = falta información
answer-not-ours = no es nuestro
answer-wrote = una respuesta por correo
answer-disagree = no estamos de acuerdo
brake-told = El envío a { $platform } está frenado: { $wrong } de nuestras últimas { $total } notificaciones allí fueron rechazadas o retiradas. Las notificaciones aprobadas esperan hasta que el operador lo haya mirado y liberado con «stillup brake release { $platform }».
digest-dry =
    { $count ->
        [one] Una notificación fue un ensayo: nada salió de la casa.
       *[other] { $count } notificaciones fueron ensayos: nada salió de la casa.
    }
answer-gone = Esta página no se conoce, o ya no responde.
answer-old = Esta notificación es demasiado antigua para responderla aquí.
answer-too-many = Esta notificación ya se ha respondido muchas veces. Por favor, responda al correo.
answer-too-long = Por favor, escriba como máximo { $limit } caracteres.
answer-unknown = Por favor, elija una de las respuestas.
