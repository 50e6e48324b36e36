"""What a member may ask of us: what is kept, a copy of it, and to be forgotten."""

from typing import Any

from bot.flow.reports import privacy as flow
from bot.on_slack.blocks import Block, button, plain
from bot.on_slack.interaction import Interaction
from bot.wording import say


async def privacy(interaction: Interaction, _rest: str) -> None:
    """``/stillup privacy``"""
    await kept(interaction)


async def kept(interaction: Interaction) -> None:
    """What is kept, in words, with the two ways on from there."""
    await interaction.answer(await flow.kept(interaction.context, interaction.person), offers(interaction.language))


def offers(language: str) -> list[Block]:
    """The buttons of the rights that everybody has. Forgetting is asked twice: it cannot be undone."""
    return [
        button("mine:data", say(language, "chat-offer-my-data")),
        button("mine:forget", say(language, "chat-offer-forget"), sure=_sure(language)),
    ]


def _sure(language: str) -> dict[str, Any]:
    return {
        "title": plain(say(language, "slack-sure"), 100),
        "text": plain(say(language, "cases-ask-forget"), 300),
        "confirm": plain(say(language, "chat-offer-forget-yes"), 30),
        "deny": plain(say(language, "slack-close"), 30),
        "style": "danger",
    }


async def data(interaction: Interaction) -> None:
    """The copy, as a private file."""
    copy = await flow.export(interaction.context, interaction.person)
    await interaction.give(copy.name, copy.content)
    await interaction.answer(copy.words)


async def forget(interaction: Interaction) -> None:
    """Slack has asked already whether they are sure."""
    await interaction.answer(await flow.forget(interaction.context, interaction.person))
