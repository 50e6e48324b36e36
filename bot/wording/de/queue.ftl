## Die Warteschlange: Filter und Seiten

queue-found =
    { $count ->
        [0] Kein Fall passt dazu.
        [one] Ein Fall passt dazu:
       *[other] { $count } Fälle passen dazu, der älteste zuerst:
    }
queue-page = Seite { $page } von { $pages }
queue-filter = „{ $word }“ verstehe ich nicht. Schreib Name=Wert mit einem von: { $choices }.
queue-state = „{ $word }“ ist kein Stand. Wähle einen von: { $choices }.
queue-age = „{ $word }“ ist kein Alter. Schreib zum Beispiel 12h oder 3d.
act-queue = Zeig die Fälle
