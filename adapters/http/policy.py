"""What the guard allows and how long it waits: one frozen value, decided by the operator at start."""

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

import ada_url


@dataclass(frozen=True, slots=True)
class Vantage:
    """An egress proxy that the operator named, and where it stands. It must speak HTTP CONNECT (RFC 9110, 9.3.6).

    The address to connect to is still resolved and judged here; the proxy is only told that address.
    """

    name: str
    country: str  # ISO 3166-1 alpha-2
    address: str  # "ip:port", exempt from the address rules because the operator named it
    authorization: str = field(default="", repr=False)  # value of Proxy-Authorization, or ""


@dataclass(frozen=True, slots=True)
class Policy:
    """The guard's rules. Times are seconds, sizes bytes.

    ``connect_to`` names hosts that are reached at a local address, "host:port" to "ip:port", as curl's
    ``--connect-to`` does. Such an address is exempt from the address rules; every other rule stays in force.
    """

    user_agent: str
    ports: frozenset[int] = frozenset({80, 443})
    connect_to: Mapping[str, str] = field(default_factory=dict)
    own_addresses: frozenset[str] = frozenset()  # public addresses of this deployment, in their plain spelling
    proxies: tuple[Vantage, ...] = ()
    extra_ca: str = ""  # a PEM file of more authorities to trust
    whole: float = 20.0  # one hop, from the first look-up to the last byte
    connect: float = 6.0  # look-up, TCP and TLS together
    first_byte: float = 12.0
    head_bytes: int = 65_536
    head_fields: int = 200
    keep_idle: int = 64  # connections kept open between exchanges
    idle_seconds: float = 10.0


def vantages(said: str) -> tuple[Vantage, ...]:
    """Vantages from a setting: ``DE=http://user:password@host:port, FR=...``. Raises ``ValueError`` with what it takes.

    A proxy is spoken to in plain HTTP; what goes through its tunnel is the link's own TLS.
    """
    found = tuple(_vantage(*one.strip().partition("=")[::2]) for one in said.split(",") if one.strip())
    if len({one.country for one in found}) < len(found):
        raise ValueError("each country may be named once")
    return found


def egress(said: str) -> Vantage | None:
    """The proxy that everything goes through, from its address; None for "". Raises ``ValueError``."""
    return _proxy("here", said) if said else None


def _vantage(country: str, href: str) -> Vantage:
    if not re.fullmatch(r"[A-Z]{2}", country):
        raise ValueError("expected COUNTRY=http://user:password@host:port entries, comma separated")
    return _proxy(country, href)


def _proxy(country: str, href: str) -> Vantage:
    try:
        url = ada_url.URL(href)
    except ValueError:
        url = None
    plain = url is not None and url.protocol == "http:" and url.pathname == "/" and not url.search and not url.hash
    if url is None or not plain:
        raise ValueError("expected a proxy as http://user:password@host:port")
    login = f"{unquote(url.username)}:{unquote(url.password)}"
    basic = f"Basic {b64encode(login.encode()).decode('ascii')}" if url.username else ""  # RFC 7617
    return Vantage(country, country, f"{url.hostname}:{url.port or 80}", basic)
