"""Lemmy: a post or a comment, by API v3 (0.19) or v4 (1.0); the account's field ``api`` says which.

Version 4 tells a reporter about his own reports. Sources: LemmyNet/lemmy, tag 0.19.20 (src/api_routes_http.rs,
crates/apub) and main at 439734dd (federation/resolve_object.rs, db_views/site ResolveObjectView,
report_combined/src/api.rs and report_combined/list.rs; read 2026-11-26).
"""

import re
from typing import ClassVar

from adapters.core.http import ApiCall, Http, answered, dig, need, query, read, send, take
from adapters.core.values import Filing, Handling, Receipt, Reply, Sighting, Target, Way
from adapters.platforms.base_api import Account, Instance


class Lemmy(Instance):
    name = "lemmy"
    dated = "2026-11-26"
    forms: ClassVar[dict[str, re.Pattern[str]]] = {
        "comment": re.compile(r"/(?:comment|post/\d+)/(?P<id>\d+)/?"),
        "post": re.compile(r"/post/(?P<id>\d+)/?"),
    }

    def account(self, target: Target) -> Account | None:
        """The account on the origin, else the default one, whose server then fetches a copy: only of what may be
        copied.
        """
        return self.accounts.at(target) or (self.accounts.default() if target.handling is Handling.OPEN else None)

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        kind, item = self.item(filing.target)
        if account is not self.accounts.at(filing.target):
            item = await self._resolve(filing.target, kind, account, http)
        body = {f"{kind}_id": int(item), "reason": self.words(filing)}
        href = f"{account.base}/api/{_version(account)}/{kind}/report"
        answer = await send(http, ApiCall("POST", href, account.bearer, json=body), f"lemmy on {account.host}")
        return Receipt(Way.API, need(answer.json(), f"{kind}_report_view", f"{kind}_report", "id"))

    async def _resolve(self, target: Target, kind: str, account: Account, http: Http) -> str:
        version, what = _version(account), f"lemmy on {account.host}"
        href = query(f"{account.base}/api/{version}/resolve_object", q=target.href)
        found = await read(http, ApiCall("GET", href, account.bearer, timeout=60), what)
        return take(found, kind, "id", what=what) if version == "v4" else take(found, kind, kind, "id", what=what)

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        """Version 4 lists a reporter's own reports. "Resolved" says that somebody decided; the item says what."""
        kind, account = self.item(target).kind, self.account(target)
        if account is None or target.handling is Handling.SEALED or _version(account) != "v4":
            return None
        href = query(f"{account.base}/api/v4/report/list", my_reports_only="true", type_=f"{kind}s", limit="50")
        listed = dig(await read(http, ApiCall("GET", href, account.bearer), f"lemmy on {account.host}"), "items")
        for one in listed if isinstance(listed, list) else ():
            if str(dig(one, f"{kind}_report", "id")) == reference:
                return _decided(dig(one, f"{kind}_report", "resolved"), removed=dig(one, kind, "removed"))
        return None

    async def _look(self, target: Target, http: Http) -> Sighting:
        """As ActivityPub: deleted and removed items answer 410 with a Tombstone."""
        kind, item = self.item(target)
        account = self.accounts.at(target)
        base = account.base if account else target.url.origin
        accept = {"accept": "application/activity+json"}
        return answered(await http.look(target, href=f"{base}/{kind}/{item}", headers=accept, follow=2), "activitypub")


def _decided(resolved: object, *, removed: object) -> Reply:
    if resolved is not True:
        return Reply.PENDING
    return Reply.ACTIONED if removed is True else Reply.REFUSED


def _version(account: Account) -> str:
    return "v4" if account.get("api") == "v4" else "v3"
