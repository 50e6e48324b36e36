"""The two ways in which Slack reaches the bot: a socket that the bot opens itself, or HTTP with signed requests.

Signatures and their time stamps are verified before anything is parsed, here and by Bolt once more
(docs.slack.dev/authentication/verifying-requests-from-slack); a request that was answered once is not taken again.
"""

import logging
from time import monotonic
from typing import Protocol

import uvicorn
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.chat import FrontError
from bot.config import ConfigError, Settings
from bot.flow.communities.installations import Installations
from bot.flow.context import Context
from bot.listening import Server
from bot.on_slack import errors
from bot.on_slack.client import Clients
from bot.on_slack.install import install_routes

log = logging.getLogger(__name__)
FRESH = 300.0  # seconds that a signature is valid, so as long it is remembered
MAX_BODY = 1_000_000  # bytes; what Slack sends is far below


class Transport(Protocol):
    """An open way in."""

    async def aclose(self) -> None: ...


async def open_transport(
    settings: Settings, context: Context, app: AsyncApp, clients: Clients, installations: Installations | None
) -> Transport:
    """Open what the settings ask for: the socket if there is an app token, HTTP if not or if people install by it."""
    token = settings.slack_app_token.get_secret_value()
    routes = install_routes(settings, context, clients, installations) if installations else []
    transports: list[Transport] = []
    if token:
        transports.append(await _socket(app, token))
    if not token or routes:
        transports.append(await _http(settings, app, routes))
    return _Both(transports)


class _Both:
    def __init__(self, transports: list[Transport]):
        self._transports = transports

    async def aclose(self) -> None:
        for transport in self._transports:
            await transport.aclose()


async def _socket(app: AsyncApp, token: str) -> Transport:
    handler = AsyncSocketModeHandler(app, token, ping_interval=5)
    try:
        with errors.as_front_errors():
            handler.client.wss_uri = await handler.client.issue_new_wss_url()
    except FrontError as error:
        if error.gone:  # the library would ask for ever
            await handler.close_async()  # type: ignore[no-untyped-call]
            raise ConfigError(f"STILLUP_SLACK_APP_TOKEN is wrong. {error}") from None
        log.warning("Slack cannot be reached yet, and is asked again: %s", error)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    log.info("Slack is connected by Socket Mode")
    return _Socket(handler)


class _Socket:
    def __init__(self, handler: AsyncSocketModeHandler):
        self._handler = handler

    async def aclose(self) -> None:
        await self._handler.close_async()  # type: ignore[no-untyped-call]


class _Once:
    """Takes each request that Slack signed, once. Whatever else comes is neither parsed nor logged."""

    def __init__(self, app: AsyncApp, secret: str):
        self._app = app
        self._verifier = SignatureVerifier(secret)
        self._seen: dict[str, float] = {}

    async def take(self, request: Request) -> Response:
        body = await _read(request)
        if not self._is_slack_s(request.headers, body):
            return PlainTextResponse("not signed by Slack", 401)
        signature, now = request.headers["x-slack-signature"], monotonic()
        self._seen = {name: at for name, at in self._seen.items() if now - at < FRESH}
        if signature in self._seen:
            again = "x-slack-retry-num" in request.headers
            return PlainTextResponse("taken already", 200 if again else 401)
        answer = await self._app.async_dispatch(to_async_bolt_request(request, body))
        if answer.status == 200:
            self._seen[signature] = now
        return to_starlette_response(answer)

    def _is_slack_s(self, headers: Headers, body: bytes) -> bool:
        """The library checks what is well formed; on anything else it raises, which is no answer for a stranger."""
        stamp, signature = headers.get("x-slack-request-timestamp", ""), headers.get("x-slack-signature", "")
        if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 12 and signature.isascii()):
            return False
        try:
            return self._verifier.is_valid(body, stamp, signature)
        except UnicodeDecodeError:
            return False


async def _read(request: Request) -> bytes:
    """The body, to the limit and a little further: what is longer is cut, and then its signature is wrong."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MAX_BODY:
            break
    return bytes(body)


async def _http(settings: Settings, app: AsyncApp, routes: list[Route]) -> Transport:
    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok")

    ways = [Route("/healthz", healthz), *routes]
    if secret := settings.slack_signing_secret.get_secret_value():  # without it nobody could tell who knocks
        once = _Once(app, secret)

        async def events(request: Request) -> Response:
            return await once.take(request)

        ways.append(Route("/slack/events", events, methods=["POST"]))
    host, _, port = settings.slack_listen.partition(":")
    config = uvicorn.Config(
        Starlette(routes=ways), host=host, port=int(port), log_config=None, access_log=False, lifespan="off"
    )
    server = Server(config)
    if not await server.begin():
        raise ConfigError(f"STILLUP_SLACK_LISTEN: {host}:{port} cannot be listened on.")
    log.info("Slack is listened for on %s", settings.slack_listen)
    return server
