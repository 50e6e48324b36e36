"""Google Web Risk: phishing and malware for the lists that browsers heed.

Closed to new customers, and to be switched off by 2027-12-31 at the latest; without a contract it is Google's form.
Source: cloud.google.com/web-risk/docs/submission-api, and the reference of SubmitUriRequest (read 2026-11-23).
"""

from typing import Any, ClassVar

from adapters.core.http import ApiCall, Http, dig, need, read, segment, send
from adapters.core.values import Filing, Handling, HarmKind, Receipt, Reply, Target, Way
from adapters.platforms._oauth import bearer
from adapters.platforms.base_api import Account, Outsider

_API = "https://webrisk.googleapis.com/v1"
_TOKEN = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address


class WebRisk(Outsider):
    """``project`` is the number of the project that Google allowed to submit."""

    name = "web_risk"
    dated = "2026-11-23"
    form = "https://safebrowsing.google.com/safebrowsing/report_phish/"
    seen = True
    needs = ("project", "refresh_token", "client_id", "client_secret")
    signs_in = True
    takes = frozenset({HarmKind.PHISHING, HarmKind.MALWARE})
    types: ClassVar[dict[HarmKind, str]] = {HarmKind.PHISHING: "SOCIAL_ENGINEERING", HarmKind.MALWARE: "MALWARE"}

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        body = {
            "submission": {"uri": filing.target.href},
            "threatInfo": {
                "abuseType": self.types[filing.harm],
                "threatConfidence": {"level": "MEDIUM"},
                "threatJustification": {"labels": ["USER_REPORT"], "comments": [self.words(filing)]},
            },
        }
        href = f"{_API}/projects/{segment(account.get('project'))}/uris:submit"
        call = ApiCall("POST", href, await bearer(account, http, _TOKEN), json=body)
        return Receipt(Way.API, need((await send(http, call, "Web Risk")).json(), "name"))

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        """The reference is the name of a long-running operation; it ends with the lists that the link was put on."""
        account = self.account(target)
        if account is None or target.handling is Handling.SEALED:
            return None
        path = "/".join(segment(part) for part in reference.split("/"))
        call = ApiCall("GET", f"{_API}/{path}", await bearer(account, http, _TOKEN))
        found: Any = await read(http, call, "Web Risk")
        if dig(found, "done") is not True:
            return Reply.PENDING
        return Reply.ACTIONED if dig(found, "response", "threatTypes") else Reply.REFUSED
