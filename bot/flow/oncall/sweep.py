"""The rounds: what falls due around triage itself, whatever becomes of the cases."""

from datetime import timedelta
from typing import NamedTuple

from bot.flow.context import Context
from bot.flow.oncall import page, storm, wellbeing
from bot.store import pages

LATER = timedelta(minutes=10)


class DueOnCall(NamedTuple):
    """What is due: a "nag" by its community, a "storm", or the "care" of a member."""

    kind: str
    id: int


async def due(context: Context) -> list[DueOnCall]:
    """Communities to be called, storms that may be over, moderators to be told their count."""
    found = (
        ("nag", await page.due(context)),
        ("storm", await storm.due(context)),
        ("care", await wellbeing.due(context)),
    )
    return [DueOnCall(kind, one) for kind, ids in found for one in ids]


async def run(context: Context, item: DueOnCall) -> None:
    """Do one of them."""
    await {"nag": page.call, "storm": storm.calm, "care": wellbeing.deliver}[item.kind](context, item.id)


async def postpone(context: Context, item: DueOnCall) -> None:
    """Put one that raised behind the others."""
    async with context.store.begin() as db:
        await pages.postpone(db, item.kind, item.id, context.now() + LATER)
