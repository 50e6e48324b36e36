"""A reporter answers what the moderators asked: neither side learns who the other one is."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.flow.cases import questions
from bot.flow.cases.action import MAX_WORDS
from bot.on_slack import forms
from bot.on_slack.blocks import Block, button, unmarked
from bot.on_slack.forms import Submit, View, modal, problem_line, question, text_input
from bot.on_slack.interaction import Interaction
from bot.wording import say


async def answer(interaction: Interaction, rest: str) -> None:
    """``/stillup answer 12`` opens the form; with words behind the number they are the answer."""
    typed, _, words = rest.strip().partition(" ")
    case_number = case_number_of(typed)
    if words.strip():
        await interaction.answer(
            await questions.answer(interaction.context, interaction.person, case_number, unmarked(words))
        )
    else:
        await interaction.open(view(interaction.language, case_number))


def offer(label: str, case_number: int, community: str) -> Block:
    """The button under a question. It says which community asked: a direct message may name the person's own."""
    return button("mine:answer", label, f"{case_number}:{community}")


async def offered(interaction: Interaction) -> None:
    """That button is pressed: the form opens, before anything else is done."""
    typed, _, community = str(interaction.action.get("value") or "").partition(":")
    await interaction.open(view(interaction.language, case_number_of(typed), community=community))


def view(language: str, case_number: int, typed: str = "", problem: str = "", *, community: str = "") -> View:
    """The one question, with what was typed when it was refused."""
    label = say(language, "slack-answer", number=case_number)
    blocks = [*problem_line(problem), question("text", label, text_input(typed, MAX_WORDS, multiline=True))]
    submit = Submit("answer", say(language, "slack-answer-send"), {"number": case_number, "community": community})
    return modal(language, say(language, "slack-answer-title"), blocks, submit)


async def given(interaction: Interaction) -> None:
    """The form is sent. Refused, it comes back with the reason on top."""
    known, typed = forms.known(interaction.view), str(forms.values(interaction.view).get("text") or "")
    case_number, community = int(known["number"]), str(known.get("community") or "")
    person = replace(interaction.person, community=community or interaction.person.community)
    try:
        words = await questions.answer(interaction.context, person, case_number, typed)
    except Refusal as refusal:
        problem = say(interaction.language, refusal.key, **refusal.facts)
        await interaction.show(view(interaction.language, case_number, typed, problem, community=community))
    else:
        await interaction.answer(words)
