"""GoToSocial: Mastodon's way of reporting, and one of the few that tell the reporter what became of it.

Source: GoToSocial's API documentation, reports, and docs/api/ratelimiting.md (read 2026-11-23).
"""

import re
from typing import ClassVar

from adapters.core.http import ApiCall, Http, dig, read, segment
from adapters.core.values import Handling, HarmKind, Reply, Target
from adapters.platforms.mastodon import Mastodon

_POST = r"/(?:@|users/)[^/]+/statuses/(?P<id>[0-7][0-9A-HJKMNP-TV-Z]{25})(?:/.*)?"  # a ULID


class GoToSocial(Mastodon):
    name = "gotosocial"
    forms: ClassVar[dict[str, re.Pattern[str]]] = {"post": re.compile(_POST), "user": Mastodon.forms["user"]}
    unmistakable = re.compile(_POST)
    categories: ClassVar[dict[HarmKind, str]] = {}  # it acts on "other" only

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        """``action_taken`` is the only word it has; the comment beside it is for people."""
        account = self.account(target)
        if account is None or target.handling is Handling.SEALED:
            return None
        call = ApiCall("GET", f"{account.base}/api/v1/reports/{segment(reference)}", account.bearer)
        done = dig(await read(http, call, self.name), "action_taken")
        return Reply.ACTIONED if done is True else Reply.PENDING if done is False else None
