"""Pixelfed: a post, reported to its own server with one word from a list and no free text.

Source: pixelfed/pixelfed, ApiV1Dot1Controller.report (read 2026-11-23).
"""

import re
from typing import ClassVar

from adapters.core.http import ApiCall, Http, answered, check, dig
from adapters.core.values import Filing, HarmKind, Receipt, Sighting, Target, Way
from adapters.platforms.base_api import Account, Instance, ReasonOnly

_POST = re.compile(r"/(?:p/[^/]+|i/web/post)/(?P<id>\d{15,20})/?")


class Pixelfed(ReasonOnly, Instance):
    name = "pixelfed"
    dated = "2026-11-23"
    forms: ClassVar[dict[str, re.Pattern[str]]] = {"post": _POST}
    unmistakable = _POST
    reasons: ClassVar[dict[HarmKind, str]] = {
        HarmKind.SPAM: "spam",
        HarmKind.INTIMATE: "sensitive",
        HarmKind.VIOLENCE: "violence",
        HarmKind.THREAT: "violence",
        HarmKind.TERRORISM: "terrorism",
        HarmKind.FRAUD: "scam",
        HarmKind.PHISHING: "scam",
        HarmKind.MALWARE: "scam",
    }

    def reason(self, filing: Filing) -> str:
        return self.reasons.get(filing.harm, "abusive")

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        """It numbers no report. A second report of the same post is refused, so that refusal means "already there"."""
        item = self.item(filing.target).id
        form: dict[str, str | list[str]] = {
            "report_type": self.words(filing),
            "object_id": item,
            "object_type": "post",
        }
        answer = await http.call(ApiCall("POST", f"{account.base}/api/v1.1/report", account.bearer, form=form))
        if answer.status == 400 and dig(answer.json(), "error_code") == "ERROR_REPORT_DUPLICATE":
            return Receipt(Way.API, remark="This account had reported the post before.")
        check(answer, f"pixelfed on {account.host}")
        return Receipt(Way.API)

    async def _look(self, target: Target, http: Http) -> Sighting:
        answer = await http.look(target, headers={"accept": "application/activity+json"}, follow=2)
        return answered(answer, "activitypub")
