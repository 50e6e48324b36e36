"""Folds single sightings into up, removed and back, and says when to look next.

One ``gone`` is provisional; a second, from another moment at least 30 minutes later with nothing between them that saw
the content, makes a removal. The same holds for the way back. ``unknown`` proves nothing; ``restricted`` says that the
content exists, so it never counts towards a removal.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

APART = timedelta(minutes=30)
STAY_DOWN = timedelta(days=90)


class Seen(StrEnum):
    """What a look saw. The values are those of ``adapters.base.Outcome``."""

    UP = "up"
    GONE = "gone"
    RESTRICTED = "restricted"
    UNKNOWN = "unknown"
    NOT_CHECKED = "not_checked"


class Change(StrEnum):
    REMOVAL = "removal"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Watch:
    """The fold so far. All times are aware UTC.

    ``maybe_since``: when the provisional opposite (gone while up, up while removed) was first seen.
    ``last_up`` and ``gone_since`` bound the removal: it happened between them.
    """

    removed: bool = False
    maybe_since: datetime | None = None
    last_up: datetime | None = None
    gone_since: datetime | None = None
    flaps: int = 0
    looks: int = 0


def fold(watch: Watch, seen: Seen, at: datetime) -> tuple[Watch, Change | None]:
    """One sighting more. Returns the new fold and what it amounts to, if anything."""
    watch = replace(watch, looks=watch.looks + 1)
    if seen in {Seen.UNKNOWN, Seen.NOT_CHECKED}:
        return watch, None
    if seen is Seen.RESTRICTED:
        return (watch, None) if watch.removed else (_unsettled(watch), None)
    return _fold_removed(watch, seen, at) if watch.removed else _fold_up(watch, seen, at)


def _unsettled(watch: Watch) -> Watch:
    """The content was seen to exist, so an earlier provisional ``gone`` was a flap."""
    return replace(watch, maybe_since=None, flaps=watch.flaps + (watch.maybe_since is not None))


def _fold_up(watch: Watch, seen: Seen, at: datetime) -> tuple[Watch, Change | None]:
    if seen is Seen.UP:
        return replace(_unsettled(watch), last_up=at), None
    if watch.maybe_since is None:
        return replace(watch, maybe_since=at), None
    if at - watch.maybe_since < APART:
        return watch, None
    return replace(watch, removed=True, gone_since=watch.maybe_since, maybe_since=None), Change.REMOVAL


def _fold_removed(watch: Watch, seen: Seen, at: datetime) -> tuple[Watch, Change | None]:
    if seen is Seen.GONE:
        return _unsettled(watch), None
    if watch.maybe_since is None:
        return replace(watch, maybe_since=at), None
    if at - watch.maybe_since < APART:
        return watch, None
    return replace(watch, removed=False, last_up=at, gone_since=None, maybe_since=None), Change.RETURN


@dataclass(frozen=True, slots=True)
class Horizon:
    """What the next look depends on besides the fold: when the watching began and the next deadline, if any."""

    since: datetime
    due_at: datetime | None = None
    retry_after: timedelta = timedelta(0)  # what the host asked for


def next_look(watch: Watch, now: datetime, horizon: Horizon, rng: Random) -> datetime | None:
    """When to look again; None when 90 days after a removal have passed quietly.

    Minutes after a notice, then hours, then a day; half an hour after a provisional change, to confirm it; and once
    shortly before a deadline, so that a reminder rests on today's look. Jitter of a tenth keeps hosts from bursts.
    """
    if watch.removed and watch.gone_since and now - watch.gone_since > STAY_DOWN and watch.maybe_since is None:
        return None
    gap = _gap(watch, now - horizon.since, now)
    gap = max(gap * rng.uniform(0.95, 1.05), horizon.retry_after)
    if watch.maybe_since is not None:
        return max(now + gap, watch.maybe_since + APART)
    before = horizon.due_at - timedelta(minutes=10) if horizon.due_at else None
    if before and now < before < now + gap:
        return before
    return now + gap


def _gap(watch: Watch, age: timedelta, now: datetime) -> timedelta:
    if watch.maybe_since is not None:
        return APART + timedelta(minutes=2)
    if watch.removed and watch.gone_since:
        quiet = now - watch.gone_since
        return timedelta(hours=6) if quiet < timedelta(days=7) else timedelta(days=2)
    for limit, gap in _CADENCE:
        if age < limit:
            return gap
    return timedelta(days=1)


_CADENCE = (
    (timedelta(hours=2), timedelta(minutes=20)),
    (timedelta(days=2), timedelta(hours=2)),
    (timedelta(days=14), timedelta(hours=8)),
)
