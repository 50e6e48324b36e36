"""Workers that died: each gives a sign of life, and what one that fell silent left behind goes on elsewhere."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from bot.flow.context import Context
from bot.store.engine import workers

log = logging.getLogger(__name__)
SILENT = timedelta(seconds=60)


async def look_round(context: Context, resume: Callable[[str], Awaitable[int]]) -> Sequence[str]:
    """Give this worker's sign of life, and take over from those that gave none for a minute; the workers that live.

    ``resume`` lets the jobs that a worker left behind run again, and says how many those were. A worker is forgotten
    only after that, so that a crash in between leaves it to the next who looks.
    """
    since = context.now() - SILENT
    async with context.store.begin() as db:
        await workers.beat(db, context.settings.worker, context.now())
        dead = await workers.silent(db, since)
        living = await workers.living(db, since)
    for name in dead:
        left = await resume(name)
        log.warning("worker %s fell silent; %s of its jobs go on here", name, left)
        async with context.store.begin() as db:
            await workers.forget(db, name)
    return living
