"""Which clock runs, who may start it, when it falls due, and what comes after it.

Three kinds of clock are kept apart: law, a platform's promise, and our own target. A clock of law is named only with
the text that starts it, and only when the report fulfils its condition.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from adapters.core.values import Step
from bot.domain.category import Category


class ClockKind(StrEnum):
    LAW = "law"
    OWN = "own"


LADDER = (Step.NOTICE, Step.FOLLOW_UP, Step.ESCALATION, Step.NONE)


@dataclass(frozen=True, slots=True)
class Clock:
    """A running deadline. ``source`` is the text that gives it, "" for our own target."""

    kind: ClockKind
    due_at: datetime
    source: str = ""


# The person shown, or who acts for them, starts this one; a bystander does not.
_TAKE_IT_DOWN = "TAKE IT DOWN Act (US), section 3: 48 hours from a valid request by the person depicted"


def following(step: Step) -> Step:
    """The step that comes after this one."""
    return LADDER[min(LADDER.index(step) + 1, len(LADDER) - 1)] if step in LADDER else Step.NONE


def clock(category: Category, step: Step, sent_at: datetime, *, legal: bool = False) -> Clock | None:
    """The clock that starts when the notice of ``step`` arrived at ``sent_at``; None when nothing follows.

    ``legal``: the request itself fulfils the law's form (signed by the person depicted or somebody who acts for
    them). Filing a community's notice never does, so the bot's own notices leave it False.
    """
    if following(step) is Step.NONE:
        return None
    if legal and category is Category.INTIMATE_IMAGES and step is Step.NOTICE:
        return Clock(ClockKind.LAW, sent_at + timedelta(hours=48), _TAKE_IT_DOWN)
    pace = category.rule.pace
    if step is Step.NOTICE:
        return Clock(ClockKind.OWN, sent_at + pace.follow_up)
    return Clock(ClockKind.OWN, sent_at + (pace.escalation - pace.follow_up))
