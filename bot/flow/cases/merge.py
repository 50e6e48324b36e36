"""Same as: folds a case into another one about the same thing, which goes on for both; and undoes it.

Reports, communities and cards follow; what was sent before stays on record where it was sent. Nothing of the folded
case runs meanwhile: no notice, no look, no clock.
"""

import logging

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Handling
from bot.chat import Person
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, Move, State
from bot.flow.cases.action import HeldCase
from bot.flow.context import Context, moderator
from bot.flow.notices import compose
from bot.store import cases, merges, notices
from bot.store.cases import By
from bot.store.schema.core import Case
from bot.store.schema.moderation import Merge

log = logging.getLogger(__name__)
_CLOCKS = ("claim_due_at", "step_due_at", "look_due_at")


async def merge(context: Context, person: Person, number: int, into: int) -> str:
    """Case ``number`` is the same as case ``into``. The community must follow both. Raises ``Refusal``."""
    if number == into:
        raise Refusal("cases-merge-self", number=number)
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        await merges.hold(db, (number, into))
        case = await cases.seen_by(db, number, actor.community.id)
        other = await cases.seen_by(db, into, actor.community.id)
        held = HeldCase(db, context, actor, case, By(context.now(), actor.who))
        await _check(held, other)
        await _fold(held, other)
        held.decide(EventKind.MERGE)
    log.info("case %s is merged into case %s", number, into, extra={"case": number})
    return say_done(held, "cases-done-merge", into)


def say_done(held: HeldCase, key: str, other: int) -> str:
    return held.say(key, other=str(other))


async def _check(held: HeldCase, other: Case) -> None:
    """Raises the refusal that says why these two cannot be merged."""
    number = held.case.number
    if held.state is State.MERGED:
        raise held.refuse("cases-merge-done", other=str((await merges.way(held.db, number))[1]))
    if other.state is State.MERGED:
        root = (await merges.way(held.db, other.number))[-1]
        raise Refusal("cases-merge-moved", number=other.number, other=str(root))
    for one in (held.case, other):
        if one.state.ended:
            raise Refusal("cases-merge-ended", number=one.number)
    _check_handling(held, other)
    if await notices.standing_vetoes(held.db, number):
        raise held.refuse("cases-merge-vetoed")
    if not await merges.hold_notices(held.db, number):
        raise held.refuse("cases-merge-in-flight")


def _check_handling(held: HeldCase, other: Case) -> None:
    """What one of two categories protects must not be undone by the other one's."""
    theirs, ours = other.category, held.category
    if theirs.sealed is not ours.sealed:
        raise held.refuse("cases-merge-sealed", other=str(other.number))
    order = list(Handling)
    if order.index(ours.rule.handling) > order.index(theirs.rule.handling):
        raise held.refuse("cases-merge-care", other=str(other.number))


async def _fold(held: HeldCase, other: Case) -> None:
    db, case, now = held.db, held.case, held.by.acted_at
    clocks = {name: getattr(case, name) for name in _CLOCKS}
    db.add(Merge(case_number=case.number, into=other.number, was=case.state, merged_at=now, **clocks))
    # Without its token a look that is on its way is not written down: it belongs to neither of the two.
    stopped = {**dict.fromkeys(_CLOCKS), "look_token": None}
    await cases.move(db, case, Move.MERGE, held.by, data={"into": other.number}, **stopped)
    await merges.follow(db, case.number, other.number, now)
    await cases.record_event(db, other, EventKind.JOINED, held.by, {"case": case.number})


async def split(context: Context, person: Person, number: int) -> str:
    """Undo the merge: the case goes on as it was. Raises ``Refusal("split-has-newer")`` when its link has a new one."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        leads = await _held_way(db, number)
        case = await cases.seen_by(db, number, actor.community.id)
        held = HeldCase(db, context, actor, case, By(context.now(), actor.who))
        merge = await merges.standing(db, number)
        if merge is None:
            raise held.refuse("cases-split-not-merged")
        newer = await cases.open_with(db, case.fingerprint)
        if newer is not None:
            raise held.refuse("cases-reopen-has-newer", newer=str(newer.number))
        await _unfold(held, merge, leads[1:])
        held.decide(EventKind.SPLIT)
    log.info("case %s is split from case %s", number, merge.into, extra={"case": number})
    return say_done(held, "cases-done-split", merge.into)


async def _held_way(db: AsyncSession, number: int) -> list[int]:
    """The way from the case to the one that goes on, every case of it held."""
    leads = await merges.way(db, number)
    await merges.hold(db, leads)
    if await merges.way(db, number) != leads:  # it changed while we waited for it
        raise Refusal("cases-act-lost", number=number)
    return leads


async def _unfold(held: HeldCase, merge: Merge, above: list[int]) -> None:
    db, case, now = held.db, held.case, held.by.acted_at
    merge.split_at = now
    await db.flush()
    clocks = {name: getattr(merge, name) for name in _CLOCKS}
    await cases.move(db, case, Move.SPLIT, held.by, was=merge.was, data={"from": merge.into}, **clocks)
    await merges.part(db, case.number, above, now)
    await merges.release_notices(db, case.number)
    others = [await cases.by_number(db, one) for one in above]
    for other in others:
        if other.category.sealed and not held.category.sealed:
            compose.seal(case, other.category)  # it was held for the same thing: caution first
        await cases.record_event(db, other, EventKind.PARTED, held.by, {"case": case.number})
