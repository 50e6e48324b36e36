"""SQLite's dialect with one cache of compiled statements for the whole run.

Each test opens an engine of its own, and an engine starts with an empty cache: a fifth of the run went into compiling
the same statements again for every test. SQLAlchemy keys a cache by dialect object, so all of them are made equal.
"""

from collections.abc import Callable
from typing import Any

from aiosqlite import Connection
from sqlalchemy import Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.util import LRUCache

_COMPILED: LRUCache[Any, Any] = LRUCache(2_000)


class AtOnce(Connection):
    """A connection that goes to its thread only to wait.

    What can wait for another writer is beginning and committing; the rest is done where it stands. The driver sends
    each of the five steps of a statement to the thread and back, which takes longer than SQLite does.
    """

    async def _execute(self, do: Callable[..., Any], *given: Any, **named: Any) -> Any:
        if self._connection is None or (given and str(given[0]).startswith(("BEGIN", "PRAGMA"))):
            return await super()._execute(do, *given, **named)
        if do in (self._connection.commit, self._connection.rollback, self._connection.close):
            return await super()._execute(do, *given, **named)
        return do(*given, **named)


class OneForAll(SQLiteDialect_aiosqlite):
    """Equal to every other one, so that what one engine compiled serves the next."""

    supports_statement_cache = True

    def connect(self, *where: Any, **how: Any) -> Any:
        adapted: Any = super().connect(*where, **how)
        adapted._connection.__class__ = AtOnce
        return adapted

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
