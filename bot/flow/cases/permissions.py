"""Who may go on, asked before a form opens: nobody shall fill in what will be refused."""

from bot.chat import Person
from bot.flow.context import Context, moderator


async def moderators_only(context: Context, person: Person) -> None:
    """Let a moderator pass. Raises ``Refusal("communities-not-moderator")``; the action itself asks again."""
    async with context.store.begin() as db:
        await moderator(db, context, person)
