## Negativas: qué ha fallado y qué hacer

communities-unknown = Stillup todavía no está configurado aquí. Un admin puede hacerlo con /stillup setup (en una terminal: /setup).
communities-not-moderator = Solo la moderación de esta comunidad puede hacer eso.
communities-not-admin = Solo los admins de esta comunidad pueden hacer eso.

## Configuración

communities-setup-words =
    { $name }
    Las fichas van a { $triage }; moderación: { $moderators }.
    Resumen: { $day }, { $hour }:00 ({ $zone }), en { $digest }.
    Lengua { $language_word }, país { $country }. Categorías no admitidas: { $off }.
communities-setup-language = No hablo «{ $language_word }». Elige una de estas: { $choices }.
communities-setup-country = «{ $country }» no es un código de país. Indica dos letras mayúsculas, por ejemplo FR.
communities-setup-hour = La hora del resumen es un número del 0 al 23.
communities-setup-weekday = El día del resumen es un número del 0 (lunes) al 6 (domingo), o -1 para ninguno.
communities-setup-zone = «{ $zone }» no es una zona horaria. Indica un nombre como Europe/Paris.
communities-weekday-off = desactivado
communities-weekday-0 = lunes
communities-weekday-1 = martes
communities-weekday-2 = miércoles
communities-weekday-3 = jueves
communities-weekday-4 = viernes
communities-weekday-5 = sábado
communities-weekday-6 = domingo
communities-setup-unknown = No conozco el ajuste «{ $word }». Escribe nombre=valor con uno de estos: { $choices }.

## Discord: órdenes (en minúsculas, sin espacios), opciones, formularios y respuestas

communities-channel-lost = Stillup ya no puede mostrar sus fichas en { $community } (canal { $channel }). Nada se pierde: aparecen cuando Stillup pueda escribir de nuevo ahí, o en otro canal, y se guarde /stillup setup. /stillup status dice qué falla.
communities-check-fine = Tengo todos los permisos que necesito en esos canales.
communities-check-missing = En #{ $channel } me falta: { $missing }.
communities-check-no-channel = Aún no hay canal para los casos, así que nadie ve los denuncias.
communities-check-channel-gone = El canal { $channel } ya no existe, o no puedo verlo.
communities-status-waiting = Esperan a la moderación: { $count }
communities-status-unshown = La ficha del caso { $number } no se pudo mostrar: { $why }
communities-status-connection = Conexión con Discord: { $ms } ms

## Configurar las reglas

communities-setup-rules =
    Hacen falta dos moderadores: { $two }. Las denuncias propias las deciden otros: { $own }.
    De guardia: { $oncall }, horas de silencio { $quiet }.
    Tormenta: { $storm ->
        [0] nunca
       *[other] desde { $storm } enlaces de un sitio
    }. Una asignación dura: { $claim ->
        [0] lo que diga la categoría
        [one] 1 hora
       *[other] { $claim } horas
    }. Denuncias en pausa hasta: { $paused }.
communities-setup-on = sí
communities-setup-off = no
communities-setup-yes = No entiendo «{ $word }». Escribe yes o no.
communities-setup-role = «{ $word }» no es un rol. Da un rol sin espacios, de 64 caracteres como máximo.
communities-setup-channel = «{ $word }» no es un canal. Da un canal sin espacios, de 64 caracteres como máximo.
communities-setup-quiet = «{ $word }» no son horas de silencio. Escríbelas como 22:00-07:00, o no.
communities-setup-storm = «{ $word }» no es un umbral. Da un número de 3 a 500, o 0 para nunca.
communities-setup-claim = «{ $word }» no es un número de horas. Da de 1 a 168, o 0 para lo que diga la categoría.
communities-setup-pause = «{ $word }» no es una pausa. Escribe yes para un día, no, o un número de horas de 1 a 168.

## Cómo está la revisión, para administradores

communities-status-oldest = El más antiguo espera desde hace { $age }.
communities-status-look = Última mirada a un enlace de esta comunidad: { $age }
communities-status-never = todavía ninguna
communities-status-paused = Freno: las denuncias están en pausa hasta { $until }.
communities-status-storms =
    { $count ->
        [one] Freno: una tormenta está plegada en una tarjeta.
       *[other] Freno: { $count } tormentas están plegadas, cada una en una tarjeta.
    }
communities-status-quiet = Horas de silencio: no se llama a nadie hasta { $until }.
