"""What every platform module speaks: the value types, the two errors, and the fixed order of filing and looking."""

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, ClassVar, Protocol

import ada_url

from adapters.core import retry_after
from adapters.core.errors import FilingError as FilingError  # noqa: PLC0414 - handed on: a platform's page imports one room
from adapters.core.errors import HttpError as HttpError  # noqa: PLC0414

CORRECTION = 3  # a filing's step: takes back what its recipient was told


class Care(StrEnum):
    """How a link may be touched. The values are those of the product's category handling."""

    OPEN = "open"  # may be looked at
    GUARDED = "guarded"  # metadata only: a body is never read
    SEALED = "sealed"  # no request of any kind to the reported host


class Outcome(StrEnum):
    """What one look saw. "Could not tell" is an answer, and never becomes "gone"."""

    UP = "up"
    GONE = "gone"
    RESTRICTED = "restricted"  # exists, but hidden from us: login, age, country, law
    UNKNOWN = "unknown"
    NOT_CHECKED = "not_checked"  # the category forbids looking


class Way(StrEnum):
    """How a notice travels."""

    API = "api"
    MAIL = "mail"
    HAND_OFF = "hand_off"  # prepared; a person submits it in an official form
    HOTLINE = "hotline"  # prepared; a person brings it to a hotline


class Channel(StrEnum):
    """What kind of notice the recipient takes it for: only the first carries the rights of DSA Art. 16."""

    LEGAL_NOTICE = "legal_notice"
    RULE_FLAG = "rule_flag"


class Reply(StrEnum):
    """What a platform itself says became of a report, where it tells."""

    PENDING = "pending"
    ACTIONED = "actioned"
    REFUSED = "refused"
    NEEDS_MORE = "needs_more"


@dataclass(frozen=True)
class Target:
    """A reported link as handed to adapters: a WHATWG href (``ada-url`` made it) and how it may be touched.

    ``sensitive`` says that platforms hide such content from logged-out readers (graphic, sexual), so a
    logged-out "not found" proves nothing. ``known`` is the mark of the last look, "" where there is none to go by.
    """

    href: str
    care: Care
    sensitive: bool = False
    known: str = ""

    @cached_property
    def url(self) -> ada_url.URL:
        return ada_url.URL(self.href)

    @cached_property  # asked by every platform in turn
    def host(self) -> str:
        """Lower-case ASCII host without port."""
        return self.url.hostname.rstrip(".")

    @cached_property
    def path(self) -> str:
        return self.url.pathname

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The path's segments, without empty ones."""
        return tuple(part for part in self.path.split("/") if part)


@dataclass(frozen=True, slots=True)
class Route:
    """One way a notice about a target can go. ``recipient`` is stable: one open notice per case and recipient."""

    platform: str
    recipient: str
    way: Way
    channel: Channel = Channel.RULE_FLAG
    why: str = ""  # one sentence for the card: why this way and not a better one
    form: str = ""  # official form, for hand-offs
    idempotent: bool = False  # the recipient's API takes a key, so a repeat is harmless


@dataclass(frozen=True, slots=True)
class Filing:
    """A notice ready to go. Who reported is not in it, by construction.

    ``words`` is the exact text that a person approved (see ``Platform.draft``); ``text`` is the whole notice.
    """

    target: Target
    route: Route
    key: str  # opaque and stable for this notice: the idempotency key where the recipient takes one
    reason: str  # our category's slug; each adapter maps it
    subject: str  # one line, defanged
    text: str
    words: str = ""
    name: str = ""  # disclosed sender; empty means not disclosed
    email: str = ""
    organisation: str = ""
    step: int = 0  # 0 first notice, 1 follow-up, 2 escalation, 3 correction
    earlier: str = ""  # the recipient's reference of the earlier notice
    country: str = ""  # ISO 3166-1 alpha-2
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the recipient answered, or what a person now has to submit (``form``, ``fields``)."""

    way: Way
    reference: str = ""
    note: str = ""
    form: str = ""
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one look saw, by which method. The caller adds the time. ``note`` never holds a link."""

    outcome: Outcome
    method: str
    status: int | None = None
    note: str = ""
    vantage: str = "here"
    wait: float = 0.0  # seconds for which the host asked to be left alone
    mark: str = ""  # at most 32 characters by which the next look knows the very same answer again


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer. ``body`` is decoded and cut at the limit; header names are lower case."""

    status: int
    href: str  # where the last answer came from, after redirects
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    truncated: bool = False
    hops: tuple[str, ...] = ()  # every href asked, the first one included

    def json(self) -> Any:
        """The body as JSON; raises ``HttpError("protocol")`` with a sentence when it is not."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise HttpError("protocol", "The answer was not readable JSON.", sent=True) from error

    @property
    def retry_after(self) -> float | None:
        """Seconds from ``Retry-After``; see ``patience``."""
        return retry_after.asked(self.headers)


@dataclass(frozen=True, slots=True)
class Call:
    """One call to a platform's API. At most one of ``form``, ``json`` and ``content`` is given."""

    method: str
    href: str
    headers: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str | list[str]] | None = None
    json: Any = None
    content: bytes | None = None
    seconds: float = 20.0  # for the whole exchange


class Http(Protocol):
    """The one outbound door (``adapters/http/guard.py``). Both calls judge every address they connect to."""

    async def look(
        self,
        target: Target,
        *,
        href: str = "",
        headers: Mapping[str, str] | None = None,
        body_limit: int = 65_536,
        follow: int = 5,
    ) -> Answer:
        """GET a reported link (or ``href``, another address asked because of it) as its care allows.

        Guarded targets get no body of the reported page; sealed ones raise ``HttpError("sealed")``.
        """

    async def call(self, call: Call) -> Answer:
        """Call a platform's API: no redirects, at most 1 MiB of answer. Never used on a reported page."""


class Platform(ABC):
    """Base of every platform. Subclasses say what is theirs; the order of filing and looking stands here, once."""

    name: ClassVar[str]
    dated: ClassVar[str] = ""  # ISO date at which this module's facts were last checked
    takes: ClassVar[frozenset[str]] = frozenset()  # the categories it acts on; empty: all
    pace: ClassVar[tuple[int, int]] = (20, 60)  # at most so many calls in so many seconds; the engine keeps it
    together: ClassVar[int] = 1  # how many notices to one recipient one call may carry
    corrects: ClassVar[bool] = False  # takes a correction by the way that the notice went

    @abstractmethod
    def owns(self, target: Target) -> bool:
        """Whether this platform answers for the link. Pure: no request."""

    def minds(self, target: Target) -> bool:
        """Whether this recipient acts on the link although it does not own it: a network, a list. Pure: no request."""
        return False

    def canonical(self, target: Target) -> str:
        """One stable key for every spelling of the same item, or "" to use the general canonical form."""
        return ""

    async def settle(self, target: Target, http: Http) -> str:
        """The href of the item itself where the link is a copy or a short form; "" where it is the item."""
        return ""

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """The ways a notice can go, best first."""
        return ()

    def outlook(self, target: Target) -> Route:
        """The best of the ways without a request; its recipient is "" where that has to be looked up first. Pure."""
        return Route(self.name, "", Way.HAND_OFF)

    def draft(self, filing: Filing) -> str:
        """The exact words that ``file`` will send; what the preview shows."""
        return filing.text

    async def file(self, filing: Filing, http: Http) -> Receipt:
        """File once. Raises ``FilingError``; never repeats by itself."""
        return await self.file_all([filing], http)

    async def file_all(self, filings: Sequence[Filing], http: Http) -> Receipt:
        """File up to ``together`` notices to one recipient in one call, all or none. Raises as ``file`` does."""
        if any(one.target.care is Care.SEALED and one.route.way is not Way.HOTLINE for one in filings):
            raise FilingError("A sealed report goes to a hotline only.", permanent=True)
        if any(one.step == CORRECTION and one.route.way is Way.API for one in filings) and not self.corrects:
            raise FilingError(f"{self.name} takes no correction by this way.", permanent=True)
        try:
            return await (self._file(filings[0], http) if len(filings) == 1 else self._file_all(filings, http))
        except HttpError as error:
            raise error.while_filing() from error

    async def look(self, target: Target, http: Http) -> Sighting:
        """Look once. Never raises for what a host does; a sealed target is not looked at."""
        if target.care is Care.SEALED:
            return Sighting(Outcome.NOT_CHECKED, "none", note="The category forbids looking.")
        try:
            return await self._look(target, http)
        except (HttpError, FilingError) as error:  # the second where a platform wants a sign-in first
            return Sighting(Outcome.UNKNOWN, self.name, note=str(error))

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        """What the platform says became of the report; None where it never tells. Raises ``FilingError``."""
        return None

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        raise FilingError(f"{self.name} takes no notice by this way.", permanent=True)

    async def _file_all(self, filings: Sequence[Filing], http: Http) -> Receipt:
        raise FilingError(f"{self.name} takes one notice at a time.", permanent=True)

    async def _look(self, target: Target, http: Http) -> Sighting:
        return Sighting(Outcome.UNKNOWN, self.name, note="This platform cannot be looked at.")


def check(answer: Answer, what: str) -> Answer:
    """Pass a 2xx answer on; turn any other into the ``FilingError`` it means."""
    if 200 <= answer.status < 300:
        return answer
    if answer.status == 429:
        raise FilingError(f"{what} asks us to slow down.", permanent=False, retry_after=answer.retry_after or 300.0)
    if answer.status in {500, 502, 503, 504}:
        # The server may have stored the report before it failed, so a person has to decide.
        raise FilingError(f"{what} failed with status {answer.status}.", permanent=False, maybe_sent=True)
    raise FilingError(f"{what} refused with status {answer.status}.", permanent=True)
