"""Mastodon: a post or an account, reported to the moderators of its own server.

A report goes through an account on the post's own server, or through the default account with ``forward``.
Source: docs.joinmastodon.org, methods reports, search, statuses, accounts (read 2026-11-23).
"""

import re
from typing import Any, ClassVar

from adapters.account import Account
from adapters.api import ApiPlatform
from adapters.base import (
    Answer,
    Call,
    Care,
    Filing,
    FilingError,
    Http,
    HttpError,
    Outcome,
    Receipt,
    Sighting,
    Target,
    Way,
)
from adapters.calls import dig, need, query, read, seen, send

_LEGAL = ("intimate_images", "terrorism", "threat", "doxxing", "fraud", "phishing", "malware")


class Mastodon(ApiPlatform):
    name = "mastodon"
    dated = "2026-11-23"
    form = "https://{host}/about"
    post = re.compile(r"/(?:web/|deck/)?(?:@[^/]+|(?:ap/)?users/[^/]+/statuses)/(?P<id>\d+)(?:/.*)?")
    copy = re.compile(r"/(?:web/|deck/)?@[^/@]+@[^/]+/\d+/?")
    profile = re.compile(r"/(?:web/|deck/)?(?:@|users/)(?P<id>[^/]+)/?")
    plain = 15  # digits: a shorter id proves nothing about what an unknown host runs (a snowflake has 17 or 18)
    categories: ClassVar[dict[str, str]] = {"spam": "spam", **dict.fromkeys(_LEGAL, "legal")}  # legal: since 4.2

    def owns(self, target: Target) -> bool:
        """A post by its unmistakable form on any host; whatever else only where an account says what runs there."""
        kind, item = self._item(target)
        return bool(item) and (self.accounts.at(target) is not None or (kind == "post" and len(item) >= self.plain))

    def canonical(self, target: Target) -> str:
        kind, item = self._item(target)
        return f"{self.name}:{kind}:{target.url.host}/{item if kind == 'post' else item.lower()}"

    def recipient(self, target: Target) -> str:
        return f"{self.name}:{target.url.host}"

    def account(self, target: Target) -> Account | None:
        """The account on the origin, else the default one; but resolving makes that server fetch a copy of the
        post, so never for content that may not be copied.
        """
        return self.accounts.at(target) or (self.accounts.default() if target.care is Care.OPEN else None)

    async def settle(self, target: Target, http: Http) -> str:
        if target.care is not Care.OPEN or not self.copy.fullmatch(target.url.pathname):
            return ""
        answer = await self._api(target, http, f"/api/v1/statuses/{self._item(target)[1]}")
        return str(dig(answer.json(), "url") or "") if answer.status == 200 else ""

    def _item(self, target: Target) -> tuple[str, str]:
        path = target.url.pathname
        for kind, form in (("post", self.post), ("user", self.profile)):
            if match := form.fullmatch(path):
                return kind, match["id"]
        return "", ""

    async def _api(self, target: Target, http: Http, path: str) -> Answer:
        """Ask the origin's public API, where its account says it is or by the link's own scheme."""
        account = self.accounts.at(target)
        base = account.base if account else target.url.origin
        return await http.look(target, href=base + path, headers={"accept": "application/json"}, follow=2)

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        found = await self._find(filing.target, account, http)
        form = {**found, "comment": self.words(filing), **self._category(filing)}
        call = Call("POST", f"{account.base}/api/v1/reports", account.bearer, form=form)
        answer = await send(http, call, f"{self.name} on {account.host}")
        return Receipt(Way.API, need(answer.json(), "id"))

    def _category(self, filing: Filing) -> dict[str, str]:
        return {"category": self.categories.get(filing.reason, "other")}

    async def _find(self, target: Target, account: Account, http: Http) -> dict[str, str | list[str]]:
        """The ids that the account's server knows the item by; raises ``FilingError`` when it finds none."""
        kind, item = self._item(target)
        kinds = "statuses" if kind == "post" else "accounts"
        href = query(f"{account.base}/api/v2/search", q=target.href, resolve="true", type=kinds, limit="1")
        what = f"The search on {account.host}"
        found: Any = dig(await read(http, Call("GET", href, account.bearer, seconds=60), what), kinds, 0)
        who = found if kind == "user" else dig(found, "account")
        if not dig(found, "id") or not dig(who, "id") or (kind == "user" and not self._same(found, item)):
            raise FilingError(f"{what} did not find the item.", permanent=True)
        ids: dict[str, str | list[str]] = {"status_ids[]": [str(found["id"])]} if kind == "post" else {}
        return {**ids, "account_id": str(who["id"]), "forward": str("@" in str(dig(who, "acct"))).lower()}

    def _same(self, found: Any, name: str) -> bool:
        """A search by name may answer with a namesake; the link's own name has to be in it."""
        return str(dig(found, "acct")).split("@")[0].lower() == name.split("@", maxsplit=1)[0].lower()

    async def _look(self, target: Target, http: Http) -> Sighting:
        kind, item = self._item(target)
        path = f"/api/v1/statuses/{item}" if kind == "post" else query("/api/v1/accounts/lookup", acct=item)
        answer = await self._api(target, http, path)
        sighting = seen(answer, self.name)
        if sighting.outcome is Outcome.UP and kind == "user" and answer.body and dig(answer.json(), "suspended"):
            return Sighting(Outcome.GONE, self.name, 200, "The account is suspended.")
        return await self._tombstone(target, http, sighting) if sighting.status == 404 else sighting

    async def _tombstone(self, target: Target, http: Http, sighting: Sighting) -> Sighting:
        """404 means deleted or private; ActivityPub answers 410 for what was deleted, which is conclusive."""
        try:
            answer = await http.look(target, headers={"accept": "application/activity+json"}, follow=2)
        except HttpError:
            return sighting
        if answer.status == 410:
            return Sighting(Outcome.GONE, "activitypub", 410)
        return (
            sighting if answer.status != 200 else Sighting(Outcome.UNKNOWN, "activitypub", 200, "Two answers differ.")
        )
