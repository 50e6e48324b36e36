"""One mailbox that may answer for a host, and whether it may be written to at all."""

import ipaddress
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache

import email_validator
from publicsuffixlist import PublicSuffixList

from adapters.core.values import Handling, Target
from adapters.mail.rdap import Rdap

Resolve = Callable[[str], Awaitable[tuple[str, ...]]]  # host -> its addresses


class Role(StrEnum):
    """As what somebody answers for a host."""

    OPERATOR = "operator"  # runs the service that other people write on
    NETWORK = "network"  # carries the host
    CDN = "cdn"  # stands in front of the real host
    REGISTRAR = "registrar"
    SITE = "site"  # the site's own last-resort address


@dataclass(frozen=True, slots=True)
class Contact:
    """One mailbox, who it is, and where that was read."""

    email: str
    role: Role
    name: str
    source: str


@dataclass(frozen=True, slots=True)
class Search:
    """What the search needs of the outside: registration data, a resolver, the time, and whom never to write to."""

    rdap: Rdap
    resolve: Resolve
    now: Callable[[], datetime]
    suppressed: Callable[[str], bool] = lambda _: False  # bounced, or asked us to stop
    trusted: frozenset[str] = frozenset()  # registrable domains whose own operator may be written to


def objection(contact: Contact, target: Target, search: Search) -> str:
    """Why this mailbox must not be written to; "" when it may."""
    try:
        email_validator.validate_email(contact.email, check_deliverability=False)
    except email_validator.EmailNotValidError:
        return "That is not a mail address."
    if search.suppressed(contact.email.lower()):
        return "That address bounced, or asked us to stop."
    own = registrable(target.host)
    domain = contact.email.rpartition("@")[2].lower()
    if domain != own and not domain.endswith("." + own):
        return ""
    if own in search.trusted or (contact.role is Role.OPERATOR and target.handling is Handling.OPEN):
        return ""
    return "That address is at the reported host itself."


def registrable(host: str, *, service: bool = False) -> str:
    """The registrable domain of a host. With ``service`` that of the service a tenant's host stands on.

    Source: publicsuffix.org. ``me.github.io`` is its own domain; its service is ``github.io``.
    """
    return host if is_address(host) else _suffixes(icann=service).privatesuffix(host) or host


def is_address(host: str) -> bool:
    """Whether the host is an IP address, in brackets or not."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


@cache
def _suffixes(*, icann: bool) -> PublicSuffixList:
    return PublicSuffixList(only_icann=icann)
