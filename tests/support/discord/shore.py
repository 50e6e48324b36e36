"""The bot in this process at the wire double: its real client, real HTTP, a real WebSocket, and a clock to move."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot import app as root
from bot.flow.context import Context
from bot.jobs import work_off
from bot.on_discord.app import DiscordApp
from bot.store.engine.next_due import Sweep
from tests.support.build import Clock, settings_for
from tests.support.discord.process import until
from tests.support.discord.shapes import MODS, OWNER, TRIAGE
from tests.support.discord.wire import Sent, Wire, direct

LINK = "https://bad.example/page"


@dataclass
class Shore:
    """One server that is set up, and what is seen of it from outside."""

    wire: Wire
    context: Context
    clock: Clock

    async def heard(self, sent: Sent) -> str:
        await until(sent.answered.is_set, 10)
        return sent.words

    async def report(self, link: str = LINK) -> str:
        return await self.heard(await self.wire.command("report", {"link": link, "category": "hate"}))

    async def press(self, act: str, number: int = 1) -> str:
        (card,) = self.cards(number)
        return await self.heard(await self.wire.press(card, f"stillup:{number}:{act}"))

    async def set_up(self, triage: int = TRIAGE) -> str:
        return await self.heard(
            await self.wire.fill("stillup:setup:1", {"triage": [str(triage)], "moderators": [str(MODS)]})
        )

    async def deliver(self) -> None:
        for _ in range(3):
            await work_off(self.context, Sweep.DELIVERIES)

    def cards(self, number: int = 1, channel: int = TRIAGE) -> list[dict[str, Any]]:
        return [one for one in self.wire.at(channel) if f"stillup:{number}:" in str(one["components"])]

    def owner_heard(self) -> list[str]:
        return [one["content"] for one in self.wire.at(direct(OWNER))]


@asynccontextmanager
async def ashore(folder: Path, clock: Clock) -> AsyncIterator[Shore]:
    """The bot, connected and set up. At the end every request that it made was one that Discord takes."""
    wire = Wire()
    await wire.start()
    try:
        async with connected(wire, folder, clock) as shore:
            await shore.set_up()
            yield shore
    finally:
        await wire.close()
    assert wire.wrong == []


@asynccontextmanager
async def connected(wire: Wire, folder: Path, clock: Clock) -> AsyncIterator[Shore]:
    """One life of the bot. The library keeps its addresses for the whole process, so they are put back."""
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, Asset.BASE
    given = {key.removeprefix("STILLUP_").lower(): value for key, value in wire.settings.items()}
    settings = settings_for(folder / "data", "", **given)
    front_app = DiscordApp(settings)
    wire.connected.clear()
    await front_app.open()
    async with root.open_context(
        settings, {front_app.name: front_app.front}, clockwork=root.Clockwork(clock)
    ) as context:
        serving = asyncio.create_task(front_app.serve(context))
        try:
            await until(wire.connected.is_set, 10)
            yield Shore(wire, context, clock)
        finally:
            await front_app.aclose()
            with suppress(asyncio.CancelledError):
                serving.cancel()
                await serving
            Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY, Asset.BASE = before
