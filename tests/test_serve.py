"""Which fronts a configuration starts."""

import pytest

from bot.config import ConfigError
from bot.serve import front_apps
from tests.support.build import settings_for


def test_both_worlds_in_one_process(tmp_path):
    settings = settings_for(tmp_path, "", discord_token="d-token", slack_bot_token="xoxb-1", slack_app_token="xapp-1")
    assert [front_app.front.name for front_app in front_apps(settings)] == ["discord", "slack"]


def test_a_slack_that_lacks_its_way_in_is_named(tmp_path):
    with pytest.raises(ConfigError, match="STILLUP_SLACK_APP_TOKEN"):
        front_apps(settings_for(tmp_path, "", slack_bot_token="xoxb-1"))


def test_without_any_token_the_way_out_is_said(tmp_path):
    with pytest.raises(ConfigError, match="stillup chat"):
        front_apps(settings_for(tmp_path, ""))
