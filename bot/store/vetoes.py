"""Vetoes: which community asks for a talk about a case before its notice leaves."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.lifecycle import EventKind
from bot.store.schema.core import CardRow, Decision
from bot.store.schema.moderation import Veto


async def standing(db: AsyncSession, number: int) -> Sequence[Veto]:
    """The case's vetoes that nobody lifted, oldest first."""
    own = Veto.case_number == number, Veto.lifted_at.is_(None)
    return (await db.scalars(select(Veto).where(*own).order_by(Veto.id))).all()


async def followers(db: AsyncSession, number: int) -> int:
    """How many communities follow the case."""
    own = CardRow.case_number == number, CardRow.left_at.is_(None)
    return await db.scalar(select(func.count()).select_from(CardRow).where(*own)) or 0


async def approved_by(db: AsyncSession, number: int) -> int | None:
    """The community whose moderator gave the newest approval."""
    own = Decision.case_number == number, Decision.kind == EventKind.APPROVE
    return await db.scalar(select(Decision.community_id).where(*own).order_by(Decision.id.desc()).limit(1))
