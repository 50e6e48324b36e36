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

## Slack: la cola, las reglas, los derechos y los paquetes

slack-sure = ¿Seguro?
slack-queue-title = Casos abiertos
slack-open-case = Abrir
slack-queue-open = Todo estado abierto
slack-queue-category = Todas las categorías
slack-queue-platform = Todas las plataformas
slack-queue-age = Cualquier antigüedad
slack-queue-older = { $days ->
        [one] Más de un día
       *[other] Más de { $days } días
    }
slack-page-back = ← Página anterior
slack-page-on = Página siguiente →
slack-home-digest = Envíame esto con su imagen
slack-setup-rules = Reglas (todas opcionales)
slack-setup-two-person = Categorías cuya aprobación necesita una segunda persona
slack-setup-own = Denuncias propias
slack-setup-own-yes = Nadie decide a solas sobre un enlace que solo esa persona denunció
slack-setup-oncall = De guardia: a quién llamo cuando espera un caso urgente
slack-setup-quiet = Horas de silencio, en que no llamo a nadie, como 22:00-07:30
slack-setup-storm = A partir de cuántos enlaces de un sitio comparten una tarjeta (0: nunca)
slack-setup-claim = Horas que dura una asignación (0: lo que diga la categoría)
slack-setup-pause = Recibir denuncias
slack-pause = { $hours ->
        [keep] Dejarlo como está
        [off] Recibir denuncias
       *[other] Pausa de { $hours } horas
    }
slack-export-title = Paquete de pruebas
slack-export-case = Número de un caso (vacío: un periodo)
slack-export-days = Periodo
slack-export-last = Los últimos { $days } días
slack-export-level = Para quién
slack-export-do = Crear

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
