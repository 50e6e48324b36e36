### English, the original. Every other language has the same messages with the same variables.

## Counts: one form for each plural that the language has

cards-count-communities =
    { $count ->
        [one] Reported in one community
       *[other] Reported in { $count } communities
    }

## What a member hears about a report

cards-told-approve = Case { $number }: moderators approved your report. It goes on to whoever can act on it.
cards-told-reject = Case { $number }: moderators decided not to act on it.
cards-told-reject-reason = Case { $number }: moderators decided not to act on it. Their reason: { $reason }
cards-told-send = Case { $number }: a notice reached the platform at { $at }. I keep looking whether the content is still up.
cards-told-submitted = Case { $number }: a moderator submitted the notice by hand. I keep looking whether the content is still up.
cards-told-removal = Case { $number }: the content is no longer up. Two looks, at { $first } and { $at }, did not find it any more.
cards-told-return = Case { $number }: the content is back up. The moderators know.

## The card in the triage channel

cards-title = Case { $number } · { $category }
cards-reports =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    } in { $communities ->
        [one] one community
       *[other] { $communities } communities
    }
cards-link-guarded = { $host } (the rest is hidden: show it only if you must)
cards-link-sealed = Sealed: the link is not shown and nothing is requested from its host.
cards-can-act = { $recipient } ({ $way })
cards-can-act-host = Whoever answers for { $host }, who is looked up for the preview ({ $way })
cards-claimed-elsewhere = somebody in another community
cards-seen = { $outcome } ({ $method }, { $at })
cards-removed = Removed between { $last_up } and { $gone } UTC.
cards-next-step = Followed up on { $at } if it is still up then
cards-own-target = our own target, not a legal deadline
cards-history = Case { $number } of { $at }: { $state }
cards-label-link = Link
cards-label-details = What is said
cards-label-reports = Reported by
cards-label-claimed = Claimed by
cards-label-can-act = Can act
cards-label-notice = Notices
cards-label-seen = Last look
cards-label-next = Next step
cards-label-history = Earlier
cards-notice-line-due = { $step } to { $recipient } by { $way }: waiting to leave
cards-notice-line-held = { $step } to { $recipient } by { $way }: held back; it leaves once no community asks for a talk and the case stands by itself
cards-notice-line-sending = { $step } to { $recipient } by { $way }: on its way since { $at }
cards-notice-line-sent = { $step } to { $recipient } by { $way }: arrived { $at }, reference { $reference }
cards-notice-line-submitted = { $step } to { $recipient }: submitted by a person { $at }, reference { $reference }
cards-notice-line-prepared = { $step } to { $recipient }: prepared, a person has to submit it ({ $way })
cards-notice-line-unsure = { $step } to { $recipient } by { $way }: unclear whether it arrived ({ $at })
cards-notice-line-failed = { $step } to { $recipient } by { $way }: refused
cards-notice-line-cancelled = { $step } to { $recipient } by { $way }: cancelled
cards-notice-line-dry-run = { $step } to { $recipient } by { $way }: dry run, nothing left the house ({ $at })
cards-notice-line-bounced = { $step } to { $recipient } by { $way }: bounced, the address is not used again
cards-notice-line-suppressed = { $step } to { $recipient } by { $way }: not sent, the address is on the list of those not written to
cards-notice-line-braked = { $step } to { $recipient } by { $way }: waits, because sending to { $platform } is braked until an operator releases it
cards-label-answer = Answers
cards-provisional = Not found once. A second look, at least { $minutes } minutes later, decides.
cards-flaps =
    { $times ->
        [one] It was gone once and came back. Before it counts as removed it has to stay away for longer.
       *[other] It was gone { $times } times and came back. Before it counts as removed it has to stay away for longer.
    }
cards-place-own = here

## Acts beside the decision: same as, asking reporters, notes, snoozing, what was seen, vetoes, deleting the message

cards-label-same = Same thing
cards-label-veto = A talk is asked for
cards-label-snoozed = Snoozed until
cards-label-notes = Notes (moderators only)
cards-label-questions = Asked the reporters
cards-label-answers = Reporters answered
cards-label-decisions = Decided here
cards-merged = as case { $other }, which goes on for both
cards-joined =
    { $count ->
        [0] Cases merged into this one: { $cases }
        [one] Cases merged into this one: { $cases }, and 1 link reported elsewhere
       *[other] Cases merged into this one: { $cases }, and { $count } links reported elsewhere
    }
cards-veto = Another community asks for a talk before the notice leaves: “{ $reason }”
cards-veto-own = { $who } holds the notice for this community: “{ $reason }”
cards-note = { $at } { $who }: { $text }
cards-question = { $at }: “{ $text }” (reached { $told } of { $of })
cards-answer = { $at }: “{ $text }”
cards-left-title = Case { $number }
cards-left = This case does not concern this community any more.
cards-decided-approve = { $at } { $who }: approved
cards-decided-reject = { $at } { $who }: rejected
cards-decided-escalate = { $at } { $who }: escalated
cards-decided-close = { $at } { $who }: closed
cards-decided-reopen = { $at } { $who }: reopened
cards-decided-cancel = { $at } { $who }: notice cancelled
cards-decided-submitted = { $at } { $who }: submitted by hand
cards-decided-merge = { $at } { $who }: merged
cards-decided-split = { $at } { $who }: split
cards-decided-veto = { $at } { $who }: asked for a talk
cards-decided-lift = { $at } { $who }: veto lifted
cards-told-merge = Case { $number }: moderators found that it is the same as case { $other }. From now on you hear of it by that number.
cards-told-split = Case { $number }: moderators found that it is not the same as case { $other } after all. It goes on by itself.
cards-relay-question =
    The moderators have a question about case { $number }, which you reported:
    “{ $question }”
    { $how } They do not learn who you are. You need not answer.
cards-relay-offer = Answer…
cards-relay-how-console = To answer, write /answer { $number } and your words.
cards-relay-how-discord = To answer, use the command /answer with the number { $number }.
cards-relay-how-slack = To answer, write /stillup answer { $number } and your words.

## Two moderators, and what somebody reported alone

cards-notice-line-waiting = { $step } to { $recipient } by { $way }: approved by { $who } ({ $at }), waits for a second moderator

## A storm: many links of one site

cards-label-storm = Storm

## The history line

cards-past-line = { $what }: { $count } earlier (approved { $approved }, rejected { $rejected }, came back { $returned })
cards-past-link = Same link
cards-past-account = Same account
cards-past-site = Same site

## What is said in the thread under a card

cards-thread-title = Case { $number }
cards-thread-send = { $at }: { $step } sent to { $recipient } ({ $way }).
cards-thread-prepare = { $at }: { $step } to { $recipient } is prepared. Somebody has to submit it; the card has the text.
cards-thread-lose = { $at }: whether the notice reached { $recipient } is not known. Somebody has to find out; it is not repeated by itself.
cards-thread-submitted = { $at }: a moderator submitted it by hand.
cards-thread-arrived = { $at }: a moderator found out that it did arrive.
cards-thread-follow-up = { $at }: the deadline passed and it is still up. A reminder goes to { $recipient }.
cards-thread-escalate = { $at }: still up after the reminder. It is escalated.
cards-thread-removal = { $at }: no longer up. Two looks, the first at { $first }, did not find it any more.
cards-thread-return = { $at }: it is back up.
