## Slack

slack-about = Signaler des liens nuisibles et redemander sans cesse : est-il encore en ligne ?
slack-wait = Un instant…
slack-close = Fermer
slack-do = Confirmer
slack-report-title = Signaler des liens
slack-report-send = Signaler
slack-links = Liens à signaler
slack-category = De quoi s’agit-il ?
slack-details = Qu’est-ce qui ne va pas ? (seule la modération d’ici le lit)
slack-more = En plus
slack-notify = Me dire ce qui se passe
slack-subject = Cela montre moi, ou quelqu’un pour qui j’agis
slack-case-title = Cas { $number }
slack-recipient = Destinataire
slack-preview-reason = Autre raison, dans vos mots
slack-preview-again = Montrer avec cette raison
slack-preview-send = Approuver
slack-preview-changed = La notification ci-dessus ne dit pas encore cela. Affichez-la d’abord de nouveau, puis approuvez ce que vous voyez.
slack-setup-title = Régler Stillup
slack-setup-save = Enregistrer
slack-setup-triage = Canal des fiches (invitez-moi là d’abord)
slack-setup-moderators = Modération
slack-setup-admins = Administration, outre celle de l’espace
slack-setup-digest = Canal du bilan hebdomadaire (vide : celui des fiches)
slack-setup-day = Jour du bilan
slack-setup-hour = Heure du bilan
slack-setup-zone = Fuseau horaire, comme Europe/Paris
slack-setup-language = Langue
slack-setup-country = Pays, deux lettres : pour les lignes d’aide
slack-setup-off = Catégories que vous ne prenez pas
slack-not-in-channel = Je ne suis pas dans ce canal. Écrivez-y /invite @Stillup, puis enregistrez de nouveau.
slack-channel-shared = D’autres espaces partagent ce canal. Les fiches citent ce que des membres ont écrit : choisissez un canal à vous.
slack-digest-sent = Le bilan des sept derniers jours est dans nos messages directs.
slack-home-title = Stillup
slack-withdraw = Retirer
slack-too-late = C’était trop long, et Slack a fermé la porte. Rien n’a été fait ; appuyez encore une fois.
slack-failed = Cela n’a pas marché. { $why }
slack-help =
    /report ouvre le formulaire ; /report CATÉGORIE LIEN dépose tout de suite
    /stillup reports, /stillup withdraw CAS, /stillup answer CAS, /stillup privacy : vos signalements
    /stillup queue, /stillup case CAS, /stillup history LIEN, /stillup mute CAS, /stillup category CAS CATÉGORIE : pour la modération
    /stillup approve-many CAS CAS …, /stillup care : aussi pour la modération
    /stillup setup, /stillup settings, /stillup status, /stillup digest, /stillup export : pour l’administration
slack-shortcut-message = Signaler les liens
slack-shortcut-message-about = Signaler en privé les liens de ce message à la modération
slack-shortcut-global = Signaler un lien
slack-shortcut-global-about = Signaler en privé un lien nuisible à la modération
slack-command-report = Signaler un lien nuisible, en privé
slack-command-report-hint = [catégorie] [lien]
slack-command-stillup = Vos signalements ; pour la modération la file ; pour l’administration les réglages
slack-command-stillup-hint = reports | queue | case 12 | setup

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

## Slack : répondre à une question, approuver plusieurs cas et ménager la modération

slack-many-title = Approuver plusieurs
slack-many-offer = Approuver ces { $count } cas…
slack-care-title = Ménagement
slack-care-spared = Catégories qui me sont épargnées
slack-care-more = Autres catégories qui me sont épargnées
slack-care-count = Compte hebdomadaire
slack-care-count-yes = Dites-moi le lundi combien de cas durs j’ai eus
slack-answer-title = Votre réponse
slack-answer = Que voulez-vous dire du cas { $number } ? La modération le lit sans votre nom.
slack-answer-send = Envoyer
