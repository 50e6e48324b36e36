## Lo que se puede denunciar: el nombre y una línea para el menú (75 caracteres como máximo)

cases-category-child-abuse = Material de abuso sexual infantil
cases-category-child-abuse-about = Imágenes, vídeos o textos que muestran el abuso sexual de un menor
cases-category-child-exploitation = Explotación sexual de un menor
cases-category-child-exploitation-about = Grooming, sextorsión o cualquier otra explotación sexual de un menor
cases-category-intimate-images = Imágenes íntimas sin consentimiento
cases-category-intimate-images-about = Reales o falsas, difundidas sin permiso de la persona, o la amenaza de ello
cases-category-graphic-violence = Violencia explícita
cases-category-graphic-violence-about = Muerte, tortura o heridas graves de personas o animales
cases-category-terrorism = Contenido terrorista
cases-category-terrorism-about = Llamamientos a cometer atentados, su enaltecimiento o instrucciones
cases-category-threat = Amenaza de violencia
cases-category-threat-about = Alguien amenaza con hacer daño a una persona o a un grupo
cases-category-self-harm = Suicidio o autolesiones
cases-category-self-harm-about = Incita al suicidio, a autolesionarse o a no comer, o lo muestra
cases-category-hate = Odio
cases-category-hate-about = Ataques por el origen, la religión, la discapacidad, el género, etc.
cases-category-harassment = Acoso
cases-category-harassment-about = Ataques repetidos u organizados contra una persona
cases-category-doxxing = Difusión de datos privados (doxing)
cases-category-doxxing-about = Una dirección, un teléfono u otro dato, publicado para exponer a alguien
cases-category-fraud = Estafa
cases-category-fraud-about = Tiendas falsas, falsas inversiones y otros engaños para sacar dinero
cases-category-phishing = Suplantación de identidad (phishing)
cases-category-phishing-about = Se hace pasar por otro para conseguir contraseñas o datos de tarjetas
cases-category-malware = Software malicioso
cases-category-malware-about = Software que daña un dispositivo, lo espía o toma su control
cases-category-spam = Spam
cases-category-spam-about = Publicidad no deseada o el mismo mensaje una y otra vez
cases-category-other = Otra cosa
cases-category-other-about = Nada de lo anterior; explica en una nota qué ocurre

## En qué punto está un caso

cases-state-reported = Denunciado
cases-state-claimed = En revisión
cases-state-approved = Aprobado
cases-state-noticed = Notificación enviada
cases-state-prepared = Notificación lista para que alguien la presente
cases-state-unsure = No se sabe si la notificación ha llegado
cases-state-escalated = Escalado
cases-state-removed = Ya no está en línea
cases-state-returned = De nuevo en línea
cases-state-rejected = Rechazado
cases-state-closed = Cerrado

## Botones, y lo que se responde al pulsarlos

cases-act-claim = Hacerme cargo
cases-act-release = Liberar
cases-act-approve = Aprobar…
cases-act-cancel = Cancelar la notificación
cases-act-reject = Rechazar…
cases-act-escalate = Escalar ahora
cases-act-submitted = La he presentado…
cases-act-arrived = Sí llegó
cases-act-resend = No llegó: enviar otra vez
cases-act-close = Cerrar
cases-act-reopen = Reabrir
cases-act-show-link = Mostrar el enlace
cases-act-hand-off = Obtener el texto para presentar
cases-done-claim = El caso { $number } es tuyo. Los demás ven que ya está asignado.
cases-done-release = El caso { $number } vuelve a estar libre.
cases-done-approve =
    { $seconds ->
        [0] El caso { $number } está aprobado. La notificación sale ahora.
        [one] El caso { $number } está aprobado. La notificación sale dentro de { $seconds } segundo; hasta entonces puedes cancelarla.
       *[other] El caso { $number } está aprobado. La notificación sale dentro de { $seconds } segundos; hasta entonces puedes cancelarla.
    }
cases-done-cancel = La notificación del caso { $number } está cancelada; no se ha enviado nada.
cases-done-reject = El caso { $number } está rechazado. A quien pidió noticias se le comunica el motivo.
cases-done-escalate = Caso { $number }: el siguiente escalón se prepara en cuanto una nueva comprobación vea el contenido en línea.
cases-done-submitted = Caso { $number }: anotado que la has presentado. El plazo corre desde ahora.
cases-done-arrived = Caso { $number }: anotado que la notificación sí llegó. El plazo corre desde el intento.
cases-done-resend = Caso { $number }: la notificación se envía una vez más.
cases-done-close = El caso { $number } está cerrado. Ya no se comprueba.
cases-done-reopen = El caso { $number } vuelve a estar abierto.
cases-done-category = El caso { $number } tiene su nueva categoría.
cases-link-shown = Caso { $number }: { $link }
    Has pedido verlo; queda anotado.
cases-preview-disclosed = El destinatario conoce: { $sender }. Nada sobre quién denunció.
cases-handoff-words =
    Caso { $number }: esta notificación la tiene que presentar una persona. El texto adjunto contiene cada campo para copiar, incluido el enlace.
    Formulario oficial: { $form }
    { $note }
    Cuando la hayas presentado, pulsa «La he presentado» e indica la referencia, si te han dado una.
cases-handoff-no-form = no conocemos ninguno; usa el contacto que indica el propio sitio
cases-handoff-file = Para presentar en el formulario oficial: { $form }
cases-somebody-here = alguien de la moderación de esta comunidad
cases-somebody-else = otra persona
cases-queue-title =
    { $count ->
        [one] Un caso abierto:
       *[other] { $count } casos abiertos, el más antiguo primero:
    }
cases-queue-line =
    Caso { $number } · { $category } · { $state } · { $days ->
        [0] hoy
        [one] 1 día
       *[other] { $days } días
    }
cases-queue-empty = No hay casos abiertos. Buen trabajo.

## Negativas: qué ha fallado y qué hacer

cases-link-sealed = El enlace del caso { $number } está sellado y no se muestra a nadie. Acude a la línea de denuncia: { $hotline }.
cases-reason-too-long = Ese texto tiene más de { $limit } caracteres. Acórtalo; no se ha guardado nada.
cases-category-off = Esta comunidad no admite denuncias de esa categoría.
cases-category-unknown = No conozco la categoría «{ $category }». Elige una de estas: { $choices }.
cases-unknown = No hay ningún caso { $number } en esta comunidad.
cases-not-yours = No tienes ninguna denuncia abierta en el caso { $number }.
cases-act-not-now = Eso no se puede hacer ahora: el caso { $number } está en «{ $state }».
cases-act-lost = Alguien se te adelantó con el caso { $number }. No se ha cambiado nada; vuelve a mirar la ficha.
cases-act-too-late = Se te adelantó { $who }: el caso { $number } está en «{ $state }» desde el { $at }.
cases-cancel-too-late = Es tarde para cancelar: la notificación del caso { $number } ya ha salido.
cases-draft-gone = Esa vista previa del caso { $number } ya no está al día. Ábrela otra vez.
cases-nothing-prepared = El caso { $number } no tiene ninguna notificación preparada que te espere.
cases-nothing-unsure = El caso { $number } no tiene ninguna notificación cuya llegada sea dudosa.
cases-reject-needs-reason = Di por qué se rechaza el caso { $number }; a quien lo denunció se le comunica el motivo.
cases-reopen-has-newer = El caso { $number } no se puede reabrir: el mismo enlace está abierto como caso { $newer }.

## La vista previa, y el chat en el terminal

cases-preview-title = Caso { $number }: esto va a { $recipient } ({ $way }), palabra por palabra. La localización se muestra aquí desactivada; en la notificación va entera.
cases-handoff-words-hotline =
    El caso { $number } va a la línea de denuncia: { $form }
    { $note }
    Cuando la persona que tiene el enlace lo haya presentado, pulsa «Lo presenté» y da la referencia, si la hay.

## Discord: órdenes (en minúsculas, sin espacios), opciones, formularios y respuestas

cases-button-gone = Ese botón es de una versión anterior. Abre el caso de nuevo con su número.

## Mirar atrás, silenciar, privacidad

cases-ask-forget = Todo lo que escribiste, tu nombre y tu identificador se quitan de aquí. Los casos quedan, sin ti. No se puede deshacer, y no sabrás más de ellos. ¿Seguro?
cases-history-link = Este enlace ({ $host }) ya se denunció aquí:
cases-history-new = Este enlace ({ $host }) aún no se ha denunciado aquí.
cases-history-host = Otros casos de { $host }:
cases-history-line = Caso { $number } del { $at }: { $category }, { $state }
cases-mute-done =
    { $days ->
        [one] Quien hizo la denuncia { $which } del caso { $number } no puede denunciar aquí durante { $days } día. Nadie sabe quién es.
       *[other] Quien hizo la denuncia { $which } del caso { $number } no puede denunciar aquí durante { $days } días. Nadie sabe quién es.
    }
cases-mute-ended = Quien hizo la denuncia { $which } del caso { $number } puede denunciar aquí de nuevo.
cases-mute-nobody =
    { $count ->
        [0] Nadie en esta comunidad denunció el caso { $number }.
        [one] El caso { $number } tiene { $count } denuncia en esta comunidad.
       *[other] El caso { $number } tiene { $count } denuncias en esta comunidad.
    }
cases-mute-days = Los avisos se pueden pausar de 0 a { $limit } días; 0 lo termina.
cases-mute-staff = Esa denuncia la hizo la moderación, así que no se puede silenciar.

## What acts on a case are called, and what they ask first

cases-act-category = Corregir la categoría…
cases-ask-reject-title = Rechazar el caso { $number }
cases-ask-reject = ¿Por qué? Lo lee quien lo denunció y pidió saber.
cases-ask-submitted-title = Caso { $number } presentado
cases-ask-submitted = La referencia que te dieron, si te dieron una
cases-ask-category-title = Categoría del caso { $number }
cases-ask-category = ¿Qué es en realidad?
cases-ask-show-link-title = Enlace del caso { $number }
cases-ask-show-link = ¿Necesitas ver la dirección? Se muestra rota, solo a ti, y queda escrito que la pediste.
cases-act-correct = Rectificar…
cases-act-send-correction = Enviar la rectificación
cases-act-drop-correction = Descartar la rectificación
cases-ask-correct-title = Rectificar el caso { $number }
cases-ask-correct = ¿Por qué era errónea la notificación? Cada destinatario lee esta frase. Ves las palabras exactas antes de que se envíe nada.
cases-ask-send-correction-title = Enviar la rectificación
cases-ask-send-correction = ¿Enviarla a cada destinatario, palabra por palabra como la viste, y cerrar el caso?
cases-done-send-correction = Caso { $number }: la rectificación va a cada destinatario. El caso está cerrado.
cases-done-drop-correction = Caso { $number }: la rectificación se descarta; no se envió nada.

## Junto a la decisión: lo mismo, preguntas, notas, aplazar, lo visto, vetos, borrar el mensaje

cases-state-merged = Lo mismo que otro caso
cases-act-same-as = Lo mismo que…
cases-act-split = Al final no es lo mismo…
cases-act-ask-reporter = Preguntar a quien lo reportó…
cases-act-note = Escribir una nota…
cases-act-snooze = Aplazar…
cases-act-record = Lo he mirado yo…
cases-act-veto = Hablarlo antes…
cases-act-lift = Levantar nuestro veto…
cases-act-delete-message = Borrar el mensaje aquí…
cases-ask-same-as-title = El caso { $number } es lo mismo que…
cases-ask-same-as = El número del otro caso. Sigue por los dos; se puede deshacer.
cases-ask-split-title = Separar el caso { $number }
cases-ask-split = ¿Al final no es lo mismo? El caso sigue como estaba, con sus propios reportes.
cases-ask-ask-reporter-title = Pregunta sobre el caso { $number }
cases-ask-ask-reporter = ¿Qué quieres saber? Lo leen quienes lo reportaron aquí y aceptan mensajes. No sabrán quién pregunta, ni tú quién responde.
cases-ask-note-title = Nota sobre el caso { $number }
cases-ask-note = Solo la lee la moderación de esta comunidad.
cases-ask-snooze-title = Aplazar el caso { $number }
cases-ask-snooze = ¿Cuánto tiempo debe salir de vuestra cola? Las comprobaciones y los plazos siguen; un reporte nuevo, una retirada o un regreso lo trae de vuelta.
cases-ask-record-title = Caso { $number }: ¿qué has visto?
cases-ask-record = Solo lo que has visto con tus propios ojos. Cuenta como una observación; de retirada se habla solo si yo también la veo.
cases-ask-veto-title = Retener el envío del caso { $number }
cases-ask-veto = ¿Por qué no enviarlo todavía? Las otras comunidades de este caso leen tus palabras, sin saber quiénes sois.
cases-ask-lift-title = Levantar el veto del caso { $number }
cases-ask-lift = ¿Está resuelto? Si no hay otro veto, sale la notificación que espera.
cases-ask-delete-message-title = Borrar el mensaje del caso { $number }
cases-ask-delete-message = ¿Borrar el mensaje de aquí desde el que se reportó? No se puede deshacer; el reporte queda.
cases-snooze-1d = 1 día
cases-snooze-3d = 3 días
cases-snooze-1w = 1 semana
cases-snooze-now = Nada: traerlo de vuelta
cases-done-merge = El caso { $number } es ahora lo mismo que el caso { $other }, que sigue por los dos.
cases-done-split = El caso { $number } sigue por su cuenta, separado del caso { $other }.
cases-done-ask =
    { $count ->
        [one] Tu pregunta sobre el caso { $number } va a 1 persona. Su respuesta estará en la ficha.
       *[other] Tu pregunta sobre el caso { $number } va a { $count } personas. Sus respuestas estarán en la ficha.
    }
cases-done-answer = Gracias. La moderación lee tu respuesta sobre el caso { $number } sin tu nombre.
cases-done-note = Tu nota está en el caso { $number }.
cases-done-snooze = El caso { $number } sale de vuestra cola hasta el { $at }.
cases-done-awake = El caso { $number } está de nuevo en vuestra cola.
cases-done-record = Caso { $number }: anotado como lo que vio una persona. Ahora miro yo.
cases-done-veto = Caso { $number }: nada sale mientras siga vuestro veto. Se pide a las otras comunidades que lo hablen.
cases-done-lift = Caso { $number }: vuestro veto está levantado.
cases-done-approve-held = El caso { $number } está aprobado. Otra comunidad pide hablarlo, así que la notificación espera su acuerdo; puedes cancelarla.
cases-done-delete-message =
    { $count ->
        [one] Caso { $number }: el mensaje está borrado.
       *[other] Caso { $number }: { $count } mensajes están borrados.
    }
cases-words-missing = Escribe algo sobre el caso { $number }; no se ha hecho nada.
cases-merge-self = El caso { $number } es este mismo. Da el número de otro.
cases-merge-done = El caso { $number } ya es lo mismo que el caso { $other }.
cases-merge-moved = El caso { $number } es a su vez lo mismo que el caso { $other }. Da ese número.
cases-merge-ended = El caso { $number } ha terminado. Solo los casos abiertos pueden ser lo mismo; reábrelo antes.
cases-merge-sealed = De los casos { $number } y { $other } solo uno está sellado. Solo dos casos sellados pueden ser lo mismo; corrige antes la categoría.
cases-merge-care = El caso { $number } se trata con más cuidado que el caso { $other }. Corrige antes una categoría, o dilo en el caso { $other }.
cases-merge-vetoed = Se ha pedido hablar del caso { $number }. Resolved eso antes.
cases-merge-in-flight = Una notificación del caso { $number } está en camino, o no está claro si llegó. Inténtalo cuando se aclare.
cases-split-not-merged = El caso { $number } no está unido a ningún otro.
cases-ask-nobody = Nadie de los que reportaron aquí el caso { $number } acepta mensajes, así que no se pregunta a nadie.
cases-ask-sealed = El caso { $number } está sellado: aquí no se habla de nada suyo. El camino es la línea de denuncia.
cases-answer-unasked = No se te ha preguntado nada sobre el caso { $number }.
cases-answer-enough = Ya has respondido varias veces a esa pregunta del caso { $number }. La moderación puede preguntar de nuevo.
cases-note-sealed-link = El caso { $number } está sellado: no escribas enlaces en sus notas.
cases-snooze-span = Elige: { $choices }.
cases-snooze-ended = El caso { $number } ha terminado; no hay nada que aplazar.
cases-record-outcome = Elige: { $choices }.
cases-record-sealed = El caso { $number } está sellado: nadie debe mirarlo, así que no se anota nada.
cases-record-not-now = El caso { $number } no se vigila ahora. Lo visto cuenta desde la aprobación.
cases-veto-alone = Ninguna otra comunidad sigue el caso { $number }. Recházalo, o cancela su notificación.
cases-veto-own = Vuestra comunidad aprobó la notificación del caso { $number }. Puedes cancelarla.
cases-veto-stands = Vuestra comunidad ya tiene un veto sobre el caso { $number }.
cases-veto-too-late = Demasiado tarde: una notificación del caso { $number } ha salido, o ninguna espera.
cases-lift-none = Vuestra comunidad no tiene ningún veto sobre el caso { $number }.
cases-delete-nothing = Aquí no queda ningún mensaje desde el que se reportara el caso { $number }.
cases-delete-cannot = Aquí no puedo borrar mensajes.
cases-delete-refused = No puedo borrar el mensaje del caso { $number }. Dame el permiso de gestionar mensajes, o bórralo tú.
cases-delete-later = El servicio no ha borrado el mensaje del caso { $number }. Inténtalo de nuevo en un momento.

## La cola: filtros y páginas

cases-queue-found =
    { $count ->
        [0] Ningún caso coincide.
        [one] Un caso coincide:
       *[other] { $count } casos coinciden, el más antiguo primero:
    }
cases-queue-page = Página { $page } de { $pages }
cases-queue-filter = No entiendo «{ $word }». Escribe nombre=valor con uno de: { $choices }.
cases-queue-state = «{ $word }» no es un estado. Elige uno de: { $choices }.
cases-queue-age = «{ $word }» no es una antigüedad. Escribe por ejemplo 12h o 3d.
cases-act-queue = Mostrar sus casos

## Dos moderadores, y lo que alguien denunció solo

cases-done-approve-first = Caso { $number }: tu aprobación queda anotada. Espera a un segundo moderador; antes no sale nada.
cases-second-needed = Ya aprobaste el caso { $number }. Otro moderador tiene que aprobarlo también; no se envió nada.
cases-second-look = Otro moderador aprobó un aviso del caso { $number } después de que abrieras el tuyo. Ábrelo otra vez: leerás lo que ya está aprobado.
cases-own-report = Solo tú denunciaste el caso { $number }, así que aquí decide otra persona.

## Aprobar una selección

cases-many-title =
    { $count ->
        [0] Ninguno de estos puede aprobarse ahora.
        [one] Saldría un aviso:
       *[other] Saldrían { $count } avisos:
    }
cases-many-line = Caso { $number }: a { $recipient } ({ $way })
cases-many-refused = Caso { $number }, no: { $why }
cases-many-not = El caso { $number } no se aprobó: { $why }
cases-many-none = ¿Qué casos? Da sus números, por ejemplo 12 15 18.
cases-many-too-many = Son más de { $limit } casos. Apruébalos en varias veces.
cases-many-gone = Esa selección está anticuada. Elige los casos otra vez.
