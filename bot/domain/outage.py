"""Whose fault is it? When unrelated sites fall silent all at once, it is ours more likely than theirs.

A cut line, a resolver that lies or a provider's login page would else turn a batch of live links into removals.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.core.values import Outcome

FEW = 5  # unrelated sites; fewer prove nothing about us
SHARE = 0.75
FRESH = timedelta(
    hours=12
)  # a site nobody saw up for longer says nothing: so a real mass removal is told, half a day late


@dataclass(frozen=True, slots=True)
class Glance:
    """One look of a batch: at which site (a registrable domain), when it was last seen up, and what is seen now."""

    site: str
    last_up: datetime | None
    seen: Outcome


def ours(batch: Iterable[Glance], now: datetime) -> bool:
    """Whether most of the unrelated sites that were up lately failed together, so that this batch proves no removal.

    Many links of one site count once: a platform that clears a campaign is no outage.
    """
    answered: dict[str, bool] = defaultdict(bool)
    for glance in batch:
        if glance.last_up is not None and now - glance.last_up <= FRESH:
            answered[glance.site] |= glance.seen in {Outcome.UP, Outcome.RESTRICTED}
    failed = sum(not up for up in answered.values())
    return len(answered) >= FEW and failed >= SHARE * len(answered)
