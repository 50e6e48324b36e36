## The queue: filters and pages

queue-found =
    { $count ->
        [0] No case fits that.
        [one] One case fits that:
       *[other] { $count } cases fit that, oldest first:
    }
queue-page = Page { $page } of { $pages }
queue-filter = I do not understand “{ $word }”. Write name=value with one of: { $choices }.
queue-state = “{ $word }” is not a state. Choose one of: { $choices }.
queue-age = “{ $word }” is not an age. Write for example 12h or 3d.
act-queue = Show its cases
