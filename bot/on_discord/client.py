"""The connection to Discord: which intents, which shards, which addresses. It knows no command and no button."""

import discord
from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.config import Settings
from bot.domain.errors import Refusal
from bot.flow.context import Context

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # this bot has no voice to miss
LONGEST_WAIT = 30.0  # seconds that the library may wait for a rate limit by itself; beyond it the steps wait

# What each permission is for stands in docs/discord.md.
PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    attach_files=True,
    create_public_threads=True,
    send_messages_in_threads=True,
)


class Client(discord.AutoShardedClient):
    """A client that sees guilds, channels and roles, and no message and no member that nobody hands to it."""

    def __init__(self, settings: Settings):
        super().__init__(
            intents=discord.Intents(guilds=True),
            shard_ids=list(settings.discord_shard_ids) or None,  # type: ignore[arg-type]
            shard_count=settings.discord_shard_count or None,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            max_ratelimit_timeout=LONGEST_WAIT,
        )
        self.settings = settings
        self.opened: Context | None = None

    @property
    def context(self) -> Context:
        """The context. Raises ``Refusal("discord-just-starting")`` in the moment before there is one."""
        if self.opened is None:
            raise Refusal("discord-just-starting")
        return self.opened


Interaction = discord.Interaction[Client]


def point_at(settings: Settings) -> None:
    """Use the addresses of the settings; the library keeps them as class attributes, for the whole process."""
    Route.BASE = settings.discord_api_base.rstrip("/")
    DiscordWebSocket.DEFAULT_GATEWAY = URL(settings.discord_gateway_url)
    Asset.BASE = settings.discord_cdn_base.rstrip("/")


def invite(application_id: int) -> str:
    """The address at which an admin adds the bot, asking for no more than it needs."""
    scopes = ("bot", "applications.commands")
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=scopes)
