"""Small questions about a link that platform modules ask: is the host theirs, what does a parameter say."""

from collections.abc import Iterable

import ada_url

from adapters.base import Target


def under(host: str, owners: Iterable[str]) -> bool:
    """Whether the host is one of ``owners`` or a subdomain of one."""
    return any(host == owner or host.endswith("." + owner) for owner in owners)


def parameter(target: Target, name: str) -> str:
    """The first value of a query parameter, decoded, or ""."""
    return str(ada_url.URLSearchParams(target.url.search).get(name) or "")
