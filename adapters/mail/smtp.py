"""Handing a finished message to the operator's mail server, signed; every failure says whether it may have arrived."""

import asyncio
import contextlib
import re
from dataclasses import dataclass, field
from typing import Literal

import aiosmtplib
import dkim

from adapters.core.errors import FilingError

# RFC 3463: bad destination mailbox, system or syntax; moved; no MX that takes mail (RFC 7505); mailbox disabled.
_NO_SUCH_BOX = re.compile(r"\b5\.(?:1\.(?:[01236]|10)|2\.1)\b")
_SIGNED = [b"from", b"to", b"subject", b"date", b"message-id", b"reply-to", b"mime-version", b"content-type"]


@dataclass(frozen=True, slots=True)
class Smtp:
    """The operator's own mail server. ``seconds`` is for each answer; the delivery gets four times that."""

    host: str
    port: int = 587
    username: str = ""
    password: str = field(default="", repr=False)
    security: Literal["starttls", "tls", "none"] = "starttls"
    timeout: float = 30.0


@dataclass(frozen=True, slots=True)
class DkimKey:
    """RSA key for RFC 6376 signatures: its selector, the signing domain and the PEM text."""

    selector: str
    domain: str
    pem: str = field(repr=False)


def signed(message: bytes, key: DkimKey) -> bytes:
    """The message with a DKIM signature in front (relaxed header, simple body). Raises ``FilingError``."""
    try:
        names = (key.selector.encode(), key.domain.encode(), key.pem.encode())
        line: bytes = dkim.sign(message, *names, include_headers=_SIGNED)
    except dkim.DKIMException as error:
        raise FilingError("The DKIM key cannot sign this message.", permanent=False, retry_after=3600) from error
    return line + message


async def deliver(smtp: Smtp, sender: str, recipient: str, message: bytes) -> None:
    """Deliver once. Raises ``FilingError``: permanent for a 5xx answer, ``maybe_sent`` when the data had left."""
    client = aiosmtplib.SMTP(
        hostname=smtp.host,
        port=smtp.port,
        username=smtp.username or None,
        password=smtp.password or None,
        use_tls=smtp.security == "tls",
        start_tls=smtp.security == "starttls",
        local_hostname=sender.rpartition("@")[2],
        timeout=smtp.timeout,
    )
    left = False
    try:
        async with asyncio.timeout(smtp.timeout * 4):
            await client.connect()
            await client.mail(sender)
            await client.rcpt(recipient)
            left = True
            await client.data(message)
    except (aiosmtplib.SMTPException, OSError) as error:
        raise _failure(error, left=left) from error
    finally:
        with contextlib.suppress(aiosmtplib.SMTPException, OSError):
            await client.quit(timeout=2)  # the mail is accepted or refused by now; a lost goodbye changes nothing
        client.close()


def _failure(error: Exception, *, left: bool) -> FilingError:
    """The server's words are not passed on: they may hold the link."""
    if isinstance(error, aiosmtplib.SMTPAuthenticationError):
        return FilingError("The mail server refuses our login.", permanent=False, retry_after=3600)
    if isinstance(error, aiosmtplib.SMTPResponseException):
        if isinstance(error, aiosmtplib.SMTPRecipientRefused) and _NO_SUCH_BOX.search(error.message):
            return FilingError("The mail server knows no such address.", permanent=True, bad_address=True)
        if error.code >= 500:
            return FilingError(f"The mail server refused with {error.code}.", permanent=True)
        return FilingError(f"The mail server asks us to wait ({error.code}).", permanent=False, retry_after=900)
    if left:
        return FilingError("The mail server did not confirm the notice.", permanent=False, maybe_sent=True)
    return FilingError("The mail server cannot be reached.", permanent=False, retry_after=300)
