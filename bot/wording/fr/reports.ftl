## Ce qu’un membre apprend de son signalement

reports-opened = Merci. Votre signalement porte le numéro de dossier { $number }.
reports-joined = Merci. Ce lien fait déjà l’objet du dossier { $number } ({ $state }) ; votre signalement y a été ajouté.
reports-again = Vous avez déjà signalé ce lien : c’est le dossier { $number } ({ $state }). Un signalement suffit, rien n’est perdu.
reports-confidential = Votre nom n’apparaît pas sur la fiche et ne quitte jamais cette communauté.
reports-next = La modération va maintenant l’examiner. Avec /reports, vous pouvez voir où cela en est.
reports-next-notify = La modération va maintenant l’examiner, et je vous écrirai dès qu’il y aura du nouveau.
reports-sealed = N’ouvrez plus ce lien, ne le copiez plus et ne le publiez plus, ni ici ni ailleurs, s’il vous plaît. Personne ici ne l’ouvrira. Signalez-le au service de signalement indiqué ci-dessous ; vous pouvez y rester anonyme.
reports-aid = { $name } : { $contact }
reports-mine-title = Vos signalements :
reports-mine-line = Dossier { $number } : { $state }
reports-mine-empty = Vous n’avez encore rien signalé ici. Vous pouvez le faire avec /report.
reports-withdrawn = Votre signalement du dossier { $number } est retiré. Le dossier continue sans vous.

## Les refus : ce qui n’a pas marché, et que faire

reports-link-none = Je n’y ai trouvé aucun lien. Collez l’adresse entière, par exemple hxxps[:]//site[.]example/page.
reports-link-too-many = Il y a là plus de { $limit } liens. Signalez-les en plusieurs fois.
reports-link-too-long = Ce lien dépasse { $limit } caractères. Cherchez une adresse plus courte de la même page.
reports-link-text-too-long = Ce texte dépasse { $limit } caractères. N’envoyez que les liens.
reports-link-scheme = Les liens qui commencent par « { $scheme }: » ne mènent à aucune page publique et ne peuvent donc pas être signalés. Donnez l’adresse de la page.
reports-link-no-host = Cette adresse ne désigne aucun site. Collez l’adresse entière.
reports-link-local-name = Ce nom ne fonctionne que dans un réseau privé ; personne ne pourrait donc retirer le contenu. Donnez l’adresse publique.
reports-link-private-address = Cette adresse appartient à un réseau privé ou réservé ; personne ne pourrait donc retirer le contenu. Donnez l’adresse publique.
reports-details-too-long = Votre note dépasse { $limit } caractères. Raccourcissez-la ; rien n’a été enregistré.
reports-intake-paused = Les signalements sont suspendus ici jusqu’à { $until }. Réessayez ensuite ; en cas de danger, appelez le numéro d’urgence.
reports-reporter-muted = Vos signalements sont suspendus ici pour un moment.
reports-per-day = Vous avez envoyé { $limit } signalements aujourd’hui, c’est le maximum. Vous pourrez continuer demain.

## Discord : commandes (en minuscules, sans espace), options, formulaires et réponses

reports-follow-on = Dossier { $number } : je vous écrirai quand il se passera quelque chose.

## Regard en arrière, mise en sourdine, vie privée

reports-privacy-kept =
    Ce qui est gardé de vous dans cette communauté :
    votre nom et votre identifiant ici ; vos signalements ({ $reports }), avec le lien, ce que vous avez écrit et quand ; vos décisions de modération ({ $decisions }).
    Liens et textes sont chiffrés. La modération voit ce que vous avez écrit, pas qui vous êtes. Les autres communautés et les plateformes n’apprennent rien de vous.
reports-privacy-export = Voici tout ce qui est gardé de vous ici. Attention : le fichier contient les liens que vous avez signalés.
reports-privacy-forgotten = Vous êtes oublié ici. Vos signalements restent des dossiers, sans personne derrière. Ce que la modération a décidé reste écrit, sans nom.
reports-privacy-forgotten-muted = Votre nom et tout ce que vous avez écrit sont retirés ici. Votre identifiant reste tant que vos signalements sont suspendus ; sinon l’oubli servirait à contourner cela.
