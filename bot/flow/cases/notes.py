"""Notes between the moderators of one community. No reporter, and no other community, reads them."""

import logging

from bot.chat import Person
from bot.domain.errors import Refusal
from bot.domain.link import find
from bot.flow.cases.action import Hand, hand, written
from bot.flow.context import Context
from bot.store.schema.moderation import Note

log = logging.getLogger(__name__)


async def write(context: Context, person: Person, number: int, text: str) -> str:
    """Put a note on the case. Raises ``Refusal``; a sealed case takes none with a link in it."""
    words = written(text, number)
    async with hand(context, person, number) as ours:
        _check_sealed(ours, words)
        whose = {"community_id": ours.actor.community.id, "member_id": ours.actor.member.id}
        note = Note(
            case_number=number, kind="note", text_sealed=context.vault.seal(words), written_at=ours.by.acted_at, **whose
        )
        ours.db.add(note)
        await ours.record_event("note")
    log.info("case %s: a note was written", number, extra={"case": number})
    return ours.say("cases-done-note")


def _check_sealed(ours: Hand, words: str) -> None:
    if not ours.category.sealed:
        return
    try:
        find(words)
    except Refusal as refusal:
        if refusal.key == "reports-link-none":
            return
    raise ours.refuse("cases-note-sealed-link")
