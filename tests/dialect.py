"""SQLite's dialect with one cache of compiled statements for the whole run.

Each test opens an engine of its own, and an engine starts with an empty cache: a fifth of the run went into compiling
the same statements again for every test. SQLAlchemy keys a cache by dialect object, so all of them are made equal.
"""

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.util import LRUCache

_COMPILED: LRUCache[Any, Any] = LRUCache(2_000)


class OneForAll(SQLiteDialect_aiosqlite):
    """Equal to every other one, so that what one engine compiled serves the next."""

    supports_statement_cache = True

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        engine.update_execution_options(compiled_cache=_COMPILED)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


def share() -> None:
    """From now on every SQLite engine of this process is of this dialect."""
    registry.register("sqlite.aiosqlite", __name__, OneForAll.__name__)
