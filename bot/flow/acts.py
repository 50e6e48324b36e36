"""One door for every act on a case: what it asks first, and what does it. The wings know neither list by heart."""

from collections.abc import Awaitable, Callable
from functools import partial

from bot.domain.category import Category
from bot.domain.lifecycle import BY_PEOPLE, Act
from bot.domain.refusal import Refusal
from bot.flow import correction, review, triage
from bot.flow.desk import Desk
from bot.flow.triage import Press
from bot.front import Extra, Kind, Person, Question
from bot.wording import say

Doing = Callable[[Desk, Person, int, str], Awaitable[str]]


def question(language: str, number: int, name: str) -> Question | None:
    """What the act ``name`` asks before it is done, in that language; None when it can be done at once.

    Approving and handing over are not asked here: they show something first (``triage.preview``,
    ``review.handed_over``).
    """
    kind, required = _ASKS.get(name, (None, True))
    if kind is None:
        return None
    slug = name.replace("_", "-")
    words = partial(say, language)
    return Question(
        kind, words(f"ask-{slug}-title", number=number), words(f"ask-{slug}"), _options(language, name), required
    )


def _options(language: str, name: str) -> tuple[tuple[str, str], ...]:
    make = _OPTIONS.get(name)
    return make(language) if make else ()


async def do(desk: Desk, person: Person, number: int, name: str, text: str = "") -> str:
    """Do the act and return the private answer. ``text`` answers its question. Raises ``Refusal``."""
    if name in _EXTRAS:
        return await _EXTRAS[name](desk, person, number, text)
    if name in {act.value for act in BY_PEOPLE}:
        return await triage.press(desk, person, Press(number, Act(name), text))
    raise Refusal("button-gone")


async def _recategorise(desk: Desk, person: Person, number: int, text: str) -> str:
    if text not in set(Category):
        raise Refusal("category-unknown", category=text[:40], choices=", ".join(Category))
    return await triage.recategorise(desk, person, number, Category(text))


async def _show_link(desk: Desk, person: Person, number: int, _text: str) -> str:
    return await review.show_link(desk, person, number)


async def _queue(desk: Desk, person: Person, number: int, _text: str) -> str:
    return (await review.queue_page(desk, person, review.Filter(storm=number))).words


async def _send_correction(desk: Desk, person: Person, number: int, _text: str) -> str:
    return await correction.send(desk, person, number)


async def _drop_correction(desk: Desk, person: Person, number: int, _text: str) -> str:
    return await correction.drop(desk, person, number)


def _categories(language: str) -> tuple[tuple[str, str], ...]:
    return tuple((one.value, say(language, "category-" + one.value.replace("_", "-"))) for one in Category)


_ASKS: dict[str, tuple[Kind, bool]] = {
    Act.REJECT: (Kind.TEXT, True),
    Act.SUBMITTED: (Kind.TEXT, False),
    Extra.CATEGORY: (Kind.CHOICE, True),
    Extra.SHOW_LINK: (Kind.SURE, True),
    Extra.CORRECT: (Kind.TEXT, True),
    Extra.SEND_CORRECTION: (Kind.SURE, True),
}
_OPTIONS: dict[str, Callable[[str], tuple[tuple[str, str], ...]]] = {Extra.CATEGORY: _categories}
_EXTRAS: dict[str, Doing] = {
    Extra.CATEGORY: _recategorise,
    Extra.SHOW_LINK: _show_link,
    Extra.QUEUE: _queue,
    Extra.CORRECT: correction.draft,
    Extra.SEND_CORRECTION: _send_correction,
    Extra.DROP_CORRECTION: _drop_correction,
}
