"""Urgent cases that nobody has taken: when their community was called last, and what falls due around it put off."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.lifecycle import State
from bot.store.communities import at
from bot.store.engine.insert_once import insert_once
from bot.store.schema.core import Case, Report
from bot.store.schema.oncall import OnCallPage, OnCallTurn, Storm, WellbeingPreference


async def plan(db: AsyncSession, number: int, community_id: int, due_at: datetime) -> None:
    """From ``due_at`` on somebody may be called; a case for which that is planned already is left as it is."""
    values = {"case_number": number, "community_id": community_id, "called": 0, "due_at": due_at}
    await insert_once(db, OnCallPage, values)


async def again(db: AsyncSession, number: int, due_at: datetime) -> None:
    """The case waits once more: the calls go on where they stopped."""
    await db.execute(update(OnCallPage).where(OnCallPage.case_number == number).values(due_at=due_at))


async def follow(db: AsyncSession, number: int, into: int) -> None:
    """The case is the same as ``into`` now: whoever would have been called for it is called for that one."""
    waiting = select(OnCallPage).where(OnCallPage.case_number == number)
    for page in (await db.scalars(waiting)).all():
        if page.due_at:
            await plan(db, into, page.community_id, page.due_at)


async def all_of(db: AsyncSession, community_id: int, due_at: datetime) -> None:
    """Look at every waiting case of the community again: somebody is on call from now on."""
    waiting = select(Case.number).where(Case.state == State.REPORTED)
    theirs = OnCallPage.community_id == community_id, OnCallPage.due_at.is_(None), OnCallPage.case_number.in_(waiting)
    await db.execute(update(OnCallPage).where(*theirs).values(due_at=due_at))


async def due(db: AsyncSession, fronts: Iterable[str], now: datetime, apart: timedelta) -> Sequence[int]:
    """Communities at these fronts in which somebody may be called now."""
    joined = select(OnCallPage.community_id).outerjoin(OnCallTurn, OnCallTurn.community_id == OnCallPage.community_id)
    free = or_(OnCallTurn.called_at.is_(None), OnCallTurn.called_at <= now - apart)
    here = OnCallPage.community_id.in_(at(fronts))
    ordered = (
        joined.where(OnCallPage.due_at <= now, free, here)
        .group_by(OnCallPage.community_id)
        .order_by(func.min(OnCallPage.due_at))
    )
    return (await db.scalars(ordered)).all()


async def take(db: AsyncSession, community_id: int, now: datetime, apart: timedelta) -> bool:
    """Write that the community is called now; False when another worker was faster."""
    if await insert_once(db, OnCallTurn, {"community_id": community_id, "called_at": now}):
        return True
    free = update(OnCallTurn).where(OnCallTurn.community_id == community_id, OnCallTurn.called_at <= now - apart)
    return bool((await db.execute(free.values(called_at=now))).rowcount)  # type: ignore[attr-defined]


async def give_back(db: AsyncSession, community_id: int, numbers: Iterable[int], again_at: datetime) -> None:
    """Nobody could be called: the threshold counts again."""
    theirs = OnCallPage.community_id == community_id, OnCallPage.case_number.in_(list(numbers))
    await db.execute(update(OnCallPage).where(*theirs).values(called=OnCallPage.called - 1, due_at=again_at))


class PagedCase(NamedTuple):
    """A case for which somebody may be called, and how far its calls are."""

    page: OnCallPage
    case: Case


async def due_cases(db: AsyncSession, community_id: int, now: datetime, limit: int = 200) -> list[PagedCase]:
    """The community's cases for which somebody may be called, oldest first."""
    joined = select(OnCallPage, Case).join(Case, Case.number == OnCallPage.case_number)
    theirs = OnCallPage.community_id == community_id, OnCallPage.due_at <= now
    rows = await db.execute(joined.where(*theirs).order_by(OnCallPage.case_number).limit(limit))
    return [PagedCase(row[0], row[1]) for row in rows]


async def by_members(db: AsyncSession, numbers: Iterable[int], community_id: int) -> set[int]:
    """Those of the cases that somebody who is not staff reported here, and has not taken back."""
    theirs = Report.case_number.in_(list(numbers)), Report.community_id == community_id
    found = select(Report.case_number).where(*theirs, ~Report.staff, Report.withdrawn_at.is_(None))
    return set((await db.scalars(found.distinct())).all())


async def postpone(db: AsyncSession, kind: str, row_id: int, until: datetime) -> None:
    """Put one off. ``kind``: "nag" by its community, "storm" by its id, "care" by its member."""
    row = {
        "nag": update(OnCallPage).where(OnCallPage.community_id == row_id, OnCallPage.due_at.is_not(None)),
        "storm": update(Storm).where(Storm.id == row_id, Storm.due_at.is_not(None)),
        "care": update(WellbeingPreference).where(
            WellbeingPreference.member_id == row_id, WellbeingPreference.due_at.is_not(None)
        ),
    }[kind]
    await db.execute(row.values(due_at=until))
