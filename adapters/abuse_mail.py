"""Notices by mail to whoever answers for a host: found by registration data, written plainly, sent once."""

import asyncio
import socket
from collections.abc import Sequence
from dataclasses import dataclass, replace
from email.message import EmailMessage
from itertools import groupby

from adapters import handoff, letter, post, xarf_part
from adapters.base import Care, Channel, Filing, FilingError, Http, HttpError, Receipt, Route, Target, Way
from adapters.complete import frame, missing
from adapters.contacts import find
from adapters.mailbox import Contact, Role, Search, registrable
from adapters.page import Page

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
    """How mail leaves. ``sandbox`` gets everything instead of the recipient; ``dry`` sends nothing at all."""

    smtp: post.Smtp
    sender: letter.Sender
    dkim: post.DkimKey | None = None
    sandbox: str = ""
    dry: bool = False


class AbuseMail(Page):
    """The general web with notices by mail: looked at as any page. The recipient is the address, in lower case."""

    name = "mail"
    dated = "2026-11-23"

    def __init__(self, outbox: Outbox, search: Search) -> None:
        super().__init__(search.rdap)
        self._outbox = outbox
        self._search = search

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """One route per contact, best first; one hand-off that says why when there is none."""
        if target.care is Care.SEALED or not self.owns(target):
            return ()
        try:
            found = await find(target, self._search, http)
        except HttpError:
            return (self._nobody(target, "Who answers for the host could not be asked just now."),)
        if not found:
            return (self._nobody(target, "Nobody was found who answers for the host and may be written to."),)
        return tuple(self._route(contact) for contact in found)

    def draft(self, filing: Filing) -> str:
        return letter.body(filing, self._outbox.sender) if filing.route.way is Way.MAIL else filing.text

    async def file_together(self, filings: Sequence[Filing], http: Http) -> Receipt:
        """File several notices to one recipient in one mail; see ``bundles``. Raises as ``file`` does."""
        if any(filing.target.care is Care.SEALED for filing in filings):
            raise FilingError("A sealed report goes to a hotline only.", permanent=True)
        return await self._send(filings)

    async def correct(self, filing: Filing, why: str) -> Receipt:
        """Take a wrong notice back in its thread, in the words of ``letter.correction``. Raises as ``file``.

        ``filing`` is the notice that was wrong, with our reference of it in ``earlier``.
        """
        if filing.target.care is Care.SEALED:
            raise FilingError("A sealed report goes to a hotline only.", permanent=True)
        subject = frame(filing.language)["corrected"].format(subject=filing.subject)
        about = replace(filing, key=f"{filing.key}-correction", subject=subject)
        return await self._post([about], letter.correction(filing, why), with_report=False)

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        if filing.route.way is not Way.MAIL:
            return handoff.prepared(filing.target, filing, filing.route.why)
        return await self._send([filing])

    async def _send(self, filings: Sequence[Filing]) -> Receipt:
        bodies = [self._approved(filing) for filing in filings]
        return await self._post(filings, letter.many(bodies, filings[0].language), with_report=True)

    def _approved(self, filing: Filing) -> str:
        words = filing.words or self.draft(filing)
        if gaps := missing(replace(filing, words=words)):
            raise FilingError(f"The notice is not complete: {', '.join(gaps)}.", permanent=True)
        return words

    async def _post(self, filings: Sequence[Filing], text: str, *, with_report: bool) -> Receipt:
        to, box = filings[0].route.recipient, self._outbox
        if self._search.suppressed(to):
            raise FilingError("That address bounced, or asked us to stop.", permanent=True)
        message = letter.message(filings, text, box.sender, box.sandbox or to, self._search.now())
        if with_report:
            _attach(message, filings, box.sender)
        if box.sandbox:
            message["X-Sandbox-Recipient"] = to
        reference = str(message["Message-ID"])
        if box.dry:
            return Receipt(Way.MAIL, reference, "Dry run: nothing was sent.")
        raw = post.signed(message.as_bytes(), box.dkim) if box.dkim else message.as_bytes()
        await post.deliver(box.smtp, box.sender.mailbox, box.sandbox or to, raw)
        return Receipt(Way.MAIL, reference, "Sent to the sandbox address instead." if box.sandbox else "")

    def _route(self, contact: Contact) -> Route:
        why = _WHY[contact.role].format(name=contact.name or contact.email.rpartition("@")[2])
        return Route(self.name, contact.email.lower(), Way.MAIL, Channel.LEGAL_NOTICE, why)

    def _nobody(self, target: Target, why: str) -> Route:
        return Route(self.name, registrable(target.host), Way.HAND_OFF, Channel.LEGAL_NOTICE, why)


def _attach(message: EmailMessage, filings: Sequence[Filing], sender: letter.Sender) -> None:
    for number, filing in enumerate(filings, 1):
        if report := xarf_part.report(filing, sender):
            name = "xarf.json" if len(filings) == 1 else f"xarf-{number}.json"
            message.add_attachment(report, maintype="application", subtype="json", filename=name)


def bundles(filings: Sequence[Filing]) -> list[list[Filing]]:
    """Filings that may share a mail: same recipient, service, language, step and disclosed sender, 25 at most."""

    def alike(filing: Filing) -> tuple[str, ...]:
        about = (filing.route.recipient, registrable(filing.target.host), filing.language, str(filing.step))
        return (*about, filing.name, filing.email, filing.organisation)

    groups = [list(group) for _, group in groupby(sorted(filings, key=alike), key=alike)]
    return [group[start : start + _AT_ONCE] for group in groups for start in range(0, len(group), _AT_ONCE)]


async def resolve(host: str) -> tuple[str, ...]:
    """The addresses of a host by the system's resolver; none when it has none."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ()
    return tuple(dict.fromkeys(str(one[4][0]) for one in found))
