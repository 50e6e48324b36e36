"""A server of Discord in this process: the real client and desk, and every request checked against the contract."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot import app as root
from bot.chat import ActionName, Person
from bot.flow.communities import setup
from bot.flow.context import Context
from bot.jobs import work_off
from bot.on_discord.app import Bot
from bot.store.engine.next_due import Sweep
from tests.support.build import Clock, settings_for
from tests.support.discord.contract import violations, walk


@dataclass
class Harbour:
    """One server with a triage channel, a digest channel, a moderator, an admin, a member and a stranger."""

    env: simcord.Env
    context: Context
    bot: Bot
    clock: Clock
    platform: Any
    guild: simcord.GuildHandle
    general: simcord.ChannelHandle
    triage: simcord.ChannelHandle
    digest: simcord.ChannelHandle
    mods: simcord.RoleHandle
    mod: simcord.MemberActor
    admin: simcord.MemberActor
    member: simcord.MemberActor

    async def deliver(self) -> None:
        """Everybody who has something to hear hears it."""
        for _ in range(3):
            await work_off(self.context, Sweep.DELIVERIES)
        await self.env.settle()

    def card(self) -> Any:
        """The one card in the triage channel."""
        (message,) = [one for one in self.triage.history() if one.components]
        return message

    def text(self, message: Any = None) -> str:
        """Every word of a layout."""
        parts = walk([one.to_dict() for one in (message or self.card()).components])
        return "\n".join(part.get("content", "") for part in parts)

    async def press(self, action: ActionName | str, who: simcord.MemberActor | None = None, message: Any = None) -> Any:
        """Do an act of the card, by its button or from its menu; what came of it."""
        shown, presser = message or self.card(), who or self.mod
        parts = list(walk([one.to_dict() for one in shown.components]))
        for part in parts:
            if part.get("custom_id", "").split(":")[2:3] == [str(action)]:
                return await presser.click(shown, custom_id=part["custom_id"])
        (menu,) = [part for part in parts if str(action) in [one["value"] for one in part.get("options", [])]]
        return await presser.select(shown, [str(action)], custom_id=menu["custom_id"])


def said(result: Any) -> str:
    """What the person was answered, all of it."""
    parts = [one for one in (result.response, *result.followups) if one]
    assert all(one.ephemeral for one in parts), "an answer was public"
    return "\n".join(dict.fromkeys(one.content for one in parts))


def last(result: Any) -> Any:
    """The newest message of an answer: the one with the buttons."""
    return [one for one in (result.response, *result.followups) if one][-1]


@pytest.fixture
async def harbour(tmp_path: Path, platform, clock: Clock) -> AsyncIterator[Harbour]:
    async with opened(tmp_path, platform, clock) as furnished:
        yield furnished


@asynccontextmanager
async def opened(folder: Path, platform: Any, clock: Clock) -> AsyncIterator[Harbour]:
    """A server with its people. At the end every request that the bot made is held against the contract."""
    settings = settings_for(folder / "data", "", platform, discord_shard_count=1)
    bot = Bot(settings)
    front = bot.front
    async with root.open_context(settings, {"discord": front}, clockwork=root.Clockwork(clock)) as context:
        bot.opened = context
        env = simcord.Env(bot)
        await env.start()
        try:
            yield await _furnish(env, context, bot, clock, platform)
        finally:
            await env.shutdown()
        found = [
            f"{one.method} {one.path}: {wrong}"
            for one in env.http_requests
            for wrong in violations(one.method, one.path, one.json)
        ]
        assert not found, found


async def _furnish(env: simcord.Env, context: Context, bot: Bot, clock: Clock, platform: Any) -> Harbour:
    guild = env.create_guild("Harbour")
    mods = guild.create_role("Mods")
    channels = {name: guild.create_text_channel(name) for name in ("general", "triage", "digest")}
    everybody = discord.Permissions(manage_guild=True)
    people = {
        "mod": guild.add_member(env.create_user("max"), roles=[mods]),
        "admin": guild.add_member(env.create_user("ada"), roles=[guild.create_role("Boss", permissions=everybody)]),
        "member": guild.add_member(env.create_user("mia")),
    }
    await env.settle()
    await setup.save(
        context,
        Person("discord", str(guild.id), str(people["admin"].id), admin=True),
        setup.Wishes(
            name="Harbour",
            triage_channel=str(channels["triage"].id),
            digest_channel=str(channels["digest"].id),
            moderator_roles=[str(mods.id)],
            country="IE",
        ),
    )
    return Harbour(env, context, bot, clock, platform, guild, mods=mods, **channels, **people)
