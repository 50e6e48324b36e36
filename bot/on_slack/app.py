"""The front for Slack: what the steps show there, and the one place where its listeners are tied to its modules."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat import Card, FrontError, Paper, Place, Saying
from bot.config import ConfigError, Settings
from bot.flow.context import Context
from bot.on_slack import admin, answer, bulk, buttons, cards, errors, home, privacy, queue, report, wellbeing
from bot.on_slack.cards import QUIET
from bot.on_slack.clients import Clients
from bot.on_slack.handler import Handler
from bot.on_slack.interaction import Interaction, enterprise_of
from bot.on_slack.rate_limit import RateLimit
from bot.on_slack.transport import Transport, open_transport
from bot.store import communities
from bot.store.slack_installations import Installations
from bot.wording import say

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
Command = Callable[[Interaction, str], Awaitable[None]]
COMMANDS: dict[str, Command] = {
    "reports": report.mine,
    "withdraw": report.withdraw,
    "answer": answer.answer,
    "privacy": privacy.privacy,
    "queue": queue.queue,
    "case": buttons.case,
    "category": buttons.category,
    "history": buttons.seen,
    "mute": buttons.silence,
    "approve-many": bulk.many,
    "care": wellbeing.wellbeing,
    "setup": admin.setup,
    "settings": admin.settings,
    "status": admin.status,
    "digest": admin.weekly,
    "export": admin.export,
}


def front(settings: Settings) -> "SlackFront":
    """The front that these settings ask for. Raises ``ConfigError`` with what is missing."""
    missing = []
    many = bool(settings.slack_client_id and settings.slack_client_secret.get_secret_value())
    if not many and not settings.slack_bot_token.get_secret_value():
        missing.append("STILLUP_SLACK_BOT_TOKEN (or STILLUP_SLACK_CLIENT_ID and STILLUP_SLACK_CLIENT_SECRET)")
    by_socket = bool(settings.slack_app_token.get_secret_value())
    if not by_socket and not settings.slack_signing_secret.get_secret_value():
        missing.append("STILLUP_SLACK_APP_TOKEN (Socket Mode) or STILLUP_SLACK_SIGNING_SECRET (HTTP)")
    if missing:
        raise ConfigError(f"Slack needs {' and '.join(missing)}.")
    return SlackFront(settings, many=many)


class SlackFront:
    """Slack as the steps see it. ``start`` first, then show, whisper and publish; ``stop`` at the end."""

    name = "slack"

    def __init__(self, settings: Settings, *, many: bool):
        self._settings = settings
        self._many = many
        self._pace = RateLimit()
        self._context: Context
        self._clients: Clients
        self._installations: Installations | None = None
        self._handler: Handler
        self._transport: Transport | None = None

    @property
    def front(self) -> "SlackFront":
        return self

    async def open(self) -> None:
        """Nothing yet: showing waits until ``serve`` has connected, and is asked again then."""

    async def aclose(self) -> None:
        await self.stop()

    async def start(self, context: Context) -> None:
        """Connect, and listen to people from now on."""
        self._context = context
        if self._many:
            self._installations = Installations(context.store, context.vault, self._settings.slack_client_id)
        self._clients = Clients(self._settings, self._installations)
        self._handler = Handler(context, self._clients)
        await self._handler.learn()
        app = self._app()
        try:
            self._transport = await open_transport(self._settings, context, app, self._clients, self._installations)
        except BaseException:
            await self._clients.aclose()
            raise

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
            self._transport = None

    async def show(self, place: Place, card: Card) -> str:
        """Post the card, or edit it in place; one that is not there any more is posted anew."""
        message = cards.message(card)
        client = await self._client(place.community)
        if place.message and await self._edited(client, place, message):
            return place.message
        return await self._post(client, place.community, place.channel, message)

    async def whisper(self, community: str, person: str, words: str) -> None:
        """A direct message."""
        await self._post(await self._client(community), community, person, cards.private(words))

    async def ask(self, community: str, person: str, number: int, words: str, label: str) -> None:
        """A direct message with a button that opens the form for the answer."""
        message = cards.private(words, [answer.offer(label, number, community)])
        await self._post(await self._client(community), community, person, message)

    async def nudge(self, place: Place, role: str, words: str) -> None:
        """The words under the card, and in the channel too, with the names of those who are called."""
        message = cards.call(role, words)
        thread = {"thread_ts": place.message, "reply_broadcast": True} if place.message else {}
        client = await self._client(place.community)
        await self._post(client, place.community, place.channel, {**message, **thread})

    async def follow(self, place: Place, saying: Saying) -> None:
        """The words in the card's thread. A thread needs nothing but its first message, which is the card."""
        message = {**cards.private(saying.words), "thread_ts": place.message}
        await self._post(await self._client(place.community), place.community, place.channel, message)

    async def publish(self, place: Place, paper: Paper) -> str:
        """The digest with its picture, as one message; the id is the file's."""
        client = await self._client(place.community)
        await self._pace.turn(place.channel)
        return await self._asked(place.community, admin.upload(client, place.channel, paper))

    async def _client(self, community: str) -> AsyncWebClient:
        if self._transport is None:
            raise FrontError("Slack is not connected yet.", retry_after=2)
        known = self._handler.known.get(community)
        return await self._clients.of(community, known.enterprise if known else "")

    async def _edited(self, client: AsyncWebClient, place: Place, message: dict[str, Any]) -> bool:
        edit = client.chat_update(channel=place.channel, ts=place.message, parse="none", **message)
        try:
            await self._asked(place.community, edit)
        except FrontError as error:
            cause = error.__cause__
            if isinstance(cause, SlackApiError) and errors.name(cause) in errors.LOST:
                return False
            raise
        return True

    async def _post(self, client: AsyncWebClient, community: str, channel: str, message: dict[str, Any]) -> str:
        await self._pace.turn(channel)
        return str((await self._asked(community, client.chat_postMessage(channel=channel, **message, **QUIET)))["ts"])

    async def _asked(self, community: str, call: Awaitable[Answer]) -> Answer:
        try:
            with errors.as_front_errors():
                return await call
        except FrontError as error:
            cause = error.__cause__
            if isinstance(cause, SlackApiError) and errors.name(cause) in errors.REVOKED:
                await self._left(community)
            raise

    async def _left(self, community: str, enterprise: str = "") -> None:
        """The app was removed: nothing is posted there any more, the cases stay, and the operator reads of it.

        Without a community it was removed from the whole organisation.
        """
        known = self._handler.known
        enterprise = enterprise or (known[community].enterprise if community in known else "")
        teams = [community] if community else [team for team, one in known.items() if one.enterprise == enterprise]
        async with self._context.store.begin() as db:
            left = [team for team in teams if await communities.leave(db, self.name, team)]
        if self._installations:
            await self._installations.forget(community, enterprise)
        for team in left:
            log.warning("the app was removed from Slack workspace %s; its cases are kept", team)

    def _app(self) -> AsyncApp:
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
        app.action("queue:case")(first(queue.case))
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
        app.view("setup")(first(self._set_up, buttons.update))
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

    async def _set_up(self, interaction: Interaction) -> None:
        await admin.saved(interaction)
        await self._handler.learn()

    async def _uninstalled(self, interaction: Interaction) -> None:
        await self._left(interaction.person.community, enterprise_of(interaction.body))

    async def _revoked(self, interaction: Interaction) -> None:
        """Only when the bot's own token is gone; a person who takes theirs back changes nothing here."""
        if ((interaction.body.get("event") or {}).get("tokens") or {}).get("bot"):
            await self._left(interaction.person.community, enterprise_of(interaction.body))
