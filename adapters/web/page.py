"""The general web: any link that no platform module knows. What an answer says is judged in ``verdict.py``.

A link that seems gone is asked once more as a browser would ask, and a host that answers a browser otherwise has told
us nothing.
"""

from functools import lru_cache
from typing import ClassVar, Protocol

from publicsuffixlist import PublicSuffixList

from adapters.core.errors import HttpError
from adapters.core.http import Http
from adapters.core.platform import Platform
from adapters.core.values import Outcome, Route, Sighting, Target
from adapters.links.canonical_keys import key
from adapters.web.control_page import seen_at
from adapters.web.verdict import by_status, judged

# A browser's request; the guard adds who we are to the User-Agent.
_BROWSER = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
    "Accept-Language": "en-US,en;q=0.9",
}
# The name is not published in the DNS: EPP, RFC 5731, 2.3; deleted and waiting, RFC 3915, 3.1 (as RDAP spells them).
_HOLDS = frozenset({"clienthold", "serverhold", "redemptionperiod", "pendingdelete"})


class Registration(Protocol):
    """What a registry says about a domain (RDAP, RFC 9083): its status words."""

    @property
    def status(self) -> tuple[str, ...]: ...


class RegistrationLookup(Protocol):
    """Who can be asked about a domain; None when nobody has registered it."""

    async def domain(self, name: str, http: Http) -> Registration | None: ...


class WebPage(Platform):
    """Every http and https link; it comes last. ``registry`` is asked about names that do not resolve."""

    name: ClassVar[str] = "page"
    dated: ClassVar[str] = "2026-11-23"

    def __init__(self, registry: RegistrationLookup | None = None) -> None:
        self._registry = registry

    def owns(self, target: Target) -> bool:
        """Always: it is the last one asked."""
        return target.url.protocol in {"http:", "https:"}

    def canonical(self, target: Target) -> str:
        return key(target)  # a platform that has no module and no form may still have known forms of links

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """None here: whom to write to is found by other modules."""
        return ()

    async def _look(self, target: Target, http: Http) -> Sighting:
        try:
            answer = await http.look(target)
        except HttpError as error:
            if error.kind != "nxdomain":
                raise
            return await self._without_address(target, http)
        found = await judged(target, answer, http)
        return await _as_a_browser(target, found, http) if found.outcome is Outcome.GONE else found

    async def _without_address(self, target: Target, http: Http) -> Sighting:
        """No address may be a passing fault, or a resolver that filters; a registry's hold is proof."""
        unsure = Sighting(Outcome.UNKNOWN, "dns", remark="The host's name does not exist.")
        name = _registrable(target.host)
        if self._registry is None or not name:
            return unsure
        try:
            record = await self._registry.domain(name, http)
        except HttpError:
            return unsure
        held = record is not None and _HOLDS & {word.replace(" ", "").lower() for word in record.status}
        if held:
            return Sighting(Outcome.GONE, "rdap", remark="The registry keeps the domain out of the DNS.")
        return unsure


async def _as_a_browser(target: Target, found: Sighting, http: Http) -> Sighting:
    """``found`` (gone), if a browser's request is told the same; unknown if not."""
    if found.method == "rdap":
        return found
    try:
        answer = await http.look(target, headers=_BROWSER)
    except HttpError:
        return _cloaked(found)
    if answer.status == found.status and not 200 <= answer.status < 300:
        return found
    shape = seen_at(target.href, answer)
    again = by_status(answer).outcome is Outcome.GONE or shape.shape.gone or shape.shape.parked or shape.gone_place
    if again or (found.method == "soft-404" and shape.moved):
        return found
    return _cloaked(found)


def _cloaked(found: Sighting) -> Sighting:
    return Sighting(Outcome.UNKNOWN, "cloaking", found.status, "The host answers a browser differently from us.")


def _registrable(host: str) -> str:
    return _suffixes().privatesuffix(host) or ""


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()
