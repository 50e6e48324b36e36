## Discord: forms, menus and pages

form-answer = Your answer
form-which = Which links do you mean?
choose-more = More…
offer-sure = Yes, do it
choose-withdraw = Take one of them back…
offer-before = ← Before
offer-after = Next →
discord-queue-category = Only this category
discord-queue-platform = Only this platform, for example mastodon
discord-queue-days = Only cases that are at least so many days old
discord-export = export
discord-export-about = The evidence pack of one case, or of the last days, as a private file
discord-export-level = Who will read it: each level says more than the one before
discord-export-days = Of how many days, when no case is named
discord-approve-many = approve-many
discord-approve-many-about = For moderators: approve several cases with one confirmation
discord-approve-many-numbers = The numbers of the cases, for example 12 15 18; empty: choose from a list
offer-send-many =
    { $count ->
        [one] Send this one
       *[other] Send all { $count }
    }
discord-answer = answer
discord-answer-about = Answer what the moderators asked you about a case that you reported
discord-answer-words = Your answer; leave it out to write it in a form
form-reply-title = Case { $number }
form-reply =
    Your answer
    The moderators read it without your name.
discord-care = care
discord-care-about = For moderators: which categories you are spared, and how many hard cases you had. For you alone
choose-spare = Spare me these categories…
offer-count-on = Tell me my count every Monday
offer-count-off = No weekly count
discord-digest-now = now
discord-digest-now-about = Of the last seven days, for you only
discord-digest-week = week
discord-digest-week-about = Of the last whole week, as it is published; for you only
offer-rules = Rules of triage…
form-own = Own reports are decided by others
form-oncall =
    Role on call
    It is called when an urgent case waits.
form-quiet =
    Quiet hours
    Nobody is called then. Like 22:00-07:00; empty for none.
form-storm =
    Links of one site that share a card
    From so many on within half an hour: 3 to 500, or 0 for never.
form-claim =
    Hours that a claim holds
    1 to 168, or 0 for what the category says.
discord-role-lost =
    The role { $role } in { $community } was deleted. { $left ->
        [0] Nobody decides by a role there any more: only admins can.
       *[other] Who decided by it cannot any more; the other roles that you chose still can.
    } With /stillup setup you choose a role.
discord-choose-cases = Which cases?
discord-many-ticks = Tick the cases. Nothing is sent yet: you see first who gets what.
discord-many-oldest = Tick the cases. These are the { $shown } oldest of { $count }. Nothing is sent yet: you see first who gets what.
