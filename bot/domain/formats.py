"""How case numbers are typed, and how moments are written, everywhere the same."""

from datetime import date, datetime

from bot.domain.errors import Refusal


def case_number_of(text: str) -> int:
    """A case's number as typed, with or without ``#``. Raises ``Refusal("cases-unknown")``."""
    digits = text.strip().lstrip("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        raise Refusal("cases-unknown", number=digits[:20] or "?")
    return int(digits)


def utc_minute(moment: datetime) -> str:
    """``2026-11-23 10:00 UTC``, of a moment in UTC."""
    return f"{minute(moment)} UTC"


def minute(moment: datetime) -> str:
    """The same where the words around it say the zone, or it does not matter."""
    return f"{moment:%Y-%m-%d %H:%M}"


def day(moment: date) -> str:
    """``2026-11-23``."""
    return f"{moment:%Y-%m-%d}"
