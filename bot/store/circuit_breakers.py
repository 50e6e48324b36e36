"""Which platforms are braked: nothing new goes there until somebody releases the brake."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.circuit_breaker import Tally
from bot.store.engine.insert_once import insert_once
from bot.store.schema.core import CardRow, Community, Member, Notice
from bot.store.schema.delivery import AdminSeen, CircuitBreaker


async def on(db: AsyncSession) -> set[str]:
    """The platforms that are braked now."""
    return set((await db.scalars(select(CircuitBreaker.platform).where(CircuitBreaker.released_at.is_(None)))).all())


async def of(db: AsyncSession, platform: str) -> CircuitBreaker | None:
    """The platform's brake, pulled or released; None when it never was."""
    return await db.get(CircuitBreaker, platform)


async def every(db: AsyncSession) -> Sequence[CircuitBreaker]:
    """All brakes that were ever pulled, by platform."""
    return (await db.scalars(select(CircuitBreaker).order_by(CircuitBreaker.platform))).all()


async def pull(db: AsyncSession, platform: str, tally: Tally, now: datetime) -> None:
    """Brake the platform; admins are to be told now."""
    counts: dict[str, Any] = {"set_at": now, "released_at": None, "due_at": now, "told_at": None}
    counts |= {"wrong": tally.wrong, "total": tally.total}
    if not await insert_once(db, CircuitBreaker, {"platform": platform, **counts}):
        await db.execute(update(CircuitBreaker).where(CircuitBreaker.platform == platform).values(**counts))


async def release(db: AsyncSession, platform: str, now: datetime) -> bool:
    """Let notices go again; only what is sent from now on is counted. Whether it was pulled."""
    pulled = update(CircuitBreaker).where(CircuitBreaker.platform == platform, CircuitBreaker.released_at.is_(None))
    return bool((await db.execute(pulled.values(released_at=now, due_at=None))).rowcount)  # type: ignore[attr-defined]


def heard_at(breaker: CircuitBreaker) -> set[str]:
    """The fronts whose admins have heard of it."""
    return set((breaker.told_at or "").split())


async def untold(db: AsyncSession, fronts: Iterable[str], now: datetime) -> Sequence[str]:
    """Platforms of whose brake the admins at these fronts have not heard yet."""
    pulled = (await db.scalars(select(CircuitBreaker).where(CircuitBreaker.due_at <= now))).all()
    return [breaker.platform for breaker in pulled if not set(fronts) <= heard_at(breaker)]


async def lease(db: AsyncSession, platform: str, now: datetime, until: datetime) -> CircuitBreaker | None:
    """Take the brake for telling until then; None when another worker has it."""
    took = (
        update(CircuitBreaker)
        .where(CircuitBreaker.platform == platform, CircuitBreaker.due_at <= now)
        .values(due_at=until)
    )
    if (await db.execute(took)).rowcount != 1:  # type: ignore[attr-defined]
        return None
    return await db.get(CircuitBreaker, platform, populate_existing=True)


async def told(db: AsyncSession, breaker: CircuitBreaker, fronts: Iterable[str], due_at: datetime | None) -> None:
    """Record that the admins at these fronts have heard of it; from ``due_at`` on those elsewhere are to hear."""
    heard = " ".join(sorted({*heard_at(breaker), *fronts}))
    await db.execute(
        update(CircuitBreaker).where(CircuitBreaker.platform == breaker.platform).values(due_at=due_at, told_at=heard)
    )


async def seen_admin(db: AsyncSession, member_id: int, now: datetime) -> None:
    """Remember that the front called this member an admin."""
    await insert_once(db, AdminSeen, {"member_id": member_id, "seen_at": now})


class Admin(NamedTuple):
    """A member whom the front called an admin, in their community."""

    community: Community
    member: Member


async def admins(db: AsyncSession, platform: str) -> Sequence[Admin]:
    """The admins of the communities that follow a case with a notice to this platform."""
    touched = select(CardRow.community_id).join(Notice, Notice.case_number == CardRow.case_number)
    known = select(Community, Member).join(Member, Member.community_id == Community.id)
    named = known.join(AdminSeen, AdminSeen.member_id == Member.id).where(Community.active)
    rows = await db.execute(
        named.where(Community.id.in_(touched.where(Notice.platform == platform)))
        .where(Member.external_id.not_like("forgotten-%"))
        .order_by(Member.id)
    )
    return [Admin(community, member) for community, member in rows]
