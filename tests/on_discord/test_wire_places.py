"""Reports from everywhere that Discord lets people report from, over the wire: all of them find their community."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.build import Clock
from tests.support.discord.shapes import GENERAL, in_channel, in_direct_message, in_foreign_server, thread
from tests.support.discord.shore import LINK, Shore, ashore

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

MEMBER, FORUM = 5_001, 2_010
PLACES = {
    "a thread": in_channel(thread(2_011, GENERAL)),
    "a post of a forum": in_channel(thread(2_012, FORUM)),
    "a direct message": in_direct_message(MEMBER),
    "a server without the bot": in_foreign_server(MEMBER),
}
every_place = pytest.mark.parametrize("where", PLACES.values(), ids=PLACES.keys())


@pytest.fixture
async def shore(tmp_path: Path, clock: Clock) -> AsyncIterator[Shore]:
    """The member is known in the server: they have looked at their reports there."""
    async with ashore(tmp_path, clock) as opened:
        await opened.heard(await opened.wire.command("reports", {}, MEMBER))
        yield opened


@every_place
async def test_a_report_by_command_becomes_a_card_of_the_member_s_community(shore: Shore, where: dict[str, Any]):
    sent = await shore.wire.command("report", {"link": LINK, "category": "hate"}, MEMBER, **where)
    assert "case 1" in await shore.heard(sent)
    await shore.deliver()
    assert len(shore.cards()) == 1


@every_place
async def test_a_report_by_the_menu_of_a_message_becomes_one_too(shore: Shore, where: dict[str, Any]):
    opened = await shore.wire.menu("Report links", f"look at {LINK}", MEMBER, **where)
    await shore.heard(opened)
    assert opened.form
    given = {"links": LINK, "category": ["hate"]}
    sent = await shore.wire.fill(opened.form["custom_id"], given, MEMBER, **where)
    assert "case 1" in await shore.heard(sent)
    await shore.deliver()
    assert len(shore.cards()) == 1


@every_place
async def test_what_is_offered_below_the_answer_works_there_too(shore: Shore, where: dict[str, Any]):
    sent = await shore.wire.command("report", {"link": LINK, "category": "hate"}, MEMBER, **where)
    await shore.heard(sent)
    (row,) = sent.said[-1]["components"]
    follow, withdraw = (one["custom_id"] for one in row["components"])
    assert "hear from me" in await shore.heard(await shore.wire.press(sent.said[-1], follow, MEMBER, **where))
    assert "is withdrawn" in await shore.heard(await shore.wire.press(sent.said[-1], withdraw, MEMBER, **where))


@pytest.mark.parametrize("where", [in_direct_message(5_009), in_foreign_server(5_009)], ids=["direct", "foreign"])
async def test_somebody_who_is_known_nowhere_is_told_what_to_do(shore: Shore, where: dict[str, Any]):
    sent = await shore.wire.command("report", {"link": LINK, "category": "hate"}, 5_009, **where)
    assert "Please report there once" in await shore.heard(sent)
