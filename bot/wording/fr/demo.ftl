## L’aperçu, et la discussion dans le terminal

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
