"""Who keeps a community running (its owner, and its admins as far as we met them) is told what only they can mend."""

import asyncio
import logging

from bot.chat import TIME_LIMIT, FrontError, Owned
from bot.flow.context import Context
from bot.store import communities, members
from bot.store.schema.core import Community
from bot.wording import say

log = logging.getLogger(__name__)


async def channel_lost(context: Context, community: Community) -> None:
    """Its cards cannot be shown: said once, until one can be shown again. Whoever else sees it says nothing."""
    async with context.store.begin() as db:
        first = await communities.lose(db, community.id, context.now())
    if first:
        name = community.name or community.external_id
        words = say(community.language, "communities-channel-lost", community=name, channel=community.triage_channel)
        await deliver(context, community, words)


async def deliver(context: Context, community: Community, words: str) -> None:
    """Say it to each of them. One who cannot be told stops nobody; ``/stillup status`` says it too."""
    front = context.fronts.get(community.front)
    if front is None:
        return
    async with context.store.read() as db:
        admins = await members.admins(db, community.id)
    owner = front.owner(community.external_id) if isinstance(front, Owned) else ""
    for person in dict.fromkeys(one for one in (owner, *admins) if one):
        try:
            async with asyncio.timeout(TIME_LIMIT):
                await front.whisper(community.external_id, person, words)
        except (FrontError, TimeoutError) as error:
            log.warning("an admin of community %s could not be told what is wrong there: %s", community.id, error)
