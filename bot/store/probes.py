"""Which links are due for a look, claimed and recorded in batches: a few statements, however many rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Outcome
from bot.domain.availability import Availability
from bot.domain.category import Category
from bot.domain.lifecycle import State
from bot.store.schema.core import Case, Probe


@dataclass(frozen=True, slots=True)
class Due:
    """A claimed look: everything the look needs, so that no row is held open over the network call."""

    number: int
    token: str
    link_sealed: str
    category: Category
    state: State
    host: str
    last_seen: Outcome | None
    page_mark: str
    since: datetime
    step_due_at: datetime | None
    watch: Availability


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look saw, folded: one probe row and the case's new columns."""

    due: Due
    outcome: Outcome
    method: str
    status: int | None
    remark: str
    vantage: str
    page_mark: str
    watch: Availability
    again_at: datetime | None


_FOLD = ("removed", "maybe_since", "last_up", "gone_since", "flaps", "looks")
_COLUMNS = (
    Case.number,
    Case.link_sealed,
    Case.category,
    Case.state,
    Case.host,
    Case.last_seen,
    Case.page_mark,
    Case.opened_at,
    Case.watch_since,
    Case.step_due_at,
    *(getattr(Case, name) for name in _FOLD),
)


async def claim(db: AsyncSession, now: datetime, until: datetime, limit: int) -> Sequence[Due]:
    """Take up to ``limit`` due looks, longest due first. Unrecorded ones are due again at ``until``."""
    token = uuid4().hex
    due = select(*_COLUMNS).where(Case.look_due_at <= now).order_by(Case.look_due_at).limit(limit)
    # In two statements, because PostgreSQL may read the whole table to join one of them with itself. "Skip locked" is
    # no word of SQLite's, whose writers take turns anyway.
    rows = await db.execute(due.with_for_update(skip_locked=True, key_share=True))
    dues = [_due(row._mapping, token) for row in rows]  # noqa: SLF001 - SQLAlchemy's public name for it
    if dues:
        took = update(Case).where(Case.number.in_([due.number for due in dues]))
        lease = took.values(look_due_at=until, look_token=token)
        await db.execute(lease.execution_options(synchronize_session=False))
    return dues


def _due(row: Any, token: str) -> Due:
    return Due(
        number=row["number"],
        token=token,
        link_sealed=row["link_sealed"],
        category=row["category"],
        state=row["state"],
        host=row["host"],
        last_seen=row["last_seen"],
        page_mark=row["page_mark"] or "",
        since=row["watch_since"] or row["opened_at"],
        step_due_at=row["step_due_at"],
        watch=Availability(**{name: row[name] for name in _FOLD}),
    )


async def record(db: AsyncSession, looked: Sequence[Looked], at: datetime) -> set[int]:
    """Store sightings and folds of the looks that are still ours; returns their case numbers.

    A worker that froze and woke finds its tokens gone and records nothing: somebody else looked meanwhile.
    """
    if not looked:
        return set()
    tokens = {one.due.token for one in looked}
    held = select(Case.number).where(Case.number.in_([one.due.number for one in looked]), Case.look_token.in_(tokens))
    ours = set((await db.scalars(held.order_by(Case.number).with_for_update(key_share=True))).all())
    kept = [one for one in looked if one.due.number in ours]
    if kept:
        await db.execute(insert(Probe), [_probe(one, at) for one in kept])
        connection = await db.connection()
        await connection.execute(_FOLDED, [_folded(one, at) for one in kept])
    return ours


async def put_off(db: AsyncSession, dues: Sequence[Due], until: datetime) -> None:
    """Give claimed looks back that were not made: nothing was seen, so nothing but their time is written."""
    tokens = {due.token for due in dues}
    ours = Case.number.in_([due.number for due in dues]), Case.look_token.in_(tokens)
    if dues:
        await db.execute(update(Case).where(*ours).values(look_due_at=until, look_token=None))


_FOLDED = (
    update(Case)
    .where(Case.number == bindparam("b_number"))
    .values(
        look_due_at=bindparam("b_again_at"),
        look_token=None,
        last_seen=bindparam("b_outcome"),
        last_look_at=bindparam("b_at"),
        page_mark=bindparam("b_mark"),
        **{name: bindparam(f"b_{name}") for name in _FOLD},
    )
)


def _probe(one: Looked, at: datetime) -> dict[str, Any]:
    return {
        "case_number": one.due.number,
        "outcome": one.outcome,
        "method": one.method,
        "status": one.status,
        "remark": one.remark,
        "vantage": one.vantage,
        "probed_at": at,
    }


def _folded(one: Looked, at: datetime) -> dict[str, Any]:
    fold = {f"b_{name}": getattr(one.watch, name) for name in _FOLD}
    seen = {"b_outcome": one.outcome, "b_mark": one.page_mark or None, "b_at": at}
    return {"b_number": one.due.number, "b_again_at": one.again_at, **seen, **fold}


async def look_soon(db: AsyncSession, number: int, at: datetime) -> None:
    """Make the case's next look due no later than ``at``; begins the watching when there was none."""
    waiting = Case.number == number, (Case.look_due_at.is_(None)) | (Case.look_due_at > at)
    await db.execute(update(Case).where(*waiting).values(look_due_at=at))


@dataclass(frozen=True, slots=True)
class Witnessed:
    """What a person saw, folded."""

    outcome: Outcome
    watch: Availability
    seen_at: datetime


def watch_of(case: Case) -> Availability:
    """The fold of the case's sightings so far."""
    return Availability(**{name: getattr(case, name) for name in _FOLD})


async def witness(db: AsyncSession, case: Case, seen: Witnessed) -> None:
    """Store a person's sighting of a held case. A look that is on its way is not recorded, as its fold would be older;
    the next one is due at once.
    """
    how = {"method": "person", "vantage": "moderator", "outcome": seen.outcome}
    db.add(Probe(case_number=case.number, probed_at=seen.seen_at, **how))
    for name in _FOLD:
        setattr(case, name, getattr(seen.watch, name))
    case.last_seen, case.last_look_at = seen.outcome, seen.seen_at
    case.look_token, case.look_due_at = None, seen.seen_at
    await db.flush()
