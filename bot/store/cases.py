"""Cases, their reports and events: find, open, join, move. Every move is a compare-and-set and writes its event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, distinct, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain import hash_chain, lifecycle, paging
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, Move, State
from bot.store import merges, pages, snoozes
from bot.store.schema.core import CardRow, Case, Decision, Event, Probe, Report
from bot.store.vantages import WHOLE

_ENDED = [state for state in State if state.ended]
_WAKING = {EventKind.REPORT, EventKind.REMOVAL, EventKind.RETURN}  # what no snooze sleeps through


@dataclass(frozen=True, slots=True)
class Who:
    """A person acting in a community."""

    community_id: int
    member_id: int


@dataclass(frozen=True, slots=True)
class By:
    """When something is done, and by whom; nobody means the bot itself."""

    acted_at: datetime
    who: Who | None = None


@dataclass(frozen=True, slots=True)
class NewCase:
    fingerprint: str
    category: Category
    link_sealed: str
    host: str
    platform: str


@dataclass(frozen=True, slots=True)
class Joined:
    """The case that a report belongs to now; ``origin`` is the one of its own link, another one when that is merged."""

    case: Case
    origin: int
    opened: bool


async def open_or_join(db: AsyncSession, new: NewCase, now: datetime) -> Joined:
    """The open case of this link, or the one that goes on for it, made if there is none. Safe under any race."""
    found = (
        select(Case)
        .where(Case.fingerprint == new.fingerprint, Case.state.not_in(_ENDED))
        .with_for_update(key_share=True)
    )
    if known := (await db.scalars(found)).first():
        return Joined(known, known.number, opened=False)  # asked first: an insert in vain would use up a number
    if home := await merges.home(db, new.fingerprint):
        return Joined(home.case, home.origin, opened=False)
    dialect = db.get_bind().dialect.name
    insert = postgresql.insert(Case) if dialect == "postgresql" else sqlite.insert(Case)
    values = {
        "fingerprint": new.fingerprint,
        "category": new.category,
        "state": State.REPORTED,
        "link_sealed": new.link_sealed,
        "host": new.host,
        "platform": new.platform,
        "opened_at": now,
    }
    made = await db.scalar(insert.values(**values).on_conflict_do_nothing().returning(Case.number))
    case = (await db.scalars(found)).one()
    return Joined(case, case.number, opened=made is not None)


async def by_number(db: AsyncSession, number: int) -> Case:
    """The case. Raises ``Refusal("cases-unknown")``."""
    case = await db.get(Case, number)
    if case is None:
        raise Refusal("cases-unknown", number=number)
    return case


async def hold(db: AsyncSession, number: int) -> Case:
    """The case, kept from every other writer until the transaction ends. Raises ``Refusal("cases-unknown")``.

    Whoever writes to a case's notices, reports or cards holds the case first: one order, so no deadlock. Held
    without its key (FOR NO KEY UPDATE): a row that only points at the case may be written by others meanwhile, or
    telling a card would wait for who waits for that card.
    """
    held = (
        select(Case)
        .where(Case.number == number)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    case = (await db.scalars(held)).first()
    if case is None:
        raise Refusal("cases-unknown", number=number)
    return case


async def seen_by(db: AsyncSession, number: int, community_id: int) -> Case:
    """The case, held, if this community has reported it: others may not even learn that it exists."""
    case = await hold(db, number)
    if not await follows(db, number, community_id):
        raise Refusal("cases-unknown", number=number)
    return case


async def follows(db: AsyncSession, number: int, community_id: int) -> bool:
    """Whether this community has the case's card."""
    own = CardRow.case_number == number, CardRow.community_id == community_id, CardRow.left_at.is_(None)
    return await db.scalar(select(CardRow.id).where(*own)) is not None


async def followers(db: AsyncSession, number: int) -> int:
    """How many communities follow the case."""
    own = CardRow.case_number == number, CardRow.left_at.is_(None)
    return await db.scalar(select(func.count()).select_from(CardRow).where(*own)) or 0


async def move(db: AsyncSession, case: Case, move: Move, by: By, **changes: Any) -> Event:
    """Make the move and write the event. ``changes`` are further columns; ``data`` goes into the event, and ``was`` is
    the state that a move back leads to.

    Raises ``Refusal("cases-act-not-now")`` when the table forbids it, ``Refusal("cases-act-lost")`` when somebody was
    faster.
    """
    data = changes.pop("data", None)
    state = lifecycle.moved(case.state, move, changes.pop("was", None))
    stands = update(Case).where(Case.number == case.number, Case.state == case.state)
    moves = stands.values(state=state, **changes).execution_options(synchronize_session=False)
    try:
        done = await db.execute(moves)
    except IntegrityError as error:  # its link has got another open case meanwhile
        raise Refusal("cases-act-lost", number=case.number) from error
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise Refusal("cases-act-lost", number=case.number)
    await db.refresh(case)
    if state is State.REPORTED:
        await pages.again(db, case.number, by.acted_at + paging.GAPS[0])
    return await record_event(db, case, EventKind(move), by, data)


async def messages_of(db: AsyncSession, numbers: Sequence[int], community_id: int) -> dict[int, str]:
    """The messages that these cases' cards became in the community, by number, without those not shown yet."""
    shown = CardRow.case_number.in_(numbers), CardRow.community_id == community_id, CardRow.message != ""
    rows = await db.execute(select(CardRow.case_number, CardRow.message).where(*shown).order_by(CardRow.case_number))
    return {row[0]: row[1] for row in rows}


async def record_event(
    db: AsyncSession, case: Case, kind: EventKind, by: By, data: dict[str, Any] | None = None
) -> Event:
    """Write an event; every card and every listening reporter is due to hear of it. The case must be held."""
    said = data or {}
    before = await last_event(db, case.number)
    chain_link = hash_chain.ChainLink(case.number, kind, case.state, by.acted_at, hash_chain.digest(said))
    happened = Event(
        case_number=case.number,
        kind=kind,
        state=case.state,
        chain=hash_chain.link_hash(before.chain or "" if before else "", chain_link),
        community_id=by.who.community_id if by.who else None,
        member_id=by.who.member_id if by.who else None,
        data=said,
        happened_at=by.acted_at,
    )
    db.add(happened)
    cards = update(CardRow).where(CardRow.case_number == case.number)
    await db.execute(cards.where(CardRow.left_at.is_(None)).values(due_at=by.acted_at, tries=0))
    if kind in _WAKING:
        await snoozes.end_all(db, case.number, by.acted_at)
    listening = Report.case_number == case.number, Report.notify, Report.withdrawn_at.is_(None)
    await db.execute(update(Report).where(*listening).values(due_at=by.acted_at))
    await db.flush()
    return happened


async def report_of(db: AsyncSession, origin: int, member_id: int) -> Report | None:
    """The member's own report of the link of this case, unless withdrawn."""
    own = Report.origin == origin, Report.member_id == member_id, Report.withdrawn_at.is_(None)
    return (await db.scalars(select(Report).where(*own))).first()


async def reports_since(db: AsyncSession, member_id: int, since: datetime) -> int:
    """How many reports the member filed since then, withdrawn ones included."""
    counted = select(func.count()).select_from(Report)
    return await db.scalar(counted.where(Report.member_id == member_id, Report.created_at >= since)) or 0


async def reports_in(db: AsyncSession, number: int, community_id: int) -> Sequence[Report]:
    """A community's own reports of the case, oldest first, without withdrawn ones."""
    own = Report.case_number == number, Report.community_id == community_id, Report.withdrawn_at.is_(None)
    return (await db.scalars(select(Report).where(*own).order_by(Report.id))).all()


class Spread(NamedTuple):
    """How many reported a case."""

    people: int
    communities: int


async def spread(db: AsyncSession, number: int) -> Spread:
    """How many people and how many communities reported the case. Never who."""
    counts = select(func.count(distinct(Report.member_id)), func.count(distinct(Report.community_id)))
    row = (await db.execute(counts.where(Report.case_number == number, Report.withdrawn_at.is_(None)))).one()
    return Spread(row[0], row[1])


async def events_of(db: AsyncSession, number: int, after: int = 0) -> Sequence[Event]:
    """The case's events in order, from after a given id."""
    newer = Event.case_number == number, Event.id > after
    return (await db.scalars(select(Event).where(*newer).order_by(Event.id))).all()


async def last_event(db: AsyncSession, number: int, kinds: Sequence[EventKind] = ()) -> Event | None:
    """The newest event, of the given kinds if any are named."""
    newest = select(Event).where(Event.case_number == number).order_by(Event.id.desc()).limit(1)
    return (await db.scalars(newest.where(Event.kind.in_(kinds)) if kinds else newest)).first()


async def last_probes(db: AsyncSession, number: int, limit: int = 12) -> Sequence[Probe]:
    """The newest looks, oldest of them first; without the parts of those made from several places."""
    newest = select(Probe).where(Probe.case_number == number, WHOLE).order_by(Probe.probed_at.desc(), Probe.id.desc())
    return list(reversed((await db.scalars(newest.limit(limit))).all()))


async def decisions_of(db: AsyncSession, number: int, community_id: int) -> Sequence[Decision]:
    """A community's own decisions on the case, oldest first."""
    own = Decision.case_number == number, Decision.community_id == community_id
    return (await db.scalars(select(Decision).where(*own).order_by(Decision.id))).all()


def _queue(community_id: int) -> Select[Case]:
    joined = select(Case).join(CardRow, CardRow.case_number == Case.number)
    return joined.where(CardRow.community_id == community_id, CardRow.left_at.is_(None))


async def queue(
    db: AsyncSession, community_id: int, states: Sequence[State], *, limit: int = 20, offset: int = 0
) -> Sequence[Case]:
    """A community's cases in the given states, oldest first."""
    within = _queue(community_id).where(Case.state.in_(states))
    return (await db.scalars(within.order_by(Case.number).limit(limit).offset(offset))).all()


async def lapsed_claims(db: AsyncSession, now: datetime, limit: int = 50) -> Sequence[Case]:
    """Claimed cases whose claim has run out."""
    due = Case.claim_due_at <= now, Case.state == State.CLAIMED
    return (await db.scalars(select(Case).where(*due).limit(limit))).all()


async def due_steps(db: AsyncSession, now: datetime, limit: int = 50) -> Sequence[Case]:
    """Cases whose deadline has come, most overdue first."""
    return (await db.scalars(select(Case).where(Case.step_due_at <= now).order_by(Case.step_due_at).limit(limit))).all()


async def open_with(db: AsyncSession, fingerprint: str) -> Case | None:
    """The open case of this link, if there is one."""
    found = select(Case).where(Case.fingerprint == fingerprint, Case.state.not_in(_ENDED))
    return (await db.scalars(found)).first()


async def reason_of(db: AsyncSession, number: int, community_id: int) -> str:
    """The sealed reason of this community's newest rejection, or ""."""
    own = Decision.case_number == number, Decision.community_id == community_id, Decision.kind == EventKind.REJECT
    newest = select(Decision.reason_sealed).where(*own).order_by(Decision.id.desc()).limit(1)
    return await db.scalar(newest) or ""


async def of_link(db: AsyncSession, fingerprint: str, community_id: int, limit: int = 10) -> Sequence[Case]:
    """A community's cases of one link, newest first."""
    same = _queue(community_id).where(Case.fingerprint == fingerprint)
    return (await db.scalars(same.order_by(Case.number.desc()).limit(limit))).all()


async def of_host(
    db: AsyncSession, host: str, community_id: int, *, besides: Sequence[int], limit: int = 5
) -> Sequence[Case]:
    """A community's cases of one host, newest first, without the given ones. A sealed case is not found by its host."""
    same = _queue(community_id).where(Case.host == host, Case.number.not_in(besides))
    return (await db.scalars(same.order_by(Case.number.desc()).limit(limit))).all()
