## À côté de la décision : même chose, questions, notes, report, constats, veto, suppression du message

state-merged = Même chose qu’un autre dossier
act-same-as = Même chose que…
act-split = Pas la même chose, finalement…
act-ask-reporter = Interroger qui a signalé…
act-note = Écrire une note…
act-snooze = Mettre de côté…
act-record = J’ai regardé moi-même…
act-veto = En parler d’abord…
act-lift = Lever notre veto…
act-delete-message = Supprimer le message ici…
ask-same-as-title = Le dossier { $number }, c’est comme…
ask-same-as = Le numéro de l’autre dossier. Il continue pour les deux ; cela peut s’annuler.
ask-split-title = Séparer le dossier { $number }
ask-split = Ce n’est finalement pas la même chose ? Le dossier reprend comme il était, avec ses propres signalements.
ask-ask-reporter-title = Question sur le dossier { $number }
ask-ask-reporter = Que voulez-vous savoir ? Le liront tous ceux qui l’ont signalé ici et qui acceptent des messages. Ils ne sauront pas qui demande, et vous ne saurez pas qui répond.
ask-note-title = Note sur le dossier { $number }
ask-note = Seule la modération de cette communauté la lit.
ask-snooze-title = Mettre de côté le dossier { $number }
ask-snooze = Pour combien de temps doit-il quitter votre file ? Vérifications et délais continuent ; un nouveau signalement, un retrait ou un retour le ramène.
ask-record-title = Dossier { $number } : qu’avez-vous vu ?
ask-record = Seulement ce que vous avez vu de vos yeux. Cela compte comme un constat ; un retrait n’est annoncé que si je le vois aussi.
ask-veto-title = Retenir l’envoi du dossier { $number }
ask-veto = Pourquoi ne pas l’envoyer encore ? Les autres communautés de ce dossier lisent vos mots, sans savoir qui vous êtes.
ask-lift-title = Lever le veto sur le dossier { $number }
ask-lift = Est-ce réglé ? S’il n’y a pas d’autre veto, une notification en attente part.
ask-delete-message-title = Supprimer le message du dossier { $number }
ask-delete-message = Supprimer le message d’ici d’où vient le signalement ? C’est irréversible ; le signalement reste.
snooze-1d = 1 jour
snooze-3d = 3 jours
snooze-1w = 1 semaine
snooze-now = Pas du tout : le ramener
done-merge = Le dossier { $number } est désormais la même chose que le dossier { $other }, qui continue pour les deux.
done-split = Le dossier { $number } reprend seul, séparé du dossier { $other }.
done-ask =
    { $count ->
        [one] Votre question sur le dossier { $number } part vers 1 personne. Sa réponse figurera sur la fiche.
       *[other] Votre question sur le dossier { $number } part vers { $count } personnes. Leurs réponses figureront sur la fiche.
    }
done-answer = Merci. La modération lit votre réponse sur le dossier { $number } sans votre nom.
done-note = Votre note figure au dossier { $number }.
done-snooze = Le dossier { $number } quitte votre file jusqu’au { $at }.
done-awake = Le dossier { $number } est de nouveau dans votre file.
done-record = Dossier { $number } : noté comme le constat d’une personne. Je regarde moi-même maintenant.
done-veto = Dossier { $number } : rien ne part tant que votre veto tient. Les autres communautés sont invitées à en parler.
done-lift = Dossier { $number } : votre veto est levé.
done-approve-held = Le dossier { $number } est approuvé. Une autre communauté demande à en parler : la notification attend son accord ; vous pouvez l’annuler.
done-delete-message =
    { $count ->
        [one] Dossier { $number } : le message est supprimé.
       *[other] Dossier { $number } : { $count } messages sont supprimés.
    }
label-same = Même chose
label-veto = À discuter
label-snoozed = Mis de côté jusqu’au
label-notes = Notes (modération seulement)
label-questions = Questions posées
label-answers = Réponses reçues
label-decisions = Décidé ici
card-merged = que le dossier { $other }, qui continue pour les deux
card-joined =
    { $count ->
        [0] Dossiers réunis à celui-ci : { $cases }
        [one] Dossiers réunis à celui-ci : { $cases }, et { $count } lien signalé ailleurs
       *[other] Dossiers réunis à celui-ci : { $cases }, et { $count } liens signalés ailleurs
    }
card-veto = Une autre communauté demande à en parler avant l’envoi : « { $reason } »
card-veto-own = { $who } retient l’envoi pour cette communauté : « { $reason } »
card-note = { $at } { $who } : { $text }
card-question = { $at } : « { $text } » (parvenue à { $told } sur { $of })
card-answer = { $at } : « { $text } »
card-left-title = Dossier { $number }
card-left = Ce dossier ne concerne plus cette communauté.
decided-approve = { $at } { $who } : approuvé
decided-reject = { $at } { $who } : rejeté
decided-escalate = { $at } { $who } : escaladé
decided-close = { $at } { $who } : clos
decided-reopen = { $at } { $who } : rouvert
decided-cancel = { $at } { $who } : notification annulée
decided-submitted = { $at } { $who } : déposé à la main
decided-merge = { $at } { $who } : réuni
decided-split = { $at } { $who } : séparé
decided-veto = { $at } { $who } : discussion demandée
decided-lift = { $at } { $who } : veto levé
told-merge = Dossier { $number } : la modération a constaté que c’est la même chose que le dossier { $other }. Vous en entendrez désormais parler sous ce numéro.
told-split = Dossier { $number } : la modération a constaté que ce n’est finalement pas la même chose que le dossier { $other }. Il continue seul.
relay-question =
    La modération a une question sur le dossier { $number }, que vous avez signalé :
    « { $question } »
    { $how } Elle ne saura pas qui vous êtes. Vous n’êtes pas tenu de répondre.
relay-offer = Répondre…
relay-how-console = Pour répondre, écrivez /answer { $number } et vos mots.
relay-how-discord = Pour répondre, utilisez la commande /answer avec le numéro { $number }.
relay-how-slack = Pour répondre, écrivez /stillup answer { $number } et vos mots.
words-missing = Écrivez quelque chose sur le dossier { $number } ; rien n’a été fait.
merge-self = Le dossier { $number }, c’est celui-ci. Donnez le numéro d’un autre.
merge-done = Le dossier { $number } est déjà la même chose que le dossier { $other }.
merge-moved = Le dossier { $number } est lui-même la même chose que le dossier { $other }. Donnez ce numéro.
merge-ended = Le dossier { $number } est terminé. Seuls des dossiers ouverts peuvent être la même chose ; rouvrez-le d’abord.
merge-sealed = Des dossiers { $number } et { $other }, un seul est sous scellés. Seuls deux dossiers sous scellés peuvent être la même chose ; corrigez d’abord la catégorie.
merge-care = Le dossier { $number } est traité avec plus de précautions que le dossier { $other }. Corrigez d’abord une catégorie, ou dites-le sur le dossier { $other }.
merge-vetoed = Une discussion est demandée sur le dossier { $number }. Réglez-la d’abord.
merge-in-flight = Une notification du dossier { $number } est en route, ou l’on ne sait pas si elle est arrivée. Réessayez quand ce sera réglé.
split-not-merged = Le dossier { $number } n’est réuni à aucun autre.
ask-nobody = Personne ici, parmi ceux qui ont signalé le dossier { $number }, n’accepte de messages ; personne n’est donc interrogé.
ask-sealed = Le dossier { $number } est sous scellés : rien n’en est discuté ici. Passez par le service de signalement.
answer-unasked = On ne vous a rien demandé sur le dossier { $number }.
answer-enough = Vous avez déjà répondu plusieurs fois à cette question du dossier { $number }. La modération peut en poser une autre.
note-sealed-link = Le dossier { $number } est sous scellés : n’écrivez pas de lien dans ses notes.
snooze-span = Choisissez : { $choices }.
snooze-ended = Le dossier { $number } est terminé ; il n’y a rien à mettre de côté.
record-outcome = Choisissez : { $choices }.
record-sealed = Le dossier { $number } est sous scellés : personne ne doit le regarder, rien n’est donc noté.
record-not-now = Le dossier { $number } n’est pas surveillé en ce moment. Les constats comptent à partir de l’approbation.
veto-alone = Aucune autre communauté ne suit le dossier { $number }. Rejetez-le, ou annulez sa notification.
veto-own = Votre communauté a approuvé la notification du dossier { $number }. Vous pouvez l’annuler.
veto-stands = Votre communauté a déjà un veto sur le dossier { $number }.
veto-too-late = Trop tard : une notification du dossier { $number } est partie, ou aucune n’attend.
lift-none = Votre communauté n’a pas de veto sur le dossier { $number }.
delete-nothing = Il ne reste ici aucun message d’où vient le dossier { $number }.
delete-cannot = Je ne peux pas supprimer de messages ici.
delete-refused = Je n’ai pas le droit de supprimer le message du dossier { $number }. Donnez-moi le droit de gérer les messages, ou supprimez-le vous-même.
delete-later = Le service n’a pas supprimé le message du dossier { $number }. Réessayez dans un instant.
chat-dropped = Rien n’a été fait. Le dossier reste comme il était.
