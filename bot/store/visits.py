"""How often each host was looked at today, and whether it asked to be left alone. Kept for a day, then forgotten."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from sqlalchemy import case, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import Visit


async def closed(db: AsyncSession, hosts: Collection[str], now: datetime, cap: int) -> dict[str, datetime]:
    """Which of these hosts are not to be asked now, and until when: it said so, or it had its looks of today."""
    rows = (await db.execute(select(*_COLUMNS).where(Visit.host.in_(hosts)))).all()
    shut = {host: until for host, _, _, until in rows if until is not None and until > now}
    full = {host for host, day, looks, _ in rows if day == _day(now) and looks >= cap}
    return {**shut, **{host: max(_midnight(now), shut.get(host, now)) for host in full}}


async def count(db: AsyncSession, looks: Mapping[str, int], waits: Mapping[str, datetime], now: datetime) -> None:
    """Add looks of now, by host, and until when a host wants to be left alone."""
    if not looks:
        return
    insert = postgresql.insert if db.get_bind().dialect.name == "postgresql" else sqlite.insert
    made = insert(Visit.__table__)  # type: ignore[arg-type]  # of a mapped class it is a Table
    new = made.excluded
    added = case((Visit.day == new.day, Visit.looks + new.looks), else_=new.looks)
    fresh = made.on_conflict_do_update(
        index_elements=["host"], set_={"day": new.day, "looks": added, "wait_until": new.wait_until}
    )
    # In order of the name: two workers that lock the same rows otherwise would wait for each other.
    rows = [
        {"host": host, "day": _day(now), "looks": looks[host], "wait_until": waits.get(host)} for host in sorted(looks)
    ]
    await (await db.connection()).execute(fresh, rows)


async def forget(db: AsyncSession, now: datetime) -> None:
    """Drop what is older than yesterday: whose pages were reported is not kept longer than it is needed."""
    await db.execute(delete(Visit).where(Visit.day < _day(now - timedelta(days=1))))


_COLUMNS = (Visit.host, Visit.day, Visit.looks, Visit.wait_until)


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d}"


def _midnight(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
