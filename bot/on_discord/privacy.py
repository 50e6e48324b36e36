"""What a member may ask of us: what is kept, a copy of it, and to be forgotten."""

import discord
from discord import app_commands, ui

from bot.flow.reports import privacy as flow
from bot.on_discord.client import Client, Interaction
from bot.on_discord.forms import Offer, buttons
from bot.on_discord.interaction import Enclosure, answer, attend, hold, say_to
from bot.on_discord.report import at_home, contexts, everywhere, installs
from bot.on_discord.translate import word


@app_commands.command(name=word("discord-privacy"), description=word("discord-privacy-about"))
@installs
@contexts
async def privacy(interaction: Interaction) -> None:
    await attend(interaction, _privacy(interaction))


def add_to(tree: app_commands.CommandTree[Client]) -> None:
    """Make the command known."""
    tree.add_command(privacy)


async def _privacy(interaction: Interaction) -> None:
    """What is kept, community by community, each with its own buttons."""
    await hold(interaction)
    for who in await everywhere(interaction):
        words = await flow.kept(interaction.client.context, who)
        await answer(interaction, words, view=_offers(interaction, f"{int(who.community):x}"))


def _offers(interaction: Interaction, community: str) -> ui.View:
    offers = [("my_data", "chat-offer-my-data"), ("my_forget", "chat-offer-forget")]
    named = [Offer(f"{action}:{community}", say_to(interaction, key)) for action, key in offers]
    return buttons(0, named, discord.ButtonStyle.secondary)


async def data(interaction: Interaction, _number: int, community: str) -> None:
    """The copy, as a private file."""
    await hold(interaction)
    copy = await flow.export(interaction.client.context, at_home(interaction, community))
    await answer(interaction, copy.words, enclosed=Enclosure(copy.name, copy.content))


async def ask_forget(interaction: Interaction, _number: int, community: str) -> None:
    """Ask once more: it cannot be undone."""
    sure = [Offer(f"my_forget_yes:{community}", say_to(interaction, "chat-offer-forget-yes"))]
    await answer(
        interaction, say_to(interaction, "cases-ask-forget"), view=buttons(0, sure, discord.ButtonStyle.danger)
    )


async def forget(interaction: Interaction, _number: int, community: str) -> None:
    await hold(interaction)
    await answer(interaction, await flow.forget(interaction.client.context, at_home(interaction, community)))
