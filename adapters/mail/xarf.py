"""The machine-readable half of a mailed notice: XARF v4, only for the types that exist, only when it is valid."""

from typing import Any, NamedTuple

import xarf

from adapters.core.values import Filing, HarmKind
from adapters.mail.letter import MailSender, defanged


class _Type(NamedTuple):
    name: str
    required: dict[str, Any]  # fields


# Kind -> XARF content type and the fields it requires (xarf-spec 4.2.0, schemas/v4/types/content-*.json). There is no
# type for terrorism, violence, hate, intimate images or self-harm: those go as plain text, never under a wrong name.
# "other" is an allowed value where the schema asks for a detail that nobody here has established.
_TYPES: dict[HarmKind, _Type] = {
    HarmKind.PHISHING: _Type("phishing", {}),
    HarmKind.MALWARE: _Type("malware", {}),
    HarmKind.FRAUD: _Type("fraud", {"fraud_type": "other"}),
    HarmKind.PRIVACY: _Type("exposed_data", {"data_types": ["other"], "exposure_method": "other"}),
}


def report(filing: Filing, sender: MailSender) -> bytes | None:
    """The report as JSON, or None when no type fits or the library finds an error in it.

    ``reporter`` is who complains (what the filing discloses, else the operator), ``sender`` who transmits.
    """
    kind = _TYPES.get(filing.harm)
    if kind is None:
        return None
    made = xarf.create_report(
        category="content",
        type=kind.name,
        source_identifier=filing.target.host.strip("[]"),
        reporter=_who(filing.organisation or sender.name, filing.email or sender.mailbox),
        sender=_who(sender.name, sender.mailbox),
        url=filing.target.href,
        evidence_source="user_report",
        verification_method="user_report",
        description=defanged(filing.text, filing.target.host)[:1000],
        **kind.required,
    )
    if made.errors or made.report is None:  # ``report`` alone proves nothing: it comes with errors too
        return None
    return made.report.model_dump_json(by_alias=True, exclude_none=True).encode()


def _who(organisation: str, mail: str) -> dict[str, str]:
    return {"org": organisation[:200], "contact": mail, "domain": mail.rpartition("@")[2]}
