"""Discord and Slack at once: both wire doubles, and the bot as one process or as two on one database."""

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.demo.platform import DemoPlatform
from tests.conftest import fresh_postgres
from tests.support.discord.process import PATIENCE
from tests.support.discord.shapes import MODS, TRIAGE
from tests.support.discord.wire import Wire, direct
from tests.support.later import Later
from tests.support.peek import Peek
from tests.support.slack.double import Slack
from tests.support.slack.people import People, button, until

SETUP = {"triage": "C1", "moderators": ["UMAX"], "day": "-1", "hour": "9", "zone": "UTC", "language": "en"}
HERE = 5_001  # who reports at Discord; at Slack it is UMIA
Life = tuple[dict[str, str], Callable[[], Any]]  # of a process: its environment, and whether it listens


@dataclass
class Worlds:
    """Both doubles, each with its people, a link that can be reported in both, and the bots' time."""

    wire: Wire
    slack: Slack
    people: People
    link: str
    platform: DemoPlatform
    clock: Later

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
        sent = await self.wire.command("report", given, HERE)
        await until(lambda: "case 1" in sent.words, PATIENCE)
        (follow,) = re.findall(r"stillup:1:notify:[0-9a-f]+", json.dumps(sent.said))
        pressed = await self.wire.press(sent.said[-1], follow, HERE)
        await until(pressed.answered.is_set, PATIENCE)
        await self.people.type("UMIA", f"hate {self.link} seen at Slack")
        (answer,) = await until(lambda: self.slack.private, PATIENCE)
        await self.people.press("UMIA", button(answer, "mine:follow"))
        await until(lambda: len(self.slack.private) == 2, PATIENCE)

    def heard(self) -> tuple[str, str]:
        """All that each of the two was told in private."""
        return "\n".join(one["content"] for one in self.wire.at(direct(HERE))), self.slack.whispers("UMIA")


@pytest.fixture
async def worlds(platform, tmp_path: Path) -> AsyncIterator[Worlds]:
    wire, slack = Wire(), Slack()
    await wire.start()
    await slack.start()
    link = platform.publish("troll", "what should not be there")
    yield Worlds(wire, slack, People(slack), link, platform, Later(tmp_path / "later"))
    await slack.aclose()
    await wire.close()
    assert (wire.wrong, slack.problems) == ([], [])


@pytest.fixture(params=["together", "apart"])
async def bots(request, worlds: Worlds, tmp_path: Path) -> AsyncIterator[Peek]:
    """The bot with both fronts in one process on SQLite, or a process for each front on PostgreSQL; their database."""
    together = request.param == "together"
    database = "" if together else fresh_postgres(request.getfixturevalue("postgres_uri"))
    at_slack = {
        "STILLUP_SLACK_BOT_TOKEN": "xoxb-T1",
        "STILLUP_SLACK_APP_TOKEN": "xapp-1",
        "STILLUP_SLACK_API_URL": f"{worlds.slack.url}/api/",
    }
    common = {**_common(tmp_path, database, worlds.platform), "LATER": str(worlds.clock.file)}
    at_discord, listens = worlds.wire.settings, worlds.wire.connected.is_set
    if together:
        lives: list[Life] = [({**common, **at_discord, **at_slack}, lambda: listens() and worlds.slack.sockets)]
    else:
        lives = [({**common, **at_discord}, listens), ({**common, **at_slack}, lambda: worlds.slack.sockets)]
    async with _running(lives):
        yield Peek(tmp_path / "data", database)


def _common(folder: Path, database: str, platform: DemoPlatform) -> dict[str, str]:
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
async def _running(lives: list[Life]) -> AsyncIterator[None]:
    """One after the other: the second one finds the tables made."""
    started = []
    try:
        for at, (life, ready) in enumerate(lives):
            command = (sys.executable, "-m", "tests.support.later")
            started.append(await asyncio.create_subprocess_exec(*command, env={**life, "STILLUP_WORKER": f"w{at}"}))
            await until(ready, 2 * PATIENCE)
        yield
    finally:
        for process in started:
            process.kill()
            await process.wait()
