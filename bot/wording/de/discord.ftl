## Discord: forms, menus and pages

form-answer = Deine Antwort
form-which = Welche Links meinst du?
choose-more = Mehr …
offer-sure = Ja, ausführen
choose-withdraw = Eine davon zurücknehmen …
offer-before = ← Zurück
offer-after = Weiter →
discord-queue-category = Nur diese Kategorie
discord-queue-platform = Nur diese Plattform, zum Beispiel mastodon
discord-queue-days = Nur Fälle, die mindestens so viele Tage alt sind
discord-export = export
discord-export-about = Das Beweispaket eines Falls oder der letzten Tage, als private Datei
discord-export-level = Wer es liest: jede Stufe sagt mehr als die vorige
discord-export-days = Von wie vielen Tagen, wenn kein Fall genannt ist
discord-approve-many = mehrere-genehmigen
discord-approve-many-about = Für die Moderation: mehrere Fälle mit einer Bestätigung genehmigen
discord-approve-many-numbers = Die Nummern der Fälle, zum Beispiel 12 15 18; leer: aus einer Liste wählen
offer-send-many =
    { $count ->
        [one] Diese eine senden
       *[other] Alle { $count } senden
    }
discord-answer = antworten
discord-answer-about = Antworten, was die Moderation dich zu einem Fall gefragt hat, den du gemeldet hast
discord-answer-words = Deine Antwort; ohne sie kommt ein Formular
form-reply-title = Fall { $number }
form-reply =
    Deine Antwort
    Die Moderation liest sie ohne deinen Namen.
discord-care = schonung
discord-care-about = Für die Moderation: wovon du verschont bleibst und wie viele schwere Fälle du hattest. Nur für dich
choose-spare = Verschone mich von diesen Kategorien…
offer-count-on = Sag mir jeden Montag meine Zahl
offer-count-off = Keine wöchentliche Zahl
discord-digest-now = jetzt
discord-digest-now-about = Der letzten sieben Tage, nur für dich
discord-digest-week = woche
discord-digest-week-about = Der letzten ganzen Woche, wie er veröffentlicht wird; nur für dich
offer-rules = Regeln der Moderation…
form-own = Über eigene Meldungen entscheiden andere
form-oncall =
    Rolle in Bereitschaft
    Sie wird gerufen, wenn ein dringender Fall wartet.
form-quiet =
    Ruhezeit
    Dann wird niemand gerufen. Etwa 22:00-07:00; leer für keine.
form-storm =
    Links einer Seite, die eine Karte teilen
    Ab so vielen in einer halben Stunde: 3 bis 500, oder 0 für nie.
form-claim =
    Stunden, die eine Übernahme gilt
    1 bis 168, oder 0 für das, was die Kategorie sagt.
discord-role-lost =
    Die Rolle { $role } in { $community } wurde gelöscht. { $left ->
        [0] Niemand entscheidet dort mehr durch eine Rolle: Nur Admins können es.
       *[other] Wer durch sie entschied, kann es nicht mehr; die anderen gewählten Rollen können es weiterhin.
    } Mit /stillup setup wählst du eine Rolle.
discord-choose-cases = Welche Fälle?
discord-many-ticks = Hake die Fälle an. Noch wird nichts gesendet: Du siehst erst, wer was bekommt.
discord-many-oldest = Hake die Fälle an. Dies sind die { $shown } ältesten von { $count }. Noch wird nichts gesendet: Du siehst erst, wer was bekommt.
