"""Every action on a case, declared once, in the order in which a card offers them. The fronts know none by heart.

To add one: its name in ``bot.chat.ActionName``, its handler, a line here, and its sentences ``cases-act-<name>``
and, if it asks something, ``cases-ask-<name>-title`` and ``cases-ask-<name>``. The actions that move the
case stand in ``decisions``.
"""

from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from bot.chat import ActionName, Option, Person, Question, QuestionKind, Tone
from bot.domain.category import Category, category_of
from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.domain.lifecycle import Move, NoticeState, State, allows, watched
from bot.flow.cases import decisions, delete_message, merge, notes, questions, queue, snooze, veto, witness
from bot.flow.cases.action import Asked, CaseAction, CaseFacts, Press, Run
from bot.flow.context import Context
from bot.flow.notices import correction
from bot.wording import say


def question(language: str, number: int, name: str) -> Question | None:
    """What the action ``name`` asks before it is done, in that language; None when it can be done at once.

    Approving and handing over are not asked here: they show something first (``decisions.preview``,
    ``queue.handed_over``).
    """
    action = _BY_NAME.get(name)
    if action is None or action.asked is None:
        return None
    translate, asked = partial(say, language), action.asked
    return Question(
        asked.kind,
        translate(f"cases-ask-{action.slug}-title", number=number),
        translate(f"cases-ask-{action.slug}"),
        asked.options(language) if asked.options else (),
        asked.required,
    )


async def run(context: Context, person: Person, number: int, name: str, text: str = "") -> str:
    """Do the action and return the private answer. ``text`` answers its question. Raises ``Refusal``."""
    action = _BY_NAME.get(name)
    if action is None:
        raise Refusal("cases-button-gone")
    return await action.run(context, person, Press(number, action.name, text))


def offered(facts: CaseFacts) -> tuple[CaseAction, ...]:
    """What a card offers now, in its order."""
    return tuple(action for action in ACTIONS if action.offered(facts))


async def _recategorise(context: Context, person: Person, number: int, text: str) -> str:
    return await decisions.recategorise(context, person, number, category_of(text))


async def _same_as(context: Context, person: Person, number: int, text: str) -> str:
    return await merge.merge(context, person, number, case_number_of(text))


async def _queue(context: Context, person: Person, number: int) -> str:
    return (await queue.queue_page(context, person, queue.Filter(storm=number))).words


async def _hand_off(context: Context, person: Person, number: int) -> str:
    return (await queue.handed_over(context, person, number)).words


def _plain(use_case: Callable[[Context, Person, int], Awaitable[str]]) -> Run:
    """Runs what needs no more than the case; a question of it is answered by a yes."""

    async def run(context: Context, person: Person, press: Press) -> str:
        return await use_case(context, person, press.number)

    return run


def _worded(use_case: Callable[[Context, Person, int, str], Awaitable[str]]) -> Run:
    """Runs what takes the answer to its question, or the value of the option that was chosen."""

    async def run(context: Context, person: Person, press: Press) -> str:
        return await use_case(context, person, press.number, press.text)

    return run


def _choices(prefix: str, values: Iterable[str]) -> Callable[[str], tuple[Option, ...]]:
    def make(language: str) -> tuple[Option, ...]:
        return tuple(Option(value, say(language, f"{prefix}-{value}")) for value in values)

    return make


def _categories(language: str) -> tuple[Option, ...]:
    return tuple(Option(one.value, say(language, "cases-category-" + one.slug)) for one in Category)


def _may_veto(facts: CaseFacts) -> bool:
    if facts.state not in veto.BEFORE or facts.vetoed or not facts.shared:
        return False
    return facts.state is not State.APPROVED or not facts.approved_here


TEXT, SURE = Asked(QuestionKind.TEXT), Asked(QuestionKind.SURE)
ACTIONS: tuple[CaseAction, ...] = (
    *decisions.ACTIONS,
    CaseAction(ActionName.QUEUE, lambda facts: facts.storm, _plain(_queue)),
    CaseAction(
        ActionName.HAND_OFF,
        lambda facts: NoticeState.PREPARED in facts.notices and facts.state is not State.MERGED,
        _plain(_hand_off),
    ),
    CaseAction(
        ActionName.CORRECT, lambda facts: facts.uncorrected, _worded(correction.draft), TEXT, Tone.MUTED, rare=True
    ),
    CaseAction(ActionName.SEND_CORRECTION, lambda facts: facts.drafted, _plain(correction.send), SURE, Tone.BAD),
    CaseAction(
        ActionName.DROP_CORRECTION, lambda facts: facts.drafted, _plain(correction.drop), tone=Tone.MUTED, rare=True
    ),
    CaseAction(
        ActionName.SHOW_LINK, lambda facts: not facts.sealed, _plain(queue.show_link), SURE, Tone.MUTED, rare=True
    ),
    CaseAction(
        ActionName.CATEGORY,
        lambda facts: allows(facts.state, Move.APPROVE),
        _worded(_recategorise),
        Asked(QuestionKind.CHOICE, options=_categories),
        rare=True,
    ),
    CaseAction(ActionName.SPLIT, lambda facts: facts.state is State.MERGED, _plain(merge.split), SURE),
    CaseAction(ActionName.LIFT, lambda facts: facts.vetoed, _plain(veto.lift), SURE),
    CaseAction(
        ActionName.SAME_AS,
        lambda facts: allows(facts.state, Move.MERGE),
        _worded(_same_as),
        Asked(QuestionKind.NUMBER),
        rare=True,
    ),
    CaseAction(
        ActionName.ASK_REPORTER,
        lambda facts: facts.listening and not facts.sealed,
        _worded(questions.ask),
        TEXT,
        rare=True,
    ),
    CaseAction(ActionName.NOTE, lambda _facts: True, _worded(notes.write), TEXT, rare=True),
    CaseAction(
        ActionName.SNOOZE,
        lambda facts: not facts.state.ended,
        _worded(snooze.snooze),
        Asked(QuestionKind.CHOICE, options=_choices("cases-snooze", snooze.SPANS)),
        rare=True,
    ),
    CaseAction(
        ActionName.RECORD,
        lambda facts: watched(facts.state) and not facts.sealed,
        _worded(witness.record),
        Asked(QuestionKind.CHOICE, options=_choices("probes-outcome", witness.SEEN)),
        rare=True,
    ),
    CaseAction(ActionName.VETO, _may_veto, _worded(veto.veto), TEXT, Tone.BAD, rare=True),
    CaseAction(
        ActionName.DELETE_MESSAGE,
        lambda facts: facts.messages,
        _plain(delete_message.delete),
        SURE,
        Tone.BAD,
        rare=True,
    ),
)
_BY_NAME: dict[str, CaseAction] = {action.name: action for action in ACTIONS}
