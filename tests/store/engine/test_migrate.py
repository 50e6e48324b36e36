"""The migrations make what the tables say, once, whoever starts them and however many at a time."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from bot.domain.errors import Refusal
from bot.store import communities
from bot.store.engine.migrate import migrate
from bot.store.engine.session import Store, open_store
from bot.store.schema.core import Base
from bot.wording import say
from tests.support.build import START


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    return list(compare_metadata(context, Base.metadata))


def schema(connection: Connection) -> dict[str, Any]:
    """Every table with its columns, and every index, as the database has them."""
    found = inspect(connection)
    tables = {table: f"{found.get_columns(table)}" for table in found.get_table_names()}
    return {**tables, **index_sql(connection)}


async def of(store: Store, read: Any) -> Any:
    async with store.engine.connect() as connection:
        return await connection.run_sync(read)


async def revision(store: Store, becomes: str = "") -> str:
    async with store.begin() as db:
        if becomes:
            await db.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": becomes})
        return str(await db.scalar(text("SELECT version_num FROM alembic_version")))


async def test_the_migrated_database_is_what_the_tables_say(store):
    assert await of(store, differences) == []


async def test_what_guards_rows_is_there(store):
    indexes = await of(store, index_sql)
    for name in ("uq_case_open_fingerprint", "uq_report_once", "uq_notice_open"):
        assert "UNIQUE" in indexes[name]
        assert "WHERE" in indexes[name]


def index_sql(connection: Connection) -> dict[str, str]:
    """Each index's own SQL: a comparison of tables does not look at the condition of a partial one."""
    sqlite = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    served = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
    rows = connection.execute(text(sqlite if connection.dialect.name == "sqlite" else served))
    return {row[0]: row[1] for row in rows}


async def test_migrating_again_changes_nothing(store):
    async with store.begin() as db:
        await communities.save_community(db, "console", "harbour", {"created_at": START})
    before = await of(store, schema)
    assert await migrate(store) == await revision(store)
    assert await of(store, schema) == before
    async with store.read() as db:
        assert await communities.find(db, "console", "harbour")


async def test_a_database_of_newer_code_is_refused_and_not_touched(store):
    await revision(store, becomes="9999")
    before = await of(store, schema)
    with pytest.raises(Refusal) as refused:
        await migrate(store)
    assert "newer Stillup (revision 9999)" in say("en", refused.value.key, **refused.value.facts)
    assert (await of(store, schema), await revision(store)) == (before, "9999")


async def test_workers_that_start_together_migrate_once(database_url: str, tmp_path: Path):
    served = database_url.replace("postgresql://", "postgresql+psycopg://")
    stores = [open_store(served or f"sqlite+aiosqlite:///{tmp_path / 's.db'}") for _ in range(4)]
    reached = await asyncio.gather(*map(migrate, stores))
    assert set(reached) == {await revision(stores[0])}
    assert await of(stores[0], differences) == []
    for store in stores:
        await store.aclose()
