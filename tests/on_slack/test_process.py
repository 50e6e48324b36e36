"""The bot as a separate process at the wire double, killed with -9 between the steps of a case."""

import asyncio
import sys
from datetime import datetime, timedelta

import pytest

from tests.support.peek import OFTEN
from tests.support.slack.double import Fault
from tests.support.slack.life import PATIENCE, Bot
from tests.support.slack.people import button, until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # a start for every step
HTTP, SOCKET = True, False
SETUP = {"triage": "C1", "digest": "C2", "moderators": ["UMAX"], "day": "0", "hour": "9", "zone": "UTC"}


def view_with(slack, callback):
    return [view for view in slack.views.values() if view.get("callback_id") == callback]


async def set_up(bot):
    await bot.people.type("UADA", "setup", "/stillup")
    (form,) = await until(lambda: view_with(bot.slack, "setup"), PATIENCE)
    await bot.people.send("UADA", form["id"], **SETUP, language="en", country="IE")
    await until(lambda: "Cards go to C1" in str(bot.slack.views[form["id"]]), PATIENCE)


async def report(bot, link):
    """Mia reports it and wants to hear; the card stands in the channel."""
    await bot.people.type("UMIA", f"hate {link}")
    (answer,) = await until(lambda: bot.slack.private, PATIENCE)
    await bot.people.press("UMIA", button(answer, "mine:follow"))
    await until(lambda: len(bot.slack.private) == 2, PATIENCE)
    (card,) = await until(bot.slack.cards, PATIENCE)
    return card


async def preview(bot, card):
    await bot.people.press("UMAX", button(card, "case:claim"))
    await until(lambda: "Being reviewed" in str(card["blocks"]), PATIENCE)
    await bot.people.press("UMAX", button(card, "case:approve"))
    (shown,) = await until(lambda: view_with(bot.slack, "preview"), PATIENCE)
    return shown["id"]


async def approve(bot, card, shown):
    await bot.people.send("UMAX", shown, reason="")
    await until(lambda: "Notice sent" in str(card["blocks"]), PATIENCE)


def said(bot, card, words):
    """Where the card's thread says so."""
    return [one["text"] for one in bot.slack.thread(card["ts"]) if words in one["text"]]


async def follow_up(bot, card):
    """A look shortly before the deadline of 72 hours, and a reminder after it."""
    before = len(await until(bot.peek.looks, PATIENCE, OFTEN))
    bot.clock.go(hours=71, minutes=50)
    await until(lambda: len(bot.peek.looks()) > before, PATIENCE, OFTEN)
    bot.clock.go(minutes=15)
    await until(lambda: said(bot, card, "A reminder goes to"), PATIENCE)
    await until(lambda: said(bot, card, "Reminder sent to"), PATIENCE)


async def hear_of_it(bot, card):
    await until(lambda: "No longer up" in str(card["blocks"]), PATIENCE)
    await until(lambda: "no longer up" in bot.slack.whispers("UMIA"), PATIENCE)


def apart(bot):
    """The time between the last two looks."""
    first, second = (str(at) for (at,) in bot.peek.rows("SELECT probed_at FROM probe ORDER BY id")[-2:])
    return datetime.fromisoformat(second) - datetime.fromisoformat(first)


@pytest.fixture
def bot(slack, platform, tmp_path, database_url, by_http):
    return Bot(slack, platform, tmp_path / "data", database_url, by_http=by_http)


def by(*pairs):
    return pytest.mark.parametrize(("by_http", "database_url"), pairs, indirect=["database_url"])


@by((SOCKET, "postgresql"), (HTTP, "sqlite"))
async def test_killed_between_the_steps_nothing_is_lost_and_nothing_doubled(bot, slack, platform):
    async with bot.life():
        await set_up(bot)
    async with bot.life():
        card = await report(bot, platform.publish("troll", "a post that should not be there"))
    async with bot.life():
        shown = await preview(bot, card)
    async with bot.life():
        await approve(bot, card, shown)
    assert (len(platform.reports()), len(slack.cards())) == (1, 1)
    assert max(bot.people.acks) < 3.0


@by((SOCKET, "sqlite"), (HTTP, "postgresql"))
async def test_killed_from_the_report_to_the_digest_everything_is_said_once(bot, slack, platform):
    link = platform.publish("troll", "a post that should not be there")
    async with bot.life():
        await set_up(bot)
        card = await report(bot, link)
    async with bot.life():
        await approve(bot, card, await preview(bot, card))
    async with bot.life():
        await follow_up(bot, card)
    platform.take_down(link)
    bot.clock.go(hours=12)
    async with bot.life():
        await until(lambda: bot.peek.looks()[-1] == "gone", PATIENCE, OFTEN)
    assert "No longer up" not in str(card["blocks"])  # one look is no removal
    bot.clock.go(minutes=36)
    async with bot.life():
        await hear_of_it(bot, card)
        bot.clock.go(days=4)
        (picture,) = await until(lambda: [one for one in slack.files.values() if one["channel"]], PATIENCE)
    check(bot, card, picture)


def check(bot, card, picture):
    assert apart(bot) >= timedelta(minutes=30)
    assert [len(said(bot, card, what)) for what in ("Notice sent to", "Reminder sent to", "no longer up")] == [1, 1, 1]
    assert (len(bot.platform.reports()), len(bot.slack.cards())) == (2, 1)
    assert bot.slack.whispers("UMIA").count("no longer up") == 1
    assert (picture["channel"], picture["data"][:4], bool(picture["alt"])) == ("C2", b"\x89PNG", True)
    assert max(bot.people.acks) < 3.0


async def test_a_wrong_app_token_ends_the_run_in_a_sentence(slack, platform, tmp_path):
    slack.faults["apps.connections.open"].append(Fault("invalid_auth"))
    env = Bot(slack, platform, tmp_path / "data", "", by_http=SOCKET).env
    command = (sys.executable, "-m", "bot", "run")
    process = await asyncio.create_subprocess_exec(*command, env=env, stderr=asyncio.subprocess.PIPE)
    _, said = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 1
    assert said.decode().splitlines()[-1].startswith("STILLUP_SLACK_APP_TOKEN is wrong. Slack: the token is not valid")
    assert "Traceback" not in said.decode()
