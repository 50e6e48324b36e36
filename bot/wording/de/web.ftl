### Die Webseite für Missbrauchsstellen.

web-title = Diese Meldung ist von uns
web-ours = Die Meldung zu unserem Fall { $number } haben wir Ihnen gesendet; die Angaben unten sind von uns signiert. Nichts auf dieser Seite bewirkt etwas, bevor Sie den Knopf drücken.
web-no-account = Sie können hier ohne Konto antworten. Ihre Antwort erreicht die Moderation, die die Meldung freigegeben hat.
web-from = Von
web-to = An
web-subject = Betreff
web-sent = Gesendet
web-link = Inhalt
web-fingerprint = SHA-256 der Meldung oberhalb ihres letzten Absatzes
web-answered = Beantwortet
web-ask = Was sagen Sie dazu?
web-words = Ein paar Worte, wenn Sie mögen (höchstens { $limit } Zeichen)
web-submit = Antwort senden
web-thanks = Vielen Dank
web-thanks-next = Ihre Antwort hat die Moderation erreicht. Wenn Sie sagen, dass der Inhalt entfernt ist, sehen wir bald noch einmal nach.
web-refused = Das hat nicht geklappt
web-about = Wer fragt da? { $organisation }
web-about-what = { $organisation } betreibt Stillup, einen Bot, mit dem Mitglieder von Chat-Gemeinschaften schädliche Inhalte melden. Die Moderation entscheidet, und eine Meldung geht an die Stelle, die den Inhalt entfernen kann.
web-about-looks = Nach einer Meldung sieht der Bot ab und zu nach, ob der Inhalt unter der gemeldeten Adresse noch da ist. Er liest eine Seite, folgt keinen Links und öffnet nie, was nach sexuellem Missbrauch von Kindern aussieht.
web-about-contact = Beschwerden über diese Abrufe oder über eine Meldung an: { $contact }
