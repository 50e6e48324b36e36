## Absagen: was nicht ging, und was zu tun ist

chat-store-busy = Die Datenbank war beschäftigt. Es wurde nichts gespeichert; bitte versuche es gleich noch einmal.
chat-store-full = Die Festplatte der Datenbank ist voll. Es wurde nichts gespeichert; bitte sag dem Betreiber Bescheid.
chat-store-readonly = In die Datenbank kann nicht geschrieben werden. Es wurde nichts gespeichert; bitte sag dem Betreiber Bescheid.
chat-store-gone = Die Datenbank ist nicht erreichbar. Es wurde nichts gespeichert; bitte versuche es noch einmal, und sag dem Betreiber Bescheid, wenn es so bleibt.
chat-store-newer = Diese Datenbank hat ein neueres Stillup geschrieben (Revision { $revision }). Bitte aktualisiere das Programm; es wurde nichts angerührt.
chat-went-wrong = Bei uns ist etwas schiefgegangen (Referenz { $reference }). Mehr ist nicht geschehen; bitte versuche es noch einmal.

## Discord: Befehle (klein, ohne Leerzeichen), Optionen, Formulare und Antworten

chat-offer-notify = Sag mir, was geschieht
chat-offer-withdraw = Zurücknehmen

## Rückblick, Stummschalten, Datenschutz

chat-offer-my-data = Gib mir meine Daten
chat-offer-forget = Vergiss mich…
chat-offer-forget-yes = Ja, vergiss mich
