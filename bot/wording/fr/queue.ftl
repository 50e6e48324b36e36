## La file : filtres et pages

queue-found =
    { $count ->
        [0] Aucun dossier ne correspond.
        [one] Un dossier correspond :
       *[other] { $count } dossiers correspondent, le plus ancien d’abord :
    }
queue-page = Page { $page } sur { $pages }
queue-filter = Je ne comprends pas « { $word } ». Écrivez nom=valeur avec un de : { $choices }.
queue-state = « { $word } » n’est pas un état. Choisissez parmi : { $choices }.
queue-age = « { $word } » n’est pas une ancienneté. Écrivez par exemple 12h ou 3d.
act-queue = Voir ses dossiers
