## La fiche dans le salon de tri

notices-way-api = interface de signalement
notices-way-mail = courriel
notices-way-hand-off = dépôt manuel
notices-way-hotline = service de signalement
notices-step-notice = Notification
notices-step-follow-up = Relance
notices-step-escalation = Escalade

## Les notifications : ce que lit un destinataire

notices-subject = [Stillup, dossier { $number }] { $category } sur { $host }
notices-opening = Est-ce chez vous ? Le contenu se trouve sur { $host }. Pouvez-vous le voir ? L’emplacement exact figure ci-dessous. Notre numéro de dossier est { $number }.
notices-opening-follow-up = Rappel. Nous vous avons signalé ce contenu sur { $host } le { $earlier_at } (votre référence : { $earlier } ; notre dossier { $number }). Aujourd’hui, il est toujours en ligne.
notices-opening-escalation = Réclamation. L’hébergeur ou la plateforme { $host } a été informé de ce contenu le { $earlier_at } (sa référence : { $earlier } ; notre dossier { $number }), puis relancé. Le contenu est toujours en ligne.
notices-location = Emplacement exact : { $href }
notices-location-sealed = L’emplacement est communiqué par la personne qui le détient. Nous ne le reproduisons pas.
notices-reason = De quoi il s’agit : { $category }. { $reason }
notices-reported = Ce contenu nous a été signalé le { $at }.
notices-decided = Une personne a vérifié et approuvé cette notification le { $at }.
notices-decided-earlier = Une personne a vérifié et approuvé notre première notification le { $at }.
notices-last-up = Lors de notre dernier contrôle, le { $at }, il était en ligne.
notices-nobody-opened = Personne chez nous ne l’a ouvert.
notices-good-faith = Nous pensons, de bonne foi, que les informations et les allégations qui figurent ici sont exactes et complètes. { $sender }.
notices-request = Nous vous prions de retirer ce contenu ou d’en rendre l’accès impossible, d’accuser réception de la présente, de nous faire connaître votre décision et de conserver les preuves à la disposition des autorités.
notices-reason-graphic-violence = Ce contenu semble montrer des violences explicites, publiées sans contexte qui les justifierait.
notices-reason-terrorism = Ce contenu semble faire la promotion du terrorisme ou y appeler.
notices-reason-threat = Ce contenu semble menacer des personnes de violences.
notices-reason-intimate-images = Ce contenu semble montrer des images intimes d’une personne sans son consentement.
notices-reason-child-abuse = Ce contenu a été signalé comme abus sexuel sur un enfant.
notices-reason-child-exploitation = Ce contenu a été signalé comme exploitation sexuelle d’un enfant.
notices-reason-self-harm = Ce contenu semble inciter au suicide ou à l’automutilation.
notices-reason-hate = Ce contenu semble inciter à la haine ou à la violence contre des personnes en raison de ce qu’elles sont.
notices-reason-harassment = Ce contenu semble s’inscrire dans le harcèlement ciblé d’une personne.
notices-reason-doxxing = Ce contenu semble divulguer les données privées d’une personne sans son consentement.
notices-reason-fraud = Ce contenu semble servir à escroquer des personnes.
notices-reason-phishing = Ce contenu semble imiter un tiers pour obtenir des mots de passe ou des données de paiement.
notices-reason-malware = Ce contenu semble diffuser un logiciel malveillant.
notices-reason-spam = Ce contenu semble être de la publicité de masse non sollicitée.
notices-reason-other = Ce contenu semble illicite ou contraire à vos règles, comme décrit ci-dessus.

## Les refus : ce qui n’a pas marché, et que faire

notices-incomplete = La notification ne peut pas encore être envoyée. Il manque : { $missing }. L’exploitant indique l’organisation et le contact dans STILLUP_ORGANISATION et STILLUP_SENDER_EMAIL.
notices-correction-notice =
    Nous retirons notre notification concernant un contenu sur { $host }, envoyée le { $at } (votre référence : { $earlier } ; notre dossier { $number }). Elle était erronée : { $why }

    Veuillez revenir sur ce que vous avez fait à cause d'elle et en informer les personnes touchées. Nous vous prions de nous excuser.
    { $sender }
notices-correction-subject = Rectification : { $subject }
notices-correction-preview = Dossier { $number } : ceci part aux destinataires suivants dès que tu appuies sur « Envoyer la rectification ». Rien n'est encore parti.
notices-correction-preview-line = À { $recipient } ({ $way }) :
    { $words }
notices-correction-none = Le dossier { $number } n'a aucune notification à rectifier.
notices-correction-needs-reason = Dis pourquoi la notification du dossier { $number } était erronée ; ses destinataires le lisent.
notices-correction-too-early = Une notification du dossier { $number } est en route ou attend de partir. Annule-la, ou attends qu'elle soit réglée.
notices-correction-not-drafted = Tu n'as encore vu aucune rectification du dossier { $number }. Appuie d'abord sur « Rectifier… ».
notices-step-correction = Rectification
notices-answer-line = { $recipient } dit : { $answer } ({ $at })
notices-answer-line-words = { $recipient } dit : { $answer } ({ $at }) : « { $words } »
notices-answer-removed = retiré
notices-answer-need-more = il manque des informations
notices-answer-not-ours = pas chez nous
notices-answer-wrote = une réponse par courriel
notices-answer-disagree = nous ne sommes pas d'accord
notices-brake-told = L'envoi vers { $platform } est freiné : { $wrong } de nos { $total } dernières notifications y ont été refusées ou retirées. Les notifications approuvées attendent que l'exploitant ait vérifié et libéré avec « stillup brake release { $platform } ».
notices-answer-gone = Cette page n'est pas connue, ou ne répond plus.
notices-answer-old = Cette notification est trop ancienne pour qu'on y réponde ici.
notices-answer-too-many = Cette notification a déjà reçu beaucoup de réponses. Veuillez plutôt répondre au courriel.
notices-answer-too-long = Veuillez écrire { $limit } caractères au plus.
notices-answer-unknown = Veuillez choisir une des réponses.
