### English, the original. Every other language has the same messages with the same variables.

## A storm: many links of one site

oncall-storm-on = This card stands for { $count } cases of one site or campaign, since { $since }; { $waiting } of them wait. New ones are added here.
oncall-storm-over = Calm since { $last }: this card stands for { $count } cases of one site or campaign; { $waiting } of them still wait.

## A call to whoever is on call

oncall-nag-words =
    { $count ->
        [one] An urgent case waits for a moderator, for { $oldest }: case { $cases }.
       *[other] { $count } urgent cases wait for a moderator, the oldest for { $oldest }: { $cases }.
    }

## Care for moderators

oncall-care-spared = You asked to be spared “{ $category }”, so case { $number } is left to the others. Thank you for looking after yourself.
oncall-care-spared-list = You are spared: { $categories }.
oncall-care-week =
    { $count ->
        [0] You handled no hard cases in the last seven days.
        [one] You handled one hard case in the last seven days.
       *[other] You handled { $count } hard cases in the last seven days.
    }
oncall-care-many = You handled { $count } hard cases in the last seven days. That is a lot. A pause is no weakness: leave some to the others, or be spared a category for a while. Only you read this.
oncall-care-counted = On Monday you hear how many it were, if there were any. Only you read it.
oncall-care-not-counted = You hear no weekly count.
oncall-care-usage = Write /care spare CATEGORY,CATEGORY (or none), /care count on, or /care count off.
