"""Which names are names on the public internet: registrable domains, and endings that only have a meaning at home."""

import re
from functools import cache
from typing import Final

from publicsuffixlist import PublicSuffixList

# RFC 6761, RFC 6762, RFC 8375 and ICANN's reservation of .internal (2024): they never leave a machine or a network.
_LOCAL: Final = ("localhost", "local", "internal", "home.arpa")
# RFC 2606: never delegated, yet what people and manuals write when they mean "some host".
_RESERVED: Final = frozenset({"example", "invalid", "test"})
_FOUR_NUMBERS: Final = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def registrable(host: str) -> str:
    """The domain that somebody registered, or the host itself where it is a public suffix.

    Counts the private section of the list: ``a.github.io`` is a site of its own, not a part of ``github.io``.
    """
    found: str | None = _suffixes().privatesuffix(host)
    return found or host


def is_local(host: str) -> bool:
    """Whether the ASCII ``host`` means nothing outside of one machine or network. Not for IP addresses."""
    return "." not in host or any(host == name or host.endswith(f".{name}") for name in _LOCAL)


def is_known(host: str) -> bool:
    """Whether a bare name can be a host by its ending, or is an IPv4 address; ``file.txt`` is neither."""
    host = host.lower()
    if host.rpartition(".")[2] in _RESERVED or is_local(host) or _FOUR_NUMBERS.fullmatch(host):
        return True
    return _suffixes().publicsuffix(host, accept_unknown=False) is not None
