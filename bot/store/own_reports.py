"""A reporter's own reports, found by whichever of a merged case's numbers they know."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.errors import Refusal
from bot.store import cases
from bot.store.schema.core import Case, Report


class OwnCase(NamedTuple):
    """A case as one of its reporters has it: with their own reports."""

    case: Case
    reports: Sequence[Report]


async def hold_own(db: AsyncSession, number: int, member_id: int) -> OwnCase:
    """The member's reports that this number means, by their own link's case or by the one that goes on for it; and that
    one, held. Raises ``Refusal("cases-unknown")``, ``Refusal("cases-not-yours")``.
    """
    meant = or_(Report.origin == number, Report.case_number == number)
    own = select(Report).where(meant, Report.member_id == member_id, Report.withdrawn_at.is_(None)).order_by(Report.id)
    reports = (await db.scalars(own)).all()
    if not reports:
        await cases.by_number(db, number)
        raise Refusal("cases-not-yours", number=number)
    return OwnCase(await cases.hold(db, reports[0].case_number), reports)


class ReportedCase(NamedTuple):
    """A report, and the case that it is dealt with in."""

    report: Report
    case: Case


async def reports_by(db: AsyncSession, member_id: int, limit: int = 20) -> Sequence[ReportedCase]:
    """A member's own reports with their cases, newest first."""
    joined = select(Report, Case).join(Case, Case.number == Report.case_number)
    rows = await db.execute(joined.where(Report.member_id == member_id).order_by(Report.id.desc()).limit(limit))
    return [ReportedCase(report, case) for report, case in rows]
