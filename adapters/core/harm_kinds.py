"""The few kinds of harm that official forms, hotlines and abuse desks tell apart, and which category is which."""

from enum import StrEnum


class Kind(StrEnum):
    """A kind of report as the outside world sorts it; coarser than our categories."""

    CHILD = "child"
    TERRORISM = "terrorism"
    THREAT = "threat"
    SELF_HARM = "self_harm"
    INTIMATE = "intimate"
    VIOLENCE = "violence"
    HATE = "hate"
    PRIVACY = "privacy"
    FRAUD = "fraud"
    PHISHING = "phishing"
    MALWARE = "malware"
    HACKED = "hacked"
    SPAM = "spam"
    OTHER = "other"


# Words that appear in category slugs. The first row that matches wins, so the graver kinds stand first.
_WORDS: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    (Kind.CHILD, ("csam", "csem", "child", "minor", "groom")),
    (Kind.TERRORISM, ("terror", "extremis")),
    (Kind.SELF_HARM, ("self_harm", "suicid", "eating")),
    (Kind.INTIMATE, ("ncii", "intimate", "sextortion", "deepfake")),
    (Kind.THREAT, ("threat",)),
    (Kind.VIOLENCE, ("violen", "gore", "graphic", "cruelty")),
    (Kind.HATE, ("hate", "harass", "incite", "bully")),
    (Kind.PRIVACY, ("privacy", "dox", "personal_data", "exposed")),
    (Kind.PHISHING, ("phish",)),
    (Kind.MALWARE, ("malware",)),
    (Kind.HACKED, ("hacked", "compromise")),
    (Kind.FRAUD, ("fraud", "scam", "impersonat")),
    (Kind.SPAM, ("spam",)),
)


def kind_of(reason: str) -> Kind:
    """The kind of a category's slug; ``OTHER`` for a slug that no row knows."""
    slug = reason.lower().replace("-", "_")
    return next((kind for kind, words in _WORDS if any(word in slug for word in words)), Kind.OTHER)
