"""Which case is the same as which: a merged one leads to the case that goes on for both. A merge can be undone.

A report keeps the case of its own link as its ``origin``; where it is dealt with now is its ``case_number``: where the
way from the origin ends.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.lifecycle import FLYING, NoticeState, State
from bot.store import notices, pages
from bot.store.schema.core import CardRow, Case, Notice, Report
from bot.store.schema.moderation import Merge

LONGEST = 100  # steps of a way; a merge goes into what is not merged, so no way leads in a circle


async def standing(db: AsyncSession, number: int) -> Merge | None:
    """The merge of this case into another one, while it stands."""
    own = select(Merge).where(Merge.case_number == number, Merge.split_at.is_(None))
    return (await db.scalars(own)).first()


async def way(db: AsyncSession, number: int) -> list[int]:
    """The case, what it is merged into, what that one is merged into, and so on to the one that goes on."""
    found = [number]
    while len(found) < LONGEST and (merge := await standing(db, found[-1])):
        found.append(merge.into)
    return found


async def below(db: AsyncSession, number: int) -> set[int]:
    """The case and all that lead to it."""
    found, fresh = {number}, {number}
    while fresh:
        into = select(Merge.case_number).where(Merge.into.in_(fresh), Merge.split_at.is_(None))
        fresh = set((await db.scalars(into)).all()) - found
        found |= fresh
    return found


async def hold(db: AsyncSession, numbers: Sequence[int]) -> dict[int, Case]:
    """Several cases, kept from every other writer until the transaction ends; lowest first: one order, no deadlock."""
    held = select(Case).where(Case.number.in_(numbers)).order_by(Case.number)
    rows = await db.scalars(held.with_for_update(key_share=True).execution_options(populate_existing=True))
    return {case.number: case for case in rows}


class Home(NamedTuple):
    """Where a link is dealt with whose own case, ``origin``, was merged."""

    origin: int
    case: Case


async def home(db: AsyncSession, fingerprint: str) -> Home | None:
    """For a link whose case was merged: that case's number, and the open case, held, that goes on for it; else None."""
    merged = select(Case.number).where(Case.fingerprint == fingerprint, Case.state == State.MERGED)
    for number in (await db.scalars(merged.order_by(Case.number.desc()))).all():
        leads = await way(db, number)
        held = await hold(db, (number, leads[-1]))
        if await way(db, number) == leads and not held[leads[-1]].state.ended:
            return Home(number, held[leads[-1]])
    return None


async def follow(db: AsyncSession, number: int, into: int, now: datetime) -> None:
    """Reports and communities of ``number`` go over to ``into``."""
    await db.execute(update(Report).where(Report.case_number == number).values(case_number=into))
    for community_id in await _communities(db, number):
        await give_card(db, into, community_id, now)
    await pages.follow(db, number, into)


async def part(db: AsyncSession, number: int, above: Sequence[int], now: datetime) -> None:
    """What came with ``number``, and with all that lead to it, goes back there, and leaves the cases ``above``."""
    own = Report.origin.in_(await below(db, number))
    await db.execute(update(Report).where(own).values(case_number=number))
    for community_id in (await db.scalars(select(Report.community_id).where(own).distinct())).all():
        await give_card(db, number, community_id, now)
    for other in above:
        await _leave(db, other, now)


async def _communities(db: AsyncSession, number: int) -> Sequence[int]:
    return (
        await db.scalars(select(CardRow.community_id).where(CardRow.case_number == number, CardRow.left_at.is_(None)))
    ).all()


async def _leave(db: AsyncSession, number: int, now: datetime) -> None:
    """Communities that reported neither the case nor what leads to it do not follow it. A shown card says so once."""
    reported = select(Report.community_id).where(Report.origin.in_(await below(db, number)))
    strangers = CardRow.case_number == number, CardRow.community_id.not_in(reported), CardRow.left_at.is_(None)
    await db.execute(delete(CardRow).where(*strangers, CardRow.message == ""))
    await db.execute(update(CardRow).where(*strangers).values(left_at=now, due_at=now, tries=0, snoozed_until=None))


async def give_card(db: AsyncSession, number: int, community_id: int, now: datetime) -> bool:
    """Give a community its card for the case, or the one back that it had; False when it has one."""
    have = select(CardRow).where(CardRow.case_number == number, CardRow.community_id == community_id)
    card = (await db.scalars(have)).first()
    if card is None:
        db.add(CardRow(case_number=number, community_id=community_id, due_at=now))
    elif card.left_at is not None:
        card.left_at, card.due_at, card.tries = None, now, 0
    else:
        return False
    await db.flush()
    return True


async def hold_notices(db: AsyncSession, number: int) -> bool:
    """Stop what waits to leave; False when something is on its way or of unknown outcome."""
    held = notices.moving((NoticeState.DUE,), NoticeState.HELD).where(Notice.case_number == number)
    stopped = held.values(resume_at=Notice.due_at, due_at=None)
    await db.execute(stopped.execution_options(synchronize_session=False))
    # Asked after the update: an attempt that began meanwhile was waited for, and is seen here.
    flying = Notice.case_number == number, Notice.state.in_(FLYING)
    return (await db.scalars(select(Notice.id).where(*flying).limit(1))).first() is None


async def release_notices(db: AsyncSession, number: int, *, earliest: datetime | None = None) -> None:
    """Let what was held leave: when it would have left, not before ``earliest``."""
    held = select(Notice).where(Notice.case_number == number, Notice.state == NoticeState.HELD)
    for notice in (await db.scalars(held.execution_options(populate_existing=True))).all():
        due_at = notice.resume_at
        leaves_at = max(due_at, earliest) if due_at and earliest else due_at
        notices.move(notice, NoticeState.DUE, due_at=leaves_at, resume_at=None)
    await db.flush()
