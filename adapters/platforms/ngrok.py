"""ngrok: whatever is served through its tunnels, with an outcome per host name.

Source: ngrok.com/docs/api-reference/abusereports (read 2026-11-23).
"""

from typing import Any, ClassVar

from adapters.core.http import ApiCall, Http, dig, need, read, segment, send
from adapters.core.values import Filing, Handling, Receipt, Reply, Target, Way
from adapters.platforms.base_api import Account, Outsider

_API = "https://api.ngrok.com/abuse_reports"


class Ngrok(Outsider):
    """The token is an API key that ngrok allowed to report."""

    name = "ngrok"
    dated = "2026-11-23"
    form = "mailto:abuse@ngrok.com"
    seen = True
    limit = 1000  # of 4096 bytes, whatever the script
    suffixes: ClassVar[frozenset[str]] = frozenset(
        {"ngrok.io", "ngrok.app", "ngrok.dev", "ngrok-free.app", "ngrok-free.dev", "ngrok.pizza", "ngrok.pro"}
    )
    replies: ClassVar[dict[str, Reply]] = {
        "PENDING": Reply.PENDING,
        "BANNED": Reply.ACTIONED,
        "UNBANNED": Reply.REFUSED,
        "IGNORE": Reply.REFUSED,
    }

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        body = {"urls": [filing.target.href], "metadata": self.words(filing)}
        answer = await send(http, ApiCall("POST", _API, _headers(account), json=body), "ngrok")
        return Receipt(Way.API, need(answer.json(), "id"))

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        account = self.account(target)
        if account is None or target.handling is Handling.SEALED:
            return None
        found: Any = await read(http, ApiCall("GET", f"{_API}/{segment(reference)}", _headers(account)), "ngrok")
        return self.replies.get(str(dig(found, "hostnames", 0, "status") or dig(found, "status")))


def _headers(account: Account) -> dict[str, str]:
    return {**account.bearer, "ngrok-version": "2"}
