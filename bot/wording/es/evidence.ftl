## El paquete de pruebas

evidence-export-days = Un paquete abarca de 1 a { $limit } días.
evidence-export-words = Aquí no se entiende «{ $word }». Da el número de un caso o days=30, y uno de: { $levels }.
evidence-export-empty = No hubo ningún caso en los últimos { $days } días, así que no hay nada que exportar.
evidence-export-done-public = Este es el paquete de { $count ->
        [one] un caso
       *[other] { $count } casos
    }, apto para el público: hosts y horas, sin enlaces ni palabras de nadie.
evidence-export-done-partner = Este es el paquete de { $count ->
        [one] un caso
       *[other] { $count } casos
    } para un socio: los enlaces están rotos y no se nombra a nadie.
evidence-export-done-authority = Este es el paquete de { $count ->
        [one] un caso
       *[other] { $count } casos
    } para una autoridad. Cuidado: contiene enlaces exactos. No nombra a nadie ni contiene ningún enlace sellado.
evidence-export-level-public = público
evidence-export-level-partner = socio
evidence-export-level-authority = autoridad
evidence-export-readme =
    Paquete de pruebas de { $organisation }, hecho el { $made }.
    Nivel: { $level }. Casos: { $count }.

    cases.csv: cada caso tal como está. sightings.csv: cada mirada a un enlace, con su resultado, método, hora y lugar. notices.csv: cada notificación, con el SHA-256 de sus palabras. events.jsonl (de un solo caso): lo que pasó, en orden. decisions.csv, notices/ y links/ están donde el nivel los permite. Todas las horas son UTC.
evidence-export-method = «Desconocido» y «restringido» son lo que vio una mirada y nunca cuentan como desaparecido. Quien denunció no figura en ningún paquete; los moderadores están numerados. Ningún enlace sellado (abuso sexual de menores) figura en ningún paquete: pregunte a la línea de denuncia.
evidence-export-check =
    Para comprobarlo: «sha256sum --check SHA256SUMS» en la carpeta descomprimida, o «stillup verify» con este archivo, que además comprueba la cadena de los sucesos. El hash de cada suceso cubre el anterior: ninguno puede cambiarse, añadirse u omitirse por sí solo. Lo que el nivel omite consta como su SHA-256.
