## Lo que un miembro sabe de su denuncia

reports-opened = Gracias. Tu denuncia es el caso { $number }.
reports-joined = Gracias. Este enlace ya es el caso { $number } ({ $state }); tu denuncia se ha añadido a él.
reports-again = Ya has denunciado este enlace: es el caso { $number } ({ $state }). Con una denuncia basta; no se pierde nada.
reports-confidential = Tu nombre no aparece en la ficha y nunca sale de esta comunidad.
reports-next = Ahora lo revisará la moderación. Con /reports puedes ver cómo va.
reports-next-notify = Ahora lo revisará la moderación, y te avisaré cuando haya novedades.
reports-sealed = Por favor, no vuelvas a abrir, copiar ni publicar este enlace, ni aquí ni en ninguna otra parte. Aquí nadie lo abrirá. Denúncialo en la línea de denuncia indicada abajo; allí puedes permanecer en el anonimato.
reports-aid = { $name }: { $contact }
reports-mine-title = Tus denuncias:
reports-mine-line = Caso { $number }: { $state }
reports-mine-empty = Todavía no has denunciado nada aquí. Puedes hacerlo con /report.
reports-withdrawn = Tu denuncia del caso { $number } queda retirada. El caso sigue sin ti.

## Negativas: qué ha fallado y qué hacer

reports-link-none = No he encontrado ningún enlace ahí. Pega la dirección completa, por ejemplo hxxps[:]//site[.]example/page.
reports-link-too-many = Ahí hay más de { $limit } enlaces. Denúncialos en varias veces.
reports-link-too-long = Ese enlace tiene más de { $limit } caracteres. Busca una dirección más corta de la misma página.
reports-link-text-too-long = Ese texto tiene más de { $limit } caracteres. Envía solo los enlaces.
reports-link-scheme = Los enlaces que empiezan por «{ $scheme }:» no llevan a ninguna página pública y por eso no se pueden denunciar. Indica la dirección de la página.
reports-link-no-host = Esa dirección no nombra ningún sitio. Pega la dirección completa.
reports-link-local-name = Ese nombre solo funciona dentro de una red privada; nadie podría retirar el contenido. Indica la dirección pública.
reports-link-private-address = Esa dirección pertenece a una red privada o reservada; nadie podría retirar el contenido. Indica la dirección pública.
reports-details-too-long = Tu nota tiene más de { $limit } caracteres. Acórtala; no se ha guardado nada.
reports-intake-paused = Las denuncias están en pausa aquí hasta { $until }. Inténtalo después; en caso de peligro, llama al número de emergencias.
reports-reporter-muted = Tus denuncias están en pausa aquí por un tiempo.
reports-per-day = Hoy has enviado { $limit } denuncias, el máximo permitido. Puedes continuar mañana.

## Discord: órdenes (en minúsculas, sin espacios), opciones, formularios y respuestas

reports-follow-on = Caso { $number }: te escribiré cuando pase algo.

## Mirar atrás, silenciar, privacidad

reports-privacy-kept =
    Lo que se guarda de ti en esta comunidad:
    tu nombre e identificador aquí; tus denuncias ({ $reports }), cada una con el enlace, lo que escribiste y cuándo; tus decisiones de moderación ({ $decisions }).
    Enlaces y textos están cifrados. La moderación ve lo que escribiste, no quién eres. Otras comunidades y las plataformas no saben nada de ti.
reports-privacy-export = Esto es todo lo que se guarda de ti aquí. Cuidado: el archivo contiene los enlaces que denunciaste.
reports-privacy-forgotten = Aquí se te ha olvidado. Tus denuncias siguen siendo casos, sin nadie detrás. Lo que decidió la moderación queda escrito sin nombre.
reports-privacy-forgotten-muted = Tu nombre y todo lo que escribiste se han quitado de aquí. Tu identificador queda mientras tus denuncias estén en pausa; si no, el olvido serviría para evitarlo.
