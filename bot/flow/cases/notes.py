"""Notes between the moderators of one community. No reporter, and no other community, reads them."""

import logging

from bot.chat import Person
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind
from bot.domain.link import find
from bot.flow.cases.action import HeldCase, hold_case, written
from bot.flow.context import Context
from bot.store.schema.moderation import Note

log = logging.getLogger(__name__)


async def write(context: Context, person: Person, number: int, text: str) -> str:
    """Put a note on the case. Raises ``Refusal``; a sealed case takes none with a link in it."""
    words = written(text, number)
    async with hold_case(context, person, number) as held:
        _check_sealed(held, words)
        whose = {"community_id": held.actor.community.id, "member_id": held.actor.member.id}
        note = Note(
            case_number=number, kind="note", text_sealed=context.vault.seal(words), written_at=held.by.acted_at, **whose
        )
        held.db.add(note)
        await held.record_event(EventKind.NOTE)
    log.info("case %s: a note was written", number, extra={"case": number})
    return held.say("cases-done-note")


def _check_sealed(held: HeldCase, words: str) -> None:
    if not held.category.sealed:
        return
    try:
        find(words)
    except Refusal as refusal:
        if refusal.key == "reports-link-none":
            return
    raise held.refuse("cases-note-sealed-link")
