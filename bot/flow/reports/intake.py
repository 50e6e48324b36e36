"""The first step: a member's report becomes a row, and a case if the link has none yet."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Target
from adapters.handoff import hotline
from adapters.http import addresses
from bot.chat import Person
from bot.domain import link as links
from bot.domain.category import Category, stricter
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, State
from bot.flow.context import Actor, Context, acting
from bot.flow.notices import compose
from bot.flow.oncall import page, storm
from bot.flow.oncall.storm import FiledLink
from bot.store import cases, communities, merges, probes
from bot.store import own_reports as own_rows
from bot.store.cases import By, Joined
from bot.store.schema.core import Case, Report
from bot.wording import date, say

log = logging.getLogger(__name__)
MAX_DETAILS = 2_000


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What a member gives: a text with links, the category, and what they want to add.

    ``subject``: the content shows the reporter or somebody they act for. ``notify``: consent to hear what happens.
    """

    text: str
    category: Category
    details: str = ""
    source: str = ""  # the chat's own address of the message
    subject: bool = False
    notify: bool = False


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of one link: the case, whether this report opened it, whether the member had reported it before."""

    number: int
    opened: bool
    again: bool
    state: State


@dataclass(frozen=True, slots=True)
class ReportAnswer:
    """What the member hears at once, and only they."""

    filed: tuple[Filed, ...]
    words: str


async def report(context: Context, person: Person, ask: ReportRequest) -> ReportAnswer:
    """File the report: one case per link, up to ten. Raises ``Refusal``; nothing is half written then."""
    found = links.find(ask.text)
    for link in found:
        _check_address(link)
    # One report of a community after another: of two at one moment neither would see the other, and a limit or the
    # beginning of a storm would be missed.
    async with context.store.begin(turn=f"report {person.front} {person.community}") as db:
        actor = await acting(db, context, person)
        await communities.in_turn(db, actor.community.id)  # other workers
        await _check_allowed(db, context, actor, ask, len(found))
        filed = await _all_filed(db, context, actor, ask, found)
        both = zip(found, filed, strict=True)
        await _around(db, context, actor, [FiledLink(link, one.number) for link, one in both if not one.again])
    for one in filed:
        log.info("report filed: case %s, %s", one.number, ask.category, extra={"case": one.number})
    return ReportAnswer(filed, _words(context, actor, ask, filed))


class _Found(NamedTuple):
    """A link of the report, and the case that it is if there is none yet."""

    case: cases.NewCase
    link: links.Link


async def _all_filed(
    db: AsyncSession, context: Context, actor: Actor, ask: ReportRequest, found: Sequence[links.Link]
) -> tuple[Filed, ...]:
    """Each link with its case, taken in an order that is everybody's: two reports of the same links do not deadlock."""
    new = [_Found(_new_case(context, ask.category, link), link) for link in found]
    became: dict[int, Filed] = {}
    for place, one in sorted(enumerate(new), key=lambda placed: placed[1].case.fingerprint):
        became[place] = await _file(db, context, actor, ask, one)
    return tuple(became[place] for place in range(len(found)))


async def _around(db: AsyncSession, context: Context, actor: Actor, new: Sequence[FiledLink]) -> None:
    """What new reports mean around their cases: a storm may fold them, somebody may have to be called."""
    for one in new:
        await page.plan(db, actor, await cases.by_number(db, one.number), context.now())
    await storm.gather(db, context, actor, new)


def _check_address(link: links.Link) -> None:
    reason = addresses.judge(link.host.strip("[]")) if link.is_address else None
    if reason:
        raise Refusal("reports-link-private-address")


async def _check_allowed(db: AsyncSession, context: Context, actor: Actor, ask: ReportRequest, count: int) -> None:
    now = context.now()
    if len(ask.details) > MAX_DETAILS:
        raise Refusal("reports-details-too-long", limit=MAX_DETAILS)
    wanted = actor.options
    if ask.category in wanted.categories_off:
        raise Refusal("cases-category-off")
    if wanted.paused and wanted.paused_at(now) and not actor.moderator:
        raise Refusal("reports-intake-paused", until=date(actor.language, wanted.paused, actor.community.zone))
    if actor.member.muted_until and actor.member.muted_until > now:
        raise Refusal("reports-reporter-muted")
    if actor.moderator:
        return
    limit = context.settings.reports_per_day
    if await cases.reports_since(db, actor.member.id, now - timedelta(days=1)) + count > limit:
        raise Refusal("reports-per-day", limit=limit)


async def _file(db: AsyncSession, context: Context, actor: Actor, ask: ReportRequest, found: _Found) -> Filed:
    now = context.now()
    joined = await cases.open_or_join(db, found.case, now)
    case, opened = joined.case, joined.opened
    if own := await cases.report_of(db, joined.origin, actor.member.id):
        own.notify = own.notify or ask.notify
        return Filed(case.number, opened=False, again=True, state=case.state)
    db.add(_report_row(context, actor, ask, joined, found.link))
    await merges.give_card(db, case.number, actor.community.id, now)
    for number in {case.number, joined.origin}:
        await _strictest(db, context, await cases.by_number(db, number), ask.category)
    if case.state == State.REMOVED:
        await probes.look_soon(db, case.number, now)  # somebody says that it is back: look, do not believe
    await cases.record_event(db, case, EventKind.OPEN if opened else EventKind.REPORT, By(now, actor.who))
    return Filed(case.number, opened=opened, again=False, state=case.state)


def _new_case(context: Context, category: Category, link: links.Link) -> cases.NewCase:
    target = Target(link.href, category.rule.handling, category.rule.sensitive)
    # The key is made without asking anybody and whatever the category, so every report of a link meets its case.
    key = context.platforms.canonical(target) or link.canonical
    return cases.NewCase(
        fingerprint=links.fingerprint(key),
        category=category,
        link_sealed=context.vault.seal(link.href),
        host="" if category.sealed else link.host,
        platform=context.platforms.owner(target).name,
    )


def _report_row(context: Context, actor: Actor, ask: ReportRequest, joined: Joined, link: links.Link) -> Report:
    return Report(
        case_number=joined.case.number,
        origin=joined.origin,
        community_id=actor.community.id,
        member_id=actor.member.id,
        category=ask.category,
        said_sealed=context.vault.seal(link.said),
        details_sealed=context.vault.seal(ask.details.strip()),
        source=ask.source,
        subject=ask.subject,
        notify=ask.notify,
        staff=actor.moderator,
        created_at=context.now(),
    )


async def _strictest(db: AsyncSession, context: Context, case: Case, category: Category) -> None:
    """A report whose category protects more moves the whole case there: caution first, a moderator may correct it."""
    chosen = stricter(case.category, category)
    if chosen is case.category:
        return
    case.category = chosen
    if chosen.sealed:
        compose.seal(case, chosen)
    await db.flush()


def _words(context: Context, actor: Actor, ask: ReportRequest, filed: tuple[Filed, ...]) -> str:
    lines = [_line(actor.language, one) for one in filed]
    lines.append(say(actor.language, "reports-confidential"))
    if ask.category.sealed:
        lines.append(say(actor.language, "reports-sealed"))
    elif any(one.opened for one in filed):
        lines.append(say(actor.language, "reports-next-notify" if ask.notify else "reports-next"))
    country = actor.community.country or context.settings.country
    for aid in hotline.aid(country, ask.category.rule.harm, subject=ask.subject):
        contact = ", ".join(part for part in (aid.phone, aid.href) if part)
        lines.append(say(actor.language, "reports-aid", name=aid.name, contact=contact))
    return "\n".join(lines)


def _line(language: str, one: Filed) -> str:
    if one.again:
        return say(language, "reports-again", number=one.number, state=_state(language, one.state))
    if one.opened:
        return say(language, "reports-opened", number=one.number)
    return say(language, "reports-joined", number=one.number, state=_state(language, one.state))


def _state(language: str, state: State) -> str:
    return say(language, f"cases-state-{state.value}")


@dataclass(frozen=True, slots=True)
class Own:
    """One of a member's own reports: its case, and where that stands."""

    number: int
    state: State


async def own(context: Context, person: Person) -> list[Own]:
    """The cases that the member reported, newest first, without withdrawn reports."""
    async with context.store.begin() as db:
        actor = await acting(db, context, person)
        rows = await own_rows.reports_by(db, actor.member.id)
    standing = (Own(case.number, case.state) for report, case in rows if report.withdrawn_at is None)
    return list(dict.fromkeys(standing))  # two links may be one case by now


async def mine(context: Context, person: Person) -> str:
    """The member's own reports, in plain words."""
    async with context.store.begin() as db:
        language = (await acting(db, context, person)).language
    lines = [
        say(language, "reports-mine-line", number=one.number, state=_state(language, one.state))
        for one in await own(context, person)
    ]
    return "\n".join([say(language, "reports-mine-title"), *lines]) if lines else say(language, "reports-mine-empty")


async def withdraw(context: Context, person: Person, number: int) -> str:
    """Take the member's report back: the case keeps its history, the person is out of it."""
    async with context.store.begin() as db:
        actor = await acting(db, context, person)
        case, reports = await own_rows.hold_own(db, number, actor.member.id)
        for own in reports:
            own.withdrawn_at, own.due_at = context.now(), None
        await cases.record_event(db, case, EventKind.WITHDRAW, By(context.now()))
    return say(actor.language, "reports-withdrawn", number=number)
