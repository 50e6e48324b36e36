## Slack : répondre à une question, approuver plusieurs cas et ménager la modération

slack-many-title = Approuver plusieurs
slack-many-offer = Approuver ces { $count } cas…
slack-care-title = Ménagement
slack-care-spared = Catégories qui me sont épargnées
slack-care-more = Autres catégories qui me sont épargnées
slack-care-count = Compte hebdomadaire
slack-care-count-yes = Dites-moi le lundi combien de cas durs j’ai eus
slack-answer-title = Votre réponse
slack-answer = Que voulez-vous dire du cas { $number } ? La modération le lit sans votre nom.
slack-answer-send = Envoyer
