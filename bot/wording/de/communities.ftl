## Absagen: was nicht ging, und was zu tun ist

communities-unknown = Stillup ist hier noch nicht eingerichtet. Ein Admin kann das mit /stillup setup tun (im Terminal: /setup).
communities-not-moderator = Das kann nur die Moderation dieser Community.
communities-not-admin = Das können nur Admins dieser Community.

## Einrichtung

communities-setup-words =
    { $name }
    Karten gehen an { $triage }; Moderation: { $moderators }.
    Wochenbericht: { $day }, { $hour }:00 ({ $zone }), in { $digest }.
    Sprache { $language_word }, Land { $country }. Nicht angenommene Kategorien: { $off }.
communities-setup-language = „{ $language_word }“ spreche ich nicht. Wähle eine von: { $choices }.
communities-setup-country = „{ $country }“ ist kein Ländercode. Gib zwei Großbuchstaben an, zum Beispiel FR.
communities-setup-hour = Die Stunde des Wochenberichts ist eine Zahl von 0 bis 23.
communities-setup-weekday = Der Tag des Wochenberichts ist eine Zahl von 0 (Montag) bis 6 (Sonntag), oder -1 für keinen.
communities-setup-zone = „{ $zone }“ ist keine Zeitzone. Gib einen Namen wie Europe/Paris an.
communities-weekday-off = aus
communities-weekday-0 = Montag
communities-weekday-1 = Dienstag
communities-weekday-2 = Mittwoch
communities-weekday-3 = Donnerstag
communities-weekday-4 = Freitag
communities-weekday-5 = Samstag
communities-weekday-6 = Sonntag
communities-setup-unknown = Die Einstellung „{ $word }“ kenne ich nicht. Schreib name=wert mit einem von: { $choices }.

## Discord: Befehle (klein, ohne Leerzeichen), Optionen, Formulare und Antworten

communities-channel-lost = Stillup kann seine Karten in { $community } nicht mehr zeigen (Kanal { $channel }). Nichts ist verloren: Sie erscheinen, wenn Stillup dort oder in einem anderen Kanal wieder schreiben darf und /stillup setup gespeichert ist. /stillup status sagt, was fehlt.
communities-check-fine = Alle Rechte, die ich in diesen Kanälen brauche, sind da.
communities-check-missing = In #{ $channel } fehlt mir: { $missing }.
communities-check-no-channel = Es ist noch kein Kanal für Fälle gewählt, also sieht niemand die Meldungen.
communities-check-channel-gone = Den Kanal { $channel } gibt es nicht mehr, oder ich kann ihn nicht sehen.
communities-status-waiting = Warten auf die Moderation: { $count }
communities-status-unshown = Die Karte von Fall { $number } konnte nicht gezeigt werden: { $why }
communities-status-connection = Verbindung zu Discord: { $ms } ms

## Die Regeln einrichten

communities-setup-rules =
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
communities-setup-on = ja
communities-setup-off = nein
communities-setup-yes = „{ $word }“ verstehe ich nicht. Schreib yes oder no.
communities-setup-role = „{ $word }“ ist keine Rolle. Gib eine Rolle ohne Leerzeichen an, höchstens 64 Zeichen.
communities-setup-channel = „{ $word }“ ist kein Kanal. Gib einen Kanal ohne Leerzeichen an, höchstens 64 Zeichen.
communities-setup-quiet = „{ $word }“ ist keine Ruhezeit. Schreib sie wie 22:00-07:00, oder no.
communities-setup-storm = „{ $word }“ ist keine Schwelle. Gib eine Zahl von 3 bis 500 an, oder 0 für nie.
communities-setup-claim = „{ $word }“ ist keine Zahl von Stunden. Gib 1 bis 168 an, oder 0 für das, was die Kategorie sagt.
communities-setup-pause = „{ $word }“ ist keine Pause. Schreib yes für einen Tag, no, oder eine Zahl von Stunden von 1 bis 168.

## Wie es um die Sichtung steht, für Admins

communities-status-oldest = Der älteste wartet seit { $age }.
communities-status-look = Letzter Blick auf einen Link dieser Community: { $age }
communities-status-never = noch keiner
communities-status-paused = Bremse: Hinweise pausieren bis { $until }.
communities-status-storms =
    { $count ->
        [one] Bremse: Ein Sturm ist in einer Karte gefaltet.
       *[other] Bremse: { $count } Stürme sind in je einer Karte gefaltet.
    }
communities-status-quiet = Ruhezeit: Bis { $until } wird niemand gerufen.
