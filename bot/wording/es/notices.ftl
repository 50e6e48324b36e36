## La ficha en el canal de moderación

notices-way-api = interfaz de denuncia
notices-way-mail = correo electrónico
notices-way-hand-off = entrega manual
notices-way-hotline = línea de denuncia
notices-step-notice = Notificación
notices-step-follow-up = Recordatorio
notices-step-escalation = Escalado

## Notificaciones: lo que lee un destinatario

notices-subject = [Stillup, caso { $number }] { $category } en { $host }
notices-opening = ¿Está en su servicio? El contenido se encuentra en { $host }. ¿Puede verlo? La localización exacta figura más abajo. Nuestro número de caso es { $number }.
notices-opening-follow-up = Recordatorio. Le informamos de este contenido en { $host } el { $earlier_at } (su referencia: { $earlier }; nuestro caso { $number }). Hoy sigue en línea.
notices-opening-escalation = Reclamación. El alojador o la plataforma { $host } fue informado de este contenido el { $earlier_at } (referencia de ese servicio: { $earlier }; nuestro caso { $number }) y recibió un recordatorio. El contenido sigue en línea.
notices-location = Localización exacta: { $href }
notices-location-sealed = La localización la presenta la persona que la tiene. Nosotros no la repetimos.
notices-reason = De qué se trata: { $category }. { $reason }
notices-reported = Se nos denunció el { $at }.
notices-decided = Una persona revisó y aprobó esta notificación el { $at }.
notices-decided-earlier = Una persona revisó y aprobó nuestra primera notificación el { $at }.
notices-last-up = En nuestra última comprobación, el { $at }, estaba en línea.
notices-nobody-opened = Aquí nadie lo ha abierto.
notices-good-faith = Estamos convencidos de buena fe de que la información y las alegaciones que aquí figuran son precisas y completas. { $sender }.
notices-request = Le rogamos que retire el contenido o bloquee el acceso a él, que acuse recibo de esta notificación, que nos comunique su decisión y que conserve las pruebas para las autoridades.
notices-reason-graphic-violence = El contenido parece mostrar violencia explícita, publicada sin un contexto que la justifique.
notices-reason-terrorism = El contenido parece promover el terrorismo o incitar a él.
notices-reason-threat = El contenido parece amenazar a personas con violencia.
notices-reason-intimate-images = El contenido parece mostrar imágenes íntimas de una persona sin su consentimiento.
notices-reason-child-abuse = El contenido fue denunciado como abuso sexual de un menor.
notices-reason-child-exploitation = El contenido fue denunciado como explotación sexual de un menor.
notices-reason-self-harm = El contenido parece incitar al suicidio o a las autolesiones.
notices-reason-hate = El contenido parece incitar al odio o a la violencia contra personas por ser lo que son.
notices-reason-harassment = El contenido parece formar parte del acoso dirigido contra una persona.
notices-reason-doxxing = El contenido parece publicar datos privados de una persona sin su consentimiento.
notices-reason-fraud = El contenido parece servir para estafar a personas.
notices-reason-phishing = El contenido parece imitar a un tercero para obtener contraseñas o datos de pago.
notices-reason-malware = El contenido parece difundir software malicioso.
notices-reason-spam = El contenido parece ser publicidad masiva no solicitada.
notices-reason-other = El contenido parece ser ilícito o infringir sus normas, como se describe más arriba.

## Negativas: qué ha fallado y qué hacer

notices-incomplete = La notificación todavía no se puede enviar. Falta: { $missing }. El operador indica la organización y el contacto en STILLUP_ORGANISATION y STILLUP_SENDER_EMAIL.
notices-correction-notice =
    Retiramos nuestra notificación sobre contenido en { $host }, enviada el { $at } (su referencia: { $earlier }; nuestro caso { $number }). Era errónea: { $why }

    Les pedimos que deshagan lo que hicieron por ella y que avisen a los afectados. Lo sentimos.
    { $sender }
notices-correction-subject = Rectificación: { $subject }
notices-correction-preview = Caso { $number }: esto va a los siguientes destinatarios en cuanto pulses «Enviar la rectificación». Todavía no ha salido nada.
notices-correction-preview-line = A { $recipient } ({ $way }):
    { $words }
notices-correction-none = El caso { $number } no tiene ninguna notificación que rectificar.
notices-correction-needs-reason = Di por qué era errónea la notificación del caso { $number }; sus destinatarios lo leen.
notices-correction-too-early = Una notificación del caso { $number } está en camino o espera para salir. Cancélala, o espera a que se resuelva.
notices-correction-not-drafted = Todavía no has visto ninguna rectificación del caso { $number }. Pulsa primero «Rectificar…».
notices-step-correction = Rectificación
notices-answer-line = { $recipient } dice: { $answer } ({ $at })
notices-answer-line-words = { $recipient } dice: { $answer } ({ $at }): «{ $words }»
notices-answer-removed = retirado
notices-answer-need-more = falta información
notices-answer-not-ours = no es nuestro
notices-answer-wrote = una respuesta por correo
notices-answer-disagree = no estamos de acuerdo
notices-brake-told = El envío a { $platform } está frenado: { $wrong } de nuestras últimas { $total } notificaciones allí fueron rechazadas o retiradas. Las notificaciones aprobadas esperan hasta que el operador lo haya mirado y liberado con «stillup brake release { $platform }».
notices-answer-gone = Esta página no se conoce, o ya no responde.
notices-answer-old = Esta notificación es demasiado antigua para responderla aquí.
notices-answer-too-many = Esta notificación ya se ha respondido muchas veces. Por favor, responda al correo.
notices-answer-too-long = Por favor, escriba como máximo { $limit } caracteres.
notices-answer-unknown = Por favor, elija una de las respuestas.
