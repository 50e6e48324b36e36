"""Discourse: a post in a forum, flagged as illegal, as spam, or for the moderators.

Source: discourse/discourse_api_docs openapi.json (/post_actions.json, /posts/{id}.json) and the forum's own
db/fixtures/003_flags.rb for the numbers of the flags (read 2026-11-23).
"""

import re
from typing import ClassVar

from adapters.core.http import ApiCall, Http, dig, read, seen, send, take
from adapters.core.values import Filing, HarmKind, Outcome, Receipt, Sighting, Target, Way
from adapters.platforms.base_api import Account, Instance

_SPAM, _MODERATORS, _ILLEGAL = "8", "7", "10"
_LAW = (
    HarmKind.INTIMATE,
    HarmKind.TERRORISM,
    HarmKind.THREAT,
    HarmKind.HATE,
    HarmKind.PRIVACY,
    HarmKind.FRAUD,
    HarmKind.PHISHING,
    HarmKind.MALWARE,
)


class Discourse(Instance):
    name = "discourse"
    dated = "2026-11-23"
    limit = 500
    needs = ("key", "username")
    forms: ClassVar[dict[str, re.Pattern[str]]] = {
        "post": re.compile(r"/p/(?P<id>\d+)/?"),
        "topic": re.compile(r"/t/(?:[^/]*[^/\d][^/]*/)?(?P<id>\d+(?:/\d+)?)/?"),
    }
    flags: ClassVar[dict[HarmKind, str]] = {HarmKind.SPAM: _SPAM, **dict.fromkeys(_LAW, _ILLEGAL)}

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        keys = {"api-key": account.get("key"), "api-username": account.get("username")}
        found = await read(http, ApiCall("GET", account.base + self._path(filing.target), keys), account.host)
        form: dict[str, str | list[str]] = {
            "id": take(found, "id", what=account.host),
            "post_action_type_id": self.flags.get(filing.harm, _MODERATORS),
            "message": self.words(filing),
        }
        await send(http, ApiCall("POST", f"{account.base}/post_actions.json", keys, form=form), account.host)
        return Receipt(Way.API)

    async def _look(self, target: Target, http: Http) -> Sighting:
        answer = await self.api(target, http, self._path(target))
        sighting = seen(answer, self.name)
        if sighting.outcome is not Outcome.UP or not answer.body:
            return sighting
        post = answer.json()
        if dig(post, "deleted_at") or dig(post, "user_deleted"):
            return Sighting(Outcome.GONE, self.name, 200, "The forum says that the post is deleted.")
        hidden = dig(post, "hidden") is True
        return Sighting(Outcome.RESTRICTED, self.name, 200, "The forum hides the post.") if hidden else sighting

    def _path(self, target: Target) -> str:
        """A topic without a number of a post means its first post."""
        kind, item = self.item(target)
        if kind == "post":
            return f"/posts/{item}.json"
        return f"/posts/by_number/{item if '/' in item else item + '/1'}.json"
