"""Who looks at a host now, how often it was looked at today, and whether it asked to be left alone.

Kept for a day, then forgotten.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any

from sqlalchemy import case, delete, or_
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.formats import day
from bot.store.schema.core import HostPacing


@dataclass(frozen=True, slots=True)
class Turn:
    """A batch's right to look at a host, alone among all workers, until it leaves or ``until`` has come."""

    token: str
    now: datetime
    until: datetime


async def enter(db: AsyncSession, hosts: Collection[str], turn: Turn, cap: int) -> dict[str, datetime]:
    """Take the hosts that nobody looks at. Returns those that are not to be asked now, and until when.

    Somebody is looking there (for how long is not known: until now), it asked to be left alone, or it had its looks of
    today.
    """
    now = turn.now
    made = _insert(db)
    new, today = made.excluded, HostPacing.day == made.excluded.day
    taken = made.on_conflict_do_update(
        index_elements=["host"],
        set_={
            "day": new.day,
            "looks": case((today, HostPacing.looks), else_=0),
            "busy_by": new.busy_by,
            "busy_until": new.busy_until,
        },
        where=or_(HostPacing.busy_until.is_(None), HostPacing.busy_until <= now, HostPacing.busy_by == turn.token),
    ).returning(HostPacing.host, HostPacing.looks, HostPacing.wait_until)
    fresh = {"day": _day(now), "looks": 0, "busy_by": turn.token, "busy_until": turn.until}
    ours = await _for_each(db, taken, [{"host": host, **fresh} for host in hosts])
    shut = dict.fromkeys(set(hosts) - {row.host for row in ours}, now)
    shut |= {row.host: row.wait_until for row in ours if row.wait_until is not None and row.wait_until > now}
    full = [row.host for row in ours if row.looks >= cap]
    return {**shut, **{host: max(_midnight(now), shut.get(host, now)) for host in full}}


@dataclass(frozen=True, slots=True)
class Visited:
    """What a batch did at a host: how often it looked, and until when the host wants to be left alone."""

    looks: int = 0
    wait_until: datetime | None = None


async def leave(db: AsyncSession, visited: Mapping[str, Visited], turn: Turn) -> None:
    """Count the looks and let others in: at once where none was made, else from ``turn.until`` on."""
    made = _insert(db)
    new = made.excluded
    ours, looked = HostPacing.busy_by == new.busy_by, new.looks > 0
    left = made.on_conflict_do_update(
        index_elements=["host"],
        set_={
            "day": new.day,
            "looks": case((HostPacing.day == new.day, HostPacing.looks + new.looks), else_=new.looks),
            "wait_until": case((looked, new.wait_until), else_=HostPacing.wait_until),
            "busy_until": case((ours, new.busy_until), else_=HostPacing.busy_until),
        },
    )
    rows = [
        {
            "host": host,
            "day": _day(turn.now),
            "looks": one.looks,
            "wait_until": one.wait_until,
            "busy_by": turn.token,
            "busy_until": turn.until if one.looks else turn.now,
        }
        for host, one in visited.items()
    ]
    await _for_each(db, left, rows)


def _insert(db: AsyncSession) -> Any:
    insert = postgresql.insert if db.get_bind().dialect.name == "postgresql" else sqlite.insert
    return insert(HostPacing.__table__)  # type: ignore[arg-type]  # of a mapped class it is a Table


async def _for_each(db: AsyncSession, statement: Any, rows: list[dict[str, Any]]) -> Sequence[Any]:
    """In order of the name: two workers that lock the same rows otherwise would wait for each other."""
    if not rows:
        return ()
    done = await (await db.connection()).execute(statement, sorted(rows, key=itemgetter("host")))
    return done.all() if done.returns_rows else ()


async def forget(db: AsyncSession, now: datetime) -> None:
    """Drop what is older than yesterday: whose pages were reported is not kept longer than it is needed."""
    await db.execute(delete(HostPacing).where(HostPacing.day < _day(now - timedelta(days=1))))


def _day(at: datetime) -> str:
    return day(at)


def _midnight(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
