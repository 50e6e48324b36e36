"""Alembic's entry: it runs on the connection that ``migrate`` hands it."""

from alembic import context

from bot.store import slack_installations  # noqa: F401 - their tables are part of the schema
from bot.store.schema.core import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
