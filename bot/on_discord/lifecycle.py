"""What happens to a server: the bot is back in it, a channel or a role goes. Nothing is lost, and admins are told."""

import asyncio

import discord

from bot.flow.communities import channels
from bot.on_discord.client import Client
from bot.on_discord.interaction import NAME
from bot.wording import say


class Servers(Client):
    """The client that keeps an eye on the servers it is in."""

    _turn: asyncio.Lock | None = None

    async def on_guild_join(self, guild: discord.Guild) -> None:
        await self._back(guild)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """At the start, and after an outage of Discord: what changed meanwhile came with no event of its own."""
        if self.opened is None:
            return
        self._turn = self._turn or asyncio.Lock()
        async with self._turn:  # thousands of servers come at once
            posts = await channels.place(self.opened, NAME, str(guild.id))
            if posts is None or not posts.channel.isdigit():
                return
            channel = guild.get_channel(int(posts.channel))
            if channel is None:
                await channels.lost(self.opened, NAME, str(guild.id))
            elif posts.waiting and _may_post(channel):
                await self._back(guild)

    async def on_guild_channel_update(self, _before: object, channel: discord.abc.GuildChannel) -> None:
        """Somebody may have given a permission back."""
        await self._back(channel.guild)

    async def on_guild_role_update(self, _before: object, role: discord.Role) -> None:
        await self._back(role.guild)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """The channel for cases is gone: told at once, not only when the next case comes."""
        posts = await self._posts(channel.guild)
        if self.opened and posts and posts.channel == str(channel.id):
            await channels.lost(self.opened, NAME, str(channel.guild.id))

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """Who decided by this role cannot any more."""
        posts = await self._posts(role.guild)
        if self.opened is None or posts is None or str(role.id) not in posts.roles:
            return
        left = [one for one in posts.roles if one.isdigit() and role.guild.get_role(int(one))]
        words = say(posts.language, "discord-role-lost", community=role.guild.name, role=role.name, left=len(left))
        await channels.deliver(self.opened, NAME, str(role.guild.id), words)

    async def _posts(self, guild: discord.Guild) -> channels.Posts | None:
        return await channels.place(self.opened, NAME, str(guild.id)) if self.opened else None

    async def _back(self, guild: discord.Guild) -> None:
        if self.opened:
            await channels.back(self.opened, NAME, str(guild.id))


def _may_post(channel: discord.abc.GuildChannel) -> bool:
    may = channel.permissions_for(channel.guild.me)
    return may.view_channel and may.send_messages
