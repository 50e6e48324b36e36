"""What moderators do on a case: look, preview, press. Every act checks who presses before anything else."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from adapters import hotline
from adapters.base import Route
from bot.domain import deadline
from bot.domain.category import Category
from bot.domain.deadline import Step
from bot.domain.defang import defang, defang_text
from bot.domain.lifecycle import Act, State, offered
from bot.domain.refusal import Refusal
from bot.flow import filing
from bot.flow.desk import Desk, Duty, Seat, moderator
from bot.flow.drawing import draw
from bot.front import Card, Person
from bot.store import cases, communities, notices, watches
from bot.store.tables import Case, Decision, Notice
from bot.wording import say

log = logging.getLogger(__name__)
MAX_REASON = 1_500


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


@dataclass(frozen=True, slots=True)
class Press:
    """A moderator's act. ``text`` is the reason or the reference; ``draft`` the previewed notice."""

    number: int
    act: Act
    text: str = ""
    draft: str = ""


async def preview(desk: Desk, person: Person, number: int, *, reason: str = "", recipient: str = "") -> Preview:
    """Compose the notice as it would be sent, and keep it for the approval. Nothing leaves."""
    _check_text(reason)
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        case = await _allowed(db, at, number, Act.APPROVE)
    target = filing.target_of(desk, case)
    routes = await filing.routes_of(desk, target)
    route = next((one for one in routes if one.recipient == recipient), routes[0])
    made = filing.draft(desk, case, route, reason or _reason(desk, case))
    async with desk.store.begin() as db:
        await notices.drop_drafts(db, number, at.member.id)
        row = filing.row(desk, case, made, "draft")
        row.drafted_by, row.step = at.member.id, Step.NOTICE.value
        db.add(row)
    return Preview(row.key, made.words, route.recipient, route, routes, _disclosed(desk, at, case))


def _reason(desk: Desk, case: Case) -> str:
    return say(desk.settings.language, "reason-" + case.category.replace("_", "-"))


def _disclosed(desk: Desk, at: Seat, case: Case) -> str:
    sender = filing.sender_of(desk)
    anonymous = Category(case.category).rule.anonymous
    parts = [sender.organisation, *(() if anonymous else (sender.name, sender.email))]
    return say(at.language, "preview-disclosed", sender=", ".join(part for part in parts if part))


async def press(desk: Desk, person: Person, press: Press) -> str:
    """Do the act and return the private answer. Raises ``Refusal``, with who and when if somebody was faster."""
    _check_text(press.text)
    if press.act is Act.APPROVE and not press.draft:
        press = Press(press.number, press.act, press.text, (await preview(desk, person, press.number)).draft)
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        case = await _allowed(db, at, press.number, press.act)
        await _ACTS[press.act](db, desk, at, case, press)
        _decided(db, desk, at, press)
    log.info("case %s: %s", press.number, press.act, extra={"case": press.number})
    for duty in (Duty.TELLS, Duty.NOTICES, Duty.LOOKS, Duty.STEPS):
        await desk.wake(duty)
    return say(at.language, f"done-{press.act.value}", number=press.number, seconds=desk.settings.undo_seconds)


def _check_text(text: str) -> None:
    if len(text) > MAX_REASON:
        raise Refusal("reason-too-long", limit=MAX_REASON)


async def _allowed(db: AsyncSession, at: Seat, number: int, act: Act) -> Case:
    """The case, if this community may see it and the act is on offer now; else a refusal that says what happened."""
    case = await cases.seen_by(db, number, at.community.id)
    if act in offered(State(case.state)):
        return case
    last = await cases.last_event(db, number)
    facts: dict[str, Any] = {"number": number, "state": say(at.language, f"state-{case.state}")}
    if last is None:
        raise Refusal("act-not-now", act=act.value, **facts)
    ours = last.community_id == at.community.id and last.member_id
    names = await communities.names(db, at.community.id) if ours else {}
    who = names.get(last.member_id or 0, "") or say(at.language, "somebody-here" if ours else "somebody-else")
    raise Refusal("act-too-late", who=who, at=f"{last.at:%Y-%m-%d %H:%M} UTC", **facts)


def _decided(db: AsyncSession, desk: Desk, at: Seat, press: Press) -> None:
    decision = Decision(
        case_number=press.number,
        community_id=at.community.id,
        member_id=at.member.id,
        act=press.act.value,
        reason_sealed=desk.vault.seal(press.text.strip()),
        at=desk.now(),
    )
    db.add(decision)


async def _claim(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    now = desk.now()
    until = now + Category(case.category).rule.claim_for
    await cases.move(db, case, press.act, now, who=at.who, claimed_by=at.member.id, claim_due_at=until)


async def _release(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    await cases.move(db, case, press.act, desk.now(), who=at.who, claimed_by=None, claim_due_at=None)


async def _approve(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    now = desk.now()
    draft = await notices.draft_of(db, case.number, press.draft)
    draft.state, draft.due_at = "due", now + desk.settings.undo
    start = {"step": Step.NOTICE.value, "step_due_at": None, "claim_due_at": None, "claimed_by": at.member.id}
    await cases.move(db, case, press.act, now, who=at.who, watch_since=now, data={"by": draft.way}, **start)
    if not Category(case.category).sealed:
        await watches.look_soon(db, case.number, now)


async def _cancel(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    if not await notices.cancel(db, case.number):
        raise Refusal("cancel-too-late", number=case.number)
    await cases.move(db, case, press.act, desk.now(), who=at.who, look_due_at=None, claimed_by=None)


async def _reject(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    if not press.text.strip():
        raise Refusal("reject-needs-reason", number=case.number)
    await cases.move(db, case, press.act, desk.now(), who=at.who, claim_due_at=None)


async def _submitted(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    prepared = await notices.open_of(db, case.number, ("prepared",))
    if prepared is None:
        raise Refusal("nothing-prepared", number=case.number)
    await _concluded(db, desk, at, case, press, prepared, desk.now())


async def _arrived(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    unsure = await _unsure(db, case)
    await _concluded(db, desk, at, case, press, unsure, unsure.attempt_at or desk.now())


async def _concluded(  # noqa: PLR0913 - the six are the whole act; a parcel for them would only hide that
    db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press, notice: Notice, sent_at: datetime
) -> None:
    """A person says that the notice reached its recipient: the clock starts at ``sent_at``."""
    notice.state, notice.sent_at, notice.due_at = "sent", sent_at, None
    notice.reference = press.text.strip() or notice.reference
    clock = deadline.clock(Category(case.category), Step(notice.step), sent_at)
    due = {"step_due_at": clock.due_at if clock else None, "step_source": clock.source if clock else ""}
    await cases.move(db, case, press.act, desk.now(), who=at.who, **due)


async def _resend(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    unsure = await _unsure(db, case)
    unsure.state, unsure.due_at, unsure.attempt = "due", desk.now(), None
    await cases.move(db, case, press.act, desk.now(), who=at.who)


async def _unsure(db: AsyncSession, case: Case) -> Notice:
    unsure = await notices.open_of(db, case.number, ("unsure",))
    if unsure is None:
        raise Refusal("nothing-unsure", number=case.number)
    return unsure


async def _escalate(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    # The rule for escalating stands in follow_up alone; pressing the button only makes it due.
    case.step, case.step_due_at = Step.FOLLOW_UP.value, desk.now()
    await cases.note(db, case, "escalation-asked", desk.now(), who=at.who)


async def _close(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    await notices.drop_open(db, case.number)
    await cases.move(db, case, press.act, desk.now(), who=at.who, look_due_at=None, step_due_at=None)


async def _reopen(db: AsyncSession, desk: Desk, at: Seat, case: Case, press: Press) -> None:
    newer = await cases.open_with(db, case.fingerprint)
    if newer is not None:
        raise Refusal("reopen-has-newer", number=case.number, newer=newer.number)
    await cases.move(db, case, press.act, desk.now(), who=at.who, claimed_by=None, claim_due_at=None)


_ACTS = {
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


async def recategorise(desk: Desk, person: Person, number: int, category: Category) -> str:
    """Correct the category before a notice leaves. Sealing takes the host off the case and stops every look."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        case = await _allowed(db, at, number, Act.APPROVE)
        case.category = category.value
        target = filing.target_of(desk, case)
        case.host = "" if category.sealed else target.host
        case.platform = desk.platforms.owner(target).name
        if category.sealed:
            case.look_due_at = None
        await notices.drop_drafts(db, number, at.member.id)
        await cases.note(db, case, "category", desk.now(), who=at.who, data={"category": category.value})
    await desk.wake(Duty.TELLS)
    return say(at.language, "done-category", number=number)


async def show_link(desk: Desk, person: Person, number: int) -> str:
    """The defanged link, privately, to a moderator who asked for it; written down as an event. Never a sealed one."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        case = await cases.seen_by(db, number, at.community.id)
        if Category(case.category).sealed:
            place = hotline.nearest(at.community.country or desk.settings.country)
            raise Refusal("link-sealed", number=number, hotline=place.name)
        await cases.note(db, case, "link-shown", desk.now(), who=at.who)
        return say(at.language, "link-shown", number=number, link=defang(desk.vault.open(case.link_sealed)))


@dataclass(frozen=True, slots=True)
class HandOver:
    """A prepared notice for the person who submits it. The exact link stands in the file only, never in the chat."""

    words: str
    name: str
    content: str


async def handed_over(desk: Desk, person: Person, number: int) -> HandOver:
    """The prepared notice, field by field, privately: what the moderator copies into the official form."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        await cases.seen_by(db, number, at.community.id)
        prepared = await notices.open_of(db, number, ("prepared",))
        if prepared is None:
            raise Refusal("nothing-prepared", number=number)
        fields = desk.vault.open(prepared.fields_sealed) or desk.vault.open(prepared.words_sealed)
        form = prepared.form or say(at.language, "handoff-no-form")
        words = say(at.language, "handoff-words", number=number, form=form, note=prepared.why)
        return HandOver(words, f"case-{number}.txt", f"{say(at.language, 'handoff-file', form=form)}\n\n{fields}\n")


async def queue(desk: Desk, person: Person, states: Sequence[State] = ()) -> str:
    """The community's open cases, oldest first, a line each."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        wanted = states or [state for state in State if not state.ended and state is not State.REMOVED]
        found = await cases.queue(db, at.community.id, wanted)
    if not found:
        return say(at.language, "queue-empty")
    line = partial(_queue_line, at.language, desk.now())
    return "\n".join([say(at.language, "queue-title", count=len(found)), *map(line, found)])


def _queue_line(language: str, now: datetime, case: Case) -> str:
    return say(
        language,
        "queue-line",
        number=case.number,
        category=say(language, "category-" + case.category.replace("_", "-")),
        state=say(language, f"state-{case.state}"),
        days=(now - case.opened_at) // timedelta(days=1),
    )


async def card(desk: Desk, person: Person, number: int) -> Card:
    """The case as this community's card shows it."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        case = await cases.seen_by(db, number, at.community.id)
        return await draw(db, desk, case, at.community)
