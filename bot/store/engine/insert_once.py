"""Inserting a row that may be there already, whoever else inserts it at the same moment."""

from typing import Any

from sqlalchemy import literal
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.schema.core import Base


async def insert_once(db: AsyncSession, table: type[Base], values: dict[str, Any]) -> bool:
    """Insert unless a unique index says that it is there already; whether it was inserted."""
    insert = postgresql.insert(table) if db.get_bind().dialect.name == "postgresql" else sqlite.insert(table)
    once = insert.values(**values).on_conflict_do_nothing()
    # A row that comes back is the proof: the driver's own count is -1 on PostgreSQL for a table without a made id.
    return (await db.execute(once.returning(literal(1)))).first() is not None
