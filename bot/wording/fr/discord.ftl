## Discord : commandes (en minuscules, sans espace), options, formulaires et réponses

discord-report = signaler
discord-report-about = Signaler un lien nuisible à la modération de cette communauté
discord-report-links = Signaler les liens
discord-reports = signalements
discord-reports-about = Vos signalements : où ils en sont, et en retirer un
discord-queue = file
discord-queue-about = Pour la modération : les dossiers de cette communauté
discord-case = dossier
discord-case-about = Pour la modération : un dossier, avec ses boutons
discord-stillup-about = Pour l’administration : régler et surveiller Stillup
discord-setup = configurer
discord-setup-about = Régler salons, modération, langue et bilan
discord-settings = réglages
discord-settings-about = Comment Stillup est réglé ici, et quelles permissions manquent
discord-digest = bilan
discord-digest-about = Le bilan des sept derniers jours, pour vous seul
discord-status = état
discord-status-about = Ce qui attend, et ce qui n’a pas pu être affiché
discord-pause = pause
discord-pause-about = Ne plus prendre de signalements pour un temps, ou les reprendre
discord-pause-on = Oui : ne plus en prendre. Non : les reprendre
discord-link = Le lien, ou plusieurs ; les écritures cassées comme hxxp sont comprises
discord-category = Ce que c’est ; sans elle, on vous le demande
discord-details = Ce qui ne va pas
discord-subject = On m’y voit, ou une personne pour qui j’agis
discord-withdraw = Le numéro du dossier dont votre signalement est retiré
discord-state = Seulement les dossiers dans cet état
discord-number = Le numéro du dossier
discord-form-report = Signaler des liens
discord-form-links =
    Liens
    Retirez ceux que vous ne visez pas.
discord-form-category = De quoi s’agit-il ?
discord-form-details =
    Qu’est-ce qui ne va pas ?
    Pour la modération. N’y mettez pas votre nom.
discord-form-consent =
    Seulement si c’est le cas
    Sans la seconde case, vous ne recevez aucun message de moi.
discord-form-subject = On m’y voit, ou une personne pour qui j’agis
discord-form-notify = Dites-moi la suite
discord-form-home = Quelle communauté doit décider ?
discord-form-reword-title = Notification du dossier { $number }
discord-form-reword =
    Ce qui ne va pas, avec vos mots
    Remplace la phrase type dans la notification.
discord-form-setup = Régler Stillup
discord-form-triage =
    Salon des dossiers
    Seule la modération devrait le voir.
discord-form-moderators = Rôles de modération
discord-form-digest = Salon du bilan hebdomadaire
discord-form-language = Langue
discord-form-country =
    Pays
    Deux lettres, par exemple FR : il décide des lignes d’aide.
discord-form-day = Jour du bilan
discord-form-hour =
    Heure du bilan
    De 0 à 23
discord-form-zone =
    Fuseau horaire
    Un nom comme Europe/Paris
discord-form-off = Catégories non acceptées
discord-form-two = Catégories à deux modérateurs
discord-form-none = Aucune
discord-offer-send = Envoyer exactement ceci
discord-offer-reword = Changer les mots…
discord-offer-more = Autres réglages…
discord-home-none = D’ici, vous ne pouvez signaler qu’à une communauté qui a Stillup, dont vous êtes membre, et où vous l’avez déjà utilisé. Signalez-y une première fois.
discord-home-many = Vous êtes membre de plusieurs communautés : { $choices }. Omettez la catégorie ; le formulaire demande alors laquelle doit décider.
discord-command-changed = Cette commande a changé. Rechargez votre application Discord et réessayez.
discord-just-starting = Je démarre à l’instant. Réessayez dans un moment.

## Regard en arrière, mise en sourdine, vie privée

discord-history = historique
discord-history-about = Pour la modération : a-t-on déjà vu ce lien, ou son hôte ?
discord-mute = sourdine
discord-mute-about = Pour la modération : ne plus prendre un temps les signalements d’un abuseur ; personne ne sait qui
discord-mute-who = Quel signalement du dossier, compté à partir de 1
discord-mute-days = Pour combien de jours ; 0 y met fin
discord-privacy = vie-privée
discord-privacy-about = Ce qui est gardé de vous, une copie, et se faire oublier

## Discord: forms, menus and pages

discord-form-answer = Votre réponse
discord-form-which = De quels liens s’agit-il ?
discord-choose-more = Plus…
discord-offer-sure = Oui, continuer
discord-choose-withdraw = En retirer un…
discord-offer-before = ← Précédente
discord-offer-after = Suivante →
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
discord-offer-send-many =
    { $count ->
        [one] Envoyer celle-ci
       *[other] Envoyer les { $count }
    }
discord-answer = répondre
discord-answer-about = Répondre à ce que la modération vous a demandé sur un dossier que vous avez signalé
discord-answer-words = Votre réponse ; sans elle, un formulaire s’ouvre
discord-form-reply-title = Dossier { $number }
discord-form-reply =
    Votre réponse
    La modération la lit sans votre nom.
discord-care = ménagement
discord-care-about = Pour la modération : ce qui vous est épargné, et combien de dossiers durs. Pour vous seul
discord-choose-spare = M’épargner ces catégories…
discord-offer-count-on = Dites-moi mon nombre chaque lundi
discord-offer-count-off = Pas de nombre hebdomadaire
discord-digest-now = maintenant
discord-digest-now-about = Des sept derniers jours, pour vous seul
discord-digest-week = semaine
discord-digest-week-about = De la dernière semaine entière, tel qu’il est publié ; pour vous seul
discord-offer-rules = Règles de modération…
discord-form-own = D’autres décident de ses signalements
discord-form-oncall =
    Rôle d’astreinte
    Il est appelé quand un dossier urgent attend.
discord-form-quiet =
    Heures calmes
    Personne n’est alors appelé. Comme 22:00-07:00 ; vide : aucune.
discord-form-storm =
    Liens d’un site qui partagent une fiche
    À partir de tant en une demi-heure : 3 à 500, ou 0 pour jamais.
discord-form-claim =
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
