"""Signs of life, so that the work of a dead process can be taken over."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.schema.core import Worker


async def beat(db: AsyncSession, name: str, now: datetime) -> None:
    """Write that this worker lives."""
    await db.merge(Worker(name=name, seen_at=now))


async def silent(db: AsyncSession, since: datetime) -> Sequence[str]:
    """Names of workers not heard of since then."""
    return (await db.scalars(select(Worker.name).where(Worker.seen_at < since))).all()


async def living(db: AsyncSession, since: datetime) -> Sequence[str]:
    """Names of workers heard of since then."""
    return (await db.scalars(select(Worker.name).where(Worker.seen_at >= since).order_by(Worker.name))).all()


async def forget(db: AsyncSession, name: str) -> None:
    """Drop a dead worker whose jobs were taken over; it writes itself again when it lives."""
    if row := await db.get(Worker, name):
        await db.delete(row)
