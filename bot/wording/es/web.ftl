### La página que lee un servicio de abusos.

web-title = Esta notificación es nuestra
web-ours = Les enviamos la notificación de nuestro caso { $number }; los datos de abajo están firmados por nosotros. Nada aquí tiene efecto hasta que pulsen el botón.
web-no-account = Pueden responder aquí sin cuenta. Su respuesta llega a la moderación que aprobó la notificación.
web-from = De
web-to = Para
web-subject = Asunto
web-sent = Enviada
web-link = Contenido
web-fingerprint = SHA-256 de la notificación por encima de su último párrafo
web-answered = Respondido
web-ask = ¿Qué dicen a ello?
web-words = Unas palabras, si quieren (como máximo { $limit } caracteres)
web-submit = Enviar la respuesta
web-thanks = Gracias
web-thanks-next = Su respuesta ha llegado a la moderación. Si dicen que el contenido está retirado, pronto miramos de nuevo.
web-refused = Eso no funcionó
web-about = ¿Quién pregunta? { $organisation }
web-about-what = { $organisation } usa Stillup, un bot con el que miembros de comunidades denuncian contenidos dañinos. La moderación decide, y una notificación va a quien puede retirar el contenido.
web-about-looks = Tras una notificación, el bot mira de vez en cuando si el contenido sigue en la dirección denunciada. Lee una página, no sigue enlaces y nunca abre lo que parezca abuso sexual de menores.
web-about-contact = Para quejarse de estas visitas o de una notificación, escriban a: { $contact }
