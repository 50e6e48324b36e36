"""Traits that cases share, and storms: many cases of one trait within a short time in one community."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.lifecycle import EventKind, State
from bot.domain.traits import Traits
from bot.store.engine.insert_once import insert_once
from bot.store.schema.core import CardRow, Case, Event
from bot.store.schema.oncall import CaseTraits, FoldedCase, Storm

KEYS = ("site", "shape")
RECENT = 200  # cases that a record looks back on at most
# Of a folded case there is no card as long as nobody took it up; once somebody did, it needs its buttons.
FOLDED = (State.REPORTED, State.REJECTED, State.CLOSED)


async def add_traits(db: AsyncSession, number: int, traits: Traits) -> None:
    """Write down what the case has in common with others."""
    values = {"case_number": number, "site": traits.site, "shape": traits.shape, "account": traits.account}
    await insert_once(db, CaseTraits, values)


async def drop_traits(db: AsyncSession, number: int) -> None:
    """Forget it: the case is sealed now, and a storm's card does not stand for it any more."""
    await db.execute(delete(CaseTraits).where(CaseTraits.case_number == number))
    await db.execute(delete(FoldedCase).where(FoldedCase.case_number == number))


async def traits(db: AsyncSession, number: int) -> CaseTraits | None:
    return (await db.scalars(select(CaseTraits).where(CaseTraits.case_number == number))).first()


async def alike(db: AsyncSession, community_id: int, key: str, since: datetime, limit: int) -> Sequence[int]:
    """Waiting cases of the community with that trait (``site:…`` or ``shape:…``) since then, oldest first."""
    name, _, value = key.partition(":")
    joined = select(Case.number).join(CaseTraits, CaseTraits.case_number == Case.number)
    here = joined.join(CardRow, CardRow.case_number == Case.number).where(CardRow.community_id == community_id)
    same = getattr(CaseTraits, name) == value, Case.opened_at > since, Case.state == State.REPORTED
    return (await db.scalars(here.where(*same).order_by(Case.number).limit(limit))).all()


async def open_with(db: AsyncSession, community_id: int, keys: Sequence[str]) -> Storm | None:
    """The storm that goes on under one of the keys, held."""
    on = Storm.community_id == community_id, Storm.key.in_(keys), Storm.ended_at.is_(None)
    return (
        await db.scalars(select(Storm).where(*on).order_by(Storm.id).limit(1).with_for_update(key_share=True))
    ).first()


@dataclass(frozen=True, slots=True)
class New:
    """A storm that begins: its trait, the case whose card stands for all, and when it is over unless more comes."""

    community_id: int
    key: str
    case_number: int
    now: datetime
    due_at: datetime


async def begin(db: AsyncSession, new: New) -> Storm:
    """The storm, made if there is none: workers that see it at once make one."""
    known = {"community_id": new.community_id, "key": new.key, "case_number": new.case_number}
    await insert_once(db, Storm, {**known, "opened_at": new.now, "last_at": new.now, "due_at": new.due_at})
    on = Storm.community_id == new.community_id, Storm.key == new.key, Storm.ended_at.is_(None)
    return (await db.scalars(select(Storm).where(*on).with_for_update(key_share=True))).one()


async def fold(db: AsyncSession, storm: Storm, number: int) -> None:
    """Let the storm's card stand for the case."""
    if number != storm.case_number:
        values = {"case_number": number, "community_id": storm.community_id, "storm_id": storm.id}
        await insert_once(db, FoldedCase, values)


async def hides(db: AsyncSession, case: Case, community_id: int) -> bool:
    """Whether a storm's card stands for the case, so that it needs none of its own yet."""
    folded = FoldedCase.case_number == case.number, FoldedCase.community_id == community_id
    return case.state in FOLDED and bool(await db.scalar(select(exists().where(*folded))))


async def around(db: AsyncSession, numbers: Sequence[int], community_id: int) -> dict[int, Storm]:
    """The storms that go on and whose cards stand for these cases."""
    joined = select(FoldedCase.case_number, Storm).join(Storm, Storm.id == FoldedCase.storm_id)
    here = FoldedCase.case_number.in_(numbers), FoldedCase.community_id == community_id, Storm.ended_at.is_(None)
    return {row[0]: row[1] for row in await db.execute(joined.where(*here))}


async def told_by(db: AsyncSession, number: int, community_id: int) -> Storm | None:
    """The newest storm that the case's card tells of."""
    own = Storm.case_number == number, Storm.community_id == community_id
    return (await db.scalars(select(Storm).where(*own).order_by(Storm.id.desc()).limit(1))).first()


class StormSize(NamedTuple):
    """How many cases a storm has, and how many of them still wait."""

    cases: int
    waiting: int


async def size(db: AsyncSession, storm: Storm) -> StormSize:
    """How many cases the storm has, and how many of them still wait."""
    joined = select(Case.state, func.count()).join(FoldedCase, FoldedCase.case_number == Case.number)
    own = FoldedCase.storm_id == storm.id, FoldedCase.community_id == storm.community_id
    rows = (await db.execute(joined.where(*own).group_by(Case.state))).all()
    first = await db.scalar(select(Case.state).where(Case.number == storm.case_number))
    waits = sum(count for state, count in rows if state == State.REPORTED)
    return StormSize(sum(count for _, count in rows) + 1, waits + (first == State.REPORTED))


async def due(db: AsyncSession, now: datetime, limit: int = 50) -> Sequence[int]:
    """Storms that may be over."""
    return (await db.scalars(select(Storm.id).where(Storm.due_at <= now).limit(limit))).all()


async def end(db: AsyncSession, storm_id: int, now: datetime) -> Storm | None:
    """End the storm if nothing came any more; None when it goes on, or another worker ended it."""
    over = update(Storm).where(Storm.id == storm_id, Storm.ended_at.is_(None), Storm.due_at <= now)
    if (await db.execute(over.values(ended_at=now, due_at=None))).rowcount != 1:  # type: ignore[attr-defined]
        return None
    return await db.get(Storm, storm_id, populate_existing=True)


async def redraw(db: AsyncSession, storm: Storm, now: datetime) -> None:
    """The storm's card has something new to say."""
    card = CardRow.case_number == storm.case_number, CardRow.community_id == storm.community_id
    await db.execute(update(CardRow).where(*card).values(due_at=now, tries=0))


@dataclass(frozen=True, slots=True)
class PastRecord:
    """What became of earlier cases: how many there were, and how many were approved, rejected, and came back."""

    cases: int
    approved: int
    rejected: int
    returned: int


async def record(db: AsyncSession, community_id: int, number: int, name: str, value: str) -> PastRecord:
    """The community's earlier cases with that trait ("site" or "account"); the newest ``RECENT`` of them."""
    earlier = _earlier(community_id, number).join(CaseTraits, CaseTraits.case_number == Case.number)
    return await _record(db, earlier.where(getattr(CaseTraits, name) == value))


async def record_of_link(db: AsyncSession, community_id: int, number: int, fingerprint: str) -> PastRecord:
    """The community's earlier cases of the same link."""
    return await _record(db, _earlier(community_id, number).where(Case.fingerprint == fingerprint))


def _earlier(community_id: int, number: int) -> Select[Any]:
    joined = select(Case.number).join(CardRow, CardRow.case_number == Case.number)
    return joined.where(CardRow.community_id == community_id, Case.number < number)


async def _record(db: AsyncSession, earlier: Select[Any]) -> PastRecord:
    newest = earlier.order_by(Case.number.desc()).limit(RECENT).subquery()
    count = await db.scalar(select(func.count()).select_from(newest)) or 0
    kinds = (EventKind.APPROVE, EventKind.REJECT, EventKind.RETURN)
    grouped = select(Event.kind, func.count(Event.case_number.distinct())).join(
        newest, newest.c.number == Event.case_number
    )
    found = {row[0]: row[1] for row in await db.execute(grouped.where(Event.kind.in_(kinds)).group_by(Event.kind))}
    return PastRecord(count, *(found.get(kind, 0) for kind in kinds))
