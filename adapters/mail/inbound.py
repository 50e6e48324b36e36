"""What came back to a notice: a bounce, a delay, an automatic receipt, a person's answer. Pure: bytes in, facts out."""

import email
import re
from dataclasses import dataclass
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from enum import StrEnum

from adapters.mail import signed_link


class Came(StrEnum):
    """The kind of an incoming message."""

    BOUNCE = "bounce"  # the address is bad: not to be written to again
    DELAY = "delay"  # their server is still trying, or was full for now
    AUTOMATIC = "automatic"  # a ticket system's receipt, an absence note
    ANSWER = "answer"  # somebody wrote


@dataclass(frozen=True, slots=True)
class Incoming:
    """One incoming message. ``key`` is our notice's, believed only when its signature holds; ``text`` is untrusted."""

    came: Came
    key: str = ""
    message_id: str = ""  # of our mail that it is about
    addresses: tuple[str, ...] = ()  # bad or slow addresses, lower case
    status: str = ""  # RFC 3463, such as 5.1.1
    ticket: str = ""  # their own number, where the subject shows one
    text: str = ""


# A number in brackets or after a hash, as ticket systems put it into the subject: [#A-1234], (Ticket 1234).
_TICKET = re.compile(r"(?i)[\[(#]+(?:ticket|case|ref|request|id)?[ :#]*([a-z0-9][a-z0-9._-]{3,30})")
_STATUS = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")
_ID = re.compile(r"<[^<>\s]+@[^<>\s]+>")


def read(raw: bytes, secret: str) -> Incoming:
    """Read a message that came to our mailbox. Never raises for its content.

    Bounces by RFC 3464 (a ``message/delivery-status`` part), automatic answers by RFC 3834 (``Auto-Submitted``).
    """
    mail = email.message_from_bytes(raw)  # the old policy: it keeps what it cannot parse, and never raises
    key = signed_link.notice_of(secret, " ".join(_all(mail, "to", "cc", "delivered-to", "x-original-to")))
    if blocks := _blocks(mail):
        return _delivery(mail, blocks, key)
    about = _ID.findall(" ".join(_all(mail, "in-reply-to", "references")))
    automatic = _first(mail, "auto-submitted").lower() not in {"", "no"} or bool(_first(mail, "x-autoreply"))
    return Incoming(
        came=Came.AUTOMATIC if automatic else Came.ANSWER,
        key=key,
        message_id=about[0] if about else "",
        ticket=_ticket(_first(mail, "subject"), key),
        text=_plain(mail),
    )


def _delivery(mail: Message, blocks: list[Message], key: str) -> Incoming:
    failed = [block for block in blocks if _first(block, "action").lower() == "failed"]
    # 5.2.2 is a full mailbox (RFC 3463): the address is good, and may be tried another day.
    lasting = [block for block in failed if _status(block).startswith("5") and _status(block) != "5.2.2"]
    about = lasting or failed or blocks
    return Incoming(
        came=Came.BOUNCE if lasting else Came.DELAY,
        key=key,
        message_id=_original(mail),
        addresses=tuple(dict.fromkeys(filter(None, (_recipient(block) for block in about)))),
        status=_status(about[0]),
    )


def _blocks(mail: Message) -> list[Message]:
    """The per-recipient blocks of a delivery status: those that name a recipient."""
    parts = [part for part in mail.walk() if part.get_content_type() == "message/delivery-status"]
    blocks = [block for part in parts for block in _children(part)]
    return [block for block in blocks if _first(block, "final-recipient") or _first(block, "original-recipient")]


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _recipient(block: Message) -> str:
    """``rfc822; someone@host`` without its type, as it was asked for (RFC 3464, section 2.3)."""
    named = _first(block, "original-recipient") or _first(block, "final-recipient")
    return named.rpartition(";")[2].strip().strip("<>").lower()


def _status(block: Message) -> str:
    found = _STATUS.search(f"{_first(block, 'status')} {_first(block, 'diagnostic-code')}")
    return found[0] if found else ""


def _original(mail: Message) -> str:
    """The ``Message-ID`` of our mail, from the copy or the headers that came back with the bounce."""
    for part in mail.walk():
        if part.get_content_type() == "text/rfc822-headers":
            return _first(email.message_from_string(_decoded(part)), "message-id")
        if part.get_content_type() == "message/rfc822" and (inner := _children(part)):
            return _first(inner[0], "message-id")
    return ""


def _plain(mail: Message) -> str:
    texts = (part for part in mail.walk() if part.get_content_type() == "text/plain" and not part.get_filename())
    part = next(texts, None)
    return _decoded(part).strip()[:4000] if part is not None else ""


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:  # a character set that nobody knows
        return payload.decode("utf-8", "replace")


def _ticket(subject: str, key: str) -> str:
    found = [one for one in _TICKET.findall(subject) if any(letter.isdigit() for letter in one) and one != key]
    return found[0].rstrip(".-_") if found else ""


def _all(mail: Message, *names: str) -> list[str]:
    return [_readable(str(value)) for name in names for value in mail.get_all(name) or ()]


def _first(mail: Message, name: str) -> str:
    return next(iter(_all(mail, name)), "").strip()


def _readable(value: str) -> str:
    """Encoded words (RFC 2047) as text; what is not readable stays as it came."""
    try:
        return str(make_header(decode_header(value)))
    except (MessageError, LookupError, ValueError):
        return value
