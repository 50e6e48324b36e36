"""What the AppView of the AT protocol says of accounts and posts: why there is nothing, and how they are labelled.

Sources: bluesky-social/atproto, packages/bsky, actor.getProfile; lexicon com.atproto.label.defs (read 2026-11-23).
"""

from typing import Any

from adapters.core.http import Response, dig
from adapters.core.retry_after import wanted
from adapters.core.values import Outcome, Sighting

_SAYS = {  # an error of getProfile, or its message
    "AccountTakedown": (Outcome.GONE, "The account was taken down."),
    "AccountDeactivated": (Outcome.RESTRICTED, "The author has switched the account off."),
    "Profile not found": (Outcome.GONE, "There is no such account."),
}


def profile(answer: Response) -> Sighting:
    """Whether there is an account, and why not."""
    if answer.status == 200:
        return Sighting(Outcome.UP, "bluesky", 200)
    found = answer.json() if answer.status == 400 else None
    said = dig(found, "error"), dig(found, "message")
    outcome, why = next((_SAYS[one] for one in said if isinstance(one, str) and one in _SAYS), (Outcome.UNKNOWN, ""))
    return Sighting(outcome, "bluesky", answer.status, why, wait=wanted(answer.status, answer.headers))


def labels(post: Any) -> str:
    """What labelers say of a post that is up ("porn", "!warn"); a label is no removal."""
    listed = dig(post, "labels")
    values = [str(dig(one, "val"))[:40] for one in listed if not dig(one, "neg")] if isinstance(listed, list) else []
    return f"Labelled: {', '.join(values[:8])}." if values else ""
