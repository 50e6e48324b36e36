"""A digest comes at the hour that the community's own clock shows, through every change of that clock."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.week import next_due, week_before

ZONES = st.sampled_from(
    ["UTC", "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Cairo"]
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - its interface


def test_off_is_never_due():
    assert next_due(None, 9, "Europe/Paris", datetime(2026, 3, 2, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("after", "due"),
    [
        (datetime(2026, 3, 23, 8, tzinfo=UTC), datetime(2026, 3, 30, 7, tzinfo=UTC)),  # Paris leaves winter on the 29th
        (datetime(2026, 10, 19, 7, tzinfo=UTC), datetime(2026, 10, 26, 8, tzinfo=UTC)),  # and summer on 25 October
    ],
)
def test_nine_in_paris_stays_nine_across_a_change_of_the_clock(after, due):
    assert next_due(0, 9, "Europe/Paris", after) == due


def test_an_hour_that_the_clock_skips_falls_on_the_hour_after_it():
    assert next_due(6, 2, "Europe/Paris", datetime(2026, 3, 28, tzinfo=UTC)) == datetime(2026, 3, 29, 1, tzinfo=UTC)


def test_an_hour_that_the_clock_repeats_comes_once():
    first = next_due(6, 2, "Europe/Paris", datetime(2026, 10, 24, tzinfo=UTC))
    assert first == datetime(2026, 10, 25, 0, tzinfo=UTC)
    assert next_due(6, 2, "Europe/Paris", first) == datetime(2026, 11, 1, 1, tzinfo=UTC)


@given(st.integers(0, 6), st.integers(4, 23), ZONES, MOMENTS)
def test_it_is_later_by_a_week_at_most_and_shows_the_wanted_hour(weekday, hour, zone, after):
    due = next_due(weekday, hour, zone, after)
    local = due.astimezone(ZoneInfo(zone))
    assert timedelta(0) < due - after <= timedelta(days=7, hours=1)
    assert (local.weekday(), local.hour, local.minute) == (weekday, hour, 0)


@given(st.integers(0, 6), st.integers(4, 23), ZONES, MOMENTS)
def test_weeks_follow_each_other_without_gap_or_overlap(weekday, hour, zone, after):
    due = next_due(weekday, hour, zone, after)
    assert week_before(next_due(weekday, hour, zone, due), zone) == due


def test_a_week_in_which_the_clock_changed_is_an_hour_shorter():
    end = datetime(2026, 3, 30, 7, tzinfo=UTC)
    assert end - week_before(end, "Europe/Paris") == timedelta(days=6, hours=23)
