"""The text of a mailed notice, and the message around it: plain text, no live link but the one exact location."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from adapters import proof
from adapters.base import Channel, Filing
from adapters.complete import frame
from adapters.kinds import Kind, kind_of

_POLICY = SMTP.clone(cte_type="7bit")  # survives servers without 8BITMIME, and so does its signature
_SCHEME = re.compile(r"(?i)\bhttp(s?)://([^\s/<>\"']+)")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes. ``mailbox`` must be read by somebody, on a domain with SPF, DKIM and DMARC."""

    mailbox: str
    name: str  # the operator, as abuse desks shall know it
    secret: str  # signs links and reply addresses
    reply: str = ""  # mailbox that takes plus addresses; empty: answers go to ``mailbox``
    verify: str = ""  # where a token is checked, ending in "/"; empty: no such link

    @property
    def domain(self) -> str:
        return self.mailbox.rpartition("@")[2]

    def __repr__(self) -> str:
        return f"Sender({self.mailbox!r})"  # the secret stays out of logs


def body(filing: Filing, sender: Sender) -> str:
    """The exact text of one notice. The same filing always gives the same text: it is what a person approves."""
    say = frame(filing.language)
    facts = _facts(filing, sender)
    head = ["ours", "where", "legal" if filing.route.channel is Channel.LEGAL_NOTICE else "rule", "role", "followup"]
    tail = ["notifier", "reference", "verify"]
    text = defanged(filing.text.strip(), filing.target.host)
    closing = [] if say["good_faith"] in " ".join(text.split()) else [say["good_faith"]]
    parts = [_lines(say, head, facts), f"{say['reasons']}\n{text}", "\n".join([say["asked"], *closing])]
    return "\n\n".join([*parts, _lines(say, tail, facts)]) + "\n"


def many(bodies: Sequence[str], language: str) -> str:
    """Several notices in one mail; a single one is left as it is."""
    if len(bodies) == 1:
        return bodies[0]
    say = frame(language)
    parts = [say["part"].format(number=n, count=len(bodies)) + f"\n\n{text}" for n, text in enumerate(bodies, 1)]
    return "\n\n".join([say["many"].format(count=len(bodies)), *parts])


def message(filings: Sequence[Filing], text: str, sender: Sender, to: str, now: datetime) -> EmailMessage:
    """The message without attachments. ``Message-ID`` follows from the key, so a repeat is known as one."""
    first = filings[0]
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = Address(_one_line(sender.name), addr_spec=sender.mailbox)
    mail["To"] = to
    mail["Subject"] = subject(filings)
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = message_id(first, sender)
    mail["Reply-To"] = proof.reply_address(sender.secret, sender.reply, first.key) if sender.reply else sender.mailbox
    mail["Auto-Submitted"] = "no"  # RFC 3834: a person approved it, so it is no automatic answer
    mail["X-Report-ID"] = _one_line(" ".join(filing.key for filing in filings))
    if re.fullmatch(r"<[^<>\s]+@[^<>\s]+>", first.earlier):
        mail["In-Reply-To"] = mail["References"] = first.earlier
    mail.set_content(text)
    return mail


def subject(filings: Sequence[Filing]) -> str:
    """One defanged line, as the first filing has it; says how many more there are."""
    first = filings[0]
    line = _one_line(defanged(first.subject, first.target.host))[:180]
    if len(filings) == 1:
        return line
    return f"{line} ({frame(first.language)['more'].format(count=len(filings) - 1)})"


def message_id(filing: Filing, sender: Sender) -> str:
    """``<key.step@domain>``; the key in letters, digits and dashes."""
    return f"<{re.sub(r'[^A-Za-z0-9-]', '-', filing.key)[:60]}.{filing.step}@{sender.domain}>"


def defanged(text: str, host: str) -> str:
    """Every http link and every mention of the host, made unclickable."""
    text = _SCHEME.sub(lambda found: f"hxxp{found[1]}://{found[2].replace('.', '[.]')}", text)
    return re.sub(re.escape(host), host.replace(".", "[.]"), text, flags=re.IGNORECASE)


def _facts(filing: Filing, sender: Sender) -> dict[str, str]:
    named = kind_of(filing.reason) is not Kind.CHILD
    who = ", ".join(part for part in (filing.name, filing.organisation, filing.email) if part)
    proven = {"n": filing.key, "to": filing.route.recipient, "h": proof.fingerprint(filing.text)}
    return {
        "host": defanged(filing.target.host, filing.target.host),
        "href": filing.target.href,
        "reason": filing.reason.replace("_", " "),
        "why": defanged(filing.route.why, filing.target.host),
        "earlier": filing.earlier,
        "who": who if named else filing.organisation,
        "key": filing.key,
        "verify": sender.verify + proof.sign(sender.secret, proven) if sender.verify else "",
    }


def _lines(say: dict[str, str], keys: Sequence[str], facts: dict[str, str]) -> str:
    """The lines whose fact is known; a line about nothing is left out."""
    needs = {"ours": "host", "where": "href", "legal": "reason", "rule": "reason", "role": "why"}
    needs |= {"followup": "earlier", "notifier": "who", "reference": "key", "verify": "verify"}
    return "\n".join(say[key].format_map(facts) for key in keys if facts[needs[key]])


def _one_line(text: str) -> str:
    return " ".join(text.split())
