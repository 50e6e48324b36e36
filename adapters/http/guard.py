"""The only way to links that people gave us: what may be asked, how much is taken, which redirects are followed.

Addresses are judged in ``connect``, limits kept in ``exchange``, and ``wire`` refuses again what must not be sent.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Self

import ada_url
import httpx

from adapters.core.errors import HttpError
from adapters.core.http import ApiCall, Response
from adapters.core.values import Handling, Target, spot_of
from adapters.http.connect import LookUp, addresses_of
from adapters.http.policy import Policy, Vantage
from adapters.http.transport import Wire

__all__ = ["Guard", "Policy", "Vantage"]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})  # RFC 9110, 15.4
_CALL_BYTES = 1_048_576
_NO_BODY = httpx.ByteStream(b"")
_ONE_ORIGIN = frozenset({b"authorization", b"x-api-key"})  # not carried to another origin


class Guard:
    """The outbound client (``core.http.Http``). ``vantage`` is a proxy of the policy, or None for our own way.

    ``look_up`` gives a name's addresses: the system's resolver, unless the deployment brings its own.
    """

    def __init__(self, policy: Policy, vantage: Vantage | None = None, look_up: LookUp = addresses_of) -> None:
        self.policy = policy
        self.vantage = vantage
        self._look_up = look_up
        self._wire = Wire(policy, vantage, look_up)
        self._headers = httpx.Headers([("User-Agent", policy.user_agent), ("Accept", "*/*")])

    async def look(
        self,
        target: Target,
        *,
        href: str = "",
        headers: Mapping[str, str] | None = None,
        body_limit: int = 65_536,
        follow: int = 5,
    ) -> Response:
        """GET a reported link, or ``href`` that is asked because of it, as its handling allows; see ``core.http.Http``.

        For a guarded link no body of the reported page is taken, wherever it redirects: it is asked with HEAD, and an
        error is confirmed by a GET for one byte that is closed at the end of the headers, because many hosts answer
        HEAD wrongly. The body of another address (an oEmbed endpoint, say) may be taken. ``follow`` is the number of
        redirects to follow; one more raises ``HttpError("redirects")``, but 0 hands the redirect itself back.
        """
        if target.handling is Handling.SEALED:
            raise HttpError("sealed", "The category forbids any request.")
        walk = _Walk(self._wire, target.handling, self._with(headers) if headers else self._headers)
        bare = target.handling is Handling.GUARDED
        reported = spot_of(_opened(target.href, None)) if bare and href else None
        url = _opened(href or target.href, None)
        for left in range(follow, -1, -1):
            shy = bare and (reported is None or spot_of(url) == reported)
            answer = await (walk.ask_shyly(url) if shy else walk.ask(url, body_limit))
            location = answer.headers.get("location")
            if not location or answer.status not in _REDIRECTS or not follow:
                return answer
            if not left:
                raise HttpError("redirects", "The link redirects too often.", sent=True)
            url = walk.turn(url, location)
        raise AssertionError("unreachable: the loop returns or raises")

    async def call(self, call: ApiCall) -> Response:
        """Call a platform's API; see ``core.http.Http``. The same addresses are refused as for a look."""
        url = _opened(call.href, None)
        href, origin = url.href, url.origin
        line = href.removeprefix(origin).encode("ascii")
        try:
            request = httpx.Request(
                call.method.upper(),
                _origin(origin),
                headers=self._with(call.headers),
                data=call.form,
                json=call.json,
                content=call.content,
                extensions={"handling": Handling.OPEN, "limit": _CALL_BYTES, "seconds": call.timeout, "target": line},
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise HttpError("refused", "The call is not one that can be made.") from error
        return _answer(await self._wire.handle_async_request(request), href, (href,))

    def through(self, vantage: Vantage) -> Self:
        """A guard with the same rules that looks from there. The caller closes it."""
        return type(self)(self.policy, vantage, self._look_up)

    async def aclose(self) -> None:
        """Close what is open."""
        await self._wire.aclose()

    def _with(self, more: Mapping[str, str]) -> httpx.Headers:
        """Our headers with the caller's; ours completes another User-Agent, so that every host can tell who asks."""
        headers = httpx.Headers(self._headers)
        try:
            headers.update(more)
        except UnicodeEncodeError as error:
            raise HttpError("refused", "A request header held more than ASCII.") from error
        if headers["User-Agent"] != self.policy.user_agent:
            headers["User-Agent"] = f"{headers['User-Agent']} {self.policy.user_agent}"
        return headers


class _Walk:
    """One look on its way from redirect to redirect."""

    def __init__(self, wire: Wire, handling: Handling, headers: httpx.Headers) -> None:
        self._wire = wire
        self._handling = handling
        self._headers = headers
        self._hops: tuple[str, ...] = ()

    async def ask(self, url: ada_url.URL, limit: int, method: str = "GET") -> Response:
        """One request, and its answer whatever it is."""
        href, origin = url.href, url.origin
        if self._hops[-1:] != (href,):
            self._hops = (*self._hops, href)
        try:
            where = _origin(origin)
        except (httpx.InvalidURL, ValueError) as error:
            raise HttpError("refused", "The address is not one that can be asked.") from error
        line = href.removeprefix(origin).encode("ascii")
        extensions = {"handling": self._handling, "limit": limit, "target": line}
        request = httpx.Request(method, where, headers=self._headers, stream=_NO_BODY, extensions=extensions)
        return _answer(await self._wire.handle_async_request(request), href, self._hops)

    async def ask_shyly(self, url: ada_url.URL) -> Response:
        """The status and headers of a page whose body must not be read."""
        answer = await self.ask(url, 0, "HEAD")
        if answer.status < 400:
            return answer
        headers, self._headers = self._headers, httpx.Headers([*self._headers.raw, (b"Range", b"bytes=0-0")])
        try:
            return await self.ask(url, 0)
        finally:
            self._headers = headers

    def turn(self, url: ada_url.URL, location: str) -> ada_url.URL:
        """Where a redirect leads. Raises ``HttpError("refused")`` for another scheme, or from https down to http."""
        there = _opened(location, url.href)
        if url.protocol == "https:" and there.protocol == "http:":
            raise HttpError("refused", "The link redirects from https to http.", sent=True)
        if there.origin != url.origin:
            self._headers = httpx.Headers([pair for pair in self._headers.raw if pair[0].lower() not in _ONE_ORIGIN])
        return there


def _opened(href: str, base: str | None) -> ada_url.URL:
    """The URL in WHATWG form, without fragment and login. Raises ``HttpError("refused")`` when it is none of ours."""
    try:
        url = ada_url.URL(href, base) if base else ada_url.URL(href)
    except ValueError as error:
        raise HttpError("refused", "The address is not a valid URL.", sent=base is not None) from error
    whole = url.href
    if not whole.startswith(("http://", "https://")):
        raise HttpError("refused", "Only http and https are asked.", sent=base is not None)
    if "@" in whole or "#" in whole:
        url.username = url.password = url.hash = ""
    return url


@lru_cache(maxsize=4096)
def _origin(origin: str) -> httpx.URL:
    """The request's URL: the origin alone, for the rest travels as ``target``, just as ada-url wrote it."""
    return httpx.URL(origin)


def _answer(response: httpx.Response, href: str, hops: tuple[str, ...]) -> Response:
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1"), _text(raw_value)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    extensions = response.extensions
    return Response(response.status_code, href, headers, extensions["body"], extensions["truncated"], hops)


def _text(value: bytes) -> str:
    """A header's value as browsers read it: UTF-8 where it is that, else byte by byte."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
