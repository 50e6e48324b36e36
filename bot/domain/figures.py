"""What the digest counts, from the histories of cases: which links are still up, who is waited for, and since when.

"Still up" is said only of what the last look saw up. A link that came back counts as up; a removal counts once it has
lasted until now. Sealed cases are counted where people act, and never where a platform is named: nobody looks at them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from adapters.core.values import Handling, Outcome, defang_name
from bot.domain.category import Category
from bot.domain.lifecycle import State
from bot.domain.survival import Curve, Wait, curve

WINDOW = timedelta(days=365)  # cases opened earlier are listed while they are up, but make no curve
_WAITING = (State.REPORTED, State.CLAIMED)
_ON_THE_WAY = (State.APPROVED, State.PREPARED, State.UNSURE)
_DAY = timedelta(days=1)


class WayCount(NamedTuple):
    """How many notices went by one way."""

    way: str
    notices: int


@dataclass(frozen=True, slots=True)
class Week:
    """What happened from ``start`` to before ``end``. ``sent`` counts notices by way, without hand-offs;
    ``prepared`` and ``submitted`` count hand-offs, the latter when a person says that they submitted it."""

    start: datetime
    end: datetime
    reported: int = 0
    approved: int = 0
    rejected: int = 0
    sent: tuple[WayCount, ...] = ()
    prepared: int = 0
    submitted: int = 0
    removed: int = 0
    returned: int = 0
    dry: int = 0  # rehearsed only: nothing left the house

    @property
    def notices(self) -> int:
        return sum(one.notices for one in self.sent)

    @property
    def quiet(self) -> bool:
        happened = (self.reported, self.approved, self.rejected, self.removed, self.returned)
        return not any((*happened, self.notices, self.prepared, self.submitted, self.dry))


@dataclass(frozen=True, slots=True)
class History:
    """One case as far as the digest may know it. ``host`` is empty unless the category is open.

    ``decided_at`` and ``approved_at`` are the first of their kind, ``sent_at`` the arrival of the first notice.
    ``known_at`` is the last time at which a look saw the content exist.
    """

    number: int
    category: Category
    platform: str
    host: str
    state: State
    opened_at: datetime
    decided_at: datetime | None = None
    approved_at: datetime | None = None
    sent_at: datetime | None = None
    removed: bool = False
    last_seen: Outcome | None = None
    last_up: datetime | None = None
    gone_since: datetime | None = None
    known_at: datetime | None = None
    looks: int = 0
    unclear: int = 0

    @property
    def sealed(self) -> bool:
        return self.category.sealed

    @property
    def shown_host(self) -> str:
        """The host, defanged, where it may be shown at all."""
        return defang_name(self.host) if self.category.rule.handling is Handling.OPEN else ""


@dataclass(frozen=True, slots=True)
class StillUp:
    """A case whose notice arrived and whose link is not known to be gone. ``age``: since the notice. ``late``: past our
    own first target."""

    case: History
    age: timedelta
    late: bool


class CategoryCount(NamedTuple):
    """How many cases of one category wait."""

    category: Category
    cases: int


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for a moderator: how many, since when the oldest, and how many of each category."""

    count: int = 0
    oldest: datetime | None = None
    by_category: tuple[CategoryCount, ...] = ()


@dataclass(frozen=True, slots=True)
class PlatformFigures:
    """One platform: its curve, how many are still up, and the share of looks that could not tell (None: no look)."""

    name: str
    curve: Curve
    up: int
    unclear: float | None


@dataclass(frozen=True, slots=True)
class Figures:
    """All that one digest says in numbers.

    ``listed`` holds every open case with a notice; ``up`` and ``late`` count those of them that the last look saw up.
    ``ours_decide`` runs from report to decision, ``ours_deliver`` from approval to delivery, ``theirs`` from delivery
    to removal.
    """

    week: Week
    listed: tuple[StillUp, ...]
    up: int
    late: int
    sealed_open: int
    queue: Queue
    ours_decide: Curve
    ours_deliver: Curve
    theirs: Curve
    platforms: tuple[PlatformFigures, ...]

    @property
    def empty(self) -> bool:
        """Nothing happened, and nothing is open."""
        return self.week.quiet and not (self.listed or self.queue.count or self.sealed_open)


def gather(week: Week, histories: Sequence[History], now: datetime) -> Figures:
    """The figures of a week, as seen at ``now``."""
    recent = [case for case in histories if now - case.opened_at <= WINDOW]
    looked = [case for case in recent if not case.sealed]
    listed = still_up(histories, now)
    seen_up = [one for one in listed if one.case.last_seen == Outcome.UP]
    return Figures(
        week=week,
        listed=listed,
        up=len(seen_up),
        late=sum(one.late for one in seen_up),
        sealed_open=sum(case.sealed and not case.state.ended and case.state not in _WAITING for case in histories),
        queue=waiting(histories),
        ours_decide=curve([wait for case in recent if (wait := _to_decision(case, now))]),
        ours_deliver=curve([wait for case in recent if (wait := _to_delivery(case, now))]),
        theirs=curve(_removals(looked)),
        platforms=_platforms(looked),
    )


def still_up(histories: Iterable[History], now: datetime) -> tuple[StillUp, ...]:
    """Cases whose notice arrived and that are not removed, longest first."""
    found = []
    for case in histories:
        if case.sent_at is None or case.removed or case.sealed or case.state.ended:
            continue
        age = now - case.sent_at
        found.append(StillUp(case, age, age > case.category.rule.pace.follow_up))
    return tuple(sorted(found, key=lambda one: (-one.age, one.case.number)))


def waiting(histories: Iterable[History]) -> Queue:
    """The moderators' queue."""
    queued = [case for case in histories if case.state in _WAITING]
    counts = (CategoryCount(one, sum(case.category is one for case in queued)) for one in Category)
    oldest = min((case.opened_at for case in queued), default=None)
    return Queue(len(queued), oldest, tuple(one for one in counts if one.cases))


def _to_decision(case: History, now: datetime) -> Wait | None:
    if case.decided_at is not None:
        return _exact(case.opened_at, case.decided_at)
    return Wait(_days(case.opened_at, now)) if case.state in _WAITING else None


def _to_delivery(case: History, now: datetime) -> Wait | None:
    """None where nothing was to be delivered any more: taken back, closed, or gone before the notice left."""
    if case.approved_at is None:
        return None
    if case.sent_at is not None:
        return _exact(case.approved_at, case.sent_at)
    return Wait(_days(case.approved_at, now)) if case.state in _ON_THE_WAY else None


def to_removal(case: History) -> Wait | None:
    """From the first notice to a removal that has lasted; open ones count up to the last look that saw the content.

    None without a notice, and when the content was gone before the notice arrived: no notice removed that.
    """
    if case.sent_at is None:
        return None
    if case.removed and case.gone_since:
        if case.gone_since <= case.sent_at:
            return None
        low = _days(case.sent_at, case.last_up) if case.last_up else 0.0
        return Wait(low, _days(case.sent_at, case.gone_since))
    return Wait(_days(case.sent_at, case.known_at) if case.known_at else 0.0)


def _removals(cases: Iterable[History]) -> list[Wait]:
    return [wait for case in cases if (wait := to_removal(case))]


def _platforms(cases: Sequence[History]) -> tuple[PlatformFigures, ...]:
    """Most cases first: the order of what we know, not a ranking of who is slow."""
    noticed = [case for case in cases if to_removal(case)]
    found = [
        _platform(name, [case for case in noticed if case.platform == name])
        for name in {case.platform for case in noticed}
    ]
    return tuple(sorted(found, key=lambda one: (-one.curve.n, one.name)))


def _platform(name: str, cases: Sequence[History]) -> PlatformFigures:
    looks = sum(case.looks for case in cases)
    up = sum(case.last_seen == Outcome.UP and not case.removed and not case.state.ended for case in cases)
    return PlatformFigures(
        name, curve(_removals(cases)), up, sum(case.unclear for case in cases) / looks if looks else None
    )


def _exact(start: datetime, end: datetime) -> Wait:
    days = _days(start, end)
    return Wait(days, days)


def _days(start: datetime, end: datetime) -> float:
    return max(0.0, (end - start) / _DAY)
