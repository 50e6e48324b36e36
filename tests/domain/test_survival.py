"""The honest clock: what is still open counts, and a median is said only where it exists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.survival import FEW, Wait, curve

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

SPANS = st.floats(0, 400, allow_nan=False)
WAITS = st.lists(st.one_of(st.builds(Wait, SPANS), st.builds(lambda a, b: Wait(a, a + b), SPANS, SPANS)), max_size=30)


def ended(*days: float) -> list[Wait]:
    return [Wait(day, day) for day in days]


def still(*days: float) -> list[Wait]:
    return [Wait(day) for day in days]


def test_the_curve_equals_the_one_made_by_hand():
    # Remission times of the 6-MP group, Freireich et al. 1963: the textbook example of Kaplan and Meier's estimate.
    made = curve(ended(6, 6, 6, 7, 10, 13, 16, 22, 23) + still(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35))
    known = {6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538, 23: 0.448}
    assert {day: round(made.at(day), 3) for day in known} == known
    assert (made.n, made.open, made.median) == (21, 12, 23)


def test_a_median_counts_the_later_bound_and_names_the_earlier():
    made = curve([Wait(low, low + 1) for low in (1, 2, 3, 4, 5)])
    assert (made.soonest, made.median) == (3, 4)


def test_all_still_open_is_not_reached_and_never_a_number():
    made = curve(still(*range(1, 40)))
    assert (made.median, made.low, made.high, made.open) == (None, None, None, 39)


def test_the_slow_are_not_left_out():
    quick = ended(1, 1, 1, 1, 1)
    assert curve(quick).median == 1
    assert curve(quick + still(30, 30, 30, 30, 30, 30)).median is None


def test_below_the_least_number_no_median_is_said():
    assert curve(ended(*range(1, FEW))).median is None
    assert curve(ended(*range(1, FEW + 1))).median == 3


def test_exactly_one_half_left_is_reached():
    assert curve(ended(1, 2, 3, 4, 5, 6)).median == 3


def test_the_bounds_of_the_median_invert_the_log_log_band():
    made = curve(ended(6, 6, 6, 7, 10, 13, 16, 22, 23) + still(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35))
    # R: quantile(survfit(Surv(time, status) ~ 1, conf.type = "log-log"), 0.5) gives 23, lower 13, upper NA.
    assert (made.low, made.high) == (13, None)


def test_nothing_is_a_curve_of_nothing():
    assert curve([]).n == 0


@given(WAITS)
def test_the_curve_falls_from_one_within_its_band_and_keeps_every_case(waits):
    made = curve(waits)
    assert list(made.share) == sorted(made.share, reverse=True)
    assert made.share[0] == 1
    band = zip(made.band_low, made.share, made.band_high, strict=True)
    assert all(low - 1e-9 <= share <= high + 1e-9 for low, share, high in band)
    assert (made.n, made.open) == (len(waits), sum(wait.high is None for wait in waits))


@given(WAITS.filter(lambda waits: len(waits) >= FEW), SPANS)
def test_one_more_that_is_still_open_never_makes_us_look_faster(waits, longer):
    before, after = curve(waits), curve([*waits, Wait(800 + longer)])
    assert after.median is None or (before.median is not None and after.median >= before.median)
