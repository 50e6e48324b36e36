"""Approving a selection of cases, typed or ticked: one private confirmation that says for each who gets what."""

import re
from collections.abc import Sequence

import discord
from discord import app_commands, ui

from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.domain.lifecycle import Move, State, allows
from bot.flow.cases import bulk_approval as flow
from bot.flow.cases import queue as cases_queue
from bot.on_discord.client import Client, Interaction
from bot.on_discord.forms import Offer, buttons
from bot.on_discord.interaction import answer, attend, hold, person, say_to
from bot.on_discord.translate import word

ACTION = "approve_many"  # what the button carries, with the key of the batch behind it
CHOICE = "many"  # the menu of cases to tick
_BETWEEN = re.compile(r"[\s,;]+")


@app_commands.command(name=word("discord-approve-many"), description=word("discord-approve-many-about"))
@app_commands.describe(numbers=word("discord-approve-many-numbers"))
@app_commands.guild_only()
async def approve_many(interaction: Interaction, numbers: app_commands.Range[str, 1, 300] = "") -> None:
    await attend(interaction, _typed(interaction, numbers) if numbers else _offer(interaction))


def add_to(tree: app_commands.CommandTree[Client]) -> None:
    """Make the command known."""
    tree.add_command(approve_many)


async def _typed(interaction: Interaction, text: str) -> None:
    await hold(interaction)
    await _confirm(interaction, _numbers(text))


async def chosen(interaction: Interaction, values: Sequence[str]) -> None:
    """The cases that were ticked."""
    await hold(interaction)
    await _confirm(interaction, [int(one) for one in values])


async def _offer(interaction: Interaction) -> None:
    """A menu of the oldest cases of the queue that can be approved, as many as one confirmation takes."""
    await hold(interaction)
    context, who = interaction.client.context, person(interaction)
    fitting = cases_queue.Filter(states=tuple(state for state in State if allows(state, Move.APPROVE)))
    first = await cases_queue.queue_page(context, who, fitting)
    rows = [*first.rows, *((await cases_queue.queue_page(context, who, fitting, 2)).rows if first.pages > 1 else ())]
    if not rows:
        await answer(interaction, say_to(interaction, "cases-queue-empty"))
        return
    options = [discord.SelectOption(label=row.line[:100], value=str(row.number)) for row in rows[: flow.MOST]]
    menu: ui.Select[ui.View] = ui.Select(
        custom_id=f"stillup:0:choose_{CHOICE}",
        placeholder=say_to(interaction, "discord-choose-cases"),
        options=options,
        max_values=len(options),
    )
    more = "discord-many-ticks" if first.total <= len(options) else "discord-many-oldest"
    words = say_to(interaction, more, shown=len(options), count=first.total)
    await answer(interaction, words, view=ui.View(timeout=None).add_item(menu))


async def _confirm(interaction: Interaction, numbers: list[int]) -> None:
    batch = await flow.preview_many(interaction.client.context, person(interaction), numbers)
    send = [Offer(f"{ACTION}:{batch.key}", say_to(interaction, "discord-offer-send-many", count=len(batch.ready)))]
    view = buttons(0, send, discord.ButtonStyle.success) if batch.ready else None
    await answer(interaction, batch.words, view=view)


def _numbers(text: str) -> list[int]:
    """Cases as typed, with or without ``#``. A range is not guessed at: what is no number is refused."""
    try:
        return [case_number_of(one) for one in _BETWEEN.split(text) if one]
    except Refusal:
        raise Refusal("cases-many-none") from None


async def send(interaction: Interaction, _number: int, key: str) -> None:
    """The button under the confirmation: exactly what it named, each case for itself."""
    await hold(interaction)
    await answer(interaction, await flow.approve_many(interaction.client.context, person(interaction), key))
