"""Which language a browser asks for."""

from bot.wording import ENGLISH, spoken


def preferred(accept: str) -> str:
    """The language of ours that ``Accept-Language`` (RFC 9110, section 12.5.4) wants most, or English."""
    wanted = sorted((_wish(part) for part in accept.lower().split(",")[:20]), key=lambda wish: -wish[1])
    known = (
        tag for tag, weight in wanted if weight > 0 and (spoken(tag) != ENGLISH or tag.partition("-")[0] == ENGLISH)
    )
    return spoken(next(known, ENGLISH))


def _wish(part: str) -> tuple[str, float]:
    tag, _, weight = part.partition(";")
    try:
        return tag.strip(), float(weight.partition("q=")[2] or 1)
    except ValueError:
        return tag.strip(), 0.0
