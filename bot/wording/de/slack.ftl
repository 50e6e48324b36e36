## Slack

slack-about = Schädliche Links melden und immer wieder fragen: Ist das noch da?
slack-wait = Einen Augenblick…
slack-close = Schließen
slack-do = Bestätigen
slack-report-title = Links melden
slack-report-send = Melden
slack-links = Links, die du meldest
slack-category = Was ist es?
slack-details = Was ist daran falsch? (das liest nur die Moderation hier)
slack-more = Außerdem
slack-notify = Sag mir, was geschieht
slack-subject = Es zeigt mich oder jemanden, für den ich handle
slack-case-title = Fall { $number }
slack-recipient = Empfänger
slack-preview-reason = Anderer Grund, in eigenen Worten
slack-preview-again = Mit diesem Grund zeigen
slack-preview-send = Genehmigen
slack-preview-changed = Die Meldung oben sagt das noch nicht. Bitte lass sie zuerst neu anzeigen und genehmige dann, was du siehst.
slack-setup-title = Stillup einrichten
slack-setup-save = Speichern
slack-setup-triage = Kanal für die Karten (lade mich zuerst dorthin ein)
slack-setup-moderators = Moderation
slack-setup-admins = Verwaltung, außer der des Workspace
slack-setup-digest = Kanal für den Wochenbericht (leer: bei den Karten)
slack-setup-day = Tag des Wochenberichts
slack-setup-hour = Stunde des Wochenberichts
slack-setup-zone = Zeitzone, etwa Europe/Paris
slack-setup-language = Sprache
slack-setup-country = Land, zwei Buchstaben: für Hotlines und Hilfe
slack-setup-off = Kategorien, die ihr nicht annehmt
slack-not-in-channel = Ich bin nicht in diesem Kanal. Bitte schreib dort /invite @Stillup und speichere dann noch einmal.
slack-channel-shared = Andere Workspaces teilen diesen Kanal. Karten zitieren, was Mitglieder geschrieben haben; bitte wähle einen eigenen.
slack-digest-sent = Der Bericht der letzten sieben Tage liegt in unseren Direktnachrichten.
slack-home-title = Stillup
slack-withdraw = Zurückziehen
slack-too-late = Das hat zu lange gedauert, und Slack hat die Tür geschlossen. Nichts ist geschehen; bitte drück noch einmal.
slack-failed = Das hat nicht geklappt. { $why }
slack-help =
    /report öffnet das Formular; /report KATEGORIE LINK meldet sofort
    /stillup reports, /stillup withdraw FALL, /stillup answer FALL, /stillup privacy: deine Meldungen
    /stillup queue, /stillup case FALL, /stillup history LINK, /stillup mute FALL, /stillup category FALL KATEGORIE: für die Moderation
    /stillup approve-many FALL FALL …, /stillup care: auch für die Moderation
    /stillup setup, /stillup settings, /stillup status, /stillup digest, /stillup export: für die Verwaltung
slack-shortcut-message = Links melden
slack-shortcut-message-about = Die Links dieser Nachricht vertraulich der Moderation melden
slack-shortcut-global = Link melden
slack-shortcut-global-about = Einen schädlichen Link vertraulich der Moderation melden
slack-command-report = Einen schädlichen Link melden, vertraulich
slack-command-report-hint = [Kategorie] [Link]
slack-command-stillup = Deine Meldungen; für die Moderation die Liste; für die Verwaltung die Einrichtung
slack-command-stillup-hint = reports | queue | case 12 | setup

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

## Slack: eine Frage beantworten, mehrere Fälle genehmigen, Fürsorge für die Moderation

slack-many-title = Mehrere genehmigen
slack-many-offer = Diese { $count } genehmigen …
slack-care-title = Fürsorge
slack-care-spared = Kategorien, die mir erspart bleiben
slack-care-more = Weitere Kategorien, die mir erspart bleiben
slack-care-count = Wöchentliche Zahl
slack-care-count-yes = Sag mir montags, wie viele schwere Fälle ich hatte
slack-answer-title = Deine Antwort
slack-answer = Was möchtest du zu Fall { $number } sagen? Die Moderation liest es ohne deinen Namen.
slack-answer-send = Senden
