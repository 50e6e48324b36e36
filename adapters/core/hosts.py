"""Small questions about a link that platform modules ask: is the host theirs, what does a parameter say."""

from collections.abc import Iterable
from typing import NamedTuple

import ada_url

from adapters.core.values import Target


class Spot(NamedTuple):
    """Where on the web something stands: its host and its path."""

    host: str
    path: str


def spot_of(url: ada_url.URL) -> Spot:
    """What makes two addresses one page, widely: scheme, query, "www." and a last slash do not tell them apart."""
    return Spot(url.hostname.rstrip(".").removeprefix("www."), url.pathname.rstrip("/"))


def under(host: str, owners: Iterable[str]) -> bool:
    """Whether the host is one of ``owners`` or a subdomain of one."""
    return any(host == owner or host.endswith("." + owner) for owner in owners)


def parameter(target: Target, name: str) -> str:
    """The first value of a query parameter, decoded, or ""."""
    return str(ada_url.URLSearchParams(target.url.search).get(name) or "")


def where(target: Target) -> str:
    """The host, without the dot that makes it absolute, with a port that is not the scheme's own."""
    return f"{target.host}:{target.url.port}" if target.url.port else target.host
