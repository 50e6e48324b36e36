"""Takes the right to report from a misuser for a while, without telling the moderators who it is."""

import logging
from dataclasses import dataclass
from datetime import timedelta

from bot.chat import Person
from bot.domain.errors import Refusal
from bot.flow.context import Context, moderator
from bot.store import cases, members
from bot.wording import say

log = logging.getLogger(__name__)


MAX_DAYS = 365


@dataclass(frozen=True, slots=True)
class MuteRequest:
    """Mute the ``reporter``-th reporter of the case in this community, counted from 1, for ``days``; 0 ends it."""

    number: int
    reporter: int = 1
    days: int = 7


async def mute(context: Context, person: Person, wish: MuteRequest) -> str:
    """Mute, or end a mute. The answer names nobody. Raises ``Refusal``; a moderator cannot be muted."""
    if not 0 <= wish.days <= MAX_DAYS:
        raise Refusal("cases-mute-days", limit=MAX_DAYS)
    now = context.now()
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, wish.number, actor.community.id)
        theirs = await members.reporters(db, case.number, actor.community.id)
        if not 1 <= wish.reporter <= len(theirs):
            raise Refusal("cases-mute-nobody", number=case.number, count=len(theirs))
        chosen = theirs[wish.reporter - 1]
        if await members.is_staff(db, chosen.id, case.number):
            raise Refusal("cases-mute-staff")
        chosen.muted_until = now + timedelta(days=wish.days) if wish.days else None
    log.info("a reporter of case %s is muted for %s days", wish.number, wish.days, extra={"case": wish.number})
    key = "cases-mute-done" if wish.days else "cases-mute-ended"
    return say(actor.language, key, number=wish.number, which=wish.reporter, days=wish.days)
