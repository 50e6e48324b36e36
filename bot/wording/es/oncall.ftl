## Una tormenta: muchos enlaces de un sitio

oncall-storm-on = Esta tarjeta representa { $count } casos de un sitio o campaña, desde { $since }; { $waiting } de ellos esperan. Los nuevos se añaden aquí.
oncall-storm-over = En calma desde { $last }: esta tarjeta representa { $count } casos de un sitio o campaña; { $waiting } de ellos esperan todavía.

## Una llamada a quien está de guardia

oncall-nag-words =
    { $count ->
        [one] Un caso urgente espera a un moderador desde hace { $oldest }: caso { $cases }.
       *[other] { $count } casos urgentes esperan a un moderador, el más antiguo desde hace { $oldest }: { $cases }.
    }

## Cuidado de los moderadores

oncall-care-spared = Pediste no tratar «{ $category }», así que el caso { $number } queda para los demás. Gracias por cuidarte.
oncall-care-spared-list = No tratas: { $categories }.
oncall-care-week =
    { $count ->
        [0] En los últimos siete días no trataste casos duros.
        [one] En los últimos siete días trataste un caso duro.
       *[other] En los últimos siete días trataste { $count } casos duros.
    }
oncall-care-many = En los últimos siete días trataste { $count } casos duros. Es mucho. Una pausa no es debilidad: deja algunos a los demás, o evita una categoría por un tiempo. Solo tú lees esto.
oncall-care-counted = El lunes sabrás cuántos fueron, si hubo alguno. Solo tú lo lees.
oncall-care-not-counted = No recibes la cuenta semanal.
oncall-care-usage = Escribe /care spare CATEGORÍA,CATEGORÍA (o none), /care count on o /care count off.
