"""Asking over HTTP as every platform sees it: what one call is, the protocol of who asks, and how to read an answer.

What may fail without harm is ``read``, what may not is sent by ``send``; an answer may have any shape.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import quote

import ada_url

from adapters.core import retry_after as waits
from adapters.core.errors import FilingError, HttpError
from adapters.core.http_451 import blocked_by
from adapters.core.values import Outcome, Sighting, Target


@dataclass(frozen=True, slots=True)
class Response:
    """One HTTP answer. ``body`` is decoded and cut at the limit; header names are lower case."""

    status: int
    href: str  # where the last answer came from, after redirects
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    truncated: bool = False
    hops: tuple[str, ...] = ()  # every href asked, the first one included

    def json(self) -> Any:
        """The body as JSON; raises ``HttpError("protocol")`` with a sentence when it is not."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise HttpError("protocol", "The answer was not readable JSON.", sent=True) from error

    @property
    def retry_after(self) -> float | None:
        """Seconds from ``Retry-After``; see ``patience``."""
        return waits.asked(self.headers)


@dataclass(frozen=True, slots=True)
class ApiCall:
    """One call to a platform's API. At most one of ``form``, ``json`` and ``content`` is given."""

    method: str
    href: str
    headers: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str | list[str]] | None = None
    json: Any = None
    content: bytes | None = None
    timeout: float = 20.0  # for the whole exchange


class Http(Protocol):
    """The one way out (``adapters/http/guard.py``). Both calls judge every address they connect to."""

    async def look(
        self,
        target: Target,
        *,
        href: str = "",
        headers: Mapping[str, str] | None = None,
        body_limit: int = 65_536,
        follow: int = 5,
    ) -> Response:
        """GET a reported link (or ``href``, another address asked because of it) as its handling allows.

        Guarded targets get no body of the reported page; sealed ones raise ``HttpError("sealed")``.
        """

    async def call(self, call: ApiCall) -> Response:
        """Call a platform's API: no redirects, at most 1 MiB of answer. Never used on a reported page."""


def query(href: str, **params: str) -> str:
    """``href`` with these parameters in its query, encoded."""
    search = ada_url.URLSearchParams("")
    for name, value in params.items():
        search.append(name, value)
    return f"{href}?{search}"


def segment(text: str) -> str:
    """One segment of a path, encoded, so that an id from an answer cannot climb out of its place."""
    return quote(text, safe="")


def check(answer: Response, what: str) -> Response:
    """Pass a 2xx answer on; turn any other into the ``FilingError`` it means."""
    if 200 <= answer.status < 300:
        return answer
    if answer.status == 429:
        raise FilingError(f"{what} asks us to slow down.", permanent=False, retry_after=answer.retry_after or 300.0)
    if answer.status in {500, 502, 503, 504}:
        # The server may have stored the report before it failed, so a person has to decide.
        raise FilingError(f"{what} failed with status {answer.status}.", permanent=False, maybe_sent=True)
    raise FilingError(f"{what} refused with status {answer.status}.", permanent=True)


async def read(http: Http, call: ApiCall, what: str) -> Any:
    """Make a call that files nothing and pass its JSON on. Whatever fails here, nothing was sent to anybody."""
    try:
        return check(await http.call(call), what).json()
    except HttpError as error:
        raise FilingError(str(error), permanent=error.kind in {"refused", "sealed"}) from error
    except FilingError as error:
        raise FilingError(str(error), permanent=error.permanent, retry_after=error.retry_after) from error


async def send(http: Http, call: ApiCall, what: str) -> Response:
    """Make the one call that files. A failure in the middle of it means that it may have arrived."""
    return check(await http.call(call), what)


def dig(data: Any, *path: str | int) -> Any:
    """The value at a path of keys and indexes, or None where the answer has another shape."""
    for step in path:
        if isinstance(step, str) and isinstance(data, dict):
            data = data.get(step)
        elif isinstance(step, int) and isinstance(data, list) and len(data) > step:
            data = data[step]
        else:
            return None
    return data


def need(data: Any, *path: str | int) -> str:
    """The text or number at a path of the filing call's answer; ``HttpError`` (it may have arrived) without one."""
    value = _text(dig(data, *path))
    if not value:
        raise HttpError("protocol", "The answer lacked what it has to carry.", sent=True)
    return value


def take(data: Any, *path: str | int, what: str) -> str:
    """The text or number at a path of an answer to ``read``; ``FilingError`` (nothing was filed) without one."""
    value = _text(dig(data, *path))
    if not value:
        raise FilingError(f"{what} did not tell what is needed to file.", permanent=False)
    return value


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def is_json(answer: Response) -> bool:
    """Whether the answer says that it is JSON. A guarded look has no body, so the header has to do."""
    return "json" in answer.headers.get("content-type", "")


def seen(answer: Response, method: str) -> Sighting:
    """What an API answered about one item. A page instead of JSON means that there is no such API: could not tell."""
    if answer.status in {200, 404} and not is_json(answer):
        return Sighting(Outcome.UNKNOWN, method, answer.status)
    return answered(answer, method)


def answered(answer: Response, method: str) -> Sighting:
    """What a status says about one item; refusals (401, 403, 429) and failures mean "could not tell"."""
    if answer.status == 451:
        return Sighting(Outcome.RESTRICTED, method, 451, blocked_by(answer.headers))
    found = {200: Outcome.UP, 404: Outcome.GONE, 410: Outcome.GONE}.get(answer.status, Outcome.UNKNOWN)
    return Sighting(found, method, answer.status, wait=waits.wanted(answer.status, answer.headers))
