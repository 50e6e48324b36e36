"""What becomes of a case when its notice reached nobody: back to a moderator, or into the hands of a person."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.mail import signed_link
from bot.domain.circuit_breaker import Fate
from bot.domain.deadline import Step
from bot.domain.lifecycle import Act, State
from bot.flow.context import Desk
from bot.flow.notices import compose
from bot.store import cases, notices, outcomes, suppression
from bot.store.cases import By
from bot.store.schema.core import Case, Notice

_BACK = {State.APPROVED, State.NOTICED, State.UNSURE}


async def bounced(db: AsyncSession, desk: Desk, notice: Notice, why: str) -> None:
    """The address is bad: never again there. The next preview shows the next contact, or a hand-off."""
    if not await notices.settle(db, notice, "failed", error=why):
        return
    await suppression.add(db, notice.recipient, "bounced", why, desk.now())
    outcomes.add(db, notice.id, Fate.BOUNCED, "bot", desk.now())
    await fall_back(db, desk, await cases.hold(db, notice.case_number), notice, "bounced")


async def barred(desk: Desk, batch: Sequence[tuple[Case, Notice]]) -> None:
    """Between approval and sending the address came onto the list: nothing is sent there."""
    async with desk.store.begin() as db:
        for case, notice in batch:
            held = await cases.hold(db, case.number)
            if await notices.settle(db, notice, "failed", error="suppressed"):
                await fall_back(db, desk, held, notice, "suppressed")


async def fall_back(db: AsyncSession, desk: Desk, case: Case, notice: Notice, why: str) -> None:
    """A first notice gives its case back to the moderators; a later one goes to a person by hand."""
    by, data = By(desk.now()), {"why": why, "recipient": notice.recipient, "step": notice.step}
    if notice.step == Step.NOTICE and case.state in _BACK:
        stop = {"claimed_by": None, "claim_due_at": None, "look_due_at": None, "step_due_at": None}
        await cases.move(db, case, Act.FALL_BACK, by, data=data, **stop)
    elif why == "dry_run":
        await cases.note(db, case, "dry_run", by, data)
    else:
        await by_hand(db, desk, notice, why)


async def by_hand(db: AsyncSession, desk: Desk, notice: Notice, why: str) -> None:
    """What cannot be sent becomes a hand-off with the reason, for a person to submit."""
    case = await cases.by_number(db, notice.case_number)
    receipt = compose.by_hand(compose.filing_of(desk, case, notice), why)
    made = compose.handoff_row(desk, case, notice, receipt)
    db.add(made)
    await db.flush()
    await moved(db, desk, made, Act.PREPARE, By(desk.now()))


async def moved(db: AsyncSession, desk: Desk, notice: Notice, act: Act, by: By, **changes: Any) -> None:
    """Move the case where the notice was its first; a later step's notice is an event and changes no state."""
    case = await cases.by_number(db, notice.case_number)
    words = signed_link.fingerprint(
        desk.vault.open(notice.words_sealed)
    )  # so that the chain of events holds the notice too
    data = {"way": notice.way, "recipient": notice.recipient, "step": notice.step, "words_sha256": words}
    if case.state == State.APPROVED:
        await cases.move(db, case, act, by, data=data, **changes)
        return
    for column, value in changes.items():
        setattr(case, column, value)
    await cases.note(db, case, act.value, by, data)
