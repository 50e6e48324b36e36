"""The web front: Starlette under uvicorn, inside our own loop, behind the operator's reverse proxy.

GET changes nothing, because mail scanners follow every link; only POST answers. Nothing of an address is logged: the
token in it is what lets a desk answer.
"""

import logging
import socket
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.config import ConfigError, Settings
from bot.domain.errors import Refusal
from bot.flow.context import Context
from bot.flow.notices import circuit_breaker, responses
from bot.listening import Server
from bot.on_web import pages
from bot.on_web.limit import Limit
from bot.on_web.speech import preferred

log = logging.getLogger(__name__)
Endpoint = Callable[[Request], Awaitable[Response]]
MAX_BODY = 16_384  # octets of an answer
MAX_TOKEN = 2_048
_STATUS = {
    "notices-answer-gone": 404,
    "notices-answer-old": 410,
    "notices-answer-too-many": 429,
    "notices-answer-too-long": 413,
    "notices-answer-unknown": 422,
}


class WebApp:
    """The web front of one context. ``serve`` answers until it is cancelled."""

    def __init__(self, settings: Settings, *, looks: int = 60, answers: int = 10):
        """``looks`` and ``answers``: what one address may ask and one notice be answered in a minute."""
        self._settings = settings
        self._looks, self._answers = Limit(looks), Limit(answers)
        self.port = 0  # where it listens, once it does

    def app(self, context: Context) -> Starlette:
        """The routes, answered from this context."""

        async def about(request: Request) -> Response:
            return _page(request, pages.about(self._settings, _language(request)))

        async def show(request: Request) -> Response:
            shown = await responses.show(context, _token(request))
            return _page(request, pages.notice(shown, self._settings, _language(request)))

        async def take(request: Request) -> Response:
            token = _token(request)
            await responses.show(context, token)  # a forged token costs no reading of a body
            form = await _form(request)
            if not self._answers.allows(token):
                raise Refusal("notices-answer-too-many")
            await responses.take(context, token, form.get("answer", ""), form.get("words", ""))
            return _page(request, pages.thanks(_language(request)))

        return Starlette(
            routes=[
                Route("/", self._limited(about)),
                Route("/n/{token}", self._limited(show)),
                Route("/n/{token}", self._limited(take), methods=["POST"]),
                Route("/healthz", _healthy(context)),
                Route("/robots.txt", _robots),
            ],
            exception_handlers={Refusal: self._refused},
        )

    def _limited(self, endpoint: Endpoint) -> Endpoint:
        """The same, for whoever does not ask too often."""

        async def limited(request: Request) -> Response:
            if self._looks.allows(request.client.host if request.client else ""):
                return await endpoint(request)
            return PlainTextResponse("slow down", 429, {**pages.HEADERS, "Retry-After": "60"})

        return limited

    async def _refused(self, request: Request, error: Exception) -> Response:
        if not isinstance(error, Refusal):
            raise error
        page = pages.refused(error.key, error.facts, _language(request))
        return _page(request, page, _STATUS.get(error.key, 503))

    async def serve(self, context: Context) -> None:
        """Listen until cancelled. Raises ``ConfigError`` when the address cannot be had."""
        listening = _listen(self._settings.web_listen)
        self.port = listening.getsockname()[1]
        config = uvicorn.Config(
            self.app(context),
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            timeout_keep_alive=5,
            limit_concurrency=100,
            h11_max_incomplete_event_size=MAX_BODY,
        )
        server = Server(config)
        try:
            await server.begin([listening])
            log.info("the web front listens on %s", self._settings.web_listen)
            await server.ended()
        finally:
            await server.aclose(patience=5)


def _listen(address: str) -> socket.socket:
    host, _, port = address.rpartition(":")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host.strip("[]"), int(port)), family=family)
    except (OSError, OverflowError) as error:
        raise ConfigError(f"STILLUP_WEB_LISTEN: {address} cannot be listened on ({type(error).__name__}).") from None


def _page(request: Request, page: pages.Page, status: int = 200) -> Response:
    return HTMLResponse(page.html(_language(request)), status, pages.HEADERS)


def _language(request: Request) -> str:
    return preferred(request.headers.get("accept-language", ""))


def _token(request: Request) -> str:
    token = str(request.path_params["token"])
    if len(token) > MAX_TOKEN:
        raise Refusal("notices-answer-gone")
    return token


async def _form(request: Request) -> dict[str, str]:
    """The fields of a form, read to the limit and no further."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise Refusal("notices-answer-unknown")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise Refusal("notices-answer-too-long", limit=responses.MAX_WORDS)
    try:
        fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=10)
    except ValueError:
        raise Refusal("notices-answer-unknown") from None
    return {name: values[0] for name, values in fields.items()}


def _healthy(context: Context) -> Endpoint:
    async def healthz(_request: Request) -> Response:
        await circuit_breaker.on(context)  # any question: whether the database answers
        return PlainTextResponse("ok", headers=pages.HEADERS)

    return healthz


async def _robots(_request: Request) -> Response:
    return PlainTextResponse("User-agent: *\nDisallow: /\n", headers=pages.HEADERS)
