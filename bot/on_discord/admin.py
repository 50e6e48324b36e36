"""What admins do: see how the community is set up, pause it, get the digest and an export, look whether all is well."""

from collections.abc import Awaitable, Callable

import discord
from discord import app_commands

from bot.chat import Paper, Person
from bot.flow.communities import channels
from bot.flow.communities import setup as flow
from bot.flow.context import Context
from bot.flow.digest import weekly as weekly_digest
from bot.flow.evidence import export as evidence
from bot.on_discord.cards import paper_layout
from bot.on_discord.client import Client, Interaction
from bot.on_discord.front import paper_files
from bot.on_discord.interaction import Enclosure, answer, attend, hold, lay, person, say_to
from bot.on_discord.setup import checked, named, save, setup
from bot.on_discord.translate import word

stillup = app_commands.Group(
    name="stillup",
    description=word("discord-stillup-about"),
    guild_only=True,
    default_permissions=discord.Permissions(manage_guild=True),
)
stillup.add_command(setup)


@stillup.command(name=word("discord-settings"), description=word("discord-settings-about"))
async def settings(interaction: Interaction) -> None:
    await attend(interaction, _settings(interaction))


weekly = app_commands.Group(name=word("discord-digest"), description=word("discord-digest-about"), parent=stillup)


@weekly.command(name=word("discord-digest-now"), description=word("discord-digest-now-about"))
async def digest_now(interaction: Interaction) -> None:
    await attend(interaction, _digest(interaction, weekly_digest.now))


@weekly.command(name=word("discord-digest-week"), description=word("discord-digest-week-about"))
async def digest_week(interaction: Interaction) -> None:
    await attend(interaction, _digest(interaction, weekly_digest.latest))


@stillup.command(name=word("discord-status"), description=word("discord-status-about"))
async def status(interaction: Interaction) -> None:
    await attend(interaction, _status(interaction))


@stillup.command(name=word("discord-pause"), description=word("discord-pause-about"))
@app_commands.describe(on=word("discord-pause-on"))
async def pause(interaction: Interaction, *, on: bool) -> None:
    await attend(interaction, save(interaction, flow.Wishes(options={"paused": on})))


@stillup.command(name=word("discord-export"), description=word("discord-export-about"))
@app_commands.describe(
    number=word("discord-number"), level=word("discord-export-level"), days=word("discord-export-days")
)
async def export(
    interaction: Interaction,
    number: app_commands.Range[int, 1, 999_999_999] | None = None,
    level: evidence.Level = evidence.Level.PARTNER,
    days: app_commands.Range[int, 1, evidence.MAX_DAYS] = 90,
) -> None:
    await attend(interaction, _export(interaction, evidence.ExportRequest(number, level, days)))


async def _export(interaction: Interaction, wish: evidence.ExportRequest) -> None:
    await hold(interaction)
    made = await evidence.export(interaction.client.context, person(interaction), wish)
    await answer(interaction, made.words, enclosed=Enclosure(made.name, made.content))


def add_to(tree: app_commands.CommandTree[Client]) -> None:
    """Make the admins' commands known."""
    tree.add_command(stillup)


async def _settings(interaction: Interaction) -> None:
    await hold(interaction)
    words = await flow.show(interaction.client.context, person(interaction))
    await answer(interaction, f"{named(interaction, words)}\n{await checked(interaction)}")


async def _digest(interaction: Interaction, made: Callable[[Context, Person], Awaitable[Paper]]) -> None:
    await hold(interaction)
    paper = await made(interaction.client.context, person(interaction))
    await lay(interaction, paper_layout(paper), paper_files(paper))


async def _status(interaction: Interaction) -> None:
    await hold(interaction)
    words = await channels.status(interaction.client.context, person(interaction))
    late = say_to(interaction, "communities-status-connection", ms=round(interaction.client.latency * 1000))
    await answer(interaction, f"{words}\n{late}\n{await checked(interaction)}")
