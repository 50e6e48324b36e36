"""One look proves little: the fold from sightings to removal and return, and when to look next."""

from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.availability import APART, STAY_DOWN, Change, Horizon, Seen, Watch, fold, next_look
from tests.build import START

UP, GONE, UNKNOWN, RESTRICTED = Seen.UP, Seen.GONE, Seen.UNKNOWN, Seen.RESTRICTED


def run(*looks: tuple[int, Seen]) -> list[tuple[int, Change]]:
    """Fold looks at these minutes; the minutes at which something changed."""
    watch, changes = Watch(), []
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
    watch = Watch()
    for minute, seen in ((0, UP), (20, UP), (50, GONE), (90, GONE)):
        watch, _ = fold(watch, seen, START + timedelta(minutes=minute))
    assert (watch.last_up, watch.gone_since) == (START + timedelta(minutes=20), START + timedelta(minutes=50))


def test_flapping_is_counted():
    watch = Watch()
    for minute, seen in ((0, UP), (10, GONE), (20, UP), (30, GONE), (40, UP)):
        watch, _ = fold(watch, seen, START + timedelta(minutes=minute))
    assert (watch.flaps, watch.removed) == (2, False)


SOFT = st.sampled_from([UP, UNKNOWN, RESTRICTED, Seen.NOT_CHECKED])
LOOKS = st.lists(st.tuples(st.integers(1, 300), st.sampled_from(list(Seen))), max_size=30)


@given(st.lists(st.tuples(st.integers(1, 300), SOFT), max_size=30))
def test_without_a_gone_there_is_no_removal(looks):
    minute, timed = 0, []
    for gap, seen in looks:
        minute += gap
        timed.append((minute, seen))
    assert run(*timed) == []


@given(LOOKS)
def test_removals_and_returns_alternate_and_rest_on_two_looks_apart(looks):
    watch, now, last = Watch(), START, None
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
    watch, now = Watch(), START
    for gap, seen in looks:
        now += timedelta(minutes=gap)
        watch, _ = fold(watch, seen, now)
        again = next_look(watch, now, Horizon(START, now + timedelta(hours=3)), Random(seed))
        assert again is None or again > now


def test_a_provisional_gone_is_looked_at_again_after_half_an_hour_and_soon():
    watch, _ = fold(Watch(), GONE, START)
    again = next_look(watch, START, Horizon(START), Random(1))
    assert APART <= again - START <= timedelta(minutes=40)


def test_there_is_a_look_shortly_before_a_deadline():
    watch, _ = fold(Watch(), UP, START + timedelta(days=3))
    due = START + timedelta(days=3, hours=5)
    again = next_look(watch, START + timedelta(days=3), Horizon(START, due), Random(1))
    assert again == due - timedelta(minutes=10)


def test_a_host_that_asks_for_patience_gets_it():
    watch, _ = fold(Watch(), UP, START)
    again = next_look(watch, START, Horizon(START, retry_after=timedelta(hours=9)), Random(1))
    assert again - START >= timedelta(hours=9)


def test_a_removal_is_watched_for_ninety_days_and_then_left_alone():
    watch = Watch(removed=True, gone_since=START)
    assert next_look(watch, START + STAY_DOWN - timedelta(days=1), Horizon(START), Random(1))
    assert next_look(watch, START + STAY_DOWN + timedelta(days=1), Horizon(START), Random(1)) is None
