"""A community's queue: which of its cases wait, filtered, counted, in pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.category import Category
from bot.domain.lifecycle import State
from bot.store.schema.core import CardRow, Case
from bot.store.schema.oncall import FoldedCase, Storm


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of a community's cases are asked for; what is empty leaves nothing out."""

    community_id: int
    states: Sequence[State]
    category: Category | None = None
    platform: str = ""
    opened_before: datetime | None = None
    spared: Sequence[str] = ()  # categories that the reader does not want to handle
    storm: int = 0  # the number of the case whose card stands for many


def _visible() -> list[ColumnElement[bool]]:
    """What every queue leaves out, whatever is asked for: the one place for such conditions."""
    return [CardRow.left_at.is_(None), CardRow.snoozed_until.is_(None)]


def _within(wanted: Wanted, *columns: Any) -> Select[Any]:
    joined = select(*columns).select_from(Case).join(CardRow, CardRow.case_number == Case.number)
    found = joined.where(CardRow.community_id == wanted.community_id, Case.state.in_(wanted.states), *_visible())
    if wanted.category:
        found = found.where(Case.category == wanted.category)
    if wanted.platform:
        found = found.where(Case.platform == wanted.platform)
    if wanted.spared:
        found = found.where(Case.category.not_in(wanted.spared))
    if wanted.storm:
        found = found.where(Case.number.in_(_folded(wanted)))
    if wanted.opened_before:
        found = found.where(Case.opened_at <= wanted.opened_before)
    return found


def _folded(wanted: Wanted) -> Select[Any]:
    own = Storm.case_number == wanted.storm, Storm.community_id == wanted.community_id
    folded = select(FoldedCase.case_number).join(Storm, Storm.id == FoldedCase.storm_id).where(*own)
    return folded.union(select(literal(wanted.storm)))  # type: ignore[return-value]


async def counts(db: AsyncSession, wanted: Wanted) -> dict[State, int]:
    """How many of the wanted cases are in each state; states without any are left out."""
    rows = await db.execute(_within(wanted, Case.state, func.count()).group_by(Case.state))
    return {row[0]: row[1] for row in rows}


async def page(db: AsyncSession, wanted: Wanted, *, limit: int, offset: int) -> Sequence[Case]:
    """The wanted cases, oldest first."""
    return (await db.scalars(_within(wanted, Case).order_by(Case.number).limit(limit).offset(offset))).all()


@dataclass(frozen=True, slots=True)
class Standing:
    """What waits in a community, since when, when one of its links was looked at last, and how many storms go on."""

    waiting: int
    oldest: datetime | None
    last_look: datetime | None
    storms: int


async def standing(db: AsyncSession, community_id: int) -> Standing:
    """How the community's triage stands."""
    waits = Wanted(community_id, (State.REPORTED, State.CLAIMED))
    count, oldest = (await db.execute(_within(waits, func.count(), func.min(Case.opened_at)))).one()
    seen = select(func.max(Case.last_look_at)).join(CardRow, CardRow.case_number == Case.number)
    on = select(func.count()).select_from(Storm).where(Storm.ended_at.is_(None), Storm.community_id == community_id)
    last = await db.scalar(seen.where(CardRow.community_id == community_id))
    return Standing(count, oldest, last, await db.scalar(on) or 0)
