"""The network of the adapter tests: one real HTTP server on 127.0.0.1 that plays every host, and a client for it."""

import asyncio
import threading
import time
from dataclasses import dataclass, field

import httpx
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from adapters.core.errors import HttpError
from adapters.core.http import ApiCall, Response
from adapters.core.values import Handling, Target


@dataclass(frozen=True)
class Heard:
    """One request as it came over the wire."""

    method: str
    host: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    @property
    def all(self) -> bytes:
        return b"\n".join([self.path.encode(), self.query.encode(), self.body])


@dataclass
class Town:
    """Host name -> application. A host that nobody lives at answers 502, as a broken front would."""

    houses: dict[str, ASGIApp] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    port: int = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = {key.decode(): value.decode() for key, value in scope["headers"]}
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        host = headers["host"]
        self.heard.append(Heard(scope["method"], host, scope["path"], scope["query_string"].decode(), headers, body))

        async def again() -> dict[str, object]:
            return {"type": "http.request", "body": body, "more_body": False}

        house = self.houses.get(host) or self.houses.get("*")
        if house is None:
            await send({"type": "http.response.start", "status": 502, "headers": []})
            await send({"type": "http.response.body", "body": b""})
        else:
            await house(scope, again, send)

    def move_in(self, houses: dict[str, ASGIApp]) -> None:
        """These houses and no others."""
        self.houses.clear()
        self.houses.update(houses)

    def empty(self) -> None:
        self.houses.clear()
        self.heard.clear()


def open_town() -> tuple[Town, uvicorn.Server, threading.Thread]:
    """Start the server; the caller sets ``should_exit`` and joins the thread."""
    town = Town()
    server = uvicorn.Server(uvicorn.Config(town, host="127.0.0.1", port=0, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    town.port = server.servers[0].sockets[0].getsockname()[1]
    return town, server, thread


class Wire:
    """``Http`` over httpx: every host is connected to the town, whatever its scheme and port."""

    def __init__(self, town: Town, seconds: float = 5.0) -> None:
        self.port, self.seconds = town.port, seconds
        unkept = httpx.Limits(max_keepalive_connections=0)  # nothing is left open when a test ends
        self.transport = httpx.AsyncHTTPTransport(verify=False, limits=unkept)

    async def look(self, target, *, href="", headers=None, body_limit=65_536, follow=5) -> Response:
        if target.handling is Handling.SEALED:
            raise HttpError("sealed", "A sealed link is not asked.")
        hops = [href or target.href]
        answer = await self._exchange("GET", hops[0], dict(headers or {}))
        while 300 <= answer.status_code < 400 and "location" in answer.headers and len(hops) <= follow:
            hops.append(str(httpx.URL(hops[-1]).join(answer.headers["location"])))
            answer = await self._exchange("GET", hops[-1], dict(headers or {}))
        body = b"" if target.handling is Handling.GUARDED else answer.content[:body_limit]
        cut = len(answer.content) > body_limit
        return Response(answer.status_code, hops[-1], dict(answer.headers), body, cut, tuple(hops))

    async def call(self, call: ApiCall) -> Response:
        said = {"json": call.json} if call.json is not None else {"data": call.form, "content": call.content}
        answer = await self._exchange(call.method, call.href, dict(call.headers), **said)
        if len(answer.content) > 1 << 20:
            raise HttpError("too_large", "The answer was too large.", sent=True)
        return Response(answer.status_code, call.href, dict(answer.headers), answer.content, hops=(call.href,))

    async def _exchange(self, method: str, href: str, headers: dict[str, str], **said: object) -> httpx.Response:
        url = httpx.URL(href)
        headers = {**headers, "host": url.netloc.decode()}
        here = url.copy_with(scheme="http", host="127.0.0.1", port=self.port)
        timeout = {"timeout": httpx.Timeout(self.seconds).as_dict()}
        request = httpx.Request(method, here, headers=headers, extensions=timeout, **said)
        try:
            answer = await self.transport.handle_async_request(request)
            await answer.aread()
            await answer.aclose()
        except httpx.TimeoutException as error:
            raise HttpError("timeout", "The host did not answer in time.", sent=True) from error
        except httpx.HTTPError as error:
            raise HttpError("protocol", "The host did not answer in HTTP.", sent=True) from error
        return answer


def target(href: str, handling: Handling = Handling.OPEN, **more: bool) -> Target:
    return Target(href, handling, **more)


class Slow:
    """An answer that does not come within any patience of these tests."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(0.2)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"{}"})


@dataclass
class Spoil:
    """Houses that answer as they should, but for one request in their common order."""

    step: int
    answer: ASGIApp
    asked: int = 0

    @classmethod
    def houses(cls, good: dict[str, ASGIApp], step: int, answer: ASGIApp) -> dict[str, ASGIApp]:
        spoil = cls(step, answer)
        return {host: spoil.over(house) for host, house in good.items()}

    def over(self, house: ASGIApp) -> ASGIApp:
        async def answered(scope: Scope, receive: Receive, send: Send) -> None:
            here = self.answer if self.asked == self.step else house
            self.asked += 1
            await here(scope, receive, send)

        return answered
