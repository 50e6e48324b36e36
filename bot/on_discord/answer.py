"""What a reporter answers when the moderators ask: by command, here or in a direct message, and without their name."""

from discord import app_commands

from bot.chat import Question, QuestionKind
from bot.domain.errors import Refusal
from bot.flow.cases import questions
from bot.flow.cases.action import MAX_WORDS
from bot.on_discord.cards import press_id
from bot.on_discord.client import Client, Interaction
from bot.on_discord.forms import REPLY, question_form
from bot.on_discord.interaction import answer, ask, attend, hold, say_to
from bot.on_discord.report import at_home, contexts, everywhere, installs
from bot.on_discord.translate import word


@app_commands.command(name=word("discord-answer"), description=word("discord-answer-about"))
@app_commands.describe(number=word("discord-number"), words=word("discord-answer-words"))
@installs
@contexts
async def reply(
    interaction: Interaction,
    number: app_commands.Range[int, 1, 999_999_999],
    words: app_commands.Range[str, 1, MAX_WORDS] = "",
) -> None:
    await attend(interaction, said(interaction, number, words) if words else open_form(interaction, number))


def add_to(tree: app_commands.CommandTree[Client]) -> None:
    """Make the command known."""
    tree.add_command(reply)


async def open_form(interaction: Interaction, number: int, community: str = "") -> None:
    """The button under a question names its community, in hexadecimal; the command leaves it open."""
    asked = Question(
        QuestionKind.TEXT,
        say_to(interaction, "discord-form-reply-title", number=number),
        say_to(interaction, "discord-form-reply"),
    )
    name = press_id(number, REPLY, community)
    await ask(interaction, question_form(asked, name, MAX_WORDS, interaction.locale.value))


async def said(interaction: Interaction, number: int, words: str, community: str = "") -> None:
    """Hand it to the community that asked: in a direct message it is the one of theirs that has such a question."""
    await hold(interaction)
    refused = Refusal("cases-not-yours", number=number)
    for who in [at_home(interaction, community)] if community else await everywhere(interaction):
        try:
            done = await questions.answer(interaction.client.context, who, number, words)
        except Refusal as refusal:
            refused = refusal if refused.key == "cases-unknown" else refused
        else:
            await answer(interaction, done)
            return
    raise refused
