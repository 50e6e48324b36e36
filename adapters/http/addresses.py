"""Is this address one that anybody on the internet may reach? Our own table, the same on every Python.

The stdlib's ``is_global`` changes between patch releases and lets through addresses that carry an IPv4 one inside.
Sources: IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890 and what they list since), and the cloud vendors'
documentation for metadata addresses.
"""

import ipaddress
import socket
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

_V4 = {
    "0.0.0.0/8": "this network (RFC 791)",
    "10.0.0.0/8": "a private network (RFC 1918)",
    "100.64.0.0/10": "a provider's shared network (RFC 6598)",
    "127.0.0.0/8": "this machine (RFC 1122)",
    "168.63.129.16/32": "a cloud's own service address (Azure)",
    "169.254.0.0/16": "a link-local or metadata address (RFC 3927)",
    "172.16.0.0/12": "a private network (RFC 1918)",
    "192.0.0.0/24": "reserved for protocols (RFC 6890)",
    "192.0.2.0/24": "reserved for documentation (RFC 5737)",
    "192.31.196.0/24": "reserved for AS112 (RFC 7535)",
    "192.52.193.0/24": "reserved for tunnels (RFC 7450)",
    "192.88.99.0/24": "a retired 6to4 relay (RFC 7526)",
    "192.168.0.0/16": "a private network (RFC 1918)",
    "192.175.48.0/24": "reserved for AS112 (RFC 7534)",
    "198.18.0.0/15": "reserved for benchmarks (RFC 2544)",
    "198.51.100.0/24": "reserved for documentation (RFC 5737)",
    "203.0.113.0/24": "reserved for documentation (RFC 5737)",
    "224.0.0.0/4": "a multicast group (RFC 5771)",
    "240.0.0.0/4": "reserved or broadcast (RFC 1112)",
}

# Outside 2000::/3 nothing is global unicast (RFC 4291, IANA), and that is refused as a whole: loopback, compatible and
# translated IPv4, NAT64, discard-only, unique local, link-local, site-local, multicast.
_V6 = {
    "::/3": "not a public IPv6 address (RFC 4291)",
    "2001::/23": "reserved for protocols, Teredo among them (RFC 2928)",
    "2001:db8::/32": "reserved for documentation (RFC 3849)",
    "2002::/16": "an IPv4 address inside 6to4 (RFC 3056)",
    "2620:4f:8000::/48": "reserved for AS112 (RFC 7534)",
    "3fff::/20": "reserved for documentation (RFC 9637)",
    "4000::/2": "not a public IPv6 address (RFC 4291)",
    "8000::/1": "not a public IPv6 address (RFC 4291)",
}


class _AddressTable(NamedTuple):
    """Networks in order: the first and the last address of each, and why nothing may be sent there."""

    first: list[bytes]
    last: list[bytes]
    why: list[str]


def _table(rows: Mapping[str, str]) -> _AddressTable:
    nets = sorted((ipaddress.ip_network(cidr), why) for cidr, why in rows.items())
    first = [net.network_address.packed for net, _ in nets]
    last = [net.broadcast_address.packed for net, _ in nets]
    return _AddressTable(first, last, [why for _, why in nets])


_TABLE_V4 = _table(_V4)
_TABLE_V6 = _table(_V6)
_MAPPED = bytes(10) + b"\xff\xff"


@lru_cache(maxsize=4096)
def judge(ip: str) -> str | None:
    """Why nothing may be sent to this address, as the end of a sentence ("this machine"), or None when it is public.

    Takes plain spellings only, dotted IPv4 or RFC 4291 IPv6; anything else (octal, hexadecimal, a zone) is refused.
    """
    packed = pack(ip)
    if packed is None:
        return "not a plain address"
    if packed[:12] == _MAPPED:  # the kernel sends ::ffff:a.b.c.d as IPv4, so it is that address
        packed = packed[12:]
    return _find(_TABLE_V4 if len(packed) == 4 else _TABLE_V6, packed)


def _find(table: _AddressTable, packed: bytes) -> str | None:
    first, last, why = table
    at = bisect_right(first, packed) - 1
    return why[at] if at >= 0 and packed <= last[at] else None


def pack(ip: str) -> bytes | None:
    """The 4 or 16 bytes of an address in its plain spelling, or None."""
    try:
        return socket.inet_pton(socket.AF_INET6 if ":" in ip else socket.AF_INET, ip)
    except (OSError, ValueError):
        return None
