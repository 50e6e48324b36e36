card-provisional = No se encontró una vez. Decide una segunda mirada, al menos { $minutes } minutos después.
card-flaps =
    { $times ->
        [one] Desapareció una vez y volvió. Antes de darlo por retirado debe seguir ausente más tiempo.
       *[other] Desapareció { $times } veces y volvió. Antes de darlo por retirado debe seguir ausente más tiempo.
    }
card-place-own = aquí
