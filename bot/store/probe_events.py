"""Notes of many cases at once that something else is seen there now: one statement each, however many cases."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Outcome
from bot.domain import hash_chain
from bot.domain.lifecycle import EventKind, State
from bot.store.cases import By
from bot.store.schema.core import CardRow, Case, Event, Report


async def record_seen(db: AsyncSession, outcomes: Mapping[int, Outcome], by: By) -> None:
    """Note of many cases, held by the caller, that something else is seen there now; as ``note`` does for one."""
    if not outcomes:
        return
    rows = await db.execute(select(Case.number, Case.state).where(Case.number.in_(outcomes)).order_by(Case.number))
    before = await _last_links(db, outcomes)
    events = [_seen(number, state, outcomes[number], by.acted_at, before.get(number) or "") for number, state in rows]
    await db.execute(insert(Event), events)
    await db.execute(update(CardRow).where(CardRow.case_number.in_(outcomes)).values(due_at=by.acted_at, tries=0))
    listening = Report.case_number.in_(outcomes), Report.notify, Report.withdrawn_at.is_(None)
    await db.execute(update(Report).where(*listening).values(due_at=by.acted_at))


def _seen(number: int, state: State, outcome: Outcome, at: datetime, before: str) -> dict[str, Any]:
    data = {"outcome": outcome}
    fresh = hash_chain.ChainLink(number, EventKind.SEEN, state, at, hash_chain.digest(data))
    said = {"case_number": number, "kind": EventKind.SEEN, "state": state, "data": data, "happened_at": at}
    return {**said, "chain": hash_chain.link_hash(before, fresh)}


async def _last_links(db: AsyncSession, numbers: Iterable[int]) -> dict[int, str | None]:
    """The place in the chain of each case's newest event."""
    newest = select(func.max(Event.id)).where(Event.case_number.in_(numbers)).group_by(Event.case_number)
    rows = await db.execute(select(Event.case_number, Event.chain).where(Event.id.in_(newest)))
    return {row[0]: row[1] for row in rows}
