## Cantidades: una forma por cada plural de la lengua

cards-count-communities =
    { $count ->
        [one] Denunciado en una comunidad
       *[other] Denunciado en { $count } comunidades
    }

## Lo que un miembro sabe de su denuncia

cards-told-approve = Caso { $number }: los moderadores aprobaron tu denuncia. Pasa a quien puede actuar.
cards-told-reject = Caso { $number }: la moderación ha decidido no actuar.
cards-told-reject-reason = Caso { $number }: la moderación ha decidido no actuar. Su motivo: { $reason }
cards-told-send = Caso { $number }: una notificación llegó a la plataforma el { $at }. Sigo comprobando si el contenido continúa en línea.
cards-told-submitted = Caso { $number }: alguien de la moderación ha presentado la notificación a mano. Sigo comprobando si el contenido continúa en línea.
cards-told-removal = Caso { $number }: el contenido ya no está. Dos comprobaciones, a las { $first } y a las { $at }, ya no lo encontraron.
cards-told-return = Caso { $number }: el contenido vuelve a estar en línea. La moderación lo sabe.

## La ficha en el canal de moderación

cards-title = Caso { $number } · { $category }
cards-reports =
    { $people ->
        [one] 1 persona
       *[other] { $people } personas
    } en { $communities ->
        [one] una comunidad
       *[other] { $communities } comunidades
    }
cards-link-guarded = { $host } (el resto está oculto: muéstralo solo si es imprescindible)
cards-link-sealed = Sellado: el enlace no se muestra y no se envía ninguna petición a su servidor.
cards-can-act = { $recipient } ({ $way })
cards-can-act-host = Quien responde de { $host }; se busca para la vista previa ({ $way })
cards-claimed-elsewhere = alguien de otra comunidad
cards-seen = { $outcome } ({ $method }, { $at })
cards-removed = Retirado entre { $last_up } y { $gone } UTC.
cards-next-step = Seguimiento el { $at } si entonces continúa en línea
cards-own-target = nuestro propio objetivo, no un plazo legal
cards-history = Caso { $number } del { $at }: { $state }
cards-label-link = Enlace
cards-label-details = Lo que se dice
cards-label-reports = Denunciado por
cards-label-claimed = A cargo de
cards-label-can-act = Puede actuar
cards-label-notice = Notificaciones
cards-label-seen = Última comprobación
cards-label-next = Próximo paso
cards-label-history = Antes
cards-notice-line-due = { $step } a { $recipient } ({ $way }): pendiente de salir
cards-notice-line-held = { $step } a { $recipient } ({ $way }): retenido; saldrá cuando ninguna comunidad pida hablarlo antes y el caso siga por su cuenta
cards-notice-line-sending = { $step } a { $recipient } ({ $way }): en camino desde el { $at }
cards-notice-line-sent = { $step } a { $recipient } ({ $way }): llegó el { $at }, referencia { $reference }
cards-notice-line-prepared = { $step } a { $recipient }: todo listo, falta que una persona lo presente ({ $way })
cards-notice-line-unsure = { $step } a { $recipient } ({ $way }): no se sabe si llegó ({ $at })
cards-notice-line-failed = { $step } a { $recipient } ({ $way }): no se admitió
cards-notice-line-cancelled = { $step } a { $recipient } ({ $way }): se canceló

## La vista previa, y el chat en el terminal

cards-notice-line-submitted = { $step } a { $recipient }: presentada por una persona { $at }, referencia { $reference }
cards-notice-line-dry-run = { $step } a { $recipient } por { $way }: ensayo, nada salió de la casa ({ $at })
cards-notice-line-bounced = { $step } a { $recipient } por { $way }: devuelta, la dirección no se usa más
cards-notice-line-suppressed = { $step } a { $recipient } por { $way }: no enviada, la dirección está en la lista de las que no se usan
cards-notice-line-braked = { $step } a { $recipient } por { $way }: espera, porque el envío a { $platform } está frenado hasta que un operador lo libere
cards-label-answer = Respuestas
cards-provisional = No se encontró una vez. Decide una segunda mirada, al menos { $minutes } minutos después.
cards-flaps =
    { $times ->
        [one] Desapareció una vez y volvió. Antes de darlo por retirado debe seguir ausente más tiempo.
       *[other] Desapareció { $times } veces y volvió. Antes de darlo por retirado debe seguir ausente más tiempo.
    }
cards-place-own = aquí

## Junto a la decisión: lo mismo, preguntas, notas, aplazar, lo visto, vetos, borrar el mensaje

cards-label-same = Lo mismo
cards-label-veto = Piden hablarlo
cards-label-snoozed = Aplazado hasta
cards-label-notes = Notas (solo moderación)
cards-label-questions = Preguntas hechas
cards-label-answers = Respuestas recibidas
cards-label-decisions = Decidido aquí
cards-merged = que el caso { $other }, que sigue por los dos
cards-joined =
    { $count ->
        [0] Casos unidos a este: { $cases }
        [one] Casos unidos a este: { $cases }, y 1 enlace reportado en otro lugar
       *[other] Casos unidos a este: { $cases }, y { $count } enlaces reportados en otro lugar
    }
cards-veto = Otra comunidad pide hablarlo antes del envío: «{ $reason }»
cards-veto-own = { $who } retiene el envío por esta comunidad: «{ $reason }»
cards-note = { $at } { $who }: { $text }
cards-question = { $at }: «{ $text }» (llegó a { $told } de { $of })
cards-answer = { $at }: «{ $text }»
cards-left-title = Caso { $number }
cards-left = Este caso ya no concierne a esta comunidad.
cards-decided-approve = { $at } { $who }: aprobado
cards-decided-reject = { $at } { $who }: rechazado
cards-decided-escalate = { $at } { $who }: escalado
cards-decided-close = { $at } { $who }: cerrado
cards-decided-reopen = { $at } { $who }: reabierto
cards-decided-cancel = { $at } { $who }: notificación cancelada
cards-decided-submitted = { $at } { $who }: presentado a mano
cards-decided-merge = { $at } { $who }: unido
cards-decided-split = { $at } { $who }: separado
cards-decided-veto = { $at } { $who }: pidió hablarlo
cards-decided-lift = { $at } { $who }: veto levantado
cards-told-merge = Caso { $number }: la moderación ha visto que es lo mismo que el caso { $other }. Desde ahora sabrás de él por ese número.
cards-told-split = Caso { $number }: la moderación ha visto que al final no es lo mismo que el caso { $other }. Sigue por su cuenta.
cards-relay-question =
    La moderación tiene una pregunta sobre el caso { $number }, que reportaste:
    «{ $question }»
    { $how } No sabrá quién eres. No tienes que responder.
cards-relay-offer = Responder…
cards-relay-how-console = Para responder, escribe /answer { $number } y tus palabras.
cards-relay-how-discord = Para responder, usa el comando /answer con el número { $number }.
cards-relay-how-slack = Para responder, escribe /stillup answer { $number } y tus palabras.

## Dos moderadores, y lo que alguien denunció solo

cards-notice-line-waiting = { $step } a { $recipient } por { $way }: aprobado por { $who } ({ $at }), espera a un segundo moderador

## Una tormenta: muchos enlaces de un sitio

cards-label-storm = Tormenta

## La línea de antecedentes

cards-past-line = { $what }: { $count } antes (aprobados { $approved }, rechazados { $rejected }, volvieron { $returned })
cards-past-link = Mismo enlace
cards-past-account = Misma cuenta
cards-past-site = Mismo sitio

## Lo que se dice en el hilo bajo una tarjeta

cards-thread-title = Caso { $number }
cards-thread-send = { $at }: { $step } enviada a { $recipient } ({ $way }).
cards-thread-prepare = { $at }: { $step } para { $recipient } preparada. Alguien tiene que presentarla; el texto está en la tarjeta.
cards-thread-lose = { $at }: no se sabe si la notificación llegó a { $recipient }. Alguien tiene que averiguarlo; no se repite sola.
cards-thread-submitted = { $at }: alguien de moderación la presentó a mano.
cards-thread-arrived = { $at }: moderación averiguó que sí llegó.
cards-thread-follow-up = { $at }: venció el plazo y sigue en línea. Va un recordatorio a { $recipient }.
cards-thread-escalate = { $at }: sigue en línea tras el recordatorio. Se escala.
cards-thread-removal = { $at }: ya no está en línea. Dos comprobaciones, la primera el { $first }, ya no lo encontraron.
cards-thread-return = { $at }: vuelve a estar en línea.
