"""What moderators do on a case: look, preview, press. Who presses is checked before anything else."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from adapters.core.values import Route, Step, defang_name
from bot.chat import ActionName, Person, QuestionKind, Tone
from bot.domain import deadline
from bot.domain.category import Category
from bot.domain.defang import defang_text
from bot.domain.errors import Refusal
from bot.domain.formats import utc_minute
from bot.domain.lifecycle import STOPPABLE, EventKind, Move, NoticeState, allows
from bot.flow.cases import four_eyes
from bot.flow.cases.action import MAX_WORDS, Asked, CaseAction, CaseFacts, HeldCase, Press, hold_case
from bot.flow.context import Actor, Context
from bot.flow.notices import compose
from bot.flow.oncall import page, wellbeing
from bot.store import cases, communities, notices, storms
from bot.store.schema.core import Case, Notice
from bot.wording import say

log = logging.getLogger(__name__)
Handler = Callable[[HeldCase, Press], Awaitable[str | None]]


@dataclass(frozen=True, slots=True)
class Preview:
    """The exact notice before it is approved. ``draft`` names it for ``press``; ``routes`` are the choices."""

    draft: str
    words: str
    recipient: str
    route: Route
    routes: Sequence[Route]
    disclosed: str

    @property
    def safe_words(self) -> str:
        """The words for a screen: every link in them broken, nothing else changed."""
        return defang_text(self.words)

    @property
    def safe_recipient(self) -> str:
        """Who gets it, for a screen: recipients are often named by their host."""
        return defang_name(self.recipient)


async def preview(context: Context, person: Person, number: int, *, reason: str = "", recipient: str = "") -> Preview:
    """Compose the notice as it would be sent, and keep it for the approval. Nothing leaves."""
    _check_text(reason)
    async with hold_case(context, person, number) as held:
        actor, case = held.actor, held.case
        await _check_allowed(held, Move.APPROVE)
        await four_eyes.check(held.db, actor, case, Move.APPROVE)
        first = await notices.waiting_in(held.db, number, actor.community.id)
    if first and not reason and not recipient:  # a second moderator reads what the first one approved, word for word
        route, words = compose.route_of(first), context.vault.open(first.words_sealed)
        return Preview(first.key, words, route.recipient, route, (route,), _disclosed(context, actor, case))
    target = compose.target_of(context, case)
    routes = await compose.routes_of(context, target)
    route = next((one for one in routes if one.recipient == recipient), routes[0])
    made = compose.draft(context, case, route, reason or _reason(context, case, route))
    async with context.store.begin() as db:
        await notices.drop_drafts(db, number, actor.member.id)
        row = compose.row(context, case, made, NoticeState.DRAFT)
        row.drafted_by, row.step = actor.member.id, Step.NOTICE
        db.add(row)
    return Preview(row.key, made.words, route.recipient, route, routes, _disclosed(context, actor, case))


def _reason(context: Context, case: Case, route: Route) -> str:
    return say(compose.language_of(context, route), "notices-reason-" + case.category.slug)


def _disclosed(context: Context, actor: Actor, case: Case) -> str:
    sender = compose.sender_of(context)
    anonymous = case.category.rule.anonymous
    parts = [sender.organisation, *(() if anonymous else (sender.name, sender.email))]
    return say(actor.language, "cases-preview-disclosed", sender=", ".join(part for part in parts if part))


async def press(context: Context, person: Person, press: Press) -> str:
    """Decide, by the action that was pressed, and return the private answer. Raises ``Refusal``, with who and when if
    somebody was faster.
    """
    return await _BY_NAME[press.action].run(context, person, press)


async def _decide(handler: Handler, context: Context, person: Person, press: Press) -> str:
    """What every decision begins and ends with; the handler says what was decided, if it is not what was pressed."""
    _check_text(press.text)
    if press.action is ActionName.APPROVE and not press.draft:
        press = replace(press, draft=(await preview(context, person, press.number)).draft)
    async with hold_case(context, person, press.number) as held:
        move = Move(press.action.value)
        await _check_allowed(held, move)
        await four_eyes.check(held.db, held.actor, held.case, move)
        done = await handler(held, press) or press.action.value
        held.decide(EventKind(done), press.text.strip())
        on_hold = done == ActionName.APPROVE and await notices.open_of(held.db, press.number, (NoticeState.HELD,))
        if held.category.hard:
            await wellbeing.handled(held.db, held.actor, held.by.acted_at)
    log.info("case %s: %s", press.number, press.action, extra={"case": press.number})
    return held.say(
        "cases-done-approve-held" if on_hold else f"cases-done-{done}", seconds=context.settings.undo_seconds
    )


def _check_text(text: str) -> None:
    if len(text) > MAX_WORDS:
        raise Refusal("cases-reason-too-long", limit=MAX_WORDS)


async def _check_allowed(held: HeldCase, move: Move) -> None:
    """Raises the refusal that says what happened to the case, when the move cannot be made now."""
    if allows(held.state, move):
        return
    db, ours = held.db, held.actor.community.id
    # Of moves alone: a report's event would name its reporter.
    last = await cases.last_event(db, held.case.number, [EventKind(one) for one in Move])
    language = held.actor.language
    facts: dict[str, Any] = {"state": say(language, f"cases-state-{held.case.state}")}
    if last is None:
        raise held.refuse("cases-act-not-now", act=move.value, **facts)
    here = last.community_id == ours and last.member_id
    names = await communities.names(db, ours) if here else {}
    who = names.get(last.member_id or 0, "") or say(language, "cases-somebody-here" if here else "cases-somebody-else")
    raise held.refuse("cases-act-too-late", who=who, at=utc_minute(last.happened_at), **facts)


async def _claim(held: HeldCase, _press: Press) -> None:
    until = held.by.acted_at + held.actor.options.claim_for(held.category)
    await held.move(Move.CLAIM, claimed_by=held.actor.member.id, claim_due_at=until)


async def _release(held: HeldCase, _press: Press) -> None:
    await held.move(Move.RELEASE, claimed_by=None, claim_due_at=None)


async def _approve(held: HeldCase, press: Press) -> str | None:
    case, now = held.case, held.by.acted_at
    draft = await notices.draft_of(held.db, case.number, press.draft)
    if await four_eyes.waits(held.db, held.actor, case, draft, held.by):
        return "approve-first"
    leaves_at = now + timedelta(seconds=held.context.settings.undo_seconds)
    if await notices.standing_vetoes(held.db, case.number):
        notices.move(draft, NoticeState.HELD, resume_at=leaves_at)
    else:
        notices.move(draft, NoticeState.DUE, due_at=leaves_at)
    start: dict[str, Any] = {"step": Step.NOTICE, "step_due_at": None, "claim_due_at": None}
    if not case.category.sealed:
        start["look_due_at"] = min(case.look_due_at or now, now)
    await held.move(Move.APPROVE, watch_since=now, claimed_by=held.actor.member.id, data={"by": draft.way}, **start)
    return None


async def _cancel(held: HeldCase, _press: Press) -> None:
    if not await notices.cancel(held.db, held.case.number):
        raise Refusal("cases-cancel-too-late", number=held.case.number)
    await held.move(Move.CANCEL, look_due_at=None, claimed_by=None)


async def _reject(held: HeldCase, press: Press) -> None:
    if not press.text.strip():
        raise Refusal("cases-reject-needs-reason", number=held.case.number)
    await notices.drop_waiting(held.db, held.case.number)
    await held.move(Move.REJECT, claim_due_at=None)


async def _submitted(held: HeldCase, press: Press) -> None:
    prepared = await notices.open_of(held.db, held.case.number, (NoticeState.PREPARED,))
    if prepared is None:
        raise Refusal("cases-nothing-prepared", number=held.case.number)
    await _concluded(held, press, prepared, held.by.acted_at)


async def _arrived(held: HeldCase, press: Press) -> None:
    unsure = await _unsure(held)
    await _concluded(held, press, unsure, unsure.attempt_at or held.by.acted_at)


async def _concluded(held: HeldCase, press: Press, notice: Notice, sent_at: datetime) -> None:
    """A person says that the notice reached its recipient: the clock starts at ``sent_at``."""
    reference = press.text.strip() or notice.reference
    notices.move(notice, NoticeState.SENT, sent_at=sent_at, due_at=None, reference=reference)
    clock = deadline.clock(held.category, notice.step, sent_at)
    due = {"step_due_at": clock.due_at if clock else None, "step_source": clock.source if clock else ""}
    await held.move(Move(press.action.value), **due)


async def _resend(held: HeldCase, _press: Press) -> None:
    unsure = await _unsure(held)
    notices.move(unsure, NoticeState.DUE, due_at=held.by.acted_at, attempt=None)
    await held.move(Move.RESEND)


async def _unsure(held: HeldCase) -> Notice:
    unsure = await notices.open_of(held.db, held.case.number, (NoticeState.UNSURE,))
    if unsure is None:
        raise Refusal("cases-nothing-unsure", number=held.case.number)
    return unsure


async def _escalate(held: HeldCase, _press: Press) -> None:
    # The rule for escalating stands in follow_up alone; pressing the button only makes it due.
    held.case.step, held.case.step_due_at = Step.FOLLOW_UP, held.by.acted_at
    await held.record_event(EventKind.ESCALATION_ASKED)


async def _close(held: HeldCase, _press: Press) -> None:
    await notices.drop_open(held.db, held.case.number)
    await held.move(Move.CLOSE, look_due_at=None, step_due_at=None)


async def _reopen(held: HeldCase, _press: Press) -> None:
    newer = await cases.open_with(held.db, held.case.fingerprint)
    if newer is not None:
        raise Refusal("cases-reopen-has-newer", number=held.case.number, newer=str(newer.number))
    await held.move(Move.REOPEN, claimed_by=None, claim_due_at=None)


async def recategorise(context: Context, person: Person, number: int, category: Category) -> str:
    """Correct the category before a notice leaves. Sealing takes the host off the case and stops every look."""
    async with hold_case(context, person, number) as held:
        db, actor, case = held.db, held.actor, held.case
        await _check_allowed(held, Move.APPROVE)
        if category.sealed:
            compose.seal(case, category)
            await storms.drop_traits(db, number)
        else:
            case.category = category
            target = compose.target_of(context, case)
            case.host, case.platform = target.host, context.platforms.owner(target).name
        await page.plan(db, actor, case, held.by.acted_at)
        await notices.drop_waiting(db, number)
        await notices.drop_drafts(db, number, actor.member.id)
        await held.record_event(EventKind.CATEGORY, {"category": category.value})
    return held.say("cases-done-category")


def _may(move: Move, *waiting: NoticeState) -> Callable[[CaseFacts], bool]:
    """On offer while the move is allowed; of those that settle a notice, while one waits in such a state."""

    def offered(facts: CaseFacts) -> bool:
        return allows(facts.state, move) and (not waiting or not facts.notices.isdisjoint(waiting))

    return offered


ACTIONS = (
    CaseAction(ActionName.CLAIM, _may(Move.CLAIM), partial(_decide, _claim)),
    CaseAction(ActionName.RELEASE, _may(Move.RELEASE), partial(_decide, _release), rare=True),
    CaseAction(ActionName.APPROVE, _may(Move.APPROVE), partial(_decide, _approve), tone=Tone.GOOD),
    CaseAction(ActionName.CANCEL, _may(Move.CANCEL, *STOPPABLE), partial(_decide, _cancel), tone=Tone.BAD),
    CaseAction(ActionName.REJECT, _may(Move.REJECT), partial(_decide, _reject), Asked(QuestionKind.TEXT), Tone.BAD),
    CaseAction(ActionName.ESCALATE, _may(Move.ESCALATE), partial(_decide, _escalate)),
    CaseAction(
        ActionName.SUBMITTED,
        _may(Move.SUBMITTED, NoticeState.PREPARED),
        partial(_decide, _submitted),
        Asked(QuestionKind.TEXT, required=False),
    ),
    CaseAction(ActionName.ARRIVED, _may(Move.ARRIVED, NoticeState.UNSURE), partial(_decide, _arrived)),
    CaseAction(ActionName.RESEND, _may(Move.RESEND, NoticeState.UNSURE), partial(_decide, _resend)),
    CaseAction(ActionName.CLOSE, _may(Move.CLOSE), partial(_decide, _close), rare=True),
    CaseAction(ActionName.REOPEN, _may(Move.REOPEN), partial(_decide, _reopen)),
)
_BY_NAME = {one.name: one for one in ACTIONS}
