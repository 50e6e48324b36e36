"""How this front answers one person: privately, in time, and with the one error handler."""

import logging
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from uuid import uuid4

import discord
from discord import ui

from bot.chat import Person
from bot.domain.errors import Refusal
from bot.on_discord.cards import sayings
from bot.on_discord.client import Interaction
from bot.wording import Fact, say

log = logging.getLogger(__name__)
NAME = "discord"
UNKNOWN_INTERACTION, ALREADY_ANSWERED, UNKNOWN_TOKEN = 10062, 40060, 50027
UNREACHABLE = {UNKNOWN_INTERACTION, ALREADY_ANSWERED, UNKNOWN_TOKEN}
AT_MOST = 5  # follow-ups that an interaction of a user-installed app may have


class AlreadyTaken(Exception):  # noqa: N818 - no error: somebody else is at it
    """Another process with the same token answered this interaction: doing it here too would double it."""


def person(interaction: Interaction, community: str = "") -> Person:
    """Who acts, with what Discord itself says of them: roles, and whether they manage the server."""
    user = interaction.user
    rights = interaction.permissions
    return Person(
        NAME,
        community or str(interaction.guild_id or ""),
        id=str(user.id),
        name=user.display_name,
        roles=[str(role_id) for role_id in role_ids(user)],
        admin=isinstance(user, discord.Member) and (rights.administrator or rights.manage_guild),
        locale=interaction.locale.value,
    )


def role_ids(user: discord.Member | discord.User) -> list[int]:
    """The ids of a member's roles, whether the bot knows the server or not."""
    return [role.id for role in user.roles] if isinstance(user, discord.Member) else []


def say_to(interaction: Interaction, key: str, **facts: Fact) -> str:
    """A sentence in the person's own language."""
    return say(interaction.locale.value, key, **facts)


async def attend(interaction: Interaction, work: Awaitable[None]) -> None:
    """Do the work and let its failure become one private sentence: this front's one error handler."""
    try:
        await work
    except Refusal as refusal:
        log.info("refused: %s", refusal.key)
        await _try_answer(interaction, say_to(interaction, refusal.key, **refusal.facts))
    except AlreadyTaken:
        log.warning("an interaction was answered by somebody else with this token")
    except Exception as error:  # a front's one error handler: the unknown becomes a reference number
        if isinstance(error, discord.HTTPException) and error.code in UNREACHABLE:
            log.warning("an answer came too late for Discord (%s)", error.code)
            return
        reference = uuid4().hex[:8]
        log.exception("reference %s", reference)
        await _try_answer(interaction, say_to(interaction, "chat-went-wrong", reference=reference))


async def _try_answer(interaction: Interaction, words: str) -> None:
    try:
        await answer(interaction, words)
    except discord.HTTPException as error:
        log.warning("a private answer did not arrive (%s)", error.code)


async def hold(interaction: Interaction) -> bool:
    """Acknowledge at once, visibly to this person only; False when it is too late to answer them at all.

    Raises ``AlreadyTaken`` when another process of ours has the interaction.
    """
    try:
        await interaction.response.defer(ephemeral=True, thinking=True)
    except discord.HTTPException as error:
        if error.code == ALREADY_ANSWERED:
            raise AlreadyTaken from error
        if error.code not in UNREACHABLE:
            raise
        log.warning("an interaction could not be acknowledged in time (%s)", error.code)
        return False
    return True


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with an answer."""

    name: str
    content: str | bytes

    @property
    def file(self) -> discord.File:
        content = self.content.encode() if isinstance(self.content, str) else self.content
        return discord.File(BytesIO(content), self.name)


async def answer(
    interaction: Interaction, words: str, *, view: ui.View | None = None, enclosed: Enclosure | None = None
) -> None:
    """Say it to this person only, in as many messages as it needs; buttons and file go with the last one."""
    parts = sayings(words)[:AT_MOST]
    for part in parts[:-1]:
        await _send(interaction, {"content": part})
    last: dict[str, Any] = {"content": parts[-1]}
    if view is not None:
        view.stop()  # presses are found by their ids; the library need not remember this one
        last["view"] = view
    if enclosed is not None:
        last["file"] = enclosed.file
    await _send(interaction, last)


async def lay(interaction: Interaction, view: ui.LayoutView, files: list[discord.File] | None = None) -> None:
    """Show a layout to this person only."""
    await _send(interaction, {"view": view, "files": files or []})


async def _send(interaction: Interaction, message: Mapping[str, Any]) -> None:
    private: dict[str, Any] = {
        "ephemeral": True,
        "suppress_embeds": True,
        "allowed_mentions": discord.AllowedMentions.none(),
    }
    if interaction.response.is_done():
        await interaction.followup.send(**message, **private)
    else:
        await interaction.response.send_message(**message, **private)


async def ask(interaction: Interaction, modal: ui.Modal) -> None:
    """Open a form. Its answer is found by its id, so it may come after a restart too."""
    modal.stop()
    try:
        await interaction.response.send_modal(modal)
    except discord.HTTPException as error:
        if error.code == ALREADY_ANSWERED:
            raise AlreadyTaken from error
        raise


def fields(interaction: Interaction) -> dict[str, list[str]]:
    """What was filled into a form: the values of each field, by the field's id."""
    found: dict[str, list[str]] = {}
    data: dict[str, Any] = dict(interaction.data or {})
    for label in data.get("components", []):
        item = label.get("component", {})
        value = item.get("value")
        values = [value] if isinstance(value, str) and value else item.get("values") or []
        found[item.get("custom_id", "")] = [str(one) for one in values]
    return found


def first(values: Mapping[str, list[str]], key: str) -> str:
    """The one value of a field, or ""."""
    return (values.get(key) or [""])[0]
