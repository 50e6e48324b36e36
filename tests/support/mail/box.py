"""A real SMTP server's handler that keeps what arrives, and refuses or dawdles when told to."""

import asyncio
import email
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from typing import Any


@dataclass
class PostOffice:
    """``at_rcpt`` and ``at_data`` replace the answer to that command; ``slow`` seconds pass before the one to DATA."""

    envelopes: list[Any] = field(default_factory=list)
    at_rcpt: str = ""
    at_data: str = ""
    slow: float = 0.0
    port: int = 0

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        envelope.rcpt_tos.append(address)
        return self.at_rcpt or "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        await asyncio.sleep(self.slow)
        if self.at_data:
            return self.at_data
        self.envelopes.append(envelope)
        return "250 queued"

    def only(self) -> EmailMessage:
        (envelope,) = self.envelopes
        message = email.message_from_bytes(envelope.content, policy=default)
        assert isinstance(message, EmailMessage)
        return message

    def text(self) -> str:
        part = self.only().get_body(preferencelist=("plain",))
        assert part is not None
        return str(part.get_content()).replace("\r\n", "\n")
