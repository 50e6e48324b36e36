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
discord-channel-lost = Stillup kann seine Karten in { $community } nicht mehr zeigen (Kanal { $channel }). Nichts ist verloren: Sie erscheinen, sobald Kanal und Rechte wieder da sind. Mit /stillup settings sehen Admins, was fehlt.
form-report = Links melden
form-links =
    Links
    Entferne, die du nicht meinst.
form-category = Was ist es?
form-details =
    Was stimmt damit nicht?
    Für die Moderation. Bitte ohne deinen Namen.
form-consent =
    Nur wenn es zutrifft
    Ohne das Zweite bekommst du keine Nachricht von mir.
form-subject = Es zeigt mich, oder jemanden, für den ich handle
form-notify = Sag mir, was geschieht
form-home = Welche Community soll entscheiden?
form-reason-title = Fall { $number } ablehnen
form-reason =
    Warum?
    Wer es gemeldet hat und davon hören will, liest das.
form-reference-title = Fall { $number } ist eingereicht
form-reference =
    Aktenzeichen
    Was die Plattform dir gab, falls sie es tat.
form-reword-title = Meldung zu Fall { $number }
form-reword =
    Was damit nicht stimmt, in deinen Worten
    Ersetzt den üblichen Satz in der Meldung.
form-setup = Stillup einrichten
form-triage =
    Kanal für Fälle
    Nur die Moderation sollte ihn sehen.
form-moderators = Rollen der Moderation
form-digest = Kanal für den Wochenbericht
form-language = Sprache
form-country =
    Land
    Zwei Buchstaben, etwa DE: entscheidet über die Hilfsstellen.
form-day = Tag des Wochenberichts
form-hour =
    Stunde des Wochenberichts
    0 bis 23
form-zone =
    Zeitzone
    Ein Name wie Europe/Berlin
form-off = Kategorien, die nicht angenommen werden
form-two = Kategorien, die zwei Personen brauchen
form-none = Keine
ask-show-link = Fall { $number }: Musst du die Adresse sehen? Sie wird entschärft und nur dir gezeigt, und dass du gefragt hast, wird vermerkt.
choose-category = Kategorie berichtigen…
offer-show-link = Zeig sie mir
offer-send = Genau so senden
offer-reword = Worte ändern…
offer-notify = Sag mir, was geschieht
offer-withdraw = Zurücknehmen
offer-more = Weitere Einstellungen…
follow-on = Fall { $number }: Du hörst von mir, wenn etwas geschieht.
home-none = Von hier kannst du nur einer Community melden, die Stillup hat, zu der du gehörst und in der du es schon benutzt hast. Bitte melde dort einmal selbst.
home-many = Du gehörst zu mehreren Communities: { $choices }. Lass die Kategorie weg; dann fragt das Formular, welche entscheiden soll.
button-gone = Dieser Knopf gehört zu einer älteren Version. Bitte öffne den Fall noch einmal mit seiner Nummer.
command-changed = Dieser Befehl hat sich geändert. Bitte lade deine Discord-App neu und versuche es noch einmal.
just-starting = Ich starte gerade. Bitte versuche es gleich noch einmal.
check-fine = Alle Rechte, die ich in diesen Kanälen brauche, sind da.
check-missing = In #{ $channel } fehlt mir: { $missing }.
check-no-channel = Es ist noch kein Kanal für Fälle gewählt, also sieht niemand die Meldungen.
check-channel-gone = Den Kanal { $channel } gibt es nicht mehr, oder ich kann ihn nicht sehen.
status-waiting = Warten auf die Moderation: { $count }
status-unshown = Die Karte von Fall { $number } konnte nicht gezeigt werden: { $why }
status-connection = Verbindung zu Discord: { $ms } ms

## Rückblick, Stummschalten, Datenschutz

discord-history = vorgeschichte
discord-history-about = Für die Moderation: Kennen wir diesen Link oder seinen Host schon?
discord-mute = stumm
discord-mute-about = Für die Moderation: Meldungen nach Missbrauch eine Zeit lang sperren; niemand erfährt, wer es ist
discord-mute-who = Welche Meldung des Falls, gezählt ab 1
discord-mute-days = Für wie viele Tage; 0 beendet es
discord-privacy = datenschutz
discord-privacy-about = Was von dir aufbewahrt wird, eine Kopie davon, und vergessen werden
offer-my-data = Gib mir meine Daten
offer-forget = Vergiss mich…
offer-forget-yes = Ja, vergiss mich
ask-forget = Alles, was du geschrieben hast, dein Name und deine Kennung werden hier entfernt. Die Fälle bleiben, ohne dich. Das ist endgültig, und du hörst nichts mehr von ihnen. Sicher?
history-link = Dieser Link ({ $host }) wurde hier schon gemeldet:
history-new = Dieser Link ({ $host }) wurde hier noch nicht gemeldet.
history-host = Andere Fälle zu { $host }:
history-line = Fall { $number } vom { $at }: { $category }, { $state }
mute-done =
    { $days ->
        [one] Wer Meldung { $which } zu Fall { $number } abgab, kann hier { $days } Tag lang nichts melden. Niemand erfährt, wer es ist.
       *[other] Wer Meldung { $which } zu Fall { $number } abgab, kann hier { $days } Tage lang nichts melden. Niemand erfährt, wer es ist.
    }
mute-ended = Wer Meldung { $which } zu Fall { $number } abgab, kann hier wieder melden.
mute-nobody =
    { $count ->
        [0] In dieser Community hat niemand Fall { $number } gemeldet.
        [one] Fall { $number } hat in dieser Community { $count } Meldung.
       *[other] Fall { $number } hat in dieser Community { $count } Meldungen.
    }
mute-staff = Diese Meldung kam aus der Moderation und kann nicht stummgeschaltet werden.
privacy-kept =
    Was in dieser Community von dir aufbewahrt wird:
    dein Name und deine Kennung hier; deine Meldungen ({ $reports }), je mit dem Link, dem, was du schriebst, und der Zeit; deine Entscheidungen in der Moderation ({ $decisions }).
    Links und Texte sind verschlüsselt. Die Moderation sieht, was du schriebst, nicht wer du bist. Andere Communities und die Plattformen erfahren nichts von dir.
privacy-export = Das ist alles, was hier von dir aufbewahrt wird. Vorsicht: Die Datei enthält die Links, die du gemeldet hast.
privacy-forgotten = Du bist hier vergessen. Deine Meldungen bleiben Fälle, hinter denen niemand mehr steht. Was die Moderation entschied, bleibt ohne Namen vermerkt.
privacy-forgotten-muted = Dein Name und alles, was du schriebst, sind hier entfernt. Deine Kennung bleibt, solange deine Meldungen ausgesetzt sind; sonst wäre das Vergessen ein Weg daran vorbei.
