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
discord-channel-lost = Stillup ya no puede mostrar sus fichas en { $community } (canal { $channel }). Nada se pierde: aparecen en cuanto vuelvan el canal y los permisos. Con /stillup settings la administración ve qué falta.
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
form-reason-title = Rechazar el caso { $number }
form-reason =
    ¿Por qué?
    Lo lee quien lo denunció y pidió saber.
form-reference-title = Caso { $number } presentado
form-reference =
    Referencia
    La que te dio la plataforma, si te dio una.
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
ask-show-link = Caso { $number }: ¿necesitas ver la dirección? Se muestra rota, solo a ti, y queda escrito que la pediste.
choose-category = Corregir la categoría…
offer-show-link = Mostrármela
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
mute-staff = Esa denuncia la hizo la moderación, así que no se puede silenciar.
privacy-kept =
    Lo que se guarda de ti en esta comunidad:
    tu nombre e identificador aquí; tus denuncias ({ $reports }), cada una con el enlace, lo que escribiste y cuándo; tus decisiones de moderación ({ $decisions }).
    Enlaces y textos están cifrados. La moderación ve lo que escribiste, no quién eres. Otras comunidades y las plataformas no saben nada de ti.
privacy-export = Esto es todo lo que se guarda de ti aquí. Cuidado: el archivo contiene los enlaces que denunciaste.
privacy-forgotten = Aquí se te ha olvidado. Tus denuncias siguen siendo casos, sin nadie detrás. Lo que decidió la moderación queda escrito sin nombre.
privacy-forgotten-muted = Tu nombre y todo lo que escribiste se han quitado de aquí. Tu identificador queda mientras tus denuncias estén en pausa; si no, el olvido serviría para evitarlo.
