### English, the original. Every other language has the same messages with the same variables.

## Discord: commands (names lower case, without spaces), options, forms and answers

discord-report = report
discord-report-about = Report a harmful link to this community's moderators
discord-report-links = Report links
discord-reports = reports
discord-reports-about = Your own reports: how they stand, and taking one back
discord-queue = queue
discord-queue-about = For moderators: the cases of this community
discord-case = case
discord-case-about = For moderators: one case, with its buttons
discord-stillup-about = For admins: set up and look after Stillup
discord-setup = setup
discord-setup-about = Set up channels, moderators, language and digest
discord-settings = settings
discord-settings-about = How Stillup is set up here, and which permissions are missing
discord-digest = digest
discord-digest-about = The digest of the last seven days, for you only
discord-status = status
discord-status-about = What waits, and what could not be shown
discord-pause = pause
discord-pause-about = Stop taking reports for a while, or take them again
discord-pause-on = Yes: stop taking reports. No: take them again
discord-link = The link, or several; broken spellings like hxxp are understood
discord-category = What it is; leave it out to be asked
discord-details = What is wrong with it
discord-subject = It shows me, or someone I act for
discord-withdraw = The number of the case from which your report is taken back
discord-state = Only cases in this state
discord-number = The number of the case
discord-form-report = Report links
discord-form-links =
    Links
    Remove those that you do not mean.
discord-form-category = What is it?
discord-form-details =
    What is wrong?
    For the moderators. Please no names of your own.
discord-form-consent =
    Only if it applies
    Without the second one you get no message from me.
discord-form-subject = It shows me, or someone I act for
discord-form-notify = Tell me what happens
discord-form-home = Which community shall decide?
discord-form-reword-title = Notice of case { $number }
discord-form-reword =
    What is wrong with it, in your words
    It replaces the standard sentence in the notice.
discord-form-setup = Set up Stillup
discord-form-triage =
    Channel for cases
    Only moderators should see it.
discord-form-moderators = Moderator roles
discord-form-digest = Channel for the weekly digest
discord-form-language = Language
discord-form-country =
    Country
    Two letters, for example FR: decides the hotlines.
discord-form-day = Day of the digest
discord-form-hour =
    Hour of the digest
    0 to 23
discord-form-zone =
    Time zone
    A name like Europe/Paris
discord-form-off = Categories that are not taken
discord-form-two = Categories that need two moderators
discord-form-none = None
discord-offer-send = Send exactly this
discord-offer-reword = Change the words…
discord-offer-more = More settings…
discord-home-none = You can report from here only to a community that has Stillup, that you belong to, and in which you have used it before. Please report there once.
discord-home-many = You belong to several communities: { $choices }. Leave the category out; the form then asks which one shall decide.
discord-command-changed = That command has changed. Please reload your Discord app and try again.
discord-just-starting = I am just starting. Please try again in a moment.

## Looking back, muting, privacy

discord-history = history
discord-history-about = For moderators: have we seen this link, or its host?
discord-mute = mute
discord-mute-about = For moderators: take reports of a misuser no more for a while; nobody learns who it is
discord-mute-who = Which reporter of the case, counted from 1
discord-mute-days = For how many days; 0 ends it
discord-privacy = privacy
discord-privacy-about = What is kept of you, a copy of it, and to be forgotten

## Discord: forms, menus and pages

discord-form-answer = Your answer
discord-form-which = Which links do you mean?
discord-choose-more = More…
discord-offer-sure = Yes, do it
discord-choose-withdraw = Take one of them back…
discord-offer-before = ← Before
discord-offer-after = Next →
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
discord-offer-send-many =
    { $count ->
        [one] Send this one
       *[other] Send all { $count }
    }
discord-answer = answer
discord-answer-about = Answer what the moderators asked you about a case that you reported
discord-answer-words = Your answer; leave it out to write it in a form
discord-form-reply-title = Case { $number }
discord-form-reply =
    Your answer
    The moderators read it without your name.
discord-care = care
discord-care-about = For moderators: which categories you are spared, and how many hard cases you had. For you alone
discord-choose-spare = Spare me these categories…
discord-offer-count-on = Tell me my count every Monday
discord-offer-count-off = No weekly count
discord-digest-now = now
discord-digest-now-about = Of the last seven days, for you only
discord-digest-week = week
discord-digest-week-about = Of the last whole week, as it is published; for you only
discord-offer-rules = Rules of triage…
discord-form-own = Own reports are decided by others
discord-form-oncall =
    Role on call
    It is called when an urgent case waits.
discord-form-quiet =
    Quiet hours
    Nobody is called then. Like 22:00-07:00; empty for none.
discord-form-storm =
    Links of one site that share a card
    From so many on within half an hour: 3 to 500, or 0 for never.
discord-form-claim =
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
