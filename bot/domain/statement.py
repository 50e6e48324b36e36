"""The statement of reasons and the text of a notice, made from facts.

A notice carries the elements of Art. 16(2) of Regulation (EU) 2022/2065: (a) why the content is believed illegal,
(b) its exact electronic location, (c) name and mail of the notifier, except for the offences of Arts. 3-7 of
Directive 2011/93/EU, (d) the statement of good faith. Its first lines answer what an abuse desk asks first:
is it ours, can I see it, which rule?
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from adapters.core.values import Step
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.formats import utc_minute

Translate = Callable[..., str]
"""Words of one language: ``say(key, **facts)``."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who stands behind the notices: the operator. Empty fields are not disclosed."""

    organisation: str
    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a notice may say. Who reported is not among them, by construction.

    ``href`` is the exact location, ``shown`` its defanged host. ``reason`` is the moderator's own words.
    ``last_up`` is the last time at which a look saw the content, None when nobody looked.
    """

    number: int
    category: Category
    href: str
    shown: str
    reason: str
    reported_at: datetime
    decided_at: datetime
    last_up: datetime | None = None
    step: Step = Step.NOTICE
    earlier: str = ""  # the recipient's own reference of the earlier notice
    earlier_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NoticeText:
    """A composed notice: ``subject`` is defanged, ``text`` holds the exact location once."""

    subject: str
    text: str


def compose(facts: Facts, sender: Sender, say: Translate) -> NoticeText:
    """The notice, word for word. Raises ``Refusal("notices-incomplete")`` naming what Art. 16(2) still wants."""
    _require(facts, sender)
    paragraphs = [
        _opening(facts, say),
        _location(facts, say),
        say("notices-reason", category=_category(facts.category, say), reason=facts.reason.strip()),
        _seen(facts, say),
        _notifier(facts, sender, say),
        say("notices-request"),
    ]
    subject = say("notices-subject", number=facts.number, category=_category(facts.category, say), host=facts.shown)
    return NoticeText(subject, "\n\n".join(part for part in paragraphs if part))


def _require(facts: Facts, sender: Sender) -> None:
    wants = {
        "reason": facts.reason.strip(),
        "location": facts.href or facts.category.sealed,
        "organisation": sender.organisation,
        "email": sender.email or facts.category.rule.anonymous,
    }
    missing = [name for name, given in wants.items() if not given]
    if missing:
        raise Refusal("notices-incomplete", missing=", ".join(missing))


def _opening(facts: Facts, say: Translate) -> str:
    if facts.step is Step.NOTICE:
        return say("notices-opening", number=facts.number, host=facts.shown)
    return say(
        f"notices-opening-{facts.step.slug}",
        number=facts.number,
        host=facts.shown,
        earlier=facts.earlier or "-",
        earlier_at=_moment(facts.earlier_at),
    )


def _location(facts: Facts, say: Translate) -> str:
    # A sealed link is never written down by us: the person who has it gives it to the hotline.
    return say("notices-location-sealed") if facts.category.sealed else say("notices-location", href=facts.href)


def _seen(facts: Facts, say: Translate) -> str:
    lines = [say("notices-reported", at=_moment(facts.reported_at))]
    if facts.category.sealed:
        lines.append(say("notices-nobody-opened"))
    else:
        decided = "notices-decided" if facts.step is Step.NOTICE else "notices-decided-earlier"
        lines.append(say(decided, at=_moment(facts.decided_at)))
        if facts.last_up:
            lines.append(say("notices-last-up", at=_moment(facts.last_up)))
    return " ".join(lines)


def _notifier(facts: Facts, sender: Sender, say: Translate) -> str:
    anonymous = facts.category.rule.anonymous
    disclosed = [sender.organisation, *(() if anonymous else (sender.name, sender.email))]
    return say("notices-good-faith", sender=", ".join(part for part in disclosed if part))


def _category(category: Category, say: Translate) -> str:
    return say("cases-category-" + category.slug)


def _moment(at: datetime | None) -> str:
    return utc_minute(at) if at else "-"
