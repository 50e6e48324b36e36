### English, the original. Every other language has the same messages with the same variables.

## What a member hears about a report

reports-opened = Thank you. Your report is case { $number }.
reports-joined = Thank you. This link is already case { $number } ({ $state }), and your report was added to it.
reports-again = You have reported this link already: it is case { $number } ({ $state }). One report is enough; nothing is lost.
reports-confidential = Your name is not shown on the card and never leaves this community.
reports-next = Moderators look at it next. With /reports you can see how it goes.
reports-next-notify = Moderators look at it next, and you will hear from me when something happens.
reports-sealed = Please do not open, copy or post this link again, here or anywhere. Nobody here will open it. Report it at the hotline below, where you can stay anonymous.
reports-aid = { $name }: { $contact }
reports-mine-title = Your reports:
reports-mine-line = Case { $number }: { $state }
reports-mine-empty = You have not reported anything here yet. With /report you can.
reports-withdrawn = Your report of case { $number } is withdrawn. The case goes on without you.

## Refusals: what went wrong, and what to do

reports-link-none = I found no link in that. Please paste the whole address, for example hxxps[:]//site[.]example/page.
reports-link-too-many = That has more than { $limit } links. Please report them in several goes.
reports-link-too-long = That link is longer than { $limit } characters. Please look for a shorter address of the same page.
reports-link-text-too-long = That text is longer than { $limit } characters. Please send only the links.
reports-link-scheme = Links that begin with “{ $scheme }:” lead to no public page, so they cannot be reported. Please give the address of the page.
reports-link-no-host = That address names no site. Please paste the whole address.
reports-link-local-name = That name works only inside a private network, so nobody could take it down. Please give the public address.
reports-link-private-address = That address belongs to a private or reserved network, so nobody could take it down. Please give the public address.
reports-details-too-long = Your note is longer than { $limit } characters. Please shorten it; nothing was saved.
reports-intake-paused = Reports are paused here until { $until }. Please try again then; in danger, call the emergency number.
reports-reporter-muted = Your reports are paused here for a while.
reports-per-day = You have sent { $limit } reports today, the most that is allowed. Please go on tomorrow.

## Discord: commands (names lower case, without spaces), options, forms and answers

reports-follow-on = Case { $number }: you will hear from me when something happens.

## Looking back, muting, privacy

reports-privacy-kept =
    Kept of you in this community:
    your name and id here; your reports ({ $reports }), each with the link, what you wrote and when; your decisions as a moderator ({ $decisions }).
    Links and texts are encrypted. Moderators see what you wrote, not who you are. Other communities and the platforms learn nothing of you.
reports-privacy-export = This is everything that is kept of you here. Take care: the file holds the links that you reported.
reports-privacy-forgotten = You are forgotten here. Your reports stay cases, without anybody behind them. What moderators decided stays written down without a name.
reports-privacy-forgotten-muted = Your name and all that you wrote are removed here. Your id stays until your reports are no longer paused, or forgetting would be a way around that.
