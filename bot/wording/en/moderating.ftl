## Acts beside the decision: same as, asking reporters, notes, snoozing, what was seen, vetoes, deleting the message

state-merged = Same as another case
act-same-as = Same as…
act-split = Not the same after all…
act-ask-reporter = Ask the reporter…
act-note = Write a note…
act-snooze = Snooze…
act-record = I looked myself…
act-veto = Ask for a talk first…
act-lift = Lift our veto…
act-delete-message = Delete the message here…
ask-same-as-title = Case { $number } is the same as…
ask-same-as = The number of the other case. It goes on for both; you can take this back.
ask-split-title = Split off case { $number }
ask-split = Is it not the same after all? The case goes on as it was, with its own reports.
ask-ask-reporter-title = Ask about case { $number }
ask-ask-reporter = What do you want to know? Everyone here who reported it and agreed to be written to reads this. They do not learn who asks, and you do not learn who answers.
ask-note-title = Note on case { $number }
ask-note = Only moderators of this community read it.
ask-snooze-title = Snooze case { $number }
ask-snooze = For how long shall it leave your queue? Looks and deadlines go on, and a new report, a removal or a return brings it back.
ask-record-title = Case { $number }: what did you see?
ask-record = Only what you saw with your own eyes. It counts as one sighting; a removal is said only when I see it too.
ask-veto-title = Hold the notice of case { $number }
ask-veto = Why should it not be sent yet? The other communities of this case read your words, without who you are.
ask-lift-title = Lift the veto on case { $number }
ask-lift = Is it settled? When no other veto stands, a waiting notice leaves.
ask-delete-message-title = Delete the message of case { $number }
ask-delete-message = Delete the message here that it was reported from? That cannot be undone; the report stays.
snooze-1d = 1 day
snooze-3d = 3 days
snooze-1w = 1 week
snooze-now = Not at all: bring it back
done-merge = Case { $number } is now the same as case { $other }, which goes on for both.
done-split = Case { $number } goes on by itself again, apart from case { $other }.
done-ask =
    { $count ->
        [one] Your question about case { $number } goes to 1 reporter. An answer will stand on the card.
       *[other] Your question about case { $number } goes to { $count } reporters. Answers will stand on the card.
    }
done-answer = Thank you. The moderators read your answer about case { $number } without your name.
done-note = Your note stands on case { $number }.
done-snooze = Case { $number } is out of your queue until { $at }.
done-awake = Case { $number } is in your queue again.
done-record = Case { $number }: written down as what a person saw. I look myself now.
done-veto = Case { $number }: no notice leaves while your veto stands. The other communities are asked for a talk.
done-lift = Case { $number }: your veto is lifted.
done-approve-held = Case { $number } is approved. Another community asks for a talk, so the notice waits until it agrees; you can cancel it.
done-delete-message =
    { $count ->
        [one] Case { $number }: the message is deleted.
       *[other] Case { $number }: { $count } messages are deleted.
    }
label-same = Same thing
label-veto = A talk is asked for
label-snoozed = Snoozed until
label-notes = Notes (moderators only)
label-questions = Asked the reporters
label-answers = Reporters answered
label-decisions = Decided here
card-merged = as case { $other }, which goes on for both
card-joined =
    { $count ->
        [0] Cases merged into this one: { $cases }
        [one] Cases merged into this one: { $cases }, and 1 link reported elsewhere
       *[other] Cases merged into this one: { $cases }, and { $count } links reported elsewhere
    }
card-veto = Another community asks for a talk before the notice leaves: “{ $reason }”
card-veto-own = { $who } holds the notice for this community: “{ $reason }”
card-note = { $at } { $who }: { $text }
card-question = { $at }: “{ $text }” (reached { $told } of { $of })
card-answer = { $at }: “{ $text }”
card-left-title = Case { $number }
card-left = This case does not concern this community any more.
decided-approve = { $at } { $who }: approved
decided-reject = { $at } { $who }: rejected
decided-escalate = { $at } { $who }: escalated
decided-close = { $at } { $who }: closed
decided-reopen = { $at } { $who }: reopened
decided-cancel = { $at } { $who }: notice cancelled
decided-submitted = { $at } { $who }: submitted by hand
decided-merge = { $at } { $who }: merged
decided-split = { $at } { $who }: split
decided-veto = { $at } { $who }: asked for a talk
decided-lift = { $at } { $who }: veto lifted
told-merge = Case { $number }: moderators found that it is the same as case { $other }. From now on you hear of it by that number.
told-split = Case { $number }: moderators found that it is not the same as case { $other } after all. It goes on by itself.
relay-question =
    The moderators have a question about case { $number }, which you reported:
    “{ $question }”
    { $how } They do not learn who you are. You need not answer.
relay-offer = Answer…
relay-how-console = To answer, write /answer { $number } and your words.
relay-how-discord = To answer, use the command /answer with the number { $number }.
relay-how-slack = To answer, write /stillup answer { $number } and your words.
words-missing = Please write something about case { $number }; nothing was done.
merge-self = Case { $number } is that case. Give the number of another one.
merge-done = Case { $number } is already the same as case { $other }.
merge-moved = Case { $number } is itself the same as case { $other } by now. Give that number.
merge-ended = Case { $number } has ended. Only open cases can be the same; reopen it first.
merge-sealed = Of the cases { $number } and { $other } one is sealed. Only two sealed cases can be the same; correct the category first.
merge-care = Case { $number } is handled with more care than case { $other }. Correct a category first, or say it on case { $other }.
merge-vetoed = A talk is asked for about case { $number }. Settle that first.
merge-in-flight = A notice of case { $number } is on its way, or it is unclear whether it arrived. Try again when that is settled.
split-not-merged = Case { $number } is not merged into another one.
ask-nobody = Nobody here who reported case { $number } agreed to be written to, so nobody is asked.
ask-sealed = Case { $number } is sealed: nothing of it is discussed here. The hotline is the way.
answer-unasked = You were not asked anything about case { $number }.
answer-enough = You have answered that question of case { $number } several times already. The moderators can ask again.
note-sealed-link = Case { $number } is sealed: please write no link into its notes.
snooze-span = Choose one of: { $choices }.
snooze-ended = Case { $number } has ended; there is nothing to snooze.
record-outcome = Choose one of: { $choices }.
record-sealed = Case { $number } is sealed: nobody should look at it, so nothing is written down.
record-not-now = Case { $number } is not watched now. What was seen counts from the approval on.
veto-alone = No other community follows case { $number }. Reject it, or cancel its notice.
veto-own = Your community approved the notice of case { $number }. You can cancel it.
veto-stands = Your community has a veto on case { $number } already.
veto-too-late = Too late: a notice of case { $number } has left, or nothing of it waits to leave.
lift-none = Your community has no veto on case { $number }.
delete-nothing = No message of this community is left that case { $number } was reported from.
delete-cannot = I cannot delete messages here.
delete-refused = I may not delete the message of case { $number }. Please give me the permission to manage messages, or delete it yourself.
delete-later = The chat service did not delete the message of case { $number }. Please try again in a moment.
chat-dropped = Nothing was done. The case stands as it was.
