"""The few kinds of harm that official forms, hotlines and abuse desks tell apart, and which category is which."""

from enum import StrEnum


class HarmKind(StrEnum):
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
_WORDS: tuple[tuple[HarmKind, tuple[str, ...]], ...] = (
    (HarmKind.CHILD, ("csam", "csem", "child", "minor", "groom")),
    (HarmKind.TERRORISM, ("terror", "extremis")),
    (HarmKind.SELF_HARM, ("self_harm", "suicid", "eating")),
    (HarmKind.INTIMATE, ("ncii", "intimate", "sextortion", "deepfake")),
    (HarmKind.THREAT, ("threat",)),
    (HarmKind.VIOLENCE, ("violen", "gore", "graphic", "cruelty")),
    (HarmKind.HATE, ("hate", "harass", "incite", "bully")),
    (HarmKind.PRIVACY, ("privacy", "dox", "personal_data", "exposed")),
    (HarmKind.PHISHING, ("phish",)),
    (HarmKind.MALWARE, ("malware",)),
    (HarmKind.HACKED, ("hacked", "compromise")),
    (HarmKind.FRAUD, ("fraud", "scam", "impersonat")),
    (HarmKind.SPAM, ("spam",)),
)


def harm_kind_of(reason: str) -> HarmKind:
    """The kind of a category's slug; ``OTHER`` for a slug that no row knows."""
    slug = reason.lower().replace("-", "_")
    return next((kind for kind, words in _WORDS if any(word in slug for word in words)), HarmKind.OTHER)
