## Slack: the queue, rules, rights and packs

slack-sure = Are you sure?
slack-queue-title = Open cases
slack-open-case = Open
slack-queue-open = Every open state
slack-queue-category = Every category
slack-queue-platform = Every platform
slack-queue-age = Any age
slack-queue-older = { $days ->
        [one] Older than a day
       *[other] Older than { $days } days
    }
slack-page-back = ← Page before
slack-page-on = Next page →
slack-home-digest = Send me this with its picture
slack-setup-rules = Rules (all of them optional)
slack-setup-two-person = Categories whose approval needs a second moderator
slack-setup-own = Own reports
slack-setup-own-yes = Nobody decides alone on a link that only they reported
slack-setup-oncall = On call: whom I call when an urgent case waits
slack-setup-quiet = Quiet hours, when I call nobody, like 22:00-07:30
slack-setup-storm = Links of one site from which on they share one card (0: never)
slack-setup-claim = Hours that a claim holds (0: as the category says)
slack-setup-pause = Taking reports
slack-pause = { $hours ->
        [keep] Leave as it is
        [off] Take reports
       *[other] Pause for { $hours } hours
    }
slack-export-title = Evidence pack
slack-export-case = Number of one case (empty: a period)
slack-export-days = Period
slack-export-last = The last { $days } days
slack-export-level = For whom
slack-export-do = Make it
