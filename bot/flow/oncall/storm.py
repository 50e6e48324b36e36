"""Many links of one site or campaign within a short time fold into one card; the cases stay rows of their own.

Sealed cases are never folded: each is told by itself.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Handling, Target
from bot.domain import options
from bot.domain.lifecycle import State
from bot.domain.link import Link
from bot.domain.traits import Traits, traits_of
from bot.flow.context import Actor, Context
from bot.store import cases, storms
from bot.store.schema.core import Case, Community
from bot.store.schema.oncall import Storm

WINDOW = timedelta(minutes=30)  # so many within it begin a storm; so long without a new one ends it


class FiledLink(NamedTuple):
    """A reported link, and the number of its case."""

    link: Link
    number: int


async def gather(db: AsyncSession, context: Context, actor: Actor, filed: Iterable[FiledLink]) -> None:
    """New reports were filed: write down what their cases share with others, and fold what is part of a storm."""
    for link, number in filed:
        case = await cases.by_number(db, number)
        if case.category.sealed:
            await storms.drop_traits(db, number)
            continue
        shared = _traits(context, case, link)
        await storms.add_traits(db, number, shared)
        if case.state == State.REPORTED:
            await _fold(db, context, actor.community, case, shared)


def _traits(context: Context, case: Case, link: Link) -> Traits:
    return traits_of(link, context.platforms.canonical(Target(link.href, Handling.OPEN)), case.platform)


async def _fold(db: AsyncSession, context: Context, community: Community, case: Case, shared: Traits) -> None:
    keys = [f"{name}:{value}" for name in storms.KEYS if (value := getattr(shared, name))]
    storm = await storms.open_with(db, community.id, keys) or await _break_out(db, context, community, keys)
    if storm is None:
        return
    now = context.now()
    storm.last_at, storm.due_at = now, now + WINDOW
    await storms.fold(db, storm, case.number)
    await storms.redraw(db, storm, now)


async def _break_out(db: AsyncSession, context: Context, community: Community, keys: list[str]) -> Storm | None:
    """A storm begins when the community's threshold is reached: the oldest waiting case's card tells of all."""
    threshold, now = options.read(community.options).storm_threshold, context.now()
    if not threshold:
        return None
    for key in keys:
        numbers = await storms.alike(db, community.id, key, now - WINDOW, threshold)
        if len(numbers) < threshold:
            continue
        storm = await storms.begin(db, storms.New(community.id, key, numbers[0], now, now + WINDOW))
        for number in numbers:
            await storms.fold(db, storm, number)
        return storm
    return None


async def due(context: Context) -> list[int]:
    """Storms that may be over."""
    async with context.store.read() as db:
        return list(await storms.due(db, context.now()))


async def calm(context: Context, storm_id: int) -> None:
    """End the storm when nothing came any more; its card says so, and what still waits stays in the queue."""
    async with context.store.begin() as db:
        if storm := await storms.end(db, storm_id, context.now()):
            await storms.redraw(db, storm, context.now())
