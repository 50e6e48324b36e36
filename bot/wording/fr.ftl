### Français

## Ce qui peut être signalé : le nom, puis une ligne pour le menu (75 caractères au plus)

category-child-abuse = Contenus d’abus sexuels sur enfants
category-child-abuse-about = Images, vidéos ou textes montrant l’abus sexuel d’un enfant
category-child-exploitation = Exploitation sexuelle d’un enfant
category-child-exploitation-about = Grooming, sextorsion ou toute autre exploitation sexuelle d’un enfant
category-intimate-images = Images intimes sans consentement
category-intimate-images-about = Vraies ou truquées, diffusées sans l’accord de la personne, ou menace
category-graphic-violence = Violence explicite
category-graphic-violence-about = Meurtre, torture ou blessures graves de personnes ou d’animaux
category-terrorism = Contenu terroriste
category-terrorism-about = Appel à des actes terroristes, apologie ou mode d’emploi
category-threat = Menace de violence
category-threat-about = Quelqu’un menace de s’en prendre à une personne ou à un groupe
category-self-harm = Suicide ou automutilation
category-self-harm-about = Incite au suicide, à l’automutilation ou à l’anorexie, ou les montre
category-hate = Haine
category-hate-about = Attaques liées à l’origine, la religion, le handicap, le genre, etc.
category-harassment = Harcèlement
category-harassment-about = Attaques répétées ou organisées contre une personne
category-doxxing = Divulgation de données privées (doxxing)
category-doxxing-about = Adresse, téléphone ou autre, publiés pour exposer quelqu’un
category-fraud = Escroquerie
category-fraud-about = Fausses boutiques, faux placements et autres moyens de soutirer de l’argent
category-phishing = Hameçonnage (phishing)
category-phishing-about = Se fait passer pour un autre afin d’obtenir mots de passe ou carte bancaire
category-malware = Logiciel malveillant
category-malware-about = Logiciel qui endommage un appareil, espionne ou en prend le contrôle
category-spam = Spam
category-spam-about = Publicité indésirable ou même message répété sans cesse
category-other = Autre chose
category-other-about = Rien de tout cela ; précisez dans une note ce qui ne va pas

## Où en est un dossier

state-reported = Signalé
state-claimed = En cours d’examen
state-approved = Approuvé
state-noticed = Notification envoyée
state-prepared = Notification prête, à déposer par quelqu’un
state-unsure = On ignore si la notification est arrivée
state-escalated = Transmis au niveau supérieur
state-removed = N’est plus en ligne
state-returned = De nouveau en ligne
state-rejected = Rejeté
state-closed = Clos

## Ce qu’un coup d’œil au lien a montré

outcome-up = Toujours en ligne
outcome-gone = Introuvable
outcome-restricted = Existe, mais nous est caché
outcome-unknown = Impossible à dire
outcome-not-checked = Non vérifié : cette catégorie interdit de consulter le lien

## Nombres : une forme pour chaque pluriel de la langue

count-communities =
    { $count ->
        [one] Signalé dans une communauté
       *[other] Signalé dans { $count } communautés
    }

## Le bilan de la semaine

digest-title = Toujours en ligne ? { $start } – { $end }
digest-empty = Rien n’a été signalé cette semaine, rien n’attend, et aucun lien que nous avons notifié n’est encore ouvert.
digest-quiet = Rien de nouveau cette semaine.
digest-top = Retirés : { $removed } · Réapparus : { $returned } · Toujours en ligne : { $up } · Dont au-delà de notre délai : { $late }
digest-week = Signalés : { $reported } · Approuvés : { $approved } · Rejetés : { $rejected }
digest-sent = Notifications envoyées : { $count } ({ $ways })
digest-sent-none = Notifications envoyées : 0
digest-way = { $way } : { $count }
digest-way-api = par l’interface de la plateforme
digest-way-mail = par courriel
digest-hands = Dépôts manuels préparés : { $prepared } · déposés par une personne : { $submitted }
digest-waiting = En attente d’une modération : { $count }, le plus ancien depuis { $oldest }
digest-waiting-none = En attente d’une modération : 0
digest-sealed = Dossiers scellés en cours : { $count } (ces liens ne sont jamais consultés)
digest-list = Encore ouverts, notification la plus ancienne d’abord
digest-list-none = Aucun lien que nous avons notifié n’est encore ouvert.
digest-list-line = Dossier { $number } · { $category } · { $where } · { $age } · { $seen }
digest-list-more = … et { $count } de plus
digest-late = au-delà de notre délai
digest-page-name = autre site
digest-clock-line = { $part } : { $median }
digest-ours-decide = Du signalement à la décision (notre part)
digest-ours-deliver = De la décision à l’envoi (notre part)
digest-theirs = De la notification au retrait (leur part)
digest-median = médiane { $median } ({ $open } sur { $n } encore ouverts)
digest-median-between = médiane de { $soonest } à { $median }, autant que nos contrôles le disent ({ $open } sur { $n } encore ouverts)
digest-median-never = médiane non atteinte ({ $open } sur { $n } encore ouverts)
digest-median-few = trop peu de cas pour le dire ({ $open } sur { $n } encore ouverts)
digest-none = encore rien à mesurer
digest-range = de { $low } à { $high }
digest-range-open = au moins { $low }
digest-bar-reported = Signalés
digest-bar-approved = Approuvés
digest-bar-rejected = Rejetés
digest-bar-sent = Notifications envoyées
digest-bar-prepared = Dépôts préparés
digest-bar-submitted = Dépôts effectués
digest-bar-removed = Retirés
digest-bar-returned = Réapparus
digest-panel-week = Ce qui s’est passé
digest-panel-curve = Toujours en ligne après la notification
digest-panel-list = Encore ouverts, du plus ancien
digest-axis-days = jours depuis la notification
digest-axis-open = + encore ouvert au dernier contrôle
digest-axis-band = zone claire : confiance à 95 %
digest-alt-curve = Part encore en ligne au jour { $day } : { $share } %
digest-case = Dossier { $number }
digest-head-what = Quoi
digest-head-count = Nombre
digest-head-case = Dossier
digest-head-category = Catégorie
digest-head-where = Où
digest-head-age = Depuis la notification
digest-head-seen = Dernier contrôle
digest-head-target = Notre délai
digest-head-part = Part du temps
digest-head-n = Dossiers
digest-head-open = Encore ouverts
digest-head-median = Médiane
digest-head-range = Confiance à 95 %
digest-head-platform = Plateforme
digest-head-up = Vus en ligne
digest-head-unclear = Contrôles sans réponse claire
digest-table-clock = À qui revient ce temps
digest-table-platforms = Par plateforme
digest-table-queue = En attente d’une modération, par catégorie
digest-few = trop peu de cas
digest-never = non atteinte
digest-method-title = Comment nous avons compté
digest-method-cases = Seuls comptent les dossiers que cette communauté a signalés. Plusieurs signalements d’un même lien font un dossier. La semaine va du { $start } au { $end }.
digest-method-removal = Un retrait est ce que nous avons vu : le lien avait disparu lors de deux contrôles séparés d’au moins 30 minutes. Nous n’en connaissons pas la raison. Un lien réapparu compte comme encore en ligne.
digest-method-median = La médiane vient d’une courbe de Kaplan-Meier sur les 365 derniers jours : un lien encore ouvert compte aussi longtemps qu’on l’a vu exister, si bien que les cas lents ne sont pas écartés. Un retrait se situe entre deux contrôles ; la courbe retient le second. L’intervalle de confiance est log-log, d’après la formule de Greenwood.
digest-method-few = En dessous de { $few } dossiers, aucune médiane n’est donnée. Les plateformes sont dans l’ordre du nombre de dossiers ; ce n’est pas un classement.
digest-method-sealed = Les catégories scellées ne sont jamais consultées. Elles figurent dans le compte de notre propre travail et dans aucun chiffre d’une plateforme.
digest-made = Établi par Stillup le { $at }

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
slack-ask-reason = Pourquoi ? Qui l’a signalé et veut le savoir lira ceci.
slack-ask-reference = Référence reçue, s’il y en a une
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
slack-home-case = Ouvrez-en un avec /stillup case et son numéro.
slack-withdraw = Retirer
slack-too-late = C’était trop long, et Slack a fermé la porte. Rien n’a été fait ; appuyez encore une fois.
slack-failed = Cela n’a pas marché. { $why }
slack-help =
    /report ouvre le formulaire ; /report CATÉGORIE LIEN dépose tout de suite
    /stillup reports, /stillup withdraw CAS : vos signalements
    /stillup queue, /stillup case CAS, /stillup category CAS CATÉGORIE : pour la modération
    /stillup setup, /stillup settings, /stillup digest : pour l’administration
slack-shortcut-message = Signaler les liens
slack-shortcut-message-about = Signaler en privé les liens de ce message à la modération
slack-shortcut-global = Signaler un lien
slack-shortcut-global-about = Signaler en privé un lien nuisible à la modération
slack-command-report = Signaler un lien nuisible, en privé
slack-command-report-hint = [catégorie] [lien]
slack-command-stillup = Vos signalements ; pour la modération la file ; pour l’administration les réglages
slack-command-stillup-hint = reports | queue | case 12 | setup
