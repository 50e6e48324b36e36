"""Pulls a platform's brake when too many of our notices there were wrong, and lets an operator release it."""

import logging
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.circuit_breaker import WINDOW
from bot.domain.lifecycle import EventKind
from bot.flow.context import Context
from bot.store import cases, circuit_breakers, notices, outcomes
from bot.store.cases import By
from bot.store.schema.delivery import CircuitBreaker

log = logging.getLogger(__name__)


async def judge(db: AsyncSession, context: Context, platform: str) -> bool:
    """Pull the brake if the share of wrong notices asks for it; whether it did. Called when a notice turned out wrong.

    Notices that were attempted before the last release are forgiven: an operator has looked at them.
    """
    known = await circuit_breakers.of(db, platform)
    if known and known.released_at is None:
        return False
    since = context.now() - WINDOW
    tally = await outcomes.tally(db, platform, max(since, known.released_at) if known and known.released_at else since)
    if not tally.too_wrong:
        return False
    await circuit_breakers.pull(db, platform, tally, context.now())
    log.error("sending to %s is braked: %s of %s notices were refused or reversed", platform, tally.wrong, tally.total)
    return True


async def on(context: Context) -> set[str]:
    """The platforms that are braked now."""
    async with context.store.read() as db:
        return await circuit_breakers.on(db)


class ListedBreaker(NamedTuple):
    """A brake, and how many notices wait for it."""

    breaker: CircuitBreaker
    waiting: int


async def listed(context: Context) -> list[ListedBreaker]:
    """Every brake that was ever pulled."""
    async with context.store.read() as db:
        every = await circuit_breakers.every(db)
        return [ListedBreaker(one, len(await notices.waiting(db, one.platform))) for one in every]


async def release(context: Context, platform: str) -> bool:
    """Let notices to the platform go again; whether it was braked."""
    async with context.store.begin() as db:
        if not await circuit_breakers.release(db, platform, context.now()):
            return False
        for number in await notices.waiting(db, platform):
            await cases.record_event(
                db, await cases.hold(db, number), EventKind.BREAKER_RELEASED, By(context.now()), {"platform": platform}
            )
    log.info("the brake of %s is released", platform)
    return True
