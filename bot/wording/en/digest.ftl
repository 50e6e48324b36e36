### English, the original. Every other language has the same messages with the same variables.

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

## Discord: commands (names lower case, without spaces), options, forms and answers

digest-lost = The weekly digest of { $community } could not be posted: its channel is gone, or Stillup may not write there. Choose a channel with /stillup setup; with /stillup digest an admin reads the last seven days meanwhile.
digest-dry =
    { $count ->
        [one] One notice was a dry run: nothing left the house.
       *[other] { $count } notices were dry runs: nothing left the house.
    }
