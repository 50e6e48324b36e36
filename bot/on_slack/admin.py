"""What admins do: settings, status, digest and export. Who is an admin, Slack itself says, or the setup."""

from bot.chat import Option
from bot.flow.communities import channels
from bot.flow.communities import setup as flow
from bot.flow.digest import weekly as weekly_digest
from bot.flow.evidence import export as evidence
from bot.on_slack import forms
from bot.on_slack.forms import Submit, View, modal, question, select
from bot.on_slack.front import upload
from bot.on_slack.interaction import Interaction
from bot.wording import say

_DAYS = ("7", "30", "90", "365")


async def settings(interaction: Interaction, _rest: str) -> None:
    await interaction.answer(await flow.show(interaction.context, await interaction.as_admin()))


async def status(interaction: Interaction, _rest: str) -> None:
    """What waits, and which cards could not be shown and why."""
    await interaction.answer(await channels.status(interaction.context, await interaction.as_admin()))


async def export(interaction: Interaction, _rest: str) -> None:
    """Ask what the evidence pack shall hold."""
    await interaction.open(export_form(interaction.language))


def export_form(language: str, problem: str = "") -> View:
    """One case or a period, and how much a reader may see."""
    levels = [Option(one.value, say(language, f"evidence-export-level-{one.value}")) for one in evidence.Level]
    days = [Option(one, say(language, "slack-export-last", days=int(one))) for one in _DAYS]
    case = {"type": "number_input", "is_decimal_allowed": False, "min_value": "1"}
    blocks = [
        *forms.problem_line(problem),
        question("case", say(language, "slack-export-case"), case, optional=True),
        question("days", say(language, "slack-export-days"), select(days, "90")),
        question("level", say(language, "slack-export-level"), select(levels, evidence.Level.PARTNER)),
    ]
    submit = Submit("export", say(language, "slack-export-do"))
    return modal(language, say(language, "slack-export-title"), blocks, submit)


async def exported(interaction: Interaction) -> None:
    """The pack, as a private file."""
    typed = forms.values(interaction.view)
    case = int(typed["case"]) if typed.get("case") else None
    wish = evidence.ExportRequest(case, evidence.Level(typed.get("level") or "partner"), int(typed.get("days") or 90))
    made = await evidence.export(interaction.context, await interaction.as_admin(), wish)
    await interaction.give(made.name, made.content)
    await interaction.answer(made.words)


async def weekly(interaction: Interaction, _rest: str) -> None:
    """The digest of the last seven days, in a direct message: a file cannot be shown to one person in a channel."""
    paper = await weekly_digest.now(interaction.context, await interaction.as_admin())
    opened = await interaction.client.conversations_open(users=interaction.person.id)
    await upload(interaction.client, opened["channel"]["id"], paper)
    await interaction.answer(say(interaction.language, "slack-digest-sent"))
