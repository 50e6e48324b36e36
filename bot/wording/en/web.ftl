### English, the original. Every other language has the same messages with the same variables.

web-title = This notice is ours
web-ours = We sent the notice of our case { $number } to you; the facts below are signed by us. Nothing here changes anything until you press the button.
web-no-account = You can answer here without an account. What you say reaches the moderators who approved the notice.
web-from = From
web-to = To
web-subject = Subject
web-sent = Sent
web-link = Content
web-fingerprint = SHA-256 of the notice above its last paragraph
web-answered = Answered
web-ask = What do you say to it?
web-words = A few words, if you like ({ $limit } characters at most)
web-submit = Send the answer
web-thanks = Thank you
web-thanks-next = Your answer has reached the moderators. If you say that the content is removed, we look again soon.
web-refused = That did not work
web-about = Who asks? { $organisation }
web-about-what = { $organisation } runs Stillup, a bot by which members of chat communities report harmful content. Moderators decide, and one notice goes to whoever can take the content down.
web-about-looks = After a notice the bot looks at the reported address now and then, to see whether the content is still there. It reads one page, follows no links, and never opens what looks like the sexual abuse of children.
web-about-contact = To complain about these looks or about a notice, write to: { $contact }
