## Zwei Moderatoren, und was jemand allein gemeldet hat

done-approve-first = Fall { $number }: Deine Zustimmung ist notiert. Sie wartet auf einen zweiten Moderator; vorher geht nichts hinaus.
notice-line-waiting = { $step } an { $recipient } per { $way }: genehmigt von { $who } ({ $at }), wartet auf einen zweiten Moderator
second-needed = Du hast Fall { $number } schon genehmigt. Noch jemand muss zustimmen; es wurde nichts gesendet.
second-look = Jemand anders hat eine Meldung zu Fall { $number } genehmigt, nachdem du deine geöffnet hattest. Bitte öffne sie noch einmal: Dann liest du, was schon genehmigt ist.
own-report = Fall { $number } hast nur du gemeldet, darum entscheidet hier jemand anders.

## Ein Sturm: viele Links einer Website

label-storm = Sturm
storm-on = Diese Karte steht für { $count } Fälle einer Website oder Kampagne, seit { $since }; { $waiting } davon warten. Neue kommen hier dazu.
storm-over = Ruhig seit { $last }: Diese Karte steht für { $count } Fälle einer Website oder Kampagne; { $waiting } davon warten noch.

## Ein Ruf an die Bereitschaft

nag-words =
    { $count ->
        [one] Ein dringender Fall wartet seit { $oldest } auf einen Moderator: Fall { $cases }.
       *[other] { $count } dringende Fälle warten auf einen Moderator, der älteste seit { $oldest }: { $cases }.
    }

## Die Zeile mit der Vorgeschichte

past-line = { $what }: { $count } früher (genehmigt { $approved }, abgelehnt { $rejected }, zurückgekommen { $returned })
past-link = Gleicher Link
past-account = Gleiches Konto
past-site = Gleiche Website

## Fürsorge für Moderatoren

care-spared = Du wolltest von „{ $category }“ verschont bleiben, darum bleibt Fall { $number } den anderen. Gut, dass du auf dich achtest.
care-spared-list = Verschont bleibst du von: { $categories }.
care-week =
    { $count ->
        [0] In den letzten sieben Tagen hattest du keinen schweren Fall.
        [one] In den letzten sieben Tagen hattest du einen schweren Fall.
       *[other] In den letzten sieben Tagen hattest du { $count } schwere Fälle.
    }
care-many = In den letzten sieben Tagen hattest du { $count } schwere Fälle. Das ist viel. Eine Pause ist keine Schwäche: Überlass den anderen einige, oder bleib eine Weile von einer Kategorie verschont. Das liest nur du.
care-counted = Am Montag erfährst du, wie viele es waren, wenn es welche gab. Das liest nur du.
care-not-counted = Du bekommst keine wöchentliche Zahl.
care-usage = Schreib /care spare KATEGORIE,KATEGORIE (oder none), /care count on oder /care count off.

## Eine Auswahl genehmigen

many-title =
    { $count ->
        [0] Von diesen kann jetzt keiner genehmigt werden.
        [one] Eine Meldung ginge hinaus:
       *[other] { $count } Meldungen gingen hinaus:
    }
many-line = Fall { $number }: an { $recipient } ({ $way })
many-refused = Fall { $number } nicht: { $why }
many-not = Fall { $number } wurde nicht genehmigt: { $why }
many-none = Welche Fälle? Gib ihre Nummern an, zum Beispiel 12 15 18.
many-too-many = Das sind mehr als { $limit } Fälle. Bitte genehmige sie in mehreren Schritten.
many-gone = Diese Auswahl ist veraltet. Bitte wähle die Fälle noch einmal.

## Die Regeln einrichten

setup-rules =
    Zwei Moderatoren nötig: { $two }. Eigene Hinweise entscheiden andere: { $own }.
    Bereitschaft: { $oncall }, Ruhezeit { $quiet }.
    Sturm: { $storm ->
        [0] nie
       *[other] ab { $storm } Links einer Website
    }. Eine Übernahme gilt: { $claim ->
        [0] wie die Kategorie sagt
        [one] 1 Stunde
       *[other] { $claim } Stunden
    }. Hinweise pausieren bis: { $paused }.
setup-on = ja
setup-off = nein
setup-yes = „{ $word }“ verstehe ich nicht. Schreib yes oder no.
setup-role = „{ $word }“ ist keine Rolle. Gib eine Rolle ohne Leerzeichen an, höchstens 64 Zeichen.
setup-channel = „{ $word }“ ist kein Kanal. Gib einen Kanal ohne Leerzeichen an, höchstens 64 Zeichen.
setup-quiet = „{ $word }“ ist keine Ruhezeit. Schreib sie wie 22:00-07:00, oder no.
setup-storm = „{ $word }“ ist keine Schwelle. Gib eine Zahl von 3 bis 500 an, oder 0 für nie.
setup-claim = „{ $word }“ ist keine Zahl von Stunden. Gib 1 bis 168 an, oder 0 für das, was die Kategorie sagt.
setup-pause = „{ $word }“ ist keine Pause. Schreib yes für einen Tag, no, oder eine Zahl von Stunden von 1 bis 168.

## Wie es um die Sichtung steht, für Admins

status-oldest = Der älteste wartet seit { $age }.
status-look = Letzter Blick auf einen Link dieser Community: { $age }
status-never = noch keiner
status-paused = Bremse: Hinweise pausieren bis { $until }.
status-storms =
    { $count ->
        [one] Bremse: Ein Sturm ist in einer Karte gefaltet.
       *[other] Bremse: { $count } Stürme sind in je einer Karte gefaltet.
    }
status-quiet = Ruhezeit: Bis { $until } wird niemand gerufen.

## Was das Terminal noch versteht

chat-help-more =
    /queue state=… category=… platform=… older=3d storm=FALL page=2   nur ein Teil der Fälle
    /approve-many FALL FALL …                        mehrere Meldungen mit einer Bestätigung
    /care, /care spare KATEGORIE,…, /care count on|off   wovon du verschont bleibst, nur für dich
    /status                                          für Admins: wie es um die Sichtung steht
    /setup kennt auch two_person, own_reports, oncall_role, quiet_hours, storm_threshold, claim_hours, paused
