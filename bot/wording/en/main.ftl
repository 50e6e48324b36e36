### English, the original. Every other file beside this one has the same messages with the same variables.

## What may be reported: the name, and one line for the menu (75 characters at most, so that every chat shows it whole)

category-child-abuse = Child sexual abuse material
category-child-abuse-about = Images, video or text that show the sexual abuse of a child
category-child-exploitation = Sexual exploitation of a child
category-child-exploitation-about = Grooming, sextortion or anything else that exploits a child sexually
category-intimate-images = Intimate images without consent
category-intimate-images-about = Real or faked, shared or threatened to be shared against someone's will
category-graphic-violence = Graphic violence
category-graphic-violence-about = Killing, torture or severe injury of people or animals
category-terrorism = Terrorist content
category-terrorism-about = Calls for terrorist acts, praise of them, or instructions
category-threat = Threat of violence
category-threat-about = Someone threatens to harm a person or a group
category-self-harm = Suicide or self-harm
category-self-harm-about = Encourages suicide, self-harm or eating disorders, or shows them
category-hate = Hate
category-hate-about = Attacks people for their origin, religion, disability, gender or the like
category-harassment = Harassment
category-harassment-about = Repeated or organised attacks on one person
category-doxxing = Private data made public (doxxing)
category-doxxing-about = An address, a phone number or the like, published to expose someone
category-fraud = Fraud
category-fraud-about = Fake shops, false investments and other tricks to take people's money
category-phishing = Phishing
category-phishing-about = Poses as someone else to get passwords or card details
category-malware = Malware
category-malware-about = Software that damages, spies or takes over a device
category-spam = Spam
category-spam-about = Unwanted advertising, or the same message again and again
category-other = Something else
category-other-about = None of these fits; please say in a note what is wrong

## Where a case stands

state-reported = Reported
state-claimed = Being reviewed
state-approved = Approved
state-noticed = Notice sent
state-prepared = Notice ready for someone to submit
state-unsure = Unclear whether the notice arrived
state-escalated = Escalated
state-removed = No longer up
state-returned = Back up
state-rejected = Rejected
state-closed = Closed

## What one look at the link saw

outcome-up = Still up
outcome-gone = Not found
outcome-restricted = Exists, but hidden from us
outcome-unknown = Could not tell
outcome-not-checked = Not checked: this category forbids looking

## Counts: one form for each plural that the language has

count-communities =
    { $count ->
        [one] Reported in one community
       *[other] Reported in { $count } communities
    }

## What a member hears about a report

report-opened = Thank you. Your report is case { $number }.
report-joined = Thank you. This link is already case { $number } ({ $state }), and your report was added to it.
report-again = You have reported this link already: it is case { $number } ({ $state }). One report is enough; nothing is lost.
report-confidential = Your name is not shown on the card and never leaves this community.
report-next = Moderators look at it next. With /reports you can see how it goes.
report-next-notify = Moderators look at it next, and you will hear from me when something happens.
report-sealed = Please do not open, copy or post this link again, here or anywhere. Nobody here will open it. Report it at the hotline below, where you can stay anonymous.
report-aid = { $name }: { $contact }
mine-title = Your reports:
mine-line = Case { $number }: { $state }
mine-empty = You have not reported anything here yet. With /report you can.
withdrawn = Your report of case { $number } is withdrawn. The case goes on without you.
told-approve = Case { $number }: moderators approved your report. It goes on to whoever can act on it.
told-reject = Case { $number }: moderators decided not to act on it.
told-reject-reason = Case { $number }: moderators decided not to act on it. Their reason: { $reason }
told-send = Case { $number }: a notice reached the platform at { $at }. I keep looking whether the content is still up.
told-submitted = Case { $number }: a moderator submitted the notice by hand. I keep looking whether the content is still up.
told-removal = Case { $number }: the content is no longer up. Two looks, at { $first } and { $at }, did not find it any more.
told-return = Case { $number }: the content is back up. The moderators know.

## The card in the triage channel

card-title = Case { $number } · { $category }
card-reports =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    } in { $communities ->
        [one] one community
       *[other] { $communities } communities
    }
card-link-guarded = { $host } (the rest is hidden: show it only if you must)
card-link-sealed = Sealed: the link is not shown and nothing is requested from its host.
card-can-act = { $recipient } ({ $way })
card-can-act-host = Whoever answers for { $host }, who is looked up for the preview ({ $way })
card-claimed-elsewhere = somebody in another community
card-seen = { $outcome } ({ $method }, { $at })
card-removed = Removed between { $last_up } and { $gone } UTC.
card-next-step = Followed up on { $at } if it is still up then
card-own-target = our own target, not a legal deadline
card-history = Case { $number } of { $at }: { $state }
label-link = Link
label-details = What is said
label-reports = Reported by
label-claimed = Claimed by
label-can-act = Can act
label-notice = Notices
label-seen = Last look
label-next = Next step
label-history = Earlier
way-api = report interface
way-mail = e-mail
way-hand-off = hand-off
way-hotline = hotline
step-notice = Notice
step-follow-up = Reminder
step-escalation = Escalation
notice-line-due = { $step } to { $recipient } by { $way }: waiting to leave
notice-line-sending = { $step } to { $recipient } by { $way }: on its way since { $at }
notice-line-sent = { $step } to { $recipient } by { $way }: arrived { $at }, reference { $reference }
notice-line-submitted = { $step } to { $recipient }: submitted by a person { $at }, reference { $reference }
notice-line-prepared = { $step } to { $recipient }: prepared, a person has to submit it ({ $way })
notice-line-unsure = { $step } to { $recipient } by { $way }: unclear whether it arrived ({ $at })
notice-line-failed = { $step } to { $recipient } by { $way }: refused
notice-line-cancelled = { $step } to { $recipient } by { $way }: cancelled

## Buttons, and what is answered to a press

act-claim = Claim
act-release = Release
act-approve = Approve…
act-cancel = Cancel the notice
act-reject = Reject…
act-escalate = Escalate now
act-submitted = I submitted it…
act-arrived = It did arrive
act-resend = It did not: send again
act-close = Close
act-reopen = Reopen
act-show-link = Show link
act-hand-off = Get the text to submit
done-claim = Case { $number } is yours. Others see that it is taken.
done-release = Case { $number } is free again.
done-approve =
    { $seconds ->
        [0] Case { $number } is approved. The notice leaves now.
       *[other] Case { $number } is approved. The notice leaves in { $seconds } seconds; until then you can cancel it.
    }
done-cancel = The notice of case { $number } is cancelled; nothing was sent.
done-reject = Case { $number } is rejected. Who asked to hear of it is told the reason.
done-escalate = Case { $number }: the next rung is prepared as soon as a fresh look sees the content up.
done-submitted = Case { $number }: noted that you submitted it. The clock runs from now.
done-arrived = Case { $number }: noted that the notice did arrive. The clock runs from the attempt.
done-resend = Case { $number }: the notice is sent once more.
done-close = Case { $number } is closed. It is not looked at any more.
done-reopen = Case { $number } is open again.
done-category = Case { $number } has its new category.
link-shown = Case { $number }: { $link }
    You asked to see it; that is written down.
preview-disclosed = The recipient learns: { $sender }. Nothing about who reported.
handoff-words =
    Case { $number }: this notice has to be submitted by a person. The attached text has every field to copy, the link included.
    Official form: { $form }
    { $note }
    When you have submitted it, press “I submitted it” and give the reference, if you got one.
handoff-words-hotline =
    Case { $number } goes to the hotline: { $form }
    { $note }
    When the person who has the link has submitted it, press “I submitted it” and give the reference, if there is one.
handoff-no-form = none is known to us; use the contact that the site itself names
handoff-file = To submit in the official form: { $form }
somebody-here = a moderator of this community
somebody-else = somebody else
queue-title =
    { $count ->
        [one] One open case:
       *[other] { $count } open cases, oldest first:
    }
queue-line =
    Case { $number } · { $category } · { $state } · { $days ->
        [0] today
        [one] 1 day
       *[other] { $days } days
    }
queue-empty = No open cases. Well done.

## Notices: what a recipient reads

notice-subject = [Stillup case { $number }] { $category } at { $host }
notice-opening = Is it yours? The content is at { $host }. Can you see it? The exact location is below. Our case number is { $number }.
notice-opening-follow-up = Reminder. We told you of this content at { $host } on { $earlier_at } (your reference: { $earlier }; our case { $number }). Today it is still up.
notice-opening-escalation = Complaint. The host or platform { $host } was told of this content on { $earlier_at } (its reference: { $earlier }; our case { $number }) and reminded. It is still up.
notice-location = Exact location: { $href }
notice-location-sealed = The location is submitted by the person who has it. We do not repeat it.
notice-reason = What it is: { $category }. { $reason }
notice-reported = Reported to us at { $at }.
notice-decided = A person checked and approved this notice at { $at }.
notice-decided-earlier = A person checked and approved our first notice at { $at }.
notice-last-up = Our last look, at { $at }, saw it up.
notice-nobody-opened = Nobody here opened it.
notice-good-faith = We believe in good faith that what we say here is accurate and complete. { $sender }.
notice-request = Please remove or disable access to it, confirm that you received this, tell us what you decide, and keep the evidence for the authorities.
reason-graphic-violence = It appears to show graphic violence, published without context that would justify it.
reason-terrorism = It appears to promote terrorism or to call for it.
reason-threat = It appears to threaten people with violence.
reason-intimate-images = It appears to show a person's intimate images without that person's consent.
reason-child-abuse = It was reported as sexual abuse of a child.
reason-child-exploitation = It was reported as sexual exploitation of a child.
reason-self-harm = It appears to encourage suicide or self-harm.
reason-hate = It appears to incite hatred or violence against people for what they are.
reason-harassment = It appears to be part of the targeted harassment of a person.
reason-doxxing = It appears to publish a person's private data without that person's consent.
reason-fraud = It appears to defraud people.
reason-phishing = It appears to imitate somebody else to obtain passwords or payment data.
reason-malware = It appears to spread malicious software.
reason-spam = It appears to be unsolicited bulk advertising.
reason-other = It appears to be illegal or to break your rules, as described above.

## Refusals: what went wrong, and what to do

link-none = I found no link in that. Please paste the whole address, for example hxxps[:]//site[.]example/page.
link-too-many = That has more than { $limit } links. Please report them in several goes.
link-too-long = That link is longer than { $limit } characters. Please look for a shorter address of the same page.
link-text-too-long = That text is longer than { $limit } characters. Please send only the links.
link-scheme = Links that begin with “{ $scheme }:” lead to no public page, so they cannot be reported. Please give the address of the page.
link-no-host = That address names no site. Please paste the whole address.
link-local-name = That name works only inside a private network, so nobody could take it down. Please give the public address.
link-private-address = That address belongs to a private or reserved network, so nobody could take it down. Please give the public address.
link-sealed = The link of case { $number } is sealed and is shown to nobody. Bring it to the hotline: { $hotline }.
details-too-long = Your note is longer than { $limit } characters. Please shorten it; nothing was saved.
reason-too-long = That text is longer than { $limit } characters. Please shorten it; nothing was saved.
category-off = This community does not take reports of that category.
category-unknown = I do not know the category “{ $category }”. Choose one of: { $choices }.
intake-paused = Reports are paused here until { $until }. Please try again then; in danger, call the emergency number.
reporter-muted = Your reports are paused here for a while.
reports-per-day = You have sent { $limit } reports today, the most that is allowed. Please go on tomorrow.
community-unknown = Stillup is not set up here yet. An admin can do it with /stillup setup (in a terminal: /setup).
case-unknown = There is no case { $number } in this community.
case-not-yours = You have no open report of case { $number }.
not-moderator = Only moderators of this community can do that.
not-admin = Only admins of this community can do that.
act-not-now = That cannot be done now: case { $number } is “{ $state }”.
act-lost = Somebody was faster with case { $number }. Nothing was changed; please look at the card again.
act-too-late = { $who } was faster: case { $number } is “{ $state }” since { $at }.
cancel-too-late = Too late to cancel: the notice of case { $number } has left.
draft-gone = That preview of case { $number } is out of date. Please open it again.
nothing-prepared = Case { $number } has no prepared notice that waits for you.
nothing-unsure = Case { $number } has no notice whose arrival is unclear.
reject-needs-reason = Please say why case { $number } is rejected; who reported it is told the reason.
reopen-has-newer = Case { $number } cannot be reopened: the same link is open as case { $newer }.
notice-incomplete = The notice cannot be sent yet. Missing: { $missing }. An operator sets organisation and contact in STILLUP_ORGANISATION and STILLUP_SENDER_EMAIL.
store-busy = The database was busy. Nothing was saved; please try again in a moment.
store-full = The disk of the database is full. Nothing was saved; please tell the operator.
store-readonly = The database cannot be written to. Nothing was saved; please tell the operator.
store-gone = The database cannot be reached. Nothing was saved; please try again, and tell the operator if it stays so.
store-newer = This database was written by a newer Stillup (revision { $revision }). Please update the program; nothing was touched.
went-wrong = Something went wrong on our side (reference { $reference }). Nothing more was done; please try again.
unknown-command = I do not know that command. /help lists what I can do.

## Setup

setup-words =
    { $name }
    Cards go to { $triage }; moderators: { $moderators }.
    Digest: { $day }, { $hour }:00 ({ $zone }), in { $digest }.
    Language { $language_word }, country { $country }. Categories not taken: { $off }.
setup-language = I do not speak “{ $language_word }”. Choose one of: { $choices }.
setup-country = “{ $country }” is not a country code. Give two capital letters, for example FR.
setup-hour = The hour of the digest is a number from 0 to 23.
setup-weekday = The day of the digest is a number from 0 (Monday) to 6 (Sunday), or -1 for none.
setup-zone = “{ $zone }” is not a time zone. Give a name like Europe/Paris.
weekday-off = off
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
setup-unknown = I do not know the setting “{ $word }”. Write name=value with one of: { $choices }.

## The preview, and the chat in the terminal

preview-title = Case { $number }: this goes to { $recipient } ({ $way }), word for word. The location is shown broken here and whole in the notice.
preview-ask = Send it? (yes/no)
preview-dropped = Nothing was sent. The case stands as it was.
button-unknown =
    { $count ->
        [0] First show a case with /case and its number; then the number of a button presses it.
       *[other] That card has buttons 1 to { $count }.
    }
chat-role = Say who you are: /as { $choices }, then a name and @community if you like.
chat-help =
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
chat-welcome = This is Stillup in a terminal: the same bot as on Discord and Slack. /help lists what you can type.

## The weekly digest

digest-title = Is it still up? { $start } – { $end }
digest-empty = Nothing was reported in this week, nothing waits, and no link that we sent a notice about is still open.
digest-quiet = Nothing new happened in this week.
digest-top = Removed: { $removed } · Came back: { $returned } · Still up: { $up } · Of these past our target: { $late }
digest-week = Reported: { $reported } · Approved: { $approved } · Rejected: { $rejected }
digest-sent = Notices sent: { $count } ({ $ways })
digest-sent-none = Notices sent: 0
digest-way = { $way }: { $count }
digest-way-api = through the platform’s interface
digest-way-mail = by mail
digest-hands = Hand-offs prepared: { $prepared } · submitted by a person: { $submitted }
digest-waiting = Waiting for a moderator: { $count }, the oldest for { $oldest }
digest-waiting-none = Waiting for a moderator: 0
digest-sealed = Sealed cases under way: { $count } (those links are never looked at)
digest-list = Still open, oldest notice first
digest-list-none = No link that we sent a notice about is still open.
digest-list-line = Case { $number } · { $category } · { $where } · { $age } · { $seen }
digest-list-more = … and { $count } more
digest-late = past our target
digest-page-name = other site
digest-clock-line = { $part }: { $median }
digest-ours-decide = Report to decision (our part)
digest-ours-deliver = Decision to delivery (our part)
digest-theirs = Notice to removal (their part)
digest-median = median { $median } ({ $open } of { $n } still open)
digest-median-between = median { $soonest } to { $median }, as far as our looks can tell ({ $open } of { $n } still open)
digest-median-never = median not reached ({ $open } of { $n } still open)
digest-median-few = too few to say ({ $open } of { $n } still open)
digest-none = nothing to measure yet
digest-range = { $low } to { $high }
digest-range-open = at least { $low }
digest-bar-reported = Reported
digest-bar-approved = Approved
digest-bar-rejected = Rejected
digest-bar-sent = Notices sent
digest-bar-prepared = Hand-offs prepared
digest-bar-submitted = Hand-offs submitted
digest-bar-removed = Removed
digest-bar-returned = Came back
digest-panel-week = What happened
digest-panel-curve = Still up after the notice
digest-panel-list = Still open, oldest first
digest-axis-days = days since the notice
digest-axis-open = + still open when last seen
digest-axis-band = shaded: 95 % confidence
digest-alt-curve = Share still up on day { $day }: { $share } %
digest-case = Case { $number }
digest-head-what = What
digest-head-count = Count
digest-head-case = Case
digest-head-category = Category
digest-head-where = Where
digest-head-age = Since the notice
digest-head-seen = Last look
digest-head-target = Our target
digest-head-part = Part of the time
digest-head-n = Cases
digest-head-open = Still open
digest-head-median = Median
digest-head-range = 95 % confidence
digest-head-platform = Platform
digest-head-up = Seen up
digest-head-unclear = Looks that could not tell
digest-table-clock = Whose time it was
digest-table-platforms = By platform
digest-table-queue = Waiting for a moderator, by category
digest-few = too few to say
digest-never = not reached
digest-method-title = How this was counted
digest-method-cases = Only cases that this community reported are counted. Several reports of one link are one case. The week runs from { $start } to { $end }.
digest-method-removal = A removal is what we saw: the link was gone in two looks at least 30 minutes apart. Why it went is not known to us. A link that came back counts as still up.
digest-method-median = The median comes from a Kaplan–Meier curve over the last 365 days: a link that is still open counts for as long as it was seen to exist, so slow cases are not left out. A removal lies between two looks; the curve counts the later one. The confidence interval is log-log, from Greenwood’s formula.
digest-method-few = With fewer than { $few } cases no median is given. Platforms stand in the order of their number of cases; this is no ranking.
digest-method-sealed = Sealed categories are never looked at. They are in the counts of our own work and in no figure of a platform.
digest-made = Made by Stillup on { $at }

## The rehearsal

demo-folder = The folder { $folder } holds other things than a rehearsal. Nothing was touched; name another one with --folder.
demo-end =
    That was one week in a minute. In { $folder } you find what it left behind:
      digest-harbour.html   the digest's page: open it in a browser
      digest-harbour.png    its picture
      evidence-case-1.zip   what a regulator gets: stillup verify checks it
      stillup.db            the database, with every link encrypted
    What next:
      uv run stillup chat            be member, moderator and admin yourself
      README.md                      connect Discord or Slack
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
digest-lost = The weekly digest of { $community } could not be posted: its channel is gone, or Stillup may not write there. Choose a channel with /stillup setup; with /stillup digest an admin reads the last seven days meanwhile.
channel-lost = Stillup can no longer show its cards in { $community } (channel { $channel }). Nothing is lost: they appear when Stillup may write there again, or in another channel, and you have saved /stillup setup. /stillup status says what is wrong.
form-report = Report links
form-links =
    Links
    Remove those that you do not mean.
form-category = What is it?
form-details =
    What is wrong?
    For the moderators. Please no names of your own.
form-consent =
    Only if it applies
    Without the second one you get no message from me.
form-subject = It shows me, or someone I act for
form-notify = Tell me what happens
form-home = Which community shall decide?
form-reword-title = Notice of case { $number }
form-reword =
    What is wrong with it, in your words
    It replaces the standard sentence in the notice.
form-setup = Set up Stillup
form-triage =
    Channel for cases
    Only moderators should see it.
form-moderators = Moderator roles
form-digest = Channel for the weekly digest
form-language = Language
form-country =
    Country
    Two letters, for example FR: decides the hotlines.
form-day = Day of the digest
form-hour =
    Hour of the digest
    0 to 23
form-zone =
    Time zone
    A name like Europe/Paris
form-off = Categories that are not taken
form-two = Categories that need two moderators
form-none = None
offer-send = Send exactly this
offer-reword = Change the words…
offer-notify = Tell me what happens
offer-withdraw = Take it back
offer-more = More settings…
follow-on = Case { $number }: you will hear from me when something happens.
home-none = You can report from here only to a community that has Stillup, that you belong to, and in which you have used it before. Please report there once.
home-many = You belong to several communities: { $choices }. Leave the category out; the form then asks which one shall decide.
button-gone = That button belongs to an older version. Please open the case again with its number.
command-changed = That command has changed. Please reload your Discord app and try again.
just-starting = I am just starting. Please try again in a moment.
check-fine = All permissions that I need in these channels are there.
check-missing = In #{ $channel } I lack: { $missing }.
check-no-channel = No channel for cases is set yet, so nobody sees reports.
check-channel-gone = The channel { $channel } does not exist any more, or I cannot see it.
status-waiting = Waiting for a moderator: { $count }
status-unshown = The card of case { $number } could not be shown: { $why }
status-connection = Connection to Discord: { $ms } ms

## Looking back, muting, privacy

discord-history = history
discord-history-about = For moderators: have we seen this link, or its host?
discord-mute = mute
discord-mute-about = For moderators: take reports of a misuser no more for a while; nobody learns who it is
discord-mute-who = Which reporter of the case, counted from 1
discord-mute-days = For how many days; 0 ends it
discord-privacy = privacy
discord-privacy-about = What is kept of you, a copy of it, and to be forgotten
offer-my-data = Give me my data
offer-forget = Forget me…
offer-forget-yes = Yes, forget me
ask-forget = Everything you wrote, your name and your id are removed here. The cases stay, without you. It cannot be undone, and you will hear nothing more of them. Sure?
history-link = This link ({ $host }) was reported here before:
history-new = This link ({ $host }) was not reported here before.
history-host = Other cases of { $host }:
history-line = Case { $number } of { $at }: { $category }, { $state }
mute-done =
    { $days ->
        [one] Reporter { $which } of case { $number } cannot report here for 1 day. Nobody learns who it is.
       *[other] Reporter { $which } of case { $number } cannot report here for { $days } days. Nobody learns who it is.
    }
mute-ended = Reporter { $which } of case { $number } can report here again.
mute-nobody =
    { $count ->
        [0] Nobody in this community reported case { $number }.
        [one] Case { $number } has 1 reporter in this community.
       *[other] Case { $number } has { $count } reporters in this community.
    }
mute-days = Reports can be paused for 0 to { $limit } days; 0 ends the pause.
mute-staff = That report was made by a moderator, so it cannot be muted.
privacy-kept =
    Kept of you in this community:
    your name and id here; your reports ({ $reports }), each with the link, what you wrote and when; your decisions as a moderator ({ $decisions }).
    Links and texts are encrypted. Moderators see what you wrote, not who you are. Other communities and the platforms learn nothing of you.
privacy-export = This is everything that is kept of you here. Take care: the file holds the links that you reported.
privacy-forgotten = You are forgotten here. Your reports stay cases, without anybody behind them. What moderators decided stays written down without a name.
privacy-forgotten-muted = Your name and all that you wrote are removed here. Your id stays until your reports are no longer paused, or forgetting would be a way around that.
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
