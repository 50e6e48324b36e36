"""A community's queue: which of its cases wait, filtered, counted, in pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import Card, Case


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of a community's cases are asked for; what is empty leaves nothing out."""

    community_id: int
    states: Sequence[str]
    category: str = ""
    platform: str = ""
    opened_before: datetime | None = None


def _visible() -> list[ColumnElement[bool]]:
    """What every queue leaves out, whatever is asked for: the one place for such conditions."""
    return []


def _within(wanted: Wanted, *columns: Any) -> Select[Any]:
    joined = select(*columns).select_from(Case).join(Card, Card.case_number == Case.number)
    found = joined.where(Card.community_id == wanted.community_id, Case.state.in_(wanted.states), *_visible())
    if wanted.category:
        found = found.where(Case.category == wanted.category)
    if wanted.platform:
        found = found.where(Case.platform == wanted.platform)
    if wanted.opened_before:
        found = found.where(Case.opened_at <= wanted.opened_before)
    return found


async def counts(db: AsyncSession, wanted: Wanted) -> dict[str, int]:
    """How many of the wanted cases are in each state; states without any are left out."""
    rows = await db.execute(_within(wanted, Case.state, func.count()).group_by(Case.state))
    return {row[0]: row[1] for row in rows}


async def page(db: AsyncSession, wanted: Wanted, *, limit: int, offset: int) -> Sequence[Case]:
    """The wanted cases, oldest first."""
    return (await db.scalars(_within(wanted, Case).order_by(Case.number).limit(limit).offset(offset))).all()
