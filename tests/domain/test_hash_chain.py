"""The chain of events: whatever is changed, added, left out or moved is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from bot.domain import hash_chain
from bot.domain.hash_chain import ChainLink

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def chained(kinds: list[str]) -> list[ChainLink]:
    made: list[ChainLink] = []
    for at, kind in enumerate(kinds):
        chain_link = ChainLink(1, kind, "reported", START + timedelta(seconds=at), hash_chain.digest({"n": at}))
        made.append(replace(chain_link, hash=hash_chain.link_hash(made[-1].hash if made else "", chain_link)))
    return made


KINDS = st.lists(st.text(max_size=8), min_size=2, max_size=6)


@given(KINDS)
def test_what_was_chained_fits(kinds):
    assert hash_chain.broken(chained(kinds)) is None


@given(KINDS, st.data())
def test_a_changed_event_is_found_where_it_stands(kinds, data):
    chain_links = chained(kinds)
    at = data.draw(st.integers(0, len(chain_links) - 1))
    chain_links[at] = replace(chain_links[at], kind=chain_links[at].kind + "!")
    assert hash_chain.broken(chain_links) == at


@given(KINDS, st.data())
def test_an_event_that_is_left_out_is_missed(kinds, data):
    chain_links = chained(kinds)
    at = data.draw(st.integers(0, len(chain_links) - 2))  # the end can be cut off: that is what its printed hash is for
    assert hash_chain.broken(chain_links[:at] + chain_links[at + 1 :]) == at


def test_the_zone_in_which_a_time_is_read_makes_no_difference():
    chain_link = ChainLink(1, "open", "reported", START, "")
    elsewhere = replace(chain_link, happened_at=START.astimezone(timezone(timedelta(hours=2))))
    assert hash_chain.link_hash("", chain_link) == hash_chain.link_hash("", elsewhere)


def test_facts_have_one_hash_in_any_order():
    assert hash_chain.digest({"a": 1, "b": "é"}) == hash_chain.digest({"b": "é", "a": 1})
