"""What is kept of one person in one community: read for them, muted by moderators, forgotten on demand."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import wellbeing
from bot.store.schema.core import Decision, Member, Report
from bot.store.schema.delivery import AdminSeen


async def reports_of(db: AsyncSession, member_id: int) -> Sequence[Report]:
    """All reports of the member, withdrawn ones too, oldest first."""
    return (await db.scalars(select(Report).where(Report.member_id == member_id).order_by(Report.id))).all()


async def decisions_of(db: AsyncSession, member_id: int) -> Sequence[Decision]:
    """All decisions that the member took as a moderator, oldest first."""
    return (await db.scalars(select(Decision).where(Decision.member_id == member_id).order_by(Decision.id))).all()


async def forget(db: AsyncSession, member: Member, now: datetime) -> None:
    """Take the person out: name, the chat's id, and what they wrote. Cases stay, with nobody behind the report.

    A mute outlives it: the id stays until the mute ends, or forgetting would be the way around it.
    """
    theirs = update(Report).where(Report.member_id == member.id)
    await db.execute(theirs.values(said_sealed="", details_sealed="", source="", notify=False, due_at=None))
    await db.execute(theirs.where(Report.withdrawn_at.is_(None)).values(withdrawn_at=now))
    await wellbeing.forget(db, member.id)
    member.name = ""
    if not (member.muted_until and member.muted_until > now):
        member.external_id = f"forgotten-{uuid4().hex}"


async def reporters(db: AsyncSession, number: int, community_id: int) -> Sequence[Member]:
    """The community's members who reported the case, in the order of their reports, withdrawn ones too."""
    joined = select(Member).join(Report, Report.member_id == Member.id)
    own = Report.case_number == number, Report.community_id == community_id
    return (await db.scalars(joined.where(*own).order_by(Report.id))).unique().all()


async def who_reported(db: AsyncSession, number: int) -> set[int]:
    """Up to two of those who reported the case and have not taken it back."""
    standing = Report.case_number == number, Report.withdrawn_at.is_(None)
    return set((await db.scalars(select(Report.member_id).where(*standing).distinct().limit(2))).all())


async def admins(db: AsyncSession, community_id: int) -> Sequence[str]:
    """Whom the front called an admin of the community, by its own ids; those who were forgotten are left out."""
    known = select(Member.external_id).join(AdminSeen, AdminSeen.member_id == Member.id)
    here = Member.community_id == community_id, Member.external_id.not_like("forgotten-%")
    return (await db.scalars(known.where(*here).order_by(Member.id))).all()


async def is_staff(db: AsyncSession, member_id: int, number: int) -> bool:
    """Whether the member was a moderator when they reported the case."""
    own = Report.member_id == member_id, Report.case_number == number, Report.staff
    return await db.scalar(select(Report.id).where(*own).limit(1)) is not None
