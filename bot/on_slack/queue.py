"""What moderators type: the queue with its filters and pages, one case, what was seen before, muting a misuser."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.chat import Option
from bot.domain.category import Category, category_of
from bot.domain.formats import case_number_of
from bot.domain.lifecycle import State
from bot.flow.cards.card import open_card
from bot.flow.cases import decisions
from bot.flow.cases import history as past
from bot.flow.cases import mute as silence
from bot.flow.cases import queue as cases_queue
from bot.flow.cases.queue import Filter, QueuePage
from bot.on_slack import bulk, cards, forms
from bot.on_slack.blocks import Block, button, offered, plain, unmarked, words
from bot.on_slack.forms import View, modal, select
from bot.on_slack.interaction import Body, Interaction
from bot.wording import say

ANY = "any"
_AGES = (1, 3, 7, 30)  # days


@dataclass(frozen=True, slots=True)
class QueueChoice:
    """The filters as they stand in the modal: values of its menus, ``ANY`` for none."""

    state: str = ANY
    category: str = ANY
    platform: str = ANY
    age: str = ANY
    storm: int = 0  # only what the card of this case stands for; no menu changes it

    def filter(self) -> Filter:
        """What the step takes."""
        return Filter(
            states=(State(self.state),) if self.state != ANY else (),
            category=Category(self.category) if self.category != ANY else None,
            platform=self.platform if self.platform != ANY else "",
            older=timedelta(days=int(self.age)) if self.age != ANY else None,
            storm=self.storm,
        )


async def queue(interaction: Interaction, _rest: str) -> None:
    """``/stillup queue``"""
    await interaction.wait()
    await _draw(interaction, QueueChoice(), 1)


async def storm(interaction: Interaction, number: int) -> None:
    """The button of a storm's card: the same queue, with only what that card stands for."""
    await interaction.wait()
    await _draw(interaction, QueueChoice(storm=number), 1)


async def turned(interaction: Interaction) -> None:
    """A filter was chosen, or a page turned; a new filter starts at its first page."""
    value = str(interaction.action.get("value") or "1")
    await _draw(interaction, _chosen(interaction.view), int(value) if value.isdigit() else 1)


async def _draw(interaction: Interaction, chosen: QueueChoice, page: int) -> None:
    found = await cases_queue.queue_page(interaction.context, interaction.person, chosen.filter(), page)
    names = tuple(one.name for one in interaction.context.platforms)
    await interaction.show(view(interaction.language, found, chosen, names))


def _chosen(body: Body) -> QueueChoice:
    picked: dict[str, Any] = {"storm": int(forms.known(body).get("storm", 0))}
    for element in body.get("state", {}).get("values", {}).get("filters", {}).items():
        name, answer = element
        value = (answer.get("selected_option") or {}).get("value")
        if value:
            picked[name.removeprefix("queue:")] = value
    return QueueChoice(**picked)


def view(language: str, page: QueuePage, chosen: QueueChoice, platforms: Sequence[str]) -> View:
    """The modal: pure."""
    blocks = [
        {"type": "actions", "block_id": "filters", "elements": _filters(language, chosen, platforms)},
        *words("\n".join(part for part in (page.title, page.summary) if part), bold=True),
        *rows(language, page),
        *(words(page.footer) if page.footer else []),
        *offered([*_turns(language, page), *bulk.offer(language, page.rows)]),
    ]
    drawn = modal(language, say(language, "slack-queue-title"), blocks)
    return {**drawn, "private_metadata": json.dumps({"storm": chosen.storm})}


def rows(language: str, page: QueuePage) -> list[Block]:
    """A line for each case, with a button that opens it."""
    label = say(language, "slack-open-case")
    return [
        {
            "type": "section",
            "text": plain(row.line),
            "accessory": button("queue:case", label, str(row.number)),
        }
        for row in page.rows
    ]


def _filters(language: str, chosen: QueueChoice, platforms: Sequence[str]) -> list[Block]:
    states = [Option(state.value, say(language, f"cases-state-{state.value}")) for state in State]
    categories = [Option(one.value, say(language, "cases-category-" + one.slug)) for one in Category]
    ages = [Option(str(days), say(language, "slack-queue-older", days=days)) for days in _AGES]
    return [
        _menu("state", [Option(ANY, say(language, "slack-queue-open")), *states], chosen.state),
        _menu("category", [Option(ANY, say(language, "slack-queue-category")), *categories], chosen.category),
        _menu(
            "platform",
            [Option(ANY, say(language, "slack-queue-platform")), *(Option(one, one) for one in platforms)],
            chosen.platform,
        ),
        _menu("age", [Option(ANY, say(language, "slack-queue-age")), *ages], chosen.age),
    ]


def _menu(name: str, choices: list[Option], chosen: str) -> dict[str, Any]:
    return {**select(choices, chosen), "action_id": f"queue:{name}"}


def _turns(language: str, page: QueuePage) -> list[Block]:
    back = [button("queue:back", say(language, "slack-page-back"), str(page.number - 1))] if page.number > 1 else []
    further = page.number < page.pages
    on = [button("queue:on", say(language, "slack-page-on"), str(page.number + 1))] if further else []
    return [*back, *on]


async def opened(interaction: Interaction) -> None:
    """The button beside a row: the case with all its buttons."""
    await interaction.wait()
    number = case_number_of(str(interaction.action.get("value") or ""))
    card = await open_card(interaction.context, interaction.person, number)
    title = say(interaction.language, "slack-case-title", number=card.number)
    await interaction.show(modal(interaction.language, title, cards.card_blocks(card)))


async def case(interaction: Interaction, rest: str) -> None:
    """``/stillup case``: the case's card, for this person only, with the same buttons."""
    card = await open_card(interaction.context, interaction.person, case_number_of(rest))
    await interaction.send(cards.message(card))


async def history(interaction: Interaction, rest: str) -> None:
    """``/stillup history <link>``: have we seen this?"""
    await interaction.answer(await past.history(interaction.context, interaction.person, unmarked(rest)))


async def mute(interaction: Interaction, rest: str) -> None:
    """``/stillup mute <case> [days] [which reporter]``"""
    typed, days, which = [*rest.split(), "", "", ""][:3]
    wish = silence.MuteRequest(case_number_of(typed), case_number_of(which or "1"), case_number_of(days or "7"))
    await interaction.answer(await silence.mute(interaction.context, interaction.person, wish))


async def category(interaction: Interaction, rest: str) -> None:
    """``/stillup category <case> <category>``"""
    typed, _, slug = rest.strip().partition(" ")
    wanted = category_of(slug)
    await interaction.answer(
        await decisions.recategorise(interaction.context, interaction.person, case_number_of(typed), wanted)
    )
