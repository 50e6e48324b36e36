### Deutsch

## Was gemeldet werden kann: der Name, dann eine Zeile für das Menü (höchstens 75 Zeichen)

category-child-abuse = Darstellung sexuellen Kindesmissbrauchs
category-child-abuse-about = Bilder, Videos oder Texte, die sexuellen Missbrauch eines Kindes zeigen
category-child-exploitation = Sexuelle Ausbeutung eines Kindes
category-child-exploitation-about = Cybergrooming, Sextortion oder andere sexuelle Ausbeutung eines Kindes
category-intimate-images = Intime Bilder ohne Einwilligung
category-intimate-images-about = Echt oder gefälscht, gegen jemandes Willen verbreitet oder angedroht
category-graphic-violence = Drastische Gewaltdarstellung
category-graphic-violence-about = Tötung, Folter oder schwere Verletzung von Menschen oder Tieren
category-terrorism = Terroristischer Inhalt
category-terrorism-about = Aufruf zu Terrortaten, ihre Verherrlichung oder eine Anleitung dazu
category-threat = Gewaltandrohung
category-threat-about = Jemand droht, einer Person oder einer Gruppe etwas anzutun
category-self-harm = Suizid oder Selbstverletzung
category-self-harm-about = Ermutigt zu Suizid, Selbstverletzung oder Essstörungen oder zeigt sie
category-hate = Hass
category-hate-about = Angriffe wegen Herkunft, Religion, Behinderung, Geschlecht o. Ä.
category-harassment = Belästigung
category-harassment-about = Wiederholte oder abgesprochene Angriffe auf eine Person
category-doxxing = Veröffentlichte private Daten (Doxxing)
category-doxxing-about = Adresse, Telefonnummer o. Ä., veröffentlicht, um jemanden bloßzustellen
category-fraud = Betrug
category-fraud-about = Fakeshops, falsche Geldanlagen und andere Tricks, um an Geld zu kommen
category-phishing = Phishing
category-phishing-about = Gibt sich als jemand anderes aus, um Passwörter oder Kartendaten zu stehlen
category-malware = Schadsoftware
category-malware-about = Software, die ein Gerät beschädigt, ausspäht oder übernimmt
category-spam = Spam
category-spam-about = Unerwünschte Werbung oder immer wieder dieselbe Nachricht
category-other = Etwas anderes
category-other-about = Nichts davon passt; bitte in einer Notiz sagen, was nicht stimmt

## Wo ein Fall steht

state-reported = Gemeldet
state-claimed = In Prüfung
state-approved = Bestätigt
state-noticed = Meldung verschickt
state-prepared = Meldung liegt zum Einreichen bereit
state-unsure = Unklar, ob die Meldung angekommen ist
state-escalated = Eskaliert
state-removed = Nicht mehr online
state-returned = Wieder online
state-rejected = Abgelehnt
state-closed = Geschlossen

## Was ein Blick auf den Link ergeben hat

outcome-up = Noch online
outcome-gone = Nicht gefunden
outcome-restricted = Vorhanden, aber für uns nicht sichtbar
outcome-unknown = Nicht feststellbar
outcome-not-checked = Nicht geprüft: Diese Kategorie verbietet es

## Anzahlen: eine Form für jeden Plural der Sprache

count-communities =
    { $count ->
        [one] In einer Community gemeldet
       *[other] In { $count } Communitys gemeldet
    }

## Der Wochenbericht

digest-title = Noch online? { $start } – { $end }
digest-empty = In dieser Woche wurde nichts gemeldet, nichts wartet, und kein Link, zu dem wir eine Meldung verschickt haben, ist noch offen.
digest-quiet = In dieser Woche ist nichts Neues geschehen.
digest-top = Entfernt: { $removed } · Wieder da: { $returned } · Noch online: { $up } · Davon über unserer Frist: { $late }
digest-week = Gemeldet: { $reported } · Angenommen: { $approved } · Abgelehnt: { $rejected }
digest-sent = Verschickte Meldungen: { $count } ({ $ways })
digest-sent-none = Verschickte Meldungen: 0
digest-way = { $way }: { $count }
digest-way-api = über die Schnittstelle der Plattform
digest-way-mail = per Mail
digest-hands = Übergaben vorbereitet: { $prepared } · von einer Person eingereicht: { $submitted }
digest-waiting = Warten auf die Moderation: { $count }, am längsten { $oldest }
digest-waiting-none = Warten auf die Moderation: 0
digest-sealed = Versiegelte Fälle in Arbeit: { $count } (diese Links werden nie aufgerufen)
digest-list = Noch offen, älteste Meldung zuerst
digest-list-none = Kein Link, zu dem wir eine Meldung verschickt haben, ist noch offen.
digest-list-line = Fall { $number } · { $category } · { $where } · { $age } · { $seen }
digest-list-more = … und { $count } weitere
digest-late = über unserer Frist
digest-page-name = andere Website
digest-clock-line = { $part }: { $median }
digest-ours-decide = Vom Hinweis zur Entscheidung (unser Teil)
digest-ours-deliver = Von der Entscheidung zur Zustellung (unser Teil)
digest-theirs = Von der Meldung zur Entfernung (deren Teil)
digest-median = Median { $median } ({ $open } von { $n } noch offen)
digest-median-between = Median { $soonest } bis { $median }, so genau unsere Prüfungen es zeigen ({ $open } von { $n } noch offen)
digest-median-never = Median nicht erreicht ({ $open } von { $n } noch offen)
digest-median-few = zu wenige für eine Aussage ({ $open } von { $n } noch offen)
digest-none = noch nichts zu messen
digest-range = { $low } bis { $high }
digest-range-open = mindestens { $low }
digest-bar-reported = Gemeldet
digest-bar-approved = Angenommen
digest-bar-rejected = Abgelehnt
digest-bar-sent = Verschickt
digest-bar-prepared = Übergaben vorbereitet
digest-bar-submitted = Übergaben eingereicht
digest-bar-removed = Entfernt
digest-bar-returned = Wieder da
digest-panel-week = Was geschehen ist
digest-panel-curve = Noch online nach der Meldung
digest-panel-list = Noch offen, älteste zuerst
digest-axis-days = Tage seit der Meldung
digest-axis-open = + bei letzter Prüfung noch offen
digest-axis-band = hell: 95-%-Konfidenz
digest-alt-curve = Anteil noch online an Tag { $day }: { $share } %
digest-case = Fall { $number }
digest-head-what = Was
digest-head-count = Anzahl
digest-head-case = Fall
digest-head-category = Kategorie
digest-head-where = Wo
digest-head-age = Seit der Meldung
digest-head-seen = Letzte Prüfung
digest-head-target = Unsere Frist
digest-head-part = Abschnitt
digest-head-n = Fälle
digest-head-open = Noch offen
digest-head-median = Median
digest-head-range = 95-%-Konfidenz
digest-head-platform = Plattform
digest-head-up = Online gesehen
digest-head-unclear = Prüfungen ohne klare Antwort
digest-table-clock = Wessen Zeit es war
digest-table-platforms = Nach Plattform
digest-table-queue = Warten auf die Moderation, nach Kategorie
digest-few = zu wenige
digest-never = nicht erreicht
digest-method-title = Wie gezählt wurde
digest-method-cases = Gezählt werden nur Fälle, die diese Community gemeldet hat. Mehrere Hinweise auf denselben Link sind ein Fall. Die Woche reicht von { $start } bis { $end }.
digest-method-removal = Eine Entfernung ist, was wir gesehen haben: Der Link war bei zwei Prüfungen im Abstand von mindestens 30 Minuten weg. Warum, wissen wir nicht. Ein Link, der wieder da ist, zählt als noch online.
digest-method-median = Der Median stammt aus einer Kaplan-Meier-Kurve über die letzten 365 Tage: Ein noch offener Link zählt so lange, wie er nachweislich da war, damit langsame Fälle nicht herausfallen. Eine Entfernung liegt zwischen zwei Prüfungen; die Kurve zählt die spätere. Das Konfidenzintervall ist log-log nach der Formel von Greenwood.
digest-method-few = Bei weniger als { $few } Fällen wird kein Median genannt. Die Plattformen stehen nach der Zahl ihrer Fälle; das ist keine Rangliste.
digest-method-sealed = Versiegelte Kategorien werden nie aufgerufen. Sie zählen bei unserer eigenen Arbeit mit und in keiner Zahl einer Plattform.
digest-made = Erstellt von Stillup am { $at }

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
slack-ask-reason = Warum? Wer es gemeldet hat und davon hören will, liest das.
slack-ask-reference = Aktenzeichen, falls du eines bekommen hast
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
slack-home-case = Öffne einen mit /stillup case und seiner Nummer.
slack-withdraw = Zurückziehen
slack-too-late = Das hat zu lange gedauert, und Slack hat die Tür geschlossen. Nichts ist geschehen; bitte drück noch einmal.
slack-failed = Das hat nicht geklappt. { $why }
slack-help =
    /report öffnet das Formular; /report KATEGORIE LINK meldet sofort
    /stillup reports, /stillup withdraw FALL: deine Meldungen
    /stillup queue, /stillup case FALL, /stillup category FALL KATEGORIE: für die Moderation
    /stillup setup, /stillup settings, /stillup digest: für die Verwaltung
slack-shortcut-message = Links melden
slack-shortcut-message-about = Die Links dieser Nachricht vertraulich der Moderation melden
slack-shortcut-global = Link melden
slack-shortcut-global-about = Einen schädlichen Link vertraulich der Moderation melden
slack-command-report = Einen schädlichen Link melden, vertraulich
slack-command-report-hint = [Kategorie] [Link]
slack-command-stillup = Deine Meldungen; für die Moderation die Liste; für die Verwaltung die Einrichtung
slack-command-stillup-hint = reports | queue | case 12 | setup
