"""Deadlines: a claim lapses; a link that is still up past its deadline is followed up, then escalated.

Nothing is sent unless a look of today saw the content up: a reminder about something that is gone makes noise, and
platforms punish noise.
"""

import logging
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Outcome, Route, Step, Way
from adapters.handoff import regulator
from bot.domain.deadline import following
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, Move, NoticeState, State
from bot.flow.context import Context
from bot.flow.notices import compose
from bot.store import cases, notices, probes
from bot.store.cases import By
from bot.store.schema.core import Case, Notice
from bot.wording import say

log = logging.getLogger(__name__)
FRESH = timedelta(hours=6)
SOON = timedelta(minutes=15)
LATER = timedelta(hours=6)


class DueStep(NamedTuple):
    """What is due on a case: its "claim" or its "step"."""

    kind: str
    number: int


async def due(context: Context) -> list[DueStep]:
    """Claims that have run out and deadlines that have come."""
    async with context.store.read() as db:
        claims = [DueStep("claim", case.number) for case in await cases.lapsed_claims(db, context.now())]
        return [*claims, *(DueStep("step", case.number) for case in await cases.due_steps(db, context.now()))]


async def run(context: Context, item: DueStep) -> None:
    """Handle one of them."""
    await (_lapse if item.kind == "claim" else _step)(context, item.number)


async def postpone(context: Context, item: DueStep) -> None:
    """Put a case that raised behind the others."""
    async with context.store.begin() as db:
        case = await cases.hold(db, item.number)
        if item.kind == "claim":
            case.claim_due_at = context.now() + LATER
        else:
            case.step_due_at = context.now() + LATER


async def _lapse(context: Context, number: int) -> None:
    async with context.store.begin() as db:
        case = await cases.hold(db, number)
        if case.state == State.CLAIMED and case.claim_due_at and case.claim_due_at <= context.now():
            await cases.move(db, case, Move.LAPSE, By(context.now()), claimed_by=None, claim_due_at=None)


async def _step(context: Context, number: int) -> None:
    async with context.store.begin() as db:
        case = await cases.hold(db, number)
        if case.step_due_at is None or case.step_due_at > context.now():
            return
        if case.state not in {State.NOTICED, State.ESCALATED} or following(case.step) is Step.NONE:
            case.step_due_at = None
            return
        sealed = case.category.sealed
        if not sealed and not await _still_up(db, context, case):
            return
        try:
            await _climb(db, context, case)
        except Refusal as refusal:
            # The operator must mend something (no address for replies, say): later, and never silently.
            log.warning("case %s cannot be followed up: %s", number, refusal.key, extra={"case": number})
            case.step_due_at = context.now() + LATER


async def _still_up(db: AsyncSession, context: Context, case: Case) -> bool:
    """Whether a fresh look saw it up; if not, the step waits, for a look or for a clearer answer."""
    now = context.now()
    if case.last_look_at is None or now - case.last_look_at > FRESH:
        await probes.look_soon(db, case.number, now)
        case.step_due_at = now + SOON
        return False
    if case.last_seen is not Outcome.UP:
        case.step_due_at = now + LATER
        return False
    return True


async def _climb(db: AsyncSession, context: Context, case: Case) -> None:
    """The next rung: a reminder to the same recipient, then a prepared escalation."""
    earlier = await notices.last_sent(db, case.number)
    if earlier is None:
        case.step_due_at = None
        return
    case.step = following(case.step)
    case.step_due_at = None
    if case.step == Step.ESCALATION and case.state == State.NOTICED:
        await cases.move(db, case, Move.ESCALATE, By(context.now()), step=case.step)
    else:
        await cases.record_event(db, case, EventKind.FOLLOW_UP, By(context.now()), {"recipient": earlier.recipient})
    await _queue(db, context, case, earlier)


async def _queue(db: AsyncSession, context: Context, case: Case, earlier: Notice) -> None:
    route = _escalation(context, case) if case.step == Step.ESCALATION else compose.route_of(earlier)
    reason = say(compose.language_of(context, route), "notices-reason-" + case.category.slug)
    approval = await cases.last_event(db, case.number, [EventKind.APPROVE])
    since = compose.Earlier(earlier, approval.happened_at if approval else earlier.created_at)
    made = compose.draft(context, case, route, reason, since)
    row = compose.row(context, case, made, NoticeState.DUE)
    row.due_at = context.now()
    db.add(row)
    await db.flush()


def _escalation(context: Context, case: Case) -> Route:
    if case.category.sealed:
        return Route("hotline", "hotline:again", Way.HOTLINE, why="Ask the hotline what became of the report.")
    return regulator.rung(context.settings.country)
