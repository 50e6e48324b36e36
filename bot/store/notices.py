"""Notices: drafted at the preview, due at the approval, attempted before the call, receipted after it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import uuid4

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.refusal import Refusal
from bot.store.tables import Member, Notice

OPEN = ("due", "sending", "prepared", "unsure")
ATTEMPT_FOR = timedelta(minutes=5)  # longer than any adapter may take: past it, the worker that attempted is dead


def new_key() -> str:
    """An opaque name for a notice or an attempt."""
    return uuid4().hex


async def drop_drafts(db: AsyncSession, number: int, member_id: int) -> None:
    """Forget what this moderator previewed earlier for the case and did not send."""
    mine = Notice.case_number == number, Notice.state == "draft", Notice.drafted_by == member_id
    await db.execute(delete(Notice).where(*mine))


async def draft_of(db: AsyncSession, number: int, key: str) -> Notice:
    """The previewed draft. Raises ``Refusal("draft-gone")``."""
    kept = Notice.state.in_(("draft", "waiting"))
    found = select(Notice).where(Notice.key == key, Notice.case_number == number, kept)
    draft = (await db.scalars(found)).first()
    if draft is None:
        raise Refusal("draft-gone", number=number)
    return draft


async def waiting_in(db: AsyncSession, number: int, community_id: int) -> Notice | None:
    """The draft that one moderator of the community approved, and that waits for a second one."""
    joined = select(Notice).join(Member, Member.id == Notice.drafted_by)
    theirs = Notice.case_number == number, Notice.state == "waiting", Member.community_id == community_id
    return (await db.scalars(joined.where(*theirs).order_by(Notice.id.desc()).limit(1))).first()


async def drop_waiting(db: AsyncSession, number: int) -> None:
    """No first approval of the case waits any more."""
    await db.execute(delete(Notice).where(Notice.case_number == number, Notice.state == "waiting"))


async def bundle(db: AsyncSession, key: str, drafts: Sequence[str]) -> None:
    """Name these drafts after one batch, in their order, so that its key finds them again."""
    for at, draft in enumerate(drafts):
        row = update(Notice).where(Notice.key == draft, Notice.state.in_(("draft", "waiting")))
        await db.execute(row.values(key=f"{key}{at:04x}"))


async def bundled(db: AsyncSession, key: str) -> list[tuple[int, str]]:
    """Cases and drafts of the batch, in order."""
    kept = Notice.key.startswith(key, autoescape=True), Notice.state.in_(("draft", "waiting"))
    rows = await db.execute(select(Notice.case_number, Notice.key).where(*kept).order_by(Notice.key))
    return [(row[0], row[1]) for row in rows]


async def of_case(db: AsyncSession, number: int) -> Sequence[Notice]:
    """All notices of the case but drafts, oldest first."""
    own = Notice.case_number == number, Notice.state != "draft"
    return (await db.scalars(select(Notice).where(*own).order_by(Notice.id))).all()


async def open_of(db: AsyncSession, number: int, states: Sequence[str] = OPEN) -> Notice | None:
    """The newest notice of the case in one of the states."""
    own = Notice.case_number == number, Notice.state.in_(states)
    return (await db.scalars(select(Notice).where(*own).order_by(Notice.id.desc()).limit(1))).first()


async def last_sent(db: AsyncSession, number: int) -> Notice | None:
    """The newest notice of the case that arrived."""
    return await open_of(db, number, ("sent",))


class DueNotice(NamedTuple):
    """A notice to file, or to settle, now."""

    id: int
    recipient: str
    due_at: datetime | None


async def due(db: AsyncSession, now: datetime, limit: int = 100) -> Sequence[DueNotice]:
    """Notices to file now: due ones, and attempts whose worker must be dead."""
    columns = select(Notice.id, Notice.recipient, Notice.due_at)
    rows = await db.execute(columns.where(Notice.due_at <= now).order_by(Notice.due_at).limit(limit))
    return [DueNotice(row[0], row[1], row[2]) for row in rows]


async def attempt(db: AsyncSession, notice_id: int, now: datetime) -> Notice | None:
    """Take the notice for one attempt and write that down; None when it is not due, or another worker has it.

    An attempt that was never concluded is returned with state ``sending`` for the caller to settle, not to send.
    """
    token = new_key()
    took = (
        update(Notice)
        .where(Notice.id == notice_id, Notice.state == "due", Notice.due_at <= now)
        .values(state="sending", attempt=token, attempt_at=now, tries=Notice.tries + 1, due_at=now + ATTEMPT_FOR)
    )
    if (await db.execute(took)).rowcount == 1:  # type: ignore[attr-defined]
        return await db.get(Notice, notice_id, populate_existing=True)
    return None


async def stale(db: AsyncSession, notice_id: int, now: datetime) -> Notice | None:
    """The notice, if its attempt was begun and never concluded."""
    left = Notice.id == notice_id, Notice.state == "sending", Notice.due_at <= now
    return (await db.scalars(select(Notice).where(*left))).first()


async def settle(db: AsyncSession, notice: Notice, state: str, **changes: Any) -> bool:
    """Conclude the attempt that this worker holds; False when it was concluded by somebody else meanwhile."""
    mine = Notice.id == notice.id, Notice.state == notice.state, Notice.attempt == notice.attempt
    values = {"state": state, "due_at": None, **changes}
    done = await db.execute(update(Notice).where(*mine).values(**values).execution_options(synchronize_session=False))
    return bool(done.rowcount == 1)  # type: ignore[attr-defined]


async def cancel(db: AsyncSession, number: int) -> bool:
    """Take back a notice that has not left; False when there is none."""
    waiting = Notice.case_number == number, Notice.state == "due"
    done = await db.execute(update(Notice).where(*waiting).values(state="cancelled", due_at=None))
    return bool(done.rowcount)  # type: ignore[attr-defined]


async def drop_open(db: AsyncSession, number: int) -> None:
    """Cancel what waits; an attempt on its way is left to conclude."""
    waiting = Notice.case_number == number, Notice.state.in_(("due", "prepared", "unsure"))
    await db.execute(update(Notice).where(*waiting).values(state="cancelled", due_at=None))
