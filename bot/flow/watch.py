"""Asks, again and again: is it still up? Claims a batch of due looks, looks, folds, records.

Politely: one look at a host at a time, with a gap, so many in a batch and in a day, none while it asks for patience.
"""

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.base import Outcome
from bot.domain import outage
from bot.domain.availability import Change, Horizon, Seen, fold, next_look
from bot.domain.lifecycle import Act
from bot.domain.refusal import Refusal
from bot.domain.suffix import registrable
from bot.flow.desk import Desk, Duty
from bot.flow.sight import Sight, look
from bot.store import cases, notices, places, visits, watches
from bot.store.cases import By
from bot.store.watches import Due, Looked

log = logging.getLogger(__name__)
BATCH = 200
LEASE = timedelta(minutes=5)
HOSTS_AT_ONCE = 50
PER_HOST = 5  # looks at one host in one batch; the rest comes with the next one
LATER = timedelta(minutes=10)
_MOVES = {Change.REMOVAL: Act.REMOVAL, Change.RETURN: Act.RETURN}


Look = tuple[Due, Sight | None]  # None: it was not made


async def run(desk: Desk, limit: int = BATCH) -> int:
    """One batch; returns how many looks it held, 0 when nothing was due."""
    async with desk.store.begin() as db:
        batch = await watches.claim(db, desk.now(), desk.now() + LEASE, limit)
        hosts = {due.host for due in batch}
        shut = await visits.closed(db, hosts, desk.now(), desk.settings.host_looks_per_day) if hosts else {}
    if not batch:
        return 0
    seen = _trusted(desk, await _look_all(desk, batch, shut))
    looked = [_folded(desk, due, sight) for due, sight in seen if sight]
    async with desk.store.begin() as db:
        await _recorded_pace(db, desk, seen, shut)
        ours = await watches.record(db, [one for one, _ in looked], desk.now())
        parts = [(due.number, part) for due, sight in seen if sight and due.number in ours for part in sight.places]
        await places.record(db, parts, desk.now())
        news = [await _told(db, desk, one, change) for one, change in looked if one.due.number in ours]
    if any(news):
        await desk.wake(Duty.TELLS)
    return len(batch)


async def _look_all(desk: Desk, batch: Sequence[Due], shut: Mapping[str, datetime]) -> list[Look]:
    """Every host by itself, so that a slow host delays only its own links."""
    by_host: dict[str, list[Due]] = defaultdict(list)
    for due in batch:
        by_host[due.host].append(due)
    gate = asyncio.Semaphore(HOSTS_AT_ONCE)

    async def one_host(host: str, dues: list[Due]) -> list[Look]:
        if host in shut:
            return [(due, None) for due in dues]
        async with gate:
            return await _at_one_host(desk, dues)

    return [one for host in await asyncio.gather(*map(one_host, by_host, by_host.values())) for one in host]


async def _at_one_host(desk: Desk, dues: Sequence[Due]) -> list[Look]:
    """One look at a time, with a gap between two, and no more once the host asks for patience or had its share."""
    looks: list[Look] = []
    for due in dues[:PER_HOST]:
        if looks:
            await asyncio.sleep(desk.settings.host_gap_seconds)
        sight = await _tried(desk, due)
        looks.append((due, sight))
        if sight and sight.whole.wait:
            break
    return [*looks, *((due, None) for due in dues[len(looks) :])]


async def _tried(desk: Desk, due: Due) -> Sight | None:
    """The look, or None when it raised: a fault of ours is no sighting, and must not starve the rest of the batch."""
    (seen,) = await asyncio.gather(look(desk, due), return_exceptions=True)
    if isinstance(seen, BaseException):
        log.error("case %s: the look raised and is pushed ahead", due.number, exc_info=seen, extra={"case": due.number})
        return None
    return seen


def _trusted(desk: Desk, seen: list[Look]) -> list[Look]:
    """The batch as it counts: nothing is called gone while our own line is in doubt."""
    glances = [
        outage.Glance(
            registrable(due.host),
            None if due.watch.removed else due.watch.last_up,
            Seen(sight.whole.outcome.value),
        )
        for due, sight in seen
        if sight
    ]
    if not outage.ours(glances, desk.now()):
        return seen
    log.warning("many unrelated sites failed at once: nothing of this batch is called gone, for the fault may be ours")
    return [(due, sight.doubted() if sight else None) for due, sight in seen]


async def _recorded_pace(db: AsyncSession, desk: Desk, seen: Sequence[Look], shut: Mapping[str, datetime]) -> None:
    """Count the looks of each host, keep what it asked for, and give back the looks that were not made."""
    now = desk.now()
    looks = Counter(due.host for due, sight in seen if sight and due.host)
    waits = {due.host: now + timedelta(seconds=sight.whole.wait) for due, sight in seen if sight and sight.whole.wait}
    await visits.count(db, looks, waits, now)
    back: dict[datetime, list[Due]] = defaultdict(list)
    for due, sight in seen:
        if sight is None:
            back[max(now + LATER, shut.get(due.host, now), waits.get(due.host, now))].append(due)
    for until, dues in back.items():
        await watches.put_off(db, dues, until)


def _folded(desk: Desk, due: Due, sight: Sight) -> tuple[Looked, Change | None]:
    now, sighting = desk.now(), sight.whole
    watch, change = fold(due.watch, Seen(sighting.outcome), now)
    horizon = Horizon(due.since, due.step_due_at, timedelta(seconds=sighting.wait))
    again = next_look(watch, now, horizon, desk.rng)
    stops = sighting.outcome is Outcome.NOT_CHECKED
    looked = Looked(
        due=due,
        outcome=sighting.outcome.value,
        method=sighting.method,
        status=sighting.status,
        note=sighting.note,
        vantage=sighting.vantage,
        watch=watch,
        again_at=None if stops else again,
    )
    return looked, change


async def _told(db: AsyncSession, desk: Desk, one: Looked, change: Change | None) -> bool:
    """A removal or a return moves the case; any other change of what is seen is an event, so that the card shows it.

    Returns whether there was anything to tell.
    """
    by, number = By(desk.now()), one.due.number
    if change is None and one.outcome == one.due.last_seen:
        return False
    case = await cases.hold(db, number)
    if change is None:
        await cases.note(db, case, "seen", by, {"outcome": one.outcome})
        return True
    try:
        first = one.due.watch.maybe_since or by.at  # the first of the two looks that make the change
        ends = {"step_due_at": None} if change is Change.REMOVAL else {}
        await cases.move(db, case, _MOVES[change], by, data={"first": first.isoformat()}, **ends)
    except Refusal:
        log.info("case %s moved on while it was looked at", number, extra={"case": number})
        return False
    if change is Change.REMOVAL:
        await notices.drop_open(db, number)  # nothing is sent about what is gone
    log.info("case %s: %s", number, change, extra={"case": number})
    return True
