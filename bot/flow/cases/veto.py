"""A community that follows a case asks for a talk before its notice leaves; nothing is sent until it lifts that again.

Nobody learns which community it is; its reason is shown to the others, who would have nothing to talk about otherwise.
"""

import logging

from bot.chat import Person
from bot.domain.lifecycle import EventKind, State
from bot.flow.cases.action import HeldCase, hold_case, written
from bot.flow.context import Context
from bot.store import cases, merges, notices
from bot.store.schema.moderation import Veto

log = logging.getLogger(__name__)
BEFORE = (State.REPORTED, State.CLAIMED, State.RETURNED, State.APPROVED)  # a notice may still be stopped


async def veto(context: Context, person: Person, number: int, text: str) -> str:
    """Hold the notice. Raises ``Refusal``: who alone follows the case, or approved it, has other means."""
    reason = written(text, number)
    async with hold_case(context, person, number) as held:
        await _check(held)
        if not await merges.hold_notices(held.db, number):
            raise held.refuse("cases-veto-too-late")
        at, by = held.actor, held.by
        row = {"case_number": number, "community_id": at.community.id, "member_id": at.member.id}
        held.db.add(Veto(**row, reason_sealed=context.vault.seal(reason), raised_at=by.acted_at))
        held.decide(EventKind.VETO, reason)
        await held.record_event(EventKind.VETO)
    log.info("case %s: its notice is held by a veto", number, extra={"case": number})
    return held.say("cases-done-veto")


async def _check(held: HeldCase) -> None:
    mine = held.actor.community.id
    if held.state not in BEFORE:
        raise held.refuse("cases-veto-too-late")
    if mine in {one.community_id for one in await notices.standing_vetoes(held.db, held.case.number)}:
        raise held.refuse("cases-veto-stands")
    if await cases.followers(held.db, held.case.number) < 2:
        raise held.refuse("cases-veto-alone")
    if held.state is State.APPROVED and await notices.approved_by(held.db, held.case.number) == mine:
        raise held.refuse("cases-veto-own")


async def lift(context: Context, person: Person, number: int) -> str:
    """Take this community's veto back; without any other one the notice leaves.

    Raises ``Refusal("cases-lift-none")``.
    """
    async with hold_case(context, person, number) as held:
        standing = await notices.standing_vetoes(held.db, number)
        mine = next((one for one in standing if one.community_id == held.actor.community.id), None)
        if mine is None:
            raise held.refuse("cases-lift-none")
        mine.lifted_at = held.by.acted_at
        if len(standing) == 1:
            await merges.release_notices(held.db, number, earliest=held.by.acted_at)
        held.decide(EventKind.LIFT)
        await held.record_event(EventKind.LIFT)
    log.info("case %s: a veto is lifted", number, extra={"case": number})
    return held.say("cases-done-lift")
