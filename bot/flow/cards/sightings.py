"""What a card says of the looks: the last one, from where, what it amounts to, and whether the link comes and goes."""

from collections.abc import Sequence

from adapters.core.values import Outcome
from bot.domain.availability import Availability, apart
from bot.domain.formats import minute, utc_minute
from bot.domain.statement import Translate
from bot.store.schema.core import Case, Probe


def seen(case: Case, last: Probe | None, places: Sequence[Probe], translate: Translate) -> str:
    """The lines for the card, or "" when nobody looked yet."""
    if last is None:
        return ""
    told = [
        translate(
            "card-seen",
            outcome=_outcome(last, translate),
            method=last.method,
            at=utc_minute(last.probed_at),
        ),
        " · ".join(f"{_place(one, translate)}: {_outcome(one, translate)}" for one in places),
        _amounts(case, last, translate),
        translate("card-flaps", times=case.flaps) if case.flaps else "",
    ]
    return "\n".join(line for line in told if line)


def _amounts(case: Case, last: Probe, translate: Translate) -> str:
    if case.removed and case.gone_since:
        known = minute(case.last_up) if case.last_up else "?"
        return translate("card-removed", last_up=known, gone=minute(case.gone_since))
    if case.maybe_since and last.outcome == Outcome.GONE:
        minutes = apart(Availability(flaps=case.flaps)).seconds // 60
        return translate("card-provisional", minutes=minutes)
    return ""


def _outcome(probe: Probe, translate: Translate) -> str:
    return translate("outcome-" + Outcome(probe.outcome).slug)


def _place(probe: Probe, translate: Translate) -> str:
    return translate("card-place-own") if probe.vantage == "own" else probe.vantage
