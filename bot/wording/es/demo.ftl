## La vista previa, y el chat en el terminal

demo-folder = La carpeta { $folder } contiene otras cosas que un ensayo. No se tocó nada; nombra otra con --folder.
demo-end =
    Eso fue una semana en un minuto. En { $folder } está lo que dejó:
      digest-harbour.html   la página del resumen: ábrela en un navegador
      digest-harbour.png    su imagen
      evidence-case-1.zip   lo que recibe un regulador: stillup verify lo comprueba
      stillup.db            la base de datos, con cada enlace cifrado
    Qué sigue:
      uv run stillup chat            ser tú miembro, moderador y admin
      README.md                      conectar Discord o Slack
