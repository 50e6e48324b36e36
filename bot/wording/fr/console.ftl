## Les refus : ce qui n’a pas marché, et que faire

console-unknown-command = Je ne connais pas cette commande. /help énumère ce que je sais faire.

## L’aperçu, et la discussion dans le terminal

console-preview-ask = L’envoyer ? (oui/non)
console-preview-dropped = Rien n’a été envoyé. Le dossier reste tel qu’il était.
console-button-unknown =
    { $count ->
        [0] Affichez d’abord un dossier avec /case et son numéro ; le numéro d’un bouton permet ensuite d’appuyer dessus.
        [one] Cette fiche n’a que le bouton { $count }.
       *[other] Cette fiche a les boutons 1 à { $count }.
    }
console-role = Dites qui vous êtes : /as { $choices }, puis un nom et @communauté si vous voulez.
console-help =
    /as member|moderator|admin [nom] [@communauté]           être quelqu’un d’autre
    /report CATÉGORIE LIEN ce qui ne va pas [--notify] [--me]
    /reports, /withdraw DOSSIER                              vos propres signalements
    /answer DOSSIER mots                             répondre à une question
    /queue, /case DOSSIER                                    le tri ; le numéro d’un bouton permet ensuite d’appuyer dessus
    /category DOSSIER CATÉGORIE                              corriger la catégorie
    /setup nom=valeur …, /settings, /digest, /export         pour les admins
    /quit
    Catégories :
    { $categories }
console-welcome = Voici Stillup dans un terminal : le même bot que sur Discord et Slack. /help énumère ce que vous pouvez taper.

## À côté de la décision : même chose, questions, notes, report, constats, veto, suppression du message

console-dropped = Rien n’a été fait. Le dossier reste comme il était.

## Ce que le terminal comprend aussi

console-help-more =
    /queue state=… category=… platform=… older=3d storm=DOSSIER page=2   une partie des dossiers
    /approve-many DOSSIER DOSSIER …                  plusieurs notifications en une confirmation
    /care, /care spare CATÉGORIE,…, /care count on|off   ce dont vous êtes préservé, pour vous seul
    /status                                          pour les administrateurs : où en est la modération
    /setup accepte aussi two_person, own_reports, oncall_role, quiet_hours, storm_threshold, claim_hours, paused
