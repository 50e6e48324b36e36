"""How long something lasts when part of it has not ended yet: Kaplan and Meier's curve, by scipy.

An average over what ended only flatters the slow. Here what is still open counts for as long as it was seen open
(right-censored), and where an end lies between two looks both bounds are kept.
"""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

FEW = 5  # below this many, no median is said: a single case would decide it
CONFIDENCE = 0.95
_HALF = 0.5 + 1e-9  # the curve is a product of fractions: exactly one half may come out a hair above it


@dataclass(frozen=True, slots=True)
class Wait:
    """One wait, in days. It ended after ``low`` and by ``high``; ``high`` None: it was still open at ``low``."""

    low: float
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """The share that lasts longer than each of ``days``, from (0, 1) on, with its 95 % band; waits still open apart.

    ``median`` is None when ``few`` or when the curve stays above one half ("not reached"). It counts each end as late
    as it can have been; ``soonest`` is the median when each came as early as it can have been. ``low`` and ``high``
    bound the median with 95 % confidence; None: no bound on that side.
    """

    n: int
    open: int
    days: tuple[float, ...] = (0.0,)
    share: tuple[float, ...] = (1.0,)
    band_low: tuple[float, ...] = (1.0,)
    band_high: tuple[float, ...] = (1.0,)
    censored: tuple[float, ...] = ()
    median: float | None = None
    soonest: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def few(self) -> bool:
        return self.n < FEW

    def at(self, days: float) -> float:
        """The share that lasts longer than ``days``."""
        return [share for day, share in zip(self.days, self.share, strict=True) if day <= days][-1]


def curve(waits: Sequence[Wait]) -> Curve:
    """The curve of these waits. The band is Greenwood's on the log-log scale; the bounds of the median invert it
    (Brookmeyer and Crowley 1982)."""
    still = tuple(sorted(wait.low for wait in waits if wait.high is None))
    if not waits:
        return Curve(0, 0)
    function = _survival([wait.high for wait in waits if wait.high is not None], still)
    days = (0.0, *map(float, function.quantiles))
    share = (1.0, *map(float, function.probabilities))
    band = _band(function)
    drawn = Curve(len(waits), len(still), days, share, *band, still)
    if drawn.few:
        return drawn
    soon = _survival([wait.low for wait in waits if wait.high is not None], still)
    return Curve(
        *(len(waits), len(still), days, share, *band, still),
        median=_crossing(days, share),
        soonest=_crossing((0.0, *map(float, soon.quantiles)), (1.0, *map(float, soon.probabilities))),
        low=_crossing(days, band.low),
        high=_crossing(days, band.high),
    )


def _survival(ended: Sequence[float], still: Sequence[float]) -> Any:
    # Imported here: scipy takes half a second, and every start of the program would pay for it.
    from scipy.stats import CensoredData, ecdf  # noqa: PLC0415

    return ecdf(CensoredData(uncensored=list(ended), right=list(still))).sf


class _Band(NamedTuple):
    low: tuple[float, ...]
    high: tuple[float, ...]


def _band(function: Any) -> _Band:
    """The 95 % band at each of the curve's times, from (0, 1) on. Where the formula has no answer (a share of one or
    zero) the band keeps what it knew, and its low side falls with a curve that has reached zero."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "The confidence interval is undefined", RuntimeWarning)
        found = function.confidence_interval(confidence_level=CONFIDENCE, method="log-log")
    low, high = [1.0], [1.0]
    for share, under, over in zip(
        function.probabilities, found.low.probabilities, found.high.probabilities, strict=True
    ):
        known = under == under and over == over  # noqa: PLR0124 - not a number is the one that differs from itself
        low.append(float(under) if known else low[-1] * (share > 0))
        high.append(float(over) if known else high[-1])
    return _Band(tuple(low), tuple(high))


def _crossing(days: Sequence[float], share: Sequence[float]) -> float | None:
    """The first time at which no more than half is left; None when that never comes."""
    return next((day for day, left in zip(days, share, strict=True) if left <= _HALF), None)
