"""Reads what the digest counts, read-only. A community's figures rest on cases that it reported, and on no others."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, case, distinct, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Handling, Outcome, Way
from bot.domain.figures import History, WayCount, Week
from bot.domain.lifecycle import EventKind, NoticeState
from bot.store.schema.core import CardRow, Case, Community, Event, Notice, Probe, Report
from bot.store.vantages import WHOLE

_BY_HAND = (Way.HAND_OFF, Way.HOTLINE)
# What a later act of the same week takes back.
_UNDONE = {EventKind.CANCEL: EventKind.APPROVE, EventKind.REOPEN: EventKind.REJECT}
_COUNTED = (EventKind.APPROVE, EventKind.REJECT, EventKind.REMOVAL, EventKind.RETURN)


async def week(db: AsyncSession, community_id: int, start: datetime, end: datetime) -> Week:
    """What happened to the community's cases in [start, end). Cases are counted, not reports or clicks."""
    happened = await _happened(db, community_id, start, end)
    sent = await _sent(db, community_id, start, end)
    return Week(
        start=start,
        end=end,
        reported=await _reported(db, community_id, start, end),
        approved=happened[EventKind.APPROVE],
        rejected=happened[EventKind.REJECT],
        sent=sent.by_way,
        prepared=await _prepared(db, community_id, start, end),
        submitted=sent.submitted,
        removed=happened[EventKind.REMOVAL],
        returned=happened[EventKind.RETURN],
        dry=await _dry(db, community_id, start, end),
    )


def _ours(community_id: int) -> Select[int]:
    return select(CardRow.case_number).where(CardRow.community_id == community_id, CardRow.left_at.is_(None))


async def _reported(db: AsyncSession, community_id: int, start: datetime, end: datetime) -> int:
    counted = select(func.count(distinct(Report.case_number))).where(
        Report.community_id == community_id,
        Report.created_at >= start,
        Report.created_at < end,
        Report.withdrawn_at.is_(None),
    )
    return await db.scalar(counted) or 0


async def _happened(db: AsyncSession, community_id: int, start: datetime, end: datetime) -> Counter[EventKind]:
    """How many cases were approved, rejected, removed, back; without what was taken back within the week."""
    rows = await db.execute(
        select(Event.case_number, Event.kind)
        .where(Event.case_number.in_(_ours(community_id)), Event.kind.in_((*_COUNTED, *_UNDONE)))
        .where(Event.happened_at >= start, Event.happened_at < end)
        .order_by(Event.id)
    )
    stands: set[tuple[int, EventKind]] = set()
    for number, kind in rows:
        if kind in _UNDONE:
            stands.discard((number, _UNDONE[kind]))
        else:
            stands.add((number, kind))
    return Counter(kind for _, kind in stands)


def _handed() -> Any:
    # A platform may turn a notice into a hand-off when it is filed: then it has fields to copy.
    return or_(Notice.way.in_(_BY_HAND), Notice.fields_sealed != "")


class _Sent(NamedTuple):
    by_way: tuple[WayCount, ...]
    submitted: int


async def _sent(db: AsyncSession, community_id: int, start: datetime, end: datetime) -> _Sent:
    """Notices that arrived, by way, and apart from them the hand-offs that a person says they submitted."""
    by_hand = case((_handed(), "hand"), else_=Notice.way).label("by")
    rows = await db.execute(
        select(by_hand, func.count())
        .where(Notice.case_number.in_(_ours(community_id)), Notice.state == NoticeState.SENT)
        .where(Notice.sent_at >= start, Notice.sent_at < end)
        .group_by(by_hand)
    )
    counts = {row[0]: row[1] for row in rows}
    submitted = counts.pop("hand", 0)
    return _Sent(tuple(WayCount(way, count) for way, count in sorted(counts.items())), submitted)


async def _dry(db: AsyncSession, community_id: int, start: datetime, end: datetime) -> int:
    """Notices that were rehearsed; they count as nothing else."""
    ours = Notice.case_number.in_(_ours(community_id)), Notice.state == NoticeState.DRY_RUN
    counted = select(func.count()).where(*ours, Notice.attempt_at >= start, Notice.attempt_at < end)
    return await db.scalar(counted) or 0


async def _prepared(db: AsyncSession, community_id: int, start: datetime, end: datetime) -> int:
    """Hand-offs made ready, whatever became of them."""
    at = func.coalesce(Notice.attempt_at, Notice.created_at)
    counted = select(func.count()).where(
        Notice.case_number.in_(_ours(community_id)),
        or_(Notice.state == NoticeState.PREPARED, Notice.fields_sealed != ""),
        _handed(),
        at >= start,
        at < end,
    )
    return await db.scalar(counted) or 0


async def histories(db: AsyncSession, community_id: int) -> Sequence[History]:
    """Every case that the community reported, by number."""
    first, looks = _first_events(community_id), _looks(community_id)
    arrived = (
        select(Notice.case_number, func.min(Notice.sent_at).label("sent_at"))
        .where(Notice.case_number.in_(_ours(community_id)), Notice.state == NoticeState.SENT)
        .group_by(Notice.case_number)
        .subquery()
    )
    rows = await db.execute(
        select(Case, first.c.decided_at, first.c.approved_at, arrived.c.sent_at, looks.c.known_at)
        .add_columns(looks.c.looks, looks.c.unclear)
        .outerjoin(first, first.c.case_number == Case.number)
        .outerjoin(arrived, arrived.c.case_number == Case.number)
        .outerjoin(looks, looks.c.case_number == Case.number)
        .where(Case.number.in_(_ours(community_id)))
        .order_by(Case.number)
    )
    return [_history(*row) for row in rows]


def _first_events(community_id: int) -> Any:
    approved = case((Event.kind == EventKind.APPROVE, Event.happened_at))
    return (
        select(
            Event.case_number, func.min(Event.happened_at).label("decided_at"), func.min(approved).label("approved_at")
        )
        .where(Event.case_number.in_(_ours(community_id)), Event.kind.in_((EventKind.APPROVE, EventKind.REJECT)))
        .group_by(Event.case_number)
        .subquery()
    )


def _looks(community_id: int) -> Any:
    exists = case((Probe.outcome.in_((Outcome.UP, Outcome.RESTRICTED)), Probe.probed_at))
    unclear = case((Probe.outcome == Outcome.UNKNOWN, 1), else_=0)
    return (
        select(
            Probe.case_number,
            func.max(exists).label("known_at"),
            func.count().label("looks"),
            func.sum(unclear).label("unclear"),
        )
        .where(Probe.case_number.in_(_ours(community_id)), Probe.outcome != Outcome.NOT_CHECKED, WHOLE)
        .group_by(Probe.case_number)
        .subquery()
    )


def _history(row: Case, decided_at: Any, approved_at: Any, sent_at: Any, known_at: Any, *looks: Any) -> History:
    return History(
        number=row.number,
        category=row.category,
        platform="" if row.category.sealed else row.platform,
        host=row.host if row.category.rule.handling is Handling.OPEN else "",
        state=row.state,
        opened_at=row.opened_at,
        decided_at=decided_at,
        approved_at=approved_at,
        sent_at=sent_at,
        removed=row.removed,
        last_seen=row.last_seen,
        last_up=row.last_up,
        gone_since=row.gone_since,
        known_at=known_at,
        looks=looks[0] or 0,
        unclear=looks[1] or 0,
    )


async def active(db: AsyncSession) -> Iterable[Community]:
    """Every community that takes part, by id."""
    return (await db.scalars(select(Community).where(Community.active).order_by(Community.id))).all()
