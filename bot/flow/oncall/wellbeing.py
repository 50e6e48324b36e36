"""Care for moderators: which categories they are spared, and a private count of how many hard cases they had."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.chat import TIME_LIMIT, FrontError, Person
from bot.domain.category import Category, category_of
from bot.domain.week import next_due
from bot.flow.context import Actor, Context, moderator
from bot.store import communities, wellbeing
from bot.wording import say

log = logging.getLogger(__name__)
HARD = tuple(one for one in Category if one.hard)
MANY = 10  # hard cases in a week after which a pause is suggested
WEEK = timedelta(days=7)
LEASE = timedelta(minutes=2)
MORNING = 9  # o'clock on a Monday, in the community's zone


@dataclass(frozen=True, slots=True)
class Kept:
    """How a moderator is spared, as a form needs it; ``words`` say the same, with the count of the last seven days."""

    spared: tuple[str, ...]
    counted: bool
    words: str


async def kept(context: Context, person: Person) -> Kept:
    """How this moderator is spared, and how many hard cases they had in the last seven days. For them alone."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        held = await wellbeing.save(db, actor.member.id)
        return Kept(tuple(held.spared), held.counted, await _words(db, actor, context.now()))


async def show(context: Context, person: Person) -> str:
    """The same in words."""
    return (await kept(context, person)).words


async def spare(context: Context, person: Person, categories: list[str]) -> str:
    """From now on spare the moderator exactly these categories. Raises ``Refusal("cases-category-unknown")``."""
    found = {category_of(one) for one in categories}
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        await wellbeing.save(db, actor.member.id, spared=[one.value for one in Category if one in found])
        return await _words(db, actor, context.now())


async def count(context: Context, person: Person, *, wanted: bool) -> str:
    """Whether the moderator wants to hear every week how many hard cases they had."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        await wellbeing.save(db, actor.member.id, counted=wanted, **({} if wanted else {"due_at": None}))
        return await _words(db, actor, context.now())


async def _words(db: AsyncSession, actor: Actor, now: datetime) -> str:
    held = await wellbeing.save(db, actor.member.id)
    names = [say(actor.language, "cases-category-" + Category(one).slug) for one in held.spared]
    hard = await wellbeing.hard(db, actor.member.id, HARD, now - WEEK)
    lines = [
        say(actor.language, "oncall-care-spared-list", categories=", ".join(names) or "–"),
        say(actor.language, "oncall-care-week", count=hard),
        say(actor.language, "oncall-care-counted" if held.counted else "oncall-care-not-counted"),
    ]
    return "\n".join(lines)


async def handled(db: AsyncSession, actor: Actor, now: datetime) -> None:
    """The moderator decided on a hard case: they are due to hear on Monday how many there were."""
    monday = next_due(0, MORNING, actor.community.zone, now)
    await wellbeing.expect(db, actor.member.id, monday or now + WEEK)


async def due(context: Context) -> list[int]:
    """Moderators who are due to hear their count."""
    async with context.store.read() as db:
        return list(await wellbeing.due(db, context.fronts, context.now()))


async def deliver(context: Context, member_id: int) -> None:
    """Say to one moderator, privately, how many hard cases the last week had."""
    now = context.now()
    async with context.store.begin() as db:
        if not await wellbeing.take(db, member_id, now, now + LEASE):
            return
        member = await communities.member_by_id(db, member_id)
        community = await communities.by_id(db, member.community_id)
        hard = await wellbeing.hard(db, member_id, HARD, now - WEEK)
    words = say(community.language, "oncall-care-many" if hard >= MANY else "oncall-care-week", count=hard)
    front = context.fronts.get(community.front)
    try:
        if front is None:
            return  # the lease runs out, and another worker may have that front
        async with asyncio.timeout(TIME_LIMIT):
            await front.whisper(community.external_id, member.external_id, words)
    except (FrontError, TimeoutError) as error:
        log.warning("a moderator of community %s could not be told their count: %s", community.id, error)
        if not (isinstance(error, FrontError) and error.gone):
            return
    async with context.store.begin() as db:
        await wellbeing.told(db, member_id)
