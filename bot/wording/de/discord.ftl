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
