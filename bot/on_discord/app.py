"""The front as a whole: the client with its modules, commands kept in step with Discord, its life from start to end."""

import asyncio
import hashlib
import json
import logging
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

from bot.config import ConfigError, Settings
from bot.domain.errors import Refusal
from bot.flow.context import Context
from bot.on_discord import admin, answer, bulk, buttons, privacy, queue, report, setup, wellbeing
from bot.on_discord.client import Interaction, point_at
from bot.on_discord.forms import REPORT, SETUP
from bot.on_discord.front import DiscordFront
from bot.on_discord.interaction import NAME, attend
from bot.on_discord.lifecycle import Servers
from bot.on_discord.translate import Words

log = logging.getLogger(__name__)


class Tree(app_commands.CommandTree["Bot"]):
    """The commands; what fails before a command begins goes the way of every other failure."""

    async def on_error(self, interaction: Any, error: app_commands.AppCommandError, /) -> None:
        await attend(interaction, _raise(error))


async def _raise(error: app_commands.AppCommandError) -> None:
    if isinstance(error, (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch)):
        raise Refusal("discord-command-changed") from error
    raise error


class Bot(Servers):
    """The client with all modules in it."""

    def __init__(self, settings: Settings):
        super().__init__(settings)
        self.front = DiscordFront(self)
        self.tree = Tree(self)
        report.add_to(self.tree)
        privacy.add_to(self.tree)
        buttons.add_to(self)
        queue.add_to(self, self.tree)
        answer.add_to(self.tree)
        bulk.add_to(self.tree)
        wellbeing.add_to(self.tree)
        admin.add_to(self.tree)

    async def setup_hook(self) -> None:
        await self.tree.set_translator(Words())
        await sync(self.tree, self.settings.data / "discord-commands")

    async def on_interaction(self, interaction: Interaction) -> None:
        """Forms are found by their ids, so that one filled in during a restart arrives all the same."""
        if interaction.type is discord.InteractionType.modal_submit:
            await attend(interaction, filled(interaction))


async def filled(interaction: Interaction) -> None:
    """A form came back: hand it to the module that its id names."""
    data: dict[str, Any] = dict(interaction.data or {})
    name = str(data.get("custom_id", ""))
    if name.startswith(REPORT):
        await report.submitted(interaction, name.removeprefix(REPORT))
    elif name.startswith(SETUP):
        await setup.submitted(interaction, name.removeprefix(SETUP))
    else:
        _, number, action, *more = name.split(":")
        await buttons.submitted(interaction, int(number), action, *more[:1])


async def sync(tree: app_commands.CommandTree[Any], folder: Path) -> bool:
    """Send the commands to Discord if they differ from what was sent last; whether they were sent.

    Discord allows 200 new commands a day, and a sent set takes a while to reach everybody.
    """
    translator = tree.translator
    payload = [
        await command.get_translated_payload(tree, translator) if translator else command.to_dict(tree)
        for command in tree.get_commands()
    ]
    mark = hashlib.sha256(json.dumps(payload, sort_keys=True, default=str).encode()).hexdigest()
    kept = folder / f"{tree.client.application_id}.sha256"
    if await asyncio.to_thread(_read, kept) == mark:
        return False
    await tree.sync()
    await asyncio.to_thread(_write, kept, mark)
    log.info("%s commands were sent to Discord", len(payload))
    return True


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


class DiscordApp:
    """Discord from start to end: ``open`` logs in, ``serve`` answers until it is cancelled, ``aclose`` hangs up."""

    name = NAME

    def __init__(self, settings: Settings):
        if settings.discord_shard_ids and not settings.discord_shard_count:
            raise ConfigError("STILLUP_DISCORD_SHARD_COUNT is missing: STILLUP_DISCORD_SHARD_IDS needs it.")
        point_at(settings)
        self._token = settings.discord_token.get_secret_value()
        self.bot = Bot(settings)
        self.front = self.bot.front

    async def open(self) -> None:
        """Log in and bring the commands up to date. Raises ``ConfigError`` when Discord does not take the token."""
        try:
            await self.bot.login(self._token)
        except discord.LoginFailure:
            raise ConfigError("STILLUP_DISCORD_TOKEN is wrong: Discord does not accept it.") from None

    async def serve(self, context: Context) -> None:
        """Answer people; lost connections are resumed by themselves."""
        self.bot.opened = context
        await self.bot.connect(reconnect=True)

    async def application(self) -> int:
        """The id of the application to which the token belongs."""
        if not self._token:
            raise ConfigError("STILLUP_DISCORD_TOKEN is missing; or give the id with --application.")
        try:
            await self.bot.http.static_login(self._token)
            return int((await self.bot.http.application_info())["id"])
        except discord.HTTPException as error:
            raise ConfigError(f"Discord does not accept STILLUP_DISCORD_TOKEN ({error.status}).") from None
        finally:
            await self.bot.http.close()

    async def aclose(self) -> None:
        await self.bot.close()
