"""Whether a community can be reached: its channels, the cards that could not be shown there, and showing them again."""

import logging
from dataclasses import dataclass
from functools import partial

from bot.chat import Person
from bot.domain.quiet_hours import quiet_until
from bot.flow.communities import owners
from bot.flow.context import Actor, Context, admin
from bot.store import communities, queue
from bot.wording import ago, date, say, span

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Channels:
    """Where a community wants its cards and its digest, by the front's own ids."""

    triage: str
    digest: str


@dataclass(frozen=True, slots=True)
class Posts:
    """What has to be there so that a community's cards find people. ``waiting``: some could not be shown."""

    channel: str
    roles: tuple[str, ...]
    language: str
    waiting: bool


async def channels(context: Context, person: Person) -> Channels:
    """The community's channels, for its admins. Raises ``Refusal("communities-not-admin")``."""
    async with context.store.begin() as db:
        actor = await admin(db, context, person)
        return Channels(actor.community.triage_channel, actor.community.digest_channel)


async def back(context: Context, front: str, external_id: str) -> int:
    """The community may be reachable again: what could not be shown there is due now. Returns how many cards."""
    async with context.store.begin() as db:
        community = await communities.find(db, front, external_id)
        count = await communities.show_again(db, community.id, context.now()) if community else 0
    if count:
        log.info("%s cards are shown again in community %s", count, community.id if community else 0)
    return count


async def place(context: Context, front: str, external_id: str) -> Posts | None:
    """Where the community's cards go and who decides there; None when it was never set up."""
    async with context.store.read() as db:
        community = await communities.find(db, front, external_id)
        if community is None:
            return None
        waiting = bool(await communities.unshown(db, community.id, 1))
    return Posts(community.triage_channel, tuple(community.moderator_roles), community.language, waiting)


async def lost(context: Context, front: str, external_id: str) -> int:
    """The channel for cases was deleted: its open cards wait, and appear in the next one. Its admins are told.

    Returns how many cards that are.
    """
    async with context.store.begin() as db:
        community = await communities.find(db, front, external_id)
        if community is None:
            return 0
        count = await communities.lose_cards(db, community.id, "The channel was deleted.")
    log.warning("a channel for cases was deleted: %s cards wait for the next one", count)
    await owners.channel_lost(context, community)
    return count


async def deliver(context: Context, front: str, external_id: str, words: str) -> None:
    """Say to the community's admins what only they can mend."""
    async with context.store.read() as db:
        community = await communities.find(db, front, external_id)
    if community:
        await owners.deliver(context, community, words)


async def status(context: Context, person: Person) -> str:
    """What waits, and which cards could not be shown and why, for the community's admins."""
    async with context.store.begin() as db:
        actor = await admin(db, context, person)
        facts = await queue.standing(db, actor.community.id)
        unshown = await communities.unshown(db, actor.community.id)
    lines = [say(actor.language, "communities-status-waiting", count=facts.waiting), *_standing(context, actor, facts)]
    lines += [
        say(actor.language, "communities-status-unshown", number=card.case_number, why=card.error) for card in unshown
    ]
    return "\n".join(lines)


def _standing(context: Context, actor: Actor, facts: queue.Standing) -> list[str]:
    """How long the oldest waits, how old the newest look is, and every brake that is on."""
    now, wanted, translate = context.now(), actor.options, partial(say, actor.language)
    lines = []
    if facts.oldest:
        lines.append(translate("communities-status-oldest", age=span(actor.language, now - facts.oldest)))
    look = ago(actor.language, now - facts.last_look) if facts.last_look else translate("communities-status-never")
    lines.append(translate("communities-status-look", age=look))
    if wanted.paused and wanted.paused_at(now):
        lines.append(
            translate("communities-status-paused", until=date(actor.language, wanted.paused, actor.community.zone))
        )
    if facts.storms:
        lines.append(translate("communities-status-storms", count=facts.storms))
    if wanted.quiet_hours and (until := quiet_until(wanted.quiet_hours, actor.community.zone, now)):
        lines.append(translate("communities-status-quiet", until=date(actor.language, until, actor.community.zone)))
    return lines
