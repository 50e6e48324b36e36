card-provisional = Einmal nicht gefunden. Ein zweiter Blick, mindestens { $minutes } Minuten später, entscheidet.
card-flaps =
    { $times ->
        [one] Es war einmal fort und kam zurück. Bevor es als entfernt gilt, muss es länger fortbleiben.
       *[other] Es war { $times }-mal fort und kam zurück. Bevor es als entfernt gilt, muss es länger fortbleiben.
    }
card-place-own = hier
