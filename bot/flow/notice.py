"""Files what is due: the attempt is written before the call, the receipt after it, and nothing is sent twice."""

import logging
from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.base import FilingError, Receipt, Way
from bot.domain import deadline
from bot.domain.category import Category
from bot.domain.deadline import Step
from bot.domain.lifecycle import Act, State
from bot.flow import filing
from bot.flow.desk import Desk, Duty
from bot.store import cases, notices
from bot.store.cases import By
from bot.store.tables import Case, Notice

log = logging.getLogger(__name__)
MAX_TRIES = 6
RETRY_AFTER = timedelta(minutes=5)


async def due(desk: Desk) -> list[notices.DueNotice]:
    """What is to be filed now, and attempts that nobody concluded."""
    async with desk.store.read() as db:
        return list(await notices.due(db, desk.now()))


async def do(desk: Desk, item: notices.DueNotice) -> None:
    """File it, if it is still due."""
    await file(desk, item.id)


async def push(desk: Desk, item: notices.DueNotice) -> None:
    """Nothing to do: the attempt's lease already lies ahead, and its end asks a person."""


async def file(desk: Desk, notice_id: int) -> bool:
    """File one due notice. True when there was work. Called twice or by two workers, it still files once."""
    async with desk.store.begin() as db:
        notice = await notices.attempt(db, notice_id, desk.now())
        if notice is None:
            return await _settle_stale(db, desk, notice_id)
        case = await cases.by_number(db, notice.case_number)
        earlier = await notices.last_sent(db, case.number)
    try:
        handed = filing.filing_of(desk, case, notice, earlier.reference if earlier else "")
        receipt = await desk.platforms.named(notice.platform).file(handed, desk.http)
    except FilingError as error:
        await _failed(desk, case, notice, error)
    else:
        await _arrived(desk, case, notice, receipt)
    await desk.wake(Duty.TELLS)
    return True


async def _settle_stale(db: AsyncSession, desk: Desk, notice_id: int) -> bool:
    """An attempt that nobody concluded: its worker died between the call and the receipt, or before the call."""
    notice = await notices.stale(db, notice_id, desk.now())
    if notice is None:
        return False
    case = await cases.hold(db, notice.case_number)
    if notice.idempotent or notice.way in {Way.HAND_OFF, Way.HOTLINE}:
        # Repeating is harmless: the recipient knows the key, or nothing leaves the house at all.
        return await notices.settle(db, notice, "due", due_at=desk.now())
    await _lose(db, desk, case, notice, "unsure-interrupted")
    return True


async def _arrived(desk: Desk, case: Case, notice: Notice, receipt: Receipt) -> None:
    now = desk.now()
    async with desk.store.begin() as db:
        await cases.hold(db, case.number)
        if receipt.way in {Way.HAND_OFF, Way.HOTLINE}:
            await _prepared(db, desk, notice, receipt)
            return
        if not await notices.settle(db, notice, "sent", sent_at=now, reference=receipt.reference, error=""):
            return
        clock = deadline.clock(Category(case.category), Step(notice.step), now)
        due = {"step_due_at": clock.due_at if clock else None, "step_source": clock.source if clock else ""}
        await _moved(db, notice, Act.SEND, By(now), **due)
    log.info("notice filed: case %s by %s", case.number, notice.way, extra={"case": case.number})


async def _prepared(db: AsyncSession, desk: Desk, notice: Notice, receipt: Receipt) -> None:
    changes = {
        "form": receipt.form or notice.form,
        "why": receipt.note or notice.why,
        "fields_sealed": desk.vault.seal(filing.fields_text(receipt)),
    }
    if await notices.settle(db, notice, "prepared", **changes):
        await _moved(db, notice, Act.PREPARE, By(desk.now()))


async def _moved(db: AsyncSession, notice: Notice, act: Act, by: By, **changes: Any) -> None:
    """Move the case where the notice was its first; a later step's notice is an event and changes no state."""
    case = await cases.by_number(db, notice.case_number)
    data = {"way": notice.way, "recipient": notice.recipient, "step": notice.step}
    if case.state == State.APPROVED:
        await cases.move(db, case, act, by, data=data, **changes)
        return
    for column, value in changes.items():
        setattr(case, column, value)
    await cases.note(db, case, act.value, by, data)


async def _failed(desk: Desk, case: Case, notice: Notice, error: FilingError) -> None:
    """Wait and try again, ask a person, or turn into a hand-off: what the error means decides."""
    log.warning("notice failed: case %s: %s", case.number, error, extra={"case": case.number})
    async with desk.store.begin() as db:
        await cases.hold(db, case.number)
        if error.maybe_sent and not notice.idempotent:
            await _lose(db, desk, case, notice, str(error))
        elif error.permanent or notice.tries >= MAX_TRIES:
            await _by_hand(db, desk, case, notice, str(error))
        else:
            wait = timedelta(seconds=error.retry_after) if error.retry_after else RETRY_AFTER * 2 ** (notice.tries - 1)
            await notices.settle(db, notice, "due", due_at=desk.now() + wait, error=str(error))


async def _lose(db: AsyncSession, desk: Desk, case: Case, notice: Notice, why: str) -> None:
    if not await notices.settle(db, notice, "unsure", error=why):
        return
    fresh = await cases.by_number(db, case.number)
    data = {"recipient": notice.recipient}
    if fresh.state in {State.APPROVED, State.NOTICED, State.ESCALATED}:
        await cases.move(db, fresh, Act.LOSE, By(desk.now()), data=data, step_due_at=None)
    else:
        await cases.note(db, fresh, Act.LOSE.value, By(desk.now()), data)


async def _by_hand(db: AsyncSession, desk: Desk, case: Case, notice: Notice, why: str) -> None:
    """What cannot be sent becomes a hand-off with the reason, for a person to submit."""
    handed = filing.filing_of(desk, case, notice)
    receipt = filing.by_hand(handed, why)
    if await notices.settle(db, notice, "failed", error=why):
        made = filing.handoff_row(desk, case, notice, receipt)
        db.add(made)
        await db.flush()
        await _moved(db, made, Act.PREPARE, By(desk.now()))
