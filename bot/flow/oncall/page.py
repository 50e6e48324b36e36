"""Calls whoever is on call because urgent cases wait: seldom, later each time, and not at night.

The rows decide. One call tells of every case that has reached its next threshold, so a flood of cases is one call.
"""

import asyncio
import logging
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.chat import TIME_LIMIT, FrontError, Place
from bot.domain import options, paging
from bot.domain.lifecycle import State
from bot.domain.quiet_hours import quiet_until
from bot.flow.context import Actor, Context
from bot.store import cases, communities, pages, storms
from bot.store.pages import PagedCase
from bot.store.schema.core import Case, Community
from bot.store.schema.oncall import OnCallPage
from bot.wording import say, span

log = logging.getLogger(__name__)
NAMED = 15  # cases that one call names


async def plan(db: AsyncSession, actor: Actor, case: Case, now: datetime) -> None:
    """An urgent case was reported: somebody is called when nobody takes it. Staff know of what they report."""
    if case.category.rule.urgent and not actor.moderator:
        await pages.plan(db, case.number, actor.community.id, now + paging.GAPS[0])


async def due(context: Context) -> list[int]:
    """Communities in which somebody may be called."""
    async with context.store.read() as db:
        return list(await pages.due(db, context.fronts, context.now(), paging.APART))


async def call(context: Context, community_id: int) -> None:
    """Call once for all cases that are due there. It is written down first: a call is never doubled."""
    async with context.store.begin() as db:
        community = await communities.by_id(db, community_id)
        called = await _take(db, context, community)
        messages = await cases.messages_of(db, [case.number for case in called], community_id)
    if not called:
        return
    place = Place(community.external_id, community.triage_channel, next(iter(messages.values()), ""))
    try:
        await _call(context, community, place, _words(context, community, called))
    except FrontError as error:
        await _missed(context, community, called, error)
    except TimeoutError:
        log.warning("whether the on-call role of community %s was called is not known", community_id)


async def _call(context: Context, community: Community, place: Place, words: str) -> None:
    front = context.fronts.get(community.front)
    if front is None:
        raise FrontError("This community's front is not running here.", retry_after=60)
    async with asyncio.timeout(TIME_LIMIT):
        await front.page(place, options.read(community.options).oncall_role, words)


async def _take(db: AsyncSession, context: Context, community: Community) -> list[Case]:
    """The cases to call for; every due row of the community moves on to its next moment."""
    now, wanted = context.now(), options.read(community.options)
    rows = await pages.due_cases(db, community.id, now)
    if not (wanted.oncall_role and community.active):
        return _put_off([row for row, _ in rows], None)
    if wanted.quiet_hours and (morning := quiet_until(wanted.quiet_hours, community.zone, now)):
        return _put_off([row for row, _ in rows], morning)
    due = await _waiting(db, community, rows)
    if not due or not await pages.take(db, community.id, now, paging.APART):
        return []
    for row, _ in due:
        row.called += 1
        following = paging.gap(row.called)
        row.due_at = now + following if following else None
    return [case for _, case in due]


def _put_off(rows: list[OnCallPage], until: datetime | None) -> list[Case]:
    for row in rows:
        row.due_at = until
    return []


async def _waiting(db: AsyncSession, community: Community, rows: list[PagedCase]) -> list[PagedCase]:
    """Those that really wait. The others are not looked at again until something happens to them."""
    numbers = [case.number for _, case in rows]
    by_members = await pages.by_members(db, numbers, community.id)
    told = await storms.around(db, numbers, community.id)  # a storm's card calls for all that it stands for
    waiting = []
    for paged in rows:
        row, case = paged
        urgent = case.category.rule.urgent and case.state == State.REPORTED
        if case.number in told:
            row.due_at = told[case.number].due_at
        elif urgent and case.number in by_members and paging.gap(row.called):
            waiting.append(paged)
        else:
            row.due_at = None
    return waiting


def _words(context: Context, community: Community, called: list[Case]) -> str:
    oldest = context.now() - min(case.opened_at for case in called)
    more = "" if len(called) <= NAMED else " …"
    return say(
        community.language,
        "oncall-nag-words",
        count=len(called),
        cases=", ".join(str(case.number) for case in called[:NAMED]) + more,
        oldest=span(community.language, oldest),
    )


async def _missed(context: Context, community: Community, called: list[Case], error: FrontError) -> None:
    """The front said that nobody was called: the same threshold again, unless its channel is gone."""
    log.warning("the on-call role of community %s could not be called: %s", community.id, error)
    if error.gone:
        return
    wait = max(paging.APART, timedelta(seconds=error.retry_after))
    async with context.store.begin() as db:
        await pages.give_back(db, community.id, [case.number for case in called], context.now() + wait)
