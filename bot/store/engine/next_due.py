"""The kinds of work that fall due, which column makes which of them due, and when the next one does."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot.store.schema.core import CardRow, Case, Community, Notice, Report
from bot.store.schema.delivery import CircuitBreaker
from bot.store.schema.moderation import Whisper
from bot.store.schema.oncall import OnCallPage, Storm, WellbeingPreference


class Sweep(StrEnum):
    """A kind of due work: what one step of the flow finds and works off."""

    NOTICES = "notices"
    PROBES = "probes"
    DEADLINES = "deadlines"
    DELIVERIES = "deliveries"
    DIGESTS = "digests"
    SNOOZES = "snoozes"
    ON_CALL = "on_call"


Columns = dict[InstrumentedAttribute[datetime | None], Sweep]

DUE: Columns = {
    Notice.due_at: Sweep.NOTICES,
    Case.look_due_at: Sweep.PROBES,
    Case.step_due_at: Sweep.DEADLINES,
    Case.claim_due_at: Sweep.DEADLINES,
    CardRow.due_at: Sweep.DELIVERIES,
    Report.due_at: Sweep.DELIVERIES,
    Whisper.due_at: Sweep.DELIVERIES,
    CircuitBreaker.due_at: Sweep.DELIVERIES,
    CardRow.snoozed_until: Sweep.SNOOZES,
    Community.digest_due_at: Sweep.DIGESTS,
    OnCallPage.due_at: Sweep.ON_CALL,
    Storm.due_at: Sweep.ON_CALL,
    WellbeingPreference.due_at: Sweep.ON_CALL,
}
# No work falls due by these; but once such a time is written, what was due already and held back may go on.
RELEASES: Columns = {CircuitBreaker.released_at: Sweep.NOTICES}


async def next_due(db: AsyncSession) -> dict[Sweep, datetime]:
    """The earliest moment at which each sweep finds work; sweeps for which nothing waits are left out."""
    waiting = union_all(*(select(literal(sweep.value), func.min(column)) for column, sweep in DUE.items()))
    soonest: dict[Sweep, datetime] = {}
    for name, at in await db.execute(waiting):
        if at is not None:
            soonest[Sweep(name)] = min(at, soonest.get(Sweep(name), at))
    return soonest
