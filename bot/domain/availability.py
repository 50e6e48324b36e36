"""Folds single sightings into up, removed and back, and says when to look next.

One ``gone`` is provisional; a second, from another moment at least 30 minutes later with nothing between them that saw
the content, makes a removal. The same holds for the way back. ``unknown`` proves nothing; ``restricted`` says that the
content exists, so it never counts towards a removal. What flaps has to hold still for longer each time it did.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random
from typing import NamedTuple

from adapters.core.values import Outcome

APART = timedelta(minutes=30)
STAY_DOWN = timedelta(days=90)
_DAMPED = 4  # doublings of ``APART``: what flaps for ever has to hold still for eight hours


class Change(StrEnum):
    REMOVAL = "removal"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Availability:
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


def agreed(seen: Iterable[Outcome]) -> Outcome:
    """What several places saw, together. Gone here is not gone: only all of them together say so.

    Where they differ and one of them sees the content, it is ``restricted`` somewhere.
    """
    told = set(seen)
    if len(told) == 1:
        return told.pop()
    if Outcome.RESTRICTED in told or {Outcome.UP, Outcome.GONE} <= told:
        return Outcome.RESTRICTED
    return Outcome.UP if Outcome.UP in told else Outcome.UNKNOWN


def apart(watch: Availability) -> timedelta:
    """How far apart two looks have to be to make a change: doubled each time that one alone was contradicted."""
    return APART * (1 << min(watch.flaps, _DAMPED))


class Folded(NamedTuple):
    """The fold with one sighting more, and what that amounts to, if anything."""

    watch: Availability
    change: Change | None = None


def fold(watch: Availability, seen: Outcome, at: datetime) -> Folded:
    """One sighting more."""
    watch = replace(watch, looks=watch.looks + 1)
    if seen in {Outcome.UNKNOWN, Outcome.NOT_CHECKED}:
        return Folded(watch)
    if seen is Outcome.RESTRICTED:
        return Folded(watch if watch.removed else _unsettled(watch))
    return _fold_removed(watch, seen, at) if watch.removed else _fold_up(watch, seen, at)


def _unsettled(watch: Availability) -> Availability:
    """The content was seen to exist, so an earlier provisional ``gone`` was a flap."""
    return replace(watch, maybe_since=None, flaps=watch.flaps + (watch.maybe_since is not None))


def _fold_up(watch: Availability, seen: Outcome, at: datetime) -> Folded:
    if seen is Outcome.UP:
        return Folded(replace(_unsettled(watch), last_up=at))
    if watch.maybe_since is None:
        return Folded(replace(watch, maybe_since=at))
    if at - watch.maybe_since < apart(watch):
        return Folded(watch)
    return Folded(replace(watch, removed=True, gone_since=watch.maybe_since, maybe_since=None), Change.REMOVAL)


def _fold_removed(watch: Availability, seen: Outcome, at: datetime) -> Folded:
    if seen is Outcome.GONE:
        return Folded(_unsettled(watch))
    if watch.maybe_since is None:
        return Folded(replace(watch, maybe_since=at))
    if at - watch.maybe_since < apart(watch):
        return Folded(watch)
    back = replace(watch, removed=False, last_up=at, gone_since=None, maybe_since=None, flaps=watch.flaps + 1)
    return Folded(back, Change.RETURN)


@dataclass(frozen=True, slots=True)
class Horizon:
    """What the next look depends on besides the fold: when the watching began and the next deadline, if any."""

    since: datetime
    due_at: datetime | None = None
    retry_after: timedelta = timedelta(0)  # what the host asked for


BEFORE = timedelta(minutes=10)  # a reminder rests on a look this fresh


def next_look(watch: Availability, now: datetime, horizon: Horizon, rng: Random) -> datetime | None:
    """When to look again; None when 90 days after a removal have passed quietly.

    Minutes after a notice, then hours, then a day; more often towards a deadline and once shortly before it; half an
    hour after a provisional change, to confirm it; ever more rarely after a removal. Jitter of a twentieth keeps hosts
    from bursts. Whatever we want, a host that asks for patience gets it.
    """
    if watch.removed and watch.gone_since and now - watch.gone_since > STAY_DOWN and watch.maybe_since is None:
        return None
    not_before = now + horizon.retry_after
    if watch.maybe_since is not None:
        return max(now + _confirming(watch) * rng.uniform(1.0, 1.1), not_before)
    left = horizon.due_at - now if horizon.due_at else timedelta(0)
    gap = _gap(watch, now - horizon.since, now)
    if left > BEFORE:
        gap = min(gap, max(left / 4, APART))
    again = now + gap * rng.uniform(0.95, 1.05)
    if left > BEFORE and again > now + left - BEFORE:
        again = now + left - BEFORE
    return max(again, not_before)


def _confirming(watch: Availability) -> timedelta:
    """Time to the look that confirms or contradicts a provisional change; a long wait is looked at in between."""
    return min(apart(watch), timedelta(hours=2)) + timedelta(minutes=1)


def _gap(watch: Availability, age: timedelta, now: datetime) -> timedelta:
    quiet = now - watch.gone_since if watch.removed and watch.gone_since else None
    steps, last = (_CADENCE, timedelta(days=1)) if quiet is None else (_STAY_DOWN, timedelta(days=7))
    return next((gap for limit, gap in steps if (age if quiet is None else quiet) < limit), last)


_CADENCE = (
    (timedelta(hours=2), timedelta(minutes=20)),
    (timedelta(days=2), timedelta(hours=2)),
    (timedelta(days=14), timedelta(hours=8)),
)
_STAY_DOWN = (
    (timedelta(days=3), timedelta(hours=6)),
    (timedelta(days=14), timedelta(days=1)),
    (timedelta(days=45), timedelta(days=3)),
)
