"""The one way back to people: cards that have something new to say, and reporters who asked to hear."""

import asyncio
import logging
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.lifecycle import Act
from bot.flow.desk import Desk
from bot.flow.drawing import draw
from bot.front import Card, FrontError, Place
from bot.store import cases, communities
from bot.store.tables import Card as CardRow
from bot.store.tables import Community, Member, Report
from bot.wording import say

log = logging.getLogger(__name__)
LEASE = timedelta(minutes=2)
TIME_LIMIT = 30.0  # seconds for one word to a front
MILESTONES = (Act.APPROVE, Act.REJECT, Act.SEND, Act.SUBMITTED, Act.REMOVAL, Act.RETURN)


async def run(desk: Desk) -> int:
    """Tell everything that is due; returns how much was. One front's failure never stops another's."""
    now = desk.now()
    async with desk.store.read() as db:
        cards = list(await communities.due_cards(db, now))
        reports = list(await communities.due_reports(db, now))
    for card_id in cards:
        await _card(desk, card_id)
    for report in reports:
        await _reporter(desk, report)
    return len(cards) + len(reports)


async def _card(desk: Desk, card_id: int) -> None:
    async with desk.store.begin() as db:
        row = await communities.lease_card(db, card_id, desk.now(), desk.now() + LEASE)
        if row is None:
            return
        community = await communities.by_id(db, row.community_id)
        case = await cases.by_number(db, row.case_number)
        newest = await cases.last_event(db, row.case_number)
        card = await draw(db, desk, case, community)
    try:
        message = await _show(desk, community, row, card)
    except FrontError as error:
        await _untold(desk, row, error)
        return
    async with desk.store.begin() as db:
        await communities.told(db, row, newest.id if newest else 0, desk.now(), message)


async def _show(desk: Desk, community: Community, row: CardRow, card: Card) -> str:
    front = desk.fronts.get(community.front)
    if front is None or not community.triage_channel:
        raise FrontError("This community's front is not running here.", retry_after=60)
    place = Place(community.external_id, community.triage_channel, row.message)
    try:
        async with asyncio.timeout(TIME_LIMIT):
            return await front.show(place, card)
    except TimeoutError as error:
        raise FrontError("The chat service did not answer in time.") from error


async def _untold(desk: Desk, row: CardRow, error: FrontError) -> None:
    """Nothing is lost: the row stays, and says why it could not be shown."""
    wait = min(error.retry_after * 2 ** min(row.tries - 1, 7), 3_600.0)
    again = None if error.gone else desk.now() + timedelta(seconds=wait)
    log.warning("card of case %s not shown: %s", row.case_number, error, extra={"case": row.case_number})
    async with desk.store.begin() as db:
        await communities.untold(db, row, str(error), again)


async def _reporter(desk: Desk, report: Report) -> None:
    async with desk.store.begin() as db:
        if not await communities.lease_report(db, report, desk.now(), desk.now() + LEASE):
            return
        told = await _milestone(db, report)
        newest = await cases.last_event(db, report.case_number)
    if told:
        community, member, words = told
        front = desk.fronts.get(community.front)
        try:
            if front is None:
                raise FrontError("This community's front is not running here.")
            async with asyncio.timeout(TIME_LIMIT):
                await front.whisper(community.external_id, member.external_id, words)
        except (FrontError, TimeoutError) as error:
            log.warning("a reporter of case %s could not be told: %s", report.case_number, error)
            if not (isinstance(error, FrontError) and error.gone):
                return  # the lease runs out and it is tried again
    async with desk.store.begin() as db:
        await communities.told_reporter(db, report, newest.id if newest else 0)


async def _milestone(db: AsyncSession, report: Report) -> tuple[Community, Member, str] | None:
    """The newest milestone that this reporter has not heard of; the small steps between are not worth a message."""
    events = await cases.events_of(db, report.case_number, report.told_event)
    news = [event for event in events if event.kind in {act.value for act in MILESTONES}]
    if not news:
        return None
    community = await communities.by_id(db, report.community_id)
    member = await communities.member_by_id(db, report.member_id)
    event = news[-1]
    words = say(community.language, f"told-{event.kind}", number=report.case_number, at=f"{event.at:%Y-%m-%d %H:%M} UTC")
    return community, member, words
