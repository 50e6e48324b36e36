"""What became of notices besides their receipt: written once for each answer, counted per platform."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Step, Way
from bot.domain.circuit_breaker import WRONG, NoticeOutcome, Tally
from bot.domain.lifecycle import NoticeState, Via
from bot.store.schema.core import Notice
from bot.store.schema.delivery import RecordedOutcome

_SENT_BY_US = (Way.API, Way.MAIL)


def add(db: AsyncSession, notice_id: int, outcome: NoticeOutcome, via: Via, at: datetime) -> RecordedOutcome:
    """Write down what became of the notice, and how we learned it."""
    made = RecordedOutcome(notice_id=notice_id, kind=outcome, via=via, recorded_at=at, words_sealed="")
    db.add(made)
    return made


class NoticeWithOutcome(NamedTuple):
    """One of the things that became of a notice; a notice may have several."""

    outcome: RecordedOutcome
    notice: Notice


async def of_case(db: AsyncSession, number: int) -> Sequence[NoticeWithOutcome]:
    """All verdicts on the case's notices, oldest first."""
    joined = select(RecordedOutcome, Notice).join(Notice, Notice.id == RecordedOutcome.notice_id)
    rows = await db.execute(joined.where(Notice.case_number == number).order_by(RecordedOutcome.id))
    return [NoticeWithOutcome(verdict, notice) for verdict, notice in rows]


async def kinds_of(db: AsyncSession, notice_id: int) -> Sequence[NoticeOutcome]:
    """The kinds of all verdicts on one notice, oldest first."""
    return (
        await db.scalars(
            select(RecordedOutcome.kind).where(RecordedOutcome.notice_id == notice_id).order_by(RecordedOutcome.id)
        )
    ).all()


async def tally(db: AsyncSession, platform: str, since: datetime) -> Tally:
    """Our notices to the platform since then whose fate is known: arrived, or refused. Hand-offs are not ours."""
    decided = Notice.platform == platform, Notice.way.in_(_SENT_BY_US), Notice.attempt_at >= since
    reached = Notice.state.in_((NoticeState.SENT, NoticeState.FAILED)), Notice.step != Step.CORRECTION
    notices = select(Notice.id).where(*decided, *reached)
    total = await db.scalar(select(func.count()).select_from(notices.subquery()))
    wrong = select(func.count(distinct(RecordedOutcome.notice_id))).where(
        RecordedOutcome.notice_id.in_(notices), RecordedOutcome.kind.in_(WRONG)
    )
    return Tally(await db.scalar(wrong) or 0, total or 0)
