"""Opens the database and hands out transactions. What a database can refuse becomes a sentence here.

Each transaction notes which sweeps it made due, read off what it wrote: nobody who writes has to remember whom to wake.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any
from weakref import WeakValueDictionary

from sqlalchemy import BindParameter, Connection, Engine, Insert, Null, Update, event, make_url
from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import Session, SessionTransaction

from bot.domain.errors import Refusal
from bot.store.engine.next_due import DUE, RELEASES, Sweep

log = logging.getLogger(__name__)
BUSY_SECONDS = 10.0
POOL_SECONDS = 30.0  # for a connection to PostgreSQL to become free
QUIET = "quiet"  # the option of a statement by which a sweep puts down what it did itself: it looks again anyway
_WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Waker:
    """``wake`` is told after a commit that something of that kind is due; ``now`` is the clock that says what is.

    Losing a call is harmless, because the sweep finds the row. It must not raise.
    """

    now: Callable[[], datetime]
    wake: Callable[[Sweep], Awaitable[None]]


class WritingSession(Session):
    """A session whose statements note in ``info`` which sweeps they made due."""


class Store:
    """One database. ``begin`` opens a transaction that writes, ``read`` one that only looks.

    The ``waker`` hears after each commit what it made due.
    """

    def __init__(self, engine: AsyncEngine, waker: Waker | None = None):
        self.engine = engine
        self.writer = engine.execution_options(begin="IMMEDIATE")  # for libraries that open their own transactions
        # SQLite has one writer. In here they queue in order; left to its busy timeout, a burst of them draws lots and
        # the losers are refused after ten seconds.
        self._turn = asyncio.Lock() if engine.dialect.name == "sqlite" else nullcontext()
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._waker = waker
        if waker:
            _watch(self.writer.sync_engine, waker.now)

    @asynccontextmanager
    async def begin(self, turn: str = "") -> AsyncIterator[AsyncSession]:
        """A writing transaction: committed at the end of the block, rolled back when it raises.

        ``turn`` names a row that several of this process will wait for: they queue in here and hold no connection
        meanwhile, or a burst of them would keep everybody else out.

        Raises ``Refusal`` ("chat-store-busy", "chat-store-full", "chat-store-readonly", "chat-store-gone") when the
        database cannot take it; nothing of the block is kept then.
        """
        written: set[Sweep] = set()
        info = {_WRITTEN: written}
        with _sentences():
            async with (
                self._turns.setdefault(turn, asyncio.Lock()) if turn else nullcontext(),
                self._turn,
                AsyncSession(
                    self.writer, expire_on_commit=False, sync_session_class=WritingSession, info=info
                ) as session,
                session.begin(),
            ):
                yield session
        if self._waker:  # nobody waits for this transaction any more
            for sweep in sorted(written):
                await self._waker.wake(sweep)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A session for reading; what it changed would be rolled back."""
        with _sentences():
            async with AsyncSession(self.engine, expire_on_commit=False) as session:
                yield session

    async def aclose(self) -> None:
        await self.engine.dispose()


def open_store(url: str, waker: Waker | None = None) -> Store:
    """The store at an async SQLAlchemy URL. SQLite gets WAL, foreign keys, a busy timeout and secure delete."""
    sqlite = make_url(url).get_backend_name() == "sqlite"
    waits: dict[str, Any] = {"connect_args": {"timeout": BUSY_SECONDS}}
    pooled: dict[str, Any] = {"pool_pre_ping": True, "pool_timeout": POOL_SECONDS}
    engine = create_async_engine(url, **(waits if sqlite else pooled))
    if sqlite:
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return Store(engine, waker)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # the driver must not begin by itself; _begin_sqlite does
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",  # a power cut may lose the last moments; a crash of the process loses nothing
        "foreign_keys=ON",
        f"busy_timeout={int(BUSY_SECONDS * 1000)}",
        "secure_delete=ON",  # a deleted row is overwritten: forgetting is meant
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # IMMEDIATE takes the write lock at once: a transaction that starts reading and then writes could not wait for it.
    mode = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


_WORDS = (
    ("database is locked", "chat-store-busy"),
    ("database table is locked", "chat-store-busy"),
    ("lock timeout", "chat-store-busy"),
    ("deadlock detected", "chat-store-busy"),  # PostgreSQL ends one of the two after a second; the other goes on
    ("disk is full", "chat-store-full"),
    ("no space left", "chat-store-full"),
    ("disk full", "chat-store-full"),
    ("readonly database", "chat-store-readonly"),
    ("read-only transaction", "chat-store-readonly"),
)


@contextmanager
def _sentences() -> Iterator[None]:
    try:
        yield
    except PoolTimeout as error:
        log.warning("no connection to the database became free in time")
        raise Refusal("chat-store-busy") from error
    except (OperationalError, InterfaceError, DatabaseError) as error:
        text = str(error.orig).lower()
        for words, key in _WORDS:
            if words in text:
                log.warning("the database refused a transaction: %s", key)
                raise Refusal(key) from error
        if isinstance(error, OperationalError) and ("connect" in text or "unable to open" in text):
            log.warning("the database cannot be reached")
            raise Refusal("chat-store-gone") from error
        raise


@event.listens_for(WritingSession, "after_begin")
def _begun(session: Session, _transaction: SessionTransaction, connection: Connection) -> None:
    connection.execution_options(**{_WRITTEN: session.info[_WRITTEN]})


def _watch(engine: Engine, now: Callable[[], datetime]) -> None:
    """Look at what the sessions of this engine execute: rows that are flushed, and statements of every kind.

    Only a time that has come is noted: one that lies ahead, as every lease does, is found by the sweep when it comes.
    """

    # The names are the library's, which hands them over by name. What is executed as bare text is not seen.
    def executed(  # type: ignore[no-untyped-def]
        *, clauseelement: object, multiparams, params, execution_options: Mapping[str, Any], result, **_: object
    ) -> None:
        written: set[Sweep] | None = execution_options.get(_WRITTEN)
        if written is None or QUIET in execution_options or not isinstance(clauseelement, Insert | Update):
            return
        columns = _SWEEPS.get(getattr(clauseelement.table, "name", ""))
        if columns and (clauseelement.is_insert or result.rowcount):  # of an insert the drivers do not always know it
            for column, sweep in columns.items():
                if sweep not in written and _due(_values(clauseelement, multiparams or [params], column), now()):
                    written.add(sweep)

    event.listen(engine, "after_execute", executed, named=True)


def _by_table() -> dict[str, dict[str, Sweep]]:
    found: dict[str, dict[str, Sweep]] = {}
    for column, sweep in chain(DUE.items(), RELEASES.items()):
        found.setdefault(column.class_.__table__.name, {})[column.key] = sweep
    return found


_SWEEPS = _by_table()


def _values(statement: Insert | Update, rows: Sequence[Mapping[str, Any]], column: str) -> Iterable[Any]:
    """What the statement writes there: by its own values, or by those of each row that it was executed with."""
    own = {getattr(key, "key", key): value for key, value in (statement._values or {}).items()}  # noqa: SLF001
    if column not in own:
        return (row.get(column) for row in rows)
    value = own[column]
    if not isinstance(value, BindParameter):
        return (value,)
    return (row[value.key] for row in rows) if value.required else (value.effective_value,)


def _due(values: Iterable[Any], now: datetime) -> bool:
    """Whether one of them has come. Of an expression only the database knows it: it may have."""
    return any(
        value <= now if isinstance(value, datetime) else value is not None and not isinstance(value, Null)
        for value in values
    )
