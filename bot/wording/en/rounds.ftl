## Two moderators, and what somebody reported alone

done-approve-first = Case { $number }: your approval is noted. It waits for a second moderator; nothing leaves before that.
notice-line-waiting = { $step } to { $recipient } by { $way }: approved by { $who } ({ $at }), waits for a second moderator
second-needed = You approved case { $number } already. Another moderator has to approve it too; nothing was sent.
second-look = Another moderator approved a notice of case { $number } after you had opened yours. Please open it again: you will then read what they approved.
own-report = Only you reported case { $number }, so somebody else decides on it here.

## A storm: many links of one site

label-storm = Storm
storm-on = This card stands for { $count } cases of one site or campaign, since { $since }; { $waiting } of them wait. New ones are added here.
storm-over = Calm since { $last }: this card stands for { $count } cases of one site or campaign; { $waiting } of them still wait.

## A call to whoever is on call

nag-words =
    { $count ->
        [one] An urgent case waits for a moderator, for { $oldest }: case { $cases }.
       *[other] { $count } urgent cases wait for a moderator, the oldest for { $oldest }: { $cases }.
    }

## The history line

past-line = { $what }: { $count } earlier (approved { $approved }, rejected { $rejected }, came back { $returned })
past-link = Same link
past-account = Same account
past-site = Same site

## Care for moderators

care-spared = You asked to be spared “{ $category }”, so case { $number } is left to the others. Thank you for looking after yourself.
care-spared-list = You are spared: { $categories }.
care-week =
    { $count ->
        [0] You handled no hard cases in the last seven days.
        [one] You handled one hard case in the last seven days.
       *[other] You handled { $count } hard cases in the last seven days.
    }
care-many = You handled { $count } hard cases in the last seven days. That is a lot. A pause is no weakness: leave some to the others, or be spared a category for a while. Only you read this.
care-counted = On Monday you hear how many it were, if there were any. Only you read it.
care-not-counted = You hear no weekly count.
care-usage = Write /care spare CATEGORY,CATEGORY (or none), /care count on, or /care count off.

## Approving a selection

many-title =
    { $count ->
        [0] None of these can be approved now.
        [one] One notice would leave:
       *[other] { $count } notices would leave:
    }
many-line = Case { $number }: to { $recipient } ({ $way })
many-refused = Case { $number }, not: { $why }
many-not = Case { $number } was not approved: { $why }
many-none = Which cases? Give their numbers, for example 12 15 18.
many-too-many = That is more than { $limit } cases. Please approve them in several goes.
many-gone = That selection is out of date. Please choose the cases again.

## Setting up the rules

setup-rules =
    Two moderators needed: { $two }. Own reports decided by others: { $own }.
    On call: { $oncall }, quiet hours { $quiet }.
    Storm: { $storm ->
        [0] never
       *[other] from { $storm } links of one site on
    }. A claim holds: { $claim ->
        [0] as the category says
        [one] 1 hour
       *[other] { $claim } hours
    }. Reports paused until: { $paused }.
setup-on = yes
setup-off = no
setup-yes = I do not understand “{ $word }”. Write yes or no.
setup-role = “{ $word }” is not a role. Give one role without spaces, at most 64 characters.
setup-channel = “{ $word }” is not a channel. Give one channel without spaces, at most 64 characters.
setup-quiet = “{ $word }” are no quiet hours. Write them like 22:00-07:00, or no.
setup-storm = “{ $word }” is not a threshold. Give a number from 3 to 500, or 0 for never.
setup-claim = “{ $word }” is not a number of hours. Give 1 to 168, or 0 for what the category says.
setup-pause = “{ $word }” is not a pause. Write yes for a day, no, or a number of hours from 1 to 168.

## How triage stands, for admins

status-oldest = The oldest waits for { $age }.
status-look = Last look at a link of this community: { $age }
status-never = none yet
status-paused = Brake: reports are paused until { $until }.
status-storms =
    { $count ->
        [one] Brake: a storm is folded into one card.
       *[other] Brake: { $count } storms are folded into one card each.
    }
status-quiet = Quiet hours: nobody is called until { $until }.

## What else the terminal understands

chat-help-more =
    /queue state=… category=… platform=… older=3d storm=CASE page=2   only some of the cases
    /approve-many CASE CASE …                        several notices with one confirmation
    /care, /care spare CATEGORY,…, /care count on|off   how you are spared, for you alone
    /status                                          for admins: how triage stands
    /setup also takes two_person, own_reports, oncall_role, quiet_hours, storm_threshold, claim_hours, paused
