"""A reporter's own reports, found by whichever of a merged case's numbers they know."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.errors import Refusal
from bot.store import cases
from bot.store.schema.core import Case, Report


async def hold_own(db: AsyncSession, number: int, member_id: int) -> tuple[Case, Sequence[Report]]:
    """The member's reports that this number means, by their own link's case or by the one that goes on for it; and that
    one, held. Raises ``Refusal("case-unknown")``, ``Refusal("case-not-yours")``.
    """
    meant = or_(Report.origin == number, Report.case_number == number)
    own = select(Report).where(meant, Report.member_id == member_id, Report.withdrawn_at.is_(None)).order_by(Report.id)
    reports = (await db.scalars(own)).all()
    if not reports:
        await cases.by_number(db, number)
        raise Refusal("cases-not-yours", number=number)
    return await cases.hold(db, reports[0].case_number), reports
