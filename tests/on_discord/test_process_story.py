"""The whole story with the bot as a process of its own, killed with -9 after every step: each life is a later day.

Time passes between two lives only: the later ones start with a clock that is ahead of the machine's. Until the
notice has arrived they are ``python -m bot run`` as an operator starts it.
"""

import asyncio
import copy
import json
import re
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.discord.process import PATIENCE, running, until
from tests.support.discord.shapes import MODS, OWNER, TRIAGE
from tests.support.discord.wire import Sent, Wire, direct
from tests.support.untold import untold

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
QUIET, LISTENER = 5001, 5002  # both report; the second one wants to hear what happens
REACHED = "a notice reached the platform"


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

    @asynccontextmanager
    async def today(self) -> AsyncIterator[None]:
        """A life of ``python -m bot run``, killed when all is said: what it was saying would wait for its lease."""
        async with running(*self._where, **self._settings):
            yield
            _, folder, database = self._where
            await until(lambda: not untold(folder / "data", database))

    def later(self, hours: float) -> AbstractAsyncContextManager[Any]:
        """A life whose clock is that far ahead of the machine's, killed at whatever it is doing."""
        return running(*self._where, **self._settings, LATER_SECONDS=str(hours * 3_600))

    @property
    def card(self) -> dict[str, Any]:
        """The one card; a second one would be a doubling."""
        (card,) = self.wire.cards()
        return card

    @property
    def face(self) -> str:
        return json.dumps(self.card["components"])

    def thread(self) -> list[str]:
        return [one["content"] for one in self.wire.at(self.card["id"])]

    def heard_by(self, person: int) -> list[str]:
        return [one["content"] for one in self.wire.at(direct(person))]

    def digests(self) -> list[str]:
        return [text for one in self.wire.at(TRIAGE) if "digest.png" in (text := json.dumps(one))]


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


def in_words(word: str, texts: list[str]) -> list[str]:
    return [one for one in texts if word in one]


async def reported(story: Story, link: str) -> None:
    """By command, and by the menu of a message; the bot dies while the form of the second one is being filled in."""
    wire, five_days = story.wire, datetime.now(UTC) + timedelta(days=5)
    async with story.today():
        given = {"triage": [str(TRIAGE)], "moderators": [str(MODS)], "country": "IE"}
        assert "Harbour" in await heard(await wire.fill("stillup:setup:1", given))
        await heard(await wire.fill("stillup:setup:2", {"day": [str(five_days.weekday())], "hour": "9"}))
        assert "case 1" in await heard(await wire.command("report", {"link": link, "category": "hate"}, QUIET))
        opened = await wire.menu("Report links", f"look at {link}", LISTENER)
        await heard(opened)
    assert opened.form
    async with story.today():
        filled = {"links": link, "category": ["hate"], "consent": ["notify"]}
        assert "already case 1" in await heard(await wire.fill(opened.form["custom_id"], filled, LISTENER))
        await until(lambda: wire.cards() and "2 people in one community" in story.face)


async def last_look(story: Story) -> str:
    """What a moderator reads who asks for the case: the card itself changes only when something else is seen."""
    asked = await story.wire.command("case", {"number": 1}, OWNER)
    await heard(asked)
    (found,) = set(re.findall(r"Still up [^\n]*?UTC", json.dumps(asked.said[-1]))) or {""}
    return found


async def approved(story: Story) -> str:
    """Claim, preview, and exactly what the preview said: a life of the process for each. Returns the first look."""
    async with story.today():
        assert "is yours" in await heard(await story.wire.press(story.card, "stillup:1:claim"))
        await until(lambda: "Being reviewed" in story.face)
    async with story.today():
        preview = await story.wire.press(story.card, "stillup:1:approve")
        assert "social" in await heard(preview)
        send = preview.said[-1]["components"][0]["components"][0]["custom_id"]
    async with story.today():
        assert "is approved" in await heard(await story.wire.press(preview.said[-1], send))
        await until(lambda: in_words("Notice sent to", story.thread()) and "Still up" in story.face)
        await until(lambda: len(in_words(REACHED, story.heard_by(LISTENER))) == 1)
        return await last_look(story)


async def followed_up(story: Story, first: str) -> None:
    """Seen up shortly before the deadline of 72 hours, reminded after it."""
    async with story.later(71):
        while await last_look(story) == first:
            await asyncio.sleep(0.5)
    async with story.later(73):
        await until(lambda: in_words("A reminder goes to", story.thread()))
        await until(lambda: re.search(r"Reminder to \S+ by .{1,30}: arrived", story.face))
        await until(lambda: len(in_words(REACHED, story.heard_by(LISTENER))) == 2)


async def removed(story: Story) -> None:
    """Two looks, forty minutes apart, do not find it any more."""
    async with story.later(82):
        await until(lambda: "Not found" in story.face)
    assert not in_words("no longer up", story.thread())
    async with story.later(82 + 2 / 3):
        await until(lambda: in_words("no longer up", story.thread()))
        await until(lambda: in_words("no longer up", story.heard_by(LISTENER)))


def nothing_doubled(story: Story) -> None:
    """One card, and each thing said once to whom it concerns, in the thread and in private."""
    assert "No longer up" in story.face
    assert "Removed: 1" in story.digests()[0]
    assert "attachment://digest.png" in story.digests()[0]
    assert (len(story.thread()), len(story.digests())) == (4, 1)
    told = story.heard_by(LISTENER)  # of the approval by itself only when they hear of it before the notice has left
    assert len(set(told)) == len(told) in {3, 4}
    assert in_words("no longer up", told) == told[-1:]
    assert story.heard_by(QUIET) == []


async def test_from_report_to_digest_with_a_kill_after_every_step(story, platform):
    link = platform.publish("troll", "x")
    await reported(story, link)
    old = copy.deepcopy(story.card)
    await followed_up(story, await approved(story))
    platform.take_down(link)
    await removed(story)
    async with story.later(6 * 24):
        await until(story.digests)
        for action in ("claim", "approve"):
            answer = await heard(await story.wire.press(old, f"stillup:1:{action}"))
            assert "case 1 is “No longer up”" in answer
    notice, reminder = (one.comment for one in platform.reports())
    assert (notice[:15], reminder[:9]) == ("Is it yours? Th", "Reminder.")
    nothing_doubled(story)
