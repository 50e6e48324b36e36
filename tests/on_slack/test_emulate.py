"""Slack's Web API as others understood it: the bot's own front, by signed HTTP, at emulate 0.11.2.

Skipped where npm cannot be reached. What emulate does not have, so that only our own double shows it:

- Socket Mode (there is no ``apps.connections.open``), and any delivery: our ``People`` send commands and presses;
- ``response_url``: private answers come as direct messages, as they do when Slack refuses that address;
- arguments outside the body. Slack's library asks ``users.info`` and ``conversations.info`` by GET and uploads with a
  query, so there is no setup by its form and no digest here, and the home knows no admins;
- rate limits, Block Kit's schema, and channels that the app is not in (it may post to every public one);
- what a modal knows: its page shows the words only, so a notice is approved at the step.
"""

import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.chat import ActionName, FrontError, Person, Place
from bot.flow.cases import decisions
from bot.flow.communities import setup
from bot.store.engine.next_due import Sweep
from tests.adapters.real.home import installed
from tests.on_slack.conftest import Town, open_town
from tests.on_slack.test_faults import CARD
from tests.support.slack import emulate
from tests.support.slack.people import button, state, until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # the first one installs it
LINK = "https://bad.example/page"
PATIENCE = 20.0  # seconds
# How npm and uv say that they did not get through; any other failure to install is a failure.
UNREACHED = (
    *("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH"),
    *("timed out", "dns error", "Failed to fetch", "network"),
)
GIVEN = {"links": LINK, "category": "hate", "details": "", "more": []}


@pytest.fixture(scope="session")
def home() -> Path:
    try:
        return installed(f"emulate-{emulate.VERSION}", emulate.install)
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
        if not any(sign in str(error) for sign in UNREACHED):
            raise
        # Without npm nothing can be run against; the double of tests/support/slack covers each of these steps.
        pytest.skip(f"npm cannot be reached: {str(error)[-300:]}")


@pytest.fixture
def slack(home: Path, tmp_path: Path) -> Iterator[emulate.Emulate]:
    with emulate.started(home, tmp_path) as server:
        yield server


@pytest.fixture
async def town(slack, tmp_path, platform) -> AsyncIterator[Town]:
    async with open_town(slack, tmp_path / "data", "", platform, by_http=True) as opened:
        opened.people.team = emulate.TEAM
        admin = Person("slack", emulate.TEAM, slack.people["admin"], admin=True)
        mods = [slack.people["max"]]
        wishes = setup.Wishes(triage_channel=slack.channels["triage"], moderator_roles=mods, country="IE")
        await setup.save(opened.context, admin, wishes)
        await opened.app._workspaces.learn()
        yield opened


def place(town, message=""):
    return Place(emulate.TEAM, town.slack.channels["triage"], message)


async def reported(town, link=LINK):
    """Mia reports it and hears that privately; its card."""
    await town.people.type(town.slack.people["mia"], f"hate {link}")
    await until(lambda: "case 1" in str(town.slack.whispers()), PATIENCE)
    await town.work(Sweep.DELIVERIES)
    (card,) = town.slack.history()
    return card


async def test_a_card_is_posted_and_edited_in_place(town):
    card = await reported(town)
    await town.people.press(town.slack.people["max"], button(card, "case:claim"))
    await until(lambda: "is yours" in str(town.slack.whispers(emulate.MAX)), PATIENCE)
    await town.work(Sweep.DELIVERIES)
    (edited,) = town.slack.history()
    assert edited["ts"] == card["ts"]
    assert "Being reviewed" in str(edited["blocks"])


async def test_what_happens_after_the_decision_stands_in_the_card_s_thread(town):
    card = await reported(town, town.platform.publish("troll", "a post that should not be there"))
    mod = Person("slack", emulate.TEAM, town.slack.people["max"], "max", (town.slack.people["max"],))
    shown = await decisions.preview(town.context, mod, 1)
    await decisions.press(town.context, mod, decisions.Press(1, ActionName.APPROVE, draft=shown.draft))
    town.clock.go(minutes=5)
    await town.work(Sweep.NOTICES, Sweep.DELIVERIES)
    assert "Notice sent to" in town.slack.thread(card["ts"])[-1]["text"]
    assert [one["ts"] for one in town.slack.history()] == [card["ts"]]


async def test_a_preview_opens_where_its_button_was_pressed(town):
    card = await reported(town)
    await town.people.press(town.slack.people["max"], button(card, "case:approve"))
    await until(lambda: "bad[.]example" in str(town.slack.views()), PATIENCE)
    assert LINK not in str(town.slack.views())


async def test_a_form_is_opened_and_answered_in_its_place(town):
    mia = town.slack.people["mia"]
    await town.people.type(mia, LINK)
    (name,) = await until(town.slack.views, PATIENCE)
    view = {"id": name, "type": "modal", "callback_id": "report", "private_metadata": "{}"}
    sent = {**town.people._by(mia, "view_submission"), "view": {**view, "state": {"values": state(GIVEN)}}}
    await town.people.deliver("interactive", sent)
    await until(lambda: "case 1" in town.slack.views()[name], PATIENCE)


async def test_a_trigger_that_was_used_already_ends_in_one_sentence(town):
    used = town.slack.trigger()
    view = {"type": "modal", "title": {"type": "plain_text", "text": "x"}, "blocks": []}
    town.slack.ask("views.open", emulate.BOT, trigger_id=used, view=view)
    await town.people.type(town.slack.people["mia"], LINK, trigger_id=used)
    await until(lambda: "That took too long" in str(town.slack.whispers()), PATIENCE)


async def test_a_question_comes_as_a_direct_message_whose_button_opens_the_form(town):
    mia = town.slack.people["mia"]
    await town.front.ask(emulate.TEAM, mia, 1, "Where was it posted?", "Answer…")
    (question,) = town.slack.whispers()
    assert "Where was it posted?" in question["text"]
    await town.people.press(mia, button(question, "mine:answer"))
    await until(town.slack.views, PATIENCE)


async def test_the_home_is_drawn(town):
    await town.people.event("app_home_opened", town.slack.people["mia"], tab="home")
    await until(lambda: "not reported anything" in str(town.slack.views()), PATIENCE)


async def test_a_card_that_was_deleted_is_posted_anew(town):
    first = await town.front.show(place(town), CARD)
    town.slack.ask("chat.delete", emulate.BOT, channel=town.slack.channels["triage"], ts=first)
    second = await town.front.show(place(town, first), CARD)
    assert [one["ts"] for one in town.slack.history()] == [second]


async def test_an_archived_channel_is_gone(town):
    town.slack.ask("conversations.archive", channel=town.slack.channels["triage"])
    with pytest.raises(FrontError, match="archived") as failed:
        await town.front.show(place(town), CARD)
    assert failed.value.gone


async def test_no_message_is_read_for_links_or_names(town):
    await reported(town)
    sent = [*town.slack.history(), *town.slack.whispers()]
    assert {(one["parse"], one["mrkdwn"], one["unfurl_links"], one["unfurl_media"]) for one in sent} == {
        ("none", False, False, False)
    }
