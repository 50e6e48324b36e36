"""Until when a community put a case off; the time stands on its card."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.schema.core import CardRow
from bot.store.schema.oncall import OnCallPage


async def put_off(db: AsyncSession, number: int, community_id: int, now: datetime, until: datetime | None) -> None:
    """Put the case off, or (``until`` None) bring it back. Nobody is called for it before that; then calls go on."""
    own = CardRow.case_number == number, CardRow.community_id == community_id
    await db.execute(update(CardRow).where(*own).values(snoozed_until=until))
    calls = OnCallPage.case_number == number, OnCallPage.community_id == community_id, OnCallPage.due_at.is_not(None)
    await db.execute(update(OnCallPage).where(*calls).values(due_at=until or now))


async def end_all(db: AsyncSession, number: int, now: datetime) -> None:
    """News wakes the case in every community that put it off, and calls for it go on there."""
    theirs = CardRow.case_number == number, CardRow.snoozed_until.is_not(None)
    off = select(CardRow.community_id).where(*theirs)
    calls = OnCallPage.case_number == number, OnCallPage.due_at.is_not(None), OnCallPage.community_id.in_(off)
    await db.execute(update(OnCallPage).where(*calls).values(due_at=now).execution_options(synchronize_session=False))
    await db.execute(update(CardRow).where(*theirs).values(snoozed_until=None))


async def until(db: AsyncSession, number: int, community_id: int) -> datetime | None:
    own = CardRow.case_number == number, CardRow.community_id == community_id
    return await db.scalar(select(CardRow.snoozed_until).where(*own))


async def over(db: AsyncSession, now: datetime, limit: int = 50) -> Sequence[int]:
    """Ids of cards whose time has come, longest over first."""
    due = select(CardRow.id).where(CardRow.snoozed_until <= now).order_by(CardRow.snoozed_until).limit(limit)
    return (await db.scalars(due)).all()


async def case_of(db: AsyncSession, card_id: int) -> int:
    return (await db.scalars(select(CardRow.case_number).where(CardRow.id == card_id))).one()


async def wake(db: AsyncSession, card_id: int, now: datetime) -> bool:
    """End the snooze; False when it was ended, or made longer, meanwhile."""
    ours = CardRow.id == card_id, CardRow.snoozed_until <= now
    done = await db.execute(update(CardRow).where(*ours).values(snoozed_until=None))
    return bool(done.rowcount)  # type: ignore[attr-defined]


async def postpone(db: AsyncSession, card_id: int, again_at: datetime) -> None:
    await db.execute(update(CardRow).where(CardRow.id == card_id).values(snoozed_until=again_at))
