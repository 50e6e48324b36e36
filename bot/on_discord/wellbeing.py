"""Care for moderators: which categories they are spared, and whether they hear how many hard cases they had."""

from collections.abc import Sequence

import discord
from discord import app_commands, ui

from bot.flow.oncall import wellbeing as flow
from bot.on_discord.client import Client, Interaction
from bot.on_discord.forms import Offer, buttons, category_options
from bot.on_discord.interaction import answer, attend, hold, person, say_to
from bot.on_discord.translate import word

CHOICE = "spare"  # what the menu's id names
COUNT = "care_count"  # what the button carries, with 1 or 0 behind it


@app_commands.command(name=word("discord-care"), description=word("discord-care-about"))
@app_commands.guild_only()
async def wellbeing(interaction: Interaction) -> None:
    await attend(interaction, _preferences(interaction))


def add_to(tree: app_commands.CommandTree[Client]) -> None:
    """Make the command known. It stands outside ``/stillup``, which Discord shows to admins only."""
    tree.add_command(wellbeing)


async def _preferences(interaction: Interaction) -> None:
    await hold(interaction)
    await _show(interaction)


async def chosen(interaction: Interaction, categories: Sequence[str]) -> None:
    """The menu: exactly these from now on."""
    await hold(interaction)
    await flow.spare(interaction.client.context, person(interaction), list(categories))
    await _show(interaction)


async def count(interaction: Interaction, _number: int, wanted: str) -> None:
    """The button: hear the weekly count, or hear it no more."""
    await hold(interaction)
    await flow.count(interaction.client.context, person(interaction), wanted=wanted == "1")
    await _show(interaction)


async def _show(interaction: Interaction) -> None:
    now = await flow.kept(interaction.client.context, person(interaction))
    other = ("0", "discord-offer-count-off") if now.counted else ("1", "discord-offer-count-on")
    view = buttons(0, [Offer(f"{COUNT}:{other[0]}", say_to(interaction, other[1]))], discord.ButtonStyle.secondary)
    view.add_item(_menu(interaction, now.spared))
    await answer(interaction, now.words, view=view)


def _menu(interaction: Interaction, spared: Sequence[str]) -> ui.Select[ui.View]:
    options = category_options(interaction.locale.value)
    for one in options:
        one.default = one.value in spared
    return ui.Select(
        custom_id=f"stillup:0:choose_{CHOICE}",
        placeholder=say_to(interaction, "discord-choose-spare"),
        min_values=0,
        max_values=len(options),
        options=options,
    )
