## Negativas: qué ha fallado y qué hacer

chat-store-busy = La base de datos estaba ocupada. No se ha guardado nada; inténtalo de nuevo en un momento.
chat-store-full = El disco de la base de datos está lleno. No se ha guardado nada; avisa al operador.
chat-store-readonly = No se puede escribir en la base de datos. No se ha guardado nada; avisa al operador.
chat-store-gone = No se puede acceder a la base de datos. No se ha guardado nada; inténtalo de nuevo, y avisa al operador si continúa así.
chat-store-newer = Esta base de datos la escribió un Stillup más reciente (revisión { $revision }). Actualiza el programa; no se ha tocado nada.
chat-went-wrong = Algo ha fallado por nuestra parte (referencia { $reference }). No se ha hecho nada más; inténtalo de nuevo.

## Discord: órdenes (en minúsculas, sin espacios), opciones, formularios y respuestas

chat-offer-notify = Cuéntame qué pasa
chat-offer-withdraw = Retirarla

## Mirar atrás, silenciar, privacidad

chat-offer-my-data = Dame mis datos
chat-offer-forget = Olvídame…
chat-offer-forget-yes = Sí, olvídame
