"""Workers that died: each gives a sign of life, and what one that fell silent left behind goes on elsewhere."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import NamedTuple

from bot.flow.context import Context
from bot.store.engine import workers

log = logging.getLogger(__name__)
SILENT = timedelta(seconds=60)


class Workers(NamedTuple):
    """Those that gave a sign of life within the last minute, and those that gave none."""

    living: Sequence[str]
    dead: Sequence[str]


async def look_round(context: Context) -> Workers:
    """Give this worker's sign of life, and see who else lives."""
    since = context.now() - SILENT
    async with context.store.begin() as db:
        await workers.beat(db, context.settings.worker, context.now())
        return Workers(await workers.living(db, since), await workers.silent(db, since))


async def take_over(context: Context, dead: Sequence[str], resume: Callable[[str], Awaitable[int]]) -> None:
    """Let the jobs that dead workers left behind run again; ``resume`` does that for one, and says how many they were.

    A worker is forgotten only after that, so that a crash in between leaves it to the next who looks.
    """
    for name in dead:
        left = await resume(name)
        log.warning("worker %s fell silent; %s of its jobs go on here", name, left)
        async with context.store.begin() as db:
            await workers.forget(db, name)
