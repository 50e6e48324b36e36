### English, the original. Every other language has the same messages with the same variables.

## Refusals: what went wrong, and what to do

console-unknown-command = I do not know that command. /help lists what I can do.

## The preview, and the chat in the terminal

console-preview-ask = Send it? (yes/no)
console-preview-dropped = Nothing was sent. The case stands as it was.
console-button-unknown =
    { $count ->
        [0] First show a case with /case and its number; then the number of a button presses it.
       *[other] That card has buttons 1 to { $count }.
    }
console-role = Say who you are: /as { $choices }, then a name and @community if you like.
console-help =
    /as member|moderator|admin [name] [@community]   be somebody else
    /report CATEGORY LINK what is wrong [--notify] [--me]
    /reports, /withdraw CASE                         your own reports
    /answer CASE words                               answer what the moderators asked
    /queue, /case CASE                               triage; then the number of a button presses it
    /category CASE CATEGORY                          correct the category
    /setup name=value …, /settings, /digest, /export for admins
    /quit
    Categories:
    { $categories }
console-welcome = This is Stillup in a terminal: the same bot as on Discord and Slack. /help lists what you can type.

## Acts beside the decision: same as, asking reporters, notes, snoozing, what was seen, vetoes, deleting the message

console-dropped = Nothing was done. The case stands as it was.

## What else the terminal understands

console-help-more =
    /queue state=… category=… platform=… older=3d storm=CASE page=2   only some of the cases
    /approve-many CASE CASE …                        several notices with one confirmation
    /care, /care spare CATEGORY,…, /care count on|off   how you are spared, for you alone
    /status                                          for admins: how triage stands
    /setup also takes two_person, own_reports, oncall_role, quiet_hours, storm_threshold, claim_hours, paused
