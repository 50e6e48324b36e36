"""How often somebody may knock: so many requests in a minute, counted in memory, forgotten when it is over."""

from collections import OrderedDict
from time import monotonic

_REMEMBERED = 5_000  # callers; beyond that the one who was quiet longest is forgotten


class Limit:
    """At most ``times`` in ``seconds`` for each key."""

    def __init__(self, times: int, window: float = 60.0):
        self._times = times
        self._window = window
        self._seen: OrderedDict[str, list[float]] = OrderedDict()

    def allows(self, key: str) -> bool:
        """Whether one more is within the limit; if so it is counted."""
        now = monotonic()
        recent = [at for at in self._seen.pop(key, ()) if now - at < self._window]
        allowed = len(recent) < self._times
        self._seen[key] = [*recent, now] if allowed else recent
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return allowed
