"""Quiet hours by a community's own clock, through every change of the clocks."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import paging
from bot.domain.quiet_hours import Hours, parse, quiet_until

ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])
MOMENTS = st.integers(0, 300_000_000).map(lambda second: datetime(2021, 1, 1, tzinfo=UTC) + timedelta(seconds=second))
HOURS = st.builds(Hours, st.times(), st.times()).filter(lambda hours: hours.start != hours.end)


@given(HOURS, ZONES, MOMENTS)
def test_they_end_later_within_a_day_and_a_bit_and_are_over_then(hours, zone, now):
    until = quiet_until(hours, zone, now)
    if until:
        assert timedelta(0) < until - now <= timedelta(hours=25)
        assert quiet_until(hours, zone, until) is None


@given(HOURS, ZONES, MOMENTS)
def test_away_from_a_change_of_clocks_it_is_what_the_clock_shows(hours, zone, now):
    here = ZoneInfo(zone)
    days = [(now + timedelta(days=shift)).astimezone(here).utcoffset() for shift in (-2, 2)]
    if days[0] == days[1]:
        face = now.astimezone(here).time()
        inside = hours.start <= face < hours.end if hours.start < hours.end else face >= hours.start or face < hours.end
        assert (quiet_until(hours, zone, now) is not None) == inside


@pytest.mark.parametrize(("day", "ends"), [("2026-03-28", 5), ("2026-10-24", 6), ("2026-06-01", 5)])
def test_a_night_is_shorter_or_longer_when_the_clocks_change(day, ends):
    evening = datetime.fromisoformat(f"{day}T21:30+00:00")
    until = quiet_until(Hours(time(22), time(7)), "Europe/Berlin", evening)
    assert until == (evening + timedelta(days=1)).replace(hour=ends, minute=0)


@pytest.mark.parametrize("text", ["", "22:00", "22-07", "22:00-24:30", "22:00-22:00", "a:bc-d:ef", "22:00-07:00-08:00"])
def test_what_are_no_hours_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, the caller has a sentence of its own
        parse(text)


def test_the_gaps_between_calls_grow_and_end():
    assert list(paging.GAPS) == sorted(set(paging.GAPS))
    assert paging.gap(len(paging.GAPS)) is None
