## Was ein Mitglied über seinen Hinweis erfährt

reports-opened = Danke. Dein Hinweis ist Fall { $number }.
reports-joined = Danke. Zu diesem Link gibt es schon Fall { $number } ({ $state }); dein Hinweis wurde dort ergänzt.
reports-again = Diesen Link hast du schon gemeldet: Es ist Fall { $number } ({ $state }). Ein Hinweis genügt, es geht nichts verloren.
reports-confidential = Dein Name steht nicht auf der Karte und verlässt diese Community nie.
reports-next = Als Nächstes sieht sich die Moderation den Fall an. Mit /reports siehst du, wie es steht.
reports-next-notify = Als Nächstes sieht sich die Moderation den Fall an, und du hörst von mir, sobald sich etwas tut.
reports-sealed = Bitte öffne, kopiere oder poste diesen Link nicht noch einmal, weder hier noch anderswo. Hier wird ihn niemand öffnen. Melde ihn bei der Meldestelle unten; dort kannst du anonym bleiben.
reports-aid = { $name }: { $contact }
reports-mine-title = Deine Hinweise:
reports-mine-line = Fall { $number }: { $state }
reports-mine-empty = Du hast hier noch nichts gemeldet. Mit /report kannst du es.
reports-withdrawn = Dein Hinweis zu Fall { $number } ist zurückgezogen. Der Fall läuft ohne dich weiter.

## Absagen: was nicht ging, und was zu tun ist

reports-link-none = Darin habe ich keinen Link gefunden. Bitte füge die ganze Adresse ein, zum Beispiel hxxps[:]//site[.]example/page.
reports-link-too-many = Das sind mehr als { $limit } Links. Bitte melde sie in mehreren Schritten.
reports-link-too-long = Dieser Link ist länger als { $limit } Zeichen. Bitte suche eine kürzere Adresse derselben Seite.
reports-link-text-too-long = Dieser Text ist länger als { $limit } Zeichen. Bitte schicke nur die Links.
reports-link-scheme = Links, die mit „{ $scheme }:“ beginnen, führen zu keiner öffentlichen Seite und können deshalb nicht gemeldet werden. Bitte gib die Adresse der Seite an.
reports-link-no-host = Diese Adresse nennt keine Website. Bitte füge die ganze Adresse ein.
reports-link-local-name = Dieser Name gilt nur in einem privaten Netz; niemand könnte den Inhalt entfernen. Bitte gib die öffentliche Adresse an.
reports-link-private-address = Diese Adresse gehört zu einem privaten oder reservierten Netz; niemand könnte den Inhalt entfernen. Bitte gib die öffentliche Adresse an.
reports-details-too-long = Deine Notiz ist länger als { $limit } Zeichen. Bitte kürze sie; es wurde nichts gespeichert.
reports-intake-paused = Hinweise sind hier bis { $until } ausgesetzt. Bitte versuche es danach noch einmal; bei Gefahr wähle den Notruf.
reports-reporter-muted = Deine Hinweise sind hier eine Zeit lang ausgesetzt.
reports-per-day = Du hast heute { $limit } Hinweise geschickt, mehr sind nicht erlaubt. Bitte mach morgen weiter.

## Discord: Befehle (klein, ohne Leerzeichen), Optionen, Formulare und Antworten

reports-follow-on = Fall { $number }: Du hörst von mir, wenn etwas geschieht.

## Rückblick, Stummschalten, Datenschutz

reports-privacy-kept =
    Was in dieser Community von dir aufbewahrt wird:
    dein Name und deine Kennung hier; deine Meldungen ({ $reports }), je mit dem Link, dem, was du schriebst, und der Zeit; deine Entscheidungen in der Moderation ({ $decisions }).
    Links und Texte sind verschlüsselt. Die Moderation sieht, was du schriebst, nicht wer du bist. Andere Communities und die Plattformen erfahren nichts von dir.
reports-privacy-export = Das ist alles, was hier von dir aufbewahrt wird. Vorsicht: Die Datei enthält die Links, die du gemeldet hast.
reports-privacy-forgotten = Du bist hier vergessen. Deine Meldungen bleiben Fälle, hinter denen niemand mehr steht. Was die Moderation entschied, bleibt ohne Namen vermerkt.
reports-privacy-forgotten-muted = Dein Name und alles, was du schriebst, sind hier entfernt. Deine Kennung bleibt, solange deine Meldungen ausgesetzt sind; sonst wäre das Vergessen ein Weg daran vorbei.
