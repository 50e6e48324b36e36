"""The chain of a case's events: each carries a hash over itself and the one before, so that none can be changed alone.

What an event says besides (``data``) enters as its own hash. A pack that leaves it out can still be checked.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Ring:
    """One event as the chain sees it. ``data`` is the SHA-256 of what it says besides, ``hash`` its place in the chain.

    Nobody's name or number is part of it: forgetting a person breaks no chain.
    """

    case: int
    kind: str
    state: str
    at: datetime
    data: str
    hash: str = ""


def digest(data: Mapping[str, Any]) -> str:
    """SHA-256 of facts, 64 hex digits: equal for equal facts, whatever their order."""
    plain = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def forge(before: str, ring: Ring) -> str:
    """The ring's hash behind the hash ``before`` it ("" for the first)."""
    at = ring.at.astimezone(UTC).isoformat(timespec="microseconds")
    facts = {"case": ring.case, "kind": ring.kind, "state": ring.state, "at": at, "data": ring.data}
    return digest({"before": before, **facts})


def broken(rings: Iterable[Ring]) -> int | None:
    """The position (from 0) of the first ring that does not fit behind the one before it; None when all do."""
    before = ""
    for position, ring in enumerate(rings):
        if forge(before, ring) != ring.hash:
            return position
        before = ring.hash
    return None
