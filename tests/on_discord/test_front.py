"""The front over real HTTP: rate limits, failures, and a posting that nobody could write down."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.chat import Card, FrontError, Paper, Place, Tone
from bot.on_discord.app import DiscordApp
from bot.on_discord.cards import sayings
from bot.on_discord.front import DiscordFront
from tests.support.build import settings_for
from tests.support.discord.shapes import GUILD, TRIAGE
from tests.support.discord.wire import Wire, direct

CARD = Card(7, "Case 7", "Reported", Tone.CALM, (), ())
PLACE = Place(str(GUILD), str(TRIAGE))
POST = f"POST /channels/{TRIAGE}/messages"


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    opened = Wire()
    await opened.start()
    yield opened
    await opened.close()
    assert opened.wrong == []


@pytest.fixture
async def front(wire: Wire, tmp_path: Path) -> AsyncIterator[DiscordFront]:
    """A front that is logged in. The library keeps its addresses for the whole process, so they are put back."""
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, Asset.BASE
    given = {key.removeprefix("STILLUP_").lower(): value for key, value in wire.settings.items()}
    front_app = DiscordApp(settings_for(tmp_path, "", **given))
    await front_app.open()
    yield front_app.front
    await front_app.aclose()
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, Asset.BASE = before


async def test_a_worker_that_died_after_posting_leaves_one_card_that_is_brought_up_to_date(wire, front):
    first = await front.show(PLACE, CARD)
    second = await front.show(PLACE, replace(CARD, state="Being reviewed"))
    (card,) = wire.cards()
    assert (first, second) == (card["id"], card["id"])
    assert "Being reviewed" in str(card["components"])


async def test_a_worker_that_died_after_writing_to_somebody_writes_nothing_twice(wire, front):
    long = "\n".join(["what happened with case 7"] * 100)
    for _ in range(2):
        await front.whisper(str(GUILD), "77", long)
        await front.ask(str(GUILD), "77", 7, "which one?", "Answer…")
    written = [one["content"] for one in wire.at(direct(77))]
    assert len(written) == len(sayings(long)) + 1 == 3


async def test_a_short_rate_limit_is_waited_for(wire, front):
    wire.faults.append((POST, 429, {"message": "slow", "retry_after": 0.05, "global": False}))
    await front.show(PLACE, CARD)
    assert len(wire.cards()) == 1


async def test_a_long_rate_limit_is_handed_back_with_its_time(wire, front):
    wire.faults.append((POST, 429, {"message": "slow", "retry_after": 600.0, "global": False}))
    with pytest.raises(FrontError) as refused:
        await front.show(PLACE, CARD)
    assert (refused.value.gone, refused.value.retry_after) == (False, 600.0)


@pytest.mark.parametrize(("status", "code", "gone"), [(403, 50001, True), (403, 50013, True), (404, 10003, True)])
async def test_a_lost_channel_is_not_tried_again(wire, front, status, code, gone):
    wire.faults.append((POST, status, {"message": "no", "code": code}))
    with pytest.raises(FrontError) as refused:
        await front.show(PLACE, CARD)
    assert refused.value.gone is gone


async def test_a_deleted_card_is_posted_again_once(wire, front):
    lost = await front.show(PLACE, CARD)
    wire.messages.clear()
    wire.faults.append((f"PATCH /channels/{TRIAGE}/messages/{lost}", 404, {"message": "no", "code": 10008}))
    again = await front.show(replace(PLACE, message=lost), CARD)
    assert [one["id"] for one in wire.cards()] == [again]


async def test_a_digest_travels_with_its_files(wire, front):
    await front.publish(PLACE, Paper("Week", ("Removed: 1",), b"picture", "a bar", "<p>page</p>"))
    assert "attachment://digest.png" in str(list(wire.messages.values()))


async def test_without_a_network_the_error_says_so(wire, front):
    await wire.close()
    with pytest.raises(FrontError, match="cannot be reached"):
        await front.publish(PLACE, Paper("Week", (), b"", "", ""))


@pytest.mark.parametrize(("code", "was_there"), [(0, True), (10008, False)])
async def test_a_reported_message_is_taken_away_or_was_gone(wire, front, code, was_there):
    if code:
        wire.faults.append(("DELETE", 404, {"message": "no", "code": code}))
    source = f"https://discord.com/channels/{GUILD}/5/6"
    assert await front.delete(str(GUILD), source) is was_there


async def test_without_the_permission_to_delete_it_says_so(wire, front):
    wire.faults.append(("DELETE", 403, {"message": "no", "code": 50013}))
    with pytest.raises(FrontError) as refused:
        await front.delete(str(GUILD), f"https://discord.com/channels/{GUILD}/5/6")
    assert refused.value.gone


async def test_a_role_is_called_and_nobody_else(wire, front):
    await front.page(PLACE, "77", "@everyone <@5> case 7 waits")
    (said,) = wire.cards()
    assert said["content"].startswith("<@&77> ")
    allowed = wire.bodies[-1]["allowed_mentions"]
    assert (allowed["parse"], [str(one) for one in allowed["roles"]]) == ([], ["77"])
