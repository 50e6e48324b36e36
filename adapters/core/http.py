"""Asking over HTTP as every platform sees it: what one call is, what comes back, and the protocol of who asks."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from adapters.core import retry_after as waits
from adapters.core.errors import HttpError
from adapters.core.values import Target


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
