"""Puts a case off for one community: out of its queue until then. Looks and deadlines go on, and news wake it."""

import logging
from datetime import timedelta

from bot.chat import Person
from bot.domain.errors import Refusal
from bot.domain.formats import utc_minute
from bot.domain.lifecycle import EventKind
from bot.flow.cases.action import hold_case
from bot.flow.context import Context
from bot.store import cases, snoozes
from bot.store.cases import By

log = logging.getLogger(__name__)
SPANS = {"1d": timedelta(days=1), "3d": timedelta(days=3), "1w": timedelta(weeks=1), "now": timedelta(0)}
LATER = timedelta(minutes=10)


async def snooze(context: Context, person: Person, number: int, span: str) -> str:
    """Put the case off for the span; "now" brings it back. Raises ``Refusal``."""
    if span not in SPANS:
        raise Refusal("cases-snooze-span", choices=", ".join(SPANS))
    async with hold_case(context, person, number) as held:
        if held.state.ended:
            raise held.refuse("cases-snooze-ended")
        until = held.by.acted_at + SPANS[span] if SPANS[span] else None
        await snoozes.put_off(held.db, number, held.actor.community.id, held.by.acted_at, until)
        await held.record_event(EventKind.SNOOZE if until else EventKind.WAKE)
    log.info("case %s is put off: %s", number, span, extra={"case": number})
    return held.say("cases-done-snooze", at=utc_minute(until)) if until else held.say("cases-done-awake")


async def due(context: Context) -> list[int]:
    """Cards whose snooze is over, by id."""
    async with context.store.read() as db:
        return list(await snoozes.over(db, context.now()))


async def run(context: Context, item: int) -> None:
    """Bring one back, with an event."""
    async with context.store.begin() as db:
        number = await snoozes.case_of(db, item)
        case = await cases.hold(db, number)
        if await snoozes.wake(db, item, context.now()):
            await cases.record_event(db, case, EventKind.WAKE, By(context.now()))


async def postpone(context: Context, item: int) -> None:
    """Put one that raised behind the others."""
    async with context.store.begin() as db:
        await snoozes.postpone(db, item, context.now() + LATER)
