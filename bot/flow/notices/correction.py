"""Takes back what was wrong: drafted by a moderator, read word for word, and then sent to every recipient.

Whoever sends it has seen it: the drafts belong to the moderator who asked for them, and nobody else can send them.
"""

import logging
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Step, defang_name
from bot.chat import Person
from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.defang import defang_text
from bot.domain.errors import Refusal
from bot.domain.lifecycle import MOVES, EventKind, Move, NoticeState, Via
from bot.flow.context import Actor, Context, moderator
from bot.flow.notices import circuit_breaker, compose
from bot.store import cases, notices, outcomes
from bot.store.cases import By
from bot.store.schema.core import Case, Notice
from bot.wording import say

log = logging.getLogger(__name__)
MAX_REASON = 600


async def draft(context: Context, person: Person, number: int, why: str) -> str:
    """Write the correction for every recipient and show it, word for word. Nothing leaves. Raises ``Refusal``."""
    why = why.strip()
    if not why:
        raise Refusal("notices-correction-needs-reason", number=number)
    if len(why) > MAX_REASON:
        raise Refusal("cases-reason-too-long", limit=MAX_REASON)
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, number, actor.community.id)
        wrong = await _wrong(db, case)
        await notices.drop_drafts(db, number, actor.member.id)
        rows = [_row(context, actor, case, one, why) for one in wrong]
        db.add_all(rows)
        await cases.record_event(db, case, EventKind.CORRECTION_DRAFTED, By(context.now(), actor.who))
    return _shown(context, actor.language, number, rows)


async def _wrong(db: AsyncSession, case: Case) -> list[Notice]:
    """What has to be taken back. Raises ``Refusal`` when there is nothing, or when something is still on its way."""
    if await notices.open_of(db, case.number, (NoticeState.DUE, NoticeState.SENDING)):
        raise Refusal("notices-correction-too-early", number=case.number)
    found = list(await notices.to_correct(db, case.number))
    if not found:
        raise Refusal("notices-correction-none", number=case.number)
    return found


def _row(context: Context, actor: Actor, case: Case, wrong: Notice, why: str) -> Notice:
    row = compose.row(context, case, compose.correction(context, case, wrong, why), NoticeState.DRAFT)
    row.step, row.drafted_by = Step.CORRECTION, actor.member.id
    return row


def _shown(context: Context, language: str, number: int, rows: list[Notice]) -> str:
    translate = partial(say, language)
    lines = [
        translate(
            "notices-correction-preview-line",
            recipient=defang_name(row.recipient),
            way=translate("notices-way-" + row.way.slug),
            words=defang_text(context.vault.open(row.words_sealed)),
        )
        for row in rows
    ]
    return "\n\n".join([translate("notices-correction-preview", number=number), *lines])


async def send(context: Context, person: Person, number: int) -> str:
    """Send what this moderator drafted and read, cancel what still waits, and close the case. Raises ``Refusal``."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, number, actor.community.id)
        wrong = {notice.recipient: notice for notice in await _wrong(db, case)}
        drafts = [one for one in await _drafts(db, actor, number) if one.recipient in wrong]
        if len(drafts) != len(wrong):  # something was sent since they were read
            raise Refusal("notices-correction-not-drafted", number=number)
        await notices.drop_open(db, number)
        by = By(context.now(), actor.who)
        for one in drafts:
            notices.move(one, NoticeState.DUE, due_at=by.acted_at)
            outcomes.add(db, wrong[one.recipient].id, NoticeOutcome.CORRECTED, Via.PERSON, by.acted_at)
        await db.flush()
        await _closed(db, context, case, by)
        for platform in sorted({notice.platform for notice in wrong.values()}):
            await circuit_breaker.judge(db, context, platform)
    log.info("case %s: its notices are taken back", number, extra={"case": number})
    return say(actor.language, "cases-done-send-correction", number=number)


async def _closed(db: AsyncSession, context: Context, case: Case, by: By) -> None:
    if (case.state, Move.CLOSE) in MOVES:
        await cases.move(db, case, Move.CLOSE, by, data={"why": "corrected"}, look_due_at=None, step_due_at=None)
    else:
        case.look_due_at = case.step_due_at = None
        await cases.record_event(db, case, EventKind.CORRECTION, by)


async def drop(context: Context, person: Person, number: int) -> str:
    """Forget the correction that this moderator drafted. Raises ``Refusal``."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, number, actor.community.id)
        if not await _drafts(db, actor, number):
            raise Refusal("notices-correction-not-drafted", number=number)
        await notices.drop_drafts(db, number, actor.member.id)
        await cases.record_event(db, case, EventKind.CORRECTION_DROPPED, By(context.now(), actor.who))
    return say(actor.language, "cases-done-drop-correction", number=number)


async def _drafts(db: AsyncSession, actor: Actor, number: int) -> list[Notice]:
    drafted = await notices.corrections(db, number, (NoticeState.DRAFT,))
    return [one for one in drafted if one.drafted_by == actor.member.id]
