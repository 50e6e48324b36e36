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
class ChainLink:
    """One event as the chain sees it. ``data`` is the SHA-256 of what it says besides, ``hash`` its place in the chain.

    Nobody's name or number is part of it: forgetting a person breaks no chain.
    """

    case: int
    kind: str
    state: str
    happened_at: datetime
    data: str
    hash: str = ""


def digest(data: Mapping[str, Any]) -> str:
    """SHA-256 of facts, 64 hex digits: equal for equal facts, whatever their order."""
    return text_digest(json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":")))


def text_digest(text: str) -> str:
    """SHA-256 of a text, 64 hex digits: of a notice's words, so that whoever has a copy can compare it."""
    return hashlib.sha256(text.encode()).hexdigest()


def link_hash(before: str, chain_link: ChainLink) -> str:
    """The ring's hash behind the hash ``before`` it ("" for the first)."""
    at = chain_link.happened_at.astimezone(UTC).isoformat(timespec="microseconds")
    facts = {
        "case": chain_link.case,
        "kind": chain_link.kind,
        "state": chain_link.state,
        "at": at,
        "data": chain_link.data,
    }
    return digest({"before": before, **facts})


def broken(chain_links: Iterable[ChainLink]) -> int | None:
    """The position (from 0) of the first ring that does not fit behind the one before it; None when all do."""
    before = ""
    for position, chain_link in enumerate(chain_links):
        if link_hash(before, chain_link) != chain_link.hash:
            return position
        before = chain_link.hash
    return None
