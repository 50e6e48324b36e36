## Discord: forms, menus and pages

form-answer = Votre réponse
form-which = De quels liens s’agit-il ?
choose-more = Plus…
offer-sure = Oui, continuer
choose-withdraw = En retirer un…
offer-before = ← Précédente
offer-after = Suivante →
discord-queue-category = Seulement cette catégorie
discord-queue-platform = Seulement cette plateforme, par exemple mastodon
discord-queue-days = Seulement les dossiers d’au moins ce nombre de jours
discord-export = export
discord-export-about = Le dossier de preuves d’un cas, ou des derniers jours, en fichier privé
discord-export-level = Qui le lira : chaque niveau en dit plus que le précédent
discord-export-days = De combien de jours, si aucun dossier n’est indiqué
discord-approve-many = approuver-plusieurs
discord-approve-many-about = Pour la modération : approuver plusieurs dossiers en une seule confirmation
discord-approve-many-numbers = Les numéros des dossiers, par exemple 12 15 18 ; vide : choisir dans une liste
offer-send-many =
    { $count ->
        [one] Envoyer celle-ci
       *[other] Envoyer les { $count }
    }
discord-answer = répondre
discord-answer-about = Répondre à ce que la modération vous a demandé sur un dossier que vous avez signalé
discord-answer-words = Votre réponse ; sans elle, un formulaire s’ouvre
form-reply-title = Dossier { $number }
form-reply =
    Votre réponse
    La modération la lit sans votre nom.
discord-care = ménagement
discord-care-about = Pour la modération : ce qui vous est épargné, et combien de dossiers durs. Pour vous seul
choose-spare = M’épargner ces catégories…
offer-count-on = Dites-moi mon nombre chaque lundi
offer-count-off = Pas de nombre hebdomadaire
discord-digest-now = maintenant
discord-digest-now-about = Des sept derniers jours, pour vous seul
discord-digest-week = semaine
discord-digest-week-about = De la dernière semaine entière, tel qu’il est publié ; pour vous seul
offer-rules = Règles de modération…
form-own = D’autres décident de ses signalements
form-oncall =
    Rôle d’astreinte
    Il est appelé quand un dossier urgent attend.
form-quiet =
    Heures calmes
    Personne n’est alors appelé. Comme 22:00-07:00 ; vide : aucune.
form-storm =
    Liens d’un site qui partagent une fiche
    À partir de tant en une demi-heure : 3 à 500, ou 0 pour jamais.
form-claim =
    Heures que dure une prise en charge
    1 à 168, ou 0 pour ce que dit la catégorie.
discord-role-lost =
    Le rôle { $role } de { $community } a été supprimé. { $left ->
        [0] Plus personne n’y décide par un rôle : seule l’administration le peut.
       *[other] Qui décidait par lui ne le peut plus ; les autres rôles choisis le peuvent encore.
    } Avec /stillup setup, vous choisissez un rôle.
discord-choose-cases = Quels dossiers ?
discord-many-ticks = Cochez les dossiers. Rien n’est encore envoyé : vous voyez d’abord qui reçoit quoi.
discord-many-oldest = Cochez les dossiers. Ce sont les { $shown } plus anciens sur { $count }. Rien n’est encore envoyé : vous voyez d’abord qui reçoit quoi.
