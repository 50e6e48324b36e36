### Español

## Lo que se puede denunciar: el nombre y una línea para el menú (75 caracteres como máximo)

category-child-abuse = Material de abuso sexual infantil
category-child-abuse-about = Imágenes, vídeos o textos que muestran el abuso sexual de un menor
category-child-exploitation = Explotación sexual de un menor
category-child-exploitation-about = Grooming, sextorsión o cualquier otra explotación sexual de un menor
category-intimate-images = Imágenes íntimas sin consentimiento
category-intimate-images-about = Reales o falsas, difundidas sin permiso de la persona, o la amenaza de ello
category-graphic-violence = Violencia explícita
category-graphic-violence-about = Muerte, tortura o heridas graves de personas o animales
category-terrorism = Contenido terrorista
category-terrorism-about = Llamamientos a cometer atentados, su enaltecimiento o instrucciones
category-threat = Amenaza de violencia
category-threat-about = Alguien amenaza con hacer daño a una persona o a un grupo
category-self-harm = Suicidio o autolesiones
category-self-harm-about = Incita al suicidio, a autolesionarse o a no comer, o lo muestra
category-hate = Odio
category-hate-about = Ataques por el origen, la religión, la discapacidad, el género, etc.
category-harassment = Acoso
category-harassment-about = Ataques repetidos u organizados contra una persona
category-doxxing = Difusión de datos privados (doxing)
category-doxxing-about = Una dirección, un teléfono u otro dato, publicado para exponer a alguien
category-fraud = Estafa
category-fraud-about = Tiendas falsas, falsas inversiones y otros engaños para sacar dinero
category-phishing = Suplantación de identidad (phishing)
category-phishing-about = Se hace pasar por otro para conseguir contraseñas o datos de tarjetas
category-malware = Software malicioso
category-malware-about = Software que daña un dispositivo, lo espía o toma su control
category-spam = Spam
category-spam-about = Publicidad no deseada o el mismo mensaje una y otra vez
category-other = Otra cosa
category-other-about = Nada de lo anterior; explica en una nota qué ocurre

## En qué punto está un caso

state-reported = Denunciado
state-claimed = En revisión
state-approved = Aprobado
state-noticed = Notificación enviada
state-prepared = Notificación lista para que alguien la presente
state-unsure = No se sabe si la notificación ha llegado
state-escalated = Escalado
state-removed = Ya no está en línea
state-returned = De nuevo en línea
state-rejected = Rechazado
state-closed = Cerrado

## Lo que se vio al mirar el enlace

outcome-up = Sigue en línea
outcome-gone = No encontrado
outcome-restricted = Existe, pero no podemos verlo
outcome-unknown = No se ha podido determinar
outcome-not-checked = Sin comprobar: esta categoría no permite mirar el enlace

## Cantidades: una forma por cada plural de la lengua

count-communities =
    { $count ->
        [one] Denunciado en una comunidad
       *[other] Denunciado en { $count } comunidades
    }
