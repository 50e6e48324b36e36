## Ce qui se dit dans le fil sous une carte

thread-title = Dossier { $number }
thread-send = { $at } : { $step } envoyée à { $recipient } ({ $way }).
thread-prepare = { $at } : { $step } pour { $recipient } préparée. Quelqu’un doit la déposer ; le texte est sur la carte.
thread-lose = { $at } : on ne sait pas si la notification a atteint { $recipient }. Quelqu’un doit le vérifier ; elle n’est pas répétée d’elle-même.
thread-submitted = { $at } : déposée à la main par la modération.
thread-arrived = { $at } : la modération a vérifié qu’elle est bien arrivée.
thread-follow-up = { $at } : le délai est passé et le contenu est encore en ligne. Une relance part vers { $recipient }.
thread-escalate = { $at } : encore en ligne après la relance. Le dossier est escaladé.
thread-removal = { $at } : n’est plus en ligne. Deux vérifications, la première le { $first }, ne l’ont plus trouvé.
thread-return = { $at } : de nouveau en ligne.
