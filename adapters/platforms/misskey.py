"""Misskey and its kin (Sharkey, CherryPick, Firefish): the API reports a user, so the note's address leads the text.

Source: misskey-dev/misskey, endpoints users/report-abuse, notes/show, users/show, ap/show (read 2026-11-23); the
permission ``write:report-abuse`` as in Sharkey's copy of the first.
"""

import re
from typing import ClassVar

from adapters.core.http import ApiCall, Http, answered, read, send, take
from adapters.core.platform import Pace
from adapters.core.values import Filing, Handling, Receipt, Sighting, Target, Way
from adapters.platforms.base_api import Account, Instance, cut


class Misskey(Instance):
    name = "misskey"
    dated = "2026-11-23"
    pace = Pace(20, 3600)  # ap/show allows 30 an hour
    limit = 2048
    forms: ClassVar[dict[str, re.Pattern[str]]] = {
        "note": re.compile(r"/notes/(?P<id>[0-9a-zA-Z]{8,32})/?"),
        "user": re.compile(r"/@(?P<id>[^/@]+)/?"),
    }

    def account(self, target: Target) -> Account | None:
        return self.accounts.at(target) or (self.accounts.default() if target.handling is Handling.OPEN else None)

    def draft(self, filing: Filing) -> str:
        href = filing.target.href
        return cut(filing.text if href in filing.text[:1000] else f"{href}\n{filing.text}", self.limit)

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        user = await self._user(filing.target, account, http)
        body = {"userId": user, "comment": self.words(filing)}
        call = ApiCall("POST", f"{account.base}/api/users/report-abuse", account.bearer, json=body)
        await send(http, call, f"misskey on {account.host}")
        return Receipt(Way.API)  # 204: it numbers no report

    async def _user(self, target: Target, account: Account, http: Http) -> str:
        kind, item = self.item(target)
        if account is not self.accounts.at(target):
            path, body, answer = "ap/show", {"uri": target.href}, ("object", *_OWNER[kind])
        elif kind == "note":
            path, body, answer = "notes/show", {"noteId": item}, _OWNER[kind]
        else:
            path, body, answer = "users/show", {"username": item}, _OWNER[kind]
        call = ApiCall("POST", f"{account.base}/api/{path}", account.bearer, json=body, timeout=60)
        found = await read(http, call, f"misskey on {account.host}")
        return take(found, *answer, what=f"misskey on {account.host}")

    async def _look(self, target: Target, http: Http) -> Sighting:
        answer = await http.look(target, headers={"accept": "application/activity+json"}, follow=2)
        return answered(answer, "activitypub")


_OWNER: dict[str, tuple[str, ...]] = {"note": ("userId",), "user": ("id",)}
