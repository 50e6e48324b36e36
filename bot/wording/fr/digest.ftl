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

digest-lost = Le bilan hebdomadaire de { $community } n’a pas pu être publié : son salon n’existe plus, ou Stillup n’a pas le droit d’y écrire. Choisissez un salon avec /stillup setup ; avec /stillup digest, l’administration lit entre-temps les sept derniers jours.
digest-dry =
    { $count ->
        [one] Une notification était un essai à blanc : rien n'est sorti.
       *[other] { $count } notifications étaient des essais à blanc : rien n'est sorti.
    }
