"""The AWS Abuse Signal API: phishing, malware and fraud on Amazon's network, with a key against doubles and an outcome.

Source: docs.aws.amazon.com/abuse-signal, API reference and user guide (published 2026-11-18, read 2026-11-23). XARF has
no type for violence, terrorism, hate or intimate images, so those are not mislabelled but handed off.
"""

import json
from datetime import UTC, datetime
from typing import Any, ClassVar

import xarf
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from adapters.core.errors import FilingError
from adapters.core.http import ApiCall, Http, dig, need, read, segment, send
from adapters.core.platform import Pace
from adapters.core.values import Filing, Handling, HarmKind, Receipt, Reply, Target, Way
from adapters.platforms.base_api import Account, Outsider


class AwsAbuse(Outsider):
    """The account may name another ``region``, and say ``test`` for a dry run that AWS checks and throws away."""

    name = "aws_abuse"
    dated = "2026-11-23"
    form = "https://support.aws.amazon.com/#/contacts/report-abuse"
    seen = True
    needs = ("key_id", "secret", "organisation", "email")
    pace = Pace(10, 1)
    idempotent = True
    takes = frozenset({HarmKind.PHISHING, HarmKind.MALWARE, HarmKind.FRAUD})
    suffixes: ClassVar[frozenset[str]] = frozenset({"amazonaws.com", "cloudfront.net", "amplifyapp.com"})
    replies: ClassVar[dict[str, Reply]] = {
        "ACTIONED": Reply.ACTIONED,
        "CONTENT_DOWN_OR_INACCESSIBLE": Reply.NEEDS_MORE,  # AWS could not see it, which is no act of AWS
        "REVIEWED_NO_AWS_ACTION": Reply.REFUSED,
        "NOT_RESOLVABLE_TO_AWS": Reply.REFUSED,
        "NEED_MORE_INFORMATION": Reply.NEEDS_MORE,
    }

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        body = {
            "clientToken": filing.key,
            "correlationId": "".join(sign if sign.isalnum() else "-" for sign in filing.key),
            "report": {"xarf": _xarf(filing, self.words(filing), account)},
        }
        call = _signed("POST", f"{_base(account)}/v1/abuse", account, json.dumps(body).encode())
        return Receipt(Way.API, need((await send(http, call, "AWS")).json(), "reportId"))

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        account = self.account(target)
        if account is None or target.handling is Handling.SEALED:
            return None
        call = _signed("GET", f"{_base(account)}/v1/abuse/{segment(reference)}", account)
        found = await read(http, call, "AWS")
        if dig(found, "status") in ("QUEUED", "PROCESSING"):
            return Reply.PENDING
        return self.replies.get(str(dig(found, "reasonCode")))


def _base(account: Account) -> str:
    return f"https://abuse.{account.get('region') or 'us-east-1'}.amazonaws.com"


def _signed(method: str, href: str, account: Account, body: bytes = b"") -> ApiCall:
    """A call signed with Signature Version 4, service name ``abuse``."""
    request = AWSRequest(method, href, headers={"content-type": "application/json"}, data=body)
    keys = Credentials(account.get("key_id"), account.get("secret"), account.get("session_token") or None)
    SigV4Auth(keys, "abuse", account.get("region") or "us-east-1").add_auth(request)
    headers = {str(name).lower(): str(value) for name, value in request.headers.items()}
    return ApiCall(method, href, headers, content=body or None)


def _xarf(filing: Filing, words: str, account: Account) -> object:
    """The report in XARF 4. It names the disclosed sender, else the account's own organisation."""
    contact = filing.email or account.get("email")
    who = {
        "org": filing.organisation or account.get("organisation"),
        "contact": contact,
        "domain": contact.rpartition("@")[2],
    }
    more: dict[str, Any] = {"fraud_type": "other"} if filing.harm is HarmKind.FRAUD else {}
    if account.says("test"):
        more["tags"] = ["lifecycle:test"]
    made = xarf.create_report(
        category="content",
        type=filing.harm.value,
        source_identifier=filing.target.host,
        reporter=who,
        sender=who,
        timestamp=datetime.now(UTC).isoformat(),
        url=filing.target.href,
        description=words,
        **more,
    )
    if made.report is None or made.errors:
        raise FilingError("The report does not fit the format that AWS takes.", permanent=True)
    return json.loads(made.report.model_dump_json(by_alias=True, exclude_none=True))
