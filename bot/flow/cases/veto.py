"""A community that follows a case asks for a talk before its notice leaves; nothing is sent until it lifts that again.

Nobody learns which community it is; its reason is shown to the others, who would have nothing to talk about otherwise.
"""

import logging

from bot.chat import Person
from bot.domain.lifecycle import State
from bot.flow.cases.action import Hand, hand, written
from bot.flow.context import Context
from bot.store import merges, vetoes
from bot.store.schema.moderation import Veto

log = logging.getLogger(__name__)
BEFORE = (State.REPORTED, State.CLAIMED, State.RETURNED, State.APPROVED)  # a notice may still be stopped


async def veto(context: Context, person: Person, number: int, text: str) -> str:
    """Hold the notice. Raises ``Refusal``: who alone follows the case, or approved it, has other means."""
    reason = written(text, number)
    async with hand(context, person, number) as ours:
        await _check(ours)
        if not await merges.hold_notices(ours.db, number):
            raise ours.refuse("cases-veto-too-late")
        at, by = ours.actor, ours.by
        held = {"case_number": number, "community_id": at.community.id, "member_id": at.member.id}
        ours.db.add(Veto(**held, reason_sealed=context.vault.seal(reason), raised_at=by.acted_at))
        ours.decide("veto", reason)
        await ours.record_event("veto")
    log.info("case %s: its notice is held by a veto", number, extra={"case": number})
    return ours.say("cases-done-veto")


async def _check(ours: Hand) -> None:
    mine = ours.actor.community.id
    if ours.state not in BEFORE:
        raise ours.refuse("cases-veto-too-late")
    if mine in {one.community_id for one in await vetoes.standing(ours.db, ours.case.number)}:
        raise ours.refuse("cases-veto-stands")
    if await vetoes.followers(ours.db, ours.case.number) < 2:
        raise ours.refuse("cases-veto-alone")
    if ours.state is State.APPROVED and await vetoes.approved_by(ours.db, ours.case.number) == mine:
        raise ours.refuse("cases-veto-own")


async def lift(context: Context, person: Person, number: int) -> str:
    """Take this community's veto back; without any other one the notice leaves. Raises ``Refusal("lift-none")``."""
    async with hand(context, person, number) as ours:
        standing = await vetoes.standing(ours.db, number)
        mine = next((one for one in standing if one.community_id == ours.actor.community.id), None)
        if mine is None:
            raise ours.refuse("cases-lift-none")
        mine.lifted_at = ours.by.acted_at
        if len(standing) == 1:
            await merges.release_notices(ours.db, number, earliest=ours.by.acted_at)
        ours.decide("lift")
        await ours.record_event("lift")
    log.info("case %s: a veto is lifted", number, extra={"case": number})
    return ours.say("cases-done-lift")
