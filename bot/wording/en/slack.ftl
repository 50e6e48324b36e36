### English, the original. Every other language has the same messages with the same variables.

## Slack

slack-about = Report harmful links, and keep asking: is it still up?
slack-wait = One moment…
slack-close = Close
slack-do = Confirm
slack-report-title = Report links
slack-report-send = Report
slack-links = Links to report
slack-category = What is it?
slack-details = What is wrong with it? (only moderators here read this)
slack-more = More
slack-notify = Tell me what happens
slack-subject = It shows me, or somebody I act for
slack-case-title = Case { $number }
slack-recipient = Recipient
slack-preview-reason = Other reason, in your own words
slack-preview-again = Show it with this reason
slack-preview-send = Approve
slack-preview-changed = The notice above does not say this yet. Please show it again first, then approve what you see.
slack-setup-title = Set up Stillup
slack-setup-save = Save
slack-setup-triage = Channel for the cards (invite me there first)
slack-setup-moderators = Moderators
slack-setup-admins = Admins, besides the workspace’s own
slack-setup-digest = Channel for the weekly digest (empty: with the cards)
slack-setup-day = Day of the digest
slack-setup-hour = Hour of the digest
slack-setup-zone = Time zone, like Europe/Paris
slack-setup-language = Language
slack-setup-country = Country, two letters: for hotlines and help
slack-setup-off = Categories that you do not take
slack-not-in-channel = I am not in that channel. Please write /invite @Stillup there, then save again.
slack-channel-shared = Other workspaces share that channel. Cards quote what members wrote, so please choose one of your own.
slack-digest-sent = The digest of the last seven days is in our direct messages.
slack-home-title = Stillup
slack-withdraw = Withdraw
slack-too-late = That took too long, and Slack closed the door. Nothing was done; please press again.
slack-failed = That did not work. { $why }
slack-help =
    /report opens the form; /report CATEGORY LINK files at once
    /stillup reports, /stillup withdraw CASE, /stillup answer CASE, /stillup privacy: your own reports
    /stillup queue, /stillup case CASE, /stillup history LINK, /stillup mute CASE, /stillup category CASE CATEGORY: for moderators
    /stillup approve-many CASE CASE …, /stillup care: for moderators too
    /stillup setup, /stillup settings, /stillup status, /stillup digest, /stillup export: for admins
slack-shortcut-message = Report links
slack-shortcut-message-about = Report the links of this message to the moderators, privately
slack-shortcut-global = Report a link
slack-shortcut-global-about = Report a harmful link to the moderators, privately
slack-command-report = Report a harmful link, privately
slack-command-report-hint = [category] [link]
slack-command-stillup = Your reports; for moderators the queue; for admins the setup
slack-command-stillup-hint = reports | queue | case 12 | setup

## Slack: the queue, rules, rights and packs

slack-sure = Are you sure?
slack-queue-title = Open cases
slack-open-case = Open
slack-queue-open = Every open state
slack-queue-category = Every category
slack-queue-platform = Every platform
slack-queue-age = Any age
slack-queue-older = { $days ->
        [one] Older than a day
       *[other] Older than { $days } days
    }
slack-page-back = ← Page before
slack-page-on = Next page →
slack-home-digest = Send me this with its picture
slack-setup-rules = Rules (all of them optional)
slack-setup-two-person = Categories whose approval needs a second moderator
slack-setup-own = Own reports
slack-setup-own-yes = Nobody decides alone on a link that only they reported
slack-setup-oncall = On call: whom I call when an urgent case waits
slack-setup-quiet = Quiet hours, when I call nobody, like 22:00-07:30
slack-setup-storm = Links of one site from which on they share one card (0: never)
slack-setup-claim = Hours that a claim holds (0: as the category says)
slack-setup-pause = Taking reports
slack-pause = { $hours ->
        [keep] Leave as it is
        [off] Take reports
       *[other] Pause for { $hours } hours
    }
slack-export-title = Evidence pack
slack-export-case = Number of one case (empty: a period)
slack-export-days = Period
slack-export-last = The last { $days } days
slack-export-level = For whom
slack-export-do = Make it

## Slack: answering a question, approving several cases, care for moderators

slack-many-title = Approve several
slack-many-offer = Approve these { $count }…
slack-care-title = Care
slack-care-spared = Categories that I am spared
slack-care-more = More categories that I am spared
slack-care-count = Weekly count
slack-care-count-yes = Tell me on Monday how many hard cases I had
slack-answer-title = Your answer
slack-answer = What do you want to say about case { $number }? The moderators read it without your name.
slack-answer-send = Send
