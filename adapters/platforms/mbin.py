"""Mbin (and kbin before it): a thread, a comment or a short post, reported to its own server.

Source: MbinOrg/mbin at 1439efd7, config/mbin_routes (entry_api, post_api, entry, post), EntriesReportApi, BaseApi
(a second report of the same item is taken in silence), Entity/Report, rate_limiter.yaml (read 2026-11-26).
"""

import re
from typing import ClassVar

from adapters.core.http import ApiCall, Http, dig, seen, send
from adapters.core.platform import Pace
from adapters.core.values import Filing, Outcome, Receipt, Sighting, Target, Way
from adapters.platforms.base_api import Account, Instance

_THREAD = r"/m/[^/]+/t/\d+/[^/]+/comments?/(?P<id>\d+)(?:/.*)?"
_PATHS = {"comment": "comments", "entry": "entry", "post": "post"}


class Mbin(Instance):
    """The token has the scopes ``entry:report``, ``entry_comment:report`` and ``post:report``."""

    name = "mbin"
    dated = "2026-11-26"
    pace = Pace(10, 300)
    limit = 255  # the column that keeps the reason
    forms: ClassVar[dict[str, re.Pattern[str]]] = {
        "comment": re.compile(_THREAD),
        "entry": re.compile(r"/m/[^/]+/t/(?P<id>\d+)(?:/.*)?"),
        "post": re.compile(r"/m/[^/]+/p/(?P<id>\d+)(?:/.*)?"),
    }
    unmistakable = re.compile(r"/m/[^/]+/[tp]/\d+(?:/.*)?")

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        href = self._href(account.base, filing.target, "/report")
        call = ApiCall("POST", href, account.bearer, json={"reason": self.words(filing)})
        await send(http, call, f"mbin on {account.host}")
        return Receipt(Way.API)  # 204: it numbers no report

    async def _look(self, target: Target, http: Http) -> Sighting:
        answer = await self.api(target, http, self._href("", target))
        sighting = seen(answer, self.name)
        if sighting.outcome is not Outcome.UP or not answer.body:
            return sighting
        gone = dig(answer.json(), "visibility") in ("trashed", "soft_deleted")
        return Sighting(Outcome.GONE, self.name, 200, "The server says that it is deleted.") if gone else sighting

    def _href(self, base: str, target: Target, end: str = "") -> str:
        kind, item = self.item(target)
        return f"{base}/api/{_PATHS[kind]}/{item}{end}"
