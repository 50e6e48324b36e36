"""When the weekly digest falls due, on the clock of the community's own zone."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo


def next_due(weekday: int | None, hour: int, zone: str, after: datetime) -> datetime | None:
    """The next moment after ``after`` at which the zone's clock shows this hour of this weekday (0 Monday), in UTC.

    None when the digest is off (``weekday`` None). An hour that a clock change skips falls on the hour after it; one
    that it repeats counts once, the first time. Raises ``KeyError`` for an unknown zone.
    """
    if weekday is None:
        return None
    here = ZoneInfo(zone)
    today = after.astimezone(here).date()
    first = today + timedelta(days=(weekday - today.weekday()) % 7)
    for weeks in range(3):
        due = datetime.combine(first + timedelta(weeks=weeks), time(hour), here).astimezone(UTC)
        if due > after:
            return due
    raise AssertionError("a week has seven days")


def week_before(end: datetime, zone: str) -> datetime:
    """The moment seven days before ``end`` on the zone's clock: an hour more or less away when the clocks changed."""
    return (end.astimezone(ZoneInfo(zone)) - timedelta(days=7)).astimezone(UTC)
