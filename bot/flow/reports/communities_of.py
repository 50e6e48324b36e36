"""Where somebody belongs: the communities in which a person is known, for reports made outside of them."""

from bot.flow.context import Desk
from bot.store import communities


async def homes(desk: Desk, front: str, person_id: str) -> dict[str, str]:
    """Names of the person's communities at that front, by the front's own id; empty when they are known nowhere.

    That somebody was there once does not prove that they still are: the front asks before it believes.
    """
    async with desk.store.read() as db:
        found = await communities.of_person(db, front, person_id)
    return {community.external_id: community.name for community in found}
