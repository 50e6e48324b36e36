"""What admins do: setup, settings, status, digest and export. Who is an admin, Slack itself says, or the setup."""

import json
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.chat import Paper, Person
from bot.domain.errors import Refusal
from bot.flow.communities import channels
from bot.flow.communities import setup as flow
from bot.flow.digest import weekly as weekly_digest
from bot.flow.evidence import export as evidence
from bot.on_slack import errors, forms
from bot.on_slack.cards import paper_blocks
from bot.on_slack.forms import Submit, View, modal, question, select
from bot.on_slack.interaction import Interaction, enterprise_of
from bot.on_slack.setup import Now, filled, form, now_of, wishes
from bot.store import communities
from bot.wording import say

_DAYS = ("7", "30", "90", "365")


async def setup(interaction: Interaction, _rest: str) -> None:
    """Open the form, filled with what is set; the first time with whoever asks as moderator and admin."""
    await interaction.wait(say(interaction.language, "slack-setup-title"))
    person = await interaction.as_admin()
    async with interaction.context.store.read() as db:
        known = await communities.find(db, person.front, person.community)
    if not person.admin and not (known and set(person.roles) & set(known.admin_roles)):
        raise Refusal("communities-not-admin")
    await interaction.show(form(interaction.language, now_of(known) if known else await _new(interaction, person)))


async def _new(interaction: Interaction, person: Person) -> Now:
    user = (await interaction.client.users_info(user=person.id))["user"]
    settings = interaction.context.settings
    here = (person.id,)
    zone = str(user.get("tz") or "UTC")
    return Now(moderators=here, admins=here, language=settings.language, country=settings.country, zone=zone)


async def saved(interaction: Interaction) -> None:
    """The form is sent. Refused, it comes back as it was filled, with the reason on top."""
    person = await interaction.as_admin()
    now = filled(forms.values(interaction.view))
    team = interaction.body.get("team") or {}
    name = str(team.get("domain") or team.get("id") or interaction.person.community)
    try:
        await _check_channels(interaction, now)
        words = await flow.save(interaction.context, person, wishes(name, enterprise_of(interaction.body), now))
    except Refusal as refusal:
        await interaction.show(form(interaction.language, now, say(interaction.language, refusal.key, **refusal.facts)))
    else:
        await channels.back(interaction.context, person.front, person.community)
        await interaction.answer(words)


async def _check_channels(interaction: Interaction, now: Now) -> None:
    """The app must be in its channels, and nobody from outside may be: cards quote what members wrote."""
    for channel in {now.triage, now.digest} - {""}:
        try:
            found = (await interaction.client.conversations_info(channel=channel))["channel"]
        except SlackApiError as error:
            if errors.name(error) != "channel_not_found":
                raise
            raise Refusal("slack-not-in-channel") from error  # a private channel that it is not in looks so
        if not found.get("is_member"):
            raise Refusal("slack-not-in-channel")
        if found.get("is_ext_shared") or found.get("is_pending_ext_shared"):
            raise Refusal("slack-channel-shared")


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
    levels = [(one.value, say(language, f"evidence-export-level-{one.value}")) for one in evidence.Level]
    days = [(one, say(language, "slack-export-last", days=int(one))) for one in _DAYS]
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
    await interaction.hand(made.name, made.content)
    await interaction.answer(made.words)


async def weekly(interaction: Interaction, _rest: str) -> None:
    """The digest of the last seven days, in a direct message: a file cannot be shown to one person in a channel."""
    paper = await weekly_digest.now(interaction.context, await interaction.as_admin())
    opened = await interaction.client.conversations_open(users=interaction.person.id)
    await upload(interaction.client, opened["channel"]["id"], paper)
    await interaction.answer(say(interaction.language, "slack-digest-sent"))


async def upload(client: Any, channel: str, paper: Paper) -> str:
    """Post words and picture as one message, in one visible step; returns the file's id."""
    done = await client.files_upload_v2(
        channel=channel,
        filename="digest.png",
        file=paper.picture,
        title=paper.title,
        alt_txt=paper.alt[:1_000],
        blocks=json.dumps(paper_blocks(paper)),
    )
    return str(done["files"][0]["id"])
