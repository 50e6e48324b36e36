### What becomes of notices: corrections, answers of abuse desks, bounces, brakes, dry runs.

act-correct = Correct…
act-send-correction = Send the correction
act-drop-correction = Drop the correction
ask-correct-title = Correct case { $number }
ask-correct = Why was the notice wrong? Every recipient reads this sentence. You see the exact words before anything is sent.
ask-send-correction-title = Send the correction
ask-send-correction = Send it to every recipient, word for word as you saw it, and close the case?
correction-notice =
    We withdraw our notice about content at { $host }, sent on { $at } (your reference: { $earlier }; our case { $number }). It was wrong: { $why }

    Please undo what you did because of it, and tell whoever it affected. We are sorry.
    { $sender }
correction-subject = Correction: { $subject }
correction-preview = Case { $number }: this goes to the following recipients once you press “Send the correction”. Nothing has left yet.
correction-preview-line = To { $recipient } ({ $way }):
    { $words }
correction-none = Case { $number } has no notice that could be corrected.
correction-needs-reason = Please say why the notice of case { $number } was wrong; its recipients read it.
correction-too-early = A notice of case { $number } is on its way or waits to leave. Cancel it, or wait until it is settled.
correction-not-drafted = You have seen no correction of case { $number } yet. Press “Correct…” first.
done-send-correction = Case { $number }: the correction goes to every recipient. The case is closed.
done-drop-correction = Case { $number }: the correction is dropped; nothing was sent.
step-correction = Correction
notice-line-dry-run = { $step } to { $recipient } by { $way }: dry run, nothing left the house ({ $at })
notice-line-bounced = { $step } to { $recipient } by { $way }: bounced, the address is not used again
notice-line-suppressed = { $step } to { $recipient } by { $way }: not sent, the address is on the list of those not written to
notice-line-braked = { $step } to { $recipient } by { $way }: waits, because sending to { $platform } is braked until an operator releases it
label-answer = Answers
answer-line = { $recipient } says: { $answer } ({ $at })
answer-line-words = { $recipient } says: { $answer } ({ $at }): “{ $words }”
answer-removed = removed
answer-need-more = more information is needed
answer-not-ours = not ours
answer-wrote = an answer by mail
answer-disagree = we disagree
brake-told = Sending to { $platform } is braked: { $wrong } of our last { $total } notices there were refused or reversed. Approved notices wait until the operator has looked and released it with “stillup brake release { $platform }”.
digest-dry =
    { $count ->
        [one] One notice was a dry run: nothing left the house.
       *[other] { $count } notices were dry runs: nothing left the house.
    }
answer-gone = This page is not known, or no longer answers.
answer-old = This notice is too old to be answered here.
answer-too-many = This notice has been answered many times already. Please reply to the mail instead.
answer-too-long = Please write at most { $limit } characters.
answer-unknown = Please choose one of the answers.
