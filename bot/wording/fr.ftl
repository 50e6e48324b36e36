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
