"""Lemmy: a post or a comment, by API v3 (0.19) or v4 (1.0); the account's field ``api`` says which.

Source: LemmyNet/lemmy, tag 0.19.20 and main (src/api_routes_http.rs, crates/apub, report_combined/src/api.rs;
read 2026-11-23).
"""

import re
from typing import ClassVar

from adapters.account import Account
from adapters.base import Call, Care, Filing, Http, Receipt, Sighting, Target, Way
from adapters.calls import answered, need, query, read, send, take
from adapters.instance import Instance


class Lemmy(Instance):
    name = "lemmy"
    dated = "2026-11-23"
    forms: ClassVar[dict[str, re.Pattern[str]]] = {
        "comment": re.compile(r"/(?:comment|post/\d+)/(?P<id>\d+)/?"),
        "post": re.compile(r"/post/(?P<id>\d+)/?"),
    }

    def account(self, target: Target) -> Account | None:
        """The account on the origin, else the default one, whose server then fetches a copy: only of what may be
        copied. How v4 answers a resolve could not be checked, so a v4 account forwards nothing.
        """
        if account := self.accounts.at(target):
            return account
        account = self.accounts.default()
        return account if account and _version(account) == "v3" and target.care is Care.OPEN else None

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        kind, item = self.item(filing.target)
        if account is not self.accounts.at(filing.target):
            item = await self._resolve(filing.target, kind, account, http)
        body = {f"{kind}_id": int(item), "reason": self.words(filing)}
        href = f"{account.base}/api/{_version(account)}/{kind}/report"
        answer = await send(http, Call("POST", href, account.bearer, json=body), f"lemmy on {account.host}")
        return Receipt(Way.API, need(answer.json(), f"{kind}_report_view", f"{kind}_report", "id"))

    async def _resolve(self, target: Target, kind: str, account: Account, http: Http) -> str:
        href = query(f"{account.base}/api/v3/resolve_object", q=target.href)
        found = await read(http, Call("GET", href, account.bearer, seconds=60), f"lemmy on {account.host}")
        return take(found, kind, kind, "id", what=f"lemmy on {account.host}")

    async def _look(self, target: Target, http: Http) -> Sighting:
        """As ActivityPub: deleted and removed items answer 410 with a Tombstone."""
        kind, item = self.item(target)
        account = self.accounts.at(target)
        base = account.base if account else target.url.origin
        accept = {"accept": "application/activity+json"}
        return answered(await http.look(target, href=f"{base}/{kind}/{item}", headers=accept, follow=2), "activitypub")


def _version(account: Account) -> str:
    return "v4" if account.get("api") == "v4" else "v3"
