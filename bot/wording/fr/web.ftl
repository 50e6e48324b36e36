### La page que lit un service d'abus.

web-title = Cette notification vient de nous
web-ours = Nous vous avons envoyé la notification de notre dossier { $number } ; les indications ci-dessous sont signées par nous. Rien ici n'a d'effet avant que vous n'appuyiez sur le bouton.
web-no-account = Vous pouvez répondre ici sans compte. Votre réponse parvient à la modération qui a approuvé la notification.
web-from = De
web-to = À
web-subject = Objet
web-sent = Envoyée
web-link = Contenu
web-fingerprint = SHA-256 de la notification au-dessus de son dernier paragraphe
web-answered = Répondu
web-ask = Qu'en dites-vous ?
web-words = Quelques mots, si vous voulez ({ $limit } caractères au plus)
web-submit = Envoyer la réponse
web-thanks = Merci
web-thanks-next = Votre réponse est parvenue à la modération. Si vous dites que le contenu est retiré, nous regardons bientôt de nouveau.
web-refused = Cela n'a pas fonctionné
web-about = Qui demande ? { $organisation }
web-about-what = { $organisation } exploite Stillup, un bot par lequel des membres de communautés signalent des contenus nuisibles. La modération décide, et une notification part à qui peut retirer le contenu.
web-about-looks = Après une notification, le bot regarde de temps en temps si le contenu est encore à l'adresse signalée. Il lit une page, ne suit aucun lien et n'ouvre jamais ce qui ressemble à un abus sexuel d'enfants.
web-about-contact = Pour se plaindre de ces visites ou d'une notification, écrivez à : { $contact }
