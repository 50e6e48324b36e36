### English, the original. Every other language has the same messages with the same variables.

## The card in the triage channel

notices-way-api = report interface
notices-way-mail = e-mail
notices-way-hand-off = hand-off
notices-way-hotline = hotline
notices-step-notice = Notice
notices-step-follow-up = Reminder
notices-step-escalation = Escalation

## Notices: what a recipient reads

notices-subject = [Stillup case { $number }] { $category } at { $host }
notices-opening = Is it yours? The content is at { $host }. Can you see it? The exact location is below. Our case number is { $number }.
notices-opening-follow-up = Reminder. We told you of this content at { $host } on { $earlier_at } (your reference: { $earlier }; our case { $number }). Today it is still up.
notices-opening-escalation = Complaint. The host or platform { $host } was told of this content on { $earlier_at } (its reference: { $earlier }; our case { $number }) and reminded. It is still up.
notices-location = Exact location: { $href }
notices-location-sealed = The location is submitted by the person who has it. We do not repeat it.
notices-reason = What it is: { $category }. { $reason }
notices-reported = Reported to us at { $at }.
notices-decided = A person checked and approved this notice at { $at }.
notices-decided-earlier = A person checked and approved our first notice at { $at }.
notices-last-up = Our last look, at { $at }, saw it up.
notices-nobody-opened = Nobody here opened it.
notices-good-faith = We believe in good faith that what we say here is accurate and complete. { $sender }.
notices-request = Please remove or disable access to it, confirm that you received this, tell us what you decide, and keep the evidence for the authorities.
notices-reason-graphic-violence = It appears to show graphic violence, published without context that would justify it.
notices-reason-terrorism = It appears to promote terrorism or to call for it.
notices-reason-threat = It appears to threaten people with violence.
notices-reason-intimate-images = It appears to show a person's intimate images without that person's consent.
notices-reason-child-abuse = It was reported as sexual abuse of a child.
notices-reason-child-exploitation = It was reported as sexual exploitation of a child.
notices-reason-self-harm = It appears to encourage suicide or self-harm.
notices-reason-hate = It appears to incite hatred or violence against people for what they are.
notices-reason-harassment = It appears to be part of the targeted harassment of a person.
notices-reason-doxxing = It appears to publish a person's private data without that person's consent.
notices-reason-fraud = It appears to defraud people.
notices-reason-phishing = It appears to imitate somebody else to obtain passwords or payment data.
notices-reason-malware = It appears to spread malicious software.
notices-reason-spam = It appears to be unsolicited bulk advertising.
notices-reason-other = It appears to be illegal or to break your rules, as described above.

## Refusals: what went wrong, and what to do

notices-incomplete = The notice cannot be sent yet. Missing: { $missing }. An operator sets organisation and contact in STILLUP_ORGANISATION and STILLUP_SENDER_EMAIL.
notices-correction-notice =
    We withdraw our notice about content at { $host }, sent on { $at } (your reference: { $earlier }; our case { $number }). It was wrong: { $why }

    Please undo what you did because of it, and tell whoever it affected. We are sorry.
    { $sender }
notices-correction-subject = Correction: { $subject }
notices-correction-preview = Case { $number }: this goes to the following recipients once you press “Send the correction”. Nothing has left yet.
notices-correction-preview-line = To { $recipient } ({ $way }):
    { $words }
notices-correction-none = Case { $number } has no notice that could be corrected.
notices-correction-needs-reason = Please say why the notice of case { $number } was wrong; its recipients read it.
notices-correction-too-early = A notice of case { $number } is on its way or waits to leave. Cancel it, or wait until it is settled.
notices-correction-not-drafted = You have seen no correction of case { $number } yet. Press “Correct…” first.
notices-step-correction = Correction
notices-answer-line = { $recipient } says: { $answer } ({ $at })
notices-answer-line-words = { $recipient } says: { $answer } ({ $at }): “{ $words }”
notices-answer-removed = removed
notices-answer-need-more = more information is needed
notices-answer-not-ours = not ours
notices-answer-wrote = an answer by mail
notices-answer-disagree = we disagree
notices-brake-told = Sending to { $platform } is braked: { $wrong } of our last { $total } notices there were refused or reversed. Approved notices wait until the operator has looked and released it with “stillup brake release { $platform }”.
notices-answer-gone = This page is not known, or no longer answers.
notices-answer-old = This notice is too old to be answered here.
notices-answer-too-many = This notice has been answered many times already. Please reply to the mail instead.
notices-answer-too-long = Please write at most { $limit } characters.
notices-answer-unknown = Please choose one of the answers.
