"""The rounds: what falls due around triage itself, whatever becomes of the cases."""

from datetime import timedelta
from typing import NamedTuple

from bot.flow.context import Desk, Duty
from bot.flow.oncall import page, storm, wellbeing
from bot.store import postpone

LATER = timedelta(minutes=10)


class Item(NamedTuple):
    """What is due: a "nag" by its community, a "storm", or the "care" of a member."""

    kind: str
    id: int


async def due(desk: Desk) -> list[Item]:
    """Communities to be called, storms that may be over, moderators to be told their count."""
    found = (("nag", await page.due(desk)), ("storm", await storm.due(desk)), ("care", await wellbeing.due(desk)))
    return [Item(kind, one) for kind, ids in found for one in ids]


async def do(desk: Desk, item: Item) -> None:
    """Do one of them."""
    await {"nag": page.call, "storm": storm.calm, "care": wellbeing.tell}[item.kind](desk, item.id)
    await desk.wake(Duty.TELLS)


async def push(desk: Desk, item: Item) -> None:
    """Put one that raised behind the others."""
    async with desk.store.begin() as db:
        await postpone.push(db, item.kind, item.id, desk.now() + LATER)
