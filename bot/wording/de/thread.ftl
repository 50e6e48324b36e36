## Was im Thread unter einer Karte gesagt wird

thread-title = Fall { $number }
thread-send = { $at }: { $step } an { $recipient } verschickt ({ $way }).
thread-prepare = { $at }: { $step } an { $recipient } ist vorbereitet. Jemand muss sie einreichen; der Text ist bei der Karte.
thread-lose = { $at }: Ob die Meldung { $recipient } erreicht hat, ist nicht bekannt. Jemand muss es herausfinden; von selbst wird sie nicht wiederholt.
thread-submitted = { $at }: Von der Moderation von Hand eingereicht.
thread-arrived = { $at }: Die Moderation hat herausgefunden, dass sie angekommen ist.
thread-follow-up = { $at }: Die Frist ist um, und es ist noch online. Eine Erinnerung geht an { $recipient }.
thread-escalate = { $at }: Nach der Erinnerung noch online. Es wird eskaliert.
thread-removal = { $at }: Nicht mehr online. Zwei Blicke, der erste am { $first }, fanden es nicht mehr.
thread-return = { $at }: Es ist wieder online.
