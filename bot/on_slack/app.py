"""Slack from start to end, and the one place where its listeners are tied to the front's modules."""

import asyncio
import re
from collections.abc import Awaitable, Callable

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult

from bot.config import ConfigError, Settings
from bot.flow.communities import installations
from bot.flow.context import Context
from bot.on_slack import admin, answer, bulk, buttons, cards, home, privacy, queue, report, setup, wellbeing
from bot.on_slack.client import Clients
from bot.on_slack.front import Connection, SlackFront
from bot.on_slack.handler import Handler
from bot.on_slack.interaction import NAME, Interaction, enterprise_of
from bot.on_slack.transport import Transport, open_transport
from bot.on_slack.workspaces import Workspaces
from bot.wording import say

Command = Callable[[Interaction, str], Awaitable[None]]
COMMANDS: dict[str, Command] = {
    "reports": report.mine,
    "withdraw": report.withdraw,
    "answer": answer.answer,
    "privacy": privacy.privacy,
    "queue": queue.queue,
    "case": queue.case,
    "category": queue.category,
    "history": queue.history,
    "mute": queue.mute,
    "approve-many": bulk.many,
    "care": wellbeing.wellbeing,
    "setup": setup.setup,
    "settings": admin.settings,
    "status": admin.status,
    "digest": admin.weekly,
    "export": admin.export,
}


class SlackApp:
    """Slack from start to end: ``start`` connects and listens to people, ``stop`` ends it; ``serve`` is both."""

    name = NAME

    def __init__(self, settings: Settings):
        """Raises ``ConfigError`` with what is missing."""
        _check(settings)
        self._settings = settings
        self.front = SlackFront()
        self._clients: Clients
        self._workspaces: Workspaces
        self._handler: Handler
        self._transport: Transport | None = None

    async def open(self) -> None:
        """Nothing yet: showing waits until ``serve`` has connected, and is asked again then."""

    async def aclose(self) -> None:
        await self.stop()

    async def start(self, context: Context) -> None:
        """Connect, and listen to people from now on."""
        many = _by_oauth(self._settings)
        installed = installations.of_app(context, self._settings.slack_client_id) if many else None
        self._clients = Clients(self._settings, installed)
        self._workspaces = Workspaces(context, installed)
        self._handler = Handler(context, self._clients, self._workspaces)
        await self._workspaces.learn()
        app = self._bolt()
        try:
            self._transport = await open_transport(self._settings, context, app, self._clients, installed)
        except BaseException:
            await self._clients.aclose()
            raise
        self.front.connection = Connection(self._clients, self._workspaces)

    async def serve(self, context: Context) -> None:
        """Start, and answer people until cancelled."""
        await self.start(context)
        try:
            await asyncio.Event().wait()
        finally:
            await self.stop()

    async def stop(self) -> None:
        """Listen to nobody any more, and let what was begun end."""
        if self._transport:
            await self._transport.aclose()
            await self._handler.aclose()
            await self._clients.aclose()
            self._transport = self.front.connection = None

    def _bolt(self) -> AsyncApp:
        """Bolt with every listener. Tokens are looked up after the acknowledgement, so Bolt is given none."""

        async def authorize(enterprise_id: str | None, team_id: str | None, user_id: str | None) -> AuthorizeResult:
            return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, user_id=user_id)

        secret = self._settings.slack_signing_secret.get_secret_value()
        app = AsyncApp(
            name="stillup",
            signing_secret=secret,
            client=self._clients.bare(),
            authorize=authorize,
            request_verification_enabled=bool(secret),
        )
        self._listen(app)
        return app

    def _listen(self, app: AsyncApp) -> None:
        first = self._handler.first
        app.command("/report")(first(report.command))
        app.command("/stillup")(first(self._command))
        app.shortcut("report_links")(first(report.message))
        app.shortcut("report_anywhere")(first(report.anywhere))
        app.action(re.compile(rf"^{cards.PRESS}"))(first(buttons.pressed))
        app.action(re.compile(r"^preview:"))(first(buttons.again))
        app.action("home:report")(first(report.anywhere))
        app.action("home:digest")(first(self._as_command("digest")))
        app.action("home:setup")(first(self._as_command("setup")))
        app.action("mine:withdraw")(first(home.withdrawn))
        app.action("mine:follow")(first(report.followed))
        app.action("mine:answer")(first(answer.offered))
        app.action("mine:data")(first(privacy.data))
        app.action("mine:forget")(first(home.forgotten))
        app.action("queue:case")(first(queue.opened))
        app.action("queue:all")(first(self._as_command("queue")))
        app.action("queue:many")(first(bulk.chosen))
        app.action(re.compile(r"^queue:"))(first(queue.turned))
        app.view("export")(first(admin.exported, buttons.update))
        app.view("report")(first(report.submitted, buttons.update))
        app.view("act")(first(buttons.acted, buttons.update))
        app.view("preview")(first(buttons.approved, buttons.unseen))
        app.view("answer")(first(answer.given, buttons.update))
        app.view("many")(first(bulk.approved, buttons.update))
        app.view("care")(first(wellbeing.saved, buttons.update))
        app.view("setup")(first(self._saved_setup, buttons.update))
        app.event("app_home_opened")(first(home.opened))
        app.event("app_uninstalled")(first(self._uninstalled, alone=True))
        app.event("tokens_revoked")(first(self._revoked, alone=True))

    async def _command(self, interaction: Interaction) -> None:
        """``/stillup <word> …``"""
        word, _, rest = str(interaction.body.get("text") or "").strip().partition(" ")
        if command := COMMANDS.get(word.lower()):
            await command(interaction, rest)
        else:
            await interaction.answer(say(interaction.language, "slack-help"))

    def _as_command(self, name: str) -> Callable[[Interaction], Awaitable[None]]:
        async def listener(interaction: Interaction) -> None:
            await COMMANDS[name](interaction, "")

        return listener

    async def _saved_setup(self, interaction: Interaction) -> None:
        await setup.saved(interaction)
        await self._workspaces.learn()

    async def _uninstalled(self, interaction: Interaction) -> None:
        await self._workspaces.leave(interaction.person.community, enterprise_of(interaction.body))

    async def _revoked(self, interaction: Interaction) -> None:
        """Only when the bot's own token is gone; a person who takes theirs back changes nothing here."""
        if ((interaction.body.get("event") or {}).get("tokens") or {}).get("bot"):
            await self._workspaces.leave(interaction.person.community, enterprise_of(interaction.body))


def _by_oauth(settings: Settings) -> bool:
    """Whether many workspaces install the app, instead of one whose token stands in the settings."""
    return bool(settings.slack_client_id and settings.slack_client_secret.get_secret_value())


def _check(settings: Settings) -> None:
    missing = []
    if not _by_oauth(settings) and not settings.slack_bot_token.get_secret_value():
        missing.append("STILLUP_SLACK_BOT_TOKEN (or STILLUP_SLACK_CLIENT_ID and STILLUP_SLACK_CLIENT_SECRET)")
    by_socket = bool(settings.slack_app_token.get_secret_value())
    if not by_socket and not settings.slack_signing_secret.get_secret_value():
        missing.append("STILLUP_SLACK_APP_TOKEN (Socket Mode) or STILLUP_SLACK_SIGNING_SECRET (HTTP)")
    if missing:
        raise ConfigError(f"Slack needs {' and '.join(missing)}.")
