"""The operator's hand on the list of addresses that are not written to."""

from collections.abc import Sequence

from bot.domain.lifecycle import SuppressionReason
from bot.flow.context import Context
from bot.store import suppression
from bot.store.schema.delivery import Suppression


async def listed(context: Context) -> Sequence[Suppression]:
    """The whole list, newest first."""
    async with context.store.read() as db:
        return await suppression.listed(db)


async def add(context: Context, address: str, note: str) -> None:
    """Write to the address no more. What is approved and has not left yet is not sent either."""
    async with context.store.begin() as db:
        await suppression.add(db, address, SuppressionReason.OPERATOR, note, context.now())


async def remove(context: Context, address: str) -> bool:
    """Allow it again; whether it was on the list."""
    async with context.store.begin() as db:
        return await suppression.remove(db, address)
