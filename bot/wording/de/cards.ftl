## Anzahlen: eine Form für jeden Plural der Sprache

cards-count-communities =
    { $count ->
        [one] In einer Community gemeldet
       *[other] In { $count } Communitys gemeldet
    }

## Was ein Mitglied über seinen Hinweis erfährt

cards-told-approve = Fall { $number }: Die Moderation hat deinen Hinweis bestätigt. Er geht weiter an die, die handeln können.
cards-told-reject = Fall { $number }: Die Moderation hat entschieden, nichts zu unternehmen.
cards-told-reject-reason = Fall { $number }: Die Moderation hat entschieden, nichts zu unternehmen. Ihre Begründung: { $reason }
cards-told-send = Fall { $number }: Eine Meldung ist am { $at } bei der Plattform angekommen. Ich sehe weiter nach, ob der Inhalt noch online ist.
cards-told-submitted = Fall { $number }: Jemand aus der Moderation hat die Meldung von Hand eingereicht. Ich sehe weiter nach, ob der Inhalt noch online ist.
cards-told-removal = Fall { $number }: Der Inhalt ist nicht mehr da. Zwei Blicke, um { $first } und { $at }, fanden ihn nicht mehr.
cards-told-return = Fall { $number }: Der Inhalt ist wieder online. Die Moderation weiß Bescheid.

## Die Karte im Kanal der Moderation

cards-title = Fall { $number } · { $category }
cards-reports =
    { $people ->
        [one] 1 Person
       *[other] { $people } Personen
    } in { $communities ->
        [one] einer Community
       *[other] { $communities } Communitys
    }
cards-link-guarded = { $host } (der Rest ist verborgen: nur anzeigen, wenn es sein muss)
cards-link-sealed = Versiegelt: Der Link wird nicht angezeigt, und an seinen Host geht keine Anfrage.
cards-can-act = { $recipient } ({ $way })
cards-can-act-host = Wer für { $host } zuständig ist; das wird für die Vorschau gesucht ({ $way })
cards-claimed-elsewhere = jemand aus einer anderen Community
cards-seen = { $outcome } ({ $method }, { $at })
cards-removed = Entfernt zwischen { $last_up } und { $gone } UTC.
cards-next-step = Wird am { $at } weiterverfolgt, falls der Inhalt dann noch online ist
cards-own-target = unser eigenes Ziel, keine gesetzliche Frist
cards-history = Fall { $number } vom { $at }: { $state }
cards-label-link = Link
cards-label-details = Was dazu gesagt wird
cards-label-reports = Gemeldet von
cards-label-claimed = Übernommen von
cards-label-can-act = Kann handeln
cards-label-notice = Meldungen
cards-label-seen = Letzte Prüfung
cards-label-next = Nächster Schritt
cards-label-history = Früher
cards-notice-line-due = { $step } an { $recipient } ({ $way }): wartet auf den Versand
cards-notice-line-held = { $step } an { $recipient } ({ $way }): zurückgehalten; sie geht ab, sobald keine Community mehr um ein Gespräch bittet und der Fall für sich steht
cards-notice-line-sending = { $step } an { $recipient } ({ $way }): unterwegs seit { $at }
cards-notice-line-sent = { $step } an { $recipient } ({ $way }): angekommen { $at }, Referenz { $reference }
cards-notice-line-prepared = { $step } an { $recipient }: vorbereitet, ein Mensch muss sie einreichen ({ $way })
cards-notice-line-unsure = { $step } an { $recipient } ({ $way }): unklar, ob sie angekommen ist ({ $at })
cards-notice-line-failed = { $step } an { $recipient } ({ $way }): zurückgewiesen
cards-notice-line-cancelled = { $step } an { $recipient } ({ $way }): abgebrochen

## Die Vorschau, und der Chat im Terminal

cards-notice-line-submitted = { $step } an { $recipient }: von einem Menschen eingereicht { $at }, Aktenzeichen { $reference }
cards-notice-line-dry-run = { $step } an { $recipient } per { $way }: Probelauf, nichts hat das Haus verlassen ({ $at })
cards-notice-line-bounced = { $step } an { $recipient } per { $way }: unzustellbar, die Adresse wird nicht mehr benutzt
cards-notice-line-suppressed = { $step } an { $recipient } per { $way }: nicht gesendet, die Adresse steht auf der Sperrliste
cards-notice-line-braked = { $step } an { $recipient } per { $way }: wartet, weil der Versand an { $platform } gebremst ist, bis ein Betreiber ihn freigibt
cards-label-answer = Antworten
cards-provisional = Einmal nicht gefunden. Ein zweiter Blick, mindestens { $minutes } Minuten später, entscheidet.
cards-flaps =
    { $times ->
        [one] Es war einmal fort und kam zurück. Bevor es als entfernt gilt, muss es länger fortbleiben.
       *[other] Es war { $times }-mal fort und kam zurück. Bevor es als entfernt gilt, muss es länger fortbleiben.
    }
cards-place-own = hier

## Was man neben der Entscheidung tut: gleich wie, Rückfragen, Notizen, Zurückstellen, Gesehenes, Veto, Nachricht löschen

cards-label-same = Dasselbe
cards-label-veto = Gespräch erbeten
cards-label-snoozed = Zurückgestellt bis
cards-label-notes = Notizen (nur Moderation)
cards-label-questions = Rückfragen
cards-label-answers = Antworten der Meldenden
cards-label-decisions = Hier entschieden
cards-merged = wie Fall { $other }, der für beide weiterläuft
cards-joined =
    { $count ->
        [0] Mit diesem zusammengelegt: { $cases }
        [one] Mit diesem zusammengelegt: { $cases }, dazu 1 anderswo gemeldeter Link
       *[other] Mit diesem zusammengelegt: { $cases }, dazu { $count } anderswo gemeldete Links
    }
cards-veto = Eine andere Community bittet um ein Gespräch, bevor die Meldung hinausgeht: „{ $reason }“
cards-veto-own = { $who } hält die Meldung für diese Community an: „{ $reason }“
cards-note = { $at } { $who }: { $text }
cards-question = { $at }: „{ $text }“ (erreicht: { $told } von { $of })
cards-answer = { $at }: „{ $text }“
cards-left-title = Fall { $number }
cards-left = Dieser Fall betrifft diese Community nicht mehr.
cards-decided-approve = { $at } { $who }: bestätigt
cards-decided-reject = { $at } { $who }: abgelehnt
cards-decided-escalate = { $at } { $who }: eskaliert
cards-decided-close = { $at } { $who }: geschlossen
cards-decided-reopen = { $at } { $who }: wieder geöffnet
cards-decided-cancel = { $at } { $who }: Meldung zurückgezogen
cards-decided-submitted = { $at } { $who }: von Hand eingereicht
cards-decided-merge = { $at } { $who }: zusammengelegt
cards-decided-split = { $at } { $who }: abgetrennt
cards-decided-veto = { $at } { $who }: um ein Gespräch gebeten
cards-decided-lift = { $at } { $who }: Veto aufgehoben
cards-told-merge = Fall { $number }: Die Moderation hat festgestellt, dass er dasselbe ist wie Fall { $other }. Ab jetzt hörst du unter dieser Nummer davon.
cards-told-split = Fall { $number }: Die Moderation hat festgestellt, dass er doch nicht dasselbe ist wie Fall { $other }. Er läuft für sich weiter.
cards-relay-question =
    Die Moderation hat eine Frage zu Fall { $number }, den du gemeldet hast:
    „{ $question }“
    { $how } Sie erfährt nicht, wer du bist. Du musst nicht antworten.
cards-relay-offer = Antworten…
cards-relay-how-console = Zum Antworten schreibe /answer { $number } und deine Worte.
cards-relay-how-discord = Zum Antworten nimm den Befehl /answer mit der Nummer { $number }.
cards-relay-how-slack = Zum Antworten schreibe /stillup answer { $number } und deine Worte.

## Zwei Moderatoren, und was jemand allein gemeldet hat

cards-notice-line-waiting = { $step } an { $recipient } per { $way }: genehmigt von { $who } ({ $at }), wartet auf einen zweiten Moderator

## Ein Sturm: viele Links einer Website

cards-label-storm = Sturm

## Die Zeile mit der Vorgeschichte

cards-past-line = { $what }: { $count } früher (genehmigt { $approved }, abgelehnt { $rejected }, zurückgekommen { $returned })
cards-past-link = Gleicher Link
cards-past-account = Gleiches Konto
cards-past-site = Gleiche Website

## Was im Thread unter einer Karte gesagt wird

cards-thread-title = Fall { $number }
cards-thread-send = { $at }: { $step } an { $recipient } verschickt ({ $way }).
cards-thread-prepare = { $at }: { $step } an { $recipient } ist vorbereitet. Jemand muss sie einreichen; der Text ist bei der Karte.
cards-thread-lose = { $at }: Ob die Meldung { $recipient } erreicht hat, ist nicht bekannt. Jemand muss es herausfinden; von selbst wird sie nicht wiederholt.
cards-thread-submitted = { $at }: Von der Moderation von Hand eingereicht.
cards-thread-arrived = { $at }: Die Moderation hat herausgefunden, dass sie angekommen ist.
cards-thread-follow-up = { $at }: Die Frist ist um, und es ist noch online. Eine Erinnerung geht an { $recipient }.
cards-thread-escalate = { $at }: Nach der Erinnerung noch online. Es wird eskaliert.
cards-thread-removal = { $at }: Nicht mehr online. Zwei Blicke, der erste am { $first }, fanden es nicht mehr.
cards-thread-return = { $at }: Es ist wieder online.
