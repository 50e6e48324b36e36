"""Care for moderators in a modal: which categories they are spared, and whether they hear a weekly count."""

from bot.chat import Option
from bot.domain.category import Category
from bot.flow.oncall import wellbeing as flow
from bot.on_slack import forms
from bot.on_slack.blocks import words
from bot.on_slack.forms import Submit, View, checks, modal, question
from bot.on_slack.interaction import Interaction
from bot.wording import say

_IN_GROUP = 10  # options of one group of checkboxes


async def wellbeing(interaction: Interaction, _rest: str) -> None:
    """``/stillup care``"""
    await interaction.wait(say(interaction.language, "slack-care-title"))
    await interaction.show(view(interaction.language, await flow.kept(interaction.context, interaction.person)))


def view(language: str, kept: flow.Kept) -> View:
    """The form, filled with what holds now. Only the moderator sees it."""
    choices = [Option(one.value, say(language, "cases-category-" + one.slug)) for one in Category]
    groups = [choices[at : at + _IN_GROUP] for at in range(0, len(choices), _IN_GROUP)]
    spared = [
        question(
            f"spared{at}",
            say(language, "slack-care-spared" if at == 0 else "slack-care-more"),
            checks(group, [one.value for one in group if one.value in kept.spared]),
            optional=True,
        )
        for at, group in enumerate(groups)
    ]
    count = checks([Option("count", say(language, "slack-care-count-yes"))], ["count"] if kept.counted else [])
    blocks = [*words(kept.words), *spared, question("count", say(language, "slack-care-count"), count, optional=True)]
    return modal(language, say(language, "slack-care-title"), blocks, Submit("care", say(language, "slack-setup-save")))


async def saved(interaction: Interaction) -> None:
    """The form is sent; how it stands from now on takes its place."""
    typed = forms.values(interaction.view)
    spared = [one for name, given in typed.items() if name.startswith("spared") for one in given or []]
    await flow.spare(interaction.context, interaction.person, spared)
    await interaction.answer(await flow.count(interaction.context, interaction.person, wanted=bool(typed.get("count"))))
