"""The first station: a member's report becomes a row, and a case if the link has none yet."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.platform import Care, Target
from adapters.handoff import hotline
from adapters.http import addresses
from bot.chat import Person
from bot.domain import link as links
from bot.domain import options
from bot.domain.category import Category, stricter
from bot.domain.errors import Refusal
from bot.domain.lifecycle import State
from bot.flow.context import Desk, Duty, Seat, seat
from bot.flow.notices import compose
from bot.flow.oncall import page, storm
from bot.store import cases, communities, probes
from bot.store import own_reports as own_rows
from bot.store.cases import By, Joined
from bot.store.schema.core import Case, Report
from bot.wording import date, say

log = logging.getLogger(__name__)
MAX_DETAILS = 2_000


@dataclass(frozen=True, slots=True)
class Ask:
    """What a member gives: a text with links, the category, and what they want to add.

    ``subject``: the content shows the reporter or somebody they act for. ``notify``: consent to hear what happens.
    """

    text: str
    category: Category
    details: str = ""
    context: str = ""  # the chat's own address of the message
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
class Answer:
    """What the member hears at once, and only they."""

    filed: tuple[Filed, ...]
    words: str


async def report(desk: Desk, person: Person, ask: Ask) -> Answer:
    """File the report: one case per link, up to ten. Raises ``Refusal``; nothing is half written then."""
    found = links.find(ask.text)
    for link in found:
        _check_address(link)
    # One report of a community after another: of two at one moment neither would see the other, and a limit or the
    # beginning of a storm would be missed.
    async with desk.store.turn(f"report {person.front} {person.community}"), desk.store.begin() as db:
        at = await seat(db, desk, person)
        await communities.in_turn(db, at.community.id)  # other workers
        await _check_allowed(db, desk, at, ask, len(found))
        filed = await _all_filed(db, desk, at, ask, found)
        await _around(db, desk, at, [(link, one) for link, one in zip(found, filed, strict=True) if not one.again])
    for one in filed:
        log.info("report filed: case %s, %s", one.number, ask.category, extra={"case": one.number})
    await desk.wake(Duty.TELLS)
    return Answer(filed, _words(desk, at, ask, filed))


async def _all_filed(
    db: AsyncSession, desk: Desk, at: Seat, ask: Ask, found: Sequence[links.Link]
) -> tuple[Filed, ...]:
    """Each link with its case, taken in an order that is everybody's: two reports of the same links do not deadlock."""
    new = [(_new_case(desk, ask.category, link), link, place) for place, link in enumerate(found)]
    became: dict[int, Filed] = {}
    for case, link, place in sorted(new, key=lambda one: one[0].fingerprint):
        became[place] = await _file(db, desk, at, ask, (case, link))
    return tuple(became[place] for place in range(len(found)))


async def _around(db: AsyncSession, desk: Desk, at: Seat, new: Sequence[tuple[links.Link, Filed]]) -> None:
    """What new reports mean around their cases: a storm may fold them, somebody may have to be called."""
    for _, one in new:
        await page.plan(db, at, await cases.by_number(db, one.number), desk.now())
    await storm.gather(db, desk, at, [(link, one.number) for link, one in new])


def _check_address(link: links.Link) -> None:
    reason = addresses.judge(link.host.strip("[]")) if link.is_address else None
    if reason:
        raise Refusal("link-private-address")


async def _check_allowed(db: AsyncSession, desk: Desk, at: Seat, ask: Ask, count: int) -> None:
    now = desk.now()
    if len(ask.details) > MAX_DETAILS:
        raise Refusal("details-too-long", limit=MAX_DETAILS)
    wanted = options.read(at.community.options)
    if ask.category in wanted.categories_off:
        raise Refusal("category-off")
    if wanted.paused and wanted.paused_at(now) and not at.moderator:
        raise Refusal("intake-paused", until=date(at.language, wanted.paused, at.community.zone))
    if at.member.muted_until and at.member.muted_until > now:
        raise Refusal("reporter-muted")
    if at.moderator:
        return
    limit = desk.settings.reports_per_day
    if await cases.reports_since(db, at.member.id, now - timedelta(days=1)) + count > limit:
        raise Refusal("reports-per-day", limit=limit)


async def _file(db: AsyncSession, desk: Desk, at: Seat, ask: Ask, one: tuple[cases.NewCase, links.Link]) -> Filed:
    now, (new, link) = desk.now(), one
    joined = await cases.open_or_join(db, new, now)
    case, opened = joined.case, joined.opened
    if own := await cases.report_of(db, joined.origin, at.member.id):
        own.notify = own.notify or ask.notify
        return Filed(case.number, opened=False, again=True, state=State(case.state))
    db.add(_report_row(desk, at, ask, joined, link))
    await cases.join_community(db, case.number, at.community.id, now)
    for number in {case.number, joined.origin}:
        await _strictest(db, desk, await cases.by_number(db, number), ask.category)
    if case.state == State.REMOVED:
        await probes.look_soon(db, case.number, now)  # somebody says that it is back: look, do not believe
    await cases.note(db, case, "open" if opened else "report", By(now, at.who))
    return Filed(case.number, opened=opened, again=False, state=State(case.state))


def _new_case(desk: Desk, category: Category, link: links.Link) -> cases.NewCase:
    target = Target(link.href, Care(category.rule.handling), category.rule.sensitive)
    # The key is made without asking anybody and whatever the category, so every report of a link meets its case.
    key = desk.platforms.canonical(target) or link.canonical
    return cases.NewCase(
        fingerprint=links.fingerprint(key),
        category=category,
        link_sealed=desk.vault.seal(link.href),
        host="" if category.sealed else link.host,
        platform=desk.platforms.owner(target).name,
    )


def _report_row(desk: Desk, at: Seat, ask: Ask, joined: Joined, link: links.Link) -> Report:
    return Report(
        case_number=joined.case.number,
        origin=joined.origin,
        community_id=at.community.id,
        member_id=at.member.id,
        category=ask.category.value,
        said_sealed=desk.vault.seal(link.said),
        details_sealed=desk.vault.seal(ask.details.strip()),
        context=ask.context,
        subject=ask.subject,
        notify=ask.notify,
        staff=at.moderator,
        created_at=desk.now(),
    )


async def _strictest(db: AsyncSession, desk: Desk, case: Case, category: Category) -> None:
    """A report whose category protects more moves the whole case there: caution first, a moderator may correct it."""
    chosen = stricter(Category(case.category), category)
    if chosen.value == case.category:
        return
    case.category = chosen.value
    if chosen.sealed:
        compose.seal(case, chosen)
    await db.flush()


def _words(desk: Desk, at: Seat, ask: Ask, filed: tuple[Filed, ...]) -> str:
    lines = [_line(at.language, one) for one in filed]
    lines.append(say(at.language, "report-confidential"))
    if ask.category.sealed:
        lines.append(say(at.language, "report-sealed"))
    elif any(one.opened for one in filed):
        lines.append(say(at.language, "report-next-notify" if ask.notify else "report-next"))
    country = at.community.country or desk.settings.country
    for aid in hotline.aid(country, ask.category.value, subject=ask.subject):
        contact = ", ".join(part for part in (aid.phone, aid.href) if part)
        lines.append(say(at.language, "report-aid", name=aid.name, contact=contact))
    return "\n".join(lines)


def _line(language: str, one: Filed) -> str:
    if one.again:
        return say(language, "report-again", number=one.number, state=_state(language, one.state))
    if one.opened:
        return say(language, "report-opened", number=one.number)
    return say(language, "report-joined", number=one.number, state=_state(language, one.state))


def _state(language: str, state: State) -> str:
    return say(language, f"state-{state.value}")


@dataclass(frozen=True, slots=True)
class Own:
    """One of a member's own reports: its case, and where that stands."""

    number: int
    state: State


async def own(desk: Desk, person: Person) -> list[Own]:
    """The cases that the member reported, newest first, without withdrawn reports."""
    async with desk.store.begin() as db:
        at = await seat(db, desk, person)
        rows = await cases.reports_by(db, at.member.id)
    standing = (Own(case.number, State(case.state)) for report, case in rows if report.withdrawn_at is None)
    return list(dict.fromkeys(standing))  # two links may be one case by now


async def mine(desk: Desk, person: Person) -> str:
    """The member's own reports, in plain words."""
    async with desk.store.begin() as db:
        language = (await seat(db, desk, person)).language
    lines = [
        say(language, "mine-line", number=one.number, state=_state(language, one.state))
        for one in await own(desk, person)
    ]
    return "\n".join([say(language, "mine-title"), *lines]) if lines else say(language, "mine-empty")


async def withdraw(desk: Desk, person: Person, number: int) -> str:
    """Take the member's report back: the case keeps its history, the person is out of it."""
    async with desk.store.begin() as db:
        at = await seat(db, desk, person)
        case, reports = await own_rows.hold_own(db, number, at.member.id)
        for own in reports:
            own.withdrawn_at, own.due_at = desk.now(), None
        await cases.note(db, case, "withdraw", By(desk.now()))
    await desk.wake(Duty.TELLS)
    return say(at.language, "withdrawn", number=number)
