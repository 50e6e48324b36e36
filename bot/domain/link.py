"""What a link is here: found in what a person said, parsed by ada-url alone, matched by its canonical form."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import ada_url

from bot.domain import app_links, homoglyphs, refang, suffix
from bot.domain import canonical as forms
from bot.domain.defang import defang, defang_text, scrub
from bot.domain.errors import Refusal

__all__ = ["Link", "defang", "defang_text", "find", "fingerprint", "of", "scrub"]

LINK_LIMIT: Final = 2_048  # characters of one link
TEXT_LIMIT: Final = 20_000  # characters of one message; every chat we serve allows less

# What a DNS host of a link is made of (RFC 952, RFC 1123), plus the underscore that real hosts have.
_HOST: Final = re.compile(r"(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}")
_OTHER_SCHEME: Final = re.compile(
    r"\b(?:([a-z][a-z0-9+.-]{1,20})://|(javascript|vbscript|data|file|blob|about|mailto|tel|magnet):)(?=\S)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Link:
    """One http or https link. ``href`` is what is fetched and filed, ``canonical`` what is compared.

    ``said`` is the stretch of the person's text that it was read from, without chat markup.
    """

    href: str  # WHATWG URL Standard, serialised
    said: str
    host: str  # ASCII, lower case, no trailing dot; an IPv6 address in brackets
    display_host: str  # in its own letters where that cannot mislead
    domain: str  # registrable domain; of an address the address itself
    canonical: str
    loose: str  # host and path: a hint that two cases may be one
    had_userinfo: bool
    mixed_script: bool  # its own letters mix scripts or pass for Latin, so display_host stays ASCII
    is_address: bool  # an IP literal in any spelling; whether it is public is not judged here


def find(text: str, *, limit: int = 10) -> tuple[Link, ...]:
    """Every link in a messy text, in order, each canonical form once.

    A spelling that cannot be a link is passed over as long as another one can. Raises ``Refusal``:
    ``reports-link-text-too-long``, ``reports-link-too-many``, or when no link is left the reason of the first one
    refused, ``reports-link-scheme`` or ``reports-link-none``.
    """
    if len(text) > TEXT_LIMIT:
        raise Refusal("reports-link-text-too-long", length=len(text), limit=TEXT_LIMIT)
    plain = app_links.as_web(refang.plain(text))
    found: dict[str, Link] = {}
    refused: list[Refusal] = []
    for link in _read(plain, refused):
        found.setdefault(link.canonical, link)
    if len(found) > limit:
        raise Refusal("reports-link-too-many", count=len(found), limit=limit)
    if not found:
        raise refused[0] if refused else _nothing(plain)
    return tuple(found.values())


def of(href: str) -> Link:
    """The link of an href that we stored, or of one that a platform gave us. Raises ``Refusal``."""
    return _link(href, href)


def fingerprint(key: str) -> str:
    """SHA-256 of a canonical key, 64 hex digits: equal for equal keys on every machine, and not readable."""
    return hashlib.sha256(key.encode()).hexdigest()


def _read(plain: str, refused: list[Refusal]) -> Iterator[Link]:
    for spelling in refang.candidates(plain):
        try:
            yield _link(spelling.url, spelling.said)
        except Refusal as refusal:
            refused.append(refusal)


def _link(text: str, said: str) -> Link:
    if len(text) > LINK_LIMIT:
        raise Refusal("reports-link-too-long", length=len(text), limit=LINK_LIMIT)
    url = _url(text)
    host = forms.host(url)
    is_address = url.host_type != ada_url.HostType.DEFAULT
    if not is_address:
        _check_name(host)
    shown = homoglyphs.shown(host)
    return Link(
        href=url.href,
        said=said,
        host=host,
        display_host=shown.host,
        domain=host if is_address else suffix.registrable(host),
        canonical=forms.canonical(url),
        loose=host + forms.path(url).rstrip("/"),
        had_userinfo=bool(url.username or url.password),
        mixed_script=shown.mixed_script,
        is_address=is_address,
    )


def _url(text: str) -> ada_url.URL:
    try:
        url = ada_url.URL(text)
    except ValueError as error:
        raise Refusal("reports-link-no-host") from error
    if url.protocol not in {"http:", "https:"}:
        raise Refusal("reports-link-scheme", scheme=url.protocol.rstrip(":"))
    if len(url.href) > LINK_LIMIT:  # percent-encoding makes it longer
        raise Refusal("reports-link-too-long", length=len(url.href), limit=LINK_LIMIT)
    return url


def _check_name(host: str) -> None:
    if not _HOST.fullmatch(host) or len(host) > 253:
        raise Refusal("reports-link-no-host")
    if suffix.is_local(host):
        raise Refusal("reports-link-local-name")


def _nothing(plain: str) -> Refusal:
    other = _OTHER_SCHEME.search(plain)
    return (
        Refusal("reports-link-scheme", scheme=(other[1] or other[2]).lower()) if other else Refusal("reports-link-none")
    )
