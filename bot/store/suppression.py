"""Mail addresses that are not written to any more: they bounced, or an operator put them on the list."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.lifecycle import SuppressionReason
from bot.store.engine.insert_once import insert_once
from bot.store.schema.delivery import Suppression


async def add(db: AsyncSession, address: str, reason: SuppressionReason, note: str, at: datetime) -> None:
    """Write to the address no more. One that is on the list already stays as it is."""
    row = {"address": address.lower(), "reason": reason, "remark": note, "added_at": at}
    await insert_once(db, Suppression, row)


async def remove(db: AsyncSession, address: str) -> bool:
    """Take the address off the list; whether it was on it."""
    gone = await db.execute(delete(Suppression).where(Suppression.address == address.lower()))
    return bool(gone.rowcount)  # type: ignore[attr-defined]


async def listed(db: AsyncSession) -> Sequence[Suppression]:
    """The whole list, newest first."""
    return (await db.scalars(select(Suppression).order_by(Suppression.added_at.desc(), Suppression.address))).all()


async def among(db: AsyncSession, addresses: Iterable[str]) -> set[str]:
    """Those of the addresses (lower case) that are on the list."""
    wanted = [address.lower() for address in addresses]
    return set((await db.scalars(select(Suppression.address).where(Suppression.address.in_(wanted)))).all())
