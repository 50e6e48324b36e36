"""Netcraft: phishing, malware and scams anywhere; it blocks, asks for the takedown itself, and tells how it went.

Source: the Netcraft report API v3 as its clients use it (actually-akac/Netcraft, pynetcraftcli; read 2026-11-23).
"""

from typing import ClassVar

from adapters.core.http import ApiCall, Http, dig, need, read, segment, send
from adapters.core.values import Filing, Handling, HarmKind, Receipt, Reply, Target, Way
from adapters.platforms.base_api import Account, Outsider

_API = "https://report.netcraft.com/api/v3"


class Netcraft(Outsider):
    """Reports are known by a mail address; there is no key."""

    name = "netcraft"
    dated = "2026-11-23"
    form = "https://report.netcraft.com/"
    seen = True
    limit = 10_000
    needs = ("email",)
    takes = frozenset({HarmKind.PHISHING, HarmKind.MALWARE, HarmKind.FRAUD})
    replies: ClassVar[dict[str, Reply]] = {
        "processing": Reply.PENDING,
        "suspicious": Reply.PENDING,
        "malicious": Reply.ACTIONED,
        "no threats": Reply.REFUSED,
        "rejected": Reply.REFUSED,
        "unavailable": Reply.NEEDS_MORE,
    }

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        email = filing.email or account.get("email")
        body = {"email": email, "reason": self.words(filing), "urls": [{"url": filing.target.href}]}
        answer = await send(http, ApiCall("POST", f"{_API}/report/urls", json=body), "Netcraft")
        return Receipt(Way.API, need(answer.json(), "uuid"))

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        """What became of the link itself: a submission's own state is that of its worst link."""
        if target.handling is Handling.SEALED:
            return None
        found = await read(http, ApiCall("GET", f"{_API}/submission/{segment(reference)}/urls"), "Netcraft")
        return self.replies.get(str(dig(found, "urls", 0, "url_state")))
