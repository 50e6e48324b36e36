"""Writes down what a moderator saw of the link with their own eyes: one sighting, by a person, and nothing more."""

import logging
from dataclasses import replace

from adapters.core.values import Outcome
from bot.chat import Person
from bot.domain.availability import Availability, fold
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, watched
from bot.flow.cases.action import HeldCase, hold_case
from bot.flow.context import Context
from bot.store import probes
from bot.store.probes import Witnessed

log = logging.getLogger(__name__)
SEEN = (Outcome.UP, Outcome.GONE, Outcome.RESTRICTED, Outcome.UNKNOWN)


async def record(context: Context, person: Person, number: int, outcome: str) -> str:
    """A person saw this outcome. Raises ``Refusal``, always for a sealed case: nobody shall go and look at that."""
    if outcome not in set(SEEN):
        raise Refusal("cases-record-outcome", choices=", ".join(SEEN))
    async with hold_case(context, person, number) as held:
        if held.category.sealed:
            raise held.refuse("cases-record-sealed")
        if not watched(held.state):
            raise held.refuse("cases-record-not-now")
        await probes.witness(held.db, held.case, _folded(held, Outcome(outcome)))
        await held.record_event(EventKind.SEEN, {"outcome": outcome, "by": "person"})
    log.info("case %s: a person saw it %s", number, outcome, extra={"case": number})
    return held.say("cases-done-record")


def _folded(held: HeldCase, seen: Outcome) -> Witnessed:
    """It may be the first of the two sightings that make a removal or a return; the second is a look of our own."""
    before = probes.watch_of(held.case)
    watch, change = fold(before, seen, held.by.acted_at)
    return Witnessed(seen, _counted(before) if change else watch, held.by.acted_at)


def _counted(before: Availability) -> Availability:
    return replace(before, looks=before.looks + 1)
