"""What a community may choose, beyond channels and roles: each choice checked, and read back with its type.

Choices come from forms and from what people type, so each is also understood as text.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.domain import quiet_hours
from bot.domain.category import Category, category_of
from bot.domain.errors import Refusal
from bot.domain.quiet_hours import Hours

STORM = 10  # links of one site within the window of ``storm``
PAUSE = 24  # hours that a pause lasts when nobody says how long: a forgotten one must not silence a community
WEEK = 168  # hours
_YES, _NO = {"yes", "on", "true", "1"}, {"no", "off", "false", "0", ""}


@dataclass(frozen=True, slots=True)
class Options:
    """The choices of one community as they stand."""

    categories_off: frozenset[str] = frozenset()
    two_person: frozenset[str] = frozenset()  # categories whose approval needs a second moderator
    own_reports: bool = False  # nobody decides alone on a link that they alone reported
    oncall_role: str = ""
    quiet_hours: Hours | None = None
    storm_threshold: int = STORM  # 0: never
    claim_hours: int = 0  # 0: as the category says
    paused: datetime | None = None  # until when

    def claim_for(self, category: Category) -> timedelta:
        """How long a claim holds before the case is offered to all again."""
        return timedelta(hours=self.claim_hours) if self.claim_hours else category.rule.claim_for

    def paused_at(self, now: datetime) -> bool:
        return self.paused is not None and now < self.paused


def read(raw: Mapping[str, Any]) -> Options:
    """The choices as they were kept by ``checked``."""
    hours, paused = raw.get("quiet_hours"), raw.get("paused")
    return Options(
        categories_off=frozenset(raw.get("categories_off", ())),
        two_person=frozenset(raw.get("two_person", ())),
        own_reports=bool(raw.get("own_reports")),
        oncall_role=raw.get("oncall_role", ""),
        quiet_hours=quiet_hours.parse(hours) if hours else None,
        storm_threshold=raw.get("storm_threshold", STORM),
        claim_hours=raw.get("claim_hours", 0),
        paused=datetime.fromisoformat(paused) if paused else None,
    )


def checked(name: str, value: Any, now: datetime) -> Any:
    """The choice as it is kept. Raises ``Refusal`` that says what the choice may be."""
    if name not in _CHECKS:
        raise Refusal("communities-setup-unknown", word=name[:40], choices=", ".join(NAMES))
    return _CHECKS[name](value, now)


def _categories(value: Any, _now: datetime) -> list[str]:
    given = [one.strip() for one in value.split(",")] if isinstance(value, str) else [str(one) for one in value]
    wanted = [one for one in given if one and one != "none"]
    found = {category_of(one) for one in wanted}
    return [one.value for one in Category if one in found]


def _yes(value: Any, _now: datetime) -> bool:
    word = str(value).strip().lower()
    if word not in _YES | _NO:
        raise Refusal("communities-setup-yes", word=word[:40])
    return word in _YES


def _role(value: Any, _now: datetime) -> str:
    role = str(value).strip()
    if len(role) > 64 or any(letter.isspace() for letter in role):
        raise Refusal("communities-setup-role", word=role[:40])
    return role


def _hours(value: Any, _now: datetime) -> str:
    text = str(value).strip()
    if text.lower() in _NO:
        return ""
    try:
        found = quiet_hours.parse(text)
    except ValueError:
        raise Refusal("communities-setup-quiet", word=text[:40]) from None
    return f"{found.start:%H:%M}-{found.end:%H:%M}"


def _threshold(value: Any, _now: datetime) -> int:
    return _number(value, "communities-setup-storm", lambda count: count == 0 or 3 <= count <= 500)


def _claim(value: Any, _now: datetime) -> int:
    return _number(value, "communities-setup-claim", lambda count: 0 <= count <= WEEK)


def _number(value: Any, key: str, fits: Callable[[int], bool]) -> int:
    text = str(value).strip()
    if not (text.isascii() and text.isdigit() and len(text) < 6 and fits(int(text))):
        raise Refusal(key, word=text[:40])
    return int(text)


def _paused(value: Any, now: datetime) -> str:
    """Kept as the moment when it ends. Yes, no, or for how many hours."""
    text = str(value).strip().lower()
    if text in _NO:
        return ""
    # A single "1" is an hour, not a yes.
    hours = (
        PAUSE if text in _YES - {"1"} else _number(text, "communities-setup-pause", lambda count: 1 <= count <= WEEK)
    )
    return (now + timedelta(hours=hours)).isoformat()


_CHECKS: dict[str, Callable[[Any, datetime], Any]] = {
    "categories_off": _categories,
    "two_person": _categories,
    "own_reports": _yes,
    "oncall_role": _role,
    "quiet_hours": _hours,
    "storm_threshold": _threshold,
    "claim_hours": _claim,
    "paused": _paused,
    "enterprise": lambda value, _now: str(value)[:64],  # Slack's organisation; no person chooses it
}
NAMES = tuple(name for name in _CHECKS if name != "enterprise")
