### Español

## Lo que se puede denunciar: el nombre y una línea para el menú (75 caracteres como máximo)

category-child-abuse = Material de abuso sexual infantil
category-child-abuse-about = Imágenes, vídeos o textos que muestran el abuso sexual de un menor
category-child-exploitation = Explotación sexual de un menor
category-child-exploitation-about = Grooming, sextorsión o cualquier otra explotación sexual de un menor
category-intimate-images = Imágenes íntimas sin consentimiento
category-intimate-images-about = Reales o falsas, difundidas sin permiso de la persona, o la amenaza de ello
category-graphic-violence = Violencia explícita
category-graphic-violence-about = Muerte, tortura o heridas graves de personas o animales
category-terrorism = Contenido terrorista
category-terrorism-about = Llamamientos a cometer atentados, su enaltecimiento o instrucciones
category-threat = Amenaza de violencia
category-threat-about = Alguien amenaza con hacer daño a una persona o a un grupo
category-self-harm = Suicidio o autolesiones
category-self-harm-about = Incita al suicidio, a autolesionarse o a no comer, o lo muestra
category-hate = Odio
category-hate-about = Ataques por el origen, la religión, la discapacidad, el género, etc.
category-harassment = Acoso
category-harassment-about = Ataques repetidos u organizados contra una persona
category-doxxing = Difusión de datos privados (doxing)
category-doxxing-about = Una dirección, un teléfono u otro dato, publicado para exponer a alguien
category-fraud = Estafa
category-fraud-about = Tiendas falsas, falsas inversiones y otros engaños para sacar dinero
category-phishing = Suplantación de identidad (phishing)
category-phishing-about = Se hace pasar por otro para conseguir contraseñas o datos de tarjetas
category-malware = Software malicioso
category-malware-about = Software que daña un dispositivo, lo espía o toma su control
category-spam = Spam
category-spam-about = Publicidad no deseada o el mismo mensaje una y otra vez
category-other = Otra cosa
category-other-about = Nada de lo anterior; explica en una nota qué ocurre

## En qué punto está un caso

state-reported = Denunciado
state-claimed = En revisión
state-approved = Aprobado
state-noticed = Notificación enviada
state-prepared = Notificación lista para que alguien la presente
state-unsure = No se sabe si la notificación ha llegado
state-escalated = Escalado
state-removed = Ya no está en línea
state-returned = De nuevo en línea
state-rejected = Rechazado
state-closed = Cerrado

## Lo que se vio al mirar el enlace

outcome-up = Sigue en línea
outcome-gone = No encontrado
outcome-restricted = Existe, pero no podemos verlo
outcome-unknown = No se ha podido determinar
outcome-not-checked = Sin comprobar: esta categoría no permite mirar el enlace

## Cantidades: una forma por cada plural de la lengua

count-communities =
    { $count ->
        [one] Denunciado en una comunidad
       *[other] Denunciado en { $count } comunidades
    }

## El resumen semanal

digest-title = ¿Sigue en línea? { $start } – { $end }
digest-empty = Esta semana no se denunció nada, nada espera y ningún enlace que hayamos notificado sigue abierto.
digest-quiet = Esta semana no ocurrió nada nuevo.
digest-top = Retirados: { $removed } · Reaparecidos: { $returned } · Siguen en línea: { $up } · De ellos, fuera de nuestro plazo: { $late }
digest-week = Denunciados: { $reported } · Aprobados: { $approved } · Rechazados: { $rejected }
digest-sent = Notificaciones enviadas: { $count } ({ $ways })
digest-sent-none = Notificaciones enviadas: 0
digest-way = { $way }: { $count }
digest-way-api = por la interfaz de la plataforma
digest-way-mail = por correo
digest-hands = Entregas manuales preparadas: { $prepared } · presentadas por una persona: { $submitted }
digest-waiting = A la espera de moderación: { $count }, el más antiguo desde hace { $oldest }
digest-waiting-none = A la espera de moderación: 0
digest-sealed = Casos sellados en curso: { $count } (esos enlaces nunca se consultan)
digest-list = Aún abiertos, la notificación más antigua primero
digest-list-none = Ningún enlace que hayamos notificado sigue abierto.
digest-list-line = Caso { $number } · { $category } · { $where } · { $age } · { $seen }
digest-list-more = … y { $count } más
digest-late = fuera de nuestro plazo
digest-page-name = otro sitio
digest-clock-line = { $part }: { $median }
digest-ours-decide = De la denuncia a la decisión (nuestra parte)
digest-ours-deliver = De la decisión al envío (nuestra parte)
digest-theirs = De la notificación a la retirada (su parte)
digest-median = mediana { $median } ({ $open } de { $n } aún abiertos)
digest-median-between = mediana de { $soonest } a { $median }, hasta donde muestran nuestras comprobaciones ({ $open } de { $n } aún abiertos)
digest-median-never = mediana no alcanzada ({ $open } de { $n } aún abiertos)
digest-median-few = muy pocos para decirlo ({ $open } de { $n } aún abiertos)
digest-none = todavía nada que medir
digest-range = de { $low } a { $high }
digest-range-open = al menos { $low }
digest-bar-reported = Denunciados
digest-bar-approved = Aprobados
digest-bar-rejected = Rechazados
digest-bar-sent = Notificaciones enviadas
digest-bar-prepared = Entregas preparadas
digest-bar-submitted = Entregas presentadas
digest-bar-removed = Retirados
digest-bar-returned = Reaparecidos
digest-panel-week = Lo que ocurrió
digest-panel-curve = Aún en línea tras la notificación
digest-panel-list = Aún abiertos, el más antiguo primero
digest-axis-days = días desde la notificación
digest-axis-open = + aún abierto al verlo por última vez
digest-axis-band = zona clara: confianza del 95 %
digest-alt-curve = Parte aún en línea el día { $day }: { $share } %
digest-case = Caso { $number }
digest-head-what = Qué
digest-head-count = Cantidad
digest-head-case = Caso
digest-head-category = Categoría
digest-head-where = Dónde
digest-head-age = Desde la notificación
digest-head-seen = Última comprobación
digest-head-target = Nuestro plazo
digest-head-part = Parte del tiempo
digest-head-n = Casos
digest-head-open = Aún abiertos
digest-head-median = Mediana
digest-head-range = Confianza del 95 %
digest-head-platform = Plataforma
digest-head-up = Vistos en línea
digest-head-unclear = Comprobaciones sin respuesta clara
digest-table-clock = De quién fue el tiempo
digest-table-platforms = Por plataforma
digest-table-queue = A la espera de moderación, por categoría
digest-few = muy pocos
digest-never = no alcanzada
digest-method-title = Cómo se contó
digest-method-cases = Solo cuentan los casos que esta comunidad denunció. Varias denuncias de un mismo enlace son un caso. La semana va del { $start } al { $end }.
digest-method-removal = Una retirada es lo que vimos: el enlace no estaba en dos comprobaciones separadas por al menos 30 minutos. No sabemos por qué. Un enlace que reapareció cuenta como aún en línea.
digest-method-median = La mediana sale de una curva de Kaplan-Meier de los últimos 365 días: un enlace aún abierto cuenta mientras se le vio existir, de modo que los casos lentos no quedan fuera. Una retirada está entre dos comprobaciones; la curva cuenta la posterior. El intervalo de confianza es log-log, por la fórmula de Greenwood.
digest-method-few = Con menos de { $few } casos no se da mediana. Las plataformas van por su número de casos; no es una clasificación.
digest-method-sealed = Las categorías selladas nunca se consultan. Están en las cifras de nuestro propio trabajo y en ninguna de una plataforma.
digest-made = Hecho por Stillup el { $at }
## Lo que un miembro sabe de su denuncia

report-opened = Gracias. Tu denuncia es el caso { $number }.
report-joined = Gracias. Este enlace ya es el caso { $number } ({ $state }); tu denuncia se ha añadido a él.
report-again = Ya has denunciado este enlace: es el caso { $number } ({ $state }). Con una denuncia basta; no se pierde nada.
report-confidential = Tu nombre no aparece en la ficha y nunca sale de esta comunidad.
report-next = Ahora lo revisará la moderación. Con /reports puedes ver cómo va.
report-next-notify = Ahora lo revisará la moderación, y te avisaré cuando haya novedades.
report-sealed = Por favor, no vuelvas a abrir, copiar ni publicar este enlace, ni aquí ni en ninguna otra parte. Aquí nadie lo abrirá. Denúncialo en la línea de denuncia indicada abajo; allí puedes permanecer en el anonimato.
report-aid = { $name }: { $contact }
mine-title = Tus denuncias:
mine-line = Caso { $number }: { $state }
mine-empty = Todavía no has denunciado nada aquí. Puedes hacerlo con /report.
withdrawn = Tu denuncia del caso { $number } queda retirada. El caso sigue sin ti.
told-approve = Caso { $number }: los moderadores aprobaron tu denuncia. Pasa a quien puede actuar.
told-reject = Caso { $number }: la moderación ha decidido no actuar.
told-reject-reason = Caso { $number }: la moderación ha decidido no actuar. Su motivo: { $reason }
told-send = Caso { $number }: una notificación llegó a la plataforma el { $at }. Sigo comprobando si el contenido continúa en línea.
told-submitted = Caso { $number }: alguien de la moderación ha presentado la notificación a mano. Sigo comprobando si el contenido continúa en línea.
told-removal = Caso { $number }: el contenido ya no está. Dos comprobaciones, a las { $first } y a las { $at }, ya no lo encontraron.
told-return = Caso { $number }: el contenido vuelve a estar en línea. La moderación lo sabe.

## La ficha en el canal de moderación

card-title = Caso { $number } · { $category }
card-reports =
    { $people ->
        [one] 1 persona
       *[other] { $people } personas
    } en { $communities ->
        [one] una comunidad
       *[other] { $communities } comunidades
    }
card-link-guarded = { $host } (el resto está oculto: muéstralo solo si es imprescindible)
card-link-sealed = Sellado: el enlace no se muestra y no se envía ninguna petición a su servidor.
card-can-act = { $recipient } ({ $way })
card-can-act-host = Quien responde de { $host }; se busca para la vista previa ({ $way })
card-claimed-elsewhere = alguien de otra comunidad
card-seen = { $outcome } ({ $method }, { $at })
card-removed = Retirado entre { $last_up } y { $gone } UTC.
card-next-step = Seguimiento el { $at } si entonces continúa en línea
card-own-target = nuestro propio objetivo, no un plazo legal
card-history = Caso { $number } del { $at }: { $state }
label-link = Enlace
label-details = Lo que se dice
label-reports = Denunciado por
label-claimed = A cargo de
label-can-act = Puede actuar
label-notice = Notificaciones
label-seen = Última comprobación
label-next = Próximo paso
label-history = Antes
way-api = interfaz de denuncia
way-mail = correo electrónico
way-hand-off = entrega manual
way-hotline = línea de denuncia
step-notice = Notificación
step-follow-up = Recordatorio
step-escalation = Escalado
notice-line-due = { $step } a { $recipient } ({ $way }): pendiente de salir
notice-line-sending = { $step } a { $recipient } ({ $way }): en camino desde el { $at }
notice-line-sent = { $step } a { $recipient } ({ $way }): llegó el { $at }, referencia { $reference }
notice-line-prepared = { $step } a { $recipient }: todo listo, falta que una persona lo presente ({ $way })
notice-line-unsure = { $step } a { $recipient } ({ $way }): no se sabe si llegó ({ $at })
notice-line-failed = { $step } a { $recipient } ({ $way }): no se admitió
notice-line-cancelled = { $step } a { $recipient } ({ $way }): se canceló

## Botones, y lo que se responde al pulsarlos

act-claim = Hacerme cargo
act-release = Liberar
act-approve = Aprobar…
act-cancel = Cancelar la notificación
act-reject = Rechazar…
act-escalate = Escalar ahora
act-submitted = La he presentado…
act-arrived = Sí llegó
act-resend = No llegó: enviar otra vez
act-close = Cerrar
act-reopen = Reabrir
act-show-link = Mostrar el enlace
act-hand-off = Obtener el texto para presentar
done-claim = El caso { $number } es tuyo. Los demás ven que ya está asignado.
done-release = El caso { $number } vuelve a estar libre.
done-approve =
    { $seconds ->
        [0] El caso { $number } está aprobado. La notificación sale ahora.
        [one] El caso { $number } está aprobado. La notificación sale dentro de { $seconds } segundo; hasta entonces puedes cancelarla.
       *[other] El caso { $number } está aprobado. La notificación sale dentro de { $seconds } segundos; hasta entonces puedes cancelarla.
    }
done-cancel = La notificación del caso { $number } está cancelada; no se ha enviado nada.
done-reject = El caso { $number } está rechazado. A quien pidió noticias se le comunica el motivo.
done-escalate = Caso { $number }: el siguiente escalón se prepara en cuanto una nueva comprobación vea el contenido en línea.
done-submitted = Caso { $number }: anotado que la has presentado. El plazo corre desde ahora.
done-arrived = Caso { $number }: anotado que la notificación sí llegó. El plazo corre desde el intento.
done-resend = Caso { $number }: la notificación se envía una vez más.
done-close = El caso { $number } está cerrado. Ya no se comprueba.
done-reopen = El caso { $number } vuelve a estar abierto.
done-category = El caso { $number } tiene su nueva categoría.
link-shown = Caso { $number }: { $link }
    Has pedido verlo; queda anotado.
preview-disclosed = El destinatario conoce: { $sender }. Nada sobre quién denunció.
handoff-words =
    Caso { $number }: esta notificación la tiene que presentar una persona. El texto adjunto contiene cada campo para copiar, incluido el enlace.
    Formulario oficial: { $form }
    { $note }
    Cuando la hayas presentado, pulsa «La he presentado» e indica la referencia, si te han dado una.
handoff-no-form = no conocemos ninguno; usa el contacto que indica el propio sitio
handoff-file = Para presentar en el formulario oficial: { $form }
somebody-here = alguien de la moderación de esta comunidad
somebody-else = otra persona
queue-title =
    { $count ->
        [one] Un caso abierto:
       *[other] { $count } casos abiertos, el más antiguo primero:
    }
queue-line =
    Caso { $number } · { $category } · { $state } · { $days ->
        [0] hoy
        [one] 1 día
       *[other] { $days } días
    }
queue-empty = No hay casos abiertos. Buen trabajo.

## Notificaciones: lo que lee un destinatario

notice-subject = [Stillup, caso { $number }] { $category } en { $host }
notice-opening = ¿Está en su servicio? El contenido se encuentra en { $host }. ¿Puede verlo? La localización exacta figura más abajo. Nuestro número de caso es { $number }.
notice-opening-follow-up = Recordatorio. Le informamos de este contenido en { $host } el { $earlier_at } (su referencia: { $earlier }; nuestro caso { $number }). Hoy sigue en línea.
notice-opening-escalation = Reclamación. El alojador o la plataforma { $host } fue informado de este contenido el { $earlier_at } (referencia de ese servicio: { $earlier }; nuestro caso { $number }) y recibió un recordatorio. El contenido sigue en línea.
notice-location = Localización exacta: { $href }
notice-location-sealed = La localización la presenta la persona que la tiene. Nosotros no la repetimos.
notice-reason = De qué se trata: { $category }. { $reason }
notice-reported = Se nos denunció el { $at }.
notice-decided = Una persona revisó y aprobó esta notificación el { $at }.
notice-decided-earlier = Una persona revisó y aprobó nuestra primera notificación el { $at }.
notice-last-up = En nuestra última comprobación, el { $at }, estaba en línea.
notice-nobody-opened = Aquí nadie lo ha abierto.
notice-good-faith = Estamos convencidos de buena fe de que la información y las alegaciones que aquí figuran son precisas y completas. { $sender }.
notice-request = Le rogamos que retire el contenido o bloquee el acceso a él, que acuse recibo de esta notificación, que nos comunique su decisión y que conserve las pruebas para las autoridades.
reason-graphic-violence = El contenido parece mostrar violencia explícita, publicada sin un contexto que la justifique.
reason-terrorism = El contenido parece promover el terrorismo o incitar a él.
reason-threat = El contenido parece amenazar a personas con violencia.
reason-intimate-images = El contenido parece mostrar imágenes íntimas de una persona sin su consentimiento.
reason-child-abuse = El contenido fue denunciado como abuso sexual de un menor.
reason-child-exploitation = El contenido fue denunciado como explotación sexual de un menor.
reason-self-harm = El contenido parece incitar al suicidio o a las autolesiones.
reason-hate = El contenido parece incitar al odio o a la violencia contra personas por ser lo que son.
reason-harassment = El contenido parece formar parte del acoso dirigido contra una persona.
reason-doxxing = El contenido parece publicar datos privados de una persona sin su consentimiento.
reason-fraud = El contenido parece servir para estafar a personas.
reason-phishing = El contenido parece imitar a un tercero para obtener contraseñas o datos de pago.
reason-malware = El contenido parece difundir software malicioso.
reason-spam = El contenido parece ser publicidad masiva no solicitada.
reason-other = El contenido parece ser ilícito o infringir sus normas, como se describe más arriba.

## Negativas: qué ha fallado y qué hacer

link-none = No he encontrado ningún enlace ahí. Pega la dirección completa, por ejemplo hxxps[:]//site[.]example/page.
link-too-many = Ahí hay más de { $limit } enlaces. Denúncialos en varias veces.
link-too-long = Ese enlace tiene más de { $limit } caracteres. Busca una dirección más corta de la misma página.
link-text-too-long = Ese texto tiene más de { $limit } caracteres. Envía solo los enlaces.
link-scheme = Los enlaces que empiezan por «{ $scheme }:» no llevan a ninguna página pública y por eso no se pueden denunciar. Indica la dirección de la página.
link-no-host = Esa dirección no nombra ningún sitio. Pega la dirección completa.
link-local-name = Ese nombre solo funciona dentro de una red privada; nadie podría retirar el contenido. Indica la dirección pública.
link-private-address = Esa dirección pertenece a una red privada o reservada; nadie podría retirar el contenido. Indica la dirección pública.
link-sealed = El enlace del caso { $number } está sellado y no se muestra a nadie. Acude a la línea de denuncia: { $hotline }.
details-too-long = Tu nota tiene más de { $limit } caracteres. Acórtala; no se ha guardado nada.
reason-too-long = Ese texto tiene más de { $limit } caracteres. Acórtalo; no se ha guardado nada.
category-off = Esta comunidad no admite denuncias de esa categoría.
category-unknown = No conozco la categoría «{ $category }». Elige una de estas: { $choices }.
intake-paused = Las denuncias están en pausa aquí hasta { $until }. Inténtalo después; en caso de peligro, llama al número de emergencias.
reporter-muted = Tus denuncias están en pausa aquí por un tiempo.
reports-per-day = Hoy has enviado { $limit } denuncias, el máximo permitido. Puedes continuar mañana.
community-unknown = Stillup todavía no está configurado aquí. Un admin puede hacerlo con /stillup setup (en una terminal: /setup).
case-unknown = No hay ningún caso { $number } en esta comunidad.
case-not-yours = No tienes ninguna denuncia abierta en el caso { $number }.
not-moderator = Solo la moderación de esta comunidad puede hacer eso.
not-admin = Solo los admins de esta comunidad pueden hacer eso.
act-not-now = Eso no se puede hacer ahora: el caso { $number } está en «{ $state }».
act-lost = Alguien se te adelantó con el caso { $number }. No se ha cambiado nada; vuelve a mirar la ficha.
act-too-late = Se te adelantó { $who }: el caso { $number } está en «{ $state }» desde el { $at }.
cancel-too-late = Es tarde para cancelar: la notificación del caso { $number } ya ha salido.
draft-gone = Esa vista previa del caso { $number } ya no está al día. Ábrela otra vez.
nothing-prepared = El caso { $number } no tiene ninguna notificación preparada que te espere.
nothing-unsure = El caso { $number } no tiene ninguna notificación cuya llegada sea dudosa.
reject-needs-reason = Di por qué se rechaza el caso { $number }; a quien lo denunció se le comunica el motivo.
reopen-has-newer = El caso { $number } no se puede reabrir: el mismo enlace está abierto como caso { $newer }.
notice-incomplete = La notificación todavía no se puede enviar. Falta: { $missing }. El operador indica la organización y el contacto en STILLUP_ORGANISATION y STILLUP_SENDER_EMAIL.
store-busy = La base de datos estaba ocupada. No se ha guardado nada; inténtalo de nuevo en un momento.
store-full = El disco de la base de datos está lleno. No se ha guardado nada; avisa al operador.
store-readonly = No se puede escribir en la base de datos. No se ha guardado nada; avisa al operador.
store-gone = No se puede acceder a la base de datos. No se ha guardado nada; inténtalo de nuevo, y avisa al operador si continúa así.
store-newer = Esta base de datos la escribió un Stillup más reciente (revisión { $revision }). Actualiza el programa; no se ha tocado nada.
went-wrong = Algo ha fallado por nuestra parte (referencia { $reference }). No se ha hecho nada más; inténtalo de nuevo.
unknown-command = No conozco esa orden. /help muestra lo que sé hacer.

## Configuración

setup-words =
    { $name }
    Las fichas van a { $triage }; moderación: { $moderators }.
    Resumen: { $day }, { $hour }:00 ({ $zone }), en { $digest }.
    Lengua { $language_word }, país { $country }. Categorías no admitidas: { $off }.
setup-language = No hablo «{ $language_word }». Elige una de estas: { $choices }.
setup-country = «{ $country }» no es un código de país. Indica dos letras mayúsculas, por ejemplo FR.
setup-hour = La hora del resumen es un número del 0 al 23.
setup-weekday = El día del resumen es un número del 0 (lunes) al 6 (domingo), o -1 para ninguno.
setup-zone = «{ $zone }» no es una zona horaria. Indica un nombre como Europe/Paris.
weekday-off = desactivado
weekday-0 = lunes
weekday-1 = martes
weekday-2 = miércoles
weekday-3 = jueves
weekday-4 = viernes
weekday-5 = sábado
weekday-6 = domingo
setup-unknown = No conozco el ajuste «{ $word }». Escribe nombre=valor con uno de estos: { $choices }.

## La vista previa, y el chat en el terminal

preview-title = Caso { $number }: esto va a { $recipient } ({ $way }), palabra por palabra. La localización se muestra aquí desactivada; en la notificación va entera.
preview-ask = ¿Enviarla? (sí/no)
preview-dropped = No se ha enviado nada. El caso queda como estaba.
button-unknown =
    { $count ->
        [0] Primero muestra un caso con /case y su número; después, el número de un botón lo pulsa.
        [one] Esa ficha solo tiene el botón { $count }.
       *[other] Esa ficha tiene los botones 1 a { $count }.
    }
chat-role = Di quién eres: /as { $choices }, y después un nombre y @comunidad si quieres.
chat-help =
    /as member|moderator|admin [nombre] [@comunidad]           ser otra persona
    /report CATEGORÍA ENLACE lo que está mal [--notify] [--me]
    /reports, /withdraw CASO                                   tus propias denuncias
    /answer CASO palabras                            responder a una pregunta
    /queue, /case CASO                                         moderación; después, el número de un botón lo pulsa
    /category CASO CATEGORÍA                                   corregir la categoría
    /setup nombre=valor …, /settings, /digest, /export         para admins
    /quit
    Categorías:
    { $categories }
chat-welcome = Esto es Stillup en un terminal: el mismo bot que en Discord y Slack. /help muestra lo que puedes escribir.

notice-line-submitted = { $step } a { $recipient }: presentada por una persona { $at }, referencia { $reference }
handoff-words-hotline =
    El caso { $number } va a la línea de denuncia: { $form }
    { $note }
    Cuando la persona que tiene el enlace lo haya presentado, pulsa «Lo presenté» y da la referencia, si la hay.

demo-folder = La carpeta { $folder } contiene otras cosas que un ensayo. No se tocó nada; nombra otra con --folder.
demo-end =
    Eso fue una semana en un minuto. En { $folder } está lo que dejó:
      digest-harbour.html   la página del resumen: ábrela en un navegador
      digest-harbour.png    su imagen
      evidence-case-1.zip   lo que recibe un regulador: stillup verify lo comprueba
      stillup.db            la base de datos, con cada enlace cifrado
    Qué sigue:
      uv run stillup chat            ser tú miembro, moderador y admin
      README.md                      conectar Discord o Slack

## Discord: órdenes (en minúsculas, sin espacios), opciones, formularios y respuestas

discord-report = denunciar
discord-report-about = Denunciar un enlace dañino a la moderación de esta comunidad
discord-report-links = Denunciar enlaces
discord-reports = denuncias
discord-reports-about = Tus denuncias: cómo van, y retirar una
discord-queue = cola
discord-queue-about = Para la moderación: los casos de esta comunidad
discord-case = caso
discord-case-about = Para la moderación: un caso, con sus botones
discord-stillup-about = Para la administración: configurar y cuidar Stillup
discord-setup = configurar
discord-setup-about = Configurar canales, moderación, idioma y resumen
discord-settings = ajustes
discord-settings-about = Cómo está configurado Stillup aquí, y qué permisos faltan
discord-digest = resumen
discord-digest-about = El resumen de los últimos siete días, solo para ti
discord-status = estado
discord-status-about = Lo que espera, y lo que no se pudo mostrar
discord-pause = pausa
discord-pause-about = Dejar de recibir denuncias por un tiempo, o volver a recibirlas
discord-pause-on = Sí: dejar de recibir denuncias. No: volver a recibirlas
discord-link = El enlace, o varios; se entienden escrituras rotas como hxxp
discord-category = Qué es; si la omites, se te pregunta
discord-details = Qué tiene de malo
discord-subject = Me muestra a mí, o a alguien por quien actúo
discord-withdraw = El número del caso del que se retira tu denuncia
discord-state = Solo casos en este estado
discord-number = El número del caso
digest-lost = El resumen semanal de { $community } no se pudo publicar: su canal ya no existe o Stillup no puede escribir allí. Elige un canal con /stillup setup; con /stillup digest la administración lee mientras tanto los últimos siete días.
channel-lost = Stillup ya no puede mostrar sus fichas en { $community } (canal { $channel }). Nada se pierde: aparecen cuando Stillup pueda escribir de nuevo ahí, o en otro canal, y se guarde /stillup setup. /stillup status dice qué falla.
form-report = Denunciar enlaces
form-links =
    Enlaces
    Quita los que no quieras denunciar.
form-category = ¿Qué es?
form-details =
    ¿Qué tiene de malo?
    Para la moderación. No pongas tu nombre.
form-consent =
    Solo si corresponde
    Sin la segunda casilla no recibes ningún mensaje mío.
form-subject = Me muestra a mí, o a alguien por quien actúo
form-notify = Cuéntame qué pasa
form-home = ¿Qué comunidad debe decidir?
form-reword-title = Notificación del caso { $number }
form-reword =
    Qué tiene de malo, con tus palabras
    Sustituye la frase habitual en la notificación.
form-setup = Configurar Stillup
form-triage =
    Canal de los casos
    Solo la moderación debería verlo.
form-moderators = Roles de moderación
form-digest = Canal del resumen semanal
form-language = Idioma
form-country =
    País
    Dos letras, por ejemplo ES: decide las líneas de ayuda.
form-day = Día del resumen
form-hour =
    Hora del resumen
    De 0 a 23
form-zone =
    Zona horaria
    Un nombre como Europe/Madrid
form-off = Categorías que no se aceptan
form-two = Categorías que piden dos personas
form-none = Ninguna
offer-send = Enviar exactamente esto
offer-reword = Cambiar las palabras…
offer-notify = Cuéntame qué pasa
offer-withdraw = Retirarla
offer-more = Más ajustes…
follow-on = Caso { $number }: te escribiré cuando pase algo.
home-none = Desde aquí solo puedes denunciar a una comunidad que tenga Stillup, a la que pertenezcas y en la que ya lo hayas usado. Denuncia allí una primera vez.
home-many = Perteneces a varias comunidades: { $choices }. Omite la categoría; el formulario pregunta entonces cuál debe decidir.
button-gone = Ese botón es de una versión anterior. Abre el caso de nuevo con su número.
command-changed = Esa orden ha cambiado. Recarga tu aplicación de Discord y prueba otra vez.
just-starting = Estoy arrancando. Prueba otra vez en un momento.
check-fine = Tengo todos los permisos que necesito en esos canales.
check-missing = En #{ $channel } me falta: { $missing }.
check-no-channel = Aún no hay canal para los casos, así que nadie ve los denuncias.
check-channel-gone = El canal { $channel } ya no existe, o no puedo verlo.
status-waiting = Esperan a la moderación: { $count }
status-unshown = La ficha del caso { $number } no se pudo mostrar: { $why }
status-connection = Conexión con Discord: { $ms } ms

## Mirar atrás, silenciar, privacidad

discord-history = historial
discord-history-about = Para la moderación: ¿hemos visto ya este enlace, o su servidor?
discord-mute = silenciar
discord-mute-about = Para la moderación: no aceptar por un tiempo denuncias de quien abusa; nadie sabe quién es
discord-mute-who = Qué denuncia del caso, contada desde 1
discord-mute-days = Por cuántos días; 0 lo termina
discord-privacy = privacidad
discord-privacy-about = Lo que se guarda de ti, una copia, y ser olvidado
offer-my-data = Dame mis datos
offer-forget = Olvídame…
offer-forget-yes = Sí, olvídame
ask-forget = Todo lo que escribiste, tu nombre y tu identificador se quitan de aquí. Los casos quedan, sin ti. No se puede deshacer, y no sabrás más de ellos. ¿Seguro?
history-link = Este enlace ({ $host }) ya se denunció aquí:
history-new = Este enlace ({ $host }) aún no se ha denunciado aquí.
history-host = Otros casos de { $host }:
history-line = Caso { $number } del { $at }: { $category }, { $state }
mute-done =
    { $days ->
        [one] Quien hizo la denuncia { $which } del caso { $number } no puede denunciar aquí durante { $days } día. Nadie sabe quién es.
       *[other] Quien hizo la denuncia { $which } del caso { $number } no puede denunciar aquí durante { $days } días. Nadie sabe quién es.
    }
mute-ended = Quien hizo la denuncia { $which } del caso { $number } puede denunciar aquí de nuevo.
mute-nobody =
    { $count ->
        [0] Nadie en esta comunidad denunció el caso { $number }.
        [one] El caso { $number } tiene { $count } denuncia en esta comunidad.
       *[other] El caso { $number } tiene { $count } denuncias en esta comunidad.
    }
mute-days = Los avisos se pueden pausar de 0 a { $limit } días; 0 lo termina.
mute-staff = Esa denuncia la hizo la moderación, así que no se puede silenciar.
privacy-kept =
    Lo que se guarda de ti en esta comunidad:
    tu nombre e identificador aquí; tus denuncias ({ $reports }), cada una con el enlace, lo que escribiste y cuándo; tus decisiones de moderación ({ $decisions }).
    Enlaces y textos están cifrados. La moderación ve lo que escribiste, no quién eres. Otras comunidades y las plataformas no saben nada de ti.
privacy-export = Esto es todo lo que se guarda de ti aquí. Cuidado: el archivo contiene los enlaces que denunciaste.
privacy-forgotten = Aquí se te ha olvidado. Tus denuncias siguen siendo casos, sin nadie detrás. Lo que decidió la moderación queda escrito sin nombre.
privacy-forgotten-muted = Tu nombre y todo lo que escribiste se han quitado de aquí. Tu identificador queda mientras tus denuncias estén en pausa; si no, el olvido serviría para evitarlo.

## Slack

slack-about = Denunciar enlaces dañinos y preguntar una y otra vez: ¿sigue ahí?
slack-wait = Un momento…
slack-close = Cerrar
slack-do = Confirmar
slack-report-title = Denunciar enlaces
slack-report-send = Denunciar
slack-links = Enlaces que denuncias
slack-category = ¿Qué es?
slack-details = ¿Qué tiene de malo? (solo lo lee la moderación de aquí)
slack-more = Además
slack-notify = Dime qué pasa
slack-subject = Me muestra a mí o a alguien por quien actúo
slack-case-title = Caso { $number }
slack-recipient = Destinatario
slack-preview-reason = Otro motivo, con tus palabras
slack-preview-again = Mostrar con este motivo
slack-preview-send = Aprobar
slack-preview-changed = El aviso de arriba aún no dice esto. Muéstralo otra vez primero y aprueba después lo que ves.
slack-setup-title = Configurar Stillup
slack-setup-save = Guardar
slack-setup-triage = Canal de las fichas (invítame allí primero)
slack-setup-moderators = Moderación
slack-setup-admins = Administración, además de la del espacio
slack-setup-digest = Canal del resumen semanal (vacío: el de las fichas)
slack-setup-day = Día del resumen
slack-setup-hour = Hora del resumen
slack-setup-zone = Zona horaria, como Europe/Paris
slack-setup-language = Idioma
slack-setup-country = País, dos letras: para líneas de ayuda
slack-setup-off = Categorías que no aceptáis
slack-not-in-channel = No estoy en ese canal. Escribe allí /invite @Stillup y guarda otra vez.
slack-channel-shared = Otros espacios comparten ese canal. Las fichas citan lo que escribieron miembros: elige uno propio.
slack-digest-sent = El resumen de los últimos siete días está en nuestros mensajes directos.
slack-home-title = Stillup
slack-withdraw = Retirar
slack-too-late = Tardó demasiado y Slack cerró la puerta. No se hizo nada; pulsa otra vez.
slack-failed = No funcionó. { $why }
slack-help =
    /report abre el formulario; /report CATEGORÍA ENLACE denuncia enseguida
    /stillup reports, /stillup withdraw CASO, /stillup answer CASO, /stillup privacy: tus denuncias
    /stillup queue, /stillup case CASO, /stillup history ENLACE, /stillup mute CASO, /stillup category CASO CATEGORÍA: para la moderación
    /stillup approve-many CASO CASO …, /stillup care: también para la moderación
    /stillup setup, /stillup settings, /stillup status, /stillup digest, /stillup export: para la administración
slack-shortcut-message = Denunciar enlaces
slack-shortcut-message-about = Denunciar en privado los enlaces de este mensaje a la moderación
slack-shortcut-global = Denunciar un enlace
slack-shortcut-global-about = Denunciar en privado un enlace dañino a la moderación
slack-command-report = Denunciar un enlace dañino, en privado
slack-command-report-hint = [categoría] [enlace]
slack-command-stillup = Tus denuncias; para la moderación la cola; para la administración la configuración
slack-command-stillup-hint = reports | queue | case 12 | setup
