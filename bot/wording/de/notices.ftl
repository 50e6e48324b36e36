## Die Karte im Kanal der Moderation

notices-way-api = Meldeschnittstelle
notices-way-mail = E-Mail
notices-way-hand-off = Übergabe
notices-way-hotline = Meldestelle
notices-step-notice = Meldung
notices-step-follow-up = Erinnerung
notices-step-escalation = Eskalation

## Meldungen: was ein Empfänger liest

notices-subject = [Stillup, Fall { $number }] { $category } bei { $host }
notices-opening = Liegt es bei Ihnen? Der Inhalt befindet sich bei { $host }. Können Sie ihn sehen? Der genaue Speicherort steht unten. Unsere Fallnummer ist { $number }.
notices-opening-follow-up = Erinnerung. Wir haben Ihnen diesen Inhalt bei { $host } am { $earlier_at } gemeldet (Ihre Referenz: { $earlier }; unser Fall { $number }). Heute ist er noch immer online.
notices-opening-escalation = Beschwerde. Der Host oder die Plattform { $host } wurde am { $earlier_at } auf diesen Inhalt hingewiesen (dortige Referenz: { $earlier }; unser Fall { $number }) und daran erinnert. Er ist noch immer online.
notices-location = Genauer Speicherort: { $href }
notices-location-sealed = Den Speicherort reicht die Person ein, die ihn hat. Wir wiederholen ihn nicht.
notices-reason = Worum es geht: { $category }. { $reason }
notices-reported = Der Inhalt wurde uns am { $at } gemeldet.
notices-decided = Ein Mensch hat diese Meldung am { $at } geprüft und freigegeben.
notices-decided-earlier = Ein Mensch hat unsere erste Meldung am { $at } geprüft und freigegeben.
notices-last-up = Bei unserer letzten Prüfung am { $at } war er online.
notices-nobody-opened = Bei uns hat ihn niemand geöffnet.
notices-good-faith = Wir sind in gutem Glauben davon überzeugt, dass die hier gemachten Angaben und Anführungen richtig und vollständig sind. { $sender }.
notices-request = Bitte entfernen Sie den Inhalt oder sperren Sie den Zugang dazu, bestätigen Sie den Eingang dieser Meldung, teilen Sie uns Ihre Entscheidung mit und bewahren Sie die Beweise für die Behörden auf.
notices-reason-graphic-violence = Der Inhalt zeigt dem Anschein nach drastische Gewalt, veröffentlicht ohne einen Zusammenhang, der das rechtfertigen würde.
notices-reason-terrorism = Der Inhalt wirbt dem Anschein nach für Terrorismus oder ruft dazu auf.
notices-reason-threat = Der Inhalt droht dem Anschein nach Menschen mit Gewalt.
notices-reason-intimate-images = Der Inhalt zeigt dem Anschein nach intime Bilder einer Person ohne deren Einwilligung.
notices-reason-child-abuse = Der Inhalt wurde als sexueller Missbrauch eines Kindes gemeldet.
notices-reason-child-exploitation = Der Inhalt wurde als sexuelle Ausbeutung eines Kindes gemeldet.
notices-reason-self-harm = Der Inhalt ermutigt dem Anschein nach zu Suizid oder Selbstverletzung.
notices-reason-hate = Der Inhalt stachelt dem Anschein nach zu Hass oder Gewalt gegen Menschen auf, weil sie sind, was sie sind.
notices-reason-harassment = Der Inhalt ist dem Anschein nach Teil der gezielten Belästigung einer Person.
notices-reason-doxxing = Der Inhalt veröffentlicht dem Anschein nach private Daten einer Person ohne deren Einwilligung.
notices-reason-fraud = Der Inhalt dient dem Anschein nach dazu, Menschen zu betrügen.
notices-reason-phishing = Der Inhalt ahmt dem Anschein nach jemand anderen nach, um an Passwörter oder Zahlungsdaten zu gelangen.
notices-reason-malware = Der Inhalt verbreitet dem Anschein nach Schadsoftware.
notices-reason-spam = Der Inhalt ist dem Anschein nach unverlangte Massenwerbung.
notices-reason-other = Der Inhalt ist dem Anschein nach rechtswidrig oder verstößt gegen Ihre Regeln, wie oben beschrieben.

## Absagen: was nicht ging, und was zu tun ist

notices-incomplete = Die Meldung kann noch nicht verschickt werden. Es fehlt: { $missing }. Der Betreiber trägt Organisation und Kontakt in STILLUP_ORGANISATION und STILLUP_SENDER_EMAIL ein.
notices-correction-notice =
    Wir ziehen unsere Meldung zu Inhalten bei { $host } vom { $at } zurück (Ihr Zeichen: { $earlier }; unser Fall { $number }). Sie war falsch: { $why }

    Bitte machen Sie rückgängig, was Sie deswegen getan haben, und sagen Sie es den Betroffenen. Es tut uns leid.
    { $sender }
notices-correction-subject = Berichtigung: { $subject }
notices-correction-preview = Fall { $number }: Das geht an die folgenden Empfänger, sobald du „Berichtigung senden“ drückst. Noch ist nichts gesendet.
notices-correction-preview-line = An { $recipient } ({ $way }):
    { $words }
notices-correction-none = Fall { $number } hat keine Meldung, die zu berichtigen wäre.
notices-correction-needs-reason = Bitte sag, warum die Meldung zu Fall { $number } falsch war; die Empfänger lesen es.
notices-correction-too-early = Eine Meldung zu Fall { $number } ist unterwegs oder wartet auf den Versand. Nimm sie zurück oder warte, bis sie geklärt ist.
notices-correction-not-drafted = Du hast noch keine Berichtigung zu Fall { $number } gesehen. Drücke zuerst „Berichtigen…“.
notices-step-correction = Berichtigung
notices-answer-line = { $recipient } sagt: { $answer } ({ $at })
notices-answer-line-words = { $recipient } sagt: { $answer } ({ $at }): „{ $words }“
notices-answer-removed = entfernt
notices-answer-need-more = es fehlen Angaben
notices-answer-not-ours = nicht bei uns
notices-answer-wrote = eine Antwort per Mail
notices-answer-disagree = wir sehen das anders
notices-brake-told = Der Versand an { $platform } ist gebremst: { $wrong } unserer letzten { $total } Meldungen dorthin wurden abgelehnt oder zurückgenommen. Freigegebene Meldungen warten, bis der Betreiber nachgesehen und mit „stillup brake release { $platform }“ gelöst hat.
notices-answer-gone = Diese Seite ist nicht bekannt oder antwortet nicht mehr.
notices-answer-old = Diese Meldung ist zu alt, um hier beantwortet zu werden.
notices-answer-too-many = Diese Meldung ist schon viele Male beantwortet worden. Bitte antworten Sie auf die Mail.
notices-answer-too-long = Bitte schreiben Sie höchstens { $limit } Zeichen.
notices-answer-unknown = Bitte wählen Sie eine der Antworten.
