"""What goes wrong between the bot and Discord, over the wire: nothing lost or doubled, and one clear sentence each."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.build import Clock
from tests.support.discord.process import until
from tests.support.discord.shapes import MODS, OWNER, TRIAGE
from tests.support.discord.shore import Shore, ashore, connected

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

POST = f"POST /channels/{TRIAGE}/messages"
NEXT = 2_009  # a channel that the admins choose later
TOLD = "Stillup can no longer show its cards in Harbour"


@pytest.fixture
async def shore(tmp_path: Path, clock: Clock) -> AsyncIterator[Shore]:
    async with ashore(tmp_path, clock) as opened:
        yield opened


async def reported(shore: Shore) -> None:
    assert "case 1" in await shore.report()
    await shore.deliver()


def callbacks(shore: Shore) -> int:
    return len([one for one in shore.wire.calls if one.endswith("/callback")])


async def test_events_that_a_resume_brings_again_are_not_done_again(shore):
    await reported(shore)
    assert "is yours" in await shore.press("claim")
    before = callbacks(shore)
    await shore.wire.gateway.drop(resumable=True, twice=True)
    await until(lambda: callbacks(shore) == 2 * before, 10)
    assert "reported this link already" in await shore.report()
    await shore.deliver()
    assert [len(one.said) for one in shore.wire.sent.values()] == [1] * (before + 1)
    assert len(shore.cards()) == 1


async def test_what_happened_while_the_connection_was_lost_arrives_with_the_resume(shore):
    await shore.wire.gateway.drop(resumable=True)
    sent = await shore.wire.command("report", {"link": "https://bad.example/late", "category": "hate"})
    assert "case 1" in await shore.heard(sent)
    assert len(sent.said) == 1
    assert (shore.wire.gateway.identified, shore.wire.gateway.resumed) == (1, 1)


async def test_a_session_that_discord_ends_is_begun_anew_and_nothing_is_doubled(shore):
    await reported(shore)
    await shore.wire.gateway.invalidate()
    await until(shore.wire.connected.is_set, 10)
    assert "is yours" in await shore.press("claim")
    await shore.deliver()
    assert shore.wire.gateway.identified == 2
    (card,) = shore.cards()
    assert "Being reviewed" in str(card["components"])


async def test_a_card_that_somebody_deleted_is_posted_again_once_when_its_case_changes(shore):
    await reported(shore)
    shore.wire.messages.clear()
    asked = await shore.wire.command("case", {"number": 1}, OWNER)
    await shore.heard(asked)
    assert "is yours" in await shore.heard(await shore.wire.press(asked.said[-1], "stillup:1:claim"))
    for _ in range(2):
        await shore.deliver()
    (card,) = shore.cards()
    assert "Being reviewed" in str(card["components"])


async def test_of_a_deleted_channel_the_owner_hears_once_and_every_open_card_appears_in_the_next_one(shore):
    await reported(shore)
    await shore.wire.delete_channel(TRIAGE)
    await until(shore.owner_heard, 10)
    assert "case 2" in await shore.report("https://bad.example/meanwhile")
    await shore.deliver()
    await shore.set_up(NEXT)
    await shore.deliver()
    assert [len(shore.cards(number, NEXT)) for number in (1, 2)] == [1, 1]
    assert [TOLD in one for one in shore.owner_heard()] == [True]


async def test_a_channel_that_was_deleted_while_the_bot_slept_is_noticed_when_it_wakes(shore, tmp_path):
    await reported(shore)
    shore.wire.gateway.sleep()
    await shore.wire.delete_channel(TRIAGE)
    async with connected(shore.wire, tmp_path, shore.clock) as awake:
        await until(awake.owner_heard, 10)
        await awake.set_up(NEXT)
        await awake.deliver()
        assert len(awake.cards(1, NEXT)) == 1


async def test_of_a_deleted_role_the_owner_hears_who_can_still_decide(shore):
    await reported(shore)
    await shore.wire.delete_role(MODS)
    await until(shore.owner_heard, 10)
    (words,) = shore.owner_heard()
    assert "The role mods in Harbour was deleted. Nobody decides by a role there any more" in words
    (card,) = shore.cards()
    assert "Only moderators" in await shore.heard(await shore.wire.press(card, "stillup:1:claim", 5_001))


async def test_removed_from_a_server_and_added_again_its_cards_go_on_where_they_stood(shore):
    await reported(shore)
    await shore.press("claim")
    assert "case 2" in await shore.report("https://bad.example/meanwhile")
    await shore.wire.gateway.kick()
    await shore.deliver()
    (card,) = shore.cards()
    assert "Being reviewed" not in str(card["components"])
    await shore.wire.gateway.invite()
    await until_shown(shore, 2)
    assert "Being reviewed" in str(card["components"])
    assert [len(shore.cards(number)) for number in (1, 2)] == [1, 1]


async def until_shown(shore: Shore, number: int) -> None:
    """The bot is back: the cards are due as soon as it has heard of it."""
    async with asyncio.timeout(10):
        while not shore.cards(number):
            await shore.deliver()


async def test_what_could_not_be_shown_appears_after_a_restart_when_it_was_mended_meanwhile(shore, tmp_path):
    shore.wire.faults.append((POST, 403, {"message": "no", "code": 50013}))
    await reported(shore)
    assert shore.cards() == []
    shore.wire.gateway.sleep()
    async with connected(shore.wire, tmp_path, shore.clock) as awake:
        await until_shown(awake, 1)
        assert len(awake.cards()) == 1


async def test_a_long_rate_limit_delays_a_card_by_its_time_and_no_more(shore):
    shore.wire.faults.append((POST, 429, {"message": "slow", "retry_after": 600.0, "global": False}))
    await reported(shore)
    shore.clock.go(minutes=9)
    await shore.deliver()
    assert shore.cards() == []
    shore.clock.go(minutes=2)
    await shore.deliver()
    assert len(shore.cards()) == 1


@pytest.mark.parametrize("status", [500, 502])
async def test_a_failure_of_discord_while_a_card_is_posted_leaves_one_card(shore, status):
    shore.wire.faults.append((POST, status, {"message": "oops", "code": 0}))
    await reported(shore)
    assert len(shore.cards()) == 1
