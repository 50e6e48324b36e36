"""Inserting a row that may be there already, whoever else inserts it at the same moment."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.tables import Base


async def insert_once(db: AsyncSession, table: type[Base], values: dict[str, Any]) -> bool:
    """Insert unless a unique index says that it is there already; whether it was inserted."""
    insert = postgresql.insert(table) if db.get_bind().dialect.name == "postgresql" else sqlite.insert(table)
    return bool((await db.execute(insert.values(**values).on_conflict_do_nothing())).rowcount)  # type: ignore[attr-defined]
