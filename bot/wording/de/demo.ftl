## Die Vorschau, und der Chat im Terminal

demo-folder = Im Ordner { $folder } liegt anderes als eine Probe. Nichts wurde angerührt; nenne mit --folder einen anderen.
demo-end =
    Das war eine Woche in einer Minute. In { $folder } liegt, was davon bleibt:
      digest-harbour.html   die Seite des Wochenberichts: öffne sie im Browser
      digest-harbour.png    sein Bild
      evidence-case-1.zip   was eine Behörde bekommt: stillup verify prüft es
      stillup.db            die Datenbank, jeder Link verschlüsselt
    Wie es weitergeht:
      uv run stillup chat            selbst Mitglied, Moderation und Admin sein
      README.md                      Discord oder Slack anbinden
