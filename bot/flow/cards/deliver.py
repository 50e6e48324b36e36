"""The one way back to people: cards that have something new to say, and reporters who asked to hear."""

import asyncio
import logging
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any, NamedTuple, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from bot.chat import TIME_LIMIT, Asks, Card, FrontError, Place, Threads
from bot.domain.defang import defang_text
from bot.domain.formats import utc_minute
from bot.domain.lifecycle import EventKind, Move
from bot.flow.cards import thread
from bot.flow.cards.card import draw, farewell
from bot.flow.cards.read_model import read
from bot.flow.communities import owners
from bot.flow.context import Context
from bot.store import cases, circuit_breakers, communities, discussion, storms
from bot.store.schema.core import CardRow, Community, Event, Member, Report
from bot.wording import Fact, say

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


class DueDelivery(NamedTuple):
    """What is due: a "card", a "report" or a "whisper", by id; or a "brake", by its platform."""

    kind: str
    id: int
    name: str = ""


LEASE = timedelta(minutes=2)
MILESTONES = (Move.APPROVE, Move.REJECT, Move.SEND, Move.SUBMITTED, Move.REMOVAL, Move.RETURN, Move.MERGE, Move.SPLIT)


async def due(context: Context) -> list[DueDelivery]:
    """Cards and reporters with something to hear at the fronts that run here, longest waiting first."""
    async with context.store.read() as db:
        now, here = context.now(), context.fronts
        cards = [DueDelivery("card", card_id) for card_id in await communities.due_cards(db, here, now)]
        whispers = [DueDelivery("whisper", one) for one in await discussion.due_whispers(db, here, now)]
        pulled = [DueDelivery("brake", 0, platform) for platform in await circuit_breakers.untold(db, here, now)]
        reports = [DueDelivery("report", report.id) for report in await communities.due_reports(db, here, now)]
        return [*cards, *whispers, *reports, *pulled]


async def run(context: Context, item: DueDelivery) -> None:
    """Tell one of them. A front's failure is recorded in the row and stops nobody else."""
    if item.kind == "brake":
        await _admins(context, item.name)
    else:
        await {"card": _card, "whisper": _question, "report": _reporter}[item.kind](context, item.id)


async def postpone(context: Context, item: DueDelivery) -> None:
    """Put it behind the others: what raised while the card was drawn took its lease back with it."""
    leases = {"card": communities.lease_card, "whisper": discussion.lease_whisper, "report": communities.lease_report}
    async with context.store.begin() as db:
        if item.kind == "brake":
            await circuit_breakers.lease(db, item.name, context.now(), context.now() + LEASE)
            return
        await leases[item.kind](db, item.id, context.now(), context.now() + LEASE)


async def _card(context: Context, card_id: int) -> None:
    async with context.store.begin() as db:
        row = await communities.lease_card(db, card_id, context.now(), context.now() + LEASE)
        if row is None:
            return
        community = await communities.by_id(db, row.community_id)
        case = await cases.by_number(db, row.case_number)
        newest = await cases.last_event(db, row.case_number)
        if not row.message and await storms.hides(db, case, community.id):
            await communities.told(db, row, newest.id if newest else 0, context.now(), "")
            return
        card = farewell(case, community) if row.left_at else draw(await read(db, context, case, community))
        news = [] if row.left_at else await thread.news(db, row, community)
    try:
        message = await _show(context, community, row, card)
        said, failed = await _followed(context, community, message, news)
    except FrontError as error:
        await _untold(context, row, error)
        if error.gone:
            await owners.channel_lost(context, community)
        return
    heard = (said or row.told_event) if failed else (newest.id if newest else 0)
    async with context.store.begin() as db:
        await communities.told(db, row, heard, context.now(), message)
        if community.lost_at:
            await communities.regain(db, community.id)
    if failed:
        await _untold(context, row, failed)


async def _show(context: Context, community: Community, row: CardRow, card: Card) -> str:
    front = context.fronts.get(community.front)
    if front is None or not community.triage_channel:
        raise FrontError("This community's front is not running here.", retry_after=60)
    place = Place(community.external_id, community.triage_channel, row.message)
    return await _in_time(front.show(place, card))


class _Followed(NamedTuple):
    """The last event said in a thread, and what stopped it there, if that is worth trying again."""

    said: int
    error: FrontError | None = None


async def _followed(context: Context, community: Community, message: str, news: list[thread.News]) -> _Followed:
    """Say the news in the thread.

    A thread is a comfort: where there can be none, the card stands and says it all the same.
    """
    front: object = context.fronts.get(community.front)
    said = 0
    if not isinstance(front, Threads):
        return _Followed(said)
    place = Place(community.external_id, community.triage_channel, message)
    try:
        for event_id, saying in news:
            await _in_time(front.follow(place, saying))
            said = event_id
    except FrontError as error:
        log.info("not said in a thread of community %s: %s", community.id, error)
        return _Followed(said, None if error.gone else error)
    return _Followed(said)


async def _in_time(call: Coroutine[Any, Any, Answer]) -> Answer:
    try:
        async with asyncio.timeout(TIME_LIMIT):
            return await call
    except TimeoutError as error:
        raise FrontError("The chat service did not answer in time.") from error


async def _untold(context: Context, row: CardRow, error: FrontError) -> None:
    """Nothing is lost: the row stays, and says why it could not be shown."""
    wait = min(error.retry_after * 2 ** min(row.tries - 1, 7), 3_600.0)
    again = None if error.gone else context.now() + timedelta(seconds=wait)
    log.warning("card of case %s not shown: %s", row.case_number, error, extra={"case": row.case_number})
    async with context.store.begin() as db:
        await communities.untold(db, row, str(error), again)


async def _reporter(context: Context, report_id: int) -> None:
    async with context.store.begin() as db:
        report = await communities.lease_report(db, report_id, context.now(), context.now() + LEASE)
        if report is None:
            return
        told = await _milestone(db, context, report)
        newest = await cases.last_event(db, report.case_number)
    if told and not await _whispered(context, *told):
        return  # the lease runs out and it is tried again
    async with context.store.begin() as db:
        await communities.told_reporter(db, report, newest.id if newest else 0, context.now())


async def _question(context: Context, whisper_id: int) -> None:
    """A moderators' question to a reporter; who took the report back meanwhile is left in peace."""
    async with context.store.begin() as db:
        whisper = await discussion.lease_whisper(db, whisper_id, context.now(), context.now() + LEASE)
        if whisper is None:
            return
        note, report = await discussion.of_whisper(db, whisper)
        case = await cases.by_number(db, report.case_number)
        community = await communities.by_id(db, report.community_id)
        member = await communities.member_by_id(db, report.member_id)
    wanted = report.notify and report.withdrawn_at is None and not case.category.sealed
    words = _asked(context, community, case.number, context.vault.open(note.text_sealed))
    if wanted and not await _whispered(context, community, member, words, case.number):
        return  # the lease runs out and it is tried again
    async with context.store.begin() as db:
        await discussion.settle_whisper(db, whisper, context.now() if wanted else None)
        if wanted:
            await communities.redraw(db, case.number, community.id, context.now())


def _asked(context: Context, community: Community, number: int, question: str) -> str:
    how = say(community.language, f"cards-relay-how-{community.front}", number=number)
    return say(community.language, "cards-relay-question", number=number, question=defang_text(question), how=how)


async def _admins(context: Context, platform: str) -> None:
    """Say to the admins concerned that sending is braked; again later when not one of them could be told.

    Those at a front that runs in another process are left to that process.
    """
    async with context.store.begin() as db:
        breaker = await circuit_breakers.lease(db, platform, context.now(), context.now() + LEASE)
        listeners = await circuit_breakers.admins(db, platform) if breaker else ()
    if breaker is None:
        return
    facts: dict[str, Fact] = {"platform": platform, "wrong": breaker.wrong, "total": breaker.total}
    heard = circuit_breakers.heard_at(breaker)
    unheard = [admin for admin in listeners if admin.community.front not in heard]
    told = [
        await _whispered(context, community, member, say(community.language, "notices-brake-told", **facts))
        for community, member in unheard
        if community.front in context.fronts
    ]
    if any(told) or not told:
        elsewhere = any(admin.community.front not in context.fronts for admin in unheard)
        async with context.store.begin() as db:
            await circuit_breakers.told(db, breaker, context.fronts, context.now() if elsewhere else None)


async def _whispered(context: Context, community: Community, member: Member, words: str, asked: int = 0) -> bool:
    """Say it; whether that is settled, because it was said or because it can never be said.

    ``asked``: it is a question about that case, which gets a button to answer with where the front has one.
    """
    front = context.fronts.get(community.front)
    if front is None:
        return False
    to = community.external_id, member.external_id
    asks: object = front
    try:
        async with asyncio.timeout(TIME_LIMIT):
            if asked and isinstance(asks, Asks):
                await asks.ask(*to, asked, words, say(community.language, "cards-relay-offer"))
            else:
                await front.whisper(*to, words)
    except (FrontError, TimeoutError) as error:
        log.warning("somebody could not be told: %s", error)
        return isinstance(error, FrontError) and error.gone
    return True


class _Milestone(NamedTuple):
    community: Community
    member: Member
    words: str


async def _milestone(db: AsyncSession, context: Context, report: Report) -> _Milestone | None:
    """The newest milestone that this reporter has not heard of; the small steps between are not worth a message."""
    events = await _events(db, report)
    news = [event for event in events if event.kind in {move.value for move in MILESTONES}]
    if not news:
        return None
    community = await communities.by_id(db, report.community_id)
    member = await communities.member_by_id(db, report.member_id)
    event = news[-1]
    sealed = await cases.reason_of(db, report.case_number, community.id) if event.kind is EventKind.REJECT else ""
    reason = defang_text(context.vault.open(sealed))
    key = "cards-told-reject-reason" if reason else f"cards-told-{event.kind}"
    facts: dict[str, Fact] = {
        "number": event.case_number,
        "other": str(event.data.get("into") or event.data.get("from") or ""),
        "at": utc_minute(event.happened_at),
        "first": event.data.get("first", "")[:16].replace("T", " "),
        "reason": reason,
    }
    return _Milestone(community, member, say(community.language, key, **facts))


async def _events(db: AsyncSession, report: Report) -> list[Event]:
    """What happened since the reporter last heard: to their own link's case, and to what it was merged into since."""
    own = await cases.events_of(db, report.origin, report.told_event)
    if report.origin == report.case_number:
        return list(own)
    merged = await cases.last_event(db, report.origin, [EventKind.MERGE])
    since = max(report.told_event, merged.id if merged else 0)
    return [*own, *await cases.events_of(db, report.case_number, since)]
