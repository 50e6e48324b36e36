"""Which workspaces there are, how each is spoken to, and what happens when one of them removes the app."""

import logging

from bot.flow.communities import presence
from bot.flow.communities.installations import Installations
from bot.flow.communities.presence import Known
from bot.flow.context import Context
from bot.on_slack.interaction import NAME

log = logging.getLogger(__name__)


class Workspaces:
    """What this process remembers of the workspaces. ``learn`` first, and again whenever a setup changed something."""

    def __init__(self, context: Context, installations: Installations | None):
        self._context, self._installations = context, installations
        self.known: dict[str, Known] = {}

    async def learn(self) -> None:
        """Read which workspaces there are, and how they are spoken to."""
        self.known = await presence.known(self._context, NAME)

    def language(self, team: str) -> str:
        known = self.known.get(team)
        return known.language if known else self._context.settings.language

    def enterprise(self, team: str) -> str:
        """The organisation of a workspace, or ""."""
        known = self.known.get(team)
        return known.enterprise if known else ""

    async def leave(self, team: str, enterprise: str = "") -> None:
        """The app was removed: nothing is posted there any more, the cases stay, and the operator reads of it.

        Without a workspace it was removed from the whole organisation.
        """
        enterprise = enterprise or self.enterprise(team)
        teams = [team] if team else [one for one, known in self.known.items() if known.enterprise == enterprise]
        left = await presence.leave(self._context, NAME, teams)
        if self._installations:
            await self._installations.forget(team, enterprise)
        for one in left:
            log.warning("the app was removed from Slack workspace %s; its cases are kept", one)
