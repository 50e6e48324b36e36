"""Reddit: a post or a comment, reported to its administrators under one of their site rules, else to the moderators.

Sources: reddit.com/dev/api (/api/report, /api/info), PRAW's endpoints, the fields that Reddit's own web client sends
(``site_reason_selected``), r/redditdev on the approval of API access (read 2026-11-23).
"""

import re
from typing import Any, ClassVar

from adapters.core.errors import FilingError
from adapters.core.http import ApiCall, Http, dig, query, read, segment, send, take
from adapters.core.platform import Pace
from adapters.core.values import Filing, HarmKind, Outcome, Receipt, Sighting, Target, Way, under
from adapters.platforms._oauth import bearer
from adapters.platforms.base_api import Account, ApiPlatform

_API = "https://oauth.reddit.com"
_PATH = re.compile(
    r"/(?:(?:r|u|user)/[^/]+/)?(?:comments|gallery)/(?P<post>[0-9a-z]{1,13})(?:/[^/]*(?:/(?P<comment>[0-9a-z]{1,13}))?)?"
    r"(?:/?|\.json)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"/(?P<post>[0-9a-z]{1,13})/?", re.IGNORECASE)
_WORDS = {  # ours -> words in Reddit's site rules, the first that fits
    HarmKind.INTIMATE: ("non-consensual", "involuntary", "intimate"),
    HarmKind.VIOLENCE: ("violence",),
    HarmKind.TERRORISM: ("terroris", "violence"),
    HarmKind.THREAT: ("threatening violence", "violence"),
    HarmKind.SELF_HARM: ("suicide", "self-harm"),
    HarmKind.HATE: ("hate",),
    HarmKind.HARASSMENT: ("harassment",),
    HarmKind.PRIVACY: ("personal information", "personal and confidential"),
    HarmKind.FRAUD: ("scam", "fraud", "impersonat"),
    HarmKind.PHISHING: ("malicious", "scam", "spam"),
    HarmKind.MALWARE: ("malicious", "spam"),
    HarmKind.SPAM: ("spam",),
}
_REMOVED = {"anti_evil_ops", "content_takedown", "copyright_takedown", "community_ops", "deleted", "author"}


class Reddit(ApiPlatform):
    """The account is that of a client that Reddit approved, with the scope ``report``."""

    name = "reddit"
    dated = "2026-11-23"
    form = "https://www.reddit.com/report"
    needs = ("refresh_token", "client_id", "client_secret")
    signs_in = True
    pace = Pace(60, 60)
    limit = 2000
    hosts: ClassVar[frozenset[str]] = frozenset({"reddit.com", "redd.it", "redditmedia.com"})

    def owns(self, target: Target) -> bool:
        return under(target.host, self.hosts)

    def covers(self, target: Target) -> bool:
        return bool(_thing(target))

    def canonical(self, target: Target) -> str:
        if self.covers(target):
            return "reddit:{}:{}".format(*_thing(target).split("_"))
        media = target.host in {"i.redd.it", "v.redd.it"} and target.parts[:1]
        return f"reddit:media:{media[0].partition('.')[0]}" if media else ""

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        headers = await bearer(account, http, "https://www.reddit.com/api/v1/access_token")
        thing = _thing(filing.target)
        found = await read(http, ApiCall("GET", query(f"{_API}/api/info", id=thing), headers), "Reddit")
        community = take(found, "data", "children", 0, "data", "subreddit", what="Reddit")
        rules = await read(http, ApiCall("GET", f"{_API}/r/{segment(community)}/about/rules", headers), "Reddit")
        form: dict[str, str | list[str]] = {"api_type": "json", "thing_id": thing, "sr_name": community}
        call = ApiCall("POST", f"{_API}/api/report", headers, form={**form, **self._reason(filing, rules)})
        errors = dig((await send(http, call, "Reddit")).json(), "json", "errors")
        if errors:
            raise FilingError("Reddit refused the report.", permanent=True)
        return Receipt(Way.API)  # it numbers no report

    def _reason(self, filing: Filing, rules: Any) -> dict[str, str | list[str]]:
        """A site rule where one fits: only those reach the administrators."""
        listed = [rule for rule in dig(rules, "site_rules") or [] if isinstance(rule, str)]
        for word in _WORDS.get(filing.harm, ()):
            for rule in listed:
                if word in rule.lower():
                    return {"reason": "site_reason_selected", "site_reason": rule, "custom_text": self.words(filing)}
        raise FilingError("Reddit has no site rule that fits this category.", permanent=True)

    async def _look(self, target: Target, http: Http) -> Sighting:
        """By the API, with an account. A moderator's removal only delists a post, so that is not "gone"."""
        account = self.accounts.only()
        if account is None:
            return Sighting(Outcome.UNKNOWN, self.name, remark="Reddit shows programs nothing without an account.")
        headers = await bearer(account, http, "https://www.reddit.com/api/v1/access_token")
        answer = await http.call(ApiCall("GET", query(f"{_API}/api/info", id=_thing(target)), headers))
        post = dig(answer.json(), "data", "children", 0, "data") if answer.status == 200 else None
        if not isinstance(post, dict):
            return Sighting(Outcome.UNKNOWN, self.name, answer.status)
        removed = str(post.get("removed_by_category") or "")
        text = post.get("body")  # of a comment, which names no remover
        gone = removed in _REMOVED or post.get("removal_reason") == "legal" or text in ("[removed]", "[deleted]")
        outcome = Outcome.GONE if gone else Outcome.RESTRICTED if removed else Outcome.UP
        word = "Removed" if gone else "Delisted, but still reached by its address,"
        return Sighting(outcome, self.name, 200, f"{word} by: {removed}." if removed else "")


def _thing(target: Target) -> str:
    """Reddit's full name of the post (t3) or comment (t1), or ""."""
    if target.host == "redd.it":
        match = _SHORT.fullmatch(target.url.pathname)
        return f"t3_{match['post'].lower()}" if match else ""
    match = _PATH.fullmatch(target.url.pathname)
    if not match:
        return ""
    return f"t1_{match['comment'].lower()}" if match["comment"] else f"t3_{match['post'].lower()}"
