## Ein Sturm: viele Links einer Website

oncall-storm-on = Diese Karte steht für { $count } Fälle einer Website oder Kampagne, seit { $since }; { $waiting } davon warten. Neue kommen hier dazu.
oncall-storm-over = Ruhig seit { $last }: Diese Karte steht für { $count } Fälle einer Website oder Kampagne; { $waiting } davon warten noch.

## Ein Ruf an die Bereitschaft

oncall-nag-words =
    { $count ->
        [one] Ein dringender Fall wartet seit { $oldest } auf einen Moderator: Fall { $cases }.
       *[other] { $count } dringende Fälle warten auf einen Moderator, der älteste seit { $oldest }: { $cases }.
    }

## Fürsorge für Moderatoren

oncall-care-spared = Du wolltest von „{ $category }“ verschont bleiben, darum bleibt Fall { $number } den anderen. Gut, dass du auf dich achtest.
oncall-care-spared-list = Verschont bleibst du von: { $categories }.
oncall-care-week =
    { $count ->
        [0] In den letzten sieben Tagen hattest du keinen schweren Fall.
        [one] In den letzten sieben Tagen hattest du einen schweren Fall.
       *[other] In den letzten sieben Tagen hattest du { $count } schwere Fälle.
    }
oncall-care-many = In den letzten sieben Tagen hattest du { $count } schwere Fälle. Das ist viel. Eine Pause ist keine Schwäche: Überlass den anderen einige, oder bleib eine Weile von einer Kategorie verschont. Das liest nur du.
oncall-care-counted = Am Montag erfährst du, wie viele es waren, wenn es welche gab. Das liest nur du.
oncall-care-not-counted = Du bekommst keine wöchentliche Zahl.
oncall-care-usage = Schreib /care spare KATEGORIE,KATEGORIE (oder none), /care count on oder /care count off.
