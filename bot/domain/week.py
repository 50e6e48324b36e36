"""When a weekly digest falls due, by the clock on the community's wall."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo


def next_due(weekday: int | None, hour: int, zone: str, after: datetime) -> datetime | None:
    """The first moment after ``after`` at which it is ``hour`` o'clock on that weekday (0 Monday) in the zone.

    None when ``weekday`` is None: off. An hour that the clocks skip counts as the moment that follows the gap, one
    that they repeat counts once, the first time. Raises ``KeyError`` for an unknown zone.
    """
    if weekday is None:
        return None
    place = ZoneInfo(zone)
    today = after.astimezone(place).date()
    first = today + timedelta(days=(weekday - today.weekday()) % 7)
    for weeks in range(3):
        due = datetime.combine(first + timedelta(weeks=weeks), time(hour), place).astimezone(UTC)
        if due > after:
            return due
    raise AssertionError("a week has passed within two weeks")


def week_before(end: datetime, zone: str) -> datetime:
    """The moment seven days before ``end`` on the wall clock: an hour more or less away when the clocks changed."""
    return (end.astimezone(ZoneInfo(zone)) - timedelta(days=7)).astimezone(UTC)
