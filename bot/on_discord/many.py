"""Approving a selection of cases: one private confirmation that says for each who gets what, one button, one answer."""

import re

import discord
from discord import app_commands

from bot.domain.refusal import Refusal
from bot.flow import many as station
from bot.on_discord.client import Client, Interaction
from bot.on_discord.forms import buttons
from bot.on_discord.talk import answer, attend, hold, person, tell
from bot.on_discord.words import word

ACT = "approve_many"  # what the button carries, with the key of the batch behind it
_BETWEEN = re.compile(r"[\s,;]+")


@app_commands.command(name=word("discord-approve-many"), description=word("discord-approve-many-about"))
@app_commands.describe(numbers=word("discord-approve-many-numbers"))
@app_commands.guild_only()
async def approve_many(interaction: Interaction, numbers: app_commands.Range[str, 1, 300]) -> None:
    await attend(interaction, _preview(interaction, numbers))


def add_to(tree: app_commands.CommandTree[Client]) -> None:
    """Make the command known."""
    tree.add_command(approve_many)


async def _preview(interaction: Interaction, text: str) -> None:
    await hold(interaction)
    batch = await station.preview_many(interaction.client.desk, person(interaction), _numbers(text))
    send = [(f"{ACT}:{batch.key}", tell(interaction, "offer-send-many", count=len(batch.ready)))]
    view = buttons(0, send, discord.ButtonStyle.success) if batch.ready else None
    await answer(interaction, batch.words, view=view)


def _numbers(text: str) -> list[int]:
    """Cases as typed, with or without ``#``. A range is not guessed at: what is no number is refused."""
    given = [one.removeprefix("#") for one in _BETWEEN.split(text.strip()) if one]
    if not all(one.isascii() and one.isdigit() and len(one) < 10 for one in given):
        raise Refusal("many-none")
    return [int(one) for one in given]


async def send(interaction: Interaction, _number: int, key: str) -> None:
    """The button under the confirmation: exactly what it named, each case for itself."""
    await hold(interaction)
    await answer(interaction, await station.approve_many(interaction.client.desk, person(interaction), key))
