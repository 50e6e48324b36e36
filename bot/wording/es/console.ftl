## Negativas: qué ha fallado y qué hacer

console-unknown-command = No conozco esa orden. /help muestra lo que sé hacer.

## La vista previa, y el chat en el terminal

console-preview-ask = ¿Enviarla? (sí/no)
console-preview-dropped = No se ha enviado nada. El caso queda como estaba.
console-button-unknown =
    { $count ->
        [0] Primero muestra un caso con /case y su número; después, el número de un botón lo pulsa.
        [one] Esa ficha solo tiene el botón { $count }.
       *[other] Esa ficha tiene los botones 1 a { $count }.
    }
console-role = Di quién eres: /as { $choices }, y después un nombre y @comunidad si quieres.
console-help =
    /as member|moderator|admin [nombre] [@comunidad]           ser otra persona
    /report CATEGORÍA ENLACE lo que está mal [--notify] [--me]
    /reports, /withdraw CASO                                   tus propias denuncias
    /answer CASO palabras                            responder a una pregunta
    /queue, /case CASO                                         moderación; después, el número de un botón lo pulsa
    /category CASO CATEGORÍA                                   corregir la categoría
    /setup nombre=valor …, /settings, /digest, /export         para admins
    /quit
    Categorías:
    { $categories }
console-welcome = Esto es Stillup en un terminal: el mismo bot que en Discord y Slack. /help muestra lo que puedes escribir.

## Junto a la decisión: lo mismo, preguntas, notas, aplazar, lo visto, vetos, borrar el mensaje

console-dropped = No se ha hecho nada. El caso sigue como estaba.

## Qué más entiende el terminal

console-help-more =
    /queue state=… category=… platform=… older=3d storm=CASO page=2   solo algunos casos
    /approve-many CASO CASO …                        varios avisos con una confirmación
    /care, /care spare CATEGORÍA,…, /care count on|off   qué no tratas, solo para ti
    /status                                          para administradores: cómo está la revisión
    /setup admite también two_person, own_reports, oncall_role, quiet_hours, storm_threshold, claim_hours, paused
