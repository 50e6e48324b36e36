"""One door for every act on a case: what it asks first, and what does it. The fronts know neither list by heart."""

from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from adapters.core.values import slug
from bot.chat import Extra, Person, Question, QuestionKind
from bot.domain.category import Category, category_of
from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.domain.lifecycle import BY_PEOPLE, Act
from bot.flow.cases import decisions, delete_message, merge, notes, questions, queue, snooze, veto, witness
from bot.flow.cases.decisions import Press
from bot.flow.context import Context
from bot.flow.notices import correction
from bot.wording import say

Doing = Callable[[Context, Person, int, str], Awaitable[str]]


def question(language: str, number: int, name: str) -> Question | None:
    """What the act ``name`` asks before it is done, in that language; None when it can be done at once.

    Approving and handing over are not asked here: they show something first (``triage.preview``,
    ``review.handed_over``).
    """
    kind, required = _ASKS.get(name, (None, True))
    if kind is None:
        return None
    translate = partial(say, language)
    return Question(
        kind,
        translate(f"ask-{slug(name)}-title", number=number),
        translate(f"ask-{slug(name)}"),
        _options(language, name),
        required,
    )


def _options(language: str, name: str) -> tuple[tuple[str, str], ...]:
    make = _OPTIONS.get(name)
    return make(language) if make else ()


async def run(context: Context, person: Person, number: int, name: str, text: str = "") -> str:
    """Do the act and return the private answer. ``text`` answers its question. Raises ``Refusal``."""
    if name in _EXTRAS:
        return await _EXTRAS[name](context, person, number, text)
    if name in {act.value for act in BY_PEOPLE}:
        return await decisions.press(context, person, Press(number, Act(name), text))
    raise Refusal("button-gone")


async def _recategorise(context: Context, person: Person, number: int, text: str) -> str:
    return await decisions.recategorise(context, person, number, category_of(text))


async def _same_as(context: Context, person: Person, number: int, text: str) -> str:
    return await merge.merge(context, person, number, case_number_of(text))


async def _queue(context: Context, person: Person, number: int, _text: str) -> str:
    return (await queue.queue_page(context, person, queue.Filter(storm=number))).words


def _plain(use_case: Callable[[Context, Person, int], Awaitable[str]]) -> Doing:
    """An act whose question is answered by a yes."""

    async def done(context: Context, person: Person, number: int, _text: str) -> str:
        return await use_case(context, person, number)

    return done


def _choices(prefix: str, values: Iterable[str]) -> Callable[[str], tuple[tuple[str, str], ...]]:
    def make(language: str) -> tuple[tuple[str, str], ...]:
        return tuple((value, say(language, f"{prefix}-{value}")) for value in values)

    return make


def _categories(language: str) -> tuple[tuple[str, str], ...]:
    return tuple((one.value, say(language, "category-" + one.slug)) for one in Category)


_ASKS: dict[str, tuple[QuestionKind, bool]] = {
    Act.REJECT: (QuestionKind.TEXT, True),
    Act.SUBMITTED: (QuestionKind.TEXT, False),
    Extra.CATEGORY: (QuestionKind.CHOICE, True),
    Extra.SHOW_LINK: (QuestionKind.SURE, True),
    Extra.SAME_AS: (QuestionKind.NUMBER, True),
    Extra.SPLIT: (QuestionKind.SURE, True),
    Extra.ASK_REPORTER: (QuestionKind.TEXT, True),
    Extra.NOTE: (QuestionKind.TEXT, True),
    Extra.SNOOZE: (QuestionKind.CHOICE, True),
    Extra.RECORD: (QuestionKind.CHOICE, True),
    Extra.VETO: (QuestionKind.TEXT, True),
    Extra.LIFT: (QuestionKind.SURE, True),
    Extra.DELETE_MESSAGE: (QuestionKind.SURE, True),
    Extra.CORRECT: (QuestionKind.TEXT, True),
    Extra.SEND_CORRECTION: (QuestionKind.SURE, True),
}
_OPTIONS: dict[str, Callable[[str], tuple[tuple[str, str], ...]]] = {
    Extra.CATEGORY: _categories,
    Extra.SNOOZE: _choices("snooze", snooze.SPANS),
    Extra.RECORD: _choices("outcome", witness.SEEN),
}
_EXTRAS: dict[str, Doing] = {
    Extra.CATEGORY: _recategorise,
    Extra.SHOW_LINK: _plain(queue.show_link),
    Extra.SAME_AS: _same_as,
    Extra.SPLIT: _plain(merge.split),
    Extra.ASK_REPORTER: questions.ask,
    Extra.NOTE: notes.write,
    Extra.SNOOZE: snooze.snooze,
    Extra.RECORD: witness.record,
    Extra.VETO: veto.veto,
    Extra.LIFT: _plain(veto.lift),
    Extra.DELETE_MESSAGE: _plain(delete_message.delete),
    Extra.QUEUE: _queue,
    Extra.CORRECT: correction.draft,
    Extra.SEND_CORRECTION: _plain(correction.send),
    Extra.DROP_CORRECTION: _plain(correction.drop),
}
