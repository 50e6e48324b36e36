## What acts on a case are called, and what they ask first

act-category = Kategorie berichtigen…
ask-reject-title = Fall { $number } ablehnen
ask-reject = Warum? Wer es gemeldet hat und davon hören will, liest das.
ask-submitted-title = Fall { $number } ist eingereicht
ask-submitted = Das Aktenzeichen, das du bekommen hast, falls du eines bekamst
ask-category-title = Kategorie von Fall { $number }
ask-category = Was ist es wirklich?
ask-show-link-title = Link von Fall { $number }
ask-show-link = Musst du die Adresse sehen? Sie wird entschärft und nur dir gezeigt, und dass du gefragt hast, wird vermerkt.
