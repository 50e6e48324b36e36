"""The part of a card that says what was seen of the link: the newest looks as a strip, the last one in words, from
where, what it amounts to, and whether the link comes and goes.
"""

from adapters.core.values import Outcome
from bot.domain.availability import Availability, apart
from bot.domain.formats import minute, utc_minute
from bot.domain.statement import Translate
from bot.flow.cards.model import CardModel
from bot.store.schema.core import Case, Probe

TICKS = {"up": "●", "gone": "○", "restricted": "◐", "unknown": "?", "not_checked": "–"}


def strip(model: CardModel) -> str:
    """The newest looks, oldest of them first, a sign for each."""
    return "".join(TICKS[probe.outcome] for probe in model.sightings.looks)


def lines(model: CardModel, translate: Translate) -> str:
    """What the last look saw, or "" when nobody looked yet."""
    if not model.sightings.looks:
        return ""
    case, last = model.case, model.sightings.looks[-1]
    told = [
        translate(
            "cards-seen",
            outcome=_outcome(last, translate),
            method=last.method,
            at=utc_minute(last.probed_at),
        ),
        " · ".join(f"{_place(one, translate)}: {_outcome(one, translate)}" for one in model.sightings.places),
        _amounts(case, last, translate),
        translate("cards-flaps", times=case.flaps) if case.flaps else "",
    ]
    return "\n".join(line for line in told if line)


def _amounts(case: Case, last: Probe, translate: Translate) -> str:
    if case.removed and case.gone_since:
        known = minute(case.last_up) if case.last_up else "?"
        return translate("cards-removed", last_up=known, gone=minute(case.gone_since))
    if case.maybe_since and last.outcome == Outcome.GONE:
        minutes = apart(Availability(flaps=case.flaps)).seconds // 60
        return translate("cards-provisional", minutes=minutes)
    return ""


def _outcome(probe: Probe, translate: Translate) -> str:
    return translate("probes-outcome-" + probe.outcome.slug)


def _place(probe: Probe, translate: Translate) -> str:
    return translate("cards-place-own") if probe.vantage == "own" else probe.vantage
