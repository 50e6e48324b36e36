"""One connection as it speaks HTTP/1.1: a request out, one bounded answer in. llhttp reads; the limits are ours."""

import asyncio
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httptools

from adapters.core.errors import HttpError
from adapters.http.policy import Policy

if TYPE_CHECKING:
    from collections.abc import Callable

_INTERIM_ANSWERS = 8  # 1xx before the real one; RFC 9110, 15.2 sets no bound, so a flood needs one
_FRAMING = frozenset({b"content-length", b"transfer-encoding"})
_CHUNK_TAX = 8  # a body in one-byte chunks costs six bytes each; more than this is padding


@dataclass(slots=True)
class RawResponse:
    """An answer as it came: names in lower case, values untouched, the body still encoded and cut at the limit."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes
    truncated: bool


@dataclass(slots=True)
class RawRequest:
    """What to send and how much of the answer to take. ``deadline`` is the loop's time."""

    head: bytes
    limit: int
    deadline: float
    only_head: bool = False  # stop at the end of the headers: nothing of the body is kept or waited for


class Exchange(asyncio.Protocol):
    """One connection. ``ask`` may be called again after an answer as long as ``reusable`` is true."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._answer: asyncio.Future[RawResponse] | None = None
        self._parser: Any = None  # httptools has no types
        self._gone: Callable[[Exchange], None] | None = None
        self.reusable = False

    # asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]  # create_connection always hands a Transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.reusable = False
        if self._gone:
            self._gone(self)
        self._ended()
        self._transport = None

    def eof_received(self) -> None:
        self._ended()

    def data_received(self, data: bytes) -> None:
        if self._answer is None or self._answer.done():
            self.close()  # nobody asked: never let it be taken for the next answer
            return
        self._wire_bytes += len(data)
        parser = self._parser
        try:
            parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self._broken(error)
            return
        if self._answer.done():
            self._parser = None  # it holds on to us: without this every exchange would wait for the garbage collector
        elif not self._body_began and self._wire_bytes > self._policy.head_bytes:
            self._fail(HttpError("too_large", "The answer's header was too large.", sent=True))
        elif self._wire_bytes > self._policy.head_bytes + _CHUNK_TAX * self._ask.limit + _CHUNK_TAX:
            self._fail(HttpError("too_large", "The answer was mostly padding.", sent=True))

    # ours

    async def ask(self, ask: RawRequest) -> RawResponse:
        """Send and wait. Raises ``HttpError``, always with ``sent`` true: the bytes may have left."""
        if self._transport is None or self._transport.is_closing():
            raise HttpError("connect", "The connection was closed before the request.")
        self._begin(ask)
        answer: asyncio.Future[RawResponse] = self._loop.create_future()
        self._answer = answer
        self._transport.write(ask.head)
        now = self._loop.time()
        self._timer = self._loop.call_at(min(ask.deadline, now + self._policy.first_byte), self._late)
        try:
            return await answer
        except asyncio.CancelledError:
            self.close()
            raise

    async def secure(self, context: ssl.SSLContext, name: str) -> None:
        """Speak TLS from here on, with the certificate checked for ``name``. Raises ``ssl.SSLError`` or ``OSError``."""
        assert self._transport is not None  # noqa: S101 - only called on a connection just made
        self._transport = await self._loop.start_tls(self._transport, self, context, server_hostname=name)

    def rest(self, gone: "Callable[[Exchange], None]") -> None:
        """Stay open between two exchanges; ``gone`` is told when the connection closes."""
        self._gone = gone

    def wake(self) -> None:
        """Take the connection out of its rest."""
        self._gone = None

    def close(self) -> None:
        """Close at once; bytes not yet sent are dropped."""
        self.reusable = False
        self._stop_timer()
        if self._transport is not None:
            self._transport.abort()

    def refuse_ourselves(self) -> None:
        """Raise ``HttpError("refused")`` when both ends have one address: then the machine has connected to itself."""
        assert self._transport is not None  # noqa: S101 - only called on a connection just made
        if self._transport.get_extra_info("sockname")[0] == self._transport.get_extra_info("peername")[0]:
            raise HttpError("refused", "The host's address is this machine's own.")

    def _begin(self, ask: RawRequest) -> None:
        self._ask = ask
        self._parser = httptools.HttpResponseParser(self)
        self._wire_bytes = self._head_size = self._interim = self._status = 0
        self._headers: list[tuple[bytes, bytes]] = []
        self._chunks: list[bytes] = []
        self._body_bytes = 0
        self._body_began = self._framed = False
        self.reusable = False

    def _late(self) -> None:
        if self._wire_bytes and self._loop.time() < self._ask.deadline:
            self._timer = self._loop.call_at(self._ask.deadline, self._late)
            return
        self._fail(HttpError("timeout", "The host took too long to answer.", sent=True))

    def _broken(self, error: Exception) -> None:
        cause = error.__context__  # what a callback of ours raised, if it did
        if isinstance(cause, HttpError):
            self._fail(cause)
        elif self._answer is not None and not self._answer.done():
            self._fail(HttpError("protocol", "The answer was not proper HTTP/1.1.", sent=True))
        else:
            self.close()

    def _fail(self, error: HttpError) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)
        self.close()

    def _finish(self, *, truncated: bool) -> None:
        if self._answer is None or self._answer.done():
            return
        self._stop_timer()
        self.reusable = not truncated and self._framed and self._parser.should_keep_alive()
        self._answer.set_result(RawResponse(self._status, self._headers, b"".join(self._chunks), truncated))
        self._chunks = []
        if not self.reusable:
            self.close()

    def _ended(self) -> None:
        """The peer closed: the end of a body without a length (RFC 9112, 6.3), else a broken answer."""
        if self._answer is None or self._answer.done():
            return
        if self._body_began and not self._framed:
            self._finish(truncated=False)
        else:
            self._fail(HttpError("protocol", "The host closed the connection before the answer was whole.", sent=True))

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    # llhttp's side

    def on_message_begin(self) -> None:
        if self._answer is None or self._answer.done():
            self.close()  # more after the answer: not a connection to use again

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._body_began:
            return  # trailers are not asked for
        self._headers.append((name.lower(), value))
        self._head_size += len(name) + len(value) + 4
        if len(self._headers) > self._policy.head_fields or self._head_size > self._policy.head_bytes:
            raise HttpError("too_large", "The answer's header was too large.", sent=True)

    def on_headers_complete(self) -> None:
        if self._body_began:
            return
        status = self._parser.get_status_code()
        if status < 200:
            self._take_interim(status)
            return
        self._status = status
        self._body_began = True
        self._framed = status in {204, 304} or any(name in _FRAMING for name, _ in self._headers)
        if self._ask.only_head:
            self._finish(truncated=True)

    def on_body(self, data: bytes) -> None:
        space = self._ask.limit - self._body_bytes
        if space <= 0 or len(data) > space:
            self._chunks.append(data[: max(space, 0)])
            self._finish(truncated=True)
            return
        self._chunks.append(data)
        self._body_bytes += len(data)

    def on_message_complete(self) -> None:
        if self._body_began:
            self._finish(truncated=False)

    def _take_interim(self, status: int) -> None:
        self._interim += 1
        self._headers = []
        if status == 101 or self._interim > _INTERIM_ANSWERS:
            raise HttpError("protocol", "The host switched protocols or sent too many interim answers.", sent=True)
