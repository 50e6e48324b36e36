"""A look into the database of a bot that runs as a process of its own."""

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

OFTEN = 0.2  # seconds between two looks of who waits for something: each one is a connection


@dataclass(frozen=True)
class Peek:
    """``database`` as STILLUP_DATABASE has it; "" is SQLite in the folder ``data``."""

    data: Path
    database: str

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        if self.database:
            with psycopg.connect(self.database) as db:
                return db.execute(query).fetchall()
        with contextlib.closing(sqlite3.connect(self.data / "stillup.db")) as db:
            return db.execute(query).fetchall()

    def looks(self) -> list[str]:
        """What each look saw, oldest first."""
        return [seen for (seen,) in self.rows("SELECT outcome FROM probe ORDER BY id")]
