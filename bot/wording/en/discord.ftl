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
discord-export = export
discord-export-about = The evidence pack of one case, or of the last days, as a private file
discord-export-level = Who will read it: each level says more than the one before
discord-export-days = Of how many days, when no case is named
