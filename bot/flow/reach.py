"""Whether a community can be reached: its channels, the cards that could not be shown there, and showing them again."""

import logging
from dataclasses import dataclass

from bot.domain.lifecycle import State
from bot.flow.desk import Desk, Duty, admin
from bot.front import Person
from bot.store import cases, communities
from bot.wording import say

log = logging.getLogger(__name__)
_WAITING = (State.REPORTED, State.CLAIMED)


@dataclass(frozen=True, slots=True)
class Channels:
    """Where a community wants its cards and its digest, by the front's own ids."""

    triage: str
    digest: str


async def channels(desk: Desk, person: Person) -> Channels:
    """The community's channels, for its admins. Raises ``Refusal("not-admin")``."""
    async with desk.store.begin() as db:
        at = await admin(db, desk, person)
        return Channels(at.community.triage_channel, at.community.digest_channel)


async def back(desk: Desk, front: str, external_id: str) -> int:
    """The community may be reachable again: what could not be shown there is due now. Returns how many cards."""
    async with desk.store.begin() as db:
        community = await communities.find(db, front, external_id)
        count = await communities.show_again(db, community.id, desk.now()) if community else 0
    if count:
        log.info("%s cards are shown again in community %s", count, community.id if community else 0)
        await desk.wake(Duty.TELLS)
    return count


async def status(desk: Desk, person: Person) -> str:
    """What waits, and which cards could not be shown and why, for the community's admins."""
    async with desk.store.begin() as db:
        at = await admin(db, desk, person)
        waiting = await cases.queue(db, at.community.id, _WAITING, limit=1_000)
        unshown = await communities.unshown(db, at.community.id)
    lines = [say(at.language, "status-waiting", count=len(waiting))]
    lines += [say(at.language, "status-unshown", number=card.case_number, why=card.error) for card in unshown]
    return "\n".join(lines)
