## What is said in the thread under a card

thread-title = Case { $number }
thread-send = { $at }: { $step } sent to { $recipient } ({ $way }).
thread-prepare = { $at }: { $step } to { $recipient } is prepared. Somebody has to submit it; the card has the text.
thread-lose = { $at }: whether the notice reached { $recipient } is not known. Somebody has to find out; it is not repeated by itself.
thread-submitted = { $at }: a moderator submitted it by hand.
thread-arrived = { $at }: a moderator found out that it did arrive.
thread-follow-up = { $at }: the deadline passed and it is still up. A reminder goes to { $recipient }.
thread-escalate = { $at }: still up after the reminder. It is escalated.
thread-removal = { $at }: no longer up. Two looks, the first at { $first }, did not find it any more.
thread-return = { $at }: it is back up.
