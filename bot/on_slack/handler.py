"""Takes what Slack delivers: acknowledges it first, then lets a module act.

Slack waits three seconds for the acknowledgement (docs.slack.dev/interactivity/handling-user-interaction), so nothing
that may be slow, neither the database nor Slack itself, comes before it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from time import monotonic
from typing import Any

from bot.flow.context import Context
from bot.on_slack.client import Clients
from bot.on_slack.interaction import Body, Interaction, attend, enterprise_of, person_of, team_of
from bot.on_slack.workspaces import Workspaces

Listener = Callable[[Interaction], Awaitable[None]]
Ack = Callable[..., Awaitable[Any]]
REMEMBER = 600.0  # seconds; Slack delivers again within minutes
HEAD_START = 0.25  # seconds for an acknowledgement that changes a modal to get there before the answer does
STOP = 10.0  # seconds that begun work gets when the bot stops


class Handler:
    """One process's ear on Slack. ``first`` makes a listener of a module."""

    def __init__(self, context: Context, clients: Clients, workspaces: Workspaces):
        self._context, self._clients, self._workspaces = context, clients, workspaces
        self._seen: dict[str, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def first(
        self, work: Listener, reply: Callable[[Body, str], dict[str, Any]] | None = None, *, alone: bool = False
    ) -> Callable[..., Any]:
        """A listener that acknowledges at once, with ``reply(body, language)`` where a form must be answered.

        Work that is done ``alone`` calls nothing at Slack, so the workspace's token is not asked for.
        """

        listen = work if alone else self._with_client(work)

        async def listener(ack: Ack, body: dict[str, Any]) -> None:
            given = reply(body, self._workspaces.language(team_of(body))) if reply else {}
            await ack(**given)
            if given.get("response_action") != "errors" and self._is_new(body):
                self._begin(self._work(listen, self._interaction(body), HEAD_START if given else 0.0))

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
        await asyncio.sleep(wait)
        await attend(interaction, listener(interaction))

    def _interaction(self, body: Body) -> Interaction:
        """The interaction as it stands at the acknowledgement: nothing was asked of anybody yet."""
        language = self._workspaces.language(team_of(body))
        view_id = (body.get("view") or {}).get("id", "") if body.get("type") != "block_actions" else self._modal(body)
        return Interaction(self._context, self._clients.bare(), person_of(body), language, body, view_id)

    def _with_client(self, listener: Listener) -> Listener:
        async def connected(interaction: Interaction) -> None:
            enterprise = enterprise_of(interaction.body)
            interaction.client = await self._clients.of(interaction.person.community, enterprise, patient=True)
            await listener(interaction)

        return connected

    @staticmethod
    def _modal(body: Body) -> str:
        view = body.get("view") or {}
        return str(view.get("id", "")) if view.get("type") == "modal" else ""
