"""What moderators type: the queue with its filters and pages, one case, its category."""

from datetime import timedelta

from bot.chat import Card, Person
from bot.domain.category import category_of
from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.domain.lifecycle import State
from bot.flow.cards.card import open_card
from bot.flow.cases import decisions
from bot.flow.cases import queue as cases_queue
from bot.flow.context import Context


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


def _state(word: str) -> State:
    if word not in set(State):
        raise Refusal("cases-queue-state", word=word, choices=", ".join(State))
    return State(word)


def _age(word: str) -> timedelta:
    count, unit = word[:-1], word[-1:]
    if not (count.isascii() and count.isdigit() and len(count) < 5 and unit in {"h", "d"}):
        raise Refusal("cases-queue-age", word=word)
    return timedelta(hours=int(count)) if unit == "h" else timedelta(days=int(count))


async def case(context: Context, person: Person, rest: str) -> Card:
    return await open_card(context, person, case_number_of(rest))


async def category(context: Context, person: Person, rest: str) -> str:
    """``/category <case> <category>``"""
    typed, _, slug = rest.strip().partition(" ")
    return await decisions.recategorise(context, person, case_number_of(typed), category_of(slug))
