## Discord: forms, menus and pages

form-answer = Votre réponse
form-which = De quels liens s’agit-il ?
choose-more = Plus…
offer-sure = Oui, continuer
choose-withdraw = En retirer un…
offer-before = ← Précédente
offer-after = Suivante →
discord-queue-category = Seulement cette catégorie
discord-queue-platform = Seulement cette plateforme, par exemple mastodon
discord-queue-days = Seulement les dossiers d’au moins ce nombre de jours
discord-export = export
discord-export-about = Le dossier de preuves d’un cas, ou des derniers jours, en fichier privé
discord-export-level = Qui le lira : chaque niveau en dit plus que le précédent
discord-export-days = De combien de jours, si aucun dossier n’est indiqué
