"""Puts what is due around triage off, by kind."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.schema.oncall import OnCallPage, Storm, WellbeingPreference


async def postpone(db: AsyncSession, kind: str, row_id: int, until: datetime) -> None:
    """``kind``: "nag" by its community, "storm" by its id, "care" by its member."""
    row = {
        "nag": update(OnCallPage).where(OnCallPage.community_id == row_id, OnCallPage.due_at.is_not(None)),
        "storm": update(Storm).where(Storm.id == row_id, Storm.due_at.is_not(None)),
        "care": update(WellbeingPreference).where(
            WellbeingPreference.member_id == row_id, WellbeingPreference.due_at.is_not(None)
        ),
    }[kind]
    await db.execute(row.values(due_at=until))
