"""Same as: folds a case into another one about the same thing, which goes on for both; and undoes it.

Reports, communities and cards follow; what was sent before stays on record where it was sent. Nothing of the folded
case runs meanwhile: no notice, no look, no clock.
"""

import logging

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Handling
from bot.chat import Person
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.lifecycle import Act, State
from bot.flow.cases.action import Hand
from bot.flow.context import Context, moderator
from bot.flow.notices import compose
from bot.store import cases, merges, vetoes
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
        hand = Hand(db, context, actor, case, By(context.now(), actor.who))
        await _check(hand, other)
        await _fold(hand, other)
        hand.decide(Act.MERGE)
    log.info("case %s is merged into case %s", number, into, extra={"case": number})
    return say_done(hand, "cases-done-merge", into)


def say_done(hand: Hand, key: str, other: int) -> str:
    return hand.say(key, other=str(other))


async def _check(hand: Hand, other: Case) -> None:
    """Raises the refusal that says why these two cannot be merged."""
    number = hand.case.number
    if hand.state is State.MERGED:
        raise hand.refuse("cases-merge-done", other=str((await merges.way(hand.db, number))[1]))
    if State(other.state) is State.MERGED:
        root = (await merges.way(hand.db, other.number))[-1]
        raise Refusal("cases-merge-moved", number=other.number, other=str(root))
    for one in (hand.case, other):
        if State(one.state).ended:
            raise Refusal("cases-merge-ended", number=one.number)
    _check_care(hand, other)
    if await vetoes.standing(hand.db, number):
        raise hand.refuse("cases-merge-vetoed")
    if not await merges.hold_notices(hand.db, number):
        raise hand.refuse("cases-merge-in-flight")


def _check_care(hand: Hand, other: Case) -> None:
    """What one of two categories protects must not be undone by the other one's."""
    theirs, ours = Category(other.category), hand.category
    if theirs.sealed is not ours.sealed:
        raise hand.refuse("cases-merge-sealed", other=str(other.number))
    order = list(Handling)
    if order.index(ours.rule.handling) > order.index(theirs.rule.handling):
        raise hand.refuse("cases-merge-care", other=str(other.number))


async def _fold(hand: Hand, other: Case) -> None:
    db, case, now = hand.db, hand.case, hand.by.acted_at
    clocks = {name: getattr(case, name) for name in _CLOCKS}
    db.add(Merge(case_number=case.number, into=other.number, was=case.state, merged_at=now, **clocks))
    # Without its token a look that is on its way is not written down: it belongs to neither of the two.
    stopped = {**dict.fromkeys(_CLOCKS), "look_token": None}
    await cases.move(db, case, Act.MERGE, hand.by, data={"into": other.number}, **stopped)
    await merges.follow(db, case.number, other.number, now)
    await cases.record_event(db, other, "joined", hand.by, {"case": case.number})


async def split(context: Context, person: Person, number: int) -> str:
    """Undo the merge: the case goes on as it was. Raises ``Refusal("split-has-newer")`` when its link has a new one."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        leads = await _held_way(db, number)
        case = await cases.seen_by(db, number, actor.community.id)
        hand = Hand(db, context, actor, case, By(context.now(), actor.who))
        merge = await merges.standing(db, number)
        if merge is None:
            raise hand.refuse("cases-split-not-merged")
        newer = await cases.open_with(db, case.fingerprint)
        if newer is not None:
            raise hand.refuse("cases-reopen-has-newer", newer=str(newer.number))
        await _unfold(hand, merge, leads[1:])
        hand.decide(Act.SPLIT)
    log.info("case %s is split from case %s", number, merge.into, extra={"case": number})
    return say_done(hand, "cases-done-split", merge.into)


async def _held_way(db: AsyncSession, number: int) -> list[int]:
    """The way from the case to the one that goes on, every case of it held."""
    leads = await merges.way(db, number)
    await merges.hold(db, leads)
    if await merges.way(db, number) != leads:  # it changed while we waited for it
        raise Refusal("cases-act-lost", number=number)
    return leads


async def _unfold(hand: Hand, merge: Merge, above: list[int]) -> None:
    db, case, now = hand.db, hand.case, hand.by.acted_at
    merge.split_at = now
    await db.flush()
    clocks = {name: getattr(merge, name) for name in _CLOCKS}
    await cases.move(db, case, Act.SPLIT, hand.by, was=State(merge.was), data={"from": merge.into}, **clocks)
    await merges.part(db, case.number, above, now)
    await merges.release_notices(db, case.number)
    others = [await cases.by_number(db, one) for one in above]
    for other in others:
        if Category(other.category).sealed and not hand.category.sealed:
            compose.seal(case, Category(other.category))  # it was held for the same thing: caution first
        await cases.record_event(db, other, "parted", hand.by, {"case": case.number})
