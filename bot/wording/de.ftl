### Deutsch

## Was gemeldet werden kann: der Name, dann eine Zeile für das Menü (höchstens 75 Zeichen)

category-child-abuse = Darstellung sexuellen Kindesmissbrauchs
category-child-abuse-about = Bilder, Videos oder Texte, die sexuellen Missbrauch eines Kindes zeigen
category-child-exploitation = Sexuelle Ausbeutung eines Kindes
category-child-exploitation-about = Cybergrooming, Sextortion oder andere sexuelle Ausbeutung eines Kindes
category-intimate-images = Intime Bilder ohne Einwilligung
category-intimate-images-about = Echt oder gefälscht, gegen jemandes Willen verbreitet oder angedroht
category-graphic-violence = Drastische Gewaltdarstellung
category-graphic-violence-about = Tötung, Folter oder schwere Verletzung von Menschen oder Tieren
category-terrorism = Terroristischer Inhalt
category-terrorism-about = Aufruf zu Terrortaten, ihre Verherrlichung oder eine Anleitung dazu
category-threat = Gewaltandrohung
category-threat-about = Jemand droht, einer Person oder einer Gruppe etwas anzutun
category-self-harm = Suizid oder Selbstverletzung
category-self-harm-about = Ermutigt zu Suizid, Selbstverletzung oder Essstörungen oder zeigt sie
category-hate = Hass
category-hate-about = Angriffe wegen Herkunft, Religion, Behinderung, Geschlecht o. Ä.
category-harassment = Belästigung
category-harassment-about = Wiederholte oder abgesprochene Angriffe auf eine Person
category-doxxing = Veröffentlichte private Daten (Doxxing)
category-doxxing-about = Adresse, Telefonnummer o. Ä., veröffentlicht, um jemanden bloßzustellen
category-fraud = Betrug
category-fraud-about = Fakeshops, falsche Geldanlagen und andere Tricks, um an Geld zu kommen
category-phishing = Phishing
category-phishing-about = Gibt sich als jemand anderes aus, um Passwörter oder Kartendaten zu stehlen
category-malware = Schadsoftware
category-malware-about = Software, die ein Gerät beschädigt, ausspäht oder übernimmt
category-spam = Spam
category-spam-about = Unerwünschte Werbung oder immer wieder dieselbe Nachricht
category-other = Etwas anderes
category-other-about = Nichts davon passt; bitte in einer Notiz sagen, was nicht stimmt

## Wo ein Fall steht

state-reported = Gemeldet
state-claimed = In Prüfung
state-approved = Bestätigt
state-noticed = Meldung verschickt
state-prepared = Meldung liegt zum Einreichen bereit
state-unsure = Unklar, ob die Meldung angekommen ist
state-escalated = Eskaliert
state-removed = Nicht mehr online
state-returned = Wieder online
state-rejected = Abgelehnt
state-closed = Geschlossen

## Was ein Blick auf den Link ergeben hat

outcome-up = Noch online
outcome-gone = Nicht gefunden
outcome-restricted = Vorhanden, aber für uns nicht sichtbar
outcome-unknown = Nicht feststellbar
outcome-not-checked = Nicht geprüft: Diese Kategorie verbietet es

## Anzahlen: eine Form für jeden Plural der Sprache

count-communities =
    { $count ->
        [one] In einer Community gemeldet
       *[other] In { $count } Communitys gemeldet
    }
