card-provisional = Introuvable une fois. Un second regard, au moins { $minutes } minutes plus tard, en décide.
card-flaps =
    { $times ->
        [one] Il avait disparu une fois et est revenu. Avant d’être compté comme retiré, il doit rester absent plus longtemps.
       *[other] Il avait disparu { $times } fois et est revenu. Avant d’être compté comme retiré, il doit rester absent plus longtemps.
    }
card-place-own = ici
