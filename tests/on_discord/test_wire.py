"""The bot as a separate process over real HTTP and WebSocket, killed with -9 between the steps."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.on_discord.wire import MODS, OWNER, TRIAGE, Wire

pytestmark = pytest.mark.slow
PATIENCE = 40.0


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    opened = Wire()
    await opened.start()
    yield opened
    await opened.close()
    assert opened.wrong == []


@asynccontextmanager
async def running(wire: Wire, folder: Path, database: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as an operator starts it, until kill -9."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "STILLUP_DATA": str(folder / "data"),
        "STILLUP_DATABASE": database,
        "STILLUP_SENDER_EMAIL": "notices@harbour.example",
        "STILLUP_SWEEP_SECONDS": "1",
        **wire.settings,
    }
    wire.connected.clear()
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "run", env=environment)
    try:
        await until(lambda: wire.connected.is_set() or process.returncode is not None)
        assert process.returncode is None, "the bot ended by itself"
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()


async def until(true) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.1)


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
    async with running(wire, tmp_path, database_url):
        await until(wire.cards)
        (card,) = wire.cards()
    async with running(wire, tmp_path, database_url):
        pressed = await wire.press(card, "stillup:1:claim", OWNER)
        assert "Case 1 is yours" in await heard(pressed)
        await until(lambda: "Being reviewed" in str(card["components"]))
    assert len(wire.cards()) == 1
    assert len([call for call in wire.calls if call.startswith("PUT")]) == 1
