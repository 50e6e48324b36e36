### Was aus Meldungen wird: Berichtigungen, Antworten der Missbrauchsstellen, Rückläufer, Bremsen, Probeläufe.

act-correct = Berichtigen…
act-send-correction = Berichtigung senden
act-drop-correction = Berichtigung verwerfen
ask-correct-title = Fall { $number } berichtigen
ask-correct = Warum war die Meldung falsch? Jeder Empfänger liest diesen Satz. Du siehst den genauen Wortlaut, bevor etwas gesendet wird.
ask-send-correction-title = Berichtigung senden
ask-send-correction = Wort für Wort wie gesehen an jeden Empfänger senden und den Fall schließen?
correction-notice =
    Wir ziehen unsere Meldung zu Inhalten bei { $host } vom { $at } zurück (Ihr Zeichen: { $earlier }; unser Fall { $number }). Sie war falsch: { $why }

    Bitte machen Sie rückgängig, was Sie deswegen getan haben, und sagen Sie es den Betroffenen. Es tut uns leid.
    { $sender }
correction-subject = Berichtigung: { $subject }
correction-preview = Fall { $number }: Das geht an die folgenden Empfänger, sobald du „Berichtigung senden“ drückst. Noch ist nichts gesendet.
correction-preview-line = An { $recipient } ({ $way }):
    { $words }
correction-none = Fall { $number } hat keine Meldung, die zu berichtigen wäre.
correction-needs-reason = Bitte sag, warum die Meldung zu Fall { $number } falsch war; die Empfänger lesen es.
correction-too-early = Eine Meldung zu Fall { $number } ist unterwegs oder wartet auf den Versand. Nimm sie zurück oder warte, bis sie geklärt ist.
correction-not-drafted = Du hast noch keine Berichtigung zu Fall { $number } gesehen. Drücke zuerst „Berichtigen…“.
done-send-correction = Fall { $number }: Die Berichtigung geht an jeden Empfänger. Der Fall ist geschlossen.
done-drop-correction = Fall { $number }: Die Berichtigung ist verworfen; nichts wurde gesendet.
step-correction = Berichtigung
notice-line-dry-run = { $step } an { $recipient } per { $way }: Probelauf, nichts hat das Haus verlassen ({ $at })
notice-line-bounced = { $step } an { $recipient } per { $way }: unzustellbar, die Adresse wird nicht mehr benutzt
notice-line-suppressed = { $step } an { $recipient } per { $way }: nicht gesendet, die Adresse steht auf der Sperrliste
notice-line-braked = { $step } an { $recipient } per { $way }: wartet, weil der Versand an { $platform } gebremst ist, bis ein Betreiber ihn freigibt
label-answer = Antworten
answer-line = { $recipient } sagt: { $answer } ({ $at })
answer-line-words = { $recipient } sagt: { $answer } ({ $at }): „{ $words }“
answer-removed = entfernt
answer-need-more = es fehlen Angaben
answer-not-ours = nicht bei uns
answer-wrote = eine Antwort per Mail
answer-disagree = wir sehen das anders
brake-told = Der Versand an { $platform } ist gebremst: { $wrong } unserer letzten { $total } Meldungen dorthin wurden abgelehnt oder zurückgenommen. Freigegebene Meldungen warten, bis der Betreiber nachgesehen und mit „stillup brake release { $platform }“ gelöst hat.
digest-dry =
    { $count ->
        [one] Eine Meldung war ein Probelauf: Nichts hat das Haus verlassen.
       *[other] { $count } Meldungen waren Probeläufe: Nichts hat das Haus verlassen.
    }
answer-gone = Diese Seite ist nicht bekannt oder antwortet nicht mehr.
answer-old = Diese Meldung ist zu alt, um hier beantwortet zu werden.
answer-too-many = Diese Meldung ist schon viele Male beantwortet worden. Bitte antworten Sie auf die Mail.
answer-too-long = Bitte schreiben Sie höchstens { $limit } Zeichen.
answer-unknown = Bitte wählen Sie eine der Antworten.
