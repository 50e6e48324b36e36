## Une tempête : beaucoup de liens d’un site

oncall-storm-on = Cette carte vaut pour { $count } dossiers d’un site ou d’une campagne, depuis { $since } ; { $waiting } attendent. Les nouveaux s’ajoutent ici.
oncall-storm-over = Calme depuis { $last } : cette carte vaut pour { $count } dossiers d’un site ou d’une campagne ; { $waiting } attendent encore.

## Un appel à l’astreinte

oncall-nag-words =
    { $count ->
        [one] Un dossier urgent attend un modérateur depuis { $oldest } : dossier { $cases }.
       *[other] { $count } dossiers urgents attendent un modérateur, le plus ancien depuis { $oldest } : { $cases }.
    }

## Prendre soin des modérateurs

oncall-care-spared = Vous avez demandé à être préservé de « { $category } » ; le dossier { $number } reste aux autres. Merci de prendre soin de vous.
oncall-care-spared-list = Vous êtes préservé de : { $categories }.
oncall-care-week =
    { $count ->
        [0] Ces sept derniers jours, vous n’avez traité aucun dossier difficile.
        [one] Ces sept derniers jours, vous avez traité { $count } dossier difficile.
       *[other] Ces sept derniers jours, vous avez traité { $count } dossiers difficiles.
    }
oncall-care-many = Ces sept derniers jours, vous avez traité { $count } dossiers difficiles. C’est beaucoup. Faire une pause n’est pas une faiblesse : laissez-en aux autres, ou soyez préservé d’une catégorie quelque temps. Vous seul lisez ceci.
oncall-care-counted = Lundi, vous saurez combien il y en a eu, s’il y en a eu. Vous seul le lisez.
oncall-care-not-counted = Vous ne recevez pas le compte hebdomadaire.
oncall-care-usage = Écrivez /care spare CATÉGORIE,CATÉGORIE (ou none), /care count on ou /care count off.
