"""The base of every platform: the fixed order of filing and looking stands here, once."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from adapters.core.errors import FilingError, HttpError
from adapters.core.http import Http
from adapters.core.values import Filing, Handling, HarmKind, Outcome, Receipt, Reply, Route, Sighting, Step, Target, Way


class Pace(NamedTuple):
    """At most so many calls in so many seconds."""

    calls: int
    seconds: int


class Platform(ABC):
    """Base of every platform. Subclasses say what is theirs; the order of filing and looking stands here, once."""

    name: ClassVar[str]
    # With those below them, all that it can own: the registry asks it about no other host. None: any host at all.
    hosts: ClassVar[frozenset[str] | None] = None
    sealed_only: ClassVar[bool] = False  # owns sealed links and no others
    dated: ClassVar[str] = ""  # ISO date at which this module's facts were last checked
    takes: ClassVar[frozenset[HarmKind]] = frozenset()  # the kinds of harm it acts on; empty: all
    pace: ClassVar[Pace] = Pace(20, 60)  # the engine keeps it
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
        if any(one.target.handling is Handling.SEALED and one.route.way is not Way.HOTLINE for one in filings):
            raise FilingError("A sealed report goes to a hotline only.", permanent=True)
        if any(one.step is Step.CORRECTION and one.route.way is Way.API for one in filings) and not self.corrects:
            raise FilingError(f"{self.name} takes no correction by this way.", permanent=True)
        try:
            return await (self._file(filings[0], http) if len(filings) == 1 else self._file_all(filings, http))
        except HttpError as error:
            raise error.while_filing() from error

    async def look(self, target: Target, http: Http) -> Sighting:
        """Look once. Never raises for what a host does; a sealed target is not looked at."""
        if target.handling is Handling.SEALED:
            return Sighting(Outcome.NOT_CHECKED, "none", remark="The category forbids looking.")
        try:
            return await self._look(target, http)
        except (HttpError, FilingError) as error:  # the second where a platform wants a sign-in first
            return Sighting(Outcome.UNKNOWN, self.name, remark=str(error))

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        """What the platform says became of the report; None where it never tells. Raises ``FilingError``."""
        return None

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        raise FilingError(f"{self.name} takes no notice by this way.", permanent=True)

    async def _file_all(self, filings: Sequence[Filing], http: Http) -> Receipt:
        raise FilingError(f"{self.name} takes one notice at a time.", permanent=True)

    async def _look(self, target: Target, http: Http) -> Sighting:
        return Sighting(Outcome.UNKNOWN, self.name, remark="This platform cannot be looked at.")
