## Was gemeldet werden kann: der Name, dann eine Zeile für das Menü (höchstens 75 Zeichen)

cases-category-child-abuse = Darstellung sexuellen Kindesmissbrauchs
cases-category-child-abuse-about = Bilder, Videos oder Texte, die sexuellen Missbrauch eines Kindes zeigen
cases-category-child-exploitation = Sexuelle Ausbeutung eines Kindes
cases-category-child-exploitation-about = Cybergrooming, Sextortion oder andere sexuelle Ausbeutung eines Kindes
cases-category-intimate-images = Intime Bilder ohne Einwilligung
cases-category-intimate-images-about = Echt oder gefälscht, gegen jemandes Willen verbreitet oder angedroht
cases-category-graphic-violence = Drastische Gewaltdarstellung
cases-category-graphic-violence-about = Tötung, Folter oder schwere Verletzung von Menschen oder Tieren
cases-category-terrorism = Terroristischer Inhalt
cases-category-terrorism-about = Aufruf zu Terrortaten, ihre Verherrlichung oder eine Anleitung dazu
cases-category-threat = Gewaltandrohung
cases-category-threat-about = Jemand droht, einer Person oder einer Gruppe etwas anzutun
cases-category-self-harm = Suizid oder Selbstverletzung
cases-category-self-harm-about = Ermutigt zu Suizid, Selbstverletzung oder Essstörungen oder zeigt sie
cases-category-hate = Hass
cases-category-hate-about = Angriffe wegen Herkunft, Religion, Behinderung, Geschlecht o. Ä.
cases-category-harassment = Belästigung
cases-category-harassment-about = Wiederholte oder abgesprochene Angriffe auf eine Person
cases-category-doxxing = Veröffentlichte private Daten (Doxxing)
cases-category-doxxing-about = Adresse, Telefonnummer o. Ä., veröffentlicht, um jemanden bloßzustellen
cases-category-fraud = Betrug
cases-category-fraud-about = Fakeshops, falsche Geldanlagen und andere Tricks, um an Geld zu kommen
cases-category-phishing = Phishing
cases-category-phishing-about = Gibt sich als jemand anderes aus, um Passwörter oder Kartendaten zu stehlen
cases-category-malware = Schadsoftware
cases-category-malware-about = Software, die ein Gerät beschädigt, ausspäht oder übernimmt
cases-category-spam = Spam
cases-category-spam-about = Unerwünschte Werbung oder immer wieder dieselbe Nachricht
cases-category-other = Etwas anderes
cases-category-other-about = Nichts davon passt; bitte in einer Notiz sagen, was nicht stimmt

## Wo ein Fall steht

cases-state-reported = Gemeldet
cases-state-claimed = In Prüfung
cases-state-approved = Bestätigt
cases-state-noticed = Meldung verschickt
cases-state-prepared = Meldung liegt zum Einreichen bereit
cases-state-unsure = Unklar, ob die Meldung angekommen ist
cases-state-escalated = Eskaliert
cases-state-removed = Nicht mehr online
cases-state-returned = Wieder online
cases-state-rejected = Abgelehnt
cases-state-closed = Geschlossen

## Knöpfe, und was auf einen Druck geantwortet wird

cases-act-claim = Übernehmen
cases-act-release = Freigeben
cases-act-approve = Bestätigen…
cases-act-cancel = Meldung abbrechen
cases-act-reject = Ablehnen…
cases-act-escalate = Jetzt eskalieren
cases-act-submitted = Ich habe sie eingereicht…
cases-act-arrived = Sie ist angekommen
cases-act-resend = Sie kam nicht an: noch einmal senden
cases-act-close = Schließen
cases-act-reopen = Wieder öffnen
cases-act-show-link = Link anzeigen
cases-act-hand-off = Text zum Einreichen holen
cases-done-claim = Fall { $number } gehört dir. Die anderen sehen, dass er vergeben ist.
cases-done-release = Fall { $number } ist wieder frei.
cases-done-approve =
    { $seconds ->
        [0] Fall { $number } ist bestätigt. Die Meldung geht jetzt hinaus.
        [one] Fall { $number } ist bestätigt. Die Meldung geht in { $seconds } Sekunde hinaus; bis dahin kannst du sie abbrechen.
       *[other] Fall { $number } ist bestätigt. Die Meldung geht in { $seconds } Sekunden hinaus; bis dahin kannst du sie abbrechen.
    }
cases-done-cancel = Die Meldung zu Fall { $number } ist abgebrochen; es wurde nichts verschickt.
cases-done-reject = Fall { $number } ist abgelehnt. Wer davon hören wollte, erfährt den Grund.
cases-done-escalate = Fall { $number }: Die nächste Stufe wird vorbereitet, sobald eine neue Prüfung den Inhalt online sieht.
cases-done-submitted = Fall { $number }: Notiert, dass du die Meldung eingereicht hast. Die Uhr läuft ab jetzt.
cases-done-arrived = Fall { $number }: Notiert, dass die Meldung angekommen ist. Die Uhr läuft ab dem Versuch.
cases-done-resend = Fall { $number }: Die Meldung wird noch einmal verschickt.
cases-done-close = Fall { $number } ist geschlossen. Er wird nicht mehr geprüft.
cases-done-reopen = Fall { $number } ist wieder offen.
cases-done-category = Fall { $number } hat seine neue Kategorie.
cases-link-shown = Fall { $number }: { $link }
    Du wolltest ihn sehen; das ist festgehalten.
cases-preview-disclosed = Der Empfänger erfährt: { $sender }. Nichts darüber, wer gemeldet hat.
cases-handoff-words =
    Fall { $number }: Diese Meldung muss ein Mensch einreichen. Der angehängte Text enthält jedes Feld zum Kopieren, auch den Link.
    Offizielles Formular: { $form }
    { $note }
    Wenn du sie eingereicht hast, drücke „Ich habe sie eingereicht“ und gib die Referenz an, falls du eine bekommen hast.
cases-handoff-no-form = uns ist keines bekannt; nimm den Kontakt, den die Website selbst nennt
cases-handoff-file = Einzureichen im offiziellen Formular: { $form }
cases-somebody-here = jemand aus der Moderation dieser Community
cases-somebody-else = jemand anderes
cases-queue-title =
    { $count ->
        [one] Ein offener Fall:
       *[other] { $count } offene Fälle, der älteste zuerst:
    }
cases-queue-line =
    Fall { $number } · { $category } · { $state } · { $days ->
        [0] heute
        [one] 1 Tag
       *[other] { $days } Tage
    }
cases-queue-empty = Keine offenen Fälle. Gut gemacht.

## Absagen: was nicht ging, und was zu tun ist

cases-link-sealed = Der Link von Fall { $number } ist versiegelt und wird niemandem angezeigt. Wende dich damit an die Meldestelle: { $hotline }.
cases-reason-too-long = Dieser Text ist länger als { $limit } Zeichen. Bitte kürze ihn; es wurde nichts gespeichert.
cases-category-off = Diese Community nimmt zu dieser Kategorie keine Hinweise an.
cases-category-unknown = Die Kategorie „{ $category }“ kenne ich nicht. Wähle eine von: { $choices }.
cases-unknown = In dieser Community gibt es keinen Fall { $number }.
cases-not-yours = Du hast keinen offenen Hinweis zu Fall { $number }.
cases-act-not-now = Das geht jetzt nicht: Fall { $number } steht auf „{ $state }“.
cases-act-lost = Bei Fall { $number } war jemand schneller. Es wurde nichts geändert; bitte sieh dir die Karte noch einmal an.
cases-act-too-late = { $who } war schneller: Fall { $number } steht seit { $at } auf „{ $state }“.
cases-cancel-too-late = Zum Abbrechen ist es zu spät: Die Meldung zu Fall { $number } ist hinausgegangen.
cases-draft-gone = Diese Vorschau von Fall { $number } ist veraltet. Bitte öffne sie noch einmal.
cases-nothing-prepared = Zu Fall { $number } gibt es keine vorbereitete Meldung, die auf dich wartet.
cases-nothing-unsure = Zu Fall { $number } gibt es keine Meldung, deren Ankunft unklar ist.
cases-reject-needs-reason = Bitte sag, warum Fall { $number } abgelehnt wird; wer ihn gemeldet hat, erfährt den Grund.
cases-reopen-has-newer = Fall { $number } kann nicht wieder geöffnet werden: Derselbe Link ist als Fall { $newer } offen.

## Die Vorschau, und der Chat im Terminal

cases-preview-title = Fall { $number }: Das geht Wort für Wort an { $recipient } ({ $way }). Der Speicherort ist hier unterbrochen dargestellt, in der Meldung steht er vollständig.
cases-handoff-words-hotline =
    Fall { $number } geht an die Meldestelle: { $form }
    { $note }
    Wenn die Person, die den Link hat, ihn eingereicht hat, drücke „Ich habe es eingereicht“ und nenne das Aktenzeichen, falls es eines gibt.

## Discord: Befehle (klein, ohne Leerzeichen), Optionen, Formulare und Antworten

cases-button-gone = Dieser Knopf gehört zu einer älteren Version. Bitte öffne den Fall noch einmal mit seiner Nummer.

## Rückblick, Stummschalten, Datenschutz

cases-ask-forget = Alles, was du geschrieben hast, dein Name und deine Kennung werden hier entfernt. Die Fälle bleiben, ohne dich. Das ist endgültig, und du hörst nichts mehr von ihnen. Sicher?
cases-history-link = Dieser Link ({ $host }) wurde hier schon gemeldet:
cases-history-new = Dieser Link ({ $host }) wurde hier noch nicht gemeldet.
cases-history-host = Andere Fälle zu { $host }:
cases-history-line = Fall { $number } vom { $at }: { $category }, { $state }
cases-mute-done =
    { $days ->
        [one] Wer Meldung { $which } zu Fall { $number } abgab, kann hier { $days } Tag lang nichts melden. Niemand erfährt, wer es ist.
       *[other] Wer Meldung { $which } zu Fall { $number } abgab, kann hier { $days } Tage lang nichts melden. Niemand erfährt, wer es ist.
    }
cases-mute-ended = Wer Meldung { $which } zu Fall { $number } abgab, kann hier wieder melden.
cases-mute-nobody =
    { $count ->
        [0] In dieser Community hat niemand Fall { $number } gemeldet.
        [one] Fall { $number } hat in dieser Community { $count } Meldung.
       *[other] Fall { $number } hat in dieser Community { $count } Meldungen.
    }
cases-mute-days = Meldungen lassen sich für 0 bis { $limit } Tage aussetzen; 0 hebt es auf.
cases-mute-staff = Diese Meldung kam aus der Moderation und kann nicht stummgeschaltet werden.

## What acts on a case are called, and what they ask first

cases-act-category = Kategorie berichtigen…
cases-ask-reject-title = Fall { $number } ablehnen
cases-ask-reject = Warum? Wer es gemeldet hat und davon hören will, liest das.
cases-ask-submitted-title = Fall { $number } ist eingereicht
cases-ask-submitted = Das Aktenzeichen, das du bekommen hast, falls du eines bekamst
cases-ask-category-title = Kategorie von Fall { $number }
cases-ask-category = Was ist es wirklich?
cases-ask-show-link-title = Link von Fall { $number }
cases-ask-show-link = Musst du die Adresse sehen? Sie wird entschärft und nur dir gezeigt, und dass du gefragt hast, wird vermerkt.
cases-act-correct = Berichtigen…
cases-act-send-correction = Berichtigung senden
cases-act-drop-correction = Berichtigung verwerfen
cases-ask-correct-title = Fall { $number } berichtigen
cases-ask-correct = Warum war die Meldung falsch? Jeder Empfänger liest diesen Satz. Du siehst den genauen Wortlaut, bevor etwas gesendet wird.
cases-ask-send-correction-title = Berichtigung senden
cases-ask-send-correction = Wort für Wort wie gesehen an jeden Empfänger senden und den Fall schließen?
cases-done-send-correction = Fall { $number }: Die Berichtigung geht an jeden Empfänger. Der Fall ist geschlossen.
cases-done-drop-correction = Fall { $number }: Die Berichtigung ist verworfen; nichts wurde gesendet.

## Was man neben der Entscheidung tut: gleich wie, Rückfragen, Notizen, Zurückstellen, Gesehenes, Veto, Nachricht löschen

cases-state-merged = Dasselbe wie ein anderer Fall
cases-act-same-as = Dasselbe wie…
cases-act-split = Doch nicht dasselbe…
cases-act-ask-reporter = Meldende fragen…
cases-act-note = Notiz schreiben…
cases-act-snooze = Zurückstellen…
cases-act-record = Selbst nachgesehen…
cases-act-veto = Erst darüber reden…
cases-act-lift = Unser Veto aufheben…
cases-act-delete-message = Nachricht hier löschen…
cases-ask-same-as-title = Fall { $number } ist dasselbe wie…
cases-ask-same-as = Die Nummer des anderen Falls. Er läuft für beide weiter; das lässt sich zurücknehmen.
cases-ask-split-title = Fall { $number } abtrennen
cases-ask-split = Doch nicht dasselbe? Der Fall läuft weiter, wie er war, mit seinen eigenen Meldungen.
cases-ask-ask-reporter-title = Rückfrage zu Fall { $number }
cases-ask-ask-reporter = Was möchtest du wissen? Das liest hier jeder, der den Fall gemeldet hat und Nachrichten erlaubt. Niemand erfährt, wer fragt, und du erfährst nicht, wer antwortet.
cases-ask-note-title = Notiz zu Fall { $number }
cases-ask-note = Das liest nur die Moderation dieser Community.
cases-ask-snooze-title = Fall { $number } zurückstellen
cases-ask-snooze = Wie lange soll er aus eurer Liste? Kontrollen und Fristen laufen weiter; eine neue Meldung, eine Entfernung oder Rückkehr holt ihn zurück.
cases-ask-record-title = Fall { $number }: Was hast du gesehen?
cases-ask-record = Nur, was du mit eigenen Augen gesehen hast. Es zählt als eine Beobachtung; von einer Entfernung ist erst die Rede, wenn ich sie auch sehe.
cases-ask-veto-title = Meldung zu Fall { $number } anhalten
cases-ask-veto = Warum soll sie noch nicht hinaus? Die anderen Communitys dieses Falls lesen deine Worte, aber nicht, wer ihr seid.
cases-ask-lift-title = Veto zu Fall { $number } aufheben
cases-ask-lift = Ist es geklärt? Steht kein anderes Veto, geht eine wartende Meldung hinaus.
cases-ask-delete-message-title = Nachricht zu Fall { $number } löschen
cases-ask-delete-message = Die Nachricht löschen, aus der hier gemeldet wurde? Das lässt sich nicht zurücknehmen; die Meldung des Falls bleibt.
cases-snooze-1d = 1 Tag
cases-snooze-3d = 3 Tage
cases-snooze-1w = 1 Woche
cases-snooze-now = Gar nicht: zurückholen
cases-done-merge = Fall { $number } ist jetzt dasselbe wie Fall { $other }, der für beide weiterläuft.
cases-done-split = Fall { $number } läuft wieder für sich, getrennt von Fall { $other }.
cases-done-ask =
    { $count ->
        [one] Deine Frage zu Fall { $number } geht an 1 Person. Die Antwort steht dann auf der Karte.
       *[other] Deine Frage zu Fall { $number } geht an { $count } Personen. Antworten stehen dann auf der Karte.
    }
cases-done-answer = Danke. Die Moderation liest deine Antwort zu Fall { $number } ohne deinen Namen.
cases-done-note = Deine Notiz steht bei Fall { $number }.
cases-done-snooze = Fall { $number } ist bis { $at } nicht in eurer Liste.
cases-done-awake = Fall { $number } ist wieder in eurer Liste.
cases-done-record = Fall { $number }: als Beobachtung einer Person notiert. Ich sehe jetzt selbst nach.
cases-done-veto = Fall { $number }: Solange euer Veto steht, geht keine Meldung hinaus. Die anderen Communitys werden um ein Gespräch gebeten.
cases-done-lift = Fall { $number }: Euer Veto ist aufgehoben.
cases-done-approve-held = Fall { $number } ist bestätigt. Eine andere Community bittet um ein Gespräch, deshalb wartet die Meldung, bis sie zustimmt; du kannst sie zurückziehen.
cases-done-delete-message =
    { $count ->
        [one] Fall { $number }: Die Nachricht ist gelöscht.
       *[other] Fall { $number }: { $count } Nachrichten sind gelöscht.
    }
cases-words-missing = Bitte schreibe etwas zu Fall { $number }; es ist nichts geschehen.
cases-merge-self = Das ist Fall { $number } selbst. Gib die Nummer eines anderen Falls an.
cases-merge-done = Fall { $number } ist schon dasselbe wie Fall { $other }.
cases-merge-moved = Fall { $number } ist inzwischen selbst dasselbe wie Fall { $other }. Gib diese Nummer an.
cases-merge-ended = Fall { $number } ist beendet. Nur offene Fälle können dasselbe sein; öffne ihn erst wieder.
cases-merge-sealed = Von den Fällen { $number } und { $other } ist einer versiegelt. Nur zwei versiegelte können dasselbe sein; berichtige erst die Kategorie.
cases-merge-care = Fall { $number } wird vorsichtiger behandelt als Fall { $other }. Berichtige erst eine Kategorie, oder sage es bei Fall { $other }.
cases-merge-vetoed = Zu Fall { $number } ist ein Gespräch erbeten. Klärt das zuerst.
cases-merge-in-flight = Eine Meldung zu Fall { $number } ist unterwegs, oder es ist unklar, ob sie ankam. Versuche es noch einmal, wenn das geklärt ist.
cases-split-not-merged = Fall { $number } ist mit keinem anderen zusammengelegt.
cases-ask-nobody = Niemand, der Fall { $number } hier gemeldet hat, erlaubt Nachrichten; deshalb wird niemand gefragt.
cases-ask-sealed = Fall { $number } ist versiegelt: Hier wird nichts davon besprochen. Der Weg ist die Meldestelle.
cases-answer-unasked = Zu Fall { $number } wurdest du nichts gefragt.
cases-answer-enough = Auf diese Frage zu Fall { $number } hast du schon mehrmals geantwortet. Die Moderation kann noch einmal fragen.
cases-note-sealed-link = Fall { $number } ist versiegelt: Bitte schreibe keinen Link in seine Notizen.
cases-snooze-span = Wähle eines davon: { $choices }.
cases-snooze-ended = Fall { $number } ist beendet; da gibt es nichts zurückzustellen.
cases-record-outcome = Wähle eines davon: { $choices }.
cases-record-sealed = Fall { $number } ist versiegelt: Niemand soll ihn ansehen, deshalb wird nichts notiert.
cases-record-not-now = Fall { $number } wird gerade nicht beobachtet. Gesehenes zählt ab der Bestätigung.
cases-veto-alone = Keine andere Community verfolgt Fall { $number }. Lehne ihn ab oder ziehe seine Meldung zurück.
cases-veto-own = Eure Community hat die Meldung zu Fall { $number } bestätigt. Du kannst sie zurückziehen.
cases-veto-stands = Eure Community hat schon ein Veto zu Fall { $number }.
cases-veto-too-late = Zu spät: Eine Meldung zu Fall { $number } ist hinaus, oder es wartet keine.
cases-lift-none = Eure Community hat kein Veto zu Fall { $number }.
cases-delete-nothing = Es gibt in dieser Community keine Nachricht mehr, aus der Fall { $number } gemeldet wurde.
cases-delete-cannot = Ich kann hier keine Nachrichten löschen.
cases-delete-refused = Ich darf die Nachricht zu Fall { $number } nicht löschen. Gib mir bitte das Recht, Nachrichten zu verwalten, oder lösche sie selbst.
cases-delete-later = Der Chatdienst hat die Nachricht zu Fall { $number } nicht gelöscht. Bitte versuche es gleich noch einmal.

## Die Warteschlange: Filter und Seiten

cases-queue-found =
    { $count ->
        [0] Kein Fall passt dazu.
        [one] Ein Fall passt dazu:
       *[other] { $count } Fälle passen dazu, der älteste zuerst:
    }
cases-queue-page = Seite { $page } von { $pages }
cases-queue-filter = „{ $word }“ verstehe ich nicht. Schreib Name=Wert mit einem von: { $choices }.
cases-queue-state = „{ $word }“ ist kein Stand. Wähle einen von: { $choices }.
cases-queue-age = „{ $word }“ ist kein Alter. Schreib zum Beispiel 12h oder 3d.
cases-act-queue = Zeig die Fälle

## Zwei Moderatoren, und was jemand allein gemeldet hat

cases-done-approve-first = Fall { $number }: Deine Zustimmung ist notiert. Sie wartet auf einen zweiten Moderator; vorher geht nichts hinaus.
cases-second-needed = Du hast Fall { $number } schon genehmigt. Noch jemand muss zustimmen; es wurde nichts gesendet.
cases-second-look = Jemand anders hat eine Meldung zu Fall { $number } genehmigt, nachdem du deine geöffnet hattest. Bitte öffne sie noch einmal: Dann liest du, was schon genehmigt ist.
cases-own-report = Fall { $number } hast nur du gemeldet, darum entscheidet hier jemand anders.

## Eine Auswahl genehmigen

cases-many-title =
    { $count ->
        [0] Von diesen kann jetzt keiner genehmigt werden.
        [one] Eine Meldung ginge hinaus:
       *[other] { $count } Meldungen gingen hinaus:
    }
cases-many-line = Fall { $number }: an { $recipient } ({ $way })
cases-many-refused = Fall { $number } nicht: { $why }
cases-many-not = Fall { $number } wurde nicht genehmigt: { $why }
cases-many-none = Welche Fälle? Gib ihre Nummern an, zum Beispiel 12 15 18.
cases-many-too-many = Das sind mehr als { $limit } Fälle. Bitte genehmige sie in mehreren Schritten.
cases-many-gone = Diese Auswahl ist veraltet. Bitte wähle die Fälle noch einmal.
