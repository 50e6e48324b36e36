"""What a database can refuse: a sentence each, and nothing of the transaction kept."""

import asyncio
import contextlib
import socket
import sqlite3
import threading
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, func, select, text, update

from bot.domain.errors import Refusal
from bot.store import communities
from bot.store.engine import session
from bot.store.engine.migrate import migrate
from bot.store.engine.session import Store, open_store
from bot.store.schema.core import Community
from bot.wording import say
from tests.conftest import fresh_postgres
from tests.support.build import START

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
HERE = {"name": "Harbour", "created_at": START}


async def save(store: Store, **values: Any) -> None:
    async with store.begin() as db:
        await communities.save_community(db, "console", "harbour", {**HERE, **values})


async def count(store: Store) -> int:
    async with store.read() as db:
        return await db.scalar(select(func.count()).select_from(Community)) or 0


async def refused(store: Store, **values: Any) -> str:
    """The key of the refusal that saving a community meets."""
    with pytest.raises(Refusal) as caught:
        await save(store, **values)
    assert "Nothing was saved" in say("en", caught.value.key)
    return caught.value.key


@contextlib.contextmanager
def write_lock(path: Path):
    """Somebody else who writes and does not finish."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other
        other.rollback()


@contextlib.asynccontextmanager
async def opened(url: str):
    store = open_store(url)
    yield store
    await store.aclose()


@ON_SQLITE
async def test_a_locked_database_is_busy_and_keeps_nothing(store, tmp_path, monkeypatch):
    monkeypatch.setattr(session, "BUSY_SECONDS", 0.1)
    async with opened(f"sqlite+aiosqlite:///{tmp_path / 'data' / 'stillup.db'}") as impatient:
        with write_lock(tmp_path / "data" / "stillup.db"):
            assert await refused(impatient) == "chat-store-busy"
        assert await count(impatient) == 0
        await save(impatient)
        assert await count(impatient) == 1


@ON_POSTGRESQL
async def test_when_no_connection_becomes_free_it_is_busy(store, database_url, monkeypatch):
    monkeypatch.setattr(session, "POOL_SECONDS", 0.2)
    async with (
        opened(database_url.replace("postgresql://", "postgresql+psycopg://")) as small,
        contextlib.AsyncExitStack() as others,
    ):
        for _ in range(15):  # as many as SQLAlchemy opens
            await (await others.enter_async_context(small.begin())).execute(text("SELECT 1"))
        assert await refused(small) == "chat-store-busy"


@ON_POSTGRESQL
async def test_who_waits_in_turn_holds_no_connection(store):
    async def one() -> None:
        async with store.begin(turn="here") as db:
            await db.execute(text("SELECT pg_sleep(0.02)"))

    waiting = asyncio.gather(*(one() for _ in range(40)))
    await asyncio.sleep(0.1)
    assert store.engine.pool.checkedout() <= 1
    await waiting


@ON_POSTGRESQL
async def test_of_two_that_wait_for_each_other_one_is_told_that_it_was_busy(store):
    names = ("harbour", "garden")
    async with store.begin() as db:
        for name in names:
            await communities.save_community(db, "console", name, HERE)
    met = asyncio.Barrier(2)

    async def both(first: str, then: str) -> None:
        async with store.begin() as db:
            await communities.save_community(db, "console", first, {**HERE, "name": first})
            await met.wait()
            await communities.save_community(db, "console", then, {**HERE, "name": first})

    ended = await asyncio.gather(both(*names), both(*names[::-1]), return_exceptions=True)
    (refusal,) = [one for one in ended if one]
    assert isinstance(refusal, Refusal)
    assert refusal.key == "chat-store-busy"


@ON_SQLITE
async def test_a_lock_that_ends_in_time_is_waited_for(store, tmp_path):
    with write_lock(tmp_path / "data" / "stillup.db") as other:
        waiting = asyncio.create_task(save(store))
        await asyncio.sleep(0.2)
        assert not waiting.done()
        other.rollback()
        await waiting
    assert await count(store) == 1


@ON_SQLITE
async def test_reading_goes_on_while_somebody_writes(store, tmp_path):
    with write_lock(tmp_path / "data" / "stillup.db"):
        assert await count(store) == 0


@ON_SQLITE
async def test_a_file_that_cannot_be_written_is_read_only(store, tmp_path):
    async with opened(f"sqlite+aiosqlite:///file:{tmp_path / 'data' / 'stillup.db'}?mode=ro&uri=true") as readable:
        assert await refused(readable) == "chat-store-readonly"
        assert await count(readable) == 0


@ON_SQLITE
async def test_a_full_disk_is_said_and_loses_nothing_that_was_there(store):
    await save(store)
    await store.aclose()
    event.listen(store.engine.sync_engine, "connect", no_more_pages)
    assert await refused(store, name="long" * 100_000) == "chat-store-full"
    async with store.read() as db:
        assert (await communities.community(db, "console", "harbour")).name == "Harbour"


def no_more_pages(connection: Any, _record: Any) -> None:
    connection.cursor().execute("PRAGMA max_page_count = 1")  # SQLite takes that as: not one more than there are


async def test_a_folder_that_is_not_there_is_gone(tmp_path):
    before = set(threading.enumerate())
    async with opened(f"sqlite+aiosqlite:///{tmp_path / 'no' / 's.db'}") as store:
        assert await refused(store) == "chat-store-gone"
    while any("_connection_worker_thread" in one.name for one in set(threading.enumerate()) - before):
        await asyncio.sleep(0.01)  # the driver's thread still wants to tell this loop that it ended


async def test_a_server_that_is_not_there_is_gone():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        async with opened(f"postgresql+psycopg://u@127.0.0.1:{unused.getsockname()[1]}/x") as store:
            assert await refused(store) == "chat-store-gone"


def served(uri: str) -> str:
    return fresh_postgres(uri).replace("postgresql://", "postgresql+psycopg://")


async def test_a_connection_that_the_server_cuts_is_gone_and_the_next_one_works(postgres_uri):
    async with opened(served(postgres_uri)) as store:
        await migrate(store)
        with pytest.raises(Refusal, match="chat-store-gone"):
            await save_while_cut(store, postgres_uri)
        assert await count(store) == 0


async def save_while_cut(store: Store, uri: str) -> None:
    async with store.begin() as db:
        await communities.save_community(db, "console", "harbour", HERE)
        pid = await db.scalar(text("SELECT pg_backend_pid()"))
        with psycopg.connect(uri, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s)", [pid])
        await db.execute(select(Community))


async def test_a_server_that_only_reads_is_read_only(postgres_uri):
    async with opened(served(postgres_uri)) as store:
        await migrate(store)
        async with store.engine.connect() as connection:
            await connection.execute(
                text(f"ALTER DATABASE {store.engine.url.database} SET default_transaction_read_only = on")
            )
            await connection.commit()
        await store.aclose()
        assert await refused(store) == "chat-store-readonly"


async def test_a_block_that_raises_keeps_nothing(store):
    with pytest.raises(ZeroDivisionError):
        await save_and_raise(store)
    assert await count(store) == 0


async def save_and_raise(store: Store) -> None:
    async with store.begin() as db:
        await communities.save_community(db, "console", "harbour", HERE)
        raise ZeroDivisionError


async def test_a_reader_changes_nothing(store):
    async with store.read() as db:
        await communities.save_community(db, "console", "harbour", HERE)
    assert await count(store) == 0


@ON_SQLITE
async def test_writers_take_turns_from_their_first_read_on(store):
    await save(store, digest_hour=0)
    await asyncio.gather(*(one_more(store) for _ in range(8)))
    async with store.read() as db:
        assert (await communities.community(db, "console", "harbour")).digest_hour == 8


async def one_more(store: Store) -> None:
    """Reads, lets others go first, and writes what it read plus one."""
    async with store.begin() as db:
        row = await communities.community(db, "console", "harbour")
        await asyncio.sleep(0.01)
        await db.execute(update(Community).values(digest_hour=row.digest_hour + 1))
