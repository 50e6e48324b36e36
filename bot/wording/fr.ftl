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
discord-channel-lost = Stillup ne peut plus afficher ses fiches dans { $community } (salon { $channel }). Rien n’est perdu : elles paraissent dès que le salon et les permissions sont rétablis. Avec /stillup settings, l’administration voit ce qui manque.
form-report = Signaler des liens
form-links =
    Liens
    Retirez ceux que vous ne visez pas.
form-category = De quoi s’agit-il ?
form-details =
    Qu’est-ce qui ne va pas ?
    Pour la modération. N’y mettez pas votre nom.
form-consent =
    Seulement si c’est le cas
    Sans la seconde case, vous ne recevez aucun message de moi.
form-subject = On m’y voit, ou une personne pour qui j’agis
form-notify = Dites-moi la suite
form-home = Quelle communauté doit décider ?
form-reason-title = Rejeter le dossier { $number }
form-reason =
    Pourquoi ?
    Qui l’a signalé et veut savoir la suite le lira.
form-reference-title = Dossier { $number } déposé
form-reference =
    Référence
    Celle que la plateforme vous a donnée, s’il y en a une.
form-reword-title = Notification du dossier { $number }
form-reword =
    Ce qui ne va pas, avec vos mots
    Remplace la phrase type dans la notification.
form-setup = Régler Stillup
form-triage =
    Salon des dossiers
    Seule la modération devrait le voir.
form-moderators = Rôles de modération
form-digest = Salon du bilan hebdomadaire
form-language = Langue
form-country =
    Pays
    Deux lettres, par exemple FR : il décide des lignes d’aide.
form-day = Jour du bilan
form-hour =
    Heure du bilan
    De 0 à 23
form-zone =
    Fuseau horaire
    Un nom comme Europe/Paris
form-off = Catégories non acceptées
form-two = Catégories à deux modérateurs
form-none = Aucune
ask-show-link = Dossier { $number } : avez-vous besoin de voir l’adresse ? Elle est montrée cassée, à vous seul, et votre demande est consignée.
choose-category = Corriger la catégorie…
offer-show-link = Me la montrer
offer-send = Envoyer exactement ceci
offer-reword = Changer les mots…
offer-notify = Dites-moi la suite
offer-withdraw = Le retirer
offer-more = Autres réglages…
follow-on = Dossier { $number } : je vous écrirai quand il se passera quelque chose.
home-none = D’ici, vous ne pouvez signaler qu’à une communauté qui a Stillup, dont vous êtes membre, et où vous l’avez déjà utilisé. Signalez-y une première fois.
home-many = Vous êtes membre de plusieurs communautés : { $choices }. Omettez la catégorie ; le formulaire demande alors laquelle doit décider.
button-gone = Ce bouton vient d’une version plus ancienne. Rouvrez le dossier par son numéro.
command-changed = Cette commande a changé. Rechargez votre application Discord et réessayez.
just-starting = Je démarre à l’instant. Réessayez dans un moment.
check-fine = J’ai dans ces salons toutes les permissions qu’il me faut.
check-missing = Dans #{ $channel }, il me manque : { $missing }.
check-no-channel = Aucun salon n’est encore choisi pour les dossiers : personne ne voit les signalements.
check-channel-gone = Le salon { $channel } n’existe plus, ou je ne peux pas le voir.
status-waiting = En attente de la modération : { $count }
status-unshown = La fiche du dossier { $number } n’a pas pu être affichée : { $why }
status-connection = Connexion à Discord : { $ms } ms

## Regard en arrière, mise en sourdine, vie privée

discord-history = historique
discord-history-about = Pour la modération : a-t-on déjà vu ce lien, ou son hôte ?
discord-mute = sourdine
discord-mute-about = Pour la modération : ne plus prendre un temps les signalements d’un abuseur ; personne ne sait qui
discord-mute-who = Quel signalement du dossier, compté à partir de 1
discord-mute-days = Pour combien de jours ; 0 y met fin
discord-privacy = vie-privée
discord-privacy-about = Ce qui est gardé de vous, une copie, et se faire oublier
offer-my-data = Donnez-moi mes données
offer-forget = Oubliez-moi…
offer-forget-yes = Oui, oubliez-moi
ask-forget = Tout ce que vous avez écrit, votre nom et votre identifiant sont retirés ici. Les dossiers restent, sans vous. C’est définitif, et vous n’en entendrez plus parler. Vraiment ?
history-link = Ce lien ({ $host }) a déjà été signalé ici :
history-new = Ce lien ({ $host }) n’a pas encore été signalé ici.
history-host = Autres dossiers de { $host } :
history-line = Dossier { $number } du { $at } : { $category }, { $state }
mute-done =
    { $days ->
        [one] L’auteur du signalement { $which } du dossier { $number } ne peut plus signaler ici pendant { $days } jour. Personne ne sait qui c’est.
       *[other] L’auteur du signalement { $which } du dossier { $number } ne peut plus signaler ici pendant { $days } jours. Personne ne sait qui c’est.
    }
mute-ended = L’auteur du signalement { $which } du dossier { $number } peut de nouveau signaler ici.
mute-nobody =
    { $count ->
        [0] Personne dans cette communauté n’a signalé le dossier { $number }.
        [one] Le dossier { $number } a { $count } signalement dans cette communauté.
       *[other] Le dossier { $number } a { $count } signalements dans cette communauté.
    }
mute-staff = Ce signalement vient de la modération : pas de sourdine.
privacy-kept =
    Ce qui est gardé de vous dans cette communauté :
    votre nom et votre identifiant ici ; vos signalements ({ $reports }), avec le lien, ce que vous avez écrit et quand ; vos décisions de modération ({ $decisions }).
    Liens et textes sont chiffrés. La modération voit ce que vous avez écrit, pas qui vous êtes. Les autres communautés et les plateformes n’apprennent rien de vous.
privacy-export = Voici tout ce qui est gardé de vous ici. Attention : le fichier contient les liens que vous avez signalés.
privacy-forgotten = Vous êtes oublié ici. Vos signalements restent des dossiers, sans personne derrière. Ce que la modération a décidé reste écrit, sans nom.
privacy-forgotten-muted = Votre nom et tout ce que vous avez écrit sont retirés ici. Votre identifiant reste tant que vos signalements sont suspendus ; sinon l’oubli servirait à contourner cela.
