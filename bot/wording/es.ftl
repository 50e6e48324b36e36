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
slack-ask-reason = ¿Por qué? Lo leerá quien lo denunció y pidió saberlo.
slack-ask-reference = Referencia que recibiste, si la hay
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
slack-home-case = Abre uno con /stillup case y su número.
slack-withdraw = Retirar
slack-too-late = Tardó demasiado y Slack cerró la puerta. No se hizo nada; pulsa otra vez.
slack-failed = No funcionó. { $why }
slack-help =
    /report abre el formulario; /report CATEGORÍA ENLACE denuncia enseguida
    /stillup reports, /stillup withdraw CASO: tus denuncias
    /stillup queue, /stillup case CASO, /stillup category CASO CATEGORÍA: para la moderación
    /stillup setup, /stillup settings, /stillup digest: para la administración
slack-shortcut-message = Denunciar enlaces
slack-shortcut-message-about = Denunciar en privado los enlaces de este mensaje a la moderación
slack-shortcut-global = Denunciar un enlace
slack-shortcut-global-about = Denunciar en privado un enlace dañino a la moderación
slack-command-report = Denunciar un enlace dañino, en privado
slack-command-report-hint = [categoría] [enlace]
slack-command-stillup = Tus denuncias; para la moderación la cola; para la administración la configuración
slack-command-stillup-hint = reports | queue | case 12 | setup
