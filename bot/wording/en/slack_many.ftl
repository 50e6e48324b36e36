## Slack: approving several cases, and care for moderators

slack-many-title = Approve several
slack-many-offer = Approve these { $count }…
slack-care-title = Care
slack-care-spared = Categories that I am spared
slack-care-more = More categories that I am spared
slack-care-count = Weekly count
slack-care-count-yes = Tell me on Monday how many hard cases I had
