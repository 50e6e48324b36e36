"""The text of a mailed notice, and the message around it: plain text, no live link but the one exact location."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from adapters.core.values import Channel, Filing, Step, defang_name
from adapters.mail import signed_link
from adapters.mail.dsa_article_16 import declares, frame, good_faith

# 7bit survives servers without 8BITMIME, and so does a signature. Folding at 78 puts an empty line into long subjects.
_POLICY = SMTP.clone(cte_type="7bit", max_line_length=400)
_MESSAGE_ID = re.compile(r"<[^<>\s]+@[^<>\s]+>")
_SCHEME = re.compile(r"(?i)\bhttp(s?)://([^\s/<>\"']+)")


@dataclass(frozen=True, slots=True)
class MailSender:
    """Who writes. ``mailbox`` must be read by somebody, on a domain with SPF, DKIM and DMARC."""

    mailbox: str
    name: str  # the operator, as abuse desks shall know it
    secret: str = field(repr=False)  # signs links and reply addresses
    reply: str = ""  # mailbox that takes plus addresses; empty: answers go to ``mailbox``
    verify: str = ""  # where a token is checked, ending in "/"; empty: no such link

    @property
    def domain(self) -> str:
        return self.mailbox.rpartition("@")[2]


def body(filing: Filing, sender: MailSender) -> str:
    """The exact text of one notice. The same filing always gives the same text: it is what a person approves.

    The notice as composed, with the exact location once and every other link unclickable; after it what a mail adds.
    """
    say, host = frame(filing.language), filing.target.host
    if filing.step is Step.CORRECTION:
        return defanged(filing.text.strip(), host) + "\n"  # it stands in the thread, and repeats no location
    text = _located_once(filing.text.strip(), filing, say)
    if filing.route.channel is Channel.LEGAL_NOTICE and not declares(text):
        text += "\n\n" + good_faith(filing.language)
    lines = [say["role"].format(why=defanged(filing.route.why, host))] if filing.route.why else []
    if sender.verify:
        lines.append(
            say["verify"].format(verify=sender.verify + signed_link.sign(sender.secret, _proven(filing, text)))
        )
    return "\n\n".join(part for part in (text, "\n".join(lines)) if part) + "\n"


def many(bodies: Sequence[str], language: str) -> str:
    """Several notices in one mail; a single one is left as it is."""
    if len(bodies) == 1:
        return bodies[0]
    say = frame(language)
    parts = [say["part"].format(number=n, count=len(bodies)) + f"\n\n{text}" for n, text in enumerate(bodies, 1)]
    return "\n\n".join([say["many"].format(count=len(bodies)), *parts])


def message(filings: Sequence[Filing], text: str, sender: MailSender, to: str, now: datetime) -> EmailMessage:
    """The message without attachments. ``Message-ID`` follows from the key, so a repeat is known as one."""
    first = filings[0]
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = Address(_one_line(sender.name), addr_spec=sender.mailbox)
    mail["To"] = to
    mail["Subject"] = subject(filings)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = message_id(first, sender)
    mail["Reply-To"] = (
        signed_link.reply_address(sender.secret, sender.reply, first.key) if sender.reply else sender.mailbox
    )
    mail["Auto-Submitted"] = "no"  # RFC 3834: a person approved it, so it is no automatic answer
    mail["X-Report-ID"] = _one_line(" ".join(filing.key for filing in filings))
    if threads := list(dict.fromkeys(one.earlier for one in filings if _MESSAGE_ID.fullmatch(one.earlier))):
        mail["In-Reply-To"], mail["References"] = threads[0], " ".join(threads)
    mail.set_content(text)
    return mail


def subject(filings: Sequence[Filing]) -> str:
    """One defanged line, as the first filing has it; says how many more there are."""
    first = filings[0]
    line = _one_line(defanged(first.subject, first.target.host))[:180]
    if len(filings) == 1:
        return line
    return f"{line} ({frame(first.language)['more'].format(count=len(filings) - 1)})"


def message_id(filing: Filing, sender: MailSender) -> str:
    """``<key.step@domain>``; the key in letters, digits and dashes."""
    return f"<{re.sub(r'[^A-Za-z0-9-]', '-', filing.key)[:60]}.{list(Step).index(filing.step)}@{sender.domain}>"


def defanged(text: str, host: str) -> str:
    """Every http link and every mention of the host, made unclickable."""
    text = _SCHEME.sub(lambda found: f"hxxp{found[1]}://{defang_name(found[2])}", text)
    return re.sub(re.escape(host), defang_name(host), text, flags=re.IGNORECASE)


def _located_once(text: str, filing: Filing, say: dict[str, str]) -> str:
    """The text with the exact location where it first stands, or in front when it stands nowhere."""
    href, host = filing.target.href, filing.target.host
    before, found, after = text.partition(href)
    if found:
        return defanged(before, host) + href + defanged(after, host)
    return say["where"].format(href=href) + "\n\n" + defanged(text, host)


def _proven(filing: Filing, text: str) -> dict[str, str]:
    """What the link proves: to whom we wrote, under which subject, and the fingerprint of the text above the link."""
    about = {"to": filing.route.recipient, "about": filing.subject, "h": signed_link.fingerprint(text)}
    return about | ({"n": filing.key} if filing.key else {})


def _one_line(text: str) -> str:
    return " ".join(text.split())
