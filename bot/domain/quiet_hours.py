"""Quiet hours on a community's own clock: when nobody is called, and until when."""

from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo


class Hours(NamedTuple):
    """From one time of the day to another; over midnight when the second is the earlier one."""

    start: time
    end: time


def parse(text: str) -> Hours:
    """``22:00-07:30``. Raises ``ValueError`` for anything else, and when both times are the same."""
    first, dash, second = text.replace(" ", "").partition("-")
    if not dash or len(first) != 5 or len(second) != 5:
        raise ValueError(text)
    hours = Hours(time.fromisoformat(first), time.fromisoformat(second))
    if hours.start == hours.end:
        raise ValueError(text)
    return hours


def quiet_until(hours: Hours, zone: str, now: datetime) -> datetime | None:
    """When the quiet hours that ``now`` lies in are over, in UTC; None outside of them.

    Moments are compared, not clock faces: an hour that a clock change repeats or skips so makes a night longer or
    shorter, and nothing else. Raises ``KeyError`` for an unknown zone.
    """
    here = ZoneInfo(zone)
    today = now.astimezone(here).date()
    for day in (today, today - timedelta(days=1)):
        night = timedelta(days=1) if hours.end <= hours.start else timedelta(0)
        start = datetime.combine(day, hours.start, here).astimezone(UTC)
        end = datetime.combine(day + night, hours.end, here).astimezone(UTC)
        if start <= now < end:
            return end
    return None
