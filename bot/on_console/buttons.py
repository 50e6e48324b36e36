"""The numbers of a card's buttons: which one was meant, what it asks, and the few that show something first."""

from typing import NamedTuple

from bot.chat import Button, Card, Person, Question, QuestionKind
from bot.domain.errors import Refusal
from bot.flow.cases import decisions
from bot.flow.cases import queue as cases_queue
from bot.flow.context import Context
from bot.on_console.files import private_file
from bot.wording import say


class ChosenButton(NamedTuple):
    """A button, and the number of the case that its card is of."""

    number: int
    button: Button


def button(shown: Card | None, typed: str) -> ChosenButton:
    """The button that a typed number means on the card shown last. Raises ``Refusal("console-button-unknown")``."""
    count = len(shown.buttons) if shown else 0
    if shown is None or not 1 <= int(typed) <= count:
        raise Refusal("console-button-unknown", count=count)
    return ChosenButton(shown.number, shown.buttons[int(typed) - 1])


class ShownDraft(NamedTuple):
    """A notice as it is printed, and its draft's name."""

    words: str
    draft: str


async def preview(context: Context, person: Person, case: int, text: str) -> ShownDraft:
    """The exact notice. The location is shown as it will be sent, so it is not for a channel."""
    shown = await decisions.preview(context, person, case, reason=text)
    heading = say("en", "cases-preview-title", number=case, recipient=shown.safe_recipient, way=shown.route.way.value)
    return ShownDraft(f"{heading}\n\n{shown.safe_words}\n\n{shown.disclosed}", shown.draft)


def asked(question: Question) -> str:
    """A question as it is printed: what may be chosen stands numbered below it."""
    choices = [f"  {at}  {one.label}" for at, one in enumerate(question.options, start=1)]
    return "\n".join(
        [question.title, question.text, *choices, *(("(y/n)",) if question.kind is QuestionKind.SURE else ())]
    )


def meant(question: Question, typed: str) -> str:
    """What was typed as an answer, for ``actions.run``: of a choice its number or its value will do."""
    at = int(typed) if typed.isascii() and typed.isdigit() else 0
    if question.kind is QuestionKind.CHOICE and 1 <= at <= len(question.options):
        return question.options[at - 1].value
    return typed


def is_yes(typed: str) -> bool:
    return typed.strip().lower() in {"y", "yes", "j", "ja", "o", "oui", "s", "si", "sí"}


async def hand_off(context: Context, person: Person, case: int) -> str:
    """The prepared notice as a file of one's own; says where it lies."""
    handed = await cases_queue.handed_over(context, person, case)
    path = private_file(context.settings.data / "hand-off", handed.name, handed.content.encode())
    return f"{handed.words}\n{path}"
