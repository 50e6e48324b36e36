"""Reads whole records for evidence, read-only: a case's sightings, and a community's cases of a period."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.lifecycle import NoticeState
from bot.store.schema.core import CardRow, Case, Event, Notice, Probe


async def sightings(db: AsyncSession, numbers: Sequence[int]) -> Sequence[Probe]:
    """Every sighting of the cases, in order."""
    return (
        await db.scalars(select(Probe).where(Probe.case_number.in_(numbers)).order_by(Probe.probed_at, Probe.id))
    ).all()


async def cases_of(db: AsyncSession, community_id: int, since: datetime) -> Sequence[Case]:
    """The community's cases that were opened since then, oldest first."""
    own = select(Case).join(CardRow, CardRow.case_number == Case.number).where(CardRow.community_id == community_id)
    return (await db.scalars(own.where(Case.opened_at >= since).order_by(Case.number))).all()


async def notices_of(db: AsyncSession, numbers: Sequence[int]) -> Sequence[Notice]:
    """Every notice of the cases but drafts, oldest first."""
    made = Notice.case_number.in_(numbers), Notice.state != NoticeState.DRAFT
    return (await db.scalars(select(Notice).where(*made).order_by(Notice.id))).all()


async def events_of(db: AsyncSession, numbers: Sequence[int]) -> Sequence[Event]:
    """Every event of the cases, in order."""
    return (await db.scalars(select(Event).where(Event.case_number.in_(numbers)).order_by(Event.id))).all()
