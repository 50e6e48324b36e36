"""One look at one case, from everywhere that the operator lets us look from."""

from dataclasses import dataclass, replace

from adapters.core.values import Outcome, Sighting, Target
from bot.domain.availability import agreed
from bot.domain.lifecycle import watched
from bot.flow.context import Context
from bot.store.probes import Due
from bot.store.vantages import ALL

AFRESH = 8  # every so many looks nothing is taken as known: what was judged wrongly once must not stay so


@dataclass(frozen=True, slots=True)
class LookResult:
    """What counts, and what each place saw where there are several."""

    whole: Sighting
    places: tuple[Sighting, ...] = ()

    def doubted(self) -> "LookResult":
        """The same while our own line is in doubt: nothing is called gone, except what a registry says."""
        if self.whole.outcome is not Outcome.GONE or self.whole.method == "rdap":
            return self
        return replace(self, whole=replace(self.whole, outcome=Outcome.UNKNOWN, method="outage"))


async def look(context: Context, due: Due) -> LookResult:
    """Look, or say that it is not looked at: a sealed category, or a case that nobody watches."""
    rule = due.category.rule
    if due.category.sealed or not watched(due.state):
        return LookResult(Sighting(Outcome.NOT_CHECKED, "none"))
    known = due.page_mark if due.watch.looks % AFRESH else ""
    target = Target(context.vault.open(due.link_sealed), rule.handling, rule.sensitive, known)
    platform = context.platforms.owner(target)
    here = await platform.look(target, context.http)
    if not context.elsewhere:
        return LookResult(here)
    places = [replace(here, vantage=context.settings.country or "own")]
    for country, http in context.elsewhere.items():  # one after another: the host is the same
        places.append(replace(await platform.look(replace(target, known=""), http), vantage=country))
    return LookResult(_together(places), tuple(places))


def _together(places: list[Sighting]) -> Sighting:
    """One sighting of several: how it was seen is told as by the first place that saw just that."""
    outcome = agreed(one.outcome for one in places)
    like = next((one for one in places if one.outcome is outcome), replace(places[0], method="places", status=None))
    return replace(like, outcome=outcome, vantage=ALL, wait=max(one.wait for one in places))
