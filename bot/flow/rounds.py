"""The rounds: what falls due around triage itself, whatever becomes of the cases."""

from datetime import timedelta
from typing import NamedTuple

from bot.flow import care, nag, storm
from bot.flow.desk import Desk, Duty
from bot.store import rounds

LATER = timedelta(minutes=10)


class Item(NamedTuple):
    """What is due: a "nag" by its community, a "storm", or the "care" of a member."""

    kind: str
    id: int


async def due(desk: Desk) -> list[Item]:
    """Communities to be called, storms that may be over, moderators to be told their count."""
    found = (("nag", await nag.due(desk)), ("storm", await storm.due(desk)), ("care", await care.due(desk)))
    return [Item(kind, one) for kind, ids in found for one in ids]


async def do(desk: Desk, item: Item) -> None:
    """Do one of them."""
    await {"nag": nag.call, "storm": storm.calm, "care": care.tell}[item.kind](desk, item.id)
    await desk.wake(Duty.TELLS)


async def push(desk: Desk, item: Item) -> None:
    """Put one that raised behind the others."""
    async with desk.store.begin() as db:
        await rounds.push(db, item.kind, item.id, desk.now() + LATER)
