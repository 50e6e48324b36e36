"""Parameters that say who clicked or which campaign sent him, never which page is meant. The list is our own. Pure."""

import ada_url

from adapters.core.values import under
from adapters.links.canonical_keys import LINKS

_ANYWHERE = frozenset(LINKS["tracking"]["anywhere"].split())
_FAMILIES = tuple(LINKS["tracking"]["families"].split())
_ON = {host: frozenset(names.split()) for host, names in LINKS["tracking"]["on"].items()}


def strip(href: str) -> str:
    """The href without tracking parameters; the others keep their order and spelling. ``href`` has to be WHATWG."""
    url = ada_url.URL(href)
    pairs = url.search[1:].split("&")
    kept = [pair for pair in pairs if not tracks(pair.partition("=")[0], url.hostname)]
    if kept == pairs:
        return href
    url.search = "&".join(kept)
    return str(url.href)


def tracks(name: str, host: str) -> bool:
    """Whether a parameter of this (still encoded) name is for tracking on this host."""
    name = name.lower().replace("%5b", "[").replace("%5d", "]").replace("%24", "$")
    if name in _ANYWHERE or name.startswith(_FAMILIES):
        return True
    return any(name in names and under(host.rstrip("."), [owner]) for owner, names in _ON.items())
