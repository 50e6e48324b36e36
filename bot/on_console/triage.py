"""What moderators type: the queue, a case, and the numbers of its buttons."""

from pathlib import Path

from bot.domain.category import Category
from bot.domain.refusal import Refusal
from bot.flow import review, triage
from bot.flow.desk import Desk
from bot.front import Button, Card, Extra, Person
from bot.on_console.report import number
from bot.wording import say


async def queue(desk: Desk, person: Person, rest: str) -> str:
    return await review.queue(desk, person)


async def card(desk: Desk, person: Person, rest: str) -> Card:
    return await review.card(desk, person, number(rest))


async def category(desk: Desk, person: Person, rest: str) -> str:
    """``/category <case> <category>``"""
    case, _, slug = rest.strip().partition(" ")
    if slug not in set(Category):
        raise Refusal("category-unknown", category=slug, choices=", ".join(Category))
    return await triage.recategorise(desk, person, number(case), Category(slug))


def button(shown: Card | None, typed: str) -> tuple[int, Button]:
    """The button that a typed number means on the card shown last. Raises ``Refusal("button-unknown")``."""
    count = len(shown.buttons) if shown else 0
    if shown is None or not 1 <= int(typed) <= count:
        raise Refusal("button-unknown", count=count)
    return shown.number, shown.buttons[int(typed) - 1]


async def preview(desk: Desk, person: Person, case: int, text: str) -> tuple[str, str]:
    """The exact notice and its draft's name. The location is shown as it will be sent, so it is not for a channel."""
    shown = await triage.preview(desk, person, case, reason=text)
    heading = say("en", "preview-title", number=case, recipient=shown.safe_recipient, way=shown.route.way.value)
    return f"{heading}\n\n{shown.safe_words}\n\n{shown.disclosed}", shown.draft


async def aside(desk: Desk, person: Person, case: int, kind: Extra) -> str:
    if kind is Extra.SHOW_LINK:
        return await review.show_link(desk, person, case)
    handed = await review.handed_over(desk, person, case)
    path = private_file(desk.settings.data / "hand-off", handed.name, handed.content.encode())
    return f"{handed.words}\n{path}"


def private_file(folder: Path, name: str, content: bytes) -> Path:
    """Write what only the operator of this machine may read."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / name
    path.touch(mode=0o600)
    path.write_bytes(content)
    return path
