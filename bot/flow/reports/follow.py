"""Consent to be told, given after the report: no message goes to anybody without it."""

from bot.chat import Person
from bot.flow.context import Desk, seat
from bot.store import cases
from bot.store import own_reports as own_rows
from bot.wording import say


async def follow(desk: Desk, person: Person, number: int) -> str:
    """From now on this reporter hears what happens to the case. Raises ``Refusal("case-not-yours")``."""
    async with desk.store.begin() as db:
        at = await seat(db, desk, person)
        case, reports = await own_rows.hold_own(db, number, at.member.id)
        newest = await cases.last_event(db, case.number)
        for own in reports:
            own.notify = True
            own.told_event = newest.id if newest else 0  # what is past stands in the answer already
    return say(at.language, "follow-on", number=number)
