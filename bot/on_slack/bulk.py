"""Approving a selection: a modal that says for each case who gets what, or why not, and one button for them all."""

from bot.domain.formats import case_number_of
from bot.domain.lifecycle import Move, allows
from bot.flow.cases import bulk_approval as flow
from bot.flow.cases.bulk_approval import BulkBatch
from bot.flow.cases.queue import QueueRow
from bot.on_slack import forms
from bot.on_slack.blocks import Block, button, words
from bot.on_slack.forms import Submit, View, modal
from bot.on_slack.interaction import Interaction
from bot.on_slack.report import numbers
from bot.wording import say


async def many(interaction: Interaction, rest: str) -> None:
    """``/stillup approve-many 12 15 18``"""
    await interaction.wait(say(interaction.language, "slack-many-title"))
    await _ask(interaction, [case_number_of(one) for one in rest.replace(",", " ").split()])


async def chosen(interaction: Interaction) -> None:
    """The button below a page of the queue: those of its cases that can be approved."""
    await interaction.wait(say(interaction.language, "slack-many-title"))
    await _ask(interaction, numbers(str(interaction.action.get("value") or "")))


async def _ask(interaction: Interaction, cases: list[int]) -> None:
    await interaction.show(
        view(interaction.language, await flow.preview_many(interaction.context, interaction.person, cases))
    )


def view(language: str, batch: BulkBatch) -> View:
    """What a yes would approve, and what not; without anything to approve there is no button."""
    submit = Submit("many", say(language, "slack-preview-send"), {"batch": batch.key}) if batch.ready else None
    return modal(language, say(language, "slack-many-title"), words(batch.words), submit)


async def approved(interaction: Interaction) -> None:
    """The selection is sent: exactly the drafts that it showed are approved, each on its own."""
    key = str(forms.known(interaction.view).get("batch", ""))
    await interaction.answer(await flow.approve_many(interaction.context, interaction.person, key))


def offer(language: str, rows: tuple[QueueRow, ...]) -> list[Block]:
    """The button for a page of the queue, when at least two of its cases could be approved."""
    fitting = [row.number for row in rows if allows(row.state, Move.APPROVE)]
    if len(fitting) < 2:
        return []
    label = say(language, "slack-many-offer", count=len(fitting))
    return [button("queue:many", label, ",".join(map(str, fitting)))]
