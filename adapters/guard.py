"""The only door to links that people gave us: what may be asked, how much is taken, which redirects are followed.

Addresses are judged in ``connect``, limits kept in ``exchange``, and ``wire`` refuses again what must not be sent.
"""

from collections.abc import Mapping
from typing import Self

import ada_url
import httpx

from adapters.base import Answer, Call, Care, HttpError, Target
from adapters.policy import Policy, Vantage
from adapters.wire import Wire

__all__ = ["Guard", "Policy", "Vantage"]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})  # RFC 9110, 15.4
_CALL_BYTES = 1_048_576
_NO_BODY = httpx.ByteStream(b"")
_SAME_HOST_ONLY = frozenset({"authorization", "cookie", "x-api-key"})


class Guard:
    """The outbound client (``adapters.base.Http``). ``vantage`` is a proxy of the policy, or None for our own way."""

    def __init__(self, policy: Policy, vantage: Vantage | None = None) -> None:
        self.policy = policy
        self.vantage = vantage
        self._wire = Wire(policy, vantage)
        self._headers = {"user-agent": policy.user_agent, "accept": "*/*"}

    async def look(
        self,
        target: Target,
        *,
        href: str = "",
        headers: Mapping[str, str] | None = None,
        body_limit: int = 65_536,
        follow: int = 5,
    ) -> Answer:
        """GET a reported link, or ``href`` that is asked because of it, as the link's care allows; see ``base.Http``.

        For a guarded link no body of the reported page is taken, wherever it redirects: it is asked with HEAD, and an
        error is confirmed by a GET for one byte that is closed at the end of the headers, because many hosts answer
        HEAD wrongly. The body of another address (an oEmbed endpoint, say) may be taken. ``follow`` is the number of
        redirects to follow; one more raises ``HttpError("redirects")``, but 0 hands the redirect itself back.
        """
        if target.care is Care.SEALED:
            raise HttpError("sealed", "The category forbids any request.")
        walk = _Walk(self._wire, target.care, {**self._headers, **_lower(headers or {})})
        bare = target.care is Care.GUARDED
        reported = _page(ada_url.URL(target.href)) if bare and href else None
        url = _opened(href or target.href, None)
        for left in range(follow, -1, -1):
            shy = bare and (reported is None or _page(url) == reported)
            answer = await (walk.shyly(url) if shy else walk.get(url, body_limit))
            location = answer.headers.get("location")
            if not location or answer.status not in _REDIRECTS or not follow:
                return answer
            if not left:
                raise HttpError("redirects", "The link redirects too often.", sent=True)
            url = walk.turn(url, location)
        raise AssertionError("unreachable: the loop returns or raises")

    async def call(self, call: Call) -> Answer:
        """Call a platform's API; see ``base.Http``. The same addresses are refused as for a look."""
        url = _opened(call.href, None)
        request = httpx.Request(
            call.method.upper(),
            url.href,
            headers={**self._headers, **_lower(call.headers)},
            data=call.form,
            json=call.json,
            content=call.content,
            extensions={"care": Care.OPEN, "limit": _CALL_BYTES, "seconds": call.seconds, "target": _line(url)},
        )
        return _answer(await self._wire.handle_async_request(request), url.href, (url.href,))

    def through(self, vantage: Vantage) -> Self:
        """A guard with the same rules that looks from there. The caller closes it."""
        return type(self)(self.policy, vantage)

    async def aclose(self) -> None:
        """Close what is open."""
        await self._wire.aclose()


class _Walk:
    """One look on its way from redirect to redirect."""

    def __init__(self, wire: Wire, care: Care, headers: dict[str, str]) -> None:
        self._wire = wire
        self._care = care
        self._headers = headers
        self._hops: list[str] = []

    async def get(self, url: ada_url.URL, limit: int) -> Answer:
        self._hops.append(url.href)
        return await self._send("GET", url, limit)

    async def shyly(self, url: ada_url.URL) -> Answer:
        """The status and headers of a page whose body must not be read."""
        self._hops.append(url.href)
        answer = await self._send("HEAD", url, 0)
        if answer.status < 400:
            return answer
        return await self._send("GET", url, 0, {"range": "bytes=0-0"})

    def turn(self, url: ada_url.URL, location: str) -> ada_url.URL:
        """Where a redirect leads. Raises ``HttpError("refused")`` for another scheme, or from https down to http."""
        there = _opened(location, url.href)
        if url.protocol == "https:" and there.protocol == "http:":
            raise HttpError("refused", "The link redirects from https to http.", sent=True)
        if there.host != url.host:
            self._headers = {name: value for name, value in self._headers.items() if name not in _SAME_HOST_ONLY}
        return there

    async def _send(self, method: str, url: ada_url.URL, limit: int, more: Mapping[str, str] | None = None) -> Answer:
        href = url.href
        try:
            request = httpx.Request(
                method,
                href,
                headers={**self._headers, **more} if more else self._headers,
                stream=_NO_BODY,
                extensions={"care": self._care, "limit": limit, "target": _line(url)},
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise HttpError("refused", "The address is not one that can be asked.") from error
        return _answer(await self._wire.handle_async_request(request), href, tuple(self._hops))


def _opened(href: str, base: str | None) -> ada_url.URL:
    """The URL in WHATWG form, without fragment and login. Raises ``HttpError("refused")`` when it is none of ours."""
    try:
        url = ada_url.URL(href, base) if base else ada_url.URL(href)
    except ValueError as error:
        raise HttpError("refused", "The address is not a valid URL.", sent=base is not None) from error
    if url.protocol not in {"http:", "https:"}:
        raise HttpError("refused", "Only http and https are asked.", sent=base is not None)
    url.username = url.password = url.hash = ""
    return url


def _line(url: ada_url.URL) -> bytes:
    return (url.pathname + url.search).encode("ascii")


def _page(url: ada_url.URL) -> tuple[str, str]:
    """What makes two addresses one page, widely: scheme, query, "www." and a last slash do not tell them apart."""
    return url.hostname.rstrip(".").removeprefix("www."), url.pathname.rstrip("/")


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _answer(response: httpx.Response, href: str, hops: tuple[str, ...]) -> Answer:
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1"), _text(raw_value)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    extensions = response.extensions
    return Answer(response.status_code, href, headers, extensions["body"], extensions["truncated"], hops)


def _text(value: bytes) -> str:
    """A header's value as browsers read it: UTF-8 where it is that, else byte by byte."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
