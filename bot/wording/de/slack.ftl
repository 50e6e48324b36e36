## Slack: Liste, Regeln, Rechte und Pakete

slack-sure = Bist du sicher?
slack-queue-title = Offene Fälle
slack-open-case = Öffnen
slack-queue-open = Jeder offene Stand
slack-queue-category = Jede Kategorie
slack-queue-platform = Jede Plattform
slack-queue-age = Jedes Alter
slack-queue-older = { $days ->
        [one] Älter als ein Tag
       *[other] Älter als { $days } Tage
    }
slack-page-back = ← Seite davor
slack-page-on = Nächste Seite →
slack-home-digest = Schick mir das mit Bild
slack-setup-rules = Regeln (alle freiwillig)
slack-setup-two-person = Kategorien, deren Genehmigung eine zweite Person braucht
slack-setup-own = Eigene Meldungen
slack-setup-own-yes = Niemand entscheidet allein über einen Link, den nur er oder sie gemeldet hat
slack-setup-oncall = Bereitschaft: wen ich rufe, wenn ein dringender Fall wartet
slack-setup-quiet = Ruhezeit, in der ich niemanden rufe, etwa 22:00-07:30
slack-setup-storm = Ab so vielen Links einer Seite teilen sie sich eine Karte (0: nie)
slack-setup-claim = Stunden, die eine Übernahme hält (0: wie es die Kategorie sagt)
slack-setup-pause = Meldungen annehmen
slack-pause = { $hours ->
        [keep] So lassen
        [off] Meldungen annehmen
       *[other] { $hours } Stunden Pause
    }
slack-export-title = Beweispaket
slack-export-case = Nummer eines Falls (leer: ein Zeitraum)
slack-export-days = Zeitraum
slack-export-last = Die letzten { $days } Tage
slack-export-level = Für wen
slack-export-do = Erstellen
