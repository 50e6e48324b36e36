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
