"""Discord as the stations see it: show a card, say something to one person, publish a digest."""

import hashlib
import logging
from io import BytesIO
from typing import Final

import aiohttp
import discord

from bot.front import Card, FrontError, Paper, Place
from bot.on_discord.cards import card_layout, card_text, paper_layout, sayings
from bot.on_discord.client import Client
from bot.on_discord.talk import NAME
from bot.wording import say

log = logging.getLogger(__name__)
UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MESSAGE, UNKNOWN_USER = 10003, 10004, 10008, 10013
MISSING_ACCESS, CANNOT_WRITE_TO, MISSING_PERMISSIONS = 50001, 50007, 50013
GONE = {UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_USER, MISSING_ACCESS, CANNOT_WRITE_TO, MISSING_PERMISSIONS}
THREAD_FOR: Final = 10_080  # minutes of silence after which Discord folds a thread away: a week


class DiscordFront:
    """The front named "discord". Every call fails with ``FrontError`` and with nothing else."""

    name = NAME

    def __init__(self, client: Client):
        self._client = client
        self._warned: set[str] = set()

    async def show(self, place: Place, card: Card) -> str:
        try:
            message = await self._post_or_edit(place, card)
        except FrontError as error:
            if error.gone:
                await self._warn(place)
            raise
        self._warned.discard(place.channel)
        return message

    async def _post_or_edit(self, place: Place, card: Card) -> str:
        view = card_layout(card)
        channel = self._channel(place)
        if place.message:
            try:
                await channel.get_partial_message(int(place.message)).edit(view=view)
            except discord.NotFound as error:
                if error.code != UNKNOWN_MESSAGE:
                    raise front_error(error) from error
            except FAILURES as error:
                raise front_error(error) from error
            else:
                return place.message
        return await self._post(channel, card, nonce(place, card))

    async def _post(self, channel: discord.PartialMessageable, card: Card, once: str) -> str:
        try:
            message = await channel.send(view=card_layout(card), suppress_embeds=True, nonce=once)
            if not _says(message, card):  # it is an earlier posting that nobody could write down
                await message.edit(view=card_layout(card))
        except FAILURES as error:
            raise front_error(error) from error
        try:
            await message.create_thread(name=card.title[:100], auto_archive_duration=THREAD_FOR)
        except (*FAILURES, ValueError) as error:  # the card stands: a thread is a comfort, no condition
            log.info("no thread for case %s: %s", card.number, error, extra={"case": card.number})
        return str(message.id)

    async def whisper(self, community: str, person: str, words: str) -> None:
        self._check_connected()
        try:
            direct = await self._client.create_dm(discord.Object(int(person)))
            for part in sayings(words):
                await direct.send(part, suppress_embeds=True)
        except FAILURES as error:
            raise front_error(error) from error

    async def nudge(self, place: Place, role: str, words: str) -> None:
        call = f"<@&{role}> " if role.isdigit() else ""
        only = discord.AllowedMentions(
            everyone=False, users=False, roles=[discord.Object(int(role))] if call else False
        )
        try:
            for at, part in enumerate(sayings(words)):
                await self._channel(place).send(
                    part if at else call + part, allowed_mentions=only, suppress_embeds=True
                )
        except FAILURES as error:
            raise front_error(error) from error

    async def publish(self, place: Place, paper: Paper) -> str:
        try:
            message = await self._channel(place).send(
                view=paper_layout(paper), files=paper_files(paper), suppress_embeds=True
            )
        except FAILURES as error:
            raise front_error(error) from error
        return str(message.id)

    def _channel(self, place: Place) -> discord.PartialMessageable:
        self._check_connected()
        if not place.channel.isdigit():
            raise FrontError("No channel is set up.", gone=True)
        return self._client.get_partial_messageable(int(place.channel), guild_id=int(place.community))

    def _check_connected(self) -> None:
        if self._client.application_id is None:
            raise FrontError("Not connected to Discord yet.", retry_after=5.0)

    async def _warn(self, place: Place) -> None:
        """Tell the server's owner, once until it works again, that cards cannot be shown. They are kept meanwhile."""
        guild = self._client.get_guild(int(place.community))
        if guild is None or guild.owner_id is None or place.channel in self._warned:
            return
        self._warned.add(place.channel)
        words = say(guild.preferred_locale.value, "discord-channel-lost", community=guild.name, channel=place.channel)
        try:
            await self.whisper(place.community, str(guild.owner_id), words)
        except FrontError as error:
            log.warning("the owner of a server could not be told that its cards cannot be shown: %s", error)


FAILURES = (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, TimeoutError, OSError)


def nonce(place: Place, card: Card) -> str:
    """A name for this posting: asked again within minutes, Discord gives back the message that it became.

    A worker that died between posting and writing the message's id down so leaves no second card. The message that
    is replaced is part of the name. (docs.discord.com, Create Message, ``enforce_nonce``; 25 characters at most.)
    """
    return hashlib.blake2s(f"{place.channel}/{card.number}/{place.message}".encode(), digest_size=12).hexdigest()


def _says(message: discord.Message, card: Card) -> bool:
    frames = [part for part in message.components if isinstance(part, discord.Container)]
    texts = [part.content for frame in frames for part in frame.children if isinstance(part, discord.TextDisplay)]
    return card_text(card) in texts


def front_error(error: Exception) -> FrontError:
    """What Discord's answer means for the stations: wait, or do not try again before somebody mends it."""
    if isinstance(error, discord.RateLimited):
        return FrontError("Discord asks us to slow down.", retry_after=error.retry_after)
    if isinstance(error, discord.HTTPException):
        gone = error.code in GONE
        return FrontError(f"Discord refused with {error.status}, code {error.code}.", gone=gone)
    return FrontError(f"Discord cannot be reached ({type(error).__name__}).")


def paper_files(paper: Paper) -> list[discord.File]:
    """The digest's picture, with its alternative text, and its page."""
    return [
        discord.File(BytesIO(paper.picture), "digest.png", description=paper.alt[:1024]),
        discord.File(BytesIO(paper.page.encode()), "digest.html"),
    ]
