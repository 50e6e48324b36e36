"""Cloudflare: what stands behind its network. It mostly passes the report to the real host and names that host.

Source: developers.cloudflare.com/api, abuse_reports create; cloudflare/cloudflare-typescript (read 2026-11-23).
"""

from typing import Any, ClassVar

from adapters.core.errors import FilingError
from adapters.core.http import ApiCall, Http, dig, segment, send
from adapters.core.platform import Pace
from adapters.core.values import Filing, HarmKind, Receipt, Way
from adapters.platforms.base_api import Account, Outsider, cut

_ACTS = {
    HarmKind.THREAT: "abuse_threat",
    HarmKind.INTIMATE: "abuse_ncsei",
    HarmKind.PHISHING: "abuse_phishing",
    HarmKind.MALWARE: "abuse_phishing",
}


class Cloudflare(Outsider):
    """Cloudflare has to have entitled the account."""

    name = "cloudflare"
    dated = "2026-11-23"
    form = "https://abuse.cloudflare.com/"
    seen = True
    needs = ("account_id", "token", "name", "email")
    limit = 2000  # of 5000 for a justification, 2000 for a comment
    pace = Pace(60, 300)
    suffixes: ClassVar[frozenset[str]] = frozenset({"pages.dev", "workers.dev", "r2.dev", "trycloudflare.com"})

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        """Without a disclosed sender, Cloudflare alone learns the account's name and passes the report on unsigned."""
        name, email = filing.name or account.get("name"), filing.email or account.get("email")
        act = _ACTS.get(filing.harm, "abuse_general")
        passed_on = "send" if filing.name and filing.email else "send-anon"
        body: dict[str, Any] = {
            "act": act,
            "name": cut(name, 255),
            "email": email,
            "email2": email,
            "urls": filing.target.href,
            "host_notification": passed_on,
            "owner_notification": "none" if act == "abuse_ncsei" else passed_on,
        }
        href = f"https://api.cloudflare.com/client/v4/accounts/{segment(account.get('account_id'))}/abuse-reports/{act}"
        call = ApiCall("POST", href, account.bearer, json={**body, **_why(act, self.words(filing))})
        answer = await send(http, call, "Cloudflare")
        if dig(answer.json(), "result") == "error":
            raise FilingError("Cloudflare refused the report.", permanent=True)
        return Receipt(Way.API, str(dig(answer.json(), "abuse_rand") or ""))


def _why(act: str, words: str) -> dict[str, Any]:
    """We never are the person shown, and Cloudflare asks."""
    if act == "abuse_ncsei":
        return {"comments": words, "ncsei_subject_representation": False}
    return {"justification": words}
