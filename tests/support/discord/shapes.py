"""What Discord sends about users, members and a guild, as far as the library reads it."""

from typing import Any

BOT, GUILD, TRIAGE, MODS, OWNER, GENERAL = 1001, 2001, 2002, 2003, 2004, 2005
NOW = "2026-11-23T00:00:00+00:00"


def user(number: int, *, bot: bool = False) -> dict[str, Any]:
    return {"id": str(number), "username": f"u{number}", "discriminator": "0", "global_name": None, "avatar": None,
            "bot": bot}  # fmt: skip


def member(number: int) -> dict[str, Any]:
    roles = [str(MODS)] if number == OWNER else []
    return {"user": user(number), "roles": roles, "joined_at": NOW, "deaf": False, "mute": False, "flags": 0,
            "permissions": "8" if number == OWNER else "0", "nick": None, "avatar": None, "pending": False}  # fmt: skip


def channel(number: int, name: str, kind: int = 0) -> dict[str, Any]:
    return {"id": str(number), "type": kind, "name": name, "guild_id": str(GUILD), "position": 0, "nsfw": False,
            "permission_overwrites": [], "permissions": "0", "parent_id": None}  # fmt: skip


def thread(number: int, parent: int) -> dict[str, Any]:
    """A thread, or a post of a forum: Discord makes no difference but in its parent."""
    meta = {"archived": False, "auto_archive_duration": 60, "archive_timestamp": NOW, "locked": False}
    return {**channel(number, "a thread", 11), "parent_id": str(parent), "owner_id": "5099", "message_count": 1,
            "member_count": 1, "thread_metadata": meta, "rate_limit_per_user": 0}  # fmt: skip


def in_channel(where: dict[str, Any]) -> dict[str, Any]:
    """Another channel, thread or forum post of the server, as an interaction tells it."""
    return {"channel_id": where["id"], "channel": where}


def in_direct_message(person: int) -> dict[str, Any]:
    """Between the person and the bot: no server, and a user in place of a member."""
    return {"guild_id": None, "member": None, "user": user(person), "context": 1, "channel_id": "6001",
            "channel": {"id": "6001", "type": 1, "recipients": [user(BOT, bot=True)]},
            "authorizing_integration_owners": {"0": "0", "1": str(person)}}  # fmt: skip


def in_foreign_server(person: int) -> dict[str, Any]:
    """In a server that the bot is not in, where only the person's own install reaches."""
    return {"guild_id": "9001", "guild": {"id": "9001", "locale": "en-US", "features": []},
            "channel_id": "9002", "channel": {**channel(9002, "elsewhere"), "guild_id": "9001"},
            "authorizing_integration_owners": {"1": str(person)}}  # fmt: skip


def guild() -> dict[str, Any]:
    roles = [{"id": str(GUILD), "name": "@everyone", "color": 0, "hoist": False, "position": 0, "permissions":
              str(1 << 10 | 1 << 11 | 1 << 15 | 1 << 35 | 1 << 38), "managed": False, "mentionable": False, "flags": 0},
             {"id": str(MODS), "name": "mods", "color": 0, "hoist": False, "position": 1, "permissions": "0",
              "managed": False, "mentionable": False, "flags": 0}]  # fmt: skip
    channels = [channel(TRIAGE, "triage"), channel(GENERAL, "general")]
    return {"id": str(GUILD), "name": "Harbour", "owner_id": str(OWNER), "roles": roles, "channels": channels,
            "members": [{**member(BOT), "user": user(BOT, bot=True)}], "threads": [], "emojis": [], "stickers": [],
            "features": [], "member_count": 2, "large": False, "unavailable": False, "joined_at": NOW, "presences": [],
            "voice_states": [], "stage_instances": [], "guild_scheduled_events": [], "preferred_locale": "en-US",
            "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0,
            "mfa_level": 0, "nsfw_level": 0, "premium_tier": 0, "system_channel_flags": 0, "afk_timeout": 60,
            "icon": None, "splash": None, "banner": None, "description": None, "afk_channel_id": None,
            "system_channel_id": None, "rules_channel_id": None, "public_updates_channel_id": None,
            "vanity_url_code": None, "application_id": None}  # fmt: skip
