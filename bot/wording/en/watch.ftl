card-provisional = Not found once. A second look, at least { $minutes } minutes later, decides.
card-flaps =
    { $times ->
        [one] It was gone once and came back. Before it counts as removed it has to stay away for longer.
       *[other] It was gone { $times } times and came back. Before it counts as removed it has to stay away for longer.
    }
card-place-own = here
