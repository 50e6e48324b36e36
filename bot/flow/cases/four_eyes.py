"""Who may not decide alone: a second moderator for some categories, and for what one reported oneself.

The first approval keeps its draft; the second approves that very draft, so both have read the same words.
"""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, Move, NoticeState
from bot.flow.context import Actor
from bot.store import cases, communities, members, notices
from bot.store.cases import By
from bot.store.schema.core import Case, Notice
from bot.wording import say


async def check(db: AsyncSession, actor: Actor, case: Case, move: Move) -> None:
    """Refuse what this moderator may not do with this case, or asked to be spared from. Raises ``Refusal``."""
    if move in {Move.CLAIM, Move.APPROVE} and case.category in await communities.spared(db, actor.member.id):
        category = say(actor.language, "cases-category-" + case.category.slug)
        raise Refusal("oncall-care-spared", number=case.number, category=category)
    if move is Move.REJECT and await _own(db, actor, case):
        raise Refusal("cases-own-report", number=case.number)


async def _own(db: AsyncSession, actor: Actor, case: Case) -> bool:
    """Whether nobody but this moderator reported the case, in a community that minds."""
    if not actor.options.own_reports:
        return False
    return await members.who_reported(db, case.number) == {actor.member.id}


async def waits(db: AsyncSession, actor: Actor, case: Case, draft: Notice, by: By) -> bool:
    """Whether this approval is a first one: it is written down then, and waits for another moderator.

    Raises ``Refusal`` when the same moderator approves again, or when the draft is older than the first approval.
    """
    needed = case.category in actor.options.two_person or await _own(db, actor, case)
    first = await notices.waiting_in(db, case.number, actor.community.id)
    if not needed or (first and first.id == draft.id and first.drafted_by != actor.member.id):
        draft.attempt_at = None
        if draft.state is NoticeState.WAITING:
            notices.move(draft, NoticeState.DRAFT)
        await db.flush()
        await notices.drop_waiting(db, case.number)
        return False
    if first and first.id == draft.id:
        raise Refusal("cases-second-needed", number=case.number)
    if first and first.drafted_by != actor.member.id and first.attempt_at and draft.created_at <= first.attempt_at:
        raise Refusal("cases-second-look", number=case.number)
    if first:
        await db.delete(first)
    notices.move(draft, NoticeState.WAITING, attempt_at=by.acted_at, drafted_by=actor.member.id)
    await cases.record_event(db, case, EventKind.APPROVE_FIRST, by)
    return True
