"""What single places saw where a look was made from several; the look itself is a probe like any other."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Sighting
from bot.store.schema.core import Probe

HERE, ALL = "here", "all"  # a look from one place, and what several said together
WHOLE = Probe.vantage.in_((HERE, ALL))  # a whole look, not one place's part of it


class VantageSighting(NamedTuple):
    """What one place saw of a case's link."""

    number: int
    sighting: Sighting


async def record(db: AsyncSession, seen: Iterable[VantageSighting], at: datetime) -> None:
    """Store what each place saw, beside the whole look of the same moment."""
    rows = [
        {
            "case_number": number,
            "outcome": one.outcome,
            "method": one.method,
            "status": one.status,
            "remark": one.remark,
            "vantage": one.vantage,
            "probed_at": at,
        }
        for number, one in seen
    ]
    if rows:
        await db.execute(insert(Probe), rows)


async def of(db: AsyncSession, look: Probe) -> Sequence[Probe]:
    """What each place saw at this look; nothing when it was made from one."""
    if look.vantage != ALL:
        return ()
    parts = Probe.case_number == look.case_number, Probe.probed_at == look.probed_at, ~WHOLE
    return (await db.scalars(select(Probe).where(*parts).order_by(Probe.id))).all()
