"""Which language a browser asks for."""

from typing import NamedTuple

from bot.wording import ENGLISH, spoken


def preferred(accept: str) -> str:
    """The language of ours that ``Accept-Language`` (RFC 9110, section 12.5.4) wants most, or English."""
    wanted = sorted((_wish(part) for part in accept.lower().split(",")[:20]), key=lambda wish: -wish.weight)
    known = (
        tag for tag, weight in wanted if weight > 0 and (spoken(tag) != ENGLISH or tag.partition("-")[0] == ENGLISH)
    )
    return spoken(next(known, ENGLISH))


class _Wish(NamedTuple):
    tag: str
    weight: float


def _wish(part: str) -> _Wish:
    tag, _, weight = part.partition(";")
    try:
        return _Wish(tag.strip(), float(weight.partition("q=")[2] or 1))
    except ValueError:
        return _Wish(tag.strip(), 0.0)
