## Discord: Befehle (klein, ohne Leerzeichen), Optionen, Formulare und Antworten

discord-report = melden
discord-report-about = Der Moderation dieser Community einen schädlichen Link melden
discord-report-links = Links melden
discord-reports = meldungen
discord-reports-about = Deine Meldungen: wie sie stehen, und eine zurücknehmen
discord-queue = warteschlange
discord-queue-about = Für die Moderation: die Fälle dieser Community
discord-case = fall
discord-case-about = Für die Moderation: ein Fall mit seinen Knöpfen
discord-stillup-about = Für Admins: Stillup einrichten und betreuen
discord-setup = einrichten
discord-setup-about = Kanäle, Moderation, Sprache und Wochenbericht einrichten
discord-settings = einstellungen
discord-settings-about = Wie Stillup hier eingerichtet ist und welche Rechte fehlen
discord-digest = wochenbericht
discord-digest-about = Der Bericht der letzten sieben Tage, nur für dich
discord-status = zustand
discord-status-about = Was wartet, und was nicht gezeigt werden konnte
discord-pause = pause
discord-pause-about = Eine Zeit lang keine Meldungen annehmen, oder wieder annehmen
discord-pause-on = Ja: keine Meldungen annehmen. Nein: wieder annehmen
discord-link = Der Link, oder mehrere; entschärfte Schreibweisen wie hxxp werden verstanden
discord-category = Was es ist; ohne sie wirst du gefragt
discord-details = Was damit nicht stimmt
discord-subject = Es zeigt mich, oder jemanden, für den ich handle
discord-withdraw = Die Nummer des Falls, dessen Meldung du zurücknimmst
discord-state = Nur Fälle in diesem Stand
discord-number = Die Nummer des Falls
discord-form-report = Links melden
discord-form-links =
    Links
    Entferne, die du nicht meinst.
discord-form-category = Was ist es?
discord-form-details =
    Was stimmt damit nicht?
    Für die Moderation. Bitte ohne deinen Namen.
discord-form-consent =
    Nur wenn es zutrifft
    Ohne das Zweite bekommst du keine Nachricht von mir.
discord-form-subject = Es zeigt mich, oder jemanden, für den ich handle
discord-form-notify = Sag mir, was geschieht
discord-form-home = Welche Community soll entscheiden?
discord-form-reword-title = Meldung zu Fall { $number }
discord-form-reword =
    Was damit nicht stimmt, in deinen Worten
    Ersetzt den üblichen Satz in der Meldung.
discord-form-setup = Stillup einrichten
discord-form-triage =
    Kanal für Fälle
    Nur die Moderation sollte ihn sehen.
discord-form-moderators = Rollen der Moderation
discord-form-digest = Kanal für den Wochenbericht
discord-form-language = Sprache
discord-form-country =
    Land
    Zwei Buchstaben, etwa DE: entscheidet über die Hilfsstellen.
discord-form-day = Tag des Wochenberichts
discord-form-hour =
    Stunde des Wochenberichts
    0 bis 23
discord-form-zone =
    Zeitzone
    Ein Name wie Europe/Berlin
discord-form-off = Kategorien, die nicht angenommen werden
discord-form-two = Kategorien, die zwei Personen brauchen
discord-form-none = Keine
discord-offer-send = Genau so senden
discord-offer-reword = Worte ändern…
discord-offer-more = Weitere Einstellungen…
discord-home-none = Von hier kannst du nur einer Community melden, die Stillup hat, zu der du gehörst und in der du es schon benutzt hast. Bitte melde dort einmal selbst.
discord-home-many = Du gehörst zu mehreren Communities: { $choices }. Lass die Kategorie weg; dann fragt das Formular, welche entscheiden soll.
discord-command-changed = Dieser Befehl hat sich geändert. Bitte lade deine Discord-App neu und versuche es noch einmal.
discord-just-starting = Ich starte gerade. Bitte versuche es gleich noch einmal.

## Rückblick, Stummschalten, Datenschutz

discord-history = vorgeschichte
discord-history-about = Für die Moderation: Kennen wir diesen Link oder seinen Host schon?
discord-mute = stumm
discord-mute-about = Für die Moderation: Meldungen nach Missbrauch eine Zeit lang sperren; niemand erfährt, wer es ist
discord-mute-who = Welche Meldung des Falls, gezählt ab 1
discord-mute-days = Für wie viele Tage; 0 beendet es
discord-privacy = datenschutz
discord-privacy-about = Was von dir aufbewahrt wird, eine Kopie davon, und vergessen werden

## Discord: forms, menus and pages

discord-form-answer = Deine Antwort
discord-form-which = Welche Links meinst du?
discord-choose-more = Mehr …
discord-offer-sure = Ja, ausführen
discord-choose-withdraw = Eine davon zurücknehmen …
discord-offer-before = ← Zurück
discord-offer-after = Weiter →
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
discord-offer-send-many =
    { $count ->
        [one] Diese eine senden
       *[other] Alle { $count } senden
    }
discord-answer = antworten
discord-answer-about = Antworten, was die Moderation dich zu einem Fall gefragt hat, den du gemeldet hast
discord-answer-words = Deine Antwort; ohne sie kommt ein Formular
discord-form-reply-title = Fall { $number }
discord-form-reply =
    Deine Antwort
    Die Moderation liest sie ohne deinen Namen.
discord-care = schonung
discord-care-about = Für die Moderation: wovon du verschont bleibst und wie viele schwere Fälle du hattest. Nur für dich
discord-choose-spare = Verschone mich von diesen Kategorien…
discord-offer-count-on = Sag mir jeden Montag meine Zahl
discord-offer-count-off = Keine wöchentliche Zahl
discord-digest-now = jetzt
discord-digest-now-about = Der letzten sieben Tage, nur für dich
discord-digest-week = woche
discord-digest-week-about = Der letzten ganzen Woche, wie er veröffentlicht wird; nur für dich
discord-offer-rules = Regeln der Moderation…
discord-form-own = Über eigene Meldungen entscheiden andere
discord-form-oncall =
    Rolle in Bereitschaft
    Sie wird gerufen, wenn ein dringender Fall wartet.
discord-form-quiet =
    Ruhezeit
    Dann wird niemand gerufen. Etwa 22:00-07:00; leer für keine.
discord-form-storm =
    Links einer Seite, die eine Karte teilen
    Ab so vielen in einer halben Stunde: 3 bis 500, oder 0 für nie.
discord-form-claim =
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
