"""Brings the schema to the code's revision, at start and by ``stillup migrate``."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text

from bot.domain.errors import Refusal
from bot.store.engine.session import Store

_LOCK = 0x5711_1009  # an arbitrary number of ours: workers that start together migrate one after the other

SCRIPTS = Path(__file__).parent.parent / "migrations"


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = connection
    return config


@cache
def _head() -> str:
    """The revision of this code. Its scripts are read once: most starts find nothing to do."""
    return ScriptDirectory(str(SCRIPTS)).get_current_head() or ""


def _upgrade(connection: Connection) -> str:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    present = MigrationContext.configure(connection).get_current_revision()
    if present == _head():
        return present
    config = _config(connection)
    scripts = ScriptDirectory.from_config(config)
    if present is not None:
        try:
            scripts.get_revision(present)
        except CommandError:
            raise Refusal("chat-store-newer", revision=present) from None
    command.upgrade(config, "head")
    return _head()


async def migrate(store: Store) -> str:
    """Run what is missing and return the revision reached.

    Raises ``Refusal("chat-store-newer")`` when the database was written by newer code: nothing is touched then.
    """
    async with store.begin() as session:
        connection = await session.connection()
        return await connection.run_sync(_upgrade)
