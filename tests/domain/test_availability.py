"""One look proves little: the fold from sightings to removal and return, and when to look next."""

from datetime import timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import (
    APART,
    BEFORE,
    STAY_DOWN,
    Availability,
    Change,
    Horizon,
    Outcome,
    agreed,
    apart,
    fold,
    next_look,
)
from tests.support.build import START

UP, GONE, UNKNOWN, RESTRICTED = Outcome.UP, Outcome.GONE, Outcome.UNKNOWN, Outcome.RESTRICTED


def run(*looks: tuple[int, Outcome]) -> list[tuple[int, Change]]:
    """Fold looks at these minutes; the minutes at which something changed."""
    watch, changes = Availability(), []
    for minute, seen in looks:
        watch, change = fold(watch, seen, START + timedelta(minutes=minute))
        if change:
            changes.append((minute, change))
    return changes


def test_one_gone_is_not_a_removal():
    assert run((0, UP), (10, GONE)) == []


def test_two_gone_half_an_hour_apart_are():
    assert run((0, UP), (10, GONE), (40, GONE)) == [(40, Change.REMOVAL)]


def test_two_gone_in_one_moment_are_not():
    assert run((0, UP), (10, GONE), (39, GONE)) == []


def test_could_not_tell_between_them_does_not_matter():
    assert run((0, UP), (10, GONE), (20, UNKNOWN), (41, GONE)) == [(41, Change.REMOVAL)]


def test_seen_up_between_them_starts_again():
    assert run((0, UP), (10, GONE), (20, UP), (41, GONE)) == []


def test_restricted_means_that_it_exists():
    assert run((0, UP), (10, GONE), (20, RESTRICTED), (41, GONE)) == []


def test_a_return_needs_two_looks_too():
    removed = ((0, GONE), (40, GONE))
    assert run(*removed, (60, UP)) == [(40, Change.REMOVAL)]
    assert run(*removed, (60, UP), (95, UP)) == [(40, Change.REMOVAL), (95, Change.RETURN)]


def test_the_removal_lies_between_last_up_and_first_gone():
    watch = Availability()
    for minute, seen in ((0, UP), (20, UP), (50, GONE), (90, GONE)):
        watch, _ = fold(watch, seen, START + timedelta(minutes=minute))
    assert (watch.last_up, watch.gone_since) == (START + timedelta(minutes=20), START + timedelta(minutes=50))


def test_flapping_is_counted():
    watch = Availability()
    for minute, seen in ((0, UP), (10, GONE), (20, UP), (30, GONE), (40, UP)):
        watch, _ = fold(watch, seen, START + timedelta(minutes=minute))
    assert (watch.flaps, watch.removed) == (2, False)


SOFT = st.sampled_from([UP, UNKNOWN, RESTRICTED, Outcome.NOT_CHECKED])
LOOKS = st.lists(st.tuples(st.integers(1, 300), st.sampled_from(list(Outcome))), max_size=30)


@given(st.lists(st.tuples(st.integers(1, 300), SOFT), max_size=30))
def test_without_a_gone_there_is_no_removal(looks):
    minute, timed = 0, []
    for gap, seen in looks:
        minute += gap
        timed.append((minute, seen))
    assert run(*timed) == []


@given(LOOKS)
def test_removals_and_returns_alternate_and_rest_on_two_looks_apart(looks):
    watch, now, last = Availability(), START, None
    seen_gone, seen_up = [], []
    for gap, seen in looks:
        now += timedelta(minutes=gap)
        watch, change = fold(watch, seen, now)
        {GONE: seen_gone, UP: seen_up}.get(seen, []).append(now)
        if change:
            assert change is not last
            proof = seen_gone if change is Change.REMOVAL else seen_up
            assert proof[-1] == now
            assert any(now - earlier >= APART for earlier in proof[:-1])
            last = change
    assert watch.removed == (last is Change.REMOVAL)


@given(LOOKS, st.integers(0, 10**6))
def test_the_next_look_lies_ahead(looks, seed):
    watch, now = Availability(), START
    for gap, seen in looks:
        now += timedelta(minutes=gap)
        watch, _ = fold(watch, seen, now)
        again = next_look(watch, now, Horizon(START, now + timedelta(hours=3)), Random(seed))
        assert again is None or again > now


def test_a_provisional_gone_is_looked_at_again_after_half_an_hour_and_soon():
    watch, _ = fold(Availability(), GONE, START)
    again = next_look(watch, START, Horizon(START), Random(1))
    assert APART <= again - START <= timedelta(minutes=40)


def looks_until(due: timedelta, since: timedelta = timedelta(0), seed: int = 1) -> list[timedelta]:
    """The times before ``due`` at which a link that stays up is looked at, from ``since`` on."""
    watch, now, times, rng = Availability(), START + since, [], Random(seed)
    while now < START + due:
        times.append(now - START)
        watch, _ = fold(watch, UP, now)
        now = next_look(watch, now, Horizon(START, START + due), rng)
    return times


@given(st.integers(1, 14 * 24), st.integers(0, 60), st.integers(0, 10**6))
def test_there_is_always_a_look_shortly_before_a_deadline(hours, days, seed):
    due = timedelta(days=days, hours=hours)
    assert looks_until(due, timedelta(days=days), seed)[-1] == due - BEFORE


def test_looks_come_sooner_near_a_deadline():
    times = looks_until(timedelta(days=20), since=timedelta(days=15))
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert gaps[0] > timedelta(hours=20)
    assert gaps[-2] < timedelta(hours=2)


def test_patience_goes_before_a_deadline():
    horizon = Horizon(START, START + timedelta(minutes=30), timedelta(hours=2))
    assert next_look(Availability(), START, horizon, Random(1)) == START + timedelta(hours=2)


def test_a_host_that_asks_for_patience_gets_it():
    watch, _ = fold(Availability(), UP, START)
    again = next_look(watch, START, Horizon(START, retry_after=timedelta(hours=9)), Random(1))
    assert again - START >= timedelta(hours=9)


@pytest.mark.parametrize(("day", "hours"), [(0, 6), (5, 24), (20, 72), (60, 168)])
def test_a_removal_is_watched_ever_more_rarely(day, hours):
    now = START + timedelta(days=day)
    again = next_look(Availability(removed=True, gone_since=START), now, Horizon(START), Random(1))
    assert (again - now) / timedelta(hours=hours) == pytest.approx(1, abs=0.05)


def test_no_two_links_of_a_batch_are_due_in_one_moment():
    rng = Random(1)
    assert len({next_look(Availability(), START, Horizon(START), rng) for _ in range(100)}) == 100


@pytest.mark.parametrize(
    ("told", "together"),
    [
        ((UP, UP), UP),
        ((GONE, GONE), GONE),
        ((GONE, UP), RESTRICTED),
        ((GONE, RESTRICTED), RESTRICTED),
        ((UP, RESTRICTED), RESTRICTED),
        ((GONE, UNKNOWN), UNKNOWN),
        ((UP, UNKNOWN), UP),
        ((UNKNOWN, RESTRICTED), RESTRICTED),
    ],
)
def test_gone_here_is_not_gone(told, together):
    assert agreed(told) is together


@given(st.lists(st.sampled_from([UP, GONE, UNKNOWN, RESTRICTED]), min_size=1))
def test_a_removal_needs_every_place(told):
    assert (agreed(told) is GONE) == (set(told) == {GONE})


def test_what_flaps_has_to_hold_still_for_longer_each_time():
    flapped = ((0, UP), (10, GONE), (20, UP), (30, GONE), (40, UP))
    assert run(*flapped, (50, GONE), (169, GONE)) == []
    assert run(*flapped, (50, GONE), (170, GONE)) == [(170, Change.REMOVAL)]


def test_a_return_is_a_flap_too():
    assert run((0, GONE), (30, GONE), (40, UP), (70, UP), (80, GONE), (139, GONE))[-1] == (70, Change.RETURN)


@given(st.integers(0, 99))
def test_the_longest_wait_for_a_flapping_link_is_eight_hours(flaps):
    assert apart(Availability(flaps=flaps)) <= timedelta(hours=8)


def test_a_removal_is_watched_for_ninety_days_and_then_left_alone():
    watch = Availability(removed=True, gone_since=START)
    assert next_look(watch, START + STAY_DOWN - timedelta(days=1), Horizon(START), Random(1))
    assert next_look(watch, START + STAY_DOWN + timedelta(days=1), Horizon(START), Random(1)) is None
