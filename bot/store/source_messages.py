"""The chat messages that reports came from, and which of them were deleted."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.schema.core import Report


async def standing(db: AsyncSession, number: int, community_id: int) -> Sequence[str]:
    """Addresses of the messages that this community's reports of the case came from, without deleted ones."""
    own = Report.case_number == number, Report.community_id == community_id
    there = Report.source != "", Report.message_gone_at.is_(None)
    return (await db.scalars(select(Report.source).where(*own, *there).distinct())).all()


class SourceMessage(NamedTuple):
    """A message that a community's reports of a case came from, by the chat's own address."""

    number: int
    community_id: int
    source: str


async def mark_gone(db: AsyncSession, message: SourceMessage, at: datetime) -> bool:
    """The message was deleted; False when that was written down already."""
    own = Report.case_number == message.number, Report.community_id == message.community_id
    there = Report.source == message.source, Report.message_gone_at.is_(None)
    done = await db.execute(update(Report).where(*own, *there).values(message_gone_at=at))
    return bool(done.rowcount)  # type: ignore[attr-defined]
