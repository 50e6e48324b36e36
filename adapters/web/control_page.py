"""The made-up address beside a reported one: what a host answers to it shows what "not found" looks like there."""

from dataclasses import dataclass
from functools import cached_property
from secrets import token_hex

import ada_url

from adapters.core.errors import HttpError
from adapters.core.http import Http, Response
from adapters.core.values import Spot, Target, spot_of
from adapters.web.markup import Shape, read

_GONE_PLACES = frozenset(
    {"404", "410", "removed", "deleted", "notfound", "not-found", "not_found", "gone", "pagenotfound", "page-not-found"}
)


@dataclass(frozen=True)
class ReadAnswer:
    """One answer, read once, and only when its status does not say enough."""

    answer: Response
    asked: Spot
    place: Spot  # where the answer came from

    @cached_property
    def shape(self) -> Shape:
        return read(self.answer)

    @property
    def moved(self) -> bool:
        return self.place != self.asked

    @property
    def gone_place(self) -> bool:
        """Whether it came from a place whose very name says that something is gone (``/404``, ``/removed.png``)."""
        last = self.place.path.rstrip("/").rpartition("/")[2]
        return self.moved and last.partition(".")[0].lower() in _GONE_PLACES


async def sibling(target: Target, http: Http, limit: int) -> ReadAnswer | None:
    """The answer to a made-up address beside the reported one; None where there is none to make up, or no answer."""
    href = made_up(target)
    if not href:
        return None
    try:
        answer = await http.look(target, href=href, body_limit=limit)
    except HttpError:
        return None
    return None if answer.status in {401, 403, 429} or answer.status >= 500 else seen_at(href, answer)


def made_up(target: Target) -> str:
    """An address that nobody has: the last segment replaced, its ending kept, no query; "" at the root."""
    if not target.parts:
        return ""
    url = ada_url.URL(target.href)
    folder, _, last = url.pathname.rstrip("/").rpartition("/")
    _, dot, ending = last.rpartition(".")
    kept = f".{ending}" if dot and ending.isalnum() and len(ending) <= 5 else ""
    url.pathname, url.search, url.hash = f"{folder}/{token_hex(8)}{kept}", "", ""
    return url.href


def same_page(seen: ReadAnswer, other: ReadAnswer) -> bool:
    """Same status, same final place (or both unmoved), same shape."""
    if seen.answer.status != other.answer.status or seen.moved != other.moved:
        return False
    return (not seen.moved or seen.place == other.place) and seen.shape.like(other.shape)


def seen_at(asked: str, answer: Response) -> ReadAnswer:
    return ReadAnswer(answer, spot_of(ada_url.URL(asked)), spot_of(ada_url.URL(answer.href)))


def root(place: Spot) -> bool:
    return place.path == ""
