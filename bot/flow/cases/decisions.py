"""What moderators do on a case: look, preview, press. Every act checks who presses before anything else."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Route, Step, defang_name
from bot.chat import Person
from bot.domain import deadline, options
from bot.domain.category import Category
from bot.domain.defang import defang_text
from bot.domain.errors import Refusal
from bot.domain.formats import utc_minute
from bot.domain.lifecycle import Act, State, offered
from bot.flow.cases import four_eyes
from bot.flow.cases.action import MAX_WORDS
from bot.flow.context import Actor, Context, Sweep, moderator
from bot.flow.notices import compose
from bot.flow.oncall import page, wellbeing
from bot.store import cases, communities, notices, probes, storms, vetoes
from bot.store.cases import By
from bot.store.schema.core import Case, Decision, Notice
from bot.wording import say

log = logging.getLogger(__name__)


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


@dataclass(frozen=True, slots=True)
class Press:
    """A moderator's act. ``text`` is the reason or the reference; ``draft`` the previewed notice."""

    number: int
    act: Act
    text: str = ""
    draft: str = ""


async def preview(context: Context, person: Person, number: int, *, reason: str = "", recipient: str = "") -> Preview:
    """Compose the notice as it would be sent, and keep it for the approval. Nothing leaves."""
    _check_text(reason)
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await _allowed(db, actor, number, Act.APPROVE)
        await four_eyes.check(db, actor, case, Act.APPROVE)
        first = await notices.waiting_in(db, number, actor.community.id)
    if first and not reason and not recipient:  # a second moderator reads what the first one approved, word for word
        route, words = compose.route_of(first), context.vault.open(first.words_sealed)
        return Preview(first.key, words, route.recipient, route, (route,), _disclosed(context, actor, case))
    target = compose.target_of(context, case)
    routes = await compose.routes_of(context, target)
    route = next((one for one in routes if one.recipient == recipient), routes[0])
    made = compose.draft(context, case, route, reason or _reason(context, case, route))
    async with context.store.begin() as db:
        await notices.drop_drafts(db, number, actor.member.id)
        row = compose.row(context, case, made, "draft")
        row.drafted_by, row.step = actor.member.id, Step.NOTICE.value
        db.add(row)
    return Preview(row.key, made.words, route.recipient, route, routes, _disclosed(context, actor, case))


def _reason(context: Context, case: Case, route: Route) -> str:
    return say(compose.language_of(context, route), "reason-" + Category(case.category).slug)


def _disclosed(context: Context, actor: Actor, case: Case) -> str:
    sender = compose.sender_of(context)
    anonymous = Category(case.category).rule.anonymous
    parts = [sender.organisation, *(() if anonymous else (sender.name, sender.email))]
    return say(actor.language, "preview-disclosed", sender=", ".join(part for part in parts if part))


async def press(context: Context, person: Person, press: Press) -> str:
    """Do the act and return the private answer. Raises ``Refusal``, with who and when if somebody was faster."""
    _check_text(press.text)
    if press.act is Act.APPROVE and not press.draft:
        press = Press(press.number, press.act, press.text, (await preview(context, person, press.number)).draft)
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await _allowed(db, actor, press.number, press.act)
        hand = _Hand(db, context, actor, case, press, By(context.now(), actor.who))
        await four_eyes.check(db, actor, case, press.act)
        done = await _ACTS[press.act](hand) or press.act.value
        _decided(hand, done)
        held = done == Act.APPROVE and await notices.open_of(db, press.number, ("held",))
        await wellbeing.handled(db, actor, case, hand.by.acted_at)
    log.info("case %s: %s", press.number, press.act, extra={"case": press.number})
    for sweep in (Sweep.DELIVERIES, Sweep.NOTICES, Sweep.PROBES, Sweep.DEADLINES):
        await context.wake(sweep)
    return say(
        actor.language,
        "done-approve-held" if held else f"done-{done}",
        number=press.number,
        seconds=context.settings.undo_seconds,
    )


def _check_text(text: str) -> None:
    if len(text) > MAX_WORDS:
        raise Refusal("reason-too-long", limit=MAX_WORDS)


async def _allowed(db: AsyncSession, actor: Actor, number: int, act: Act) -> Case:
    """The case, if this community may see it and the act is on offer now; else a refusal that says what happened."""
    case = await cases.seen_by(db, number, actor.community.id)
    if act in offered(State(case.state)):
        return case
    last = await cases.last_event(db, number, [act.value for act in Act])  # a report's event would name its reporter
    facts: dict[str, Any] = {"number": number, "state": say(actor.language, f"state-{case.state}")}
    if last is None:
        raise Refusal("act-not-now", act=act.value, **facts)
    ours = last.community_id == actor.community.id and last.member_id
    names = await communities.names(db, actor.community.id) if ours else {}
    who = names.get(last.member_id or 0, "") or say(actor.language, "somebody-here" if ours else "somebody-else")
    raise Refusal("act-too-late", who=who, at=utc_minute(last.happened_at), **facts)


@dataclass(frozen=True, slots=True)
class _Hand:
    """A hand on a button: all that an act works with, inside one transaction."""

    db: AsyncSession
    context: Context
    actor: Actor
    case: Case
    press: Press
    by: By


def _decided(hand: _Hand, done: str) -> None:
    decision = Decision(
        case_number=hand.case.number,
        community_id=hand.actor.community.id,
        member_id=hand.actor.member.id,
        act=done,
        reason_sealed=hand.context.vault.seal(hand.press.text.strip()),
        decided_at=hand.by.acted_at,
    )
    hand.db.add(decision)


async def _claim(hand: _Hand) -> None:
    until = hand.by.acted_at + options.read(hand.actor.community.options).claim_for(Category(hand.case.category))
    await _move(hand, claimed_by=hand.actor.member.id, claim_due_at=until)


async def _release(hand: _Hand) -> None:
    await _move(hand, claimed_by=None, claim_due_at=None)


async def _approve(hand: _Hand) -> str | None:
    case, now = hand.case, hand.by.acted_at
    draft = await notices.draft_of(hand.db, case.number, hand.press.draft)
    if await four_eyes.waits(hand.db, hand.actor, case, draft, hand.by):
        return "approve-first"
    draft.state, draft.due_at = "due", now + hand.context.settings.undo
    if await vetoes.standing(hand.db, case.number):
        draft.state, draft.resume_at, draft.due_at = "held", draft.due_at, None
    start = {"step": Step.NOTICE.value, "step_due_at": None, "claim_due_at": None}
    await _move(hand, watch_since=now, claimed_by=hand.actor.member.id, data={"by": draft.way}, **start)
    if not Category(case.category).sealed:
        await probes.look_soon(hand.db, case.number, now)
    return None


async def _cancel(hand: _Hand) -> None:
    if not await notices.cancel(hand.db, hand.case.number):
        raise Refusal("cancel-too-late", number=hand.case.number)
    await _move(hand, look_due_at=None, claimed_by=None)


async def _reject(hand: _Hand) -> None:
    if not hand.press.text.strip():
        raise Refusal("reject-needs-reason", number=hand.case.number)
    await notices.drop_waiting(hand.db, hand.case.number)
    await _move(hand, claim_due_at=None)


async def _submitted(hand: _Hand) -> None:
    prepared = await notices.open_of(hand.db, hand.case.number, ("prepared",))
    if prepared is None:
        raise Refusal("nothing-prepared", number=hand.case.number)
    await _concluded(hand, prepared, hand.by.acted_at)


async def _arrived(hand: _Hand) -> None:
    unsure = await _unsure(hand)
    await _concluded(hand, unsure, unsure.attempt_at or hand.by.acted_at)


async def _concluded(hand: _Hand, notice: Notice, sent_at: datetime) -> None:
    """A person says that the notice reached its recipient: the clock starts at ``sent_at``."""
    notice.state, notice.sent_at, notice.due_at = "sent", sent_at, None
    notice.reference = hand.press.text.strip() or notice.reference
    clock = deadline.clock(Category(hand.case.category), Step(notice.step), sent_at)
    await _move(hand, step_due_at=clock.due_at if clock else None, step_source=clock.source if clock else "")


async def _resend(hand: _Hand) -> None:
    unsure = await _unsure(hand)
    unsure.state, unsure.due_at, unsure.attempt = "due", hand.by.acted_at, None
    await _move(hand)


async def _unsure(hand: _Hand) -> Notice:
    unsure = await notices.open_of(hand.db, hand.case.number, ("unsure",))
    if unsure is None:
        raise Refusal("nothing-unsure", number=hand.case.number)
    return unsure


async def _escalate(hand: _Hand) -> None:
    # The rule for escalating stands in follow_up alone; pressing the button only makes it due.
    hand.case.step, hand.case.step_due_at = Step.FOLLOW_UP.value, hand.by.acted_at
    await cases.record_event(hand.db, hand.case, "escalation-asked", hand.by)


async def _close(hand: _Hand) -> None:
    await notices.drop_open(hand.db, hand.case.number)
    await _move(hand, look_due_at=None, step_due_at=None)


async def _reopen(hand: _Hand) -> None:
    newer = await cases.open_with(hand.db, hand.case.fingerprint)
    if newer is not None:
        raise Refusal("reopen-has-newer", number=hand.case.number, newer=str(newer.number))
    await _move(hand, claimed_by=None, claim_due_at=None)


async def _move(hand: _Hand, **changes: Any) -> None:
    await cases.move(hand.db, hand.case, hand.press.act, hand.by, **changes)


_ACTS: dict[Act, Callable[[_Hand], Awaitable[str | None]]] = {
    Act.CLAIM: _claim,
    Act.RELEASE: _release,
    Act.APPROVE: _approve,
    Act.CANCEL: _cancel,
    Act.REJECT: _reject,
    Act.ESCALATE: _escalate,
    Act.SUBMITTED: _submitted,
    Act.ARRIVED: _arrived,
    Act.RESEND: _resend,
    Act.CLOSE: _close,
    Act.REOPEN: _reopen,
}


async def recategorise(context: Context, person: Person, number: int, category: Category) -> str:
    """Correct the category before a notice leaves. Sealing takes the host off the case and stops every look."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await _allowed(db, actor, number, Act.APPROVE)
        if category.sealed:
            compose.seal(case, category)
            await storms.drop_traits(db, number)
        else:
            case.category = category.value
            target = compose.target_of(context, case)
            case.host, case.platform = target.host, context.platforms.owner(target).name
        await page.plan(db, actor, case, context.now())
        await notices.drop_waiting(db, number)
        await notices.drop_drafts(db, number, actor.member.id)
        await cases.record_event(db, case, "category", By(context.now(), actor.who), data={"category": category.value})
    await context.wake(Sweep.DELIVERIES)
    return say(actor.language, "done-category", number=number)
