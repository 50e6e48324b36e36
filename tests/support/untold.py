"""What a database still has to say to people, read from the outside: for tests that kill the process which says it."""

from pathlib import Path
from typing import Any

from tests.support.peek import Peek

WAITING = " UNION ALL ".join(f"SELECT '{one}', id FROM {one} WHERE due_at IS NOT NULL" for one in ("card", "report"))


def untold(data: Path, database: str) -> list[tuple[Any, ...]]:
    """Cards and reports that still have something to say; ``database`` as STILLUP_DATABASE takes it."""
    return Peek(data, database).rows(WAITING)
