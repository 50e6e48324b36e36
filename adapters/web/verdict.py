"""What one answer of the general web says by itself, and beside the answer to a made-up address on the same host.

"Gone" is said only when the host says so itself (404, 410), or when the page says it in words and looks the part, or
when the link leads where every made-up link leads.
"""

import hashlib
from dataclasses import replace

from adapters.core.http import Http, Response
from adapters.core.http_451 import blocked_by
from adapters.core.retry_after import wanted
from adapters.core.values import Handling, Outcome, Sighting, Target
from adapters.web.control_page import ReadAnswer, root, same_page, seen_at, sibling
from adapters.web.markup import SHORT


def by_status(answer: Response) -> Sighting:
    """What a status alone says. Only 404 and 410 say "gone"; RFC 7725 keeps 451 apart from them."""
    status = answer.status
    if status in {404, 410}:
        return Sighting(Outcome.GONE, "status", status)
    if status == 451:
        return Sighting(Outcome.RESTRICTED, "status", status, blocked_by(answer.headers))
    if 200 <= status < 300:
        return Sighting(Outcome.UP, "status", status)
    note = f"The host answered with status {status}."
    return Sighting(Outcome.UNKNOWN, "status", status, note, wait=wanted(status, answer.headers))


async def judged(target: Target, answer: Response, http: Http) -> Sighting:
    """One look's answer, before it is checked against a browser's."""
    first = by_status(answer)
    if first.outcome is not Outcome.UP:
        return first
    seen = seen_at(target.href, answer)
    if target.handling is Handling.GUARDED:
        return _by_heads(seen, await sibling(target, http, 0))
    mark = _mark(answer)
    if mark == target.known:
        return Sighting(Outcome.UP, "unchanged", answer.status, mark=mark)
    other = await sibling(target, http, 65_536)
    found = _by_shape(seen, other)
    return replace(found, mark=mark) if other and found.outcome is Outcome.UP else found


def _mark(answer: Response) -> str:
    """A digest of all that is judged. A page that was up beside a made-up address and has the same one again is up,
    and the host is spared the second request.
    """
    said = [answer.headers.get(name, "") for name in ("content-type", "x-robots-tag")]
    head = repr((answer.status, answer.href, *said, answer.truncated)).encode()
    return hashlib.blake2b(head + b"\0" + answer.body, digest_size=16).hexdigest()


def _by_heads(seen: ReadAnswer, other: ReadAnswer | None) -> Sighting:
    """Without a body: only a host that tells a made-up address apart tells us anything."""
    status = seen.answer.status
    if seen.gone_place:
        return Sighting(Outcome.GONE, "redirect", status)
    if other is None or seen.moved:
        return Sighting(Outcome.UNKNOWN, "metadata", status, "The answer's head alone does not tell.")
    marks = [(one.answer.headers.get("content-length"), one.answer.headers.get("etag")) for one in (seen, other)]
    if other.answer.status in {404, 410} or (marks[0] != marks[1] and None not in {marks[0][0], marks[1][0]}):
        return Sighting(Outcome.UP, "metadata", status)
    return Sighting(Outcome.UNKNOWN, "metadata", status, "The host answers a made-up address alike.")


def _by_shape(seen: ReadAnswer, other: ReadAnswer | None) -> Sighting:
    """A 2xx answer, beside that to a made-up address on the same host (None at the root, or when it gave none)."""
    same = other is not None and same_page(seen, other)
    if wall := seen.shape.wall:
        return _behind(wall, seen.answer.status, same=same)
    up = Sighting(Outcome.UP, "page", seen.answer.status)
    return _gone(seen, other, same=same) or _unsure(seen, other, same=same) or up


def _gone(seen: ReadAnswer, other: ReadAnswer | None, *, same: bool) -> Sighting | None:
    """What speaks for "gone": parking, the page's own words, a place with such a name, the way of made-up links."""
    status, shape = seen.answer.status, seen.shape
    if shape.parked and (same or other is None):
        return Sighting(Outcome.GONE, "parking", status, "The domain is parked.")
    if shape.tombstone:
        return _said_gone(status, same=same, alone=other is None and not root(seen.asked))
    if seen.gone_place:
        return Sighting(Outcome.GONE, "redirect", status)
    if seen.moved and (same or root(seen.place)):
        return _led_away(seen, status, same=same)
    return None


def _unsure(seen: ReadAnswer, other: ReadAnswer | None, *, same: bool) -> Sighting | None:
    """What speaks against "up", though not for "gone"."""
    shape, note = seen.shape, ""
    told_apart = other is not None and other.answer.status in {404, 410}
    if shape.unsure:
        note = "The page is empty or says only that it is not available."
    elif shape.thin and (shape.noindex or not told_apart):
        note = "The page shows nothing without running its scripts."
    elif same:
        note = "The host answers a made-up address alike."
    return Sighting(Outcome.UNKNOWN, "page", seen.answer.status, note) if note else None


def _behind(wall: str, status: int, *, same: bool) -> Sighting:
    if wall in {"place", "age"} and not same:
        why = "Hidden in our country." if wall == "place" else "Behind an age check."
        return Sighting(Outcome.RESTRICTED, wall, status, why)
    return Sighting(Outcome.UNKNOWN, "wall", status, "Behind a login, consent, age or robot check.")


def _said_gone(status: int, *, same: bool, alone: bool) -> Sighting:
    if alone:
        return Sighting(Outcome.UNKNOWN, "removed-text", status, "The page says gone, but nothing to compare it with.")
    return Sighting(Outcome.GONE, "soft-404" if same else "removed-text", status)


def _led_away(seen: ReadAnswer, status: int, *, same: bool) -> Sighting:
    """The link leads where made-up links lead, or to the front page.

    That is "gone" only for a real page on the same host that asks nothing of its reader: a host that lets nobody in
    without a cookie, an age or a language leads every address to its front page too.
    """
    shape = seen.shape
    gate = shape.wall_words or "set-cookie" in seen.answer.headers or len(shape.words) <= SHORT
    if same and seen.place.host == seen.asked.host and not gate:
        return Sighting(Outcome.GONE, "soft-404", status, "It leads where every made-up address leads.")
    return Sighting(Outcome.UNKNOWN, "redirect", status, "It leads away from its address, which tells nothing.")
