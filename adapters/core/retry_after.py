"""How long a host wants to be left alone, as it says itself."""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime

_LONGEST = 86_400.0  # a day: no host decides that it is never looked at again
_UNSAID = 900.0  # after "too many requests" without a time


def asked(headers: Mapping[str, str]) -> float | None:
    """Seconds from ``Retry-After``, a day at most; None when absent or not readable (RFC 9110, 10.2.3).

    A date counts from the answer's own ``Date``, so that the host's clock need not agree with ours.
    """
    value = headers.get("retry-after", "")
    if value.isascii() and value.isdigit():
        return min(float(value), _LONGEST)
    try:
        span = parsedate_to_datetime(value) - parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, TypeError):
        return None
    return min(max(span.total_seconds(), 0.0), _LONGEST)


def wanted(status: int, headers: Mapping[str, str]) -> float:
    """Seconds without another look; 0 where the answer asks for none (only 429 and 503 do)."""
    said = asked(headers) if status in {429, 503} else None
    return said or (_UNSAID if status == 429 else 0.0)
