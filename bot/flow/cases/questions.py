"""Asks the reporters of a case, and takes their answers: neither side learns who the other one is.

A question goes only to those who agreed to be written to, in the community that asks. It is delivered in its own time.
"""

import logging

from bot.chat import Person
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, NoteKind
from bot.flow.cases.action import hold_case, written
from bot.flow.context import Context, acting
from bot.store import cases, discussion
from bot.store import own_reports as own_rows
from bot.store.cases import By
from bot.store.schema.moderation import Note, Whisper
from bot.wording import say

log = logging.getLogger(__name__)
ANSWERS = 5  # to one question, from one reporter


async def ask(context: Context, person: Person, number: int, text: str) -> str:
    """Ask this community's reporters of the case. Raises ``Refusal``: "cases-ask-nobody" when none agreed to it."""
    words = written(text, number)
    async with hold_case(context, person, number) as held:
        at, db = held.actor, held.db
        if held.category.sealed:
            raise held.refuse("cases-ask-sealed")
        reports = await discussion.listening(db, number, at.community.id)
        if not reports:
            raise held.refuse("cases-ask-nobody")
        question = _note(context, number, held.by, NoteKind.QUESTION, words)
        db.add(question)
        await db.flush()
        db.add_all(Whisper(note_id=question.id, report_id=report.id, due_at=held.by.acted_at) for report in reports)
        await held.record_event(EventKind.ASK)
    log.info("case %s: its reporters are asked something", number, extra={"case": number})
    return held.say("cases-done-ask", count=len(reports))


async def answer(context: Context, person: Person, number: int, words: str) -> str:
    """A reporter answers what they were asked; ``number`` is the case as they know it. Raises ``Refusal``."""
    words = written(words, number)
    now = context.now()
    async with context.store.begin() as db:
        actor = await acting(db, context, person)
        if actor.member.muted_until and actor.member.muted_until > now:
            raise Refusal("reports-reporter-muted")
        case, reports = await own_rows.hold_own(db, number, actor.member.id)
        question = await discussion.last_question(db, [report.id for report in reports])
        if question is None:
            raise Refusal("cases-answer-unasked", number=number)
        if case.category.sealed:
            raise Refusal("cases-ask-sealed", number=number)
        if await discussion.answers_since(db, question, actor.member.id) >= ANSWERS:
            raise Refusal("cases-answer-enough", number=number)
        db.add(_note(context, case.number, By(now, actor.who), NoteKind.ANSWER, words))
        await cases.record_event(db, case, EventKind.ANSWER, By(now))  # an event names nobody who reported
    log.info("case %s: a reporter answered", case.number, extra={"case": case.number})
    return say(actor.language, "cases-done-answer", number=number)


def _note(context: Context, number: int, by: By, kind: NoteKind, words: str) -> Note:
    if by.who is None:
        raise ValueError("words need somebody who wrote them")
    whose = {"community_id": by.who.community_id, "member_id": by.who.member_id}
    return Note(case_number=number, kind=kind, text_sealed=context.vault.seal(words), written_at=by.acted_at, **whose)
