"""Makes what adapters are handed from what the store holds (targets, routes, composed notices), and puts down in the
case how a notice went.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Channel, Filing, Handling, Receipt, Route, Step, Target, Way, defang_name
from adapters.handoff import handoff, hotline
from adapters.mail import language
from adapters.mail.dsa_article_16 import missing
from bot.domain import hash_chain
from bot.domain import link as links
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.formats import utc_minute
from bot.domain.lifecycle import EventKind, Move, NoticeState, State
from bot.domain.statement import Facts, Sender, compose
from bot.flow.context import Context
from bot.store import cases, notices, suppression
from bot.store.cases import By
from bot.store.schema.core import Case, Notice
from bot.wording import languages, say


@dataclass(frozen=True, slots=True)
class Draft:
    """A notice word for word, as a preview shows it and as it will be sent. ``key`` names it from the first draft on:
    the link by which a desk checks a mail holds it."""

    route: Route
    subject: str
    words: str
    key: str


class Earlier(NamedTuple):
    """The notice that a reminder or an escalation follows up on, and when a person approved it."""

    notice: Notice
    approved_at: datetime


def target_of(context: Context, case: Case) -> Target:
    """The case's link with the care that its category demands."""
    rule = case.category.rule
    return Target(context.vault.open(case.link_sealed), rule.handling, rule.sensitive)


def seal(case: Case, category: Category) -> None:
    """Make it a sealed case: its host is kept from everybody, and nothing looks there any more."""
    case.category = category
    case.host, case.platform, case.look_due_at, case.page_mark = "", hotline.Hotline.name, None, None


def sender_of(context: Context) -> Sender:
    settings = context.settings
    return Sender(settings.organisation, settings.sender_name, settings.sender_email)


async def routes_of(context: Context, target: Target) -> Sequence[Route]:
    """The ways a notice can go, best first; a plain hand-off where nothing better is known. May ask the network."""
    owner = context.platforms.owner(target)
    if owner is context.platforms.mail():
        await _read_suppressed(context)
    found = await owner.routes(target, context.http)
    if found:
        return found
    domain = links.of(target.href).domain
    why = "Nobody who answers for this host is known to us yet, so a person has to send the notice."
    return (Route("handoff", f"host:{domain}", Way.HAND_OFF, Channel.LEGAL_NOTICE, why),)


async def _read_suppressed(context: Context) -> None:
    """Whom a mail may not go to, as the list stands now."""
    async with context.store.read() as db:
        listed = {row.address for row in await suppression.listed(db)}
    context.suppressed.clear()
    context.suppressed.update(listed)


def draft(context: Context, case: Case, route: Route, reason: str, earlier: Earlier | None = None) -> Draft:
    """Compose the notice for this route. Raises ``Refusal("notices-incomplete")`` when it lacks what it must carry.

    ``earlier`` is what this one follows up on: a reminder says when a person approved the notice, not itself.
    """
    target = target_of(context, case)
    step = case.step if earlier else Step.NOTICE
    facts = Facts(
        number=case.number,
        category=case.category,
        href="" if target.handling is Handling.SEALED else target.href,
        shown="" if target.handling is Handling.SEALED else defang_name(case.host),
        reason=reason,
        reported_at=case.opened_at,
        decided_at=earlier.approved_at if earlier else context.now(),
        last_up=case.last_up,
        step=step,
        earlier=earlier.notice.reference if earlier else "",
        earlier_at=earlier.notice.sent_at if earlier else None,
    )
    composed = compose(facts, sender_of(context), partial(say, language_of(context, route)))
    filing = _filing(context, target, route, case, composed.subject)
    return _checked(context, replace(filing, text=composed.text, words=composed.text, key=notices.new_key()))


def _checked(context: Context, filing: Filing) -> Draft:
    """The draft in its platform's own words. Raises ``Refusal("notices-incomplete")`` for what Art. 16(2) wants."""
    words = context.platforms.named(filing.route.platform).draft(filing)
    gaps = () if filing.target.handling is Handling.SEALED else missing(replace(filing, words=words))
    if gaps:
        raise Refusal("notices-incomplete", missing=", ".join(gaps))
    return Draft(filing.route, filing.subject, words, filing.key)


def language_of(context: Context, route: Route) -> str:
    """What the recipient reads: by the country of a mail address, else the operator's own language."""
    found = language.of(route.recipient) if route.way is Way.MAIL else ""
    return found if found in languages() else context.settings.language


def correction(context: Context, case: Case, wrong: Notice, why: str) -> Draft:
    """The words that take a notice back, by the way it went where the platform takes that, else for a person."""
    route = route_of(wrong)
    if not (route.way is Way.HOTLINE or context.platforms.named(route.platform).corrects):
        why_by_hand = "This recipient takes no correction from a program, so a person has to bring it."
        route = replace(route, platform="handoff", way=Way.HAND_OFF, why=why_by_hand)
    text, subject = _taken_back(context, case, wrong, why, language_of(context, route))
    filing = replace(
        _filing(context, target_of(context, case), route, case, subject), step=Step.CORRECTION, text=text, words=text
    )
    made = text if route.way is Way.HOTLINE else context.platforms.named(route.platform).draft(filing)
    return Draft(route, subject, made, notices.new_key())


class _TakenBack(NamedTuple):
    text: str
    subject: str


def _taken_back(context: Context, case: Case, wrong: Notice, why: str, language: str) -> _TakenBack:
    at = wrong.sent_at or wrong.attempt_at or wrong.created_at
    text = say(
        language,
        "notices-correction-notice",
        number=case.number,
        host="–" if case.category.sealed else defang_name(case.host),
        earlier=wrong.reference or "–",
        at=utc_minute(at),
        why=why,
        sender=sender_of(context).organisation,
    )
    return _TakenBack(text, say(language, "notices-correction-subject", subject=wrong.subject))


def row(context: Context, case: Case, made: Draft, state: NoticeState) -> Notice:
    """A notice row for the draft."""
    route = made.route
    return Notice(
        key=made.key,
        case_number=case.number,
        step=case.step,
        platform=route.platform,
        recipient=route.recipient,
        way=route.way,
        channel=route.channel,
        form=route.form,
        why=route.why,
        idempotent=route.idempotent,
        subject=made.subject,
        words_sealed=context.vault.seal(made.words),
        state=state,
        created_at=context.now(),
    )


def filing_of(context: Context, case: Case, notice: Notice, earlier: str = "") -> Filing:
    """The filing of a stored notice: its words are the approved ones, byte for byte."""
    words = context.vault.open(notice.words_sealed)
    filing = _filing(context, target_of(context, case), route_of(notice), case, notice.subject)
    return replace(filing, key=notice.key, text=words, words=words, earlier=earlier, step=notice.step)


def route_of(notice: Notice) -> Route:
    return Route(
        notice.platform,
        notice.recipient,
        notice.way,
        notice.channel,
        notice.why,
        notice.form,
        notice.idempotent,
    )


def _filing(context: Context, target: Target, route: Route, case: Case, subject: str) -> Filing:
    sender, anonymous = sender_of(context), case.category.rule.anonymous
    return Filing(
        target=target,
        route=route,
        key="",
        harm=case.category.rule.harm,
        subject=subject,
        text="",
        category=case.category.replace("_", " "),
        name="" if anonymous else sender.name,
        email="" if anonymous else sender.email,
        organisation=sender.organisation,
        country=context.settings.country,
        language=language_of(context, route),
    )


def by_hand(filing: Filing, why: str) -> Receipt:
    """The same notice as fields for a person to submit, with the reason why no better way was open."""
    return handoff.prepared(filing.target, filing, why)


def handoff_row(context: Context, case: Case, failed: Notice, receipt: Receipt) -> Notice:
    """The hand-off that takes the place of a notice that could not be sent."""
    route = replace(route_of(failed), platform="handoff", way=Way.HAND_OFF, form=receipt.form, why=receipt.remark)
    words = context.vault.open(failed.words_sealed)
    made = row(context, case, Draft(route, failed.subject, words, notices.new_key()), NoticeState.PREPARED)
    made.step = failed.step
    made.fields_sealed = context.vault.seal(fields_text(receipt))
    return made


def fields_text(receipt: Receipt) -> str:
    """The receipt's fields as text to copy."""
    return "\n\n".join(f"{label}:\n{value}" for label, value in receipt.fields)


async def conclude(db: AsyncSession, context: Context, notice: Notice, move: Move, by: By, **changes: Any) -> None:
    """Put down in the case how its notice went: where it was the first, the case moves; a later step's notice is an
    event and changes no state.
    """
    case = await cases.by_number(db, notice.case_number)
    # So that the chain of events holds the notice too.
    words = hash_chain.text_digest(context.vault.open(notice.words_sealed))
    data = {"way": notice.way, "recipient": notice.recipient, "step": notice.step, "words_sha256": words}
    if case.state == State.APPROVED:
        await cases.move(db, case, move, by, data=data, **changes)
        return
    for column, value in changes.items():
        setattr(case, column, value)
    await cases.record_event(db, case, EventKind(move), by, data)
