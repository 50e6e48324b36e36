"""Consent to be told, given after the report: no message goes to anybody without it."""

from bot.chat import Person
from bot.flow.context import Context, acting
from bot.store import cases
from bot.store import own_reports as own_rows
from bot.wording import say


async def follow(context: Context, person: Person, number: int) -> str:
    """From now on this reporter hears what happens to the case. Raises ``Refusal("cases-not-yours")``."""
    async with context.store.begin() as db:
        actor = await acting(db, context, person)
        case, reports = await own_rows.hold_own(db, number, actor.member.id)
        newest = await cases.last_event(db, case.number)
        for own in reports:
            own.notify = True
            own.told_event = newest.id if newest else 0  # what is past stands in the answer already
    return say(actor.language, "reports-follow-on", number=number)
