### Ce que deviennent les notifications : rectifications, réponses des services, retours, freins, essais à blanc.

act-correct = Rectifier…
act-send-correction = Envoyer la rectification
act-drop-correction = Abandonner la rectification
ask-correct-title = Rectifier le dossier { $number }
ask-correct = Pourquoi la notification était-elle erronée ? Chaque destinataire lit cette phrase. Tu vois les mots exacts avant tout envoi.
ask-send-correction-title = Envoyer la rectification
ask-send-correction = L'envoyer à chaque destinataire, mot pour mot comme tu l'as vue, et fermer le dossier ?
correction-notice =
    Nous retirons notre notification concernant un contenu sur { $host }, envoyée le { $at } (votre référence : { $earlier } ; notre dossier { $number }). Elle était erronée : { $why }

    Veuillez revenir sur ce que vous avez fait à cause d'elle et en informer les personnes touchées. Nous vous prions de nous excuser.
    { $sender }
correction-subject = Rectification : { $subject }
correction-preview = Dossier { $number } : ceci part aux destinataires suivants dès que tu appuies sur « Envoyer la rectification ». Rien n'est encore parti.
correction-preview-line = À { $recipient } ({ $way }) :
    { $words }
correction-none = Le dossier { $number } n'a aucune notification à rectifier.
correction-needs-reason = Dis pourquoi la notification du dossier { $number } était erronée ; ses destinataires le lisent.
correction-too-early = Une notification du dossier { $number } est en route ou attend de partir. Annule-la, ou attends qu'elle soit réglée.
correction-not-drafted = Tu n'as encore vu aucune rectification du dossier { $number }. Appuie d'abord sur « Rectifier… ».
done-send-correction = Dossier { $number } : la rectification part à chaque destinataire. Le dossier est fermé.
done-drop-correction = Dossier { $number } : la rectification est abandonnée ; rien n'a été envoyé.
step-correction = Rectification
notice-line-dry-run = { $step } à { $recipient } par { $way } : essai à blanc, rien n'est sorti ({ $at })
notice-line-bounced = { $step } à { $recipient } par { $way } : non distribuable, l'adresse ne sert plus
notice-line-suppressed = { $step } à { $recipient } par { $way } : pas envoyée, l'adresse est sur la liste de celles à qui l'on n'écrit pas
notice-line-braked = { $step } à { $recipient } par { $way } : en attente, car l'envoi vers { $platform } est freiné jusqu'à ce qu'un exploitant le libère
label-answer = Réponses
answer-line = { $recipient } dit : { $answer } ({ $at })
answer-line-words = { $recipient } dit : { $answer } ({ $at }) : « { $words } »
answer-removed = retiré
answer-need-more = il manque des informations
answer-not-ours = pas chez nous
answer-wrote = une réponse par courriel
answer-disagree = nous ne sommes pas d'accord
brake-told = L'envoi vers { $platform } est freiné : { $wrong } de nos { $total } dernières notifications y ont été refusées ou retirées. Les notifications approuvées attendent que l'exploitant ait vérifié et libéré avec « stillup brake release { $platform } ».
digest-dry =
    { $count ->
        [one] Une notification était un essai à blanc : rien n'est sorti.
       *[other] { $count } notifications étaient des essais à blanc : rien n'est sorti.
    }
answer-gone = Cette page n'est pas connue, ou ne répond plus.
answer-old = Cette notification est trop ancienne pour qu'on y réponde ici.
answer-too-many = Cette notification a déjà reçu beaucoup de réponses. Veuillez plutôt répondre au courriel.
answer-too-long = Veuillez écrire { $limit } caractères au plus.
answer-unknown = Veuillez choisir une des réponses.
