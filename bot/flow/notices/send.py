"""Files what is due: the attempt is written before the call, the receipt after it, and nothing is sent twice."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.errors import FilingError
from adapters.core.values import Filing, Receipt, Step, Way
from bot.domain import deadline
from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.lifecycle import EventKind, Move, NoticeState, State, Via
from bot.flow.context import Context
from bot.flow.notices import circuit_breaker, compose, undelivered
from bot.store import cases, notices, outcomes, suppression
from bot.store.cases import By
from bot.store.schema.core import Case, Notice

log = logging.getLogger(__name__)
MAX_TRIES = 6
RETRY_AFTER = timedelta(minutes=5)


async def due(context: Context) -> list[notices.DueNotice]:
    """What is to be filed now, and attempts that nobody concluded."""
    async with context.store.read() as db:
        return list(await notices.due(db, context.now()))


async def run(context: Context, item: notices.DueNotice) -> None:
    """File it, if it is still due."""
    await file(context, item.id)


async def postpone(context: Context, item: notices.DueNotice) -> None:
    """Nothing to do: the attempt's lease already lies ahead, and its end asks a person."""


@dataclass(frozen=True, slots=True)
class _Filed:
    """A notice that this worker has taken, and what goes out for it."""

    case: Case
    notice: Notice
    filing: Filing


async def file(context: Context, notice_id: int) -> bool:
    """File one due notice, and with it what may share its message. True when there was work.

    Called twice or by two workers, it still files once: every notice of the batch is attempted by itself, before.
    """
    async with context.store.begin() as db:
        first = await notices.attempt(db, notice_id, context.now())
        if first is None:
            return await _settle_stale(db, context, notice_id)
        batch = [await _taken(db, context, one) for one in (first, *await _mates(db, context, first))]
        barred = first.way == Way.MAIL and await suppression.among(db, [first.recipient])
    if barred:
        await undelivered.barred(context, [one.notice for one in batch])
    elif context.settings.dry_run or context.settings.sandbox:
        await _rehearsed(context, batch)
    else:
        await _filed(context, batch)
    return True


async def _mates(db: AsyncSession, context: Context, first: Notice) -> list[Notice]:
    more = context.platforms.named(first.platform).together - 1
    ids = await notices.mates(db, first, context.now(), more) if more else ()
    return [taken for one in ids if (taken := await notices.attempt(db, one, context.now()))]


async def _taken(db: AsyncSession, context: Context, notice: Notice) -> _Filed:
    case = await cases.by_number(db, notice.case_number)
    earlier = await notices.sent_to(db, case.number, notice.recipient) or await notices.last_sent(db, case.number)
    return _Filed(case, notice, compose.filing_of(context, case, notice, earlier.reference if earlier else ""))


async def _filed(context: Context, batch: Sequence[_Filed]) -> None:
    platform = context.platforms.named(batch[0].notice.platform)
    try:
        receipt = await platform.file_all([one.filing for one in batch], context.http)
    except FilingError as error:
        for one in batch:
            await _failed(context, one.case, one.notice, error)
    else:
        for one in batch:
            await _arrived(context, one.case, one.notice, receipt)


async def _rehearsed(context: Context, batch: Sequence[_Filed]) -> None:
    """Nothing leaves the house; with a sandbox its mailbox gets the message. It is never called sent."""
    mail, said, to = context.platforms.mail(), "", context.settings.sandbox
    if mail and to and not batch[0].case.category.sealed:
        try:
            await mail.rehearse([one.filing for one in batch], to)
        except FilingError as error:
            said = str(error)
            log.warning("the sandbox got nothing: %s", error)
    async with context.store.begin() as db:
        for one in batch:
            case = await cases.hold(db, one.case.number)
            if await notices.settle(db, one.notice, NoticeState.DRY_RUN, error=said):
                await undelivered.fall_back(db, context, case, one.notice, NoticeState.DRY_RUN)


async def _settle_stale(db: AsyncSession, context: Context, notice_id: int) -> bool:
    """An attempt that nobody concluded: its worker died between the call and the receipt, or before the call."""
    notice = await notices.stale(db, notice_id, context.now())
    if notice is None:
        return False
    case = await cases.hold(db, notice.case_number)
    if notice.idempotent or notice.way in {Way.HAND_OFF, Way.HOTLINE}:
        # Repeating is harmless: the recipient knows the key, or nothing leaves the house at all.
        return await notices.settle(db, notice, NoticeState.DUE, due_at=context.now())
    await _lose(db, context, case, notice, "unsure-interrupted")
    return True


async def _arrived(context: Context, case: Case, notice: Notice, receipt: Receipt) -> None:
    now = context.now()
    async with context.store.begin() as db:
        await cases.hold(db, case.number)
        if receipt.way in {Way.HAND_OFF, Way.HOTLINE}:
            await _prepared(db, context, notice, receipt)
            return
        if not await notices.settle(db, notice, NoticeState.SENT, sent_at=now, reference=receipt.reference, error=""):
            return
        clock = deadline.clock(case.category, notice.step, now)
        due = {"step_due_at": clock.due_at if clock else None, "step_source": clock.source if clock else ""}
        await compose.conclude(db, context, notice, Move.SEND, By(now), **due)
    log.info("notice filed: case %s by %s", case.number, notice.way, extra={"case": case.number})


async def _prepared(db: AsyncSession, context: Context, notice: Notice, receipt: Receipt) -> None:
    changes = {
        "form": receipt.form or notice.form,
        "why": receipt.remark or notice.why,
        "fields_sealed": context.vault.seal(compose.fields_text(receipt)),
    }
    if await notices.settle(db, notice, NoticeState.PREPARED, **changes):
        await compose.conclude(db, context, notice, Move.PREPARE, By(context.now()))


async def _failed(context: Context, case: Case, notice: Notice, error: FilingError) -> None:
    """Wait and try again, ask a person, or turn into a hand-off: what the error means decides."""
    log.warning("notice failed: case %s: %s", case.number, error, extra={"case": case.number})
    async with context.store.begin() as db:
        await cases.hold(db, case.number)
        if error.bad_address:
            await undelivered.bounced(db, context, notice, str(error))
        elif error.maybe_sent and not notice.idempotent:
            await _lose(db, context, case, notice, str(error))
        elif error.permanent or notice.tries >= MAX_TRIES:
            await _given_up(db, context, notice, error)
        else:
            wait = timedelta(seconds=error.retry_after) if error.retry_after else RETRY_AFTER * 2 ** (notice.tries - 1)
            await notices.settle(db, notice, NoticeState.DUE, due_at=context.now() + wait, error=str(error))


async def _given_up(db: AsyncSession, context: Context, notice: Notice, error: FilingError) -> None:
    if not await notices.settle(db, notice, NoticeState.FAILED, error=str(error)):
        return
    if error.permanent and notice.step != Step.CORRECTION:
        outcomes.add(db, notice.id, NoticeOutcome.REFUSED, Via.BOT, context.now())
        await db.flush()
        await circuit_breaker.judge(db, context, notice.platform)
    await undelivered.by_hand(db, context, notice, str(error))


async def _lose(db: AsyncSession, context: Context, case: Case, notice: Notice, why: str) -> None:
    if notice.step == Step.CORRECTION:  # its case may be closed, where nobody is asked any more
        if await notices.settle(db, notice, NoticeState.FAILED, error=why):
            await undelivered.by_hand(db, context, notice, why)
        return
    if not await notices.settle(db, notice, NoticeState.UNSURE, error=why):
        return
    fresh = await cases.by_number(db, case.number)
    data = {"recipient": notice.recipient}
    if fresh.state in {State.APPROVED, State.NOTICED, State.ESCALATED}:
        await cases.move(db, fresh, Move.LOSE, By(context.now()), data=data, step_due_at=None)
    else:
        await cases.record_event(db, fresh, EventKind.LOSE, By(context.now()), data)
