"""The chain of events: whatever is changed, added, left out or moved is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from bot.domain import hash_chain
from bot.domain.hash_chain import Ring

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def chained(kinds: list[str]) -> list[Ring]:
    made: list[Ring] = []
    for at, kind in enumerate(kinds):
        ring = Ring(1, kind, "reported", START + timedelta(seconds=at), hash_chain.digest({"n": at}))
        made.append(replace(ring, hash=hash_chain.forge(made[-1].hash if made else "", ring)))
    return made


KINDS = st.lists(st.text(max_size=8), min_size=2, max_size=6)


@given(KINDS)
def test_what_was_chained_fits(kinds):
    assert hash_chain.broken(chained(kinds)) is None


@given(KINDS, st.data())
def test_a_changed_event_is_found_where_it_stands(kinds, data):
    rings = chained(kinds)
    at = data.draw(st.integers(0, len(rings) - 1))
    rings[at] = replace(rings[at], kind=rings[at].kind + "!")
    assert hash_chain.broken(rings) == at


@given(KINDS, st.data())
def test_an_event_that_is_left_out_is_missed(kinds, data):
    rings = chained(kinds)
    at = data.draw(st.integers(0, len(rings) - 2))  # the end can be cut off: that is what its printed hash is for
    assert hash_chain.broken(rings[:at] + rings[at + 1 :]) == at


def test_the_zone_in_which_a_time_is_read_makes_no_difference():
    ring = Ring(1, "open", "reported", START, "")
    elsewhere = replace(ring, at=START.astimezone(timezone(timedelta(hours=2))))
    assert hash_chain.forge("", ring) == hash_chain.forge("", elsewhere)


def test_facts_have_one_hash_in_any_order():
    assert hash_chain.digest({"a": 1, "b": "é"}) == hash_chain.digest({"b": "é", "a": 1})
