### English, the original. Every other language has the same messages with the same variables.

## What may be reported: the name, and one line for the menu (75 characters at most, so that every chat shows it whole)

cases-category-child-abuse = Child sexual abuse material
cases-category-child-abuse-about = Images, video or text that show the sexual abuse of a child
cases-category-child-exploitation = Sexual exploitation of a child
cases-category-child-exploitation-about = Grooming, sextortion or anything else that exploits a child sexually
cases-category-intimate-images = Intimate images without consent
cases-category-intimate-images-about = Real or faked, shared or threatened to be shared against someone's will
cases-category-graphic-violence = Graphic violence
cases-category-graphic-violence-about = Killing, torture or severe injury of people or animals
cases-category-terrorism = Terrorist content
cases-category-terrorism-about = Calls for terrorist acts, praise of them, or instructions
cases-category-threat = Threat of violence
cases-category-threat-about = Someone threatens to harm a person or a group
cases-category-self-harm = Suicide or self-harm
cases-category-self-harm-about = Encourages suicide, self-harm or eating disorders, or shows them
cases-category-hate = Hate
cases-category-hate-about = Attacks people for their origin, religion, disability, gender or the like
cases-category-harassment = Harassment
cases-category-harassment-about = Repeated or organised attacks on one person
cases-category-doxxing = Private data made public (doxxing)
cases-category-doxxing-about = An address, a phone number or the like, published to expose someone
cases-category-fraud = Fraud
cases-category-fraud-about = Fake shops, false investments and other tricks to take people's money
cases-category-phishing = Phishing
cases-category-phishing-about = Poses as someone else to get passwords or card details
cases-category-malware = Malware
cases-category-malware-about = Software that damages, spies or takes over a device
cases-category-spam = Spam
cases-category-spam-about = Unwanted advertising, or the same message again and again
cases-category-other = Something else
cases-category-other-about = None of these fits; please say in a note what is wrong

## Where a case stands

cases-state-reported = Reported
cases-state-claimed = Being reviewed
cases-state-approved = Approved
cases-state-noticed = Notice sent
cases-state-prepared = Notice ready for someone to submit
cases-state-unsure = Unclear whether the notice arrived
cases-state-escalated = Escalated
cases-state-removed = No longer up
cases-state-returned = Back up
cases-state-rejected = Rejected
cases-state-closed = Closed

## Buttons, and what is answered to a press

cases-act-claim = Claim
cases-act-release = Release
cases-act-approve = Approve…
cases-act-cancel = Cancel the notice
cases-act-reject = Reject…
cases-act-escalate = Escalate now
cases-act-submitted = I submitted it…
cases-act-arrived = It did arrive
cases-act-resend = It did not: send again
cases-act-close = Close
cases-act-reopen = Reopen
cases-act-show-link = Show link
cases-act-hand-off = Get the text to submit
cases-done-claim = Case { $number } is yours. Others see that it is taken.
cases-done-release = Case { $number } is free again.
cases-done-approve =
    { $seconds ->
        [0] Case { $number } is approved. The notice leaves now.
       *[other] Case { $number } is approved. The notice leaves in { $seconds } seconds; until then you can cancel it.
    }
cases-done-cancel = The notice of case { $number } is cancelled; nothing was sent.
cases-done-reject = Case { $number } is rejected. Who asked to hear of it is told the reason.
cases-done-escalate = Case { $number }: the next rung is prepared as soon as a fresh look sees the content up.
cases-done-submitted = Case { $number }: noted that you submitted it. The clock runs from now.
cases-done-arrived = Case { $number }: noted that the notice did arrive. The clock runs from the attempt.
cases-done-resend = Case { $number }: the notice is sent once more.
cases-done-close = Case { $number } is closed. It is not looked at any more.
cases-done-reopen = Case { $number } is open again.
cases-done-category = Case { $number } has its new category.
cases-link-shown = Case { $number }: { $link }
    You asked to see it; that is written down.
cases-preview-disclosed = The recipient learns: { $sender }. Nothing about who reported.
cases-handoff-words =
    Case { $number }: this notice has to be submitted by a person. The attached text has every field to copy, the link included.
    Official form: { $form }
    { $note }
    When you have submitted it, press “I submitted it” and give the reference, if you got one.
cases-handoff-words-hotline =
    Case { $number } goes to the hotline: { $form }
    { $note }
    When the person who has the link has submitted it, press “I submitted it” and give the reference, if there is one.
cases-handoff-no-form = none is known to us; use the contact that the site itself names
cases-handoff-file = To submit in the official form: { $form }
cases-somebody-here = a moderator of this community
cases-somebody-else = somebody else
cases-queue-title =
    { $count ->
        [one] One open case:
       *[other] { $count } open cases, oldest first:
    }
cases-queue-line =
    Case { $number } · { $category } · { $state } · { $days ->
        [0] today
        [one] 1 day
       *[other] { $days } days
    }
cases-queue-empty = No open cases. Well done.

## Refusals: what went wrong, and what to do

cases-link-sealed = The link of case { $number } is sealed and is shown to nobody. Bring it to the hotline: { $hotline }.
cases-reason-too-long = That text is longer than { $limit } characters. Please shorten it; nothing was saved.
cases-category-off = This community does not take reports of that category.
cases-category-unknown = I do not know the category “{ $category }”. Choose one of: { $choices }.
cases-unknown = There is no case { $number } in this community.
cases-not-yours = You have no open report of case { $number }.
cases-act-not-now = That cannot be done now: case { $number } is “{ $state }”.
cases-act-lost = Somebody was faster with case { $number }. Nothing was changed; please look at the card again.
cases-act-too-late = { $who } was faster: case { $number } is “{ $state }” since { $at }.
cases-cancel-too-late = Too late to cancel: the notice of case { $number } has left.
cases-draft-gone = That preview of case { $number } is out of date. Please open it again.
cases-nothing-prepared = Case { $number } has no prepared notice that waits for you.
cases-nothing-unsure = Case { $number } has no notice whose arrival is unclear.
cases-reject-needs-reason = Please say why case { $number } is rejected; who reported it is told the reason.
cases-reopen-has-newer = Case { $number } cannot be reopened: the same link is open as case { $newer }.

## The preview, and the chat in the terminal

cases-preview-title = Case { $number }: this goes to { $recipient } ({ $way }), word for word. The location is shown broken here and whole in the notice.

## Discord: commands (names lower case, without spaces), options, forms and answers

cases-button-gone = That button belongs to an older version. Please open the case again with its number.

## Looking back, muting, privacy

cases-ask-forget = Everything you wrote, your name and your id are removed here. The cases stay, without you. It cannot be undone, and you will hear nothing more of them. Sure?
cases-history-link = This link ({ $host }) was reported here before:
cases-history-new = This link ({ $host }) was not reported here before.
cases-history-host = Other cases of { $host }:
cases-history-line = Case { $number } of { $at }: { $category }, { $state }
cases-mute-done =
    { $days ->
        [one] Reporter { $which } of case { $number } cannot report here for 1 day. Nobody learns who it is.
       *[other] Reporter { $which } of case { $number } cannot report here for { $days } days. Nobody learns who it is.
    }
cases-mute-ended = Reporter { $which } of case { $number } can report here again.
cases-mute-nobody =
    { $count ->
        [0] Nobody in this community reported case { $number }.
        [one] Case { $number } has 1 reporter in this community.
       *[other] Case { $number } has { $count } reporters in this community.
    }
cases-mute-days = Reports can be paused for 0 to { $limit } days; 0 ends the pause.
cases-mute-staff = That report was made by a moderator, so it cannot be muted.

## What acts on a case are called, and what they ask first

cases-act-category = Correct category…
cases-ask-reject-title = Reject case { $number }
cases-ask-reject = Why? Whoever reported it and asked to hear is told this.
cases-ask-submitted-title = Case { $number } was submitted
cases-ask-submitted = The reference that the recipient gave you, if any
cases-ask-category-title = Category of case { $number }
cases-ask-category = What is it really?
cases-ask-show-link-title = Link of case { $number }
cases-ask-show-link = Do you need to see the address? It is shown broken, to you only, and that you asked is written down.
cases-act-correct = Correct…
cases-act-send-correction = Send the correction
cases-act-drop-correction = Drop the correction
cases-ask-correct-title = Correct case { $number }
cases-ask-correct = Why was the notice wrong? Every recipient reads this sentence. You see the exact words before anything is sent.
cases-ask-send-correction-title = Send the correction
cases-ask-send-correction = Send it to every recipient, word for word as you saw it, and close the case?
cases-done-send-correction = Case { $number }: the correction goes to every recipient. The case is closed.
cases-done-drop-correction = Case { $number }: the correction is dropped; nothing was sent.

## Acts beside the decision: same as, asking reporters, notes, snoozing, what was seen, vetoes, deleting the message

cases-state-merged = Same as another case
cases-act-same-as = Same as…
cases-act-split = Not the same after all…
cases-act-ask-reporter = Ask the reporter…
cases-act-note = Write a note…
cases-act-snooze = Snooze…
cases-act-record = I looked myself…
cases-act-veto = Ask for a talk first…
cases-act-lift = Lift our veto…
cases-act-delete-message = Delete the message here…
cases-ask-same-as-title = Case { $number } is the same as…
cases-ask-same-as = The number of the other case. It goes on for both; you can take this back.
cases-ask-split-title = Split off case { $number }
cases-ask-split = Is it not the same after all? The case goes on as it was, with its own reports.
cases-ask-ask-reporter-title = Ask about case { $number }
cases-ask-ask-reporter = What do you want to know? Everyone here who reported it and agreed to be written to reads this. They do not learn who asks, and you do not learn who answers.
cases-ask-note-title = Note on case { $number }
cases-ask-note = Only moderators of this community read it.
cases-ask-snooze-title = Snooze case { $number }
cases-ask-snooze = For how long shall it leave your queue? Looks and deadlines go on, and a new report, a removal or a return brings it back.
cases-ask-record-title = Case { $number }: what did you see?
cases-ask-record = Only what you saw with your own eyes. It counts as one sighting; a removal is said only when I see it too.
cases-ask-veto-title = Hold the notice of case { $number }
cases-ask-veto = Why should it not be sent yet? The other communities of this case read your words, without who you are.
cases-ask-lift-title = Lift the veto on case { $number }
cases-ask-lift = Is it settled? When no other veto stands, a waiting notice leaves.
cases-ask-delete-message-title = Delete the message of case { $number }
cases-ask-delete-message = Delete the message here that it was reported from? That cannot be undone; the report stays.
cases-snooze-1d = 1 day
cases-snooze-3d = 3 days
cases-snooze-1w = 1 week
cases-snooze-now = Not at all: bring it back
cases-done-merge = Case { $number } is now the same as case { $other }, which goes on for both.
cases-done-split = Case { $number } goes on by itself again, apart from case { $other }.
cases-done-ask =
    { $count ->
        [one] Your question about case { $number } goes to 1 reporter. An answer will stand on the card.
       *[other] Your question about case { $number } goes to { $count } reporters. Answers will stand on the card.
    }
cases-done-answer = Thank you. The moderators read your answer about case { $number } without your name.
cases-done-note = Your note stands on case { $number }.
cases-done-snooze = Case { $number } is out of your queue until { $at }.
cases-done-awake = Case { $number } is in your queue again.
cases-done-record = Case { $number }: written down as what a person saw. I look myself now.
cases-done-veto = Case { $number }: no notice leaves while your veto stands. The other communities are asked for a talk.
cases-done-lift = Case { $number }: your veto is lifted.
cases-done-approve-held = Case { $number } is approved. Another community asks for a talk, so the notice waits until it agrees; you can cancel it.
cases-done-delete-message =
    { $count ->
        [one] Case { $number }: the message is deleted.
       *[other] Case { $number }: { $count } messages are deleted.
    }
cases-words-missing = Please write something about case { $number }; nothing was done.
cases-merge-self = Case { $number } is that case. Give the number of another one.
cases-merge-done = Case { $number } is already the same as case { $other }.
cases-merge-moved = Case { $number } is itself the same as case { $other } by now. Give that number.
cases-merge-ended = Case { $number } has ended. Only open cases can be the same; reopen it first.
cases-merge-sealed = Of the cases { $number } and { $other } one is sealed. Only two sealed cases can be the same; correct the category first.
cases-merge-care = Case { $number } is handled with more care than case { $other }. Correct a category first, or say it on case { $other }.
cases-merge-vetoed = A talk is asked for about case { $number }. Settle that first.
cases-merge-in-flight = A notice of case { $number } is on its way, or it is unclear whether it arrived. Try again when that is settled.
cases-split-not-merged = Case { $number } is not merged into another one.
cases-ask-nobody = Nobody here who reported case { $number } agreed to be written to, so nobody is asked.
cases-ask-sealed = Case { $number } is sealed: nothing of it is discussed here. The hotline is the way.
cases-answer-unasked = You were not asked anything about case { $number }.
cases-answer-enough = You have answered that question of case { $number } several times already. The moderators can ask again.
cases-note-sealed-link = Case { $number } is sealed: please write no link into its notes.
cases-snooze-span = Choose one of: { $choices }.
cases-snooze-ended = Case { $number } has ended; there is nothing to snooze.
cases-record-outcome = Choose one of: { $choices }.
cases-record-sealed = Case { $number } is sealed: nobody should look at it, so nothing is written down.
cases-record-not-now = Case { $number } is not watched now. What was seen counts from the approval on.
cases-veto-alone = No other community follows case { $number }. Reject it, or cancel its notice.
cases-veto-own = Your community approved the notice of case { $number }. You can cancel it.
cases-veto-stands = Your community has a veto on case { $number } already.
cases-veto-too-late = Too late: a notice of case { $number } has left, or nothing of it waits to leave.
cases-lift-none = Your community has no veto on case { $number }.
cases-delete-nothing = No message of this community is left that case { $number } was reported from.
cases-delete-cannot = I cannot delete messages here.
cases-delete-refused = I may not delete the message of case { $number }. Please give me the permission to manage messages, or delete it yourself.
cases-delete-later = The chat service did not delete the message of case { $number }. Please try again in a moment.

## The queue: filters and pages

cases-queue-found =
    { $count ->
        [0] No case fits that.
        [one] One case fits that:
       *[other] { $count } cases fit that, oldest first:
    }
cases-queue-page = Page { $page } of { $pages }
cases-queue-filter = I do not understand “{ $word }”. Write name=value with one of: { $choices }.
cases-queue-state = “{ $word }” is not a state. Choose one of: { $choices }.
cases-queue-age = “{ $word }” is not an age. Write for example 12h or 3d.
cases-act-queue = Show its cases

## Two moderators, and what somebody reported alone

cases-done-approve-first = Case { $number }: your approval is noted. It waits for a second moderator; nothing leaves before that.
cases-second-needed = You approved case { $number } already. Another moderator has to approve it too; nothing was sent.
cases-second-look = Another moderator approved a notice of case { $number } after you had opened yours. Please open it again: you will then read what they approved.
cases-own-report = Only you reported case { $number }, so somebody else decides on it here.

## Approving a selection

cases-many-title =
    { $count ->
        [0] None of these can be approved now.
        [one] One notice would leave:
       *[other] { $count } notices would leave:
    }
cases-many-line = Case { $number }: to { $recipient } ({ $way })
cases-many-refused = Case { $number }, not: { $why }
cases-many-not = Case { $number } was not approved: { $why }
cases-many-none = Which cases? Give their numbers, for example 12 15 18.
cases-many-too-many = That is more than { $limit } cases. Please approve them in several goes.
cases-many-gone = That selection is out of date. Please choose the cases again.
