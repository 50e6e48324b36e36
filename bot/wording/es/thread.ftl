## Lo que se dice en el hilo bajo una tarjeta

thread-title = Caso { $number }
thread-send = { $at }: { $step } enviada a { $recipient } ({ $way }).
thread-prepare = { $at }: { $step } para { $recipient } preparada. Alguien tiene que presentarla; el texto está en la tarjeta.
thread-lose = { $at }: no se sabe si la notificación llegó a { $recipient }. Alguien tiene que averiguarlo; no se repite sola.
thread-submitted = { $at }: alguien de moderación la presentó a mano.
thread-arrived = { $at }: moderación averiguó que sí llegó.
thread-follow-up = { $at }: venció el plazo y sigue en línea. Va un recordatorio a { $recipient }.
thread-escalate = { $at }: sigue en línea tras el recordatorio. Se escala.
thread-removal = { $at }: ya no está en línea. Dos comprobaciones, la primera el { $first }, ya no lo encontraron.
thread-return = { $at }: vuelve a estar en línea.
