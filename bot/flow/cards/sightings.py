"""What a card says of the looks: the last one, from where, what it amounts to, and whether the link comes and goes."""

from collections.abc import Sequence

from adapters.core.platform import Outcome
from bot.domain.availability import Watch, apart
from bot.domain.statement import Say
from bot.store.schema.core import Case, Probe


def seen(case: Case, last: Probe | None, places: Sequence[Probe], words: Say) -> str:
    """The lines for the card, or "" when nobody looked yet."""
    if last is None:
        return ""
    told = [
        words("card-seen", outcome=_outcome(last, words), method=last.method, at=f"{last.at:%Y-%m-%d %H:%M} UTC"),
        " · ".join(f"{_place(one, words)}: {_outcome(one, words)}" for one in places),
        _amounts(case, last, words),
        words("card-flaps", times=case.flaps) if case.flaps else "",
    ]
    return "\n".join(line for line in told if line)


def _amounts(case: Case, last: Probe, words: Say) -> str:
    if case.removed and case.gone_since:
        known = f"{case.last_up:%Y-%m-%d %H:%M}" if case.last_up else "?"
        return words("card-removed", last_up=known, gone=f"{case.gone_since:%Y-%m-%d %H:%M}")
    if case.maybe_since and last.outcome == Outcome.GONE:
        minutes = apart(Watch(flaps=case.flaps)).seconds // 60
        return words("card-provisional", minutes=minutes)
    return ""


def _outcome(probe: Probe, words: Say) -> str:
    return words("outcome-" + probe.outcome.replace("_", "-"))


def _place(probe: Probe, words: Say) -> str:
    return words("card-place-own") if probe.vantage == "own" else probe.vantage
