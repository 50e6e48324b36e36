## Discord: forms, menus and pages

form-answer = Your answer
form-which = Which links do you mean?
choose-more = More…
offer-sure = Yes, do it
choose-withdraw = Take one of them back…
offer-before = ← Before
offer-after = Next →
discord-queue-category = Only this category
discord-queue-platform = Only this platform, for example mastodon
discord-queue-days = Only cases that are at least so many days old
