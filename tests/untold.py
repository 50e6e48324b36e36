"""What a database still has to say to people, read from the outside: for tests that kill the process which says it."""

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

import psycopg

WAITING = " UNION ALL ".join(f"SELECT '{one}', id FROM {one} WHERE due_at IS NOT NULL" for one in ("card", "report"))


def untold(data: Path, database: str) -> list[tuple[Any, ...]]:
    """Cards and reports that still have something to say; ``database`` as STILLUP_DATABASE takes it."""
    if database:
        with psycopg.connect(database) as postgres:
            return postgres.execute(WAITING).fetchall()
    with contextlib.closing(sqlite3.connect(data / "stillup.db")) as file:
        return file.execute(WAITING).fetchall()
