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
## Was ein Mitglied über seinen Hinweis erfährt

report-opened = Danke. Dein Hinweis ist Fall { $number }.
report-joined = Danke. Zu diesem Link gibt es schon Fall { $number } ({ $state }); dein Hinweis wurde dort ergänzt.
report-again = Diesen Link hast du schon gemeldet: Es ist Fall { $number } ({ $state }). Ein Hinweis genügt, es geht nichts verloren.
report-confidential = Dein Name steht nicht auf der Karte und verlässt diese Community nie.
report-next = Als Nächstes sieht sich die Moderation den Fall an. Mit /reports siehst du, wie es steht.
report-next-notify = Als Nächstes sieht sich die Moderation den Fall an, und du hörst von mir, sobald sich etwas tut.
report-sealed = Bitte öffne, kopiere oder poste diesen Link nicht noch einmal, weder hier noch anderswo. Hier wird ihn niemand öffnen. Melde ihn bei der Meldestelle unten; dort kannst du anonym bleiben.
report-aid = { $name }: { $contact }
mine-title = Deine Hinweise:
mine-line = Fall { $number }: { $state }
mine-empty = Du hast hier noch nichts gemeldet. Mit /report kannst du es.
withdrawn = Dein Hinweis zu Fall { $number } ist zurückgezogen. Der Fall läuft ohne dich weiter.
told-approve = Fall { $number }: Die Moderation hat deinen Hinweis bestätigt. Er geht weiter an die, die handeln können.
told-reject = Fall { $number }: Die Moderation hat entschieden, nichts zu unternehmen.
told-reject-reason = Fall { $number }: Die Moderation hat entschieden, nichts zu unternehmen. Ihre Begründung: { $reason }
told-send = Fall { $number }: Eine Meldung ist am { $at } bei der Plattform angekommen. Ich sehe weiter nach, ob der Inhalt noch online ist.
told-submitted = Fall { $number }: Jemand aus der Moderation hat die Meldung von Hand eingereicht. Ich sehe weiter nach, ob der Inhalt noch online ist.
told-removal = Fall { $number }: Der Inhalt ist nicht mehr da. Zwei Blicke, um { $first } und { $at }, fanden ihn nicht mehr.
told-return = Fall { $number }: Der Inhalt ist wieder online. Die Moderation weiß Bescheid.

## Die Karte im Kanal der Moderation

card-title = Fall { $number } · { $category }
card-reports =
    { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    } in { $communities ->
        [one] einer Community
       *[other] { $communities } Communitys
    }
card-link-guarded = { $host } (der Rest ist verborgen: nur anzeigen, wenn es sein muss)
card-link-sealed = Versiegelt: Der Link wird nicht angezeigt, und an seinen Host geht keine Anfrage.
card-can-act = { $recipient } ({ $way })
card-can-act-host = Wer für { $host } zuständig ist; das wird für die Vorschau gesucht ({ $way })
card-claimed-elsewhere = jemand aus einer anderen Community
card-seen = { $outcome } ({ $method }, { $at })
card-removed = Entfernt zwischen { $last_up } und { $gone } UTC.
card-next-step = Wird am { $at } weiterverfolgt, falls der Inhalt dann noch online ist
card-own-target = unser eigenes Ziel, keine gesetzliche Frist
card-history = Fall { $number } vom { $at }: { $state }
label-link = Link
label-details = Was dazu gesagt wird
label-reports = Gemeldet von
label-claimed = Übernommen von
label-can-act = Kann handeln
label-notice = Meldungen
label-seen = Letzte Prüfung
label-next = Nächster Schritt
label-history = Früher
way-api = Meldeschnittstelle
way-mail = E-Mail
way-hand-off = Übergabe
way-hotline = Meldestelle
step-notice = Meldung
step-follow-up = Erinnerung
step-escalation = Eskalation
notice-line-due = { $step } an { $recipient } ({ $way }): wartet auf den Versand
notice-line-sending = { $step } an { $recipient } ({ $way }): unterwegs seit { $at }
notice-line-sent = { $step } an { $recipient } ({ $way }): angekommen { $at }, Referenz { $reference }
notice-line-prepared = { $step } an { $recipient }: vorbereitet, ein Mensch muss sie einreichen ({ $way })
notice-line-unsure = { $step } an { $recipient } ({ $way }): unklar, ob sie angekommen ist ({ $at })
notice-line-failed = { $step } an { $recipient } ({ $way }): zurückgewiesen
notice-line-cancelled = { $step } an { $recipient } ({ $way }): abgebrochen

## Knöpfe, und was auf einen Druck geantwortet wird

act-claim = Übernehmen
act-release = Freigeben
act-approve = Bestätigen…
act-cancel = Meldung abbrechen
act-reject = Ablehnen…
act-escalate = Jetzt eskalieren
act-submitted = Ich habe sie eingereicht…
act-arrived = Sie ist angekommen
act-resend = Sie kam nicht an: noch einmal senden
act-close = Schließen
act-reopen = Wieder öffnen
act-show-link = Link anzeigen
act-hand-off = Text zum Einreichen holen
done-claim = Fall { $number } gehört dir. Die anderen sehen, dass er vergeben ist.
done-release = Fall { $number } ist wieder frei.
done-approve =
    { $seconds ->
        [0] Fall { $number } ist bestätigt. Die Meldung geht jetzt hinaus.
        [one] Fall { $number } ist bestätigt. Die Meldung geht in { $seconds } Sekunde hinaus; bis dahin kannst du sie abbrechen.
       *[other] Fall { $number } ist bestätigt. Die Meldung geht in { $seconds } Sekunden hinaus; bis dahin kannst du sie abbrechen.
    }
done-cancel = Die Meldung zu Fall { $number } ist abgebrochen; es wurde nichts verschickt.
done-reject = Fall { $number } ist abgelehnt. Wer davon hören wollte, erfährt den Grund.
done-escalate = Fall { $number }: Die nächste Stufe wird vorbereitet, sobald eine neue Prüfung den Inhalt online sieht.
done-submitted = Fall { $number }: Notiert, dass du die Meldung eingereicht hast. Die Uhr läuft ab jetzt.
done-arrived = Fall { $number }: Notiert, dass die Meldung angekommen ist. Die Uhr läuft ab dem Versuch.
done-resend = Fall { $number }: Die Meldung wird noch einmal verschickt.
done-close = Fall { $number } ist geschlossen. Er wird nicht mehr geprüft.
done-reopen = Fall { $number } ist wieder offen.
done-category = Fall { $number } hat seine neue Kategorie.
link-shown = Fall { $number }: { $link }
    Du wolltest ihn sehen; das ist festgehalten.
preview-disclosed = Der Empfänger erfährt: { $sender }. Nichts darüber, wer gemeldet hat.
handoff-words =
    Fall { $number }: Diese Meldung muss ein Mensch einreichen. Der angehängte Text enthält jedes Feld zum Kopieren, auch den Link.
    Offizielles Formular: { $form }
    { $note }
    Wenn du sie eingereicht hast, drücke „Ich habe sie eingereicht“ und gib die Referenz an, falls du eine bekommen hast.
handoff-no-form = uns ist keines bekannt; nimm den Kontakt, den die Website selbst nennt
handoff-file = Einzureichen im offiziellen Formular: { $form }
somebody-here = jemand aus der Moderation dieser Community
somebody-else = jemand anderes
queue-title =
    { $count ->
        [one] Ein offener Fall:
       *[other] { $count } offene Fälle, der älteste zuerst:
    }
queue-line =
    Fall { $number } · { $category } · { $state } · { $days ->
        [0] heute
        [one] 1 Tag
       *[other] { $days } Tage
    }
queue-empty = Keine offenen Fälle. Gut gemacht.

## Meldungen: was ein Empfänger liest

notice-subject = [Stillup, Fall { $number }] { $category } bei { $host }
notice-opening = Liegt es bei Ihnen? Der Inhalt befindet sich bei { $host }. Können Sie ihn sehen? Der genaue Speicherort steht unten. Unsere Fallnummer ist { $number }.
notice-opening-follow-up = Erinnerung. Wir haben Ihnen diesen Inhalt bei { $host } am { $earlier_at } gemeldet (Ihre Referenz: { $earlier }; unser Fall { $number }). Heute ist er noch immer online.
notice-opening-escalation = Beschwerde. Der Host oder die Plattform { $host } wurde am { $earlier_at } auf diesen Inhalt hingewiesen (dortige Referenz: { $earlier }; unser Fall { $number }) und daran erinnert. Er ist noch immer online.
notice-location = Genauer Speicherort: { $href }
notice-location-sealed = Den Speicherort reicht die Person ein, die ihn hat. Wir wiederholen ihn nicht.
notice-reason = Worum es geht: { $category }. { $reason }
notice-reported = Der Inhalt wurde uns am { $at } gemeldet.
notice-decided = Ein Mensch hat diese Meldung am { $at } geprüft und freigegeben.
notice-decided-earlier = Ein Mensch hat unsere erste Meldung am { $at } geprüft und freigegeben.
notice-last-up = Bei unserer letzten Prüfung am { $at } war er online.
notice-nobody-opened = Bei uns hat ihn niemand geöffnet.
notice-good-faith = Wir sind in gutem Glauben davon überzeugt, dass die hier gemachten Angaben und Anführungen richtig und vollständig sind. { $sender }.
notice-request = Bitte entfernen Sie den Inhalt oder sperren Sie den Zugang dazu, bestätigen Sie den Eingang dieser Meldung, teilen Sie uns Ihre Entscheidung mit und bewahren Sie die Beweise für die Behörden auf.
reason-graphic-violence = Der Inhalt zeigt dem Anschein nach drastische Gewalt, veröffentlicht ohne einen Zusammenhang, der das rechtfertigen würde.
reason-terrorism = Der Inhalt wirbt dem Anschein nach für Terrorismus oder ruft dazu auf.
reason-threat = Der Inhalt droht dem Anschein nach Menschen mit Gewalt.
reason-intimate-images = Der Inhalt zeigt dem Anschein nach intime Bilder einer Person ohne deren Einwilligung.
reason-child-abuse = Der Inhalt wurde als sexueller Missbrauch eines Kindes gemeldet.
reason-child-exploitation = Der Inhalt wurde als sexuelle Ausbeutung eines Kindes gemeldet.
reason-self-harm = Der Inhalt ermutigt dem Anschein nach zu Suizid oder Selbstverletzung.
reason-hate = Der Inhalt stachelt dem Anschein nach zu Hass oder Gewalt gegen Menschen auf, weil sie sind, was sie sind.
reason-harassment = Der Inhalt ist dem Anschein nach Teil der gezielten Belästigung einer Person.
reason-doxxing = Der Inhalt veröffentlicht dem Anschein nach private Daten einer Person ohne deren Einwilligung.
reason-fraud = Der Inhalt dient dem Anschein nach dazu, Menschen zu betrügen.
reason-phishing = Der Inhalt ahmt dem Anschein nach jemand anderen nach, um an Passwörter oder Zahlungsdaten zu gelangen.
reason-malware = Der Inhalt verbreitet dem Anschein nach Schadsoftware.
reason-spam = Der Inhalt ist dem Anschein nach unverlangte Massenwerbung.
reason-other = Der Inhalt ist dem Anschein nach rechtswidrig oder verstößt gegen Ihre Regeln, wie oben beschrieben.

## Absagen: was nicht ging, und was zu tun ist

link-none = Darin habe ich keinen Link gefunden. Bitte füge die ganze Adresse ein, zum Beispiel hxxps[:]//site[.]example/page.
link-too-many = Das sind mehr als { $limit } Links. Bitte melde sie in mehreren Schritten.
link-too-long = Dieser Link ist länger als { $limit } Zeichen. Bitte suche eine kürzere Adresse derselben Seite.
link-text-too-long = Dieser Text ist länger als { $limit } Zeichen. Bitte schicke nur die Links.
link-scheme = Links, die mit „{ $scheme }:“ beginnen, führen zu keiner öffentlichen Seite und können deshalb nicht gemeldet werden. Bitte gib die Adresse der Seite an.
link-no-host = Diese Adresse nennt keine Website. Bitte füge die ganze Adresse ein.
link-local-name = Dieser Name gilt nur in einem privaten Netz; niemand könnte den Inhalt entfernen. Bitte gib die öffentliche Adresse an.
link-private-address = Diese Adresse gehört zu einem privaten oder reservierten Netz; niemand könnte den Inhalt entfernen. Bitte gib die öffentliche Adresse an.
link-sealed = Der Link von Fall { $number } ist versiegelt und wird niemandem angezeigt. Wende dich damit an die Meldestelle: { $hotline }.
details-too-long = Deine Notiz ist länger als { $limit } Zeichen. Bitte kürze sie; es wurde nichts gespeichert.
reason-too-long = Dieser Text ist länger als { $limit } Zeichen. Bitte kürze ihn; es wurde nichts gespeichert.
category-off = Diese Community nimmt zu dieser Kategorie keine Hinweise an.
category-unknown = Die Kategorie „{ $category }“ kenne ich nicht. Wähle eine von: { $choices }.
intake-paused = Hinweise sind hier bis { $until } ausgesetzt. Bitte versuche es danach noch einmal; bei Gefahr wähle den Notruf.
reporter-muted = Deine Hinweise sind hier eine Zeit lang ausgesetzt.
reports-per-day = Du hast heute { $limit } Hinweise geschickt, mehr sind nicht erlaubt. Bitte mach morgen weiter.
community-unknown = Stillup ist hier noch nicht eingerichtet. Ein Admin kann das mit /stillup setup tun (im Terminal: /setup).
case-unknown = In dieser Community gibt es keinen Fall { $number }.
case-not-yours = Du hast keinen offenen Hinweis zu Fall { $number }.
not-moderator = Das kann nur die Moderation dieser Community.
not-admin = Das können nur Admins dieser Community.
act-not-now = Das geht jetzt nicht: Fall { $number } steht auf „{ $state }“.
act-lost = Bei Fall { $number } war jemand schneller. Es wurde nichts geändert; bitte sieh dir die Karte noch einmal an.
act-too-late = { $who } war schneller: Fall { $number } steht seit { $at } auf „{ $state }“.
cancel-too-late = Zum Abbrechen ist es zu spät: Die Meldung zu Fall { $number } ist hinausgegangen.
draft-gone = Diese Vorschau von Fall { $number } ist veraltet. Bitte öffne sie noch einmal.
nothing-prepared = Zu Fall { $number } gibt es keine vorbereitete Meldung, die auf dich wartet.
nothing-unsure = Zu Fall { $number } gibt es keine Meldung, deren Ankunft unklar ist.
reject-needs-reason = Bitte sag, warum Fall { $number } abgelehnt wird; wer ihn gemeldet hat, erfährt den Grund.
reopen-has-newer = Fall { $number } kann nicht wieder geöffnet werden: Derselbe Link ist als Fall { $newer } offen.
notice-incomplete = Die Meldung kann noch nicht verschickt werden. Es fehlt: { $missing }. Der Betreiber trägt Organisation und Kontakt in STILLUP_ORGANISATION und STILLUP_SENDER_EMAIL ein.
store-busy = Die Datenbank war beschäftigt. Es wurde nichts gespeichert; bitte versuche es gleich noch einmal.
store-full = Die Festplatte der Datenbank ist voll. Es wurde nichts gespeichert; bitte sag dem Betreiber Bescheid.
store-readonly = In die Datenbank kann nicht geschrieben werden. Es wurde nichts gespeichert; bitte sag dem Betreiber Bescheid.
store-gone = Die Datenbank ist nicht erreichbar. Es wurde nichts gespeichert; bitte versuche es noch einmal, und sag dem Betreiber Bescheid, wenn es so bleibt.
store-newer = Diese Datenbank hat ein neueres Stillup geschrieben (Revision { $revision }). Bitte aktualisiere das Programm; es wurde nichts angerührt.
went-wrong = Bei uns ist etwas schiefgegangen (Referenz { $reference }). Mehr ist nicht geschehen; bitte versuche es noch einmal.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.

## Einrichtung

setup-words =
    { $name }
    Karten gehen an { $triage }; Moderation: { $moderators }.
    Wochenbericht: { $day }, { $hour }:00 ({ $zone }), in { $digest }.
    Sprache { $language_word }, Land { $country }. Nicht angenommene Kategorien: { $off }.
setup-language = „{ $language_word }“ spreche ich nicht. Wähle eine von: { $choices }.
setup-country = „{ $country }“ ist kein Ländercode. Gib zwei Großbuchstaben an, zum Beispiel FR.
setup-hour = Die Stunde des Wochenberichts ist eine Zahl von 0 bis 23.
setup-weekday = Der Tag des Wochenberichts ist eine Zahl von 0 (Montag) bis 6 (Sonntag), oder -1 für keinen.
setup-zone = „{ $zone }“ ist keine Zeitzone. Gib einen Namen wie Europe/Paris an.
weekday-off = aus
weekday-0 = Montag
weekday-1 = Dienstag
weekday-2 = Mittwoch
weekday-3 = Donnerstag
weekday-4 = Freitag
weekday-5 = Samstag
weekday-6 = Sonntag
setup-unknown = Die Einstellung „{ $word }“ kenne ich nicht. Schreib name=wert mit einem von: { $choices }.

## Die Vorschau, und der Chat im Terminal

preview-title = Fall { $number }: Das geht Wort für Wort an { $recipient } ({ $way }). Der Speicherort ist hier unterbrochen dargestellt, in der Meldung steht er vollständig.
preview-ask = Abschicken? (ja/nein)
preview-dropped = Es wurde nichts verschickt. Der Fall bleibt, wie er war.
button-unknown =
    { $count ->
        [0] Zeig zuerst mit /case und seiner Nummer einen Fall an; dann drückt die Nummer eines Knopfes diesen Knopf.
        [one] Diese Karte hat nur Knopf { $count }.
       *[other] Diese Karte hat die Knöpfe 1 bis { $count }.
    }
chat-role = Sag, wer du bist: /as { $choices }, dann ein Name und @community, wenn du magst.
chat-help =
    /as member|moderator|admin [name] [@community]           jemand anderes sein
    /report KATEGORIE LINK was nicht stimmt [--notify] [--me]
    /reports, /withdraw FALL                                 deine eigenen Hinweise
    /answer FALL Worte                               auf eine Rückfrage antworten
    /queue, /case FALL                                       Moderation; danach drückt die Nummer eines Knopfes diesen Knopf
    /category FALL KATEGORIE                                 die Kategorie berichtigen
    /setup name=wert …, /settings, /digest, /export          für Admins
    /quit
    Kategorien:
    { $categories }
chat-welcome = Das ist Stillup im Terminal: derselbe Bot wie auf Discord und Slack. /help zeigt, was du tippen kannst.

notice-line-submitted = { $step } an { $recipient }: von einem Menschen eingereicht { $at }, Aktenzeichen { $reference }
handoff-words-hotline =
    Fall { $number } geht an die Meldestelle: { $form }
    { $note }
    Wenn die Person, die den Link hat, ihn eingereicht hat, drücke „Ich habe es eingereicht“ und nenne das Aktenzeichen, falls es eines gibt.

demo-folder = Im Ordner { $folder } liegt anderes als eine Probe. Nichts wurde angerührt; nenne mit --folder einen anderen.
demo-end =
    Das war eine Woche in einer Minute. In { $folder } liegt, was davon bleibt:
      digest-harbour.html   die Seite des Wochenberichts: öffne sie im Browser
      digest-harbour.png    sein Bild
      evidence-case-1.zip   was eine Behörde bekommt: stillup verify prüft es
      stillup.db            die Datenbank, jeder Link verschlüsselt
    Wie es weitergeht:
      uv run stillup chat            selbst Mitglied, Moderation und Admin sein
      README.md                      Discord oder Slack anbinden

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
digest-lost = Der Wochenbericht von { $community } konnte nicht gepostet werden: Sein Kanal ist weg, oder Stillup darf dort nicht schreiben. Mit /stillup setup wählst du einen Kanal; mit /stillup digest lesen Admins inzwischen die letzten sieben Tage.
channel-lost = Stillup kann seine Karten in { $community } nicht mehr zeigen (Kanal { $channel }). Nichts ist verloren: Sie erscheinen, wenn Stillup dort oder in einem anderen Kanal wieder schreiben darf und /stillup setup gespeichert ist. /stillup status sagt, was fehlt.
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
mute-days = Meldungen lassen sich für 0 bis { $limit } Tage aussetzen; 0 hebt es auf.
mute-staff = Diese Meldung kam aus der Moderation und kann nicht stummgeschaltet werden.
privacy-kept =
    Was in dieser Community von dir aufbewahrt wird:
    dein Name und deine Kennung hier; deine Meldungen ({ $reports }), je mit dem Link, dem, was du schriebst, und der Zeit; deine Entscheidungen in der Moderation ({ $decisions }).
    Links und Texte sind verschlüsselt. Die Moderation sieht, was du schriebst, nicht wer du bist. Andere Communities und die Plattformen erfahren nichts von dir.
privacy-export = Das ist alles, was hier von dir aufbewahrt wird. Vorsicht: Die Datei enthält die Links, die du gemeldet hast.
privacy-forgotten = Du bist hier vergessen. Deine Meldungen bleiben Fälle, hinter denen niemand mehr steht. Was die Moderation entschied, bleibt ohne Namen vermerkt.
privacy-forgotten-muted = Dein Name und alles, was du schriebst, sind hier entfernt. Deine Kennung bleibt, solange deine Meldungen ausgesetzt sind; sonst wäre das Vergessen ein Weg daran vorbei.

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
