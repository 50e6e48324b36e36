## Das Beweispaket

evidence-export-days = Ein Paket umfasst 1 bis { $limit } Tage.
evidence-export-words = „{ $word }“ wird hier nicht verstanden. Gib die Nummer eines Falls oder days=30 an, und eines von: { $levels }.
evidence-export-empty = In den letzten { $days } Tagen gab es keinen Fall, also gibt es nichts auszugeben.
evidence-export-done-public = Hier ist das Paket zu { $count ->
        [one] einem Fall
       *[other] { $count } Fällen
    }, für die Öffentlichkeit: Hosts und Zeiten, kein Link und niemandes Worte.
evidence-export-done-partner = Hier ist das Paket zu { $count ->
        [one] einem Fall
       *[other] { $count } Fällen
    } für einen Partner: Links sind entschärft, niemand ist genannt.
evidence-export-done-authority = Hier ist das Paket zu { $count ->
        [one] einem Fall
       *[other] { $count } Fällen
    } für eine Behörde. Vorsicht: Es enthält genaue Links. Niemand ist darin genannt, und kein versiegelter Link.
evidence-export-level-public = öffentlich
evidence-export-level-partner = Partner
evidence-export-level-authority = Behörde
evidence-export-readme =
    Beweispaket von { $organisation }, erstellt { $made }.
    Stufe: { $level }. Fälle: { $count }.

    cases.csv: jeder Fall, wie er steht. sightings.csv: jeder Blick auf einen Link, mit Ergebnis, Methode, Zeit und Ort. notices.csv: jede Meldung, mit dem SHA-256 ihres Wortlauts. events.jsonl (bei einem einzelnen Fall): was geschah, der Reihe nach. decisions.csv, notices/ und links/ liegen bei, wo die Stufe sie erlaubt. Alle Zeiten sind UTC.
evidence-export-method = „Unbekannt“ und „eingeschränkt“ sind, was ein Blick sah, und zählen nie als verschwunden. Wer gemeldet hat, steht in keinem Paket; Moderatoren sind nummeriert. Kein versiegelter Link (sexueller Missbrauch von Kindern) steht in einem Paket: Fragen Sie die Meldestelle.
evidence-export-check =
    So wird es geprüft: „sha256sum --check SHA256SUMS“ im entpackten Ordner, oder „stillup verify“ mit dieser Datei, was auch die Kette der Ereignisse prüft. Die Prüfsumme jedes Ereignisses schließt die vorige ein; keines kann allein geändert, hinzugefügt oder weggelassen werden. Was die Stufe weglässt, steht als SHA-256 da.
