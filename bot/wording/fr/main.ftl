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
## Ce qu’un membre apprend de son signalement

report-opened = Merci. Votre signalement porte le numéro de dossier { $number }.
report-joined = Merci. Ce lien fait déjà l’objet du dossier { $number } ({ $state }) ; votre signalement y a été ajouté.
report-again = Vous avez déjà signalé ce lien : c’est le dossier { $number } ({ $state }). Un signalement suffit, rien n’est perdu.
report-confidential = Votre nom n’apparaît pas sur la fiche et ne quitte jamais cette communauté.
report-next = La modération va maintenant l’examiner. Avec /reports, vous pouvez voir où cela en est.
report-next-notify = La modération va maintenant l’examiner, et je vous écrirai dès qu’il y aura du nouveau.
report-sealed = N’ouvrez plus ce lien, ne le copiez plus et ne le publiez plus, ni ici ni ailleurs, s’il vous plaît. Personne ici ne l’ouvrira. Signalez-le au service de signalement indiqué ci-dessous ; vous pouvez y rester anonyme.
report-aid = { $name } : { $contact }
mine-title = Vos signalements :
mine-line = Dossier { $number } : { $state }
mine-empty = Vous n’avez encore rien signalé ici. Vous pouvez le faire avec /report.
withdrawn = Votre signalement du dossier { $number } est retiré. Le dossier continue sans vous.
told-approve = Dossier { $number } : les modérateurs ont approuvé votre signalement. Il est transmis à qui peut agir.
told-reject = Dossier { $number } : la modération a décidé de ne pas y donner suite.
told-reject-reason = Dossier { $number } : la modération a décidé de ne pas y donner suite. Son motif : { $reason }
told-send = Dossier { $number } : une notification est parvenue à la plateforme le { $at }. Je continue de vérifier si le contenu est toujours en ligne.
told-submitted = Dossier { $number } : quelqu’un de la modération a déposé la notification à la main. Je continue de vérifier si le contenu est toujours en ligne.
told-removal = Dossier { $number } : le contenu n’est plus en ligne. Deux vérifications, à { $first } et { $at }, ne l’ont plus trouvé.
told-return = Dossier { $number } : le contenu est de nouveau en ligne. La modération le sait.

## La fiche dans le salon de tri

card-title = Dossier { $number } · { $category }
card-reports =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } dans { $communities ->
        [one] { $communities } communauté
       *[other] { $communities } communautés
    }
card-link-guarded = { $host } (le reste est masqué : ne l’affichez que si c’est nécessaire)
card-link-sealed = Sous scellés : le lien n’est pas affiché et aucune requête n’est envoyée à son hébergeur.
card-can-act = { $recipient } ({ $way })
card-can-act-host = Qui répond de { $host } ; on le cherche pour l’aperçu ({ $way })
card-claimed-elsewhere = quelqu’un d’une autre communauté
card-seen = { $outcome } ({ $method }, { $at })
card-removed = Retiré entre { $last_up } et { $gone } UTC.
card-next-step = Relance le { $at } si le contenu est encore en ligne
card-own-target = notre propre objectif, pas un délai légal
card-history = Dossier { $number } du { $at } : { $state }
label-link = Lien
label-details = Ce qui en est dit
label-reports = Signalé par
label-claimed = Pris en charge par
label-can-act = Peut agir
label-notice = Notifications
label-seen = Dernier contrôle
label-next = Prochaine étape
label-history = Auparavant
way-api = interface de signalement
way-mail = courriel
way-hand-off = dépôt manuel
way-hotline = service de signalement
step-notice = Notification
step-follow-up = Relance
step-escalation = Escalade
notice-line-due = { $step } à { $recipient } ({ $way }) : en attente de départ
notice-line-sending = { $step } à { $recipient } ({ $way }) : en route depuis le { $at }
notice-line-sent = { $step } à { $recipient } ({ $way }) : arrivée le { $at }, référence { $reference }
notice-line-prepared = { $step } à { $recipient } : prête, une personne doit la déposer ({ $way })
notice-line-unsure = { $step } à { $recipient } ({ $way }) : on ignore si elle est arrivée ({ $at })
notice-line-failed = { $step } à { $recipient } ({ $way }) : refusée
notice-line-cancelled = { $step } à { $recipient } ({ $way }) : annulée

## Les boutons, et ce qui est répondu quand on appuie

act-claim = Prendre en charge
act-release = Libérer
act-approve = Approuver…
act-cancel = Annuler la notification
act-reject = Rejeter…
act-escalate = Passer dès maintenant au niveau supérieur
act-submitted = Je l’ai déposée…
act-arrived = Elle est bien arrivée
act-resend = Elle n’est pas arrivée : renvoyer
act-close = Clore
act-reopen = Rouvrir
act-show-link = Afficher le lien
act-hand-off = Obtenir le texte à déposer
done-claim = Le dossier { $number } est à vous. Les autres voient qu’il est pris.
done-release = Le dossier { $number } est de nouveau libre.
done-approve =
    { $seconds ->
        [0] Le dossier { $number } est approuvé. La notification part maintenant.
        [one] Le dossier { $number } est approuvé. La notification part dans { $seconds } seconde ; d’ici là, vous pouvez l’annuler.
       *[other] Le dossier { $number } est approuvé. La notification part dans { $seconds } secondes ; d’ici là, vous pouvez l’annuler.
    }
done-cancel = La notification du dossier { $number } est annulée ; rien n’a été envoyé.
done-reject = Le dossier { $number } est rejeté. Le motif est communiqué aux personnes qui ont demandé à être tenues au courant.
done-escalate = Dossier { $number } : l’échelon suivant sera préparé dès qu’un nouveau contrôle aura vu le contenu en ligne.
done-submitted = Dossier { $number } : c’est noté, vous l’avez déposée. Le délai court à partir de maintenant.
done-arrived = Dossier { $number } : c’est noté, la notification est bien arrivée. Le délai court à partir de la tentative.
done-resend = Dossier { $number } : la notification est envoyée encore une fois.
done-close = Le dossier { $number } est clos. Il n’est plus suivi.
done-reopen = Le dossier { $number } est de nouveau ouvert.
done-category = Le dossier { $number } a sa nouvelle catégorie.
link-shown = Dossier { $number } : { $link }
    Vous avez demandé à le voir ; c’est consigné.
preview-disclosed = Le destinataire apprend : { $sender }. Rien sur les personnes qui ont signalé.
handoff-words =
    Dossier { $number } : cette notification doit être déposée par une personne. Le texte joint contient chaque champ à copier, lien compris.
    Formulaire officiel : { $form }
    { $note }
    Une fois le dépôt fait, appuyez sur « Je l’ai déposée » et indiquez la référence, si vous en avez reçu une.
handoff-no-form = nous n’en connaissons pas ; utilisez le contact que le site indique lui-même
handoff-file = À déposer dans le formulaire officiel : { $form }
somebody-here = quelqu’un de la modération de cette communauté
somebody-else = quelqu’un d’autre
queue-title =
    { $count ->
        [one] Un dossier ouvert :
       *[other] { $count } dossiers ouverts, le plus ancien d’abord :
    }
queue-line =
    Dossier { $number } · { $category } · { $state } · { $days ->
        [0] aujourd’hui
        [one] { $days } jour
       *[other] { $days } jours
    }
queue-empty = Aucun dossier ouvert. Beau travail.

## Les notifications : ce que lit un destinataire

notice-subject = [Stillup, dossier { $number }] { $category } sur { $host }
notice-opening = Est-ce chez vous ? Le contenu se trouve sur { $host }. Pouvez-vous le voir ? L’emplacement exact figure ci-dessous. Notre numéro de dossier est { $number }.
notice-opening-follow-up = Rappel. Nous vous avons signalé ce contenu sur { $host } le { $earlier_at } (votre référence : { $earlier } ; notre dossier { $number }). Aujourd’hui, il est toujours en ligne.
notice-opening-escalation = Réclamation. L’hébergeur ou la plateforme { $host } a été informé de ce contenu le { $earlier_at } (sa référence : { $earlier } ; notre dossier { $number }), puis relancé. Le contenu est toujours en ligne.
notice-location = Emplacement exact : { $href }
notice-location-sealed = L’emplacement est communiqué par la personne qui le détient. Nous ne le reproduisons pas.
notice-reason = De quoi il s’agit : { $category }. { $reason }
notice-reported = Ce contenu nous a été signalé le { $at }.
notice-decided = Une personne a vérifié et approuvé cette notification le { $at }.
notice-decided-earlier = Une personne a vérifié et approuvé notre première notification le { $at }.
notice-last-up = Lors de notre dernier contrôle, le { $at }, il était en ligne.
notice-nobody-opened = Personne chez nous ne l’a ouvert.
notice-good-faith = Nous pensons, de bonne foi, que les informations et les allégations qui figurent ici sont exactes et complètes. { $sender }.
notice-request = Nous vous prions de retirer ce contenu ou d’en rendre l’accès impossible, d’accuser réception de la présente, de nous faire connaître votre décision et de conserver les preuves à la disposition des autorités.
reason-graphic-violence = Ce contenu semble montrer des violences explicites, publiées sans contexte qui les justifierait.
reason-terrorism = Ce contenu semble faire la promotion du terrorisme ou y appeler.
reason-threat = Ce contenu semble menacer des personnes de violences.
reason-intimate-images = Ce contenu semble montrer des images intimes d’une personne sans son consentement.
reason-child-abuse = Ce contenu a été signalé comme abus sexuel sur un enfant.
reason-child-exploitation = Ce contenu a été signalé comme exploitation sexuelle d’un enfant.
reason-self-harm = Ce contenu semble inciter au suicide ou à l’automutilation.
reason-hate = Ce contenu semble inciter à la haine ou à la violence contre des personnes en raison de ce qu’elles sont.
reason-harassment = Ce contenu semble s’inscrire dans le harcèlement ciblé d’une personne.
reason-doxxing = Ce contenu semble divulguer les données privées d’une personne sans son consentement.
reason-fraud = Ce contenu semble servir à escroquer des personnes.
reason-phishing = Ce contenu semble imiter un tiers pour obtenir des mots de passe ou des données de paiement.
reason-malware = Ce contenu semble diffuser un logiciel malveillant.
reason-spam = Ce contenu semble être de la publicité de masse non sollicitée.
reason-other = Ce contenu semble illicite ou contraire à vos règles, comme décrit ci-dessus.

## Les refus : ce qui n’a pas marché, et que faire

link-none = Je n’y ai trouvé aucun lien. Collez l’adresse entière, par exemple hxxps[:]//site[.]example/page.
link-too-many = Il y a là plus de { $limit } liens. Signalez-les en plusieurs fois.
link-too-long = Ce lien dépasse { $limit } caractères. Cherchez une adresse plus courte de la même page.
link-text-too-long = Ce texte dépasse { $limit } caractères. N’envoyez que les liens.
link-scheme = Les liens qui commencent par « { $scheme }: » ne mènent à aucune page publique et ne peuvent donc pas être signalés. Donnez l’adresse de la page.
link-no-host = Cette adresse ne désigne aucun site. Collez l’adresse entière.
link-local-name = Ce nom ne fonctionne que dans un réseau privé ; personne ne pourrait donc retirer le contenu. Donnez l’adresse publique.
link-private-address = Cette adresse appartient à un réseau privé ou réservé ; personne ne pourrait donc retirer le contenu. Donnez l’adresse publique.
link-sealed = Le lien du dossier { $number } est sous scellés et n’est montré à personne. Adressez-vous au service de signalement : { $hotline }.
details-too-long = Votre note dépasse { $limit } caractères. Raccourcissez-la ; rien n’a été enregistré.
reason-too-long = Ce texte dépasse { $limit } caractères. Raccourcissez-le ; rien n’a été enregistré.
category-off = Cette communauté ne prend pas de signalements de cette catégorie.
category-unknown = Je ne connais pas la catégorie « { $category } ». Choisissez parmi : { $choices }.
intake-paused = Les signalements sont suspendus ici jusqu’à { $until }. Réessayez ensuite ; en cas de danger, appelez le numéro d’urgence.
reporter-muted = Vos signalements sont suspendus ici pour un moment.
reports-per-day = Vous avez envoyé { $limit } signalements aujourd’hui, c’est le maximum. Vous pourrez continuer demain.
community-unknown = Stillup n’est pas encore configuré ici. Un admin peut le faire avec /stillup setup (dans un terminal : /setup).
case-unknown = Il n’y a pas de dossier { $number } dans cette communauté.
case-not-yours = Vous n’avez pas de signalement ouvert dans le dossier { $number }.
not-moderator = Seule la modération de cette communauté peut faire cela.
not-admin = Seuls les admins de cette communauté peuvent faire cela.
act-not-now = Ce n’est pas possible maintenant : le dossier { $number } est à l’état « { $state } ».
act-lost = Quelqu’un a été plus rapide sur le dossier { $number }. Rien n’a été modifié ; regardez de nouveau la fiche.
act-too-late = Plus rapide que vous : { $who }. Le dossier { $number } est à l’état « { $state } » depuis le { $at }.
cancel-too-late = Trop tard pour annuler : la notification du dossier { $number } est partie.
draft-gone = Cet aperçu du dossier { $number } n’est plus à jour. Ouvrez-le de nouveau.
nothing-prepared = Dans le dossier { $number }, aucune notification préparée ne vous attend.
nothing-unsure = Dans le dossier { $number }, il n’y a aucune notification dont l’arrivée soit incertaine.
reject-needs-reason = Dites pourquoi le dossier { $number } est rejeté ; le motif est communiqué à qui l’a signalé.
reopen-has-newer = Le dossier { $number } ne peut pas être rouvert : le même lien est ouvert sous le numéro { $newer }.
notice-incomplete = La notification ne peut pas encore être envoyée. Il manque : { $missing }. L’exploitant indique l’organisation et le contact dans STILLUP_ORGANISATION et STILLUP_SENDER_EMAIL.
store-busy = La base de données était occupée. Rien n’a été enregistré ; réessayez dans un instant.
store-full = Le disque de la base de données est plein. Rien n’a été enregistré ; prévenez l’exploitant.
store-readonly = Impossible d’écrire dans la base de données. Rien n’a été enregistré ; prévenez l’exploitant.
store-gone = La base de données est injoignable. Rien n’a été enregistré ; réessayez, et prévenez l’exploitant si cela dure.
store-newer = Cette base de données a été écrite par un Stillup plus récent (révision { $revision }). Mettez le programme à jour ; rien n’a été touché.
went-wrong = Quelque chose s’est mal passé de notre côté (référence { $reference }). Rien de plus n’a été fait ; réessayez.
unknown-command = Je ne connais pas cette commande. /help énumère ce que je sais faire.

## Configuration

setup-words =
    { $name }
    Les fiches vont dans { $triage } ; modération : { $moderators }.
    Bilan : { $day }, { $hour }:00 ({ $zone }), dans { $digest }.
    Langue { $language_word }, pays { $country }. Catégories non prises : { $off }.
setup-language = Je ne parle pas « { $language_word } ». Choisissez parmi : { $choices }.
setup-country = « { $country } » n’est pas un code de pays. Donnez deux lettres majuscules, par exemple FR.
setup-hour = L’heure du bilan est un nombre de 0 à 23.
setup-weekday = Le jour du bilan est un nombre de 0 (lundi) à 6 (dimanche), ou -1 pour aucun.
setup-zone = « { $zone } » n’est pas un fuseau horaire. Donnez un nom comme Europe/Paris.
weekday-off = désactivé
weekday-0 = lundi
weekday-1 = mardi
weekday-2 = mercredi
weekday-3 = jeudi
weekday-4 = vendredi
weekday-5 = samedi
weekday-6 = dimanche
setup-unknown = Je ne connais pas le réglage « { $word } ». Écrivez nom=valeur avec l’un de ces noms : { $choices }.

## L’aperçu, et la discussion dans le terminal

preview-title = Dossier { $number } : voici ce qui part à { $recipient } ({ $way }), mot pour mot. L’emplacement est rendu inactif ici ; il est entier dans la notification.
preview-ask = L’envoyer ? (oui/non)
preview-dropped = Rien n’a été envoyé. Le dossier reste tel qu’il était.
button-unknown =
    { $count ->
        [0] Affichez d’abord un dossier avec /case et son numéro ; le numéro d’un bouton permet ensuite d’appuyer dessus.
        [one] Cette fiche n’a que le bouton { $count }.
       *[other] Cette fiche a les boutons 1 à { $count }.
    }
chat-role = Dites qui vous êtes : /as { $choices }, puis un nom et @communauté si vous voulez.
chat-help =
    /as member|moderator|admin [nom] [@communauté]           être quelqu’un d’autre
    /report CATÉGORIE LIEN ce qui ne va pas [--notify] [--me]
    /reports, /withdraw DOSSIER                              vos propres signalements
    /answer DOSSIER mots                             répondre à une question
    /queue, /case DOSSIER                                    le tri ; le numéro d’un bouton permet ensuite d’appuyer dessus
    /category DOSSIER CATÉGORIE                              corriger la catégorie
    /setup nom=valeur …, /settings, /digest, /export         pour les admins
    /quit
    Catégories :
    { $categories }
chat-welcome = Voici Stillup dans un terminal : le même bot que sur Discord et Slack. /help énumère ce que vous pouvez taper.

notice-line-submitted = { $step } à { $recipient } : envoyée par une personne { $at }, référence { $reference }
handoff-words-hotline =
    Le dossier { $number } va à la ligne d’assistance : { $form }
    { $note }
    Quand la personne qui a le lien l’a transmis, appuyez sur « Je l’ai transmis » et donnez la référence, s’il y en a une.

demo-folder = Le dossier { $folder } contient autre chose qu’une répétition. Rien n’a été touché ; nommez-en un autre avec --folder.
demo-end =
    C’était une semaine en une minute. Dans { $folder } vous trouvez ce qu’elle a laissé :
      digest-harbour.html   la page du bilan : ouvrez-la dans un navigateur
      digest-harbour.png    son image
      evidence-case-1.zip   ce que reçoit un régulateur : stillup verify le vérifie
      stillup.db            la base de données, chaque lien chiffré
    Et ensuite :
      uv run stillup chat            être vous-même membre, modérateur et admin
      README.md                      relier Discord ou Slack

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
digest-lost = Le bilan hebdomadaire de { $community } n’a pas pu être publié : son salon n’existe plus, ou Stillup n’a pas le droit d’y écrire. Choisissez un salon avec /stillup setup ; avec /stillup digest, l’administration lit entre-temps les sept derniers jours.
channel-lost = Stillup ne peut plus afficher ses fiches dans { $community } (salon { $channel }). Rien n’est perdu : elles paraissent quand Stillup peut de nouveau y écrire, ou dans un autre salon, et que /stillup setup est enregistré. /stillup status dit ce qui ne va pas.
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
mute-days = Les signalements peuvent être suspendus de 0 à { $limit } jours ; 0 y met fin.
mute-staff = Ce signalement vient de la modération : pas de sourdine.
privacy-kept =
    Ce qui est gardé de vous dans cette communauté :
    votre nom et votre identifiant ici ; vos signalements ({ $reports }), avec le lien, ce que vous avez écrit et quand ; vos décisions de modération ({ $decisions }).
    Liens et textes sont chiffrés. La modération voit ce que vous avez écrit, pas qui vous êtes. Les autres communautés et les plateformes n’apprennent rien de vous.
privacy-export = Voici tout ce qui est gardé de vous ici. Attention : le fichier contient les liens que vous avez signalés.
privacy-forgotten = Vous êtes oublié ici. Vos signalements restent des dossiers, sans personne derrière. Ce que la modération a décidé reste écrit, sans nom.
privacy-forgotten-muted = Votre nom et tout ce que vous avez écrit sont retirés ici. Votre identifiant reste tant que vos signalements sont suspendus ; sinon l’oubli servirait à contourner cela.

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
