## Nombres : une forme pour chaque pluriel de la langue

cards-count-communities =
    { $count ->
        [one] Signalé dans une communauté
       *[other] Signalé dans { $count } communautés
    }

## Ce qu’un membre apprend de son signalement

cards-told-approve = Dossier { $number } : les modérateurs ont approuvé votre signalement. Il est transmis à qui peut agir.
cards-told-reject = Dossier { $number } : la modération a décidé de ne pas y donner suite.
cards-told-reject-reason = Dossier { $number } : la modération a décidé de ne pas y donner suite. Son motif : { $reason }
cards-told-send = Dossier { $number } : une notification est parvenue à la plateforme le { $at }. Je continue de vérifier si le contenu est toujours en ligne.
cards-told-submitted = Dossier { $number } : quelqu’un de la modération a déposé la notification à la main. Je continue de vérifier si le contenu est toujours en ligne.
cards-told-removal = Dossier { $number } : le contenu n’est plus en ligne. Deux vérifications, à { $first } et { $at }, ne l’ont plus trouvé.
cards-told-return = Dossier { $number } : le contenu est de nouveau en ligne. La modération le sait.

## La fiche dans le salon de tri

cards-title = Dossier { $number } · { $category }
cards-reports =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } dans { $communities ->
        [one] { $communities } communauté
       *[other] { $communities } communautés
    }
cards-link-guarded = { $host } (le reste est masqué : ne l’affichez que si c’est nécessaire)
cards-link-sealed = Sous scellés : le lien n’est pas affiché et aucune requête n’est envoyée à son hébergeur.
cards-can-act = { $recipient } ({ $way })
cards-can-act-host = Qui répond de { $host } ; on le cherche pour l’aperçu ({ $way })
cards-claimed-elsewhere = quelqu’un d’une autre communauté
cards-seen = { $outcome } ({ $method }, { $at })
cards-removed = Retiré entre { $last_up } et { $gone } UTC.
cards-next-step = Relance le { $at } si le contenu est encore en ligne
cards-own-target = notre propre objectif, pas un délai légal
cards-history = Dossier { $number } du { $at } : { $state }
cards-label-link = Lien
cards-label-details = Ce qui en est dit
cards-label-reports = Signalé par
cards-label-claimed = Pris en charge par
cards-label-can-act = Peut agir
cards-label-notice = Notifications
cards-label-seen = Dernier contrôle
cards-label-next = Prochaine étape
cards-label-history = Auparavant
cards-notice-line-due = { $step } à { $recipient } ({ $way }) : en attente de départ
cards-notice-line-held = { $step } à { $recipient } ({ $way }) : retenue ; elle partira quand plus aucune communauté ne demandera d'en parler et que le cas sera de nouveau à part
cards-notice-line-sending = { $step } à { $recipient } ({ $way }) : en route depuis le { $at }
cards-notice-line-sent = { $step } à { $recipient } ({ $way }) : arrivée le { $at }, référence { $reference }
cards-notice-line-prepared = { $step } à { $recipient } : prête, une personne doit la déposer ({ $way })
cards-notice-line-unsure = { $step } à { $recipient } ({ $way }) : on ignore si elle est arrivée ({ $at })
cards-notice-line-failed = { $step } à { $recipient } ({ $way }) : refusée
cards-notice-line-cancelled = { $step } à { $recipient } ({ $way }) : annulée

## L’aperçu, et la discussion dans le terminal

cards-notice-line-submitted = { $step } à { $recipient } : envoyée par une personne { $at }, référence { $reference }
cards-notice-line-dry-run = { $step } à { $recipient } par { $way } : essai à blanc, rien n'est sorti ({ $at })
cards-notice-line-bounced = { $step } à { $recipient } par { $way } : non distribuable, l'adresse ne sert plus
cards-notice-line-suppressed = { $step } à { $recipient } par { $way } : pas envoyée, l'adresse est sur la liste de celles à qui l'on n'écrit pas
cards-notice-line-braked = { $step } à { $recipient } par { $way } : en attente, car l'envoi vers { $platform } est freiné jusqu'à ce qu'un exploitant le libère
cards-label-answer = Réponses
cards-provisional = Introuvable une fois. Un second regard, au moins { $minutes } minutes plus tard, en décide.
cards-flaps =
    { $times ->
        [one] Il avait disparu une fois et est revenu. Avant d’être compté comme retiré, il doit rester absent plus longtemps.
       *[other] Il avait disparu { $times } fois et est revenu. Avant d’être compté comme retiré, il doit rester absent plus longtemps.
    }
cards-place-own = ici

## À côté de la décision : même chose, questions, notes, report, constats, veto, suppression du message

cards-label-same = Même chose
cards-label-veto = À discuter
cards-label-snoozed = Mis de côté jusqu’au
cards-label-notes = Notes (modération seulement)
cards-label-questions = Questions posées
cards-label-answers = Réponses reçues
cards-label-decisions = Décidé ici
cards-merged = que le dossier { $other }, qui continue pour les deux
cards-joined =
    { $count ->
        [0] Dossiers réunis à celui-ci : { $cases }
        [one] Dossiers réunis à celui-ci : { $cases }, et { $count } lien signalé ailleurs
       *[other] Dossiers réunis à celui-ci : { $cases }, et { $count } liens signalés ailleurs
    }
cards-veto = Une autre communauté demande à en parler avant l’envoi : « { $reason } »
cards-veto-own = { $who } retient l’envoi pour cette communauté : « { $reason } »
cards-note = { $at } { $who } : { $text }
cards-question = { $at } : « { $text } » (parvenue à { $told } sur { $of })
cards-answer = { $at } : « { $text } »
cards-left-title = Dossier { $number }
cards-left = Ce dossier ne concerne plus cette communauté.
cards-decided-approve = { $at } { $who } : approuvé
cards-decided-reject = { $at } { $who } : rejeté
cards-decided-escalate = { $at } { $who } : escaladé
cards-decided-close = { $at } { $who } : clos
cards-decided-reopen = { $at } { $who } : rouvert
cards-decided-cancel = { $at } { $who } : notification annulée
cards-decided-submitted = { $at } { $who } : déposé à la main
cards-decided-merge = { $at } { $who } : réuni
cards-decided-split = { $at } { $who } : séparé
cards-decided-veto = { $at } { $who } : discussion demandée
cards-decided-lift = { $at } { $who } : veto levé
cards-told-merge = Dossier { $number } : la modération a constaté que c’est la même chose que le dossier { $other }. Vous en entendrez désormais parler sous ce numéro.
cards-told-split = Dossier { $number } : la modération a constaté que ce n’est finalement pas la même chose que le dossier { $other }. Il continue seul.
cards-relay-question =
    La modération a une question sur le dossier { $number }, que vous avez signalé :
    « { $question } »
    { $how } Elle ne saura pas qui vous êtes. Vous n’êtes pas tenu de répondre.
cards-relay-offer = Répondre…
cards-relay-how-console = Pour répondre, écrivez /answer { $number } et vos mots.
cards-relay-how-discord = Pour répondre, utilisez la commande /answer avec le numéro { $number }.
cards-relay-how-slack = Pour répondre, écrivez /stillup answer { $number } et vos mots.

## Deux modérateurs, et ce que quelqu’un a signalé seul

cards-notice-line-waiting = { $step } à { $recipient } par { $way } : approuvé par { $who } ({ $at }), attend un second modérateur

## Une tempête : beaucoup de liens d’un site

cards-label-storm = Tempête

## La ligne des antécédents

cards-past-line = { $what } : { $count } auparavant (approuvés { $approved }, rejetés { $rejected }, revenus { $returned })
cards-past-link = Même lien
cards-past-account = Même compte
cards-past-site = Même site

## Ce qui se dit dans le fil sous une carte

cards-thread-title = Dossier { $number }
cards-thread-send = { $at } : { $step } envoyée à { $recipient } ({ $way }).
cards-thread-prepare = { $at } : { $step } pour { $recipient } préparée. Quelqu’un doit la déposer ; le texte est sur la carte.
cards-thread-lose = { $at } : on ne sait pas si la notification a atteint { $recipient }. Quelqu’un doit le vérifier ; elle n’est pas répétée d’elle-même.
cards-thread-submitted = { $at } : déposée à la main par la modération.
cards-thread-arrived = { $at } : la modération a vérifié qu’elle est bien arrivée.
cards-thread-follow-up = { $at } : le délai est passé et le contenu est encore en ligne. Une relance part vers { $recipient }.
cards-thread-escalate = { $at } : encore en ligne après la relance. Le dossier est escaladé.
cards-thread-removal = { $at } : n’est plus en ligne. Deux vérifications, la première le { $first }, ne l’ont plus trouvé.
cards-thread-return = { $at } : de nouveau en ligne.
