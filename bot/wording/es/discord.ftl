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
discord-form-report = Denunciar enlaces
discord-form-links =
    Enlaces
    Quita los que no quieras denunciar.
discord-form-category = ¿Qué es?
discord-form-details =
    ¿Qué tiene de malo?
    Para la moderación. No pongas tu nombre.
discord-form-consent =
    Solo si corresponde
    Sin la segunda casilla no recibes ningún mensaje mío.
discord-form-subject = Me muestra a mí, o a alguien por quien actúo
discord-form-notify = Cuéntame qué pasa
discord-form-home = ¿Qué comunidad debe decidir?
discord-form-reword-title = Notificación del caso { $number }
discord-form-reword =
    Qué tiene de malo, con tus palabras
    Sustituye la frase habitual en la notificación.
discord-form-setup = Configurar Stillup
discord-form-triage =
    Canal de los casos
    Solo la moderación debería verlo.
discord-form-moderators = Roles de moderación
discord-form-digest = Canal del resumen semanal
discord-form-language = Idioma
discord-form-country =
    País
    Dos letras, por ejemplo ES: decide las líneas de ayuda.
discord-form-day = Día del resumen
discord-form-hour =
    Hora del resumen
    De 0 a 23
discord-form-zone =
    Zona horaria
    Un nombre como Europe/Madrid
discord-form-off = Categorías que no se aceptan
discord-form-two = Categorías que piden dos personas
discord-form-none = Ninguna
discord-offer-send = Enviar exactamente esto
discord-offer-reword = Cambiar las palabras…
discord-offer-more = Más ajustes…
discord-home-none = Desde aquí solo puedes denunciar a una comunidad que tenga Stillup, a la que pertenezcas y en la que ya lo hayas usado. Denuncia allí una primera vez.
discord-home-many = Perteneces a varias comunidades: { $choices }. Omite la categoría; el formulario pregunta entonces cuál debe decidir.
discord-command-changed = Esa orden ha cambiado. Recarga tu aplicación de Discord y prueba otra vez.
discord-just-starting = Estoy arrancando. Prueba otra vez en un momento.

## Mirar atrás, silenciar, privacidad

discord-history = historial
discord-history-about = Para la moderación: ¿hemos visto ya este enlace, o su servidor?
discord-mute = silenciar
discord-mute-about = Para la moderación: no aceptar por un tiempo denuncias de quien abusa; nadie sabe quién es
discord-mute-who = Qué denuncia del caso, contada desde 1
discord-mute-days = Por cuántos días; 0 lo termina
discord-privacy = privacidad
discord-privacy-about = Lo que se guarda de ti, una copia, y ser olvidado

## Discord: forms, menus and pages

discord-form-answer = Tu respuesta
discord-form-which = ¿A qué enlaces te refieres?
discord-choose-more = Más…
discord-offer-sure = Sí, hacerlo
discord-choose-withdraw = Retirar una de ellas…
discord-offer-before = ← Anterior
discord-offer-after = Siguiente →
discord-queue-category = Solo esta categoría
discord-queue-platform = Solo esta plataforma, por ejemplo mastodon
discord-queue-days = Solo casos con al menos tantos días
discord-export = exportar
discord-export-about = El paquete de pruebas de un caso, o de los últimos días, como archivo privado
discord-export-level = Quién lo leerá: cada nivel dice más que el anterior
discord-export-days = De cuántos días, si no se indica un caso
discord-approve-many = aprobar-varios
discord-approve-many-about = Para la moderación: aprobar varios casos con una sola confirmación
discord-approve-many-numbers = Los números de los casos, por ejemplo 12 15 18; vacío: elegir de una lista
discord-offer-send-many =
    { $count ->
        [one] Enviar esta
       *[other] Enviar las { $count }
    }
discord-answer = responder
discord-answer-about = Responder a lo que la moderación te preguntó sobre un caso que denunciaste
discord-answer-words = Tu respuesta; si la omites, se abre un formulario
discord-form-reply-title = Caso { $number }
discord-form-reply =
    Tu respuesta
    La moderación la lee sin tu nombre.
discord-care = cuidado
discord-care-about = Para la moderación: qué no tratas y cuántos casos duros tuviste. Solo para ti
discord-choose-spare = No quiero tratar estas categorías…
discord-offer-count-on = Dime mi número cada lunes
discord-offer-count-off = Sin número semanal
discord-digest-now = ahora
discord-digest-now-about = De los últimos siete días, solo para ti
discord-digest-week = semana
discord-digest-week-about = De la última semana completa, tal como se publica; solo para ti
discord-offer-rules = Reglas de moderación…
discord-form-own = Las denuncias propias las deciden otros
discord-form-oncall =
    Rol de guardia
    Se le llama cuando espera un caso urgente.
discord-form-quiet =
    Horas de silencio
    Entonces no se llama a nadie. Como 22:00-07:00; vacío: ninguna.
discord-form-storm =
    Enlaces de un sitio que comparten ficha
    Desde tantos en media hora: de 3 a 500, o 0 para nunca.
discord-form-claim =
    Horas que vale una toma
    De 1 a 168, o 0 para lo que dice la categoría.
discord-role-lost =
    El rol { $role } de { $community } se ha eliminado. { $left ->
        [0] Ya nadie decide allí por un rol: solo puede la administración.
       *[other] Quien decidía por él ya no puede; los otros roles elegidos sí pueden.
    } Con /stillup setup se elige un rol.
discord-choose-cases = ¿Qué casos?
discord-many-ticks = Marca los casos. Aún no se envía nada: primero ves quién recibe qué.
discord-many-oldest = Marca los casos. Son los { $shown } más antiguos de { $count }. Aún no se envía nada: primero ves quién recibe qué.
