"""When the weekly digest falls due, on the clock of the community's own zone."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo


def next_due(weekday: int | None, hour: int, zone: str, after: datetime) -> datetime | None:
    """The next moment after ``after`` at which the zone's clock shows this hour of this weekday (0 Monday), in UTC.

    None when the digest is off (``weekday`` None). An hour that a clock change skips falls on the hour after it.
    """
    if weekday is None:
        return None
    here = ZoneInfo(zone)
    day = after.astimezone(here).date()
    for ahead in range(9):
        candidate = day + timedelta(days=ahead)
        if candidate.weekday() != weekday:
            continue
        due = datetime.combine(candidate, time(hour), here).astimezone(UTC)
        if due > after:
            return due
    raise AssertionError("a week has seven days")
