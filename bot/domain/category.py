"""What may be reported, and for each category: may it be fetched, shown, kept, and how urgent is it.

A category is one row of ``RULES``, and its sentences: ``cases-category-<slug>``, ``cases-category-<slug>-about`` and
``notices-reason-<slug>``. Sealed categories are stated here and nowhere else.
"""

from dataclasses import dataclass
from datetime import timedelta

from adapters.core.values import Handling, HarmKind, SlugEnum
from bot.domain.errors import Refusal


class Category(SlugEnum):
    """The closed list, in the order in which people are offered it."""

    GRAPHIC_VIOLENCE = "graphic_violence"
    TERRORISM = "terrorism"
    THREAT = "threat"
    INTIMATE_IMAGES = "intimate_images"
    CHILD_ABUSE = "child_abuse"
    CHILD_EXPLOITATION = "child_exploitation"
    SELF_HARM = "self_harm"
    HATE = "hate"
    HARASSMENT = "harassment"
    DOXXING = "doxxing"
    FRAUD = "fraud"
    PHISHING = "phishing"
    MALWARE = "malware"
    SPAM = "spam"
    OTHER = "other"

    @property
    def rule(self) -> "Rule":
        return RULES[self]

    @property
    def sealed(self) -> bool:
        return self.rule.handling is Handling.SEALED

    @property
    def hard(self) -> bool:
        """Whether handling many such cases weighs on a moderator."""
        return self.rule.handling is not Handling.OPEN


@dataclass(frozen=True, slots=True)
class FollowUpPace:
    """Our own targets after a notice arrived: first reminder, then escalation."""

    follow_up: timedelta
    escalation: timedelta


@dataclass(frozen=True, slots=True)
class Rule:
    """What a category demands.

    ``harm``: as what the outside world sorts it. ``pace``: our own policy, not law: a community's notice starts no
    statutory hours in most places, only the duty of DSA Art. 16(6) to decide in time. ``sensitive``: platforms hide
    such content from logged-out readers, so their "not found" proves nothing. ``urgent``: unclaimed cases may call
    somebody.
    """

    harm: HarmKind
    pace: FollowUpPace
    handling: Handling = Handling.OPEN
    sensitive: bool = False
    urgent: bool = False

    @property
    def anonymous(self) -> bool:
        """The offences of Arts. 3-7 of Directive 2011/93/EU, for which DSA Art. 16(2)(c) asks neither name nor mail
        of the notifier."""
        return self.harm is HarmKind.CHILD

    @property
    def claim_for(self) -> timedelta:
        """How long a claim holds before the case is offered to all again."""
        return timedelta(hours=4 if self.urgent else 24)


def _hours(follow_up: int, escalation: int) -> FollowUpPace:
    return FollowUpPace(timedelta(hours=follow_up), timedelta(hours=escalation))


_GUARDED, _SEALED = Handling.GUARDED, Handling.SEALED
RULES: dict[Category, Rule] = {
    Category.GRAPHIC_VIOLENCE: Rule(HarmKind.VIOLENCE, _hours(72, 168), _GUARDED, sensitive=True),
    Category.TERRORISM: Rule(HarmKind.TERRORISM, _hours(24, 48), _GUARDED, sensitive=True, urgent=True),
    Category.THREAT: Rule(HarmKind.THREAT, _hours(4, 24), urgent=True),
    Category.INTIMATE_IMAGES: Rule(HarmKind.INTIMATE, _hours(48, 72), _GUARDED, sensitive=True, urgent=True),
    Category.CHILD_ABUSE: Rule(HarmKind.CHILD, _hours(24, 72), _SEALED, sensitive=True, urgent=True),
    Category.CHILD_EXPLOITATION: Rule(HarmKind.CHILD, _hours(24, 72), _SEALED, sensitive=True, urgent=True),
    Category.SELF_HARM: Rule(HarmKind.SELF_HARM, _hours(24, 72), _GUARDED, sensitive=True, urgent=True),
    Category.HATE: Rule(HarmKind.HATE, _hours(72, 168)),
    Category.HARASSMENT: Rule(HarmKind.HARASSMENT, _hours(72, 168)),
    Category.DOXXING: Rule(HarmKind.PRIVACY, _hours(24, 72), _GUARDED, urgent=True),
    Category.FRAUD: Rule(HarmKind.FRAUD, _hours(24, 72)),
    Category.PHISHING: Rule(HarmKind.PHISHING, _hours(24, 72), urgent=True),
    Category.MALWARE: Rule(HarmKind.MALWARE, _hours(24, 72), urgent=True),
    Category.SPAM: Rule(HarmKind.SPAM, _hours(168, 504)),
    Category.OTHER: Rule(HarmKind.OTHER, _hours(168, 504)),
}


def category_of(text: str) -> Category:
    """The category of that value. Raises ``Refusal("cases-category-unknown")``, which names the choices."""
    if text not in set(Category):
        raise Refusal("cases-category-unknown", category=text[:40], choices=", ".join(Category))
    return Category(text)


def stricter(one: Category, other: Category) -> Category:
    """Of two categories given for the same link, the one whose handling protects more; the first on a tie."""
    order = list(Handling)
    return other if order.index(other.rule.handling) > order.index(one.rule.handling) else one
