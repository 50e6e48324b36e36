"""Discord as the steps see it: show a card, say something to one person, publish a digest."""

import hashlib
import logging
import re
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

import aiohttp
import discord
from discord import ui

from bot.chat import Card, FrontError, Paper, Place, Saying
from bot.on_discord.cards import card_layout, card_text, paper_layout, sayings
from bot.on_discord.client import Client
from bot.on_discord.forms import REPLY, Offer, buttons
from bot.on_discord.interaction import NAME

log = logging.getLogger(__name__)
UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MESSAGE, UNKNOWN_USER = 10003, 10004, 10008, 10013
MISSING_ACCESS, CANNOT_WRITE_TO, MISSING_PERMISSIONS = 50001, 50007, 50013
THREAD_THERE, THREAD_LOCKED = 160004, 160005
GONE = {
    *(UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_USER, MISSING_ACCESS, CANNOT_WRITE_TO, MISSING_PERMISSIONS),
    *(THREAD_THERE, THREAD_LOCKED),
}
MESSAGE = re.compile(r"https://discord\.com/channels/(?P<guild>\d+)/(?P<channel>\d+)/(?P<message>\d+)")
THREAD_FOR: Final = 10_080  # minutes of silence after which Discord folds a thread away: a week


class DiscordFront:
    """The front named "discord". Every call fails with ``FrontError`` and with nothing else."""

    name = NAME

    def __init__(self, client: Client):
        self._client = client

    async def show(self, place: Place, card: Card) -> str:
        channel = self._channel(place)
        if place.message:
            with translated(UNKNOWN_MESSAGE):
                await channel.get_partial_message(int(place.message)).edit(view=card_layout(card))
                return place.message
        with translated():
            message = await channel.send(
                view=card_layout(card), suppress_embeds=True, nonce=nonce(place.channel, card.number, place.message)
            )
            if not _says(message, card):  # it is an earlier posting that nobody could write down
                await message.edit(view=card_layout(card))
        try:
            await self._open_thread(place.channel, message.id, card.title)
        except FrontError as error:  # the card stands: a thread is a comfort, no condition
            log.info("no thread for case %s: %s", card.number, error, extra={"case": card.number})
        return str(message.id)

    async def follow(self, place: Place, saying: Saying) -> None:
        self._check_connected()
        thread = replace(place, channel=place.message)  # Discord gives a thread the id of the message it hangs on
        with translated(UNKNOWN_CHANNEL):
            await self._say(thread, saying)
            return
        try:  # somebody deleted it
            await self._open_thread(place.channel, int(place.message), saying.title)
            await self._say(thread, saying)
        except FrontError as error:
            if not error.gone:
                raise
            log.info("no thread, so it is said beside the card: %s", error)
            with translated():
                await self._say(place, saying)

    async def _say(self, place: Place, saying: Saying) -> None:
        """Say it in a channel or thread; in the card's own channel as an answer to the card."""
        card = None
        if place.channel != place.message:
            card = discord.MessageReference(
                message_id=int(place.message), channel_id=int(place.channel), fail_if_not_exists=False
            )
        for at, part in enumerate(sayings(saying.words)):
            once = nonce(place.message, saying.key, at)
            await self._channel(place).send(part, suppress_embeds=True, nonce=once, reference=card)  # type: ignore[arg-type]

    async def _open_thread(self, channel: str, message: int, title: str) -> None:
        # By its plain request: the library's own way asks for a server that this process may not have in its shards.
        with translated():
            await self._client.http.start_thread_with_message(
                int(channel), message, name=title[:100], auto_archive_duration=THREAD_FOR
            )

    async def whisper(self, community: str, person: str, words: str) -> None:
        await self._write_to(community, person, words)

    async def ask(self, community: str, person: str, number: int, words: str, label: str) -> None:
        view = buttons(number, [Offer(f"{REPLY}:{int(community):x}", label)], discord.ButtonStyle.primary)
        view.stop()  # a press is found by its id
        await self._write_to(community, person, words, view)

    async def _write_to(self, community: str, person: str, words: str, view: ui.View | None = None) -> None:
        """A direct message; the buttons go with its last part. The same words within minutes are the same message."""
        self._check_connected()
        *parts, last = sayings(words)
        with translated():
            direct = await self._client.create_dm(discord.Object(int(person)))
            for at, part in enumerate(parts):
                await direct.send(part, suppress_embeds=True, nonce=nonce(community, person, words, at))
            more: dict[str, Any] = {"view": view} if view else {}
            await direct.send(last, suppress_embeds=True, nonce=nonce(community, person, words, "last"), **more)

    async def page(self, place: Place, role: str, words: str) -> None:
        """The role is called by the card's own channel, and nobody else, whatever stands in the words."""
        call = f"<@&{role}> " if role.isdigit() else ""
        only = discord.AllowedMentions(
            everyone=False, users=False, roles=[discord.Object(int(role))] if call else False
        )
        channel = self._channel(place)
        with translated():
            for at, part in enumerate(sayings(words)):
                await channel.send(part if at else call + part, allowed_mentions=only, suppress_embeds=True)

    async def publish(self, place: Place, paper: Paper) -> str:
        channel = self._channel(place)
        with translated():
            message = await channel.send(view=paper_layout(paper), files=paper_files(paper), suppress_embeds=True)
        return str(message.id)

    async def delete(self, community: str, source: str) -> bool:
        """Delete the message at ``source``. Needs "Manage Messages", which an admin may give and may leave out."""
        self._check_connected()
        found = MESSAGE.fullmatch(source)
        if found is None or found["guild"] != community:
            raise FrontError("That address names no message of this server.", gone=True)
        with translated(UNKNOWN_MESSAGE):
            await self._client.http.delete_message(int(found["channel"]), int(found["message"]))
            return True
        return False

    def _channel(self, place: Place) -> discord.PartialMessageable:
        self._check_connected()
        if not place.channel.isdigit():
            raise FrontError("No channel is set up.", gone=True)
        return self._client.get_partial_messageable(int(place.channel), guild_id=int(place.community))

    def _check_connected(self) -> None:
        if self._client.application_id is None:
            raise FrontError("Not connected to Discord yet.", retry_after=5.0)

    def owner(self, community: str) -> str:
        guild = self._client.get_guild(int(community))
        return str(guild.owner_id or "") if guild else ""


FAILURES = (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, TimeoutError, OSError)


class translated:  # noqa: N801 - used as a word in a sentence: with translated()
    """Whatever fails inside becomes a ``FrontError``, except Discord's code ``passes``: that ends the block quietly."""

    def __init__(self, passes: int = 0):
        self._passes = passes

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        if not isinstance(error, FAILURES):
            return False
        if self._passes and isinstance(error, discord.HTTPException) and error.code == self._passes:
            return True
        raise front_error(error) from error


def nonce(*names: object) -> str:
    """A name for a posting: asked again within minutes, Discord gives back the message that it became.

    A worker that died between posting and writing the message's id down so leaves no second one. For a card, the
    message that is replaced is part of the name. (docs.discord.com, Create Message, ``enforce_nonce``; 25 characters
    at most.)
    """
    return hashlib.blake2s("/".join(map(str, names)).encode(), digest_size=12).hexdigest()


def _says(message: discord.Message, card: Card) -> bool:
    frames = [part for part in message.components if isinstance(part, discord.Container)]
    texts = [part.content for frame in frames for part in frame.children if isinstance(part, discord.TextDisplay)]
    return card_text(card) in texts


def front_error(error: Exception) -> FrontError:
    """What Discord's answer means for the steps: wait, or do not try again before somebody mends it."""
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
