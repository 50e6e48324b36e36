"""One case across both worlds: reported on Discord and on Slack, decided on one side, its end told on both."""

import json

import pytest

from tests.support.discord.process import PATIENCE
from tests.support.discord.shapes import OWNER
from tests.support.peek import OFTEN
from tests.support.slack.people import button, until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # processes have to start


async def cards(worlds):
    """The card in each world, once both say that two communities reported it."""
    (here,) = await until(worlds.wire.cards, PATIENCE)
    (there,) = await until(worlds.slack.cards, PATIENCE)
    for card in (here, there):
        await until(lambda card=card: "2 people in 2 communities" in json.dumps(card, default=str), PATIENCE)
    return here, there


async def test_one_link_is_one_case_decided_once_and_its_end_is_told_on_both_sides(worlds, bots):
    await worlds.set_up()
    await worlds.report()
    here, there = await cards(worlds)
    strangers(here, there)
    await worlds.wire.press(here, "stillup:1:claim", OWNER)
    await until(lambda: "Being reviewed" in str(there["blocks"]), PATIENCE)
    await approve(worlds, there)
    await until(lambda: "Notice sent" in str(here["components"]), PATIENCE)
    await threads(worlds, here, there, "Notice sent to")
    assert len(worlds.platform.reports()) == 1
    await deadline(worlds, bots)
    await threads(worlds, here, there, "A reminder goes to")
    await threads(worlds, here, there, "Reminder sent to")
    worlds.platform.take_down(worlds.link)
    await gone(worlds, bots, here, there)
    await threads(worlds, here, there, "no longer up")
    assert [one.count("no longer up") for one in worlds.heard()] == [1, 1]
    assert "u2004" not in str(there)
    assert len(worlds.platform.reports()) == 2


def strangers(here, there):
    """Neither side reads what the other's reporter wrote, and nobody reads who reported."""
    assert ("seen at Discord" in str(here), "seen at Slack" in str(here)) == (True, False)
    assert ("seen at Discord" in str(there), "seen at Slack" in str(there)) == (False, True)
    assert not [name for name in ("UMIA", "umia", "u5001", "5001") if name in f"{here}{there}"]


async def approve(worlds, card):
    await worlds.people.press("UMAX", button(card, "case:approve"))
    views = worlds.slack.views
    (shown,) = await until(lambda: [one for one in views.values() if one.get("callback_id") == "preview"], PATIENCE)
    await worlds.people.send("UMAX", shown["id"], reason="")


def said(worlds, here, there, words):
    """How many messages of Discord's and of Slack's thread say so."""
    at_discord = [one["content"] for one in worlds.wire.messages.values() if one["channel_id"] == here["id"]]
    at_slack = [one["text"] for one in worlds.slack.thread(there["ts"])]
    return [sum(words in one for one in texts) for texts in (at_discord, at_slack)]


async def threads(worlds, here, there, words):
    """Both threads say it, once."""
    await until(lambda: all(said(worlds, here, there, words)), PATIENCE)
    assert said(worlds, here, there, words) == [1, 1]


async def deadline(worlds, bots):
    """A look shortly before the 72 hours are over, and then they are over."""
    before = len(await until(bots.looks, PATIENCE, OFTEN))
    worlds.clock.go(hours=71, minutes=50)
    await until(lambda: len(bots.looks()) > before, PATIENCE, OFTEN)
    worlds.clock.go(minutes=15)


async def gone(worlds, bots, here, there):
    """Two looks, half an hour apart; then both cards say so, and both reporters hear it."""
    worlds.clock.go(hours=12)
    await until(lambda: bots.looks()[-1] == "gone", PATIENCE, OFTEN)
    worlds.clock.go(minutes=36)
    for card in (here, there):
        await until(lambda card=card: "No longer up" in json.dumps(card, default=str), PATIENCE)
    await until(lambda: all("no longer up" in one for one in worlds.heard()), PATIENCE)
