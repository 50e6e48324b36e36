"""The transport: an ``httpx`` request in, an ``httpx`` response out, and the last lock before the network.

It is called directly (request, transport, response), because httpx's own client costs more than the exchange itself.
"""

import asyncio
from collections import OrderedDict
from typing import NamedTuple

import httpx

from adapters.core.errors import HttpError
from adapters.core.values import Handling
from adapters.http.connect import Connector, Endpoint, LookUp, addresses_of
from adapters.http.http1 import Exchange, RawRequest, RawResponse
from adapters.http.inflate import ACCEPTED, inflate
from adapters.http.policy import Policy, Vantage

_DEFAULT_PORTS = {"http": 80, "https": 443}
_REPEATABLE = frozenset({"GET", "HEAD"})
_UNSENT = frozenset(
    {  # written by us, or never sent
        *(b"host", b"connection", b"accept-encoding", b"content-length", b"transfer-encoding"),
        *(b"cookie", b"referer", b"upgrade", b"te", b"expect", b"proxy-authorization"),
    }
)


class _Answered(NamedTuple):
    exchange: Exchange
    reply: RawResponse


class Wire(httpx.AsyncBaseTransport):
    """Sends by the policy. A request without ``extensions["handling"]``, or with a sealed one, is not sent.

    Other extensions: ``limit`` (bytes of body to take; 0, the default, stops at the end of the headers), ``target``
    (the request line's target, in the sense httpx gives it) and ``seconds`` (for the whole exchange).
    """

    def __init__(self, policy: Policy, vantage: Vantage | None = None, look_up: LookUp = addresses_of) -> None:
        self._policy = policy
        self._connector = Connector(policy, vantage, look_up)
        self._idle = Idle(policy.keep_idle, policy.idle_seconds)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One exchange, no redirects. Raises ``HttpError``."""
        extensions = request.extensions
        _unlock(extensions.get("handling"))
        place = _place(request.url)
        if place.port not in self._policy.ports:
            raise HttpError("refused", "The port is not one that is looked at.")
        limit = int(extensions.get("limit", 0))
        seconds = float(extensions.get("seconds", self._policy.whole))
        deadline = asyncio.get_running_loop().time() + seconds
        ask = RawRequest(_written(request), limit, deadline, only_head=limit == 0 or request.method == "HEAD")
        exchange, reply = await self._exchange(place, ask, repeatable=request.method in _REPEATABLE)
        if exchange.reusable:
            self._idle.keep(place, exchange)
        return _response(reply, limit)

    async def aclose(self) -> None:
        """Close every idle connection."""
        self._idle.close()
        self._connector.close()

    async def _exchange(self, place: Endpoint, ask: RawRequest, *, repeatable: bool) -> _Answered:
        """Ask on a resting connection if the request may be repeated (the host may have closed it), else afresh."""
        rested = self._idle.take(place) if repeatable else None
        if rested is not None:
            try:
                return _Answered(rested, await rested.ask(ask))
            except HttpError as error:
                if error.kind not in {"connect", "protocol"}:
                    raise
        exchange = await self._connector.open(place, ask.deadline)
        return _Answered(exchange, await exchange.ask(ask))


def _unlock(handling: object) -> None:
    """The second lock: who asks has to say how the link may be touched, each time."""
    if handling is Handling.SEALED:
        raise HttpError("sealed", "The category forbids any request.")
    if not isinstance(handling, Handling):
        raise HttpError("sealed", "A request that does not say how the link may be touched is not sent.")


def _place(url: httpx.URL) -> Endpoint:
    if url.scheme not in _DEFAULT_PORTS:
        raise HttpError("refused", "Only http and https are asked.")
    host = url.raw_host.decode("ascii")
    if ":" in host:
        host = f"[{host}]"
    return Endpoint(url.scheme, host, url.port or _DEFAULT_PORTS[url.scheme])


def _written(request: httpx.Request) -> bytes:
    """The request as bytes. Raises ``HttpError("refused")`` for a header that would break out of its line."""
    target = request.extensions.get("target") or request.url.raw_path
    lines = [b"%b %b HTTP/1.1" % (request.method.encode("ascii"), target), b"Host: " + request.url.netloc]
    lines += [b"%b: %b" % (name, value) for name, value in request.headers.raw if name.lower() not in _UNSENT]
    lines.append(b"Accept-Encoding: " + ACCEPTED)
    body = request.content if request.method not in _REPEATABLE else b""
    if body or request.method not in _REPEATABLE:
        lines.append(b"Content-Length: %d" % len(body))
    head = b"\r\n".join(lines)
    if head.count(b"\n") != len(lines) - 1 or head.count(b"\r") != len(lines) - 1 or b"\0" in head:
        raise HttpError("refused", "A request header held a line break.")
    return head + b"\r\n\r\n" + body


def _response(reply: RawResponse, limit: int) -> httpx.Response:
    """The response with its body decoded: the encoding is then no longer true and is left out."""
    headers, body, truncated = reply.headers, reply.body, reply.truncated
    encodings = [value for name, value in headers if name == b"content-encoding"]
    if encodings:
        headers = [pair for pair in headers if pair[0] != b"content-encoding"]
        if body:
            body, whole = inflate(body, b",".join(encodings).decode("latin-1"), limit)
            truncated = truncated or not whole
    extensions = {"truncated": truncated, "body": body}
    return httpx.Response(reply.status, headers=headers, stream=httpx.ByteStream(body), extensions=extensions)


class _Rest(NamedTuple):
    place: Endpoint
    since: float  # the loop's time


class Idle:
    """At most ``capacity`` idle connections, each for at most twice ``idle_for``: swept that often, not timed."""

    def __init__(self, capacity: int, idle_for: float) -> None:
        self._capacity = capacity
        self._idle_for = idle_for
        self._by_age: OrderedDict[Exchange, _Rest] = OrderedDict()
        self._by_place: dict[Endpoint, list[Exchange]] = {}
        self._sweeper: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._by_age)

    def take(self, place: Endpoint) -> Exchange | None:
        """The most recently used connection to the place, or None."""
        resting = self._by_place.get(place)
        if not resting:
            return None
        exchange = resting[-1]
        self._forget(exchange)
        exchange.wake()
        return exchange

    def keep(self, place: Endpoint, exchange: Exchange) -> None:
        """Let a reusable connection rest; one that cannot be kept is closed."""
        if self._capacity <= 0:
            exchange.close()
            return
        if len(self._by_age) >= self._capacity:
            self._close(next(iter(self._by_age)))
        loop = asyncio.get_running_loop()
        self._by_age[exchange] = _Rest(place, loop.time())
        self._by_place.setdefault(place, []).append(exchange)
        exchange.rest(self._forget)
        if self._sweeper is None:
            self._sweeper = loop.call_later(self._idle_for, self._sweep, loop)

    def close(self) -> None:
        """Close them all."""
        if self._sweeper is not None:
            self._sweeper.cancel()
        for exchange in list(self._by_age):
            self._close(exchange)

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        before = loop.time() - self._idle_for
        for exchange in [exchange for exchange, rest in self._by_age.items() if rest.since <= before]:
            self._close(exchange)
        self._sweeper = loop.call_later(self._idle_for, self._sweep, loop) if self._by_age else None

    def _close(self, exchange: Exchange) -> None:
        self._forget(exchange)
        exchange.close()

    def _forget(self, exchange: Exchange) -> None:
        rest = self._by_age.pop(exchange, None)
        if rest is None:
            return
        resting = self._by_place[rest.place]
        resting.remove(exchange)
        if not resting:
            del self._by_place[rest.place]
