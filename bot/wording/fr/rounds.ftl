## Deux modérateurs, et ce que quelqu’un a signalé seul

done-approve-first = Dossier { $number } : votre accord est noté. Il attend un second modérateur ; rien ne part avant.
notice-line-waiting = { $step } à { $recipient } par { $way } : approuvé par { $who } ({ $at }), attend un second modérateur
second-needed = Vous avez déjà approuvé le dossier { $number }. Un autre modérateur doit l’approuver aussi ; rien n’a été envoyé.
second-look = Un autre modérateur a approuvé une notification du dossier { $number } après que vous avez ouvert la vôtre. Rouvrez-la : vous lirez ce qui est déjà approuvé.
own-report = Vous seul avez signalé le dossier { $number } ; quelqu’un d’autre en décide ici.

## Une tempête : beaucoup de liens d’un site

label-storm = Tempête
storm-on = Cette carte vaut pour { $count } dossiers d’un site ou d’une campagne, depuis { $since } ; { $waiting } attendent. Les nouveaux s’ajoutent ici.
storm-over = Calme depuis { $last } : cette carte vaut pour { $count } dossiers d’un site ou d’une campagne ; { $waiting } attendent encore.

## Un appel à l’astreinte

nag-words =
    { $count ->
        [one] Un dossier urgent attend un modérateur depuis { $oldest } : dossier { $cases }.
       *[other] { $count } dossiers urgents attendent un modérateur, le plus ancien depuis { $oldest } : { $cases }.
    }

## La ligne des antécédents

past-line = { $what } : { $count } auparavant (approuvés { $approved }, rejetés { $rejected }, revenus { $returned })
past-link = Même lien
past-account = Même compte
past-site = Même site

## Prendre soin des modérateurs

care-spared = Vous avez demandé à être préservé de « { $category } » ; le dossier { $number } reste aux autres. Merci de prendre soin de vous.
care-spared-list = Vous êtes préservé de : { $categories }.
care-week =
    { $count ->
        [0] Ces sept derniers jours, vous n’avez traité aucun dossier difficile.
        [one] Ces sept derniers jours, vous avez traité { $count } dossier difficile.
       *[other] Ces sept derniers jours, vous avez traité { $count } dossiers difficiles.
    }
care-many = Ces sept derniers jours, vous avez traité { $count } dossiers difficiles. C’est beaucoup. Faire une pause n’est pas une faiblesse : laissez-en aux autres, ou soyez préservé d’une catégorie quelque temps. Vous seul lisez ceci.
care-counted = Lundi, vous saurez combien il y en a eu, s’il y en a eu. Vous seul le lisez.
care-not-counted = Vous ne recevez pas le compte hebdomadaire.
care-usage = Écrivez /care spare CATÉGORIE,CATÉGORIE (ou none), /care count on ou /care count off.

## Approuver une sélection

many-title =
    { $count ->
        [0] Aucun de ceux-ci ne peut être approuvé maintenant.
        [one] Une notification partirait :
       *[other] { $count } notifications partiraient :
    }
many-line = Dossier { $number } : à { $recipient } ({ $way })
many-refused = Dossier { $number }, non : { $why }
many-not = Le dossier { $number } n’a pas été approuvé : { $why }
many-none = Quels dossiers ? Donnez leurs numéros, par exemple 12 15 18.
many-too-many = Cela fait plus de { $limit } dossiers. Approuvez-les en plusieurs fois.
many-gone = Cette sélection est périmée. Choisissez les dossiers de nouveau.

## Régler la modération

setup-rules =
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
setup-on = oui
setup-off = non
setup-yes = Je ne comprends pas « { $word } ». Écrivez yes ou no.
setup-role = « { $word } » n’est pas un rôle. Donnez un rôle sans espaces, de 64 caractères au plus.
setup-channel = « { $word } » n’est pas un salon. Donnez un salon sans espaces, de 64 caractères au plus.
setup-quiet = « { $word } » ne sont pas des heures calmes. Écrivez-les comme 22:00-07:00, ou no.
setup-storm = « { $word } » n’est pas un seuil. Donnez un nombre de 3 à 500, ou 0 pour jamais.
setup-claim = « { $word } » n’est pas un nombre d’heures. Donnez 1 à 168, ou 0 pour ce que dit la catégorie.
setup-pause = « { $word } » n’est pas une pause. Écrivez yes pour un jour, no, ou un nombre d’heures de 1 à 168.

## Où en est la modération, pour les administrateurs

status-oldest = Le plus ancien attend depuis { $age }.
status-look = Dernier regard sur un lien de cette communauté : { $age }
status-never = aucun encore
status-paused = Frein : les signalements sont en pause jusqu’à { $until }.
status-storms =
    { $count ->
        [one] Frein : une tempête est repliée en une carte.
       *[other] Frein : { $count } tempêtes sont repliées, chacune en une carte.
    }
status-quiet = Heures calmes : personne n’est appelé jusqu’à { $until }.

## Ce que le terminal comprend aussi

chat-help-more =
    /queue state=… category=… platform=… older=3d storm=DOSSIER page=2   une partie des dossiers
    /approve-many DOSSIER DOSSIER …                  plusieurs notifications en une confirmation
    /care, /care spare CATÉGORIE,…, /care count on|off   ce dont vous êtes préservé, pour vous seul
    /status                                          pour les administrateurs : où en est la modération
    /setup accepte aussi two_person, own_reports, oncall_role, quiet_hours, storm_threshold, claim_hours, paused
