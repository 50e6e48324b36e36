"""The two ways in which Slack reaches the bot: a socket that the bot opens itself, or HTTP with signed requests.

Signatures and their time stamps are verified by Bolt (docs.slack.dev/authentication/verifying-requests-from-slack);
a request that was answered once is not taken again.
"""

import asyncio
import logging
from time import monotonic
from typing import Protocol

import uvicorn
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.config import ConfigError, Settings
from bot.flow.desk import Desk
from bot.on_slack.clients import Clients
from bot.on_slack.install import install_routes
from bot.store.slack import Installations

log = logging.getLogger(__name__)
FRESH = 300.0  # seconds that a signature is valid, so as long it is remembered


class Door(Protocol):
    """An open way in."""

    async def aclose(self) -> None: ...


async def open_door(
    settings: Settings, desk: Desk, app: AsyncApp, clients: Clients, installations: Installations | None
) -> Door:
    """Open what the settings ask for: the socket if there is an app token, HTTP if not or if people install by it."""
    token = settings.slack_app_token.get_secret_value()
    routes = install_routes(settings, desk, clients, installations) if installations else []
    doors: list[Door] = []
    if token:
        doors.append(await _socket(app, token))
    if not token or routes:
        doors.append(await _http(settings, app, routes))
    return _Both(doors)


class _Both:
    def __init__(self, doors: list[Door]):
        self._doors = doors

    async def aclose(self) -> None:
        for door in self._doors:
            await door.aclose()


async def _socket(app: AsyncApp, token: str) -> Door:
    handler = AsyncSocketModeHandler(app, token, ping_interval=5)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    log.info("Slack is connected by Socket Mode")
    return _Socket(handler)


class _Socket:
    def __init__(self, handler: AsyncSocketModeHandler):
        self._handler = handler

    async def aclose(self) -> None:
        await self._handler.close_async()  # type: ignore[no-untyped-call]


class _Once:
    """Takes each signed request once."""

    def __init__(self, app: AsyncApp):
        self._handler = AsyncSlackRequestHandler(app)
        self._seen: dict[str, float] = {}

    async def take(self, request: Request) -> Response:
        signature, now = request.headers.get("x-slack-signature", ""), monotonic()
        self._seen = {name: at for name, at in self._seen.items() if now - at < FRESH}
        if signature in self._seen:
            again = "x-slack-retry-num" in request.headers
            return PlainTextResponse("taken already", 200 if again else 401)
        answer = await self._handler.handle(request)
        if answer.status_code == 200:
            self._seen[signature] = now
        return answer


async def _http(settings: Settings, app: AsyncApp, routes: list[Route]) -> Door:
    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok")

    once = _Once(app)

    async def events(request: Request) -> Response:
        return await once.take(request)

    web = Starlette(routes=[Route("/slack/events", events, methods=["POST"]), Route("/healthz", healthz), *routes])
    host, _, port = settings.slack_listen.partition(":")
    config = uvicorn.Config(web, host=host, port=int(port), log_config=None, access_log=False, lifespan="off")
    server = _Server(config)
    await server.begin()
    log.info("Slack is listened for on %s", settings.slack_listen)
    return server


class _Server(uvicorn.Server):
    """uvicorn inside our own loop; signals stay the process's own business."""

    def __init__(self, config: uvicorn.Config):
        super().__init__(config)
        self._running: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        self._running = asyncio.create_task(self._serve())
        while not self.started:
            if self._running.done():
                raise ConfigError(f"STILLUP_SLACK_LISTEN: {self.config.host}:{self.config.port} cannot be listened on.")
            await asyncio.sleep(0.02)

    async def aclose(self) -> None:
        self.should_exit = True
        if self._running:
            await self._running
