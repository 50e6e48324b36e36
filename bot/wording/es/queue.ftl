## La cola: filtros y páginas

queue-found =
    { $count ->
        [0] Ningún caso coincide.
        [one] Un caso coincide:
       *[other] { $count } casos coinciden, el más antiguo primero:
    }
queue-page = Página { $page } de { $pages }
queue-filter = No entiendo «{ $word }». Escribe nombre=valor con uno de: { $choices }.
queue-state = «{ $word }» no es un estado. Elige uno de: { $choices }.
queue-age = «{ $word }» no es una antigüedad. Escribe por ejemplo 12h o 3d.
act-queue = Mostrar sus casos
