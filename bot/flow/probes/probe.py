"""Asks, again and again: is it still up? Claims a batch of due looks, looks, folds, records.

Politely: one look at a host at a time, with a gap, so many in a batch and in a day, none while it asks for patience.
"""

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Outcome
from bot.domain import outage
from bot.domain.availability import Change, Horizon, fold, next_look
from bot.domain.errors import Refusal
from bot.domain.lifecycle import Move
from bot.domain.suffix import registrable
from bot.flow.context import Context
from bot.flow.probes.look import LookResult, look
from bot.store import cases, host_pacing, notices, probe_events, probes, vantages
from bot.store.cases import By
from bot.store.host_pacing import Turn, Visited
from bot.store.probes import Due, Looked
from bot.store.vantages import VantageSighting

log = logging.getLogger(__name__)
BATCH = 200
LEASE = timedelta(minutes=5)
PER_HOST = 5  # looks at one host in one batch; the rest comes with the next one
LATER = timedelta(minutes=10)
SOON = 2.0  # seconds after which looks that are over are recorded, whatever the others do
SLOW = 5.0  # seconds of one look, the requests it takes together
_MOVES = {Change.REMOVAL: Move.REMOVAL, Change.RETURN: Move.RETURN}


class MadeLook(NamedTuple):
    """A claimed look, and what came of it; None: it was not made."""

    due: Due
    result: LookResult | None


class _FoldedLook(NamedTuple):
    looked: Looked
    change: Change | None


@dataclass(slots=True)
class ProbeBatch:
    """Claimed looks on their way, by host. ``shut`` says which hosts are left alone now, and until when."""

    hosts: dict[str, list[Due]]  # those whose looks are not over
    shut: Mapping[str, datetime]
    token: str
    size: int

    @property
    def left(self) -> int:
        """How many looks are not over yet."""
        return sum(map(len, self.hosts.values()))


async def claim(context: Context, limit: int = BATCH) -> ProbeBatch | None:
    """Take what is due; None when nothing is. A host that another batch is looking at is left alone."""
    now = context.now()
    async with context.store.begin() as db:
        dues = await probes.claim(db, now, now + LEASE, limit)
        hosts: dict[str, list[Due]] = defaultdict(list)
        for due in dues:
            hosts[due.host].append(due)
        token = dues[0].token if dues else ""
        turn = Turn(token, now, now + LEASE)
        shut = await host_pacing.enter(db, [host for host in hosts if host], turn, context.settings.host_looks_per_day)
    return ProbeBatch(hosts, shut, token, len(dues)) if dues else None


async def work(context: Context, batch: ProbeBatch) -> None:
    """Every host by itself; whatever is over is recorded soon, so that a slow host delays only its own links."""
    waiting = {asyncio.create_task(_at_one_host(context, batch, host)) for host in list(batch.hosts)}
    try:
        while waiting:
            done, waiting = await asyncio.wait(waiting, timeout=SOON)
            if done:
                over = sorted((look for task in done for look in task.result()), key=lambda look: look.due.number)
                await _record(context, over, batch)
    finally:
        for task in waiting:
            task.cancel()


async def _record(context: Context, looks: list[MadeLook], batch: ProbeBatch) -> None:
    """Store what was seen and what it amounts to, in one transaction."""
    seen = _trusted(context, looks)
    looked = [_folded(context, due, sight) for due, sight in seen if sight]
    async with context.store.begin() as db:
        await _recorded_pace(db, context, seen, batch)
        ours = await probes.record(db, [one for one, _ in looked], context.now())
        parts = [
            VantageSighting(due.number, part)
            for due, sight in seen
            if sight and due.number in ours
            for part in sight.places
        ]
        await vantages.record(db, parts, context.now())
        await _told(db, context, [one for one in looked if one.looked.due.number in ours])


async def _at_one_host(context: Context, batch: ProbeBatch, host: str) -> list[MadeLook]:
    """One look at a time, with a gap between two, and no more once the host asks for patience or had its share.

    A host that takes its time is not asked again in this batch either: it may be in trouble, or play with us.
    """
    looks: list[MadeLook] = []
    loop = asyncio.get_running_loop()
    dues = batch.hosts[host]
    for due in () if host in batch.shut else dues[:PER_HOST]:
        if looks:
            await asyncio.sleep(context.settings.host_gap_seconds)
        begun = loop.time()
        sight = await _tried(context, due)
        looks.append(MadeLook(due, sight))
        if (sight and sight.whole.wait) or loop.time() - begun > SLOW:
            break
    del batch.hosts[host]
    return [*looks, *(MadeLook(due, None) for due in dues[len(looks) :])]


async def _tried(context: Context, due: Due) -> LookResult | None:
    """The look, or None when it raised: a fault of ours is no sighting, and must not starve the rest of the batch."""
    (seen,) = await asyncio.gather(look(context, due), return_exceptions=True)
    if isinstance(seen, BaseException):
        log.error("case %s: the look raised and is postponed", due.number, exc_info=seen, extra={"case": due.number})
        return None
    return seen


def _trusted(context: Context, seen: list[MadeLook]) -> list[MadeLook]:
    """The batch as it counts: nothing is called gone while our own line is in doubt."""
    glances = [
        outage.Glance(
            registrable(due.host),
            None if due.watch.removed else due.watch.last_up,
            sight.whole.outcome,
        )
        for due, sight in seen
        if sight
    ]
    if not outage.ours(glances, context.now()):
        return seen
    log.warning("many unrelated sites failed at once: nothing of this batch is called gone, for the fault may be ours")
    return [MadeLook(due, sight.doubted() if sight else None) for due, sight in seen]


async def _recorded_pace(db: AsyncSession, context: Context, seen: Sequence[MadeLook], batch: ProbeBatch) -> None:
    """Count each host's looks, keep what it asked for, let others in, and give back the looks that were not made."""
    now, shut = context.now(), batch.shut
    looks = Counter(due.host for due, sight in seen if sight)
    waits = {due.host: now + timedelta(seconds=sight.whole.wait) for due, sight in seen if sight and sight.whole.wait}
    visited = {due.host: Visited(looks[due.host], waits.get(due.host)) for due, _ in seen if due.host}
    gap = timedelta(seconds=context.settings.host_gap_seconds)
    await host_pacing.leave(db, visited, Turn(batch.token, now, now + gap))
    back: dict[datetime, list[Due]] = defaultdict(list)
    for due, sight in seen:
        if sight is None:
            back[max(now + LATER, shut.get(due.host, now), waits.get(due.host, now))].append(due)
    for until, dues in back.items():
        await probes.put_off(db, dues, until)


def _folded(context: Context, due: Due, sight: LookResult) -> _FoldedLook:
    now, sighting = context.now(), sight.whole
    watch, change = fold(due.watch, sighting.outcome, now)
    horizon = Horizon(due.since, due.step_due_at, timedelta(seconds=sighting.wait))
    again = next_look(watch, now, horizon, context.rng)
    stops = sighting.outcome is Outcome.NOT_CHECKED
    looked = Looked(
        due=due,
        outcome=sighting.outcome,
        method=sighting.method,
        status=sighting.status,
        remark=sighting.remark,
        vantage=sighting.vantage,
        page_mark=sighting.mark,
        watch=watch,
        again_at=None if stops else again,
    )
    return _FoldedLook(looked, change)


async def _told(db: AsyncSession, context: Context, seen: Sequence[_FoldedLook]) -> None:
    """A removal or a return moves the case; any other change of what is seen is an event, so that the card shows it."""
    by = By(context.now())
    others = {one.due.number: one.outcome for one, change in seen if not change and one.outcome != one.due.last_seen}
    await probe_events.record_seen(db, others, by)
    for one, change in seen:
        if change:
            await _moved(db, one, change, by)


async def _moved(db: AsyncSession, one: Looked, change: Change, by: By) -> None:
    number = one.due.number
    case = await cases.hold(db, number)
    try:
        first = one.due.watch.maybe_since or by.acted_at  # the first of the two looks that make the change
        ends = {"step_due_at": None} if change is Change.REMOVAL else {}
        await cases.move(db, case, _MOVES[change], by, data={"first": first.isoformat()}, **ends)
    except Refusal:
        log.info("case %s moved on while it was looked at", number, extra={"case": number})
        return
    if change is Change.REMOVAL:
        await notices.drop_open(db, number)  # nothing is sent about what is gone
    log.info("case %s: %s", number, change, extra={"case": number})
