"""How the operator configures Discord, and what is said when it cannot work."""

import pytest

from bot.config import ConfigError, load
from bot.on_discord.app import DiscordApp
from bot.on_discord.client import invite
from bot.serve import front_apps


def test_the_token_may_come_from_a_file_and_is_never_printed(tmp_path):
    file = tmp_path / "token"
    file.write_text("very-secret\n")
    settings = load({"STILLUP_DISCORD_TOKEN_FILE": str(file)}, _env_file=None)
    assert settings.discord_token.get_secret_value() == "very-secret"
    assert "very-secret" not in repr(settings)


def test_without_any_token_the_missing_setting_is_named():
    with pytest.raises(ConfigError, match="STILLUP_DISCORD_TOKEN"):
        front_apps(load({}, _env_file=None, discord_token=""))


def test_shards_are_read_from_a_list():
    settings = load({}, _env_file=None, discord_shard_ids="0,2", discord_shard_count=4)
    assert settings.discord_shard_ids == (0, 2)


async def test_shards_without_their_number_are_refused_by_name():
    with pytest.raises(ConfigError, match="STILLUP_DISCORD_SHARD_COUNT"):
        DiscordApp(load({}, _env_file=None, discord_token="x", discord_shard_ids="0"))


def test_the_invitation_asks_for_the_five_permissions_and_no_more():
    assert "permissions=309237681152" in invite(123)
