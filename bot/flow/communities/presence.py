"""Where a front's app is: the communities that it knows, and what stays of one from which the app was removed."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.flow.context import Context
from bot.store import communities


@dataclass(frozen=True, slots=True)
class Known:
    """What a front remembers of a community, so that nothing has to be asked before somebody is answered there."""

    language: str
    enterprise: str = ""  # the organisation that the community is one of many of, by the front's own id


async def known(context: Context, front: str) -> dict[str, Known]:
    """Every community of the front by its id there, those that were left too."""
    async with context.store.read() as db:
        found = await communities.of_front(db, front)
    return {one.external_id: Known(one.language, one.options.get("enterprise", "")) for one in found}


async def leave(context: Context, front: str, external_ids: Iterable[str]) -> list[str]:
    """The app was removed there: nothing is posted any more, the cases stay. Returns those that it was active in."""
    async with context.store.begin() as db:
        return [one for one in external_ids if await communities.leave(db, front, one)]
