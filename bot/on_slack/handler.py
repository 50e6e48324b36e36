"""Takes what Slack delivers: acknowledges it first, then lets a module act, and turns every failure into a sentence.

Slack waits three seconds for the acknowledgement (docs.slack.dev/interactivity/handling-user-interaction), so nothing
that may be slow, neither the database nor Slack itself, comes before it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from time import monotonic
from typing import Any
from uuid import uuid4

from slack_sdk.errors import SlackApiError

from bot.chat import FrontError
from bot.domain.errors import Refusal
from bot.flow.context import Context
from bot.on_slack import errors
from bot.on_slack.clients import Clients
from bot.on_slack.interaction import Body, Interaction, enterprise_of, person_of, team_of
from bot.store import communities
from bot.wording import say

log = logging.getLogger(__name__)
Listener = Callable[[Interaction], Awaitable[None]]
Ack = Callable[..., Awaitable[Any]]
REMEMBER = 600.0  # seconds; Slack delivers again within minutes
HEAD_START = 0.25  # seconds for an acknowledgement that changes a modal to get there before the answer does
STOP = 10.0  # seconds that begun work gets when the bot stops


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of a workspace, so that nothing has to be asked before a modal opens."""

    language: str
    enterprise: str = ""


class Handler:
    """One process's ear on Slack. ``first`` makes a listener of a module."""

    def __init__(self, context: Context, clients: Clients):
        self.context, self.clients = context, clients
        self.known: dict[str, Known] = {}
        self._seen: dict[str, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def learn(self) -> None:
        """Read which workspaces there are, and how they are spoken to."""
        async with self.context.store.read() as db:
            found = await communities.of_front(db, "slack")
        self.known = {one.external_id: Known(one.language, one.options.get("enterprise", "")) for one in found}

    def language(self, team: str) -> str:
        known = self.known.get(team)
        return known.language if known else self.context.settings.language

    def first(
        self, work: Listener, reply: Callable[[Body, str], dict[str, Any]] | None = None, *, alone: bool = False
    ) -> Callable[..., Any]:
        """A listener that acknowledges at once, with ``reply(body, language)`` where a form must be answered.

        Work that is done ``alone`` calls nothing at Slack, so the workspace's token is not asked for.
        """

        act = work if alone else self._with_client(work)

        async def listener(ack: Ack, body: dict[str, Any]) -> None:
            given = reply(body, self.language(team_of(body))) if reply else {}
            await ack(**given)
            if given.get("response_action") != "errors" and self._is_new(body):
                self._begin(self._work(act, self._interaction(body), HEAD_START if given else 0.0))

        return listener

    def _is_new(self, body: Body) -> bool:
        """Slack may deliver twice: after a lost acknowledgement, or with ``X-Slack-Retry-Num``."""
        key = body.get("event_id") or body.get("trigger_id")
        if not key:
            return True
        now = monotonic()
        if len(self._seen) > 10_000:
            self._seen = {name: at for name, at in self._seen.items() if now - at < REMEMBER}
        seen = now - self._seen.get(key, -REMEMBER) < REMEMBER
        self._seen[key] = now
        return not seen

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)  # the loop itself keeps only a weak reference
        task.add_done_callback(self._tasks.discard)

    async def aclose(self) -> None:
        """Let what was begun end, for ten seconds at most."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=STOP)

    async def _work(self, listener: Listener, interaction: Interaction, wait: float) -> None:
        """The one error handler of this front: a refusal becomes its sentence, the unknown a reference number."""
        await asyncio.sleep(wait)
        try:
            await listener(interaction)
        except Refusal as refusal:
            words = say(interaction.language, refusal.key, **refusal.facts)
        except (FrontError, SlackApiError) as error:
            words = _slack_words(interaction.language, error)
        except Exception:  # this front's edge: somebody waits for an answer
            reference = uuid4().hex[:8]
            log.exception("reference %s", reference)
            words = say(interaction.language, "chat-went-wrong", reference=reference)
        else:
            return
        if interaction.person.id:
            await self._last_word(interaction, words)

    async def _last_word(self, interaction: Interaction, words: str) -> None:
        try:
            with errors.as_front_errors():
                await interaction.answer(words)
        except (FrontError, TimeoutError) as error:
            log.warning("a person could not be answered: %s", error)

    def _interaction(self, body: Body) -> Interaction:
        """The visit as it stands at the acknowledgement: nothing was asked of anybody yet."""
        team = team_of(body)
        view_id = (body.get("view") or {}).get("id", "") if body.get("type") != "block_actions" else self._modal(body)
        return Interaction(self.context, self.clients.bare(), person_of(body), self.language(team), body, view_id)

    def _with_client(self, listener: Listener) -> Listener:
        async def connected(interaction: Interaction) -> None:
            enterprise = enterprise_of(interaction.body)
            interaction.client = await self.clients.of(interaction.person.community, enterprise, patient=True)
            await listener(interaction)

        return connected

    @staticmethod
    def _modal(body: Body) -> str:
        view = body.get("view") or {}
        return str(view.get("id", "")) if view.get("type") == "modal" else ""


def _slack_words(language: str, error: FrontError | SlackApiError) -> str:
    if isinstance(error, SlackApiError):
        if errors.name(error) in errors.LATE:
            return say(language, "slack-too-late")
        error = errors.fault(error)
    log.warning("Slack did not do what a person asked for: %s", error)
    return say(language, "slack-failed", why=str(error))
