"""Abuse mail from the operator's settings: plain fields by name, as every other platform's account has them."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from adapters.mail.abuse_mail import AbuseMail, Outbox, resolve
from adapters.mail.contact import Search
from adapters.mail.letter import MailSender
from adapters.mail.rdap import Rdap
from adapters.mail.smtp import DkimKey, Smtp

# What a field is for; the ones that must be set stand first.
FIELDS = {
    "host": "the operator's mail server",
    "mailbox": "address that notices are from; somebody must read it",
    "name": "the operator's name as abuse desks see it",
    "secret": "any long random text; it signs links and reply addresses",
    "port": "587 unless set",
    "username": "login at the mail server, if it wants one",
    "password": "password of that login",
    "security": "starttls (as unless set), tls or none",
    "seconds": "how long to wait for each answer of the server; 30 unless set",
    "reply": "mailbox that takes plus addresses, so that an answer finds its case",
    "verify": "address of the page that checks a notice, ending in /; as unset that of STILLUP_WEB_PUBLIC_URL",
    "dkim_selector": "selector of the DKIM key",
    "dkim_key": "the RSA key as PEM text, or the path of a file that holds it",
    "trusted": "domains, with spaces between, whose own operator may be written to about them",
}
_REQUIRED = ("host", "mailbox", "name", "secret")
_SECURITY: dict[str, Literal["starttls", "tls", "none"]] = {"starttls": "starttls", "tls": "tls", "none": "none"}


def _utc_now() -> datetime:
    return datetime.now(UTC)


def abuse_mail(
    fields: Mapping[str, str], *, suppressed: Callable[[str], bool], now: Callable[[], datetime] = _utc_now
) -> AbuseMail:
    """The platform from its fields (see ``FIELDS``). Raises ``ValueError`` with a sentence that names what is wrong.

    ``suppressed`` is asked with a lower-case address: whether it bounced, or an operator put it on the list.
    """
    if lacking := [name for name in _REQUIRED if not fields.get(name, "").strip()]:
        raise ValueError(f"The mail account lacks: {', '.join(lacking)}.")
    if unknown := [name for name in fields if name not in FIELDS]:
        raise ValueError(f"The mail account has fields that nobody reads: {', '.join(unknown)}.")
    sender = MailSender(*(fields.get(name, "") for name in ("mailbox", "name", "secret", "reply", "verify")))
    outbox = Outbox(_smtp(fields), sender, _dkim(fields, sender))
    trusted = frozenset(fields.get("trusted", "").lower().split())
    return AbuseMail(outbox, Search(Rdap(), resolve, now, suppressed, trusted))


def _smtp(fields: Mapping[str, str]) -> Smtp:
    security = _SECURITY.get(fields.get("security", "") or "starttls")
    if security is None:
        raise ValueError("The mail account's security is starttls, tls or none.")
    try:
        port, seconds = int(fields.get("port", "") or 587), float(fields.get("seconds", "") or 30)
    except ValueError as error:
        raise ValueError("The mail account's port and seconds are numbers.") from error
    return Smtp(fields["host"], port, fields.get("username", ""), fields.get("password", ""), security, seconds)


def _dkim(fields: Mapping[str, str], sender: MailSender) -> DkimKey | None:
    key, selector = fields.get("dkim_key", "").strip(), fields.get("dkim_selector", "").strip()
    if bool(key) != bool(selector):
        raise ValueError("The mail account's dkim_key and dkim_selector go together.")
    if not key:
        return None
    try:
        pem = key if key.startswith("-----") else Path(key).read_text(encoding="ascii")
    except (OSError, ValueError) as error:
        raise ValueError("The mail account's dkim_key is neither a PEM text nor a file that can be read.") from error
    return DkimKey(selector, sender.domain, pem)
