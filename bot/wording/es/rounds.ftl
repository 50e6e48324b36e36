## Dos moderadores, y lo que alguien denunció solo

done-approve-first = Caso { $number }: tu aprobación queda anotada. Espera a un segundo moderador; antes no sale nada.
notice-line-waiting = { $step } a { $recipient } por { $way }: aprobado por { $who } ({ $at }), espera a un segundo moderador
second-needed = Ya aprobaste el caso { $number }. Otro moderador tiene que aprobarlo también; no se envió nada.
second-look = Otro moderador aprobó un aviso del caso { $number } después de que abrieras el tuyo. Ábrelo otra vez: leerás lo que ya está aprobado.
own-report = Solo tú denunciaste el caso { $number }, así que aquí decide otra persona.

## Una tormenta: muchos enlaces de un sitio

label-storm = Tormenta
storm-on = Esta tarjeta representa { $count } casos de un sitio o campaña, desde { $since }; { $waiting } de ellos esperan. Los nuevos se añaden aquí.
storm-over = En calma desde { $last }: esta tarjeta representa { $count } casos de un sitio o campaña; { $waiting } de ellos esperan todavía.

## Una llamada a quien está de guardia

nag-words =
    { $count ->
        [one] Un caso urgente espera a un moderador desde hace { $oldest }: caso { $cases }.
       *[other] { $count } casos urgentes esperan a un moderador, el más antiguo desde hace { $oldest }: { $cases }.
    }

## La línea de antecedentes

past-line = { $what }: { $count } antes (aprobados { $approved }, rechazados { $rejected }, volvieron { $returned })
past-link = Mismo enlace
past-account = Misma cuenta
past-site = Mismo sitio

## Cuidado de los moderadores

care-spared = Pediste no tratar «{ $category }», así que el caso { $number } queda para los demás. Gracias por cuidarte.
care-spared-list = No tratas: { $categories }.
care-week =
    { $count ->
        [0] En los últimos siete días no trataste casos duros.
        [one] En los últimos siete días trataste un caso duro.
       *[other] En los últimos siete días trataste { $count } casos duros.
    }
care-many = En los últimos siete días trataste { $count } casos duros. Es mucho. Una pausa no es debilidad: deja algunos a los demás, o evita una categoría por un tiempo. Solo tú lees esto.
care-counted = El lunes sabrás cuántos fueron, si hubo alguno. Solo tú lo lees.
care-not-counted = No recibes la cuenta semanal.
care-usage = Escribe /care spare CATEGORÍA,CATEGORÍA (o none), /care count on o /care count off.

## Aprobar una selección

many-title =
    { $count ->
        [0] Ninguno de estos puede aprobarse ahora.
        [one] Saldría un aviso:
       *[other] Saldrían { $count } avisos:
    }
many-line = Caso { $number }: a { $recipient } ({ $way })
many-refused = Caso { $number }, no: { $why }
many-not = El caso { $number } no se aprobó: { $why }
many-none = ¿Qué casos? Da sus números, por ejemplo 12 15 18.
many-too-many = Son más de { $limit } casos. Apruébalos en varias veces.
many-gone = Esa selección está anticuada. Elige los casos otra vez.

## Configurar las reglas

setup-rules =
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
setup-on = sí
setup-off = no
setup-yes = No entiendo «{ $word }». Escribe yes o no.
setup-role = «{ $word }» no es un rol. Da un rol sin espacios, de 64 caracteres como máximo.
setup-channel = «{ $word }» no es un canal. Da un canal sin espacios, de 64 caracteres como máximo.
setup-quiet = «{ $word }» no son horas de silencio. Escríbelas como 22:00-07:00, o no.
setup-storm = «{ $word }» no es un umbral. Da un número de 3 a 500, o 0 para nunca.
setup-claim = «{ $word }» no es un número de horas. Da de 1 a 168, o 0 para lo que diga la categoría.
setup-pause = «{ $word }» no es una pausa. Escribe yes para un día, no, o un número de horas de 1 a 168.

## Cómo está la revisión, para administradores

status-oldest = El más antiguo espera desde hace { $age }.
status-look = Última mirada a un enlace de esta comunidad: { $age }
status-never = todavía ninguna
status-paused = Freno: las denuncias están en pausa hasta { $until }.
status-storms =
    { $count ->
        [one] Freno: una tormenta está plegada en una tarjeta.
       *[other] Freno: { $count } tormentas están plegadas, cada una en una tarjeta.
    }
status-quiet = Horas de silencio: no se llama a nadie hasta { $until }.

## Qué más entiende el terminal

chat-help-more =
    /queue state=… category=… platform=… older=3d storm=CASO page=2   solo algunos casos
    /approve-many CASO CASO …                        varios avisos con una confirmación
    /care, /care spare CATEGORÍA,…, /care count on|off   qué no tratas, solo para ti
    /status                                          para administradores: cómo está la revisión
    /setup admite también two_person, own_reports, oncall_role, quiet_hours, storm_threshold, claim_hours, paused
