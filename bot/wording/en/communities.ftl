### English, the original. Every other language has the same messages with the same variables.

## Refusals: what went wrong, and what to do

communities-unknown = Stillup is not set up here yet. An admin can do it with /stillup setup (in a terminal: /setup).
communities-not-moderator = Only moderators of this community can do that.
communities-not-admin = Only admins of this community can do that.

## Setup

communities-setup-words =
    { $name }
    Cards go to { $triage }; moderators: { $moderators }.
    Digest: { $day }, { $hour }:00 ({ $zone }), in { $digest }.
    Language { $language_word }, country { $country }. Categories not taken: { $off }.
communities-setup-language = I do not speak “{ $language_word }”. Choose one of: { $choices }.
communities-setup-country = “{ $country }” is not a country code. Give two capital letters, for example FR.
communities-setup-hour = The hour of the digest is a number from 0 to 23.
communities-setup-weekday = The day of the digest is a number from 0 (Monday) to 6 (Sunday), or -1 for none.
communities-setup-zone = “{ $zone }” is not a time zone. Give a name like Europe/Paris.
communities-weekday-off = off
communities-weekday-0 = Monday
communities-weekday-1 = Tuesday
communities-weekday-2 = Wednesday
communities-weekday-3 = Thursday
communities-weekday-4 = Friday
communities-weekday-5 = Saturday
communities-weekday-6 = Sunday
communities-setup-unknown = I do not know the setting “{ $word }”. Write name=value with one of: { $choices }.

## Discord: commands (names lower case, without spaces), options, forms and answers

communities-channel-lost = Stillup can no longer show its cards in { $community } (channel { $channel }). Nothing is lost: they appear when Stillup may write there again, or in another channel, and you have saved /stillup setup. /stillup status says what is wrong.
communities-check-fine = All permissions that I need in these channels are there.
communities-check-missing = In #{ $channel } I lack: { $missing }.
communities-check-no-channel = No channel for cases is set yet, so nobody sees reports.
communities-check-channel-gone = The channel { $channel } does not exist any more, or I cannot see it.
communities-status-waiting = Waiting for a moderator: { $count }
communities-status-unshown = The card of case { $number } could not be shown: { $why }
communities-status-connection = Connection to Discord: { $ms } ms

## Setting up the rules

communities-setup-rules =
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
communities-setup-on = yes
communities-setup-off = no
communities-setup-yes = I do not understand “{ $word }”. Write yes or no.
communities-setup-role = “{ $word }” is not a role. Give one role without spaces, at most 64 characters.
communities-setup-channel = “{ $word }” is not a channel. Give one channel without spaces, at most 64 characters.
communities-setup-quiet = “{ $word }” are no quiet hours. Write them like 22:00-07:00, or no.
communities-setup-storm = “{ $word }” is not a threshold. Give a number from 3 to 500, or 0 for never.
communities-setup-claim = “{ $word }” is not a number of hours. Give 1 to 168, or 0 for what the category says.
communities-setup-pause = “{ $word }” is not a pause. Write yes for a day, no, or a number of hours from 1 to 168.

## How triage stands, for admins

communities-status-oldest = The oldest waits for { $age }.
communities-status-look = Last look at a link of this community: { $age }
communities-status-never = none yet
communities-status-paused = Brake: reports are paused until { $until }.
communities-status-storms =
    { $count ->
        [one] Brake: a storm is folded into one card.
       *[other] Brake: { $count } storms are folded into one card each.
    }
communities-status-quiet = Quiet hours: nobody is called until { $until }.
