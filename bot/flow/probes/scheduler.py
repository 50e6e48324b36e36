"""Batch after batch of looks: the slow hosts of one do not hold up the next."""

import asyncio
from collections.abc import Callable, Collection
from typing import NamedTuple

from bot.flow.context import Context
from bot.flow.probes.probe import ProbeBatch, claim, work

FULL = 600  # looks under way, at most: each may hold a connection, and a process has a thousand or so
FEW = 50  # looks that are left of a batch when the next begins
BRISK = 2.0  # seconds within which most hosts answer; a batch older than that waits for its slow ones only
PAUSE = 0.02
IDLE = 1.0


class _Begun(NamedTuple):
    begun_at: float  # the loop's time
    batch: ProbeBatch


async def look_at_all(context: Context, going: Callable[[], bool]) -> int:
    """Look at everything that is due, until nothing is or ``going`` says no; returns how many looks that were."""
    begun: dict[asyncio.Task[None], _Begun] = {}
    held, loop = 0, asyncio.get_running_loop()
    try:
        while True:
            batches = list(begun.values())
            ready = going() and _may_begin(batches, loop.time())
            fresh = await claim(context) if ready else None
            if fresh:
                begun[asyncio.create_task(work(context, fresh))] = _Begun(loop.time(), fresh)
                held += fresh.size
            elif not begun:
                return held
            pause = IDLE if ready and not fresh else PAUSE
            done, _ = await asyncio.wait(begun, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                del begun[task]
                task.result()
    finally:
        for task in begun:
            task.cancel()


def _may_begin(batches: Collection[_Begun], now: float) -> bool:
    """Whether the next batch may begin: of those under way only the slow rest is left, and not too much of it."""
    rest = all(one.batch.left <= FEW or now - one.begun_at > BRISK for one in batches)
    return rest and sum(one.batch.left for one in batches) < FULL
