"""Undoing one layer of compression with a bound, so that a small answer cannot become a large one in memory."""

import zlib
from typing import NamedTuple

from adapters.core.errors import HttpError

ACCEPTED = b"gzip, deflate"

_GZIP = 31  # zlib's window bits for a gzip wrapper
_RAW = -15


class Inflated(NamedTuple):
    """A decoded body; ``whole``: the stream ended within the limit."""

    body: bytes
    whole: bool


def inflate(body: bytes, encoding: str, limit: int) -> Inflated:
    """The decoded body, at most ``limit`` bytes of it.

    Raises ``HttpError("protocol")`` for a layered or unknown encoding (nobody was asked for one) and for broken data.
    """
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"}:
        return Inflated(body[:limit], len(body) <= limit)
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise HttpError("protocol", "The answer came in an encoding that was not asked for.", sent=True)
    wrapped = _GZIP if encoding.endswith("gzip") else _deflate_window(body)
    stream = zlib.decompressobj(wrapped)
    try:
        data = stream.decompress(body, limit) if limit else b""
    except zlib.error as error:
        raise HttpError("protocol", "The compressed answer was broken.", sent=True) from error
    return Inflated(data, stream.eof or not body)


def _deflate_window(body: bytes) -> int:
    """ "deflate" is a zlib stream (RFC 9110, 8.4.1.2), but some servers send it bare."""
    return zlib.MAX_WBITS if len(body) > 1 and body[0] & 15 == 8 and (body[0] << 8 | body[1]) % 31 == 0 else _RAW
