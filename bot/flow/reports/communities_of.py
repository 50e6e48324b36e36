"""Where somebody belongs: the communities in which a person is known, for reports made outside of them."""

from bot.flow.context import Context
from bot.store import communities


async def homes(context: Context, front: str, person_id: str) -> dict[str, str]:
    """Names of the person's communities at that front, by the front's own id; empty when they are known nowhere.

    That somebody was there once does not prove that they still are: the front asks before it believes.
    """
    async with context.store.read() as db:
        found = await communities.of_person(db, front, person_id)
    return {community.external_id: community.name for community in found}
