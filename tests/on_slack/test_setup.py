"""Who may set a workspace up at Slack, and which channels are refused."""

import pytest

from tests.on_slack.test_report import form
from tests.support.slack.double import Channel
from tests.support.slack.people import until

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


async def test_setup_is_for_admins_only(town):
    await town.people.type("UEVE", "setup", "/stillup")
    await until(lambda: any("Only admins" in str(view) for view in town.slack.views.values()))


@pytest.mark.parametrize(("channel", "words"), [("C3", "I am not in that channel"), ("C4", "Other workspaces share")])
async def test_setup_refuses_channels_it_cannot_use_and_keeps_what_was_filled_in(town, channel, words):
    town.slack.channels["C4"] = Channel("C4", shared=True)
    await town.people.type("UADA", "setup", "/stillup")
    view = await form(town, "setup")
    typed = {"triage": channel, "moderators": ["UMAX"], "day": "2", "hour": "7", "language": "en"}
    await town.people.send("UADA", view["id"], **typed, zone="Asia/Tokyo", country="")
    again = await until(lambda: words in str(town.slack.views[view["id"]]) and town.slack.views[view["id"]])
    assert "Asia/Tokyo" in str(again)
