## Slack : la file, les règles, les droits et les dossiers

slack-sure = Vous êtes sûr ?
slack-queue-title = Dossiers ouverts
slack-open-case = Ouvrir
slack-queue-open = Tous les états ouverts
slack-queue-category = Toutes les catégories
slack-queue-platform = Toutes les plateformes
slack-queue-age = Tout âge
slack-queue-older = { $days ->
        [one] Plus d’un jour
       *[other] Plus de { $days } jours
    }
slack-page-back = ← Page précédente
slack-page-on = Page suivante →
slack-home-digest = M’envoyer ceci avec son image
slack-setup-rules = Règles (toutes facultatives)
slack-setup-two-person = Catégories dont l’approbation demande une seconde personne
slack-setup-own = Signalements propres
slack-setup-own-yes = Personne ne décide seul d’un lien que lui seul a signalé
slack-setup-oncall = D’astreinte : qui j’appelle quand un dossier urgent attend
slack-setup-quiet = Heures calmes, où je n’appelle personne, comme 22:00-07:30
slack-setup-storm = Nombre de liens d’un site à partir duquel ils partagent une carte (0 : jamais)
slack-setup-claim = Heures que tient une prise en charge (0 : selon la catégorie)
slack-setup-pause = Recevoir des signalements
slack-pause = { $hours ->
        [keep] Laisser tel quel
        [off] Recevoir des signalements
       *[other] Pause de { $hours } heures
    }
slack-export-title = Dossier de preuves
slack-export-case = Numéro d’un dossier (vide : une période)
slack-export-days = Période
slack-export-last = Les { $days } derniers jours
slack-export-level = Pour qui
slack-export-do = Créer
