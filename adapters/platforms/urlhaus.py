"""URLhaus (abuse.ch): links that serve malware directly. It writes to the host itself and lists the link.

Source: abuse.ch's own sample for submissions (header ``Auth-Key``) and the URLhaus API's page, url information (read
2026-11-23).
"""

from adapters.core.errors import FilingError
from adapters.core.http import ApiCall, Http, dig, read, send
from adapters.core.values import Filing, Handling, HarmKind, Receipt, Reply, Target, Way
from adapters.platforms.base_api import Account, Outsider, ReasonOnly


class UrlHaus(ReasonOnly, Outsider):
    name = "urlhaus"
    dated = "2026-11-23"
    form = "https://urlhaus.abuse.ch/api/"
    seen = True
    needs = ("key",)
    takes = frozenset({HarmKind.MALWARE})

    def reason(self, filing: Filing) -> str:
        return "malware_download"

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        """It answers in plain text and numbers nothing; the link itself is the reference."""
        entry = {"url": filing.target.href, "threat": self.words(filing)}
        body = {"anonymous": "0" if filing.name or filing.organisation else "1", "submission": [entry]}
        call = ApiCall("POST", "https://urlhaus.abuse.ch/api/", {"auth-key": account.get("key")}, json=body)
        answer = await send(http, call, "URLhaus")
        said = answer.body[:2000].decode(errors="replace").lower()
        if "unknown_auth_key" in said or "invalid" in said:
            raise FilingError("URLhaus refused the submission.", permanent=True)
        return Receipt(Way.API)

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        """Listed means that it accepted the report and wrote to the host; not listed says nothing yet."""
        account = self.account(target)
        if account is None or target.handling is Handling.SEALED:
            return None
        headers = {"auth-key": account.get("key")}
        call = ApiCall("POST", "https://urlhaus-api.abuse.ch/v1/url/", headers, form={"url": target.href})
        status = dig(await read(http, call, "URLhaus"), "query_status")
        return Reply.ACTIONED if status == "ok" else Reply.PENDING if status == "no_results" else None
