"""What a reporter answers when the moderators ask, without their name."""

from bot.chat import Person
from bot.domain.formats import case_number_of
from bot.flow.cases import questions
from bot.flow.context import Context


async def answer(context: Context, person: Person, rest: str) -> str:
    """``/answer <case> <words>``: to what the moderators asked."""
    case, _, words = rest.strip().partition(" ")
    return await questions.answer(context, person, case_number_of(case), words)
