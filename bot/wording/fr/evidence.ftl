## Le dossier de preuves

evidence-export-days = Un dossier de preuves couvre de 1 à { $limit } jours.
evidence-export-words = « { $word } » n’est pas compris ici. Donnez le numéro d’un dossier ou days=30, et l’un de : { $levels }.
evidence-export-empty = Il n’y a eu aucun cas ces { $days } derniers jours : il n’y a rien à exporter.
evidence-export-done-public = Voici les preuves { $count ->
        [one] d’un dossier
       *[other] de { $count } dossiers
    }, pour le public : hôtes et heures, aucun lien et les mots de personne.
evidence-export-done-partner = Voici les preuves { $count ->
        [one] d’un dossier
       *[other] de { $count } dossiers
    } pour un partenaire : les liens sont cassés et personne n’est nommé.
evidence-export-done-authority = Voici les preuves { $count ->
        [one] d’un dossier
       *[other] de { $count } dossiers
    } pour une autorité. Attention : elles contiennent des liens exacts. Personne n’y est nommé, et aucun lien scellé n’y figure.
evidence-export-level-public = public
evidence-export-level-partner = partenaire
evidence-export-level-authority = autorité
evidence-export-readme =
    Preuves réunies par { $organisation }, le { $made }.
    Niveau : { $level }. Dossiers : { $count }.

    cases.csv : chaque dossier tel qu’il est. sightings.csv : chaque regard sur un lien, avec son résultat, sa méthode, son heure et son lieu. notices.csv : chaque notification, avec le SHA-256 de ses mots. events.jsonl (pour un seul dossier) : ce qui s’est passé, dans l’ordre. decisions.csv, notices/ et links/ sont joints là où le niveau le permet. Toutes les heures sont en UTC.
evidence-export-method = « Inconnu » et « restreint » sont ce qu’un regard a vu et ne comptent jamais comme disparu. Qui a signalé ne figure nulle part ; les modérateurs sont numérotés. Aucun lien scellé (abus sexuels d’enfants) ne figure ici : adressez-vous au service de signalement.
evidence-export-check =
    Pour vérifier : « sha256sum --check SHA256SUMS » dans le dossier décompressé, ou « stillup verify » avec ce fichier, qui vérifie aussi la chaîne des événements. Le hachage de chaque événement couvre le précédent : aucun ne peut être changé, ajouté ou omis seul. Ce que le niveau omet est remplacé par son SHA-256.
