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
