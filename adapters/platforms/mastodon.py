"""Mastodon: a post or an account, reported to the moderators of its own server.

A report goes through an account on the post's own server, or through the default account with ``forward``.
Source: docs.joinmastodon.org, methods reports, search, statuses, accounts (read 2026-11-23).
"""

import re
from typing import Any, ClassVar

from adapters.core.errors import FilingError, HttpError
from adapters.core.http import ApiCall, Http, dig, need, query, read, seen, send
from adapters.core.platform import Pace
from adapters.core.values import Filing, Handling, HarmKind, Outcome, Receipt, Sighting, Target, Way
from adapters.platforms.base_api import Account, Instance

_LEGAL = (
    HarmKind.INTIMATE,
    HarmKind.TERRORISM,
    HarmKind.THREAT,
    HarmKind.PRIVACY,
    HarmKind.FRAUD,
    HarmKind.PHISHING,
    HarmKind.MALWARE,
)
_TOP = r"/(?:web/|deck/)?"


class Mastodon(Instance):
    name = "mastodon"
    dated = "2026-11-23"
    pace = Pace(300, 300)
    forms: ClassVar[dict[str, re.Pattern[str]]] = {
        "post": re.compile(_TOP + r"(?:@[^/]+(?:/posts)?|(?:ap/)?users/[^/]+/statuses)/(?P<id>\d+)(?:/.*)?"),
        "user": re.compile(_TOP + r"(?:@|users/)(?P<id>[^/]+)/?"),
    }
    unmistakable = re.compile(
        _TOP + r"(?:@[^/]+(?:/posts)?|(?:ap/)?users/[^/]+/statuses)/\d{15,20}(?:/.*)?"
    )  # a snowflake
    copy = re.compile(_TOP + r"@[^/@]+@[^/]+/\d+/?")
    # "legal" exists since 4.2.
    categories: ClassVar[dict[HarmKind, str]] = {HarmKind.SPAM: "spam", **dict.fromkeys(_LEGAL, "legal")}

    def account(self, target: Target) -> Account | None:
        """The account on the origin, else the default one; but resolving makes that server fetch a copy of the
        post, so never for content that may not be copied.
        """
        return self.accounts.at(target) or (self.accounts.default() if target.handling is Handling.OPEN else None)

    async def settle(self, target: Target, http: Http) -> str:
        if target.handling is not Handling.OPEN or not self.copy.fullmatch(target.url.pathname):
            return ""
        answer = await self.api(target, http, f"/api/v1/statuses/{self.item(target).id}")
        return str(dig(answer.json(), "url") or "") if answer.status == 200 else ""

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        found = await self._find(filing.target, account, http)
        form = {**found, "comment": self.words(filing), **self._category(filing)}
        call = ApiCall("POST", f"{account.base}/api/v1/reports", account.bearer, form=form)
        answer = await send(http, call, f"{self.name} on {account.host}")
        return Receipt(Way.API, need(answer.json(), "id"))

    def _category(self, filing: Filing) -> dict[str, str]:
        return {"category": self.categories.get(filing.harm, "other")}

    async def _find(self, target: Target, account: Account, http: Http) -> dict[str, str | list[str]]:
        """The ids that the account's server knows the item by; raises ``FilingError`` when it finds none."""
        kind, item = self.item(target)
        kinds = "statuses" if kind == "post" else "accounts"
        href = query(f"{account.base}/api/v2/search", q=target.href, resolve="true", type=kinds, limit="1")
        what = f"The search on {account.host}"
        found: Any = dig(await read(http, ApiCall("GET", href, account.bearer, timeout=60), what), kinds, 0)
        who = found if kind == "user" else dig(found, "account")
        if not dig(found, "id") or not dig(who, "id") or (kind == "user" and not _same(found, item)):
            raise FilingError(f"{what} did not find the item.", permanent=True)
        ids: dict[str, str | list[str]] = {"status_ids[]": [str(found["id"])]} if kind == "post" else {}
        return {**ids, "account_id": str(who["id"]), "forward": str("@" in str(dig(who, "acct"))).lower()}

    async def _look(self, target: Target, http: Http) -> Sighting:
        kind, item = self.item(target)
        path = f"/api/v1/statuses/{item}" if kind == "post" else query("/api/v1/accounts/lookup", acct=item)
        answer = await self.api(target, http, path)
        sighting = seen(answer, self.name)
        if sighting.outcome is Outcome.UP and kind == "user" and answer.body and dig(answer.json(), "suspended"):
            return Sighting(Outcome.GONE, self.name, 200, "The account is suspended.")
        return await tombstone(target, http, sighting) if sighting.status == 404 else sighting


async def tombstone(target: Target, http: Http, sighting: Sighting) -> Sighting:
    """Ask the link as ActivityPub after a 404, which means deleted or private: 410 is conclusive, 200 contradicts."""
    try:
        answer = await http.look(target, headers={"accept": "application/activity+json"}, follow=2)
    except HttpError:
        return sighting
    if answer.status == 410:
        return Sighting(Outcome.GONE, "activitypub", 410)
    if answer.status == 200:
        return Sighting(Outcome.UNKNOWN, "activitypub", 200, "The two answers differ.")
    return sighting


def _same(found: Any, name: str) -> bool:
    """A search by name may answer with a namesake; the link's own name has to be in it."""
    return str(dig(found, "acct")).partition("@")[0].lower() == name.partition("@")[0].lower()
