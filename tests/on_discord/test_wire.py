"""The bot as a separate process over real HTTP and WebSocket, killed with -9 between the steps."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.support.discord.process import PATIENCE, running, until
from tests.support.discord.shapes import MODS, OWNER, TRIAGE
from tests.support.discord.wire import Wire

pytestmark = pytest.mark.slow


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    opened = Wire()
    await opened.start()
    yield opened
    await opened.close()
    assert opened.wrong == []


async def heard(sent) -> str:
    async with asyncio.timeout(PATIENCE):
        await sent.answered.wait()
    assert sent.ack_seconds < 3.0
    return sent.words


async def test_killed_between_the_steps_nothing_is_lost_or_doubled(wire, tmp_path, database_url):
    async with running(wire, tmp_path, database_url):
        setup = {"triage": [str(TRIAGE)], "moderators": [str(MODS)], "country": "IE"}
        assert "Harbour" in await heard(await wire.fill("stillup:setup:1", setup))
        given = {"link": "https://bad.example/page", "category": "hate"}
        assert "case 1" in await heard(await wire.command("report", given))
    # What a killed process was just saying is said again when its lease of two minutes is over.
    async with running(wire, tmp_path, database_url, LATER_SECONDS="180"):
        await until(wire.cards)
        (card,) = wire.cards()
    async with running(wire, tmp_path, database_url, LATER_SECONDS="360"):
        pressed = await wire.press(card, "stillup:1:claim", OWNER)
        assert "Case 1 is yours" in await heard(pressed)
        await until(lambda: "Being reviewed" in str(card["components"]))
    assert len(wire.cards()) == 1
    assert len([call for call in wire.calls if call.startswith("PUT")]) == 1


async def test_after_a_lost_connection_and_a_refused_session_it_goes_on(wire, tmp_path):
    async with running(wire, tmp_path, ""):
        await heard(await wire.fill("stillup:setup:1", {"triage": [str(TRIAGE)], "moderators": [str(MODS)]}))
        await wire.gateway.drop()
        await until(wire.connected.is_set)
        given = {"link": "https://bad.example/page", "category": "hate"}
        assert "case 1" in await heard(await wire.command("report", given))
        await until(wire.cards)
    assert len(wire.cards()) == 1


async def test_told_to_end_it_ends_by_itself(wire, tmp_path):
    async with running(wire, tmp_path, "") as process:
        process.terminate()
        async with asyncio.timeout(PATIENCE):
            assert await process.wait() == 0


async def test_a_wrong_token_ends_in_a_sentence(wire, tmp_path, capfd):
    wire.faults.append(("GET /users/@me", 401, {"message": "401: Unauthorized", "code": 0}))
    with pytest.raises(AssertionError, match="ended by itself"):
        async with running(wire, tmp_path, ""):
            pass
    assert "STILLUP_DISCORD_TOKEN is wrong" in capfd.readouterr().err
