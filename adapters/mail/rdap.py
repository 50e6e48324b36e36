"""Registration data of domains and networks (RDAP, RFC 9082, RFC 9083): fetched by our guard, read by ``whoisit``."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import ada_url
from whoisit.bootstrap import BaseBootstrap
from whoisit.errors import WhoisItError
from whoisit.parser import parse
from whoisit.query import QueryBuilder

from adapters.core.errors import HttpError
from adapters.core.http import ApiCall, Http, Response

# IANA's bootstrap files (RFC 9224); the file of object tags is left out, since we ask for no handle.
IANA = "https://data.iana.org/rdap/"
_FILES = ("asn", "dns", "ipv4", "ipv6")
_DAY, _HOUR = 86_400.0, 3_600.0
_KEPT = 2_000  # answers held for an hour: many links of one campaign share a network, and registries count queries
_ACCEPT = {"accept": "application/rdap+json, application/json"}
_MOVED = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class RdapContact:
    """One mailbox that a record names. ``inside`` is the handle or name of the entity that holds it."""

    email: str
    name: str = ""
    inside: str = ""


@dataclass(frozen=True, slots=True)
class RdapRecord:
    """What is kept of an answer. ``people`` goes by role (RFC 9083, section 10.2.4), lower case."""

    source: str  # the address that answered
    name: str
    people: Mapping[str, tuple[RdapContact, ...]] = field(default_factory=dict)
    handles: Mapping[str, frozenset[str]] = field(default_factory=dict)  # by role, upper case
    status: tuple[str, ...] = ()
    registrar: str = ""  # where the registrar's own RDAP answers, for domains


class _Kept(NamedTuple):
    until: float  # by the monotonic clock
    record: RdapRecord | None


class Rdap:
    """Looks up domains and addresses. Holds IANA's bootstrap data for a day."""

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        """``data`` is IANA's files by name (asn, dns, ipv4, ipv6); without it they are fetched when first needed."""
        self._bootstrap: BaseBootstrap | None = None
        self._until = 0.0
        self._kept: dict[str, _Kept] = {}
        if data is not None:
            self._load(data)
            self._until = float("inf")

    async def domain(self, name: str, http: Http) -> RdapRecord | None:
        """The registry's record of a registrable domain; None when nobody has one. Raises ``HttpError``."""
        return await self._ask("domain", name, http)

    async def network(self, address: str, http: Http) -> RdapRecord | None:
        """The record of the network that an address is in; None for private addresses. Raises ``HttpError``."""
        return await self._ask("ip", address, http)

    async def at(self, href: str, http: Http) -> RdapRecord | None:
        """The record that answers at an address which another record named. Raises ``HttpError``."""
        answer = await _get(href, http)
        return None if answer.status == 404 else self._read(answer, "domain")

    async def _ask(self, what: str, value: str, http: Http) -> RdapRecord | None:
        bootstrap = await self._ready(http)
        try:
            _, href, _ = QueryBuilder(bootstrap).build(what, value)
        except WhoisItError:
            return None  # no server for this top-level domain, or an address that belongs to nobody
        kept = self._kept.get(href)
        if kept is not None and kept.until > time.monotonic():
            return kept.record
        answer = await _get(href, http)
        record = None if answer.status == 404 else self._read(answer, "domain" if what == "domain" else "ip network")
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        self._kept[href] = _Kept(time.monotonic() + _HOUR, record)
        return record

    async def _ready(self, http: Http) -> BaseBootstrap:
        if self._bootstrap is None or time.monotonic() > self._until:
            self._load({name: (await _get(f"{IANA}{name}.json", http)).json() for name in _FILES})
            self._until = time.monotonic() + _DAY
        assert self._bootstrap is not None  # noqa: S101 - _load has set it
        return self._bootstrap

    def _load(self, data: Mapping[str, Any]) -> None:
        fresh = BaseBootstrap()
        tags: dict[str, Any] = {
            "services": [[[], [], []]]
        }  # whoisit wants the file of object tags too, and never reads it
        try:
            fresh.load_bootstrap_data({**data, "object": tags, "timestamp": int(time.time())}, from_json=False)
        except (WhoisItError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise HttpError("protocol", "IANA's list of RDAP servers was not readable.", sent=True) from error
        self._bootstrap = fresh

    def _read(self, answer: Response, what: str) -> RdapRecord:
        if answer.status != 200:
            raise HttpError("protocol", f"The RDAP server answered {answer.status}.", sent=True)
        raw = answer.json()
        try:
            return _record(answer.href, parse(self._bootstrap, what, answer.href, raw))
        except (WhoisItError, ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
            # whoisit trusts the shape of the answer, and a registry's answer is not ours to trust.
            raise HttpError("protocol", "The RDAP answer was not readable.", sent=True) from error


async def _get(href: str, http: Http) -> Response:
    """GET with up to four redirects, https only: registries hand over to one another by redirect (RFC 7480)."""
    for _ in range(5):
        answer = await http.call(ApiCall("GET", href, _ACCEPT, timeout=10))
        if answer.status not in _MOVED:
            return answer
        try:
            href = ada_url.join_url(href, answer.headers.get("location", ""))
        except ValueError as error:
            raise HttpError("protocol", "The RDAP server redirected to nowhere.", sent=True) from error
        if not href.startswith("https://"):
            raise HttpError("refused", "The RDAP server redirected away from https.", sent=True)
    raise HttpError("redirects", "The RDAP server redirected too often.", sent=True)


def _record(source: str, found: Mapping[str, Any]) -> RdapRecord:
    entities: Mapping[str, Any] = found.get("entities") or {}
    people = {role.lower(): tuple(_people(listed)) for role, listed in entities.items()}
    handles = {role.lower(): frozenset(_names(listed)) for role, listed in entities.items()}
    status = tuple(word.lower() for word in found.get("status") or ())
    return RdapRecord(source, found.get("name") or "", people, handles, status, found.get("registrar_url") or "")


def _people(listed: list[Mapping[str, Any]]) -> list[RdapContact]:
    return [
        RdapContact(
            email, entity.get("name") or "", (entity.get("parent_handle") or entity.get("parent_name") or "").upper()
        )
        for entity in listed
        for email in entity.get("emails") or ()
    ]


def _names(listed: list[Mapping[str, Any]]) -> list[str]:
    return [str(entity[key]).upper() for entity in listed for key in ("handle", "name") if entity.get(key)]
