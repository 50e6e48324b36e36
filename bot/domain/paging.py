"""When somebody is called because an urgent case waits: few times, each later than the one before."""

from datetime import timedelta
from typing import Final

GAPS: Final = (
    timedelta(minutes=15),
    timedelta(minutes=45),
    timedelta(hours=3),
    timedelta(hours=8),
    timedelta(hours=24),
)
APART: Final = timedelta(minutes=15)  # between two calls in one community, however many cases wait


def gap(called: int) -> timedelta | None:
    """How long to wait before the next call, after so many; None when nobody is called any more."""
    return GAPS[called] if called < len(GAPS) else None
