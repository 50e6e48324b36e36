"""The card of a case for a moderator who asks for it, wherever they stand."""

from bot.chat import Card, Person
from bot.flow.cards.card import draw
from bot.flow.context import Context, moderator
from bot.store import cases


async def card(context: Context, person: Person, number: int) -> Card:
    """The case as this community's card shows it."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, number, actor.community.id)
        return await draw(db, context, case, actor.community)
