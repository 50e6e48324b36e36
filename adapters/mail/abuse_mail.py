"""Notices by mail to whoever answers for a host: found by registration data, written plainly, sent once."""

import asyncio
import socket
from collections.abc import Sequence
from dataclasses import dataclass, replace
from email.message import EmailMessage

from adapters.core.errors import FilingError, HttpError
from adapters.core.http import Http
from adapters.core.values import Channel, Filing, Handling, Receipt, Route, Step, Target, Way
from adapters.handoff import handoff
from adapters.mail import letter, smtp, xarf
from adapters.mail.contact import Contact, Role, Search, registrable
from adapters.mail.contact_search import find
from adapters.mail.dsa_article_16 import missing
from adapters.web.page import WebPage

_WHY = {
    Role.OPERATOR: "{name} names this address for complaints about what people write there.",
    Role.NETWORK: "Registration data name {name} for the network that carries the host.",
    Role.CDN: "The host stands behind {name}; its answer can name who really carries it.",
    Role.REGISTRAR: "Registration data name {name} as the domain's registrar.",
    Role.SITE: "No better address was found than the one of {name} itself.",
}
_AT_ONCE = 25  # notices in one mail; longer ones are not read


@dataclass(frozen=True, slots=True)
class Outbox:
    """How mail leaves, and who signs it."""

    server: smtp.Smtp
    sender: letter.MailSender
    dkim: smtp.DkimKey | None = None


class AbuseMail(WebPage):
    """The general web with notices by mail: looked at as any page. The recipient is the address, in lower case."""

    name = "mail"
    dated = "2026-11-23"
    together = _AT_ONCE
    corrects = True

    def __init__(self, outbox: Outbox, search: Search) -> None:
        super().__init__(search.rdap)
        self._outbox = outbox
        self._search = search

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """One route per contact, best first; one hand-off that says why when there is none."""
        if target.handling is Handling.SEALED or not self.owns(target):
            return ()
        try:
            found = await find(target, self._search, http)
        except HttpError:
            return (self._nobody(target, "Who answers for the host could not be asked just now."),)
        if not found:
            return (self._nobody(target, "Nobody was found who answers for the host and may be written to."),)
        return tuple(self._route(contact) for contact in found)

    def outlook(self, target: Target) -> Route:
        return Route(self.name, "", Way.MAIL, Channel.LEGAL_NOTICE)

    def draft(self, filing: Filing) -> str:
        return letter.body(filing, self._outbox.sender) if filing.route.way is Way.MAIL else filing.text

    async def rehearse(self, filings: Sequence[Filing], to: str) -> None:
        """Deliver what would go out, by whatever way, to the operator's own mailbox instead. Raises as ``file``."""
        if any(filing.target.handling is Handling.SEALED for filing in filings):
            raise FilingError("A sealed report goes to a hotline only.", permanent=True)
        message = self._message(filings, to)
        message["X-Sandbox-Recipient"] = filings[0].route.recipient
        await self._deliver(message, to)

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        if filing.route.way is not Way.MAIL:
            return handoff.prepared(filing.target, filing, filing.route.why)
        return await self._file_all([filing], http)

    async def _file_all(self, filings: Sequence[Filing], http: Http) -> Receipt:
        to = filings[0].route.recipient
        message = self._message(filings, to)
        await self._deliver(message, to)
        return Receipt(Way.MAIL, str(message["Message-ID"]))

    def _message(self, filings: Sequence[Filing], to: str) -> EmailMessage:
        sender = self._outbox.sender
        text = letter.many([self._approved(filing) for filing in filings], filings[0].language)
        message = letter.message(filings, text, sender, to, self._search.now())
        _attach(message, filings, sender)
        return message

    def _approved(self, filing: Filing) -> str:
        words = filing.words or self.draft(filing)
        if filing.step is not Step.CORRECTION and (gaps := missing(replace(filing, words=words))):
            raise FilingError(f"The notice is not complete: {', '.join(gaps)}.", permanent=True)
        return words

    async def _deliver(self, message: EmailMessage, to: str) -> None:
        box = self._outbox
        raw = smtp.signed(message.as_bytes(), box.dkim) if box.dkim else message.as_bytes()
        await smtp.deliver(box.server, box.sender.mailbox, to, raw)

    def _route(self, contact: Contact) -> Route:
        why = _WHY[contact.role].format(name=contact.name or contact.email.rpartition("@")[2])
        return Route(self.name, contact.email.lower(), Way.MAIL, Channel.LEGAL_NOTICE, why)

    def _nobody(self, target: Target, why: str) -> Route:
        return Route(self.name, registrable(target.host), Way.HAND_OFF, Channel.LEGAL_NOTICE, why)


def _attach(message: EmailMessage, filings: Sequence[Filing], sender: letter.MailSender) -> None:
    for number, filing in enumerate(filings, 1):
        if filing.step is not Step.CORRECTION and (report := xarf.report(filing, sender)):
            name = "xarf.json" if len(filings) == 1 else f"xarf-{number}.json"
            message.add_attachment(report, maintype="application", subtype="json", filename=name)


async def resolve(host: str) -> tuple[str, ...]:
    """The addresses of a host by the system's resolver; none when it has none."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ()
    return tuple(dict.fromkeys(str(one[4][0]) for one in found))
