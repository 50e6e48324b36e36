"""Notices: drafted at the preview, due at the approval, attempted before the call, receipted after it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import uuid4

from sqlalchemy import ColumnElement, Update, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Step, Way
from bot.domain import lifecycle
from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.errors import Refusal
from bot.domain.lifecycle import DRAFTED, DROPPABLE, OPEN_NOTICES, STOPPABLE, EventKind, NoticeState
from bot.store.schema.core import Decision, Member, Notice
from bot.store.schema.delivery import CircuitBreaker, RecordedOutcome
from bot.store.schema.moderation import Veto

ATTEMPT_FOR = timedelta(minutes=5)  # longer than any adapter may take: past it, the worker that attempted is dead


def new_key() -> str:
    """An opaque name for a notice or an attempt."""
    return uuid4().hex


def move(notice: Notice, state: NoticeState, **changes: Any) -> None:
    """Change a notice that this transaction holds; ``changes`` are further columns.

    Raises ``ValueError`` when the table of moves forbids it.
    """
    notice.state = lifecycle.move_notices((notice.state,), state)
    for column, value in changes.items():
        setattr(notice, column, value)


def moving(states: Sequence[NoticeState], to: NoticeState) -> Update:
    """The statement that changes notices in one of the states, and no others. ``ValueError`` as in ``move``."""
    return update(Notice).where(Notice.state.in_(states)).values(state=lifecycle.move_notices(states, to))


async def drop_drafts(db: AsyncSession, number: int, member_id: int) -> None:
    """Forget what this moderator previewed earlier for the case and did not send."""
    mine = Notice.case_number == number, Notice.state == NoticeState.DRAFT, Notice.drafted_by == member_id
    await db.execute(delete(Notice).where(*mine))


async def draft_of(db: AsyncSession, number: int, key: str) -> Notice:
    """The previewed draft. Raises ``Refusal("cases-draft-gone")``."""
    found = select(Notice).where(Notice.key == key, Notice.case_number == number, Notice.state.in_(DRAFTED))
    draft = (await db.scalars(found)).first()
    if draft is None:
        raise Refusal("cases-draft-gone", number=number)
    return draft


async def waiting_in(db: AsyncSession, number: int, community_id: int) -> Notice | None:
    """The draft that one moderator of the community approved, and that waits for a second one."""
    joined = select(Notice).join(Member, Member.id == Notice.drafted_by)
    theirs = Notice.case_number == number, Notice.state == NoticeState.WAITING, Member.community_id == community_id
    return (await db.scalars(joined.where(*theirs).order_by(Notice.id.desc()).limit(1))).first()


async def drop_waiting(db: AsyncSession, number: int) -> None:
    """No first approval of the case waits any more."""
    await db.execute(delete(Notice).where(Notice.case_number == number, Notice.state == NoticeState.WAITING))


async def bundle(db: AsyncSession, key: str, drafts: Sequence[str]) -> None:
    """Name these drafts after one batch, in their order, so that its key finds them again."""
    for at, draft in enumerate(drafts):
        row = update(Notice).where(Notice.key == draft, Notice.state.in_(DRAFTED))
        await db.execute(row.values(key=f"{key}{at:04x}"))


class BundledDraft(NamedTuple):
    """A draft of a batch: the number of its case, and its key."""

    number: int
    draft: str


async def bundled(db: AsyncSession, key: str) -> list[BundledDraft]:
    """Cases and drafts of the batch, in order."""
    kept = Notice.key.startswith(key, autoescape=True), Notice.state.in_(DRAFTED)
    rows = await db.execute(select(Notice.case_number, Notice.key).where(*kept).order_by(Notice.key))
    return [BundledDraft(row[0], row[1]) for row in rows]


async def of_case(db: AsyncSession, number: int) -> Sequence[Notice]:
    """All notices of the case but drafts, oldest first."""
    own = Notice.case_number == number, Notice.state != NoticeState.DRAFT
    return (await db.scalars(select(Notice).where(*own).order_by(Notice.id))).all()


async def open_of(db: AsyncSession, number: int, states: Sequence[NoticeState] = OPEN_NOTICES) -> Notice | None:
    """The newest notice of the case in one of the states."""
    own = Notice.case_number == number, Notice.state.in_(states)
    return (await db.scalars(select(Notice).where(*own).order_by(Notice.id.desc()).limit(1))).first()


async def sent_to(db: AsyncSession, number: int, recipient: str) -> Notice | None:
    """The newest notice of the case that reached this recipient, corrections apart."""
    own = Notice.case_number == number, Notice.recipient == recipient, Notice.state == NoticeState.SENT
    newest = select(Notice).where(*own, Notice.step != Step.CORRECTION).order_by(Notice.id.desc()).limit(1)
    return (await db.scalars(newest)).first()


async def last_sent(db: AsyncSession, number: int) -> Notice | None:
    """The newest notice of the case that arrived, corrections apart."""
    own = Notice.case_number == number, Notice.state == NoticeState.SENT, Notice.step != Step.CORRECTION
    return (await db.scalars(select(Notice).where(*own).order_by(Notice.id.desc()).limit(1))).first()


class DueNotice(NamedTuple):
    """A notice to file, or to settle, now."""

    id: int
    platform: str
    recipient: str
    due_at: datetime | None


async def due(db: AsyncSession, now: datetime, limit: int = 100) -> Sequence[DueNotice]:
    """Notices to file now: due ones that no brake holds back, and attempts whose worker must be dead."""
    columns = select(Notice.id, Notice.platform, Notice.recipient, Notice.due_at)
    rows = await db.execute(columns.where(Notice.due_at <= now, _free()).order_by(Notice.due_at).limit(limit))
    return [DueNotice(*row) for row in rows]


def _free() -> ColumnElement[bool]:
    """Not held back by its platform's brake. Corrections go all the same, and so does what a person submits."""
    braked = select(CircuitBreaker.platform).where(CircuitBreaker.released_at.is_(None))
    by_hand = Notice.way.in_((Way.HAND_OFF, Way.HOTLINE))
    return or_(Notice.platform.not_in(braked), Notice.step == Step.CORRECTION, by_hand, Notice.state != NoticeState.DUE)


async def mates(db: AsyncSession, first: Notice, now: datetime, limit: int) -> Sequence[int]:
    """Other notices that are due now to the same recipient by the same way and step: they may share its message."""
    alike = [getattr(Notice, name) == getattr(first, name) for name in ("platform", "recipient", "way", "step")]
    due = Notice.state == NoticeState.DUE, Notice.due_at <= now, Notice.id != first.id
    return (await db.scalars(select(Notice.id).where(*alike, *due).order_by(Notice.id).limit(limit))).all()


async def attempt(db: AsyncSession, notice_id: int, now: datetime) -> Notice | None:
    """Take the notice for one attempt and write that down; None when it is not due, or another worker has it.

    An attempt that was never concluded is returned with state ``sending`` for the caller to settle, not to send.
    """
    token = new_key()
    took = (
        moving((NoticeState.DUE,), NoticeState.SENDING)
        .where(Notice.id == notice_id, Notice.due_at <= now, _free())
        .values(attempt=token, attempt_at=now, tries=Notice.tries + 1, due_at=now + ATTEMPT_FOR)
        .execution_options(synchronize_session=False)
    )
    if (await db.execute(took)).rowcount == 1:  # type: ignore[attr-defined]
        return await db.get(Notice, notice_id, populate_existing=True)
    return None


async def stale(db: AsyncSession, notice_id: int, now: datetime) -> Notice | None:
    """The notice, if its attempt was begun and never concluded."""
    left = Notice.id == notice_id, Notice.state == NoticeState.SENDING, Notice.due_at <= now
    return (await db.scalars(select(Notice).where(*left))).first()


async def settle(db: AsyncSession, notice: Notice, state: NoticeState, **changes: Any) -> bool:
    """Conclude the attempt that this worker holds; False when it was concluded by somebody else meanwhile."""
    mine = moving((notice.state,), state).where(Notice.id == notice.id, Notice.attempt == notice.attempt)
    settled = mine.values(**{"due_at": None, **changes}).execution_options(synchronize_session=False)
    done = await db.execute(settled)
    return bool(done.rowcount == 1)  # type: ignore[attr-defined]


async def cancel(db: AsyncSession, number: int) -> bool:
    """Take back a notice that has not left; False when there is none."""
    waiting = moving(STOPPABLE, NoticeState.CANCELLED).where(Notice.case_number == number)
    done = await db.execute(waiting.values(due_at=None))
    return bool(done.rowcount)  # type: ignore[attr-defined]


async def drop_open(db: AsyncSession, number: int) -> None:
    """Cancel what waits; an attempt on its way is left to conclude."""
    waiting = moving(DROPPABLE, NoticeState.CANCELLED).where(Notice.case_number == number)
    await db.execute(waiting.values(due_at=None))


async def standing_vetoes(db: AsyncSession, number: int) -> Sequence[Veto]:
    """What holds the case's notices: its vetoes that nobody lifted, oldest first."""
    own = Veto.case_number == number, Veto.lifted_at.is_(None)
    return (await db.scalars(select(Veto).where(*own).order_by(Veto.id))).all()


async def approved_by(db: AsyncSession, number: int) -> int | None:
    """The community whose moderator gave the newest approval."""
    own = Decision.case_number == number, Decision.kind == EventKind.APPROVE
    return await db.scalar(select(Decision.community_id).where(*own).order_by(Decision.id.desc()).limit(1))


async def by_key(db: AsyncSession, key: str) -> Notice | None:
    """The notice of that name."""
    return (await db.scalars(select(Notice).where(Notice.key == key))).first()


async def with_reference(db: AsyncSession, reference: str) -> Sequence[Notice]:
    """Notices whose receipt has this reference: several, when they shared a mail."""
    return (await db.scalars(select(Notice).where(Notice.reference == reference).order_by(Notice.id))).all()


async def to_correct(db: AsyncSession, number: int) -> Sequence[Notice]:
    """What has to be taken back: for each recipient the newest notice that arrived, or may have."""
    arrived = Notice.state.in_((NoticeState.SENT, NoticeState.UNSURE)), Notice.step != Step.CORRECTION
    taken = select(RecordedOutcome.notice_id).where(RecordedOutcome.kind == NoticeOutcome.CORRECTED)
    own = select(Notice).where(Notice.case_number == number, *arrived, Notice.id.not_in(taken))
    rows = await db.scalars(own.order_by(Notice.id))
    return list({notice.recipient: notice for notice in rows}.values())


async def corrections(db: AsyncSession, number: int, states: Sequence[NoticeState]) -> Sequence[Notice]:
    """The case's corrections in one of the states, oldest first."""
    own = Notice.case_number == number, Notice.step == Step.CORRECTION, Notice.state.in_(states)
    return (await db.scalars(select(Notice).where(*own).order_by(Notice.id))).all()


async def waiting(db: AsyncSession, platform: str) -> Sequence[int]:
    """The cases with a notice to the platform that has not left yet, by number."""
    due = Notice.platform == platform, Notice.state == NoticeState.DUE
    return (await db.scalars(select(Notice.case_number).where(*due).distinct().order_by(Notice.case_number))).all()
