"""Asks, again and again: is it still up? Claims a batch of due looks, looks, folds, records."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.base import Care, Outcome, Sighting, Target
from bot.domain.availability import Change, Horizon, Seen, fold, next_look
from bot.domain.lifecycle import Act, State, watched
from bot.domain.refusal import Refusal
from bot.flow.desk import Desk, Duty
from bot.store import cases, notices, watches
from bot.store.cases import By
from bot.store.watches import Due, Looked

log = logging.getLogger(__name__)
BATCH = 200
LEASE = timedelta(minutes=5)
HOSTS_AT_ONCE = 50
PER_HOST = 5  # looks at one host in one batch; the rest comes with the next one
LATER = timedelta(minutes=10)
_MOVES = {Change.REMOVAL: Act.REMOVAL, Change.RETURN: Act.RETURN}


async def run(desk: Desk, limit: int = BATCH) -> int:
    """One batch; returns how many looks it held, 0 when nothing was due."""
    async with desk.store.begin() as db:
        batch = await watches.claim(db, desk.now(), desk.now() + LEASE, limit)
    if not batch:
        return 0
    seen = await _look_all(desk, batch)
    now = desk.now()
    looked = [_folded(desk, due, sighting) for due, sighting in seen if sighting]
    async with desk.store.begin() as db:
        await watches.put_off(db, [due for due, sighting in seen if sighting is None], now + LATER)
        ours = await watches.record(db, [one for one, _ in looked], now)
        news = [await _told(db, desk, one, change) for one, change in looked if one.due.number in ours]
    if any(news):
        await desk.wake(Duty.TELLS)
    return len(batch)


async def _look_all(desk: Desk, batch: Sequence[Due]) -> list[tuple[Due, Sighting | None]]:
    """Every host by itself, one look at a time, so that a slow host delays only its own links.

    None stands for a look that was not made: the host had its share of this batch.
    """
    by_host: dict[str, list[Due]] = defaultdict(list)
    for due in batch:
        by_host[due.host].append(due)
    gate = asyncio.Semaphore(HOSTS_AT_ONCE)

    async def one_host(dues: list[Due]) -> list[tuple[Due, Sighting | None]]:
        async with gate:
            looks = [(due, await _tried(desk, due)) for due in dues[:PER_HOST]]
        return [*looks, *((due, None) for due in dues[PER_HOST:])]

    return [one for host in await asyncio.gather(*map(one_host, by_host.values())) for one in host]


async def _tried(desk: Desk, due: Due) -> Sighting | None:
    """The look, or None when it raised: a fault of ours is no sighting, and must not starve the rest of the batch."""
    (seen,) = await asyncio.gather(_look(desk, due), return_exceptions=True)
    if isinstance(seen, BaseException):
        log.error("case %s: the look raised and is pushed ahead", due.number, exc_info=seen, extra={"case": due.number})
        return None
    return seen


async def _look(desk: Desk, due: Due) -> Sighting:
    rule = due.category.rule
    if due.category.sealed or not watched(State(due.state)):
        return Sighting(Outcome.NOT_CHECKED, "none")
    target = Target(desk.vault.open(due.link_sealed), Care(rule.handling), rule.sensitive)
    return await desk.platforms.owner(target).look(target, desk.http)


def _folded(desk: Desk, due: Due, sighting: Sighting) -> tuple[Looked, Change | None]:
    now = desk.now()
    watch, change = fold(due.watch, Seen(sighting.outcome), now)
    again = next_look(watch, now, Horizon(due.since, due.step_due_at), desk.rng)
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
