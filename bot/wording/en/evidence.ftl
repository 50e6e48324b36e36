### English, the original. Every other language has the same messages with the same variables.

## The evidence pack

evidence-export-days = A pack covers 1 to { $limit } days.
evidence-export-words = “{ $word }” is not understood here. Give a case’s number or days=30, and one of: { $levels }.
evidence-export-empty = There was no case in the last { $days } days, so there is nothing to export.
evidence-export-done-public = Here is the pack of { $count ->
        [one] one case
       *[other] { $count } cases
    }, fit for the public: hosts and times, no link and nobody’s words.
evidence-export-done-partner = Here is the pack of { $count ->
        [one] one case
       *[other] { $count } cases
    } for a partner: links are broken, and nobody is named.
evidence-export-done-authority = Here is the pack of { $count ->
        [one] one case
       *[other] { $count } cases
    } for an authority. Take care: it holds exact links. Nobody is named in it, and no sealed link.
evidence-export-level-public = public
evidence-export-level-partner = partner
evidence-export-level-authority = authority
evidence-export-readme =
    Evidence pack of { $organisation }, made { $made }.
    Level: { $level }. Cases: { $count }.

    cases.csv: each case as it stands. sightings.csv: every look at a link, with its outcome, method, time and place. notices.csv: every notice, with the SHA-256 of its words. events.jsonl (for one case): what happened, in order. decisions.csv, notices/ and links/ are there where the level allows them. All times are UTC.
evidence-export-method = “Unknown” and “restricted” are what a look saw, and are never counted as gone. A reporter stands in no pack; moderators are numbered. No sealed link (sexual abuse of children) stands in any pack: ask the hotline.
evidence-export-check =
    To check it: “sha256sum --check SHA256SUMS” in the unpacked folder, or “stillup verify” with this file, which also checks the chain of the events. Each event’s hash covers the one before it, so none can be changed, added or left out alone. What the level leaves out stands as its SHA-256.
