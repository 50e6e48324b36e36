"""When the next work falls due, by kind."""

from datetime import datetime

from sqlalchemy import func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.schema.core import CardRow, Case, Community, Notice, Report
from bot.store.schema.delivery import CircuitBreaker
from bot.store.schema.moderation import Whisper
from bot.store.schema.oncall import OnCallPage, Storm, WellbeingPreference

_COLUMNS = {
    "notice": Notice.due_at,
    "look": Case.look_due_at,
    "step": Case.step_due_at,
    "claim": Case.claim_due_at,
    "card": CardRow.due_at,
    "report": Report.due_at,
    "whisper": Whisper.due_at,
    "snooze": CardRow.snoozed_until,
    "digest": Community.digest_due_at,
    "nag": OnCallPage.due_at,
    "storm": Storm.due_at,
    "care": WellbeingPreference.due_at,
    "brake": CircuitBreaker.due_at,
}


async def next_due(db: AsyncSession) -> dict[str, datetime]:
    """The earliest moment at which work of each kind is due; kinds for which nothing waits are left out."""
    soonest = union_all(*(select(literal(kind), func.min(column)) for kind, column in _COLUMNS.items()))
    return {kind: at for kind, at in await db.execute(soonest) if at is not None}
