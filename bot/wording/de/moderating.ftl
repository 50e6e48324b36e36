## Was man neben der Entscheidung tut: gleich wie, Rückfragen, Notizen, Zurückstellen, Gesehenes, Veto, Nachricht löschen

state-merged = Dasselbe wie ein anderer Fall
act-same-as = Dasselbe wie…
act-split = Doch nicht dasselbe…
act-ask-reporter = Meldende fragen…
act-note = Notiz schreiben…
act-snooze = Zurückstellen…
act-record = Selbst nachgesehen…
act-veto = Erst darüber reden…
act-lift = Unser Veto aufheben…
act-delete-message = Nachricht hier löschen…
ask-same-as-title = Fall { $number } ist dasselbe wie…
ask-same-as = Die Nummer des anderen Falls. Er läuft für beide weiter; das lässt sich zurücknehmen.
ask-split-title = Fall { $number } abtrennen
ask-split = Doch nicht dasselbe? Der Fall läuft weiter, wie er war, mit seinen eigenen Meldungen.
ask-ask-reporter-title = Rückfrage zu Fall { $number }
ask-ask-reporter = Was möchtest du wissen? Das liest hier jeder, der den Fall gemeldet hat und Nachrichten erlaubt. Niemand erfährt, wer fragt, und du erfährst nicht, wer antwortet.
ask-note-title = Notiz zu Fall { $number }
ask-note = Das liest nur die Moderation dieser Community.
ask-snooze-title = Fall { $number } zurückstellen
ask-snooze = Wie lange soll er aus eurer Liste? Kontrollen und Fristen laufen weiter; eine neue Meldung, eine Entfernung oder Rückkehr holt ihn zurück.
ask-record-title = Fall { $number }: Was hast du gesehen?
ask-record = Nur, was du mit eigenen Augen gesehen hast. Es zählt als eine Beobachtung; von einer Entfernung ist erst die Rede, wenn ich sie auch sehe.
ask-veto-title = Meldung zu Fall { $number } anhalten
ask-veto = Warum soll sie noch nicht hinaus? Die anderen Communitys dieses Falls lesen deine Worte, aber nicht, wer ihr seid.
ask-lift-title = Veto zu Fall { $number } aufheben
ask-lift = Ist es geklärt? Steht kein anderes Veto, geht eine wartende Meldung hinaus.
ask-delete-message-title = Nachricht zu Fall { $number } löschen
ask-delete-message = Die Nachricht löschen, aus der hier gemeldet wurde? Das lässt sich nicht zurücknehmen; die Meldung des Falls bleibt.
snooze-1d = 1 Tag
snooze-3d = 3 Tage
snooze-1w = 1 Woche
snooze-now = Gar nicht: zurückholen
done-merge = Fall { $number } ist jetzt dasselbe wie Fall { $other }, der für beide weiterläuft.
done-split = Fall { $number } läuft wieder für sich, getrennt von Fall { $other }.
done-ask =
    { $count ->
        [one] Deine Frage zu Fall { $number } geht an 1 Person. Die Antwort steht dann auf der Karte.
       *[other] Deine Frage zu Fall { $number } geht an { $count } Personen. Antworten stehen dann auf der Karte.
    }
done-answer = Danke. Die Moderation liest deine Antwort zu Fall { $number } ohne deinen Namen.
done-note = Deine Notiz steht bei Fall { $number }.
done-snooze = Fall { $number } ist bis { $at } nicht in eurer Liste.
done-awake = Fall { $number } ist wieder in eurer Liste.
done-record = Fall { $number }: als Beobachtung einer Person notiert. Ich sehe jetzt selbst nach.
done-veto = Fall { $number }: Solange euer Veto steht, geht keine Meldung hinaus. Die anderen Communitys werden um ein Gespräch gebeten.
done-lift = Fall { $number }: Euer Veto ist aufgehoben.
done-approve-held = Fall { $number } ist bestätigt. Eine andere Community bittet um ein Gespräch, deshalb wartet die Meldung, bis sie zustimmt; du kannst sie zurückziehen.
done-delete-message =
    { $count ->
        [one] Fall { $number }: Die Nachricht ist gelöscht.
       *[other] Fall { $number }: { $count } Nachrichten sind gelöscht.
    }
label-same = Dasselbe
label-veto = Gespräch erbeten
label-snoozed = Zurückgestellt bis
label-notes = Notizen (nur Moderation)
label-questions = Rückfragen
label-answers = Antworten der Meldenden
label-decisions = Hier entschieden
card-merged = wie Fall { $other }, der für beide weiterläuft
card-joined =
    { $count ->
        [0] Mit diesem zusammengelegt: { $cases }
        [one] Mit diesem zusammengelegt: { $cases }, dazu 1 anderswo gemeldeter Link
       *[other] Mit diesem zusammengelegt: { $cases }, dazu { $count } anderswo gemeldete Links
    }
card-veto = Eine andere Community bittet um ein Gespräch, bevor die Meldung hinausgeht: „{ $reason }“
card-veto-own = { $who } hält die Meldung für diese Community an: „{ $reason }“
card-note = { $at } { $who }: { $text }
card-question = { $at }: „{ $text }“ (erreicht: { $told } von { $of })
card-answer = { $at }: „{ $text }“
card-left-title = Fall { $number }
card-left = Dieser Fall betrifft diese Community nicht mehr.
decided-approve = { $at } { $who }: bestätigt
decided-reject = { $at } { $who }: abgelehnt
decided-escalate = { $at } { $who }: eskaliert
decided-close = { $at } { $who }: geschlossen
decided-reopen = { $at } { $who }: wieder geöffnet
decided-cancel = { $at } { $who }: Meldung zurückgezogen
decided-submitted = { $at } { $who }: von Hand eingereicht
decided-merge = { $at } { $who }: zusammengelegt
decided-split = { $at } { $who }: abgetrennt
decided-veto = { $at } { $who }: um ein Gespräch gebeten
decided-lift = { $at } { $who }: Veto aufgehoben
told-merge = Fall { $number }: Die Moderation hat festgestellt, dass er dasselbe ist wie Fall { $other }. Ab jetzt hörst du unter dieser Nummer davon.
told-split = Fall { $number }: Die Moderation hat festgestellt, dass er doch nicht dasselbe ist wie Fall { $other }. Er läuft für sich weiter.
relay-question =
    Die Moderation hat eine Frage zu Fall { $number }, den du gemeldet hast:
    „{ $question }“
    { $how } Sie erfährt nicht, wer du bist. Du musst nicht antworten.
relay-offer = Antworten…
relay-how-console = Zum Antworten schreibe /answer { $number } und deine Worte.
relay-how-discord = Zum Antworten nimm den Befehl /answer mit der Nummer { $number }.
relay-how-slack = Zum Antworten schreibe /stillup answer { $number } und deine Worte.
words-missing = Bitte schreibe etwas zu Fall { $number }; es ist nichts geschehen.
merge-self = Das ist Fall { $number } selbst. Gib die Nummer eines anderen Falls an.
merge-done = Fall { $number } ist schon dasselbe wie Fall { $other }.
merge-moved = Fall { $number } ist inzwischen selbst dasselbe wie Fall { $other }. Gib diese Nummer an.
merge-ended = Fall { $number } ist beendet. Nur offene Fälle können dasselbe sein; öffne ihn erst wieder.
merge-sealed = Von den Fällen { $number } und { $other } ist einer versiegelt. Nur zwei versiegelte können dasselbe sein; berichtige erst die Kategorie.
merge-care = Fall { $number } wird vorsichtiger behandelt als Fall { $other }. Berichtige erst eine Kategorie, oder sage es bei Fall { $other }.
merge-vetoed = Zu Fall { $number } ist ein Gespräch erbeten. Klärt das zuerst.
merge-in-flight = Eine Meldung zu Fall { $number } ist unterwegs, oder es ist unklar, ob sie ankam. Versuche es noch einmal, wenn das geklärt ist.
split-not-merged = Fall { $number } ist mit keinem anderen zusammengelegt.
ask-nobody = Niemand, der Fall { $number } hier gemeldet hat, erlaubt Nachrichten; deshalb wird niemand gefragt.
ask-sealed = Fall { $number } ist versiegelt: Hier wird nichts davon besprochen. Der Weg ist die Meldestelle.
answer-unasked = Zu Fall { $number } wurdest du nichts gefragt.
answer-enough = Auf diese Frage zu Fall { $number } hast du schon mehrmals geantwortet. Die Moderation kann noch einmal fragen.
note-sealed-link = Fall { $number } ist versiegelt: Bitte schreibe keinen Link in seine Notizen.
snooze-span = Wähle eines davon: { $choices }.
snooze-ended = Fall { $number } ist beendet; da gibt es nichts zurückzustellen.
record-outcome = Wähle eines davon: { $choices }.
record-sealed = Fall { $number } ist versiegelt: Niemand soll ihn ansehen, deshalb wird nichts notiert.
record-not-now = Fall { $number } wird gerade nicht beobachtet. Gesehenes zählt ab der Bestätigung.
veto-alone = Keine andere Community verfolgt Fall { $number }. Lehne ihn ab oder ziehe seine Meldung zurück.
veto-own = Eure Community hat die Meldung zu Fall { $number } bestätigt. Du kannst sie zurückziehen.
veto-stands = Eure Community hat schon ein Veto zu Fall { $number }.
veto-too-late = Zu spät: Eine Meldung zu Fall { $number } ist hinaus, oder es wartet keine.
lift-none = Eure Community hat kein Veto zu Fall { $number }.
delete-nothing = Es gibt in dieser Community keine Nachricht mehr, aus der Fall { $number } gemeldet wurde.
delete-cannot = Ich kann hier keine Nachrichten löschen.
delete-refused = Ich darf die Nachricht zu Fall { $number } nicht löschen. Gib mir bitte das Recht, Nachrichten zu verwalten, oder lösche sie selbst.
delete-later = Der Chatdienst hat die Nachricht zu Fall { $number } nicht gelöscht. Bitte versuche es gleich noch einmal.
chat-dropped = Es ist nichts geschehen. Der Fall steht, wie er war.
