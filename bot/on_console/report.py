"""What members type: report, my reports, withdraw."""

from bot.chat import Person
from bot.domain.category import Category
from bot.domain.errors import Refusal
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
    try:
        return Category(words[0].lower().replace("-", "_") if words else "")
    except ValueError:
        raise Refusal(
            "cases-category-unknown", category=words[0] if words else "", choices=", ".join(Category)
        ) from None


async def reports(context: Context, person: Person, rest: str) -> str:
    return await intake.mine(context, person)


async def withdraw(context: Context, person: Person, rest: str) -> str:
    return await intake.withdraw(context, person, number(rest))


def number(text: str) -> int:
    """A case number as typed, with or without ``#``. Raises ``Refusal("case-unknown")``."""
    digits = text.strip().lstrip("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        raise Refusal("cases-unknown", number=digits[:20] or "?")
    return int(digits)


def choices(language: str) -> str:
    """The categories with what they mean, a line each."""
    lines = []
    for category in Category:
        slug = category.value.replace("_", "-")
        lines.append(f"  {category.value:<19} {say(language, f'cases-category-{slug}-about')}")
    return "\n".join(lines)
