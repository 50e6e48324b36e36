## Absagen: was nicht ging, und was zu tun ist

console-unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.

## Die Vorschau, und der Chat im Terminal

console-preview-ask = Abschicken? (ja/nein)
console-preview-dropped = Es wurde nichts verschickt. Der Fall bleibt, wie er war.
console-button-unknown =
    { $count ->
        [0] Zeig zuerst mit /case und seiner Nummer einen Fall an; dann drückt die Nummer eines Knopfes diesen Knopf.
        [one] Diese Karte hat nur Knopf { $count }.
       *[other] Diese Karte hat die Knöpfe 1 bis { $count }.
    }
console-role = Sag, wer du bist: /as { $choices }, dann ein Name und @community, wenn du magst.
console-help =
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
console-welcome = Das ist Stillup im Terminal: derselbe Bot wie auf Discord und Slack. /help zeigt, was du tippen kannst.

## Was man neben der Entscheidung tut: gleich wie, Rückfragen, Notizen, Zurückstellen, Gesehenes, Veto, Nachricht löschen

console-dropped = Es ist nichts geschehen. Der Fall steht, wie er war.

## Was das Terminal noch versteht

console-help-more =
    /queue state=… category=… platform=… older=3d storm=FALL page=2   nur ein Teil der Fälle
    /approve-many FALL FALL …                        mehrere Meldungen mit einer Bestätigung
    /care, /care spare KATEGORIE,…, /care count on|off   wovon du verschont bleibst, nur für dich
    /status                                          für Admins: wie es um die Sichtung steht
    /setup kennt auch two_person, own_reports, oncall_role, quiet_hours, storm_threshold, claim_hours, paused
