"""How moderators want to be spared, and how many hard cases they had."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.communities import at
from bot.store.engine.insert_once import insert_once
from bot.store.schema.core import Case, Decision, Member
from bot.store.schema.oncall import WellbeingPreference


async def save(db: AsyncSession, member_id: int, **values: Any) -> WellbeingPreference:
    """Change what is kept for the moderator; made on first use."""
    await insert_once(db, WellbeingPreference, {"member_id": member_id, "spared": [], "counted": True, "due_at": None})
    if values:
        await db.execute(update(WellbeingPreference).where(WellbeingPreference.member_id == member_id).values(**values))
    return (
        await db.scalars(
            select(WellbeingPreference)
            .where(WellbeingPreference.member_id == member_id)
            .execution_options(populate_existing=True)
        )
    ).one()


async def expect(db: AsyncSession, member_id: int, due_at: datetime) -> None:
    """The moderator handled a hard case: from the first of a week on they are due to hear how many."""
    if (await save(db, member_id)).due_at is None:
        own = (
            WellbeingPreference.member_id == member_id,
            WellbeingPreference.due_at.is_(None),
            WellbeingPreference.counted,
        )
        await db.execute(update(WellbeingPreference).where(*own).values(due_at=due_at))


async def due(db: AsyncSession, fronts: Iterable[str], now: datetime, limit: int = 50) -> Sequence[int]:
    """Members at these fronts who are due to hear."""
    joined = select(WellbeingPreference.member_id).join(Member, Member.id == WellbeingPreference.member_id)
    waiting = joined.where(WellbeingPreference.due_at <= now, Member.community_id.in_(at(fronts)))
    return (await db.scalars(waiting.limit(limit))).all()


async def take(db: AsyncSession, member_id: int, now: datetime, until: datetime) -> bool:
    """Take it for telling until then; False when another worker has it."""
    mine = update(WellbeingPreference).where(
        WellbeingPreference.member_id == member_id, WellbeingPreference.due_at <= now
    )
    return bool((await db.execute(mine.values(due_at=until))).rowcount)  # type: ignore[attr-defined]


async def told(db: AsyncSession, member_id: int) -> None:
    await db.execute(update(WellbeingPreference).where(WellbeingPreference.member_id == member_id).values(due_at=None))


async def hard(db: AsyncSession, member_id: int, categories: Iterable[str], since: datetime) -> int:
    """How many cases of these categories the moderator decided on since then."""
    joined = select(func.count(Decision.case_number.distinct())).join(Case, Case.number == Decision.case_number)
    own = Decision.member_id == member_id, Decision.decided_at >= since, Case.category.in_(list(categories))
    return await db.scalar(joined.where(*own)) or 0


async def forget(db: AsyncSession, member_id: int) -> None:
    await db.execute(delete(WellbeingPreference).where(WellbeingPreference.member_id == member_id))
