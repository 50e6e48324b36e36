## Slack: eine Frage beantworten, mehrere Fälle genehmigen, Fürsorge für die Moderation

slack-many-title = Mehrere genehmigen
slack-many-offer = Diese { $count } genehmigen …
slack-care-title = Fürsorge
slack-care-spared = Kategorien, die mir erspart bleiben
slack-care-more = Weitere Kategorien, die mir erspart bleiben
slack-care-count = Wöchentliche Zahl
slack-care-count-yes = Sag mir montags, wie viele schwere Fälle ich hatte
slack-answer-title = Deine Antwort
slack-answer = Was möchtest du zu Fall { $number } sagen? Die Moderation liest es ohne deinen Namen.
slack-answer-send = Senden
