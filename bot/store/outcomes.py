"""What became of notices besides their receipt: written once for each answer, counted per platform."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.platform import Way
from bot.domain.circuit_breaker import WRONG, Fate, Tally
from bot.store.schema.core import Notice
from bot.store.schema.delivery import Verdict

_SENT_BY_US = (Way.API.value, Way.MAIL.value)


def add(db: AsyncSession, notice_id: int, fate: Fate, via: str, at: datetime) -> Verdict:
    """Write down what became of the notice; ``via`` is web, mail, bot or person."""
    made = Verdict(notice_id=notice_id, kind=fate.value, via=via, at=at, words_sealed="")
    db.add(made)
    return made


async def of_case(db: AsyncSession, number: int) -> Sequence[tuple[Verdict, Notice]]:
    """All verdicts on the case's notices, oldest first."""
    joined = select(Verdict, Notice).join(Notice, Notice.id == Verdict.notice_id)
    rows = await db.execute(joined.where(Notice.case_number == number).order_by(Verdict.id))
    return [(verdict, notice) for verdict, notice in rows]


async def kinds_of(db: AsyncSession, notice_id: int) -> Sequence[str]:
    """The kinds of all verdicts on one notice, oldest first."""
    return (await db.scalars(select(Verdict.kind).where(Verdict.notice_id == notice_id).order_by(Verdict.id))).all()


async def tally(db: AsyncSession, platform: str, since: datetime) -> Tally:
    """Our notices to the platform since then whose fate is known: arrived, or refused. Hand-offs are not ours."""
    decided = Notice.platform == platform, Notice.way.in_(_SENT_BY_US), Notice.attempt_at >= since
    reached = Notice.state.in_(("sent", "failed")), Notice.step != "correction"
    notices = select(Notice.id).where(*decided, *reached)
    total = await db.scalar(select(func.count()).select_from(notices.subquery()))
    kinds = [fate.value for fate in WRONG]
    wrong = select(func.count(distinct(Verdict.notice_id))).where(
        Verdict.notice_id.in_(notices), Verdict.kind.in_(kinds)
    )
    return Tally(await db.scalar(wrong) or 0, total or 0)
