"""Which workspaces installed the app, and which installs are under way: slack_sdk's own stores on our database.

Their tables are part of our schema and made by our migrations; tokens lie there under the vault's key.
"""

import logging

from slack_sdk.oauth.installation_store import Bot
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore
from sqlalchemy import Dialect, Text, TypeDecorator

from bot.store.engine.session import Store
from bot.store.engine.vault import Vault
from bot.store.schema.core import Base

log = logging.getLogger(__name__)
States = AsyncSQLAlchemyOAuthStateStore
STATE_SECONDS = 600  # how long an install may take from its first click to Slack's answer


def _add_tables() -> None:
    """Make slack_sdk's tables part of our schema. Sealed tokens are longer than its own columns for them."""
    metadata, stores = Base.metadata, AsyncSQLAlchemyInstallationStore
    bots = stores.build_bots_table(metadata, stores.default_bots_table_name)
    installs = stores.build_installations_table(metadata, stores.default_installations_table_name)
    for column in (*bots.columns, *installs.columns):
        if column.name.endswith("_token"):
            column.type = Text()
    AsyncSQLAlchemyOAuthStateStore.build_oauth_states_table(metadata, AsyncSQLAlchemyOAuthStateStore.default_table_name)


_add_tables()


class _Sealed(TypeDecorator[str]):
    """A text that lies in the database under the vault's key."""

    impl = Text
    cache_ok = False

    def __init__(self, vault: Vault):
        super().__init__()
        self._vault = vault

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return self._vault.seal(value) if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return self._vault.open(value) if value else None


class Installations(AsyncSQLAlchemyInstallationStore):
    """The installations of one app. Whatever is a token is sealed on its way in and opened on its way out."""

    def __init__(self, store: Store, vault: Vault, client_id: str):
        super().__init__(client_id=client_id, engine=store.writer, logger=log)
        for table in (self.bots, self.installations):
            for column in table.columns:
                if column.name.endswith("_token"):
                    column.type = _Sealed(vault)

    async def bot(self, team: str, enterprise: str = "") -> Bot | None:
        """The workspace's bot: by its own installation, or else by that of its organisation."""
        for known in {enterprise or None, None}:
            found = await self.async_find_bot(enterprise_id=known, team_id=team)
            if found:
                return found
        return await self.async_find_bot(enterprise_id=enterprise, team_id=None) if enterprise else None

    async def forget(self, team: str, enterprise: str = "") -> None:
        """The app was removed from the workspace, or without one from the organisation: its tokens are deleted."""
        for known in {enterprise or None, None} if team else {enterprise}:
            await self.async_delete_bot(enterprise_id=known, team_id=team or None)
            await self.async_delete_installation(enterprise_id=known, team_id=team or None)


def states(store: Store) -> States:
    """The installs under way; each state is good for one answer."""
    return States(expiration_seconds=STATE_SECONDS, engine=store.writer, logger=log)
