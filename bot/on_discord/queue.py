"""What moderators type: the queue with its filters and pages, one case, what was seen before, muting a misuser."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, NamedTuple, Self

from discord import app_commands, ui

from bot.domain.category import Category
from bot.domain.lifecycle import State
from bot.flow.cards.card import open_card
from bot.flow.cases import history as past
from bot.flow.cases import mute as silence
from bot.flow.cases import queue as cases_queue
from bot.on_discord.cards import card_layout, sayings
from bot.on_discord.client import Client, Interaction
from bot.on_discord.interaction import answer, attend, hold, lay, person, say_to
from bot.on_discord.report import CATEGORIES
from bot.on_discord.translate import word

STATES = [app_commands.Choice(name=word(f"cases-state-{state.value}"), value=state.value) for state in State]
PLATFORM = 30  # characters of its name, so that the id of a page's button stays below Discord's hundred
Number = app_commands.Range[int, 1, 999_999_999]


@dataclass(frozen=True, slots=True)
class QueueLook:
    """A page of the queue and what it is filtered by; it stands whole in the id of the button that turns the page."""

    page: int = 1
    state: str = ""
    category: str = ""
    platform: str = ""
    days: int = 0
    storm: int = 0  # only what the card of this case stands for

    @property
    def filter(self) -> cases_queue.Filter:
        return cases_queue.Filter(
            states=(State(self.state),) if self.state else (),
            category=Category(self.category) if self.category else None,
            platform=self.platform,
            older=timedelta(days=self.days) if self.days else None,
            storm=self.storm,
        )

    def id_of(self, page: int) -> str:
        return f"stillup:queue:{page}:{self.state}:{self.category}:{self.platform[:PLATFORM]}:{self.days}:{self.storm}"


_PAGE = (
    r"stillup:queue:(?P<page>\d{1,6}):(?P<state>[a-z]*):(?P<category>[a-z_]*)"
    r":(?P<platform>[^:]{0,30}):(?P<days>\d{1,4})(?::(?P<storm>\d{1,9}))?"
)


class PageTurner(ui.DynamicItem[ui.Button[Any]], template=_PAGE):
    """Turns the queue's page, in the same message."""

    def __init__(self, item: ui.Button[Any], found: re.Match[str]):
        super().__init__(item)
        page, state, category, platform, days, storm = found.groups()
        self._look = QueueLook(int(page), state, category, platform, int(days), int(storm or 0))

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        return cls(item, match)  # type: ignore[arg-type]

    async def callback(self, interaction: Any) -> None:
        await attend(interaction, _turn(interaction, self._look))


async def _turn(interaction: Interaction, look: QueueLook) -> None:
    await interaction.response.defer()
    words, view = await _page(interaction, look)
    await interaction.edit_original_response(content=words, view=view)


class _Page(NamedTuple):
    words: str
    view: ui.View


async def _page(interaction: Interaction, look: QueueLook) -> _Page:
    shown = await cases_queue.queue_page(interaction.client.context, person(interaction), look.filter, look.page)
    view = ui.View(timeout=None)
    for number, key in ((shown.number - 1, "discord-offer-before"), (shown.number + 1, "discord-offer-after")):
        if 1 <= number <= shown.pages:
            view.add_item(ui.Button(label=say_to(interaction, key), custom_id=look.id_of(number)))
    view.stop()  # presses are found by their ids
    return _Page(sayings(shown.words)[0], view)


@app_commands.command(name=word("discord-queue"), description=word("discord-queue-about"))
@app_commands.describe(
    state=word("discord-state"),
    category=word("discord-queue-category"),
    platform=word("discord-queue-platform"),
    days=word("discord-queue-days"),
)
@app_commands.choices(state=STATES, category=CATEGORIES)
@app_commands.guild_only()
async def queue(
    interaction: Interaction,
    state: app_commands.Choice[str] | None = None,
    category: app_commands.Choice[str] | None = None,
    platform: app_commands.Range[str, 1, 30] = "",
    days: app_commands.Range[int, 0, 3650] = 0,
) -> None:
    look = QueueLook(
        1, state.value if state else "", category.value if category else "", platform.replace(":", ""), days
    )
    await attend(interaction, _queue(interaction, look))


async def _queue(interaction: Interaction, look: QueueLook) -> None:
    await hold(interaction)
    words, view = await _page(interaction, look)
    await answer(interaction, words, view=view if view.children else None)


async def storm(interaction: Interaction, number: int, _more: str) -> None:
    """The button of a storm's card: the queue of all cases that the card stands for, in pages."""
    await _queue(interaction, QueueLook(storm=number))


@app_commands.command(name=word("discord-case"), description=word("discord-case-about"))
@app_commands.describe(number=word("discord-number"))
@app_commands.guild_only()
async def case(interaction: Interaction, number: Number) -> None:
    await attend(interaction, _case(interaction, number))


async def _case(interaction: Interaction, number: int) -> None:
    """The card as the channel has it, with its buttons."""
    await hold(interaction)
    await lay(interaction, card_layout(await open_card(interaction.client.context, person(interaction), number)))


@app_commands.command(name=word("discord-history"), description=word("discord-history-about"))
@app_commands.describe(link=word("discord-link"))
@app_commands.guild_only()
async def history(interaction: Interaction, link: app_commands.Range[str, 1, 4000]) -> None:
    await attend(interaction, _history(interaction, link))


async def _history(interaction: Interaction, text: str) -> None:
    await hold(interaction)
    await answer(interaction, await past.history(interaction.client.context, person(interaction), text))


@app_commands.command(name=word("discord-mute"), description=word("discord-mute-about"))
@app_commands.describe(number=word("discord-number"), reporter=word("discord-mute-who"), days=word("discord-mute-days"))
@app_commands.guild_only()
async def mute(
    interaction: Interaction,
    number: Number,
    reporter: app_commands.Range[int, 1, 1000] = 1,
    days: app_commands.Range[int, 0, 365] = 7,
) -> None:
    await attend(interaction, _mute(interaction, silence.MuteRequest(number, reporter, days)))


async def _mute(interaction: Interaction, wish: silence.MuteRequest) -> None:
    await hold(interaction)
    await answer(interaction, await silence.mute(interaction.client.context, person(interaction), wish))


def add_to(client: Client, tree: app_commands.CommandTree[Client]) -> None:
    """Make the moderators' commands and the buttons of the queue known."""
    client.add_dynamic_items(PageTurner)
    tree.add_command(queue)
    tree.add_command(case)
    tree.add_command(history)
    tree.add_command(mute)
