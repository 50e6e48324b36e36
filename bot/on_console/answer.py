"""What a reporter answers when the moderators ask, without their name."""

from bot.chat import Person
from bot.flow.cases import questions
from bot.flow.context import Context
from bot.on_console.report import number


async def answer(context: Context, person: Person, rest: str) -> str:
    """``/answer <case> <words>``: to what the moderators asked."""
    case, _, words = rest.strip().partition(" ")
    return await questions.answer(context, person, number(case), words)
