"""Deletes the message that a report came from, where the bot may. The report stays; what it said of the link too."""

import asyncio
import logging

from bot.chat import TIME_LIMIT, Deletes, FrontError, Person
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind
from bot.flow.cases.action import hold_case
from bot.flow.context import Context
from bot.store import source_messages
from bot.store.source_messages import SourceMessage

log = logging.getLogger(__name__)


async def delete(context: Context, person: Person, number: int) -> str:
    """Delete every message of this community that its reports of the case came from. Raises ``Refusal``."""
    async with hold_case(context, person, number) as held:
        where = held.actor.community.external_id
        sources = await source_messages.standing(held.db, number, held.actor.community.id)
        if not sources:
            raise held.refuse("cases-delete-nothing")
    front = context.deleter(person.front)
    if front is None:
        raise Refusal("cases-delete-cannot", number=number)
    for source in sources:  # no transaction is open while the chat service is asked; deleting twice does no harm
        await _gone(front, where, source, number)
        await _record(context, person, number, source)
    return held.say("cases-done-delete-message", count=len(sources))


async def _gone(front: Deletes, where: str, source: str, number: int) -> None:
    try:
        async with asyncio.timeout(TIME_LIMIT):
            await front.delete(where, source)
    except (FrontError, TimeoutError) as error:
        log.warning("case %s: a message could not be deleted: %s", number, error, extra={"case": number})
        hopeless = isinstance(error, FrontError) and error.gone
        raise Refusal("cases-delete-refused" if hopeless else "cases-delete-later", number=number) from error


async def _record(context: Context, person: Person, number: int, source: str) -> None:
    """Whoever of several is first to write it down has done it; for the others it is done."""
    async with hold_case(context, person, number) as held:
        message = SourceMessage(number, held.actor.community.id, source)
        if await source_messages.mark_gone(held.db, message, held.by.acted_at):
            held.decide(EventKind.DELETE_MESSAGE)
            await held.record_event(EventKind.DELETE_MESSAGE)
            log.info("case %s: a message was deleted", number, extra={"case": number})
