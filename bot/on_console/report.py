"""What members type: report, my reports, withdraw."""

from bot.chat import Person
from bot.domain.category import Category, category_of
from bot.domain.formats import case_number_of
from bot.flow.context import Context
from bot.flow.reports import intake
from bot.wording import say


async def report(context: Context, person: Person, rest: str) -> str:
    """``/report <category> <links and what is wrong> [--notify] [--me]``"""
    words = rest.split()
    flags = {word for word in words if word in {"--notify", "--me"}}
    words = [word for word in words if word not in flags]
    category, text = _category(words[:1]), " ".join(words[1:])
    ask = intake.ReportRequest(text, category, details=text, notify="--notify" in flags, subject="--me" in flags)
    return (await intake.report(context, person, ask)).words


def _category(words: list[str]) -> Category:
    """The category stands first; without one nothing is looked at, however harmless the link may look."""
    return category_of(words[0].lower().replace("-", "_") if words else "")


async def reports(context: Context, person: Person, rest: str) -> str:
    return await intake.mine(context, person)


async def withdraw(context: Context, person: Person, rest: str) -> str:
    return await intake.withdraw(context, person, case_number_of(rest))


def choices(language: str) -> str:
    """The categories with what they mean, a line each."""
    lines = []
    for category in Category:
        slug = category.slug
        lines.append(f"  {category.value:<19} {say(language, f'cases-category-{slug}-about')}")
    return "\n".join(lines)
