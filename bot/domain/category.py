"""What may be reported, and for each category: may it be fetched, shown, kept, and how urgent is it.

Sealed categories are stated here and nowhere else.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from adapters.core.values import Handling


class Category(StrEnum):
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


@dataclass(frozen=True, slots=True)
class Rule:
    """What a category demands.

    ``sensitive``: platforms hide such content from logged-out readers, so their "not found" proves nothing.
    ``anonymous``: the offences of Arts. 3-7 of Directive 2011/93/EU, for which DSA Art. 16(2)(c) asks neither
    name nor mail of the notifier. ``urgent``: unclaimed cases may call somebody. ``claim_for``: how long a claim
    holds before the case is offered to all again. The lists of follow-up times are in ``deadline``.
    """

    handling: Handling = Handling.OPEN
    sensitive: bool = False
    anonymous: bool = False
    urgent: bool = False
    claim_for: timedelta = timedelta(hours=24)


_SOON = timedelta(hours=4)
RULES: dict[Category, Rule] = {
    Category.GRAPHIC_VIOLENCE: Rule(Handling.GUARDED, sensitive=True),
    Category.TERRORISM: Rule(Handling.GUARDED, sensitive=True, urgent=True, claim_for=_SOON),
    Category.THREAT: Rule(urgent=True, claim_for=_SOON),
    Category.INTIMATE_IMAGES: Rule(Handling.GUARDED, sensitive=True, urgent=True, claim_for=_SOON),
    Category.CHILD_ABUSE: Rule(Handling.SEALED, sensitive=True, anonymous=True, urgent=True, claim_for=_SOON),
    Category.CHILD_EXPLOITATION: Rule(Handling.SEALED, sensitive=True, anonymous=True, urgent=True, claim_for=_SOON),
    Category.SELF_HARM: Rule(Handling.GUARDED, sensitive=True, urgent=True, claim_for=_SOON),
    Category.HATE: Rule(),
    Category.HARASSMENT: Rule(),
    Category.DOXXING: Rule(Handling.GUARDED, urgent=True, claim_for=_SOON),
    Category.FRAUD: Rule(),
    Category.PHISHING: Rule(urgent=True, claim_for=_SOON),
    Category.MALWARE: Rule(urgent=True, claim_for=_SOON),
    Category.SPAM: Rule(),
    Category.OTHER: Rule(),
}


def stricter(one: Category, other: Category) -> Category:
    """Of two categories given for the same link, the one whose handling protects more; the first on a tie."""
    order = list(Handling)
    return other if order.index(other.rule.handling) > order.index(one.rule.handling) else one
