"""What moderators type: the queue, a case, and the numbers of its buttons."""

from datetime import timedelta
from pathlib import Path

from bot.chat import Button, Card, Person, Question, QuestionKind
from bot.domain.category import category_of
from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.domain.lifecycle import State
from bot.flow.cards.card import open_card
from bot.flow.cases import decisions
from bot.flow.cases import queue as cases_queue
from bot.flow.context import Context
from bot.flow.oncall import wellbeing as caring
from bot.wording import say


async def queue(context: Context, person: Person, rest: str) -> str:
    """``/queue state=reported category=hate platform=mastodon older=3d page=2``"""
    given = dict(word.partition("=")[::2] for word in rest.split())
    page = given.pop("page", "1")
    shown = await cases_queue.queue_page(context, person, _filter(given), int(page) if page.isdigit() else 1)
    return shown.words


def _filter(given: dict[str, str]) -> cases_queue.Filter:
    """What was typed as a filter. Raises ``Refusal`` for what is not understood."""
    if unknown := given.keys() - {"state", "category", "platform", "older", "storm"}:
        choices = "state, category, platform, older, storm, page"
        raise Refusal("cases-queue-filter", word=min(unknown), choices=choices)
    return cases_queue.Filter(
        states=tuple(_state(word) for word in given.get("state", "").split(",") if word),
        category=category_of(given["category"]) if "category" in given else None,
        platform=given.get("platform", ""),
        storm=case_number_of(given["storm"]) if "storm" in given else 0,
        older=_age(given["older"]) if "older" in given else None,
    )


async def care(context: Context, person: Person, rest: str) -> str:
    """``/care``, ``/care spare hate,spam``, ``/care spare none``, ``/care count off``"""
    word, _, what = rest.strip().partition(" ")
    if word == "spare":
        return await caring.spare(context, person, [one for one in what.replace(",", " ").split() if one != "none"])
    if word == "count" and what in {"on", "off"}:
        return await caring.count(context, person, wanted=what == "on")
    if word:
        raise Refusal("oncall-care-usage")
    return await caring.show(context, person)


def _state(word: str) -> State:
    if word not in set(State):
        raise Refusal("cases-queue-state", word=word, choices=", ".join(State))
    return State(word)


def _age(word: str) -> timedelta:
    count, unit = word[:-1], word[-1:]
    if not (count.isascii() and count.isdigit() and len(count) < 5 and unit in {"h", "d"}):
        raise Refusal("cases-queue-age", word=word)
    return timedelta(hours=int(count)) if unit == "h" else timedelta(days=int(count))


async def card(context: Context, person: Person, rest: str) -> Card:
    return await open_card(context, person, case_number_of(rest))


async def category(context: Context, person: Person, rest: str) -> str:
    """``/category <case> <category>``"""
    case, _, slug = rest.strip().partition(" ")
    return await decisions.recategorise(context, person, case_number_of(case), category_of(slug))


def button(shown: Card | None, typed: str) -> tuple[int, Button]:
    """The button that a typed number means on the card shown last. Raises ``Refusal("button-unknown")``."""
    count = len(shown.buttons) if shown else 0
    if shown is None or not 1 <= int(typed) <= count:
        raise Refusal("console-button-unknown", count=count)
    return shown.number, shown.buttons[int(typed) - 1]


async def preview(context: Context, person: Person, case: int, text: str) -> tuple[str, str]:
    """The exact notice and its draft's name. The location is shown as it will be sent, so it is not for a channel."""
    shown = await decisions.preview(context, person, case, reason=text)
    heading = say("en", "cases-preview-title", number=case, recipient=shown.safe_recipient, way=shown.route.way.value)
    return f"{heading}\n\n{shown.safe_words}\n\n{shown.disclosed}", shown.draft


def asked(question: Question) -> str:
    """A question as it is printed: what may be chosen stands numbered below it."""
    choices = [f"  {at}  {label}" for at, (_, label) in enumerate(question.options, start=1)]
    return "\n".join(
        [question.title, question.text, *choices, *(("(y/n)",) if question.kind is QuestionKind.SURE else ())]
    )


def meant(question: Question, typed: str) -> str:
    """What was typed as an answer, for ``acts.do``: of a choice its number or its value will do."""
    at = int(typed) if typed.isascii() and typed.isdigit() else 0
    if question.kind is QuestionKind.CHOICE and 1 <= at <= len(question.options):
        return question.options[at - 1][0]
    return typed


def is_yes(typed: str) -> bool:
    return typed.strip().lower() in {"y", "yes", "j", "ja", "o", "oui", "s", "si", "sí"}


async def hand_off(context: Context, person: Person, case: int) -> str:
    """The prepared notice as a file of one's own; says where it lies."""
    handed = await cases_queue.handed_over(context, person, case)
    path = private_file(context.settings.data / "hand-off", handed.name, handed.content.encode())
    return f"{handed.words}\n{path}"


def private_file(folder: Path, name: str, content: bytes) -> Path:
    """Write what only the operator of this machine may read."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / name
    path.touch(mode=0o600)
    path.write_bytes(content)
    return path
