"""Short links, wrapped links and copies: walked hop by hop to the item, no further than the first known platform."""

import re
from dataclasses import dataclass, replace
from typing import Protocol

import ada_url

from adapters.core.errors import HttpError
from adapters.core.http import Http
from adapters.core.platform import Platform
from adapters.core.values import Handling, Target, parameter, under
from adapters.links.canonical_keys import LINKS

_HOSTS = frozenset(LINKS["short"]["hosts"].split())
_PATHS = [(host, re.compile(path)) for host, path in LINKS["short"]["paths"]]
_HOPS = 5


@dataclass(frozen=True, slots=True)
class Walk:
    """Where a link leads. ``hops`` are all hrefs passed, the first and the last one included, as evidence."""

    href: str
    hops: tuple[str, ...]
    note: str = ""  # why the walk ended early; never holds a link


class Owners(Protocol):
    """Who knows whose link it is: the registry, which stands above the links."""

    def owner(self, target: Target) -> Platform: ...


def is_short(target: Target) -> bool:
    """Whether the link only points to another one. Pure."""
    path = target.url.pathname
    return under(target.host, _HOSTS) or any(under(target.host, [host]) and way.fullmatch(path) for host, way in _PATHS)


def unwrap(target: Target) -> str:
    """The href that a wrapping link carries in itself, or "". Pure, so it is done for sealed links too."""
    for host, path, name in LINKS["short"]["wrapped"]:
        if under(target.host, [host]) and target.url.pathname == path:
            return _href(parameter(target, name))
    return ""


async def expand(target: Target, http: Http, registry: Owners) -> Walk:
    """Walk from a short link to what it points to. At most five requests; the last page itself is never asked.

    A sealed link is only unwrapped, without any request. Never raises for what a host does.
    """
    hops, here = [target.href], target
    for _ in range(_HOPS):
        try:
            onward = unwrap(here) or await _onward(here, http, registry)
        except HttpError as error:
            return Walk(here.href, tuple(hops), str(error))
        if not onward or onward in hops:
            return Walk(here.href, tuple(hops))
        hops.append(onward)
        here = replace(target, href=onward)
    return Walk(here.href, tuple(hops), "The link redirects too often.")


async def _onward(here: Target, http: Http, registry: Owners) -> str:
    if here.handling is Handling.SEALED:
        return ""
    if not is_short(here):
        return _href(await registry.owner(here).settle(here, http))
    answer = await http.look(here, follow=0, body_limit=0)
    return _href(answer.headers.get("location", ""), here.href) if 300 <= answer.status < 400 else ""


def _href(text: str, base: str | None = None) -> str:
    """A WHATWG href of the web, or ""."""
    try:
        url = ada_url.URL(text, base)
    except ValueError:
        return ""
    return str(url.href) if url.protocol in {"http:", "https:"} else ""
