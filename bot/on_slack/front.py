"""Slack as the steps see it: show a card, say something to one person, call somebody, publish a digest."""

import json
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, TypeVar

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.chat import Card, FrontError, Paper, Place, Saying
from bot.on_slack import answer, cards, errors
from bot.on_slack.cards import QUIET, paper_blocks
from bot.on_slack.client import Clients
from bot.on_slack.interaction import NAME
from bot.on_slack.rate_limit import RateLimit
from bot.on_slack.workspaces import Workspaces

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Connection:
    """What the front reaches Slack by, once it is connected."""

    clients: Clients
    workspaces: Workspaces


class SlackFront:
    """The front named "slack". Every call fails with ``FrontError`` and with nothing else."""

    name = NAME

    def __init__(self) -> None:
        self.connection: Connection | None = None  # given when Slack is connected, and taken when it ends
        self._pace = RateLimit()

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

    async def page(self, place: Place, role: str, words: str) -> None:
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
        return await self._asked(place.community, upload(client, place.channel, paper))

    async def _client(self, community: str) -> AsyncWebClient:
        if self.connection is None:
            raise FrontError("Slack is not connected yet.", retry_after=2)
        return await self.connection.clients.of(community, self.connection.workspaces.enterprise(community))

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
            revoked = isinstance(cause, SlackApiError) and errors.name(cause) in errors.REVOKED
            if revoked and self.connection:
                await self.connection.workspaces.leave(community)
            raise


async def upload(client: AsyncWebClient, channel: str, paper: Paper) -> str:
    """Post words and picture as one message, in one visible step; returns the file's id."""
    done: Any = await client.files_upload_v2(
        channel=channel,
        filename="digest.png",
        file=paper.picture,
        title=paper.title,
        alt_txt=paper.alt[:1_000],
        blocks=json.dumps(paper_blocks(paper)),
    )
    return str(done["files"][0]["id"])
