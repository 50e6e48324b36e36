## Junto a la decisión: lo mismo, preguntas, notas, aplazar, lo visto, vetos, borrar el mensaje

state-merged = Lo mismo que otro caso
act-same-as = Lo mismo que…
act-split = Al final no es lo mismo…
act-ask-reporter = Preguntar a quien lo reportó…
act-note = Escribir una nota…
act-snooze = Aplazar…
act-record = Lo he mirado yo…
act-veto = Hablarlo antes…
act-lift = Levantar nuestro veto…
act-delete-message = Borrar el mensaje aquí…
ask-same-as-title = El caso { $number } es lo mismo que…
ask-same-as = El número del otro caso. Sigue por los dos; se puede deshacer.
ask-split-title = Separar el caso { $number }
ask-split = ¿Al final no es lo mismo? El caso sigue como estaba, con sus propios reportes.
ask-ask-reporter-title = Pregunta sobre el caso { $number }
ask-ask-reporter = ¿Qué quieres saber? Lo leen quienes lo reportaron aquí y aceptan mensajes. No sabrán quién pregunta, ni tú quién responde.
ask-note-title = Nota sobre el caso { $number }
ask-note = Solo la lee la moderación de esta comunidad.
ask-snooze-title = Aplazar el caso { $number }
ask-snooze = ¿Cuánto tiempo debe salir de vuestra cola? Las comprobaciones y los plazos siguen; un reporte nuevo, una retirada o un regreso lo trae de vuelta.
ask-record-title = Caso { $number }: ¿qué has visto?
ask-record = Solo lo que has visto con tus propios ojos. Cuenta como una observación; de retirada se habla solo si yo también la veo.
ask-veto-title = Retener el envío del caso { $number }
ask-veto = ¿Por qué no enviarlo todavía? Las otras comunidades de este caso leen tus palabras, sin saber quiénes sois.
ask-lift-title = Levantar el veto del caso { $number }
ask-lift = ¿Está resuelto? Si no hay otro veto, sale la notificación que espera.
ask-delete-message-title = Borrar el mensaje del caso { $number }
ask-delete-message = ¿Borrar el mensaje de aquí desde el que se reportó? No se puede deshacer; el reporte queda.
snooze-1d = 1 día
snooze-3d = 3 días
snooze-1w = 1 semana
snooze-now = Nada: traerlo de vuelta
done-merge = El caso { $number } es ahora lo mismo que el caso { $other }, que sigue por los dos.
done-split = El caso { $number } sigue por su cuenta, separado del caso { $other }.
done-ask =
    { $count ->
        [one] Tu pregunta sobre el caso { $number } va a 1 persona. Su respuesta estará en la ficha.
       *[other] Tu pregunta sobre el caso { $number } va a { $count } personas. Sus respuestas estarán en la ficha.
    }
done-answer = Gracias. La moderación lee tu respuesta sobre el caso { $number } sin tu nombre.
done-note = Tu nota está en el caso { $number }.
done-snooze = El caso { $number } sale de vuestra cola hasta el { $at }.
done-awake = El caso { $number } está de nuevo en vuestra cola.
done-record = Caso { $number }: anotado como lo que vio una persona. Ahora miro yo.
done-veto = Caso { $number }: nada sale mientras siga vuestro veto. Se pide a las otras comunidades que lo hablen.
done-lift = Caso { $number }: vuestro veto está levantado.
done-approve-held = El caso { $number } está aprobado. Otra comunidad pide hablarlo, así que la notificación espera su acuerdo; puedes cancelarla.
done-delete-message =
    { $count ->
        [one] Caso { $number }: el mensaje está borrado.
       *[other] Caso { $number }: { $count } mensajes están borrados.
    }
label-same = Lo mismo
label-veto = Piden hablarlo
label-snoozed = Aplazado hasta
label-notes = Notas (solo moderación)
label-questions = Preguntas hechas
label-answers = Respuestas recibidas
label-decisions = Decidido aquí
card-merged = que el caso { $other }, que sigue por los dos
card-joined =
    { $count ->
        [0] Casos unidos a este: { $cases }
        [one] Casos unidos a este: { $cases }, y 1 enlace reportado en otro lugar
       *[other] Casos unidos a este: { $cases }, y { $count } enlaces reportados en otro lugar
    }
card-veto = Otra comunidad pide hablarlo antes del envío: «{ $reason }»
card-veto-own = { $who } retiene el envío por esta comunidad: «{ $reason }»
card-note = { $at } { $who }: { $text }
card-question = { $at }: «{ $text }» (llegó a { $told } de { $of })
card-answer = { $at }: «{ $text }»
card-left-title = Caso { $number }
card-left = Este caso ya no concierne a esta comunidad.
decided-approve = { $at } { $who }: aprobado
decided-reject = { $at } { $who }: rechazado
decided-escalate = { $at } { $who }: escalado
decided-close = { $at } { $who }: cerrado
decided-reopen = { $at } { $who }: reabierto
decided-cancel = { $at } { $who }: notificación cancelada
decided-submitted = { $at } { $who }: presentado a mano
decided-merge = { $at } { $who }: unido
decided-split = { $at } { $who }: separado
decided-veto = { $at } { $who }: pidió hablarlo
decided-lift = { $at } { $who }: veto levantado
told-merge = Caso { $number }: la moderación ha visto que es lo mismo que el caso { $other }. Desde ahora sabrás de él por ese número.
told-split = Caso { $number }: la moderación ha visto que al final no es lo mismo que el caso { $other }. Sigue por su cuenta.
relay-question =
    La moderación tiene una pregunta sobre el caso { $number }, que reportaste:
    «{ $question }»
    { $how } No sabrá quién eres. No tienes que responder.
relay-offer = Responder…
relay-how-console = Para responder, escribe /answer { $number } y tus palabras.
relay-how-discord = Para responder, usa el comando /answer con el número { $number }.
relay-how-slack = Para responder, escribe /stillup answer { $number } y tus palabras.
words-missing = Escribe algo sobre el caso { $number }; no se ha hecho nada.
merge-self = El caso { $number } es este mismo. Da el número de otro.
merge-done = El caso { $number } ya es lo mismo que el caso { $other }.
merge-moved = El caso { $number } es a su vez lo mismo que el caso { $other }. Da ese número.
merge-ended = El caso { $number } ha terminado. Solo los casos abiertos pueden ser lo mismo; reábrelo antes.
merge-sealed = De los casos { $number } y { $other } solo uno está sellado. Solo dos casos sellados pueden ser lo mismo; corrige antes la categoría.
merge-care = El caso { $number } se trata con más cuidado que el caso { $other }. Corrige antes una categoría, o dilo en el caso { $other }.
merge-vetoed = Se ha pedido hablar del caso { $number }. Resolved eso antes.
merge-in-flight = Una notificación del caso { $number } está en camino, o no está claro si llegó. Inténtalo cuando se aclare.
split-not-merged = El caso { $number } no está unido a ningún otro.
ask-nobody = Nadie de los que reportaron aquí el caso { $number } acepta mensajes, así que no se pregunta a nadie.
ask-sealed = El caso { $number } está sellado: aquí no se habla de nada suyo. El camino es la línea de denuncia.
answer-unasked = No se te ha preguntado nada sobre el caso { $number }.
answer-enough = Ya has respondido varias veces a esa pregunta del caso { $number }. La moderación puede preguntar de nuevo.
note-sealed-link = El caso { $number } está sellado: no escribas enlaces en sus notas.
snooze-span = Elige: { $choices }.
snooze-ended = El caso { $number } ha terminado; no hay nada que aplazar.
record-outcome = Elige: { $choices }.
record-sealed = El caso { $number } está sellado: nadie debe mirarlo, así que no se anota nada.
record-not-now = El caso { $number } no se vigila ahora. Lo visto cuenta desde la aprobación.
veto-alone = Ninguna otra comunidad sigue el caso { $number }. Recházalo, o cancela su notificación.
veto-own = Vuestra comunidad aprobó la notificación del caso { $number }. Puedes cancelarla.
veto-stands = Vuestra comunidad ya tiene un veto sobre el caso { $number }.
veto-too-late = Demasiado tarde: una notificación del caso { $number } ha salido, o ninguna espera.
lift-none = Vuestra comunidad no tiene ningún veto sobre el caso { $number }.
delete-nothing = Aquí no queda ningún mensaje desde el que se reportara el caso { $number }.
delete-cannot = Aquí no puedo borrar mensajes.
delete-refused = No puedo borrar el mensaje del caso { $number }. Dame el permiso de gestionar mensajes, o bórralo tú.
delete-later = El servicio no ha borrado el mensaje del caso { $number }. Inténtalo de nuevo en un momento.
chat-dropped = No se ha hecho nada. El caso sigue como estaba.
