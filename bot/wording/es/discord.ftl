## Discord: forms, menus and pages

form-answer = Tu respuesta
form-which = ¿A qué enlaces te refieres?
choose-more = Más…
offer-sure = Sí, hacerlo
choose-withdraw = Retirar una de ellas…
offer-before = ← Anterior
offer-after = Siguiente →
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
offer-send-many =
    { $count ->
        [one] Enviar esta
       *[other] Enviar las { $count }
    }
discord-answer = responder
discord-answer-about = Responder a lo que la moderación te preguntó sobre un caso que denunciaste
discord-answer-words = Tu respuesta; si la omites, se abre un formulario
form-reply-title = Caso { $number }
form-reply =
    Tu respuesta
    La moderación la lee sin tu nombre.
discord-care = cuidado
discord-care-about = Para la moderación: qué no tratas y cuántos casos duros tuviste. Solo para ti
choose-spare = No quiero tratar estas categorías…
offer-count-on = Dime mi número cada lunes
offer-count-off = Sin número semanal
discord-digest-now = ahora
discord-digest-now-about = De los últimos siete días, solo para ti
discord-digest-week = semana
discord-digest-week-about = De la última semana completa, tal como se publica; solo para ti
offer-rules = Reglas de moderación…
form-own = Las denuncias propias las deciden otros
form-oncall =
    Rol de guardia
    Se le llama cuando espera un caso urgente.
form-quiet =
    Horas de silencio
    Entonces no se llama a nadie. Como 22:00-07:00; vacío: ninguna.
form-storm =
    Enlaces de un sitio que comparten ficha
    Desde tantos en media hora: de 3 a 500, o 0 para nunca.
form-claim =
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
