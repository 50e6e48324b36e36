## Les refus : ce qui n’a pas marché, et que faire

communities-unknown = Stillup n’est pas encore configuré ici. Un admin peut le faire avec /stillup setup (dans un terminal : /setup).
communities-not-moderator = Seule la modération de cette communauté peut faire cela.
communities-not-admin = Seuls les admins de cette communauté peuvent faire cela.

## Configuration

communities-setup-words =
    { $name }
    Les fiches vont dans { $triage } ; modération : { $moderators }.
    Bilan : { $day }, { $hour }:00 ({ $zone }), dans { $digest }.
    Langue { $language_word }, pays { $country }. Catégories non prises : { $off }.
communities-setup-language = Je ne parle pas « { $language_word } ». Choisissez parmi : { $choices }.
communities-setup-country = « { $country } » n’est pas un code de pays. Donnez deux lettres majuscules, par exemple FR.
communities-setup-hour = L’heure du bilan est un nombre de 0 à 23.
communities-setup-weekday = Le jour du bilan est un nombre de 0 (lundi) à 6 (dimanche), ou -1 pour aucun.
communities-setup-zone = « { $zone } » n’est pas un fuseau horaire. Donnez un nom comme Europe/Paris.
communities-weekday-off = désactivé
communities-weekday-0 = lundi
communities-weekday-1 = mardi
communities-weekday-2 = mercredi
communities-weekday-3 = jeudi
communities-weekday-4 = vendredi
communities-weekday-5 = samedi
communities-weekday-6 = dimanche
communities-setup-unknown = Je ne connais pas le réglage « { $word } ». Écrivez nom=valeur avec l’un de ces noms : { $choices }.

## Discord : commandes (en minuscules, sans espace), options, formulaires et réponses

communities-channel-lost = Stillup ne peut plus afficher ses fiches dans { $community } (salon { $channel }). Rien n’est perdu : elles paraissent quand Stillup peut de nouveau y écrire, ou dans un autre salon, et que /stillup setup est enregistré. /stillup status dit ce qui ne va pas.
communities-check-fine = J’ai dans ces salons toutes les permissions qu’il me faut.
communities-check-missing = Dans #{ $channel }, il me manque : { $missing }.
communities-check-no-channel = Aucun salon n’est encore choisi pour les dossiers : personne ne voit les signalements.
communities-check-channel-gone = Le salon { $channel } n’existe plus, ou je ne peux pas le voir.
communities-status-waiting = En attente de la modération : { $count }
communities-status-unshown = La fiche du dossier { $number } n’a pas pu être affichée : { $why }
communities-status-connection = Connexion à Discord : { $ms } ms

## Régler la modération

communities-setup-rules =
    Deux modérateurs nécessaires : { $two }. Ses propres signalements sont décidés par d’autres : { $own }.
    Astreinte : { $oncall }, heures calmes { $quiet }.
    Tempête : { $storm ->
        [0] jamais
       *[other] à partir de { $storm } liens d’un site
    }. Une prise en charge dure : { $claim ->
        [0] ce que dit la catégorie
        [one] { $claim } heure
       *[other] { $claim } heures
    }. Signalements en pause jusqu’à : { $paused }.
communities-setup-on = oui
communities-setup-off = non
communities-setup-yes = Je ne comprends pas « { $word } ». Écrivez yes ou no.
communities-setup-role = « { $word } » n’est pas un rôle. Donnez un rôle sans espaces, de 64 caractères au plus.
communities-setup-channel = « { $word } » n’est pas un salon. Donnez un salon sans espaces, de 64 caractères au plus.
communities-setup-quiet = « { $word } » ne sont pas des heures calmes. Écrivez-les comme 22:00-07:00, ou no.
communities-setup-storm = « { $word } » n’est pas un seuil. Donnez un nombre de 3 à 500, ou 0 pour jamais.
communities-setup-claim = « { $word } » n’est pas un nombre d’heures. Donnez 1 à 168, ou 0 pour ce que dit la catégorie.
communities-setup-pause = « { $word } » n’est pas une pause. Écrivez yes pour un jour, no, ou un nombre d’heures de 1 à 168.

## Où en est la modération, pour les administrateurs

communities-status-oldest = Le plus ancien attend depuis { $age }.
communities-status-look = Dernier regard sur un lien de cette communauté : { $age }
communities-status-never = aucun encore
communities-status-paused = Frein : les signalements sont en pause jusqu’à { $until }.
communities-status-storms =
    { $count ->
        [one] Frein : une tempête est repliée en une carte.
       *[other] Frein : { $count } tempêtes sont repliées, chacune en une carte.
    }
communities-status-quiet = Heures calmes : personne n’est appelé jusqu’à { $until }.
