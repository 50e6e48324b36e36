## Slack: answering a question, approving several cases, care for moderators

slack-many-title = Approve several
slack-many-offer = Approve these { $count }…
slack-care-title = Care
slack-care-spared = Categories that I am spared
slack-care-more = More categories that I am spared
slack-care-count = Weekly count
slack-care-count-yes = Tell me on Monday how many hard cases I had
slack-answer-title = Your answer
slack-answer = What do you want to say about case { $number }? The moderators read it without your name.
slack-answer-send = Send
