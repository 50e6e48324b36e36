"""One post a second in each channel, which is what Slack allows; whoever comes early waits, and nothing is dropped."""

import asyncio
from time import monotonic

GAP = 1.1  # seconds; a little over Slack's one, for the two requests may travel at different speed


class RateLimit:
    """Hands out turns by channel, in the order of asking."""

    def __init__(self, gap: float = GAP):
        self._gap = gap
        self._next: dict[str, float] = {}

    async def turn(self, channel: str) -> None:
        """Wait for this channel's turn."""
        now = monotonic()
        at = max(now, self._next.get(channel, now))
        self._next = {name: free for name, free in self._next.items() if free > now}
        self._next[channel] = at + self._gap
        await asyncio.sleep(at - now)
