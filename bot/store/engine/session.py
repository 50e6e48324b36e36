"""Opens the database and hands out transactions. What a database can refuse becomes a sentence here."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from typing import Any
from weakref import WeakValueDictionary

from sqlalchemy import Connection, event, make_url
from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from bot.domain.errors import Refusal
from bot.store.engine.next_due import Sweep
from bot.store.engine.written import Waker, WritingSession, session_info, watch

log = logging.getLogger(__name__)
BUSY_SECONDS = 10.0
POOL_SECONDS = 30.0  # for a connection to PostgreSQL to become free


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
            watch(self.writer.sync_engine, waker.now)

    @asynccontextmanager
    async def begin(self, turn: str = "") -> AsyncIterator[AsyncSession]:
        """A writing transaction: committed at the end of the block, rolled back when it raises.

        ``turn`` names a row that several of this process will wait for: they queue in here and hold no connection
        meanwhile, or a burst of them would keep everybody else out.

        Raises ``Refusal`` ("chat-store-busy", "chat-store-full", "chat-store-readonly", "chat-store-gone") when the
        database cannot take it; nothing of the block is kept then.
        """
        written: set[Sweep] = set()
        info = session_info(written)
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
