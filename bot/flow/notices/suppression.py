"""The operator's hand on the list of addresses that are not written to."""

from collections.abc import Sequence

from bot.flow.context import Desk
from bot.store import suppression
from bot.store.schema.delivery import Suppression


async def listed(desk: Desk) -> Sequence[Suppression]:
    """The whole list, newest first."""
    async with desk.store.read() as db:
        return await suppression.listed(db)


async def add(desk: Desk, address: str, note: str) -> None:
    """Write to the address no more. What is approved and has not left yet is not sent either."""
    async with desk.store.begin() as db:
        await suppression.add(db, address, "operator", note, desk.now())


async def remove(desk: Desk, address: str) -> bool:
    """Allow it again; whether it was on the list."""
    async with desk.store.begin() as db:
        return await suppression.remove(db, address)
