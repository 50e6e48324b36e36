"""The whole story at a Slack double: report, card, claim, preview, approval, removal, private word, digest."""

import pytest

from bot.store.engine.next_due import Sweep
from tests.on_slack.conftest import open_town
from tests.support.slack.people import button, until
from tests.support.slack.schema import texts

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

HATE = {"category": "hate", "details": "calls for violence", "more": ["notify"]}


BY_HTTP = pytest.param(True, marks=pytest.mark.slow, id="http")


@pytest.mark.parametrize("by_http", [pytest.param(False, id="socket"), BY_HTTP])
async def test_from_the_setup_to_the_digest(slack, tmp_path, platform, database_url, by_http):
    async with open_town(slack, tmp_path / "data", database_url, platform, by_http=by_http) as town:
        await set_up(town)
        link = platform.publish("troll", "a post that should not be there")
        await report(town, link)
        await approve(town)
        await see_it_go(town, link)
        await read_digest(town)
        assert link not in set(texts([list(slack.messages.values()), slack.private, slack.homes]))
        assert max(town.people.acks) < 3.0


async def set_up(town):
    await town.people.type("UADA", "setup", "/stillup")
    form = await until(lambda: [v for v in town.slack.views.values() if v.get("callback_id") == "setup"])
    typed = {"triage": "C1", "digest": "C2", "moderators": ["UMAX"], "admins": ["UADA"], "day": "0", "hour": "9"}
    await town.people.send("UADA", form[0]["id"], **typed, zone="Europe/Dublin", language="en", country="ie", off=[])
    await until(lambda: "Cards go to C1" in str(town.slack.views[form[0]["id"]]))


async def report(town, link):
    await town.people.shortcut("UMIA", f"look at this: <{link}|here>")
    form = await until(lambda: [v for v in town.slack.views.values() if v.get("callback_id") == "report"])
    await town.people.send("UMIA", form[0]["id"], links=link, **HATE)
    await until(lambda: "case 1" in str(town.slack.views[form[0]["id"]]))
    await town.work(Sweep.DELIVERIES)


async def approve(town):
    (card,) = town.slack.cards()
    await town.people.press("UMAX", button(card, "case:claim"))
    await until(lambda: "yours" in str(town.slack.private))
    await town.people.press("UMAX", button(card, "case:approve"))
    shown = await until(lambda: [v for v in town.slack.views.values() if v.get("callback_id") == "preview"])
    await town.people.send("UMAX", shown[0]["id"], reason="")
    await until(lambda: "is approved" in str(town.slack.views[shown[0]["id"]]))
    town.clock.go(minutes=5)
    await town.work(Sweep.NOTICES, Sweep.DELIVERIES)
    (card,) = town.slack.cards()
    assert "Notice sent" in str(card["blocks"])
    assert "sent to" in town.slack.thread(card["ts"])[-1]["text"]


async def see_it_go(town, link):
    town.platform.take_down(link)
    for _ in range(6):
        town.clock.go(hours=6)
        await town.work(Sweep.PROBES)
    await town.work(Sweep.DELIVERIES)
    (card,) = town.slack.cards()
    assert "No longer up" in str(card["blocks"])
    assert "no longer up" in town.slack.thread(card["ts"])[-1]["text"]
    assert "no longer up" in town.slack.whispers("UMIA")


async def read_digest(town):
    town.clock.go(days=7)
    await town.work(Sweep.DIGESTS)
    (picture,) = [file for file in town.slack.files.values() if file["channel"] == "C2"]
    assert picture["data"].startswith(b"\x89PNG")
    assert picture["alt"]
