"""Discord and Slack at once: both wire doubles, and the bot as one process or as two on one database."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.demo.platform import Platform
from tests.conftest import fresh_postgres
from tests.on_discord.process import PATIENCE
from tests.on_discord.shapes import MODS, TRIAGE
from tests.on_discord.wire import Wire
from tests.slack.double import Slack
from tests.slack.people import People, until

SETUP = {"triage": "C1", "moderators": ["UMAX"], "day": "-1", "hour": "9", "zone": "UTC", "language": "en"}


@dataclass
class Worlds:
    """Both doubles, each with its people, and a link that can be reported in both."""

    wire: Wire
    slack: Slack
    people: People
    link: str
    platform: Platform

    async def set_up(self) -> None:
        """An admin of each community says where the cards go."""
        sent = await self.wire.fill("stillup:setup:1", {"triage": [str(TRIAGE)], "moderators": [str(MODS)]})
        await until(sent.answered.is_set, PATIENCE)
        await self.people.type("UADA", "setup", "/stillup")
        found = await until(lambda: [one for one in self.slack.views.values() if "callback_id" in one], PATIENCE)
        await self.people.send("UADA", found[0]["id"], **SETUP, country="IE")
        await until(lambda: "Cards go to C1" in str(self.slack.views), PATIENCE)

    async def report(self) -> None:
        """The same link from a member of each, who both want to hear."""
        given = {"link": self.link, "category": "hate", "details": "seen at Discord"}
        sent = await self.wire.command("report", given, 5_001)
        await until(lambda: "case 1" in sent.words, PATIENCE)
        await self.people.type("UMIA", f"hate {self.link} seen at Slack")
        await until(lambda: "case 1" in str(self.slack.private), PATIENCE)


@pytest.fixture
async def worlds(platform) -> AsyncIterator[Worlds]:
    wire, slack = Wire(), Slack()
    await wire.start()
    await slack.start()
    yield Worlds(wire, slack, People(slack), platform.publish("troll", "what should not be there"), platform)
    await slack.aclose()
    await wire.close()
    assert (wire.wrong, slack.problems) == ([], [])


@pytest.fixture(params=["together", "apart"])
async def bots(request, worlds: Worlds, tmp_path: Path) -> AsyncIterator[None]:
    """The bot with both wings in one process on SQLite, or a process for each wing on PostgreSQL."""
    together = request.param == "together"
    database = "" if together else fresh_postgres(request.getfixturevalue("postgres_uri"))
    at_slack = {
        "STILLUP_SLACK_BOT_TOKEN": "xoxb-T1",
        "STILLUP_SLACK_APP_TOKEN": "xapp-1",
        "STILLUP_SLACK_API_URL": f"{worlds.slack.url}/api/",
    }
    common = _common(tmp_path, database, worlds.platform)
    wings = [worlds.wire.settings, at_slack]
    lives = [{**wings[0], **wings[1]}] if together else wings
    async with _running([{**common, **life, "STILLUP_WORKER": f"w{at}"} for at, life in enumerate(lives)]):
        await until(lambda: worlds.slack.sockets and worlds.wire.connected.is_set(), 2 * PATIENCE)
        yield


def _common(folder: Path, database: str, platform: Platform) -> dict[str, str]:
    token = f'{{"token": "{platform.token}", "base": "http://{platform.host}"}}'
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "STILLUP_DATA": str(folder / "data"),
        "STILLUP_DATABASE": database,
        "STILLUP_SENDER_EMAIL": "notices@harbour.example",
        "STILLUP_SWEEP_SECONDS": "1",
        "STILLUP_UNDO_SECONDS": "0",
        "STILLUP_CONNECT_TO": ",".join(f"{name}={where}" for name, where in platform.connect_to.items()),
        "STILLUP_ACCOUNTS": f'{{"mastodon": {{"{platform.host}": {token}}}}}',
    }


@asynccontextmanager
async def _running(lives: list[dict[str, str]]) -> AsyncIterator[None]:
    started = []
    try:
        for life in lives:
            command = (sys.executable, "-m", "bot", "run")
            started.append(await asyncio.create_subprocess_exec(*command, env=life))
            await asyncio.sleep(2.0)  # the second one finds the tables made
        yield
    finally:
        for process in started:
            process.kill()
            await process.wait()
