"""What becomes of a case when its notice reached nobody: back to a moderator, or into the hands of a person."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Step
from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.lifecycle import EventKind, Move, NoticeState, State, SuppressionReason, Via, notice_allows
from bot.flow.context import Context
from bot.flow.notices import compose
from bot.store import cases, notices, outcomes, suppression
from bot.store.cases import By
from bot.store.schema.core import Case, Notice

_BACK = {State.APPROVED, State.NOTICED, State.UNSURE}


async def bounced(db: AsyncSession, context: Context, notice: Notice, why: str) -> None:
    """The address is bad: never again there. The next preview shows the next contact, or a hand-off.

    That holds whatever became of the notice; nothing follows of one that is concluded already.
    """
    await suppression.add(db, notice.recipient, SuppressionReason.BOUNCED, why, context.now())
    if not notice_allows(notice.state, NoticeState.FAILED):
        return
    if not await notices.settle(db, notice, NoticeState.FAILED, error=why):
        return
    outcomes.add(db, notice.id, NoticeOutcome.BOUNCED, Via.BOT, context.now())
    await fall_back(db, context, await cases.hold(db, notice.case_number), notice, "bounced")


async def barred(context: Context, batch: Sequence[Notice]) -> None:
    """Between approval and sending the address came onto the list: nothing is sent there."""
    async with context.store.begin() as db:
        for notice in batch:
            held = await cases.hold(db, notice.case_number)
            if await notices.settle(db, notice, NoticeState.FAILED, error="suppressed"):
                await fall_back(db, context, held, notice, "suppressed")


async def fall_back(db: AsyncSession, context: Context, case: Case, notice: Notice, why: str) -> None:
    """A first notice gives its case back to the moderators; a later one goes to a person by hand."""
    by, data = By(context.now()), {"why": why, "recipient": notice.recipient, "step": notice.step}
    if notice.step == Step.NOTICE and case.state in _BACK:
        stop = {"claimed_by": None, "claim_due_at": None, "look_due_at": None, "step_due_at": None}
        await cases.move(db, case, Move.FALL_BACK, by, data=data, **stop)
    elif why == NoticeState.DRY_RUN:
        await cases.record_event(db, case, EventKind.DRY_RUN, by, data)
    else:
        await by_hand(db, context, notice, why)


async def by_hand(db: AsyncSession, context: Context, notice: Notice, why: str) -> None:
    """What cannot be sent becomes a hand-off with the reason, for a person to submit."""
    case = await cases.by_number(db, notice.case_number)
    receipt = compose.by_hand(compose.filing_of(context, case, notice), why)
    made = compose.handoff_row(context, case, notice, receipt)
    db.add(made)
    await db.flush()
    await compose.conclude(db, context, made, Move.PREPARE, By(context.now()))
