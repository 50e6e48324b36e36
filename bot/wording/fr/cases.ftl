## Ce qui peut être signalé : le nom, puis une ligne pour le menu (75 caractères au plus)

cases-category-child-abuse = Contenus d’abus sexuels sur enfants
cases-category-child-abuse-about = Images, vidéos ou textes montrant l’abus sexuel d’un enfant
cases-category-child-exploitation = Exploitation sexuelle d’un enfant
cases-category-child-exploitation-about = Grooming, sextorsion ou toute autre exploitation sexuelle d’un enfant
cases-category-intimate-images = Images intimes sans consentement
cases-category-intimate-images-about = Vraies ou truquées, diffusées sans l’accord de la personne, ou menace
cases-category-graphic-violence = Violence explicite
cases-category-graphic-violence-about = Meurtre, torture ou blessures graves de personnes ou d’animaux
cases-category-terrorism = Contenu terroriste
cases-category-terrorism-about = Appel à des actes terroristes, apologie ou mode d’emploi
cases-category-threat = Menace de violence
cases-category-threat-about = Quelqu’un menace de s’en prendre à une personne ou à un groupe
cases-category-self-harm = Suicide ou automutilation
cases-category-self-harm-about = Incite au suicide, à l’automutilation ou à l’anorexie, ou les montre
cases-category-hate = Haine
cases-category-hate-about = Attaques liées à l’origine, la religion, le handicap, le genre, etc.
cases-category-harassment = Harcèlement
cases-category-harassment-about = Attaques répétées ou organisées contre une personne
cases-category-doxxing = Divulgation de données privées (doxxing)
cases-category-doxxing-about = Adresse, téléphone ou autre, publiés pour exposer quelqu’un
cases-category-fraud = Escroquerie
cases-category-fraud-about = Fausses boutiques, faux placements et autres moyens de soutirer de l’argent
cases-category-phishing = Hameçonnage (phishing)
cases-category-phishing-about = Se fait passer pour un autre afin d’obtenir mots de passe ou carte bancaire
cases-category-malware = Logiciel malveillant
cases-category-malware-about = Logiciel qui endommage un appareil, espionne ou en prend le contrôle
cases-category-spam = Spam
cases-category-spam-about = Publicité indésirable ou même message répété sans cesse
cases-category-other = Autre chose
cases-category-other-about = Rien de tout cela ; précisez dans une note ce qui ne va pas

## Où en est un dossier

cases-state-reported = Signalé
cases-state-claimed = En cours d’examen
cases-state-approved = Approuvé
cases-state-noticed = Notification envoyée
cases-state-prepared = Notification prête, à déposer par quelqu’un
cases-state-unsure = On ignore si la notification est arrivée
cases-state-escalated = Transmis au niveau supérieur
cases-state-removed = N’est plus en ligne
cases-state-returned = De nouveau en ligne
cases-state-rejected = Rejeté
cases-state-closed = Clos

## Les boutons, et ce qui est répondu quand on appuie

cases-act-claim = Prendre en charge
cases-act-release = Libérer
cases-act-approve = Approuver…
cases-act-cancel = Annuler la notification
cases-act-reject = Rejeter…
cases-act-escalate = Passer dès maintenant au niveau supérieur
cases-act-submitted = Je l’ai déposée…
cases-act-arrived = Elle est bien arrivée
cases-act-resend = Elle n’est pas arrivée : renvoyer
cases-act-close = Clore
cases-act-reopen = Rouvrir
cases-act-show-link = Afficher le lien
cases-act-hand-off = Obtenir le texte à déposer
cases-done-claim = Le dossier { $number } est à vous. Les autres voient qu’il est pris.
cases-done-release = Le dossier { $number } est de nouveau libre.
cases-done-approve =
    { $seconds ->
        [0] Le dossier { $number } est approuvé. La notification part maintenant.
        [one] Le dossier { $number } est approuvé. La notification part dans { $seconds } seconde ; d’ici là, vous pouvez l’annuler.
       *[other] Le dossier { $number } est approuvé. La notification part dans { $seconds } secondes ; d’ici là, vous pouvez l’annuler.
    }
cases-done-cancel = La notification du dossier { $number } est annulée ; rien n’a été envoyé.
cases-done-reject = Le dossier { $number } est rejeté. Le motif est communiqué aux personnes qui ont demandé à être tenues au courant.
cases-done-escalate = Dossier { $number } : l’échelon suivant sera préparé dès qu’un nouveau contrôle aura vu le contenu en ligne.
cases-done-submitted = Dossier { $number } : c’est noté, vous l’avez déposée. Le délai court à partir de maintenant.
cases-done-arrived = Dossier { $number } : c’est noté, la notification est bien arrivée. Le délai court à partir de la tentative.
cases-done-resend = Dossier { $number } : la notification est envoyée encore une fois.
cases-done-close = Le dossier { $number } est clos. Il n’est plus suivi.
cases-done-reopen = Le dossier { $number } est de nouveau ouvert.
cases-done-category = Le dossier { $number } a sa nouvelle catégorie.
cases-link-shown = Dossier { $number } : { $link }
    Vous avez demandé à le voir ; c’est consigné.
cases-preview-disclosed = Le destinataire apprend : { $sender }. Rien sur les personnes qui ont signalé.
cases-handoff-words =
    Dossier { $number } : cette notification doit être déposée par une personne. Le texte joint contient chaque champ à copier, lien compris.
    Formulaire officiel : { $form }
    { $note }
    Une fois le dépôt fait, appuyez sur « Je l’ai déposée » et indiquez la référence, si vous en avez reçu une.
cases-handoff-no-form = nous n’en connaissons pas ; utilisez le contact que le site indique lui-même
cases-handoff-file = À déposer dans le formulaire officiel : { $form }
cases-somebody-here = quelqu’un de la modération de cette communauté
cases-somebody-else = quelqu’un d’autre
cases-queue-title =
    { $count ->
        [one] Un dossier ouvert :
       *[other] { $count } dossiers ouverts, le plus ancien d’abord :
    }
cases-queue-line =
    Dossier { $number } · { $category } · { $state } · { $days ->
        [0] aujourd’hui
        [one] { $days } jour
       *[other] { $days } jours
    }
cases-queue-empty = Aucun dossier ouvert. Beau travail.

## Les refus : ce qui n’a pas marché, et que faire

cases-link-sealed = Le lien du dossier { $number } est sous scellés et n’est montré à personne. Adressez-vous au service de signalement : { $hotline }.
cases-reason-too-long = Ce texte dépasse { $limit } caractères. Raccourcissez-le ; rien n’a été enregistré.
cases-category-off = Cette communauté ne prend pas de signalements de cette catégorie.
cases-category-unknown = Je ne connais pas la catégorie « { $category } ». Choisissez parmi : { $choices }.
cases-unknown = Il n’y a pas de dossier { $number } dans cette communauté.
cases-not-yours = Vous n’avez pas de signalement ouvert dans le dossier { $number }.
cases-act-not-now = Ce n’est pas possible maintenant : le dossier { $number } est à l’état « { $state } ».
cases-act-lost = Quelqu’un a été plus rapide sur le dossier { $number }. Rien n’a été modifié ; regardez de nouveau la fiche.
cases-act-too-late = Plus rapide que vous : { $who }. Le dossier { $number } est à l’état « { $state } » depuis le { $at }.
cases-cancel-too-late = Trop tard pour annuler : la notification du dossier { $number } est partie.
cases-draft-gone = Cet aperçu du dossier { $number } n’est plus à jour. Ouvrez-le de nouveau.
cases-nothing-prepared = Dans le dossier { $number }, aucune notification préparée ne vous attend.
cases-nothing-unsure = Dans le dossier { $number }, il n’y a aucune notification dont l’arrivée soit incertaine.
cases-reject-needs-reason = Dites pourquoi le dossier { $number } est rejeté ; le motif est communiqué à qui l’a signalé.
cases-reopen-has-newer = Le dossier { $number } ne peut pas être rouvert : le même lien est ouvert sous le numéro { $newer }.

## L’aperçu, et la discussion dans le terminal

cases-preview-title = Dossier { $number } : voici ce qui part à { $recipient } ({ $way }), mot pour mot. L’emplacement est rendu inactif ici ; il est entier dans la notification.
cases-handoff-words-hotline =
    Le dossier { $number } va à la ligne d’assistance : { $form }
    { $note }
    Quand la personne qui a le lien l’a transmis, appuyez sur « Je l’ai transmis » et donnez la référence, s’il y en a une.

## Discord : commandes (en minuscules, sans espace), options, formulaires et réponses

cases-button-gone = Ce bouton vient d’une version plus ancienne. Rouvrez le dossier par son numéro.

## Regard en arrière, mise en sourdine, vie privée

cases-ask-forget = Tout ce que vous avez écrit, votre nom et votre identifiant sont retirés ici. Les dossiers restent, sans vous. C’est définitif, et vous n’en entendrez plus parler. Vraiment ?
cases-history-link = Ce lien ({ $host }) a déjà été signalé ici :
cases-history-new = Ce lien ({ $host }) n’a pas encore été signalé ici.
cases-history-host = Autres dossiers de { $host } :
cases-history-line = Dossier { $number } du { $at } : { $category }, { $state }
cases-mute-done =
    { $days ->
        [one] L’auteur du signalement { $which } du dossier { $number } ne peut plus signaler ici pendant { $days } jour. Personne ne sait qui c’est.
       *[other] L’auteur du signalement { $which } du dossier { $number } ne peut plus signaler ici pendant { $days } jours. Personne ne sait qui c’est.
    }
cases-mute-ended = L’auteur du signalement { $which } du dossier { $number } peut de nouveau signaler ici.
cases-mute-nobody =
    { $count ->
        [0] Personne dans cette communauté n’a signalé le dossier { $number }.
        [one] Le dossier { $number } a { $count } signalement dans cette communauté.
       *[other] Le dossier { $number } a { $count } signalements dans cette communauté.
    }
cases-mute-days = Les signalements peuvent être suspendus de 0 à { $limit } jours ; 0 y met fin.
cases-mute-staff = Ce signalement vient de la modération : pas de sourdine.

## What acts on a case are called, and what they ask first

cases-act-category = Corriger la catégorie…
cases-ask-reject-title = Rejeter le dossier { $number }
cases-ask-reject = Pourquoi ? Qui l’a signalé et veut savoir la suite le lira.
cases-ask-submitted-title = Dossier { $number } déposé
cases-ask-submitted = La référence que l’on vous a donnée, s’il y en a une
cases-ask-category-title = Catégorie du dossier { $number }
cases-ask-category = De quoi s’agit-il vraiment ?
cases-ask-show-link-title = Lien du dossier { $number }
cases-ask-show-link = Avez-vous besoin de voir l’adresse ? Elle est montrée cassée, à vous seul, et votre demande est consignée.
cases-act-correct = Rectifier…
cases-act-send-correction = Envoyer la rectification
cases-act-drop-correction = Abandonner la rectification
cases-ask-correct-title = Rectifier le dossier { $number }
cases-ask-correct = Pourquoi la notification était-elle erronée ? Chaque destinataire lit cette phrase. Tu vois les mots exacts avant tout envoi.
cases-ask-send-correction-title = Envoyer la rectification
cases-ask-send-correction = L'envoyer à chaque destinataire, mot pour mot comme tu l'as vue, et fermer le dossier ?
cases-done-send-correction = Dossier { $number } : la rectification part à chaque destinataire. Le dossier est fermé.
cases-done-drop-correction = Dossier { $number } : la rectification est abandonnée ; rien n'a été envoyé.

## À côté de la décision : même chose, questions, notes, report, constats, veto, suppression du message

cases-state-merged = Même chose qu’un autre dossier
cases-act-same-as = Même chose que…
cases-act-split = Pas la même chose, finalement…
cases-act-ask-reporter = Interroger qui a signalé…
cases-act-note = Écrire une note…
cases-act-snooze = Mettre de côté…
cases-act-record = J’ai regardé moi-même…
cases-act-veto = En parler d’abord…
cases-act-lift = Lever notre veto…
cases-act-delete-message = Supprimer le message ici…
cases-ask-same-as-title = Le dossier { $number }, c’est comme…
cases-ask-same-as = Le numéro de l’autre dossier. Il continue pour les deux ; cela peut s’annuler.
cases-ask-split-title = Séparer le dossier { $number }
cases-ask-split = Ce n’est finalement pas la même chose ? Le dossier reprend comme il était, avec ses propres signalements.
cases-ask-ask-reporter-title = Question sur le dossier { $number }
cases-ask-ask-reporter = Que voulez-vous savoir ? Le liront tous ceux qui l’ont signalé ici et qui acceptent des messages. Ils ne sauront pas qui demande, et vous ne saurez pas qui répond.
cases-ask-note-title = Note sur le dossier { $number }
cases-ask-note = Seule la modération de cette communauté la lit.
cases-ask-snooze-title = Mettre de côté le dossier { $number }
cases-ask-snooze = Pour combien de temps doit-il quitter votre file ? Vérifications et délais continuent ; un nouveau signalement, un retrait ou un retour le ramène.
cases-ask-record-title = Dossier { $number } : qu’avez-vous vu ?
cases-ask-record = Seulement ce que vous avez vu de vos yeux. Cela compte comme un constat ; un retrait n’est annoncé que si je le vois aussi.
cases-ask-veto-title = Retenir l’envoi du dossier { $number }
cases-ask-veto = Pourquoi ne pas l’envoyer encore ? Les autres communautés de ce dossier lisent vos mots, sans savoir qui vous êtes.
cases-ask-lift-title = Lever le veto sur le dossier { $number }
cases-ask-lift = Est-ce réglé ? S’il n’y a pas d’autre veto, une notification en attente part.
cases-ask-delete-message-title = Supprimer le message du dossier { $number }
cases-ask-delete-message = Supprimer le message d’ici d’où vient le signalement ? C’est irréversible ; le signalement reste.
cases-snooze-1d = 1 jour
cases-snooze-3d = 3 jours
cases-snooze-1w = 1 semaine
cases-snooze-now = Pas du tout : le ramener
cases-done-merge = Le dossier { $number } est désormais la même chose que le dossier { $other }, qui continue pour les deux.
cases-done-split = Le dossier { $number } reprend seul, séparé du dossier { $other }.
cases-done-ask =
    { $count ->
        [one] Votre question sur le dossier { $number } part vers 1 personne. Sa réponse figurera sur la fiche.
       *[other] Votre question sur le dossier { $number } part vers { $count } personnes. Leurs réponses figureront sur la fiche.
    }
cases-done-answer = Merci. La modération lit votre réponse sur le dossier { $number } sans votre nom.
cases-done-note = Votre note figure au dossier { $number }.
cases-done-snooze = Le dossier { $number } quitte votre file jusqu’au { $at }.
cases-done-awake = Le dossier { $number } est de nouveau dans votre file.
cases-done-record = Dossier { $number } : noté comme le constat d’une personne. Je regarde moi-même maintenant.
cases-done-veto = Dossier { $number } : rien ne part tant que votre veto tient. Les autres communautés sont invitées à en parler.
cases-done-lift = Dossier { $number } : votre veto est levé.
cases-done-approve-held = Le dossier { $number } est approuvé. Une autre communauté demande à en parler : la notification attend son accord ; vous pouvez l’annuler.
cases-done-delete-message =
    { $count ->
        [one] Dossier { $number } : le message est supprimé.
       *[other] Dossier { $number } : { $count } messages sont supprimés.
    }
cases-words-missing = Écrivez quelque chose sur le dossier { $number } ; rien n’a été fait.
cases-merge-self = Le dossier { $number }, c’est celui-ci. Donnez le numéro d’un autre.
cases-merge-done = Le dossier { $number } est déjà la même chose que le dossier { $other }.
cases-merge-moved = Le dossier { $number } est lui-même la même chose que le dossier { $other }. Donnez ce numéro.
cases-merge-ended = Le dossier { $number } est terminé. Seuls des dossiers ouverts peuvent être la même chose ; rouvrez-le d’abord.
cases-merge-sealed = Des dossiers { $number } et { $other }, un seul est sous scellés. Seuls deux dossiers sous scellés peuvent être la même chose ; corrigez d’abord la catégorie.
cases-merge-care = Le dossier { $number } est traité avec plus de précautions que le dossier { $other }. Corrigez d’abord une catégorie, ou dites-le sur le dossier { $other }.
cases-merge-vetoed = Une discussion est demandée sur le dossier { $number }. Réglez-la d’abord.
cases-merge-in-flight = Une notification du dossier { $number } est en route, ou l’on ne sait pas si elle est arrivée. Réessayez quand ce sera réglé.
cases-split-not-merged = Le dossier { $number } n’est réuni à aucun autre.
cases-ask-nobody = Personne ici, parmi ceux qui ont signalé le dossier { $number }, n’accepte de messages ; personne n’est donc interrogé.
cases-ask-sealed = Le dossier { $number } est sous scellés : rien n’en est discuté ici. Passez par le service de signalement.
cases-answer-unasked = On ne vous a rien demandé sur le dossier { $number }.
cases-answer-enough = Vous avez déjà répondu plusieurs fois à cette question du dossier { $number }. La modération peut en poser une autre.
cases-note-sealed-link = Le dossier { $number } est sous scellés : n’écrivez pas de lien dans ses notes.
cases-snooze-span = Choisissez : { $choices }.
cases-snooze-ended = Le dossier { $number } est terminé ; il n’y a rien à mettre de côté.
cases-record-outcome = Choisissez : { $choices }.
cases-record-sealed = Le dossier { $number } est sous scellés : personne ne doit le regarder, rien n’est donc noté.
cases-record-not-now = Le dossier { $number } n’est pas surveillé en ce moment. Les constats comptent à partir de l’approbation.
cases-veto-alone = Aucune autre communauté ne suit le dossier { $number }. Rejetez-le, ou annulez sa notification.
cases-veto-own = Votre communauté a approuvé la notification du dossier { $number }. Vous pouvez l’annuler.
cases-veto-stands = Votre communauté a déjà un veto sur le dossier { $number }.
cases-veto-too-late = Trop tard : une notification du dossier { $number } est partie, ou aucune n’attend.
cases-lift-none = Votre communauté n’a pas de veto sur le dossier { $number }.
cases-delete-nothing = Il ne reste ici aucun message d’où vient le dossier { $number }.
cases-delete-cannot = Je ne peux pas supprimer de messages ici.
cases-delete-refused = Je n’ai pas le droit de supprimer le message du dossier { $number }. Donnez-moi le droit de gérer les messages, ou supprimez-le vous-même.
cases-delete-later = Le service n’a pas supprimé le message du dossier { $number }. Réessayez dans un instant.

## La file : filtres et pages

cases-queue-found =
    { $count ->
        [0] Aucun dossier ne correspond.
        [one] Un dossier correspond :
       *[other] { $count } dossiers correspondent, le plus ancien d’abord :
    }
cases-queue-page = Page { $page } sur { $pages }
cases-queue-filter = Je ne comprends pas « { $word } ». Écrivez nom=valeur avec un de : { $choices }.
cases-queue-state = « { $word } » n’est pas un état. Choisissez parmi : { $choices }.
cases-queue-age = « { $word } » n’est pas une ancienneté. Écrivez par exemple 12h ou 3d.
cases-act-queue = Voir ses dossiers

## Deux modérateurs, et ce que quelqu’un a signalé seul

cases-done-approve-first = Dossier { $number } : votre accord est noté. Il attend un second modérateur ; rien ne part avant.
cases-second-needed = Vous avez déjà approuvé le dossier { $number }. Un autre modérateur doit l’approuver aussi ; rien n’a été envoyé.
cases-second-look = Un autre modérateur a approuvé une notification du dossier { $number } après que vous avez ouvert la vôtre. Rouvrez-la : vous lirez ce qui est déjà approuvé.
cases-own-report = Vous seul avez signalé le dossier { $number } ; quelqu’un d’autre en décide ici.

## Approuver une sélection

cases-many-title =
    { $count ->
        [0] Aucun de ceux-ci ne peut être approuvé maintenant.
        [one] Une notification partirait :
       *[other] { $count } notifications partiraient :
    }
cases-many-line = Dossier { $number } : à { $recipient } ({ $way })
cases-many-refused = Dossier { $number }, non : { $why }
cases-many-not = Le dossier { $number } n’a pas été approuvé : { $why }
cases-many-none = Quels dossiers ? Donnez leurs numéros, par exemple 12 15 18.
cases-many-too-many = Cela fait plus de { $limit } dossiers. Approuvez-les en plusieurs fois.
cases-many-gone = Cette sélection est périmée. Choisissez les dossiers de nouveau.
