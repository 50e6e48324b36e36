"""The whole story with the bot as a process, killed with -9 after every step; each start is another day of the case."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest

from tests.on_discord.process import PATIENCE, running, until
from tests.on_discord.shapes import GUILD, MODS, OWNER, TRIAGE
from tests.on_discord.wire import Sent, Wire

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
HOUR, DAY = 3_600, 86_400
REPORTER, DIRECT = 5001, "7001"


class Story:
    """The bot's life in pieces, and what is seen of it from outside."""

    def __init__(self, wire: Wire, folder: Path, database: str, platform: Any):
        self.wire = wire
        self._where = wire, folder, database
        account = {platform.host: {"token": platform.token, "base": f"http://{platform.host}"}}
        self._settings = {
            "STILLUP_UNDO_SECONDS": "0",
            "STILLUP_CONNECT_TO": ",".join(f"{name}={at}" for name, at in platform.connect_to.items()),
            "STILLUP_ACCOUNTS": json.dumps({"mastodon": account}),
        }

    def life(self, later: float = 0) -> AbstractAsyncContextManager[Any]:
        """One life of the process, so many seconds after the first one; it ends by kill -9."""
        return running(*self._where, **self._settings, LATER_SECONDS=str(later))

    @property
    def card(self) -> dict[str, Any]:
        """The one card; a second one would be a doubling."""
        (card,) = self.wire.cards()
        return card

    def thread(self) -> str:
        return self._said(self.card["id"])

    def direct(self) -> str:
        return self._said(DIRECT)

    def _said(self, channel: str) -> str:
        return "\n".join(one["content"] for one in self.wire.messages.values() if one["channel_id"] == channel)


@pytest.fixture
async def story(tmp_path: Path, database_url: str, platform: Any) -> AsyncIterator[Story]:
    wire = Wire()
    await wire.start()
    yield Story(wire, tmp_path, database_url, platform)
    await wire.close()
    assert wire.wrong == []


async def heard(sent: Sent) -> str:
    async with asyncio.timeout(PATIENCE):
        await sent.answered.wait()
    assert sent.ack_seconds is not None
    assert sent.ack_seconds < 3.0
    return sent.words


async def reported(story: Story, link: str) -> None:
    async with story.life():
        given = {"triage": [str(TRIAGE)], "moderators": [str(MODS)], "country": "IE"}
        assert "Harbour" in await heard(await story.wire.fill("stillup:setup:1", given))
        form = {"links": link, "category": ["hate"], "consent": ["notify"]}
        answer = await heard(await story.wire.fill(f"stillup:report:{GUILD}/1/2", form, REPORTER))
        assert "case 1" in answer


async def approved(story: Story) -> None:
    async with story.life():
        await until(story.wire.cards)
        assert "is yours" in await heard(await story.wire.press(story.card, "stillup:1:claim"))
    async with story.life():
        preview = await story.wire.press(story.card, "stillup:1:approve")
        await heard(preview)
        draft = preview.said[-1]["components"][0]["components"][0]["custom_id"]
    async with story.life():
        assert "approved" in (await heard(await story.wire.press(story.card, draft))).lower()
        await until(lambda: "Notice sent to" in story.thread())


async def watched(story: Story, platform: Any, link: str) -> None:
    async with story.life(9 * DAY):
        await until(lambda: "A reminder goes to" in story.thread())
    platform.take_down(link)
    async with story.life(9 * DAY + 8 * HOUR):
        await until(lambda: "Not found" in json.dumps(story.card))
    async with story.life(9 * DAY + 16 * HOUR):
        await until(lambda: "no longer up" in story.thread() and "no longer up" in story.direct())


async def test_from_report_to_digest_with_a_kill_after_every_step(story, platform):
    link = platform.publish("troll", "x")
    await reported(story, link)
    await approved(story)
    await watched(story, platform, link)
    async with story.life(18 * DAY):
        await until(lambda: "digest.png" in json.dumps(list(story.wire.messages.values())))
        pressed = await heard(await story.wire.press(story.card, "stillup:1:claim", OWNER))
    assert "No longer up" in json.dumps(story.card)
    assert "case 1" in pressed.lower()
    assert len(platform.reports) == 2
    assert [text.count("no longer up") for text in (story.thread(), story.direct())] == [1, 1]
