"""Runs the whole bot for people: the engine, and every front that has its token."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Protocol

from bot import app as root
from bot.chat import Front
from bot.config import ConfigError, Settings
from bot.flow.context import Context

log = logging.getLogger(__name__)


class FrontApp(Protocol):
    """A front with its connection. ``open`` makes it able to show things, ``serve`` answers people until cancelled."""

    @property
    def front(self) -> Front: ...
    async def open(self) -> None: ...
    async def serve(self, context: Context) -> None: ...
    async def aclose(self) -> None: ...


class Listener(Protocol):
    """A way in that shows nothing by itself: it answers people until cancelled."""

    async def serve(self, context: Context) -> None: ...


def front_apps(settings: Settings) -> list[FrontApp]:
    """Every front that is configured. Raises ``ConfigError`` when there is none."""
    found: list[FrontApp] = []
    if settings.discord_token.get_secret_value():
        from bot.on_discord.app import DiscordApp  # noqa: PLC0415 - only what is configured is loaded

        found.append(DiscordApp(settings))
    if settings.slack_bot_token.get_secret_value() or settings.slack_client_id:
        from bot.on_slack.app import SlackApp  # noqa: PLC0415

        found.append(SlackApp(settings))
    if not found:
        raise ConfigError(
            "No front is configured: set STILLUP_DISCORD_TOKEN or STILLUP_SLACK_BOT_TOKEN (or the same with _FILE). "
            "Without any token there is: stillup chat"
        )
    return found


def listeners(settings: Settings) -> list[Listener]:
    """The web front, if it has an address to listen on."""
    if not settings.web_listen:
        return []
    from bot.on_web.app import WebApp  # noqa: PLC0415

    return [WebApp(settings)]


async def serve(settings: Settings, *, clockwork: root.Clockwork = root.CLOCKWORK) -> None:
    """Run until the process is told to end; what is due then waits in the database."""
    async with _opened(front_apps(settings)) as opened, AsyncExitStack() as stack:
        fronts = {front_app.front.name: front_app.front for front_app in opened}
        app = await stack.enter_async_context(root.run(settings, fronts, clockwork=clockwork))
        answering = asyncio.gather(*(front_app.serve(app.context) for front_app in (*opened, *listeners(settings))))
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, answering.cancel)
        spare_the_collector()
        log.info("ready: %s", ", ".join(front_app.front.name for front_app in opened))
        try:
            await answering
        except asyncio.CancelledError:
            log.info("told to end")


def spare_the_collector() -> None:
    """Stop the garbage collector from going through everything that was loaded at start, again and again.

    It took a fifth of the time of a look (``tests/bench/watch.py``); what comes later is collected as ever, in larger
    steps, for a look leaves next to nothing that refers to itself.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


@asynccontextmanager
async def _opened(fronts: Sequence[FrontApp]) -> AsyncIterator[Sequence[FrontApp]]:
    async with AsyncExitStack() as stack:
        for front_app in fronts:
            stack.push_async_callback(front_app.aclose)
            await front_app.open()
        yield fronts
