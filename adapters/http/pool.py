"""Connections between two exchanges: a few, not for long, and the oldest makes room."""

import asyncio
from collections import OrderedDict
from typing import NamedTuple

from adapters.http.connect import Endpoint
from adapters.http.http1 import Exchange


class _Rest(NamedTuple):
    place: Endpoint
    since: float  # the loop's time


class Idle:
    """At most ``capacity`` idle connections, each for at most twice ``idle_for``: swept that often, not timed."""

    def __init__(self, capacity: int, idle_for: float) -> None:
        self._capacity = capacity
        self._idle_for = idle_for
        self._by_age: OrderedDict[Exchange, _Rest] = OrderedDict()
        self._by_place: dict[Endpoint, list[Exchange]] = {}
        self._sweeper: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        return len(self._by_age)

    def take(self, place: Endpoint) -> Exchange | None:
        """The most recently used connection to the place, or None."""
        resting = self._by_place.get(place)
        if not resting:
            return None
        exchange = resting[-1]
        self._forget(exchange)
        exchange.wake()
        return exchange

    def keep(self, place: Endpoint, exchange: Exchange) -> None:
        """Let a reusable connection rest; one that cannot be kept is closed."""
        if self._capacity <= 0:
            exchange.close()
            return
        if len(self._by_age) >= self._capacity:
            self._close(next(iter(self._by_age)))
        loop = asyncio.get_running_loop()
        self._by_age[exchange] = _Rest(place, loop.time())
        self._by_place.setdefault(place, []).append(exchange)
        exchange.rest(self._forget)
        if self._sweeper is None:
            self._sweeper = loop.call_later(self._idle_for, self._sweep, loop)

    def close(self) -> None:
        """Close them all."""
        if self._sweeper is not None:
            self._sweeper.cancel()
        for exchange in list(self._by_age):
            self._close(exchange)

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        before = loop.time() - self._idle_for
        for exchange in [exchange for exchange, rest in self._by_age.items() if rest.since <= before]:
            self._close(exchange)
        self._sweeper = loop.call_later(self._idle_for, self._sweep, loop) if self._by_age else None

    def _close(self, exchange: Exchange) -> None:
        self._forget(exchange)
        exchange.close()

    def _forget(self, exchange: Exchange) -> None:
        rest = self._by_age.pop(exchange, None)
        if rest is None:
            return
        resting = self._by_place[rest.place]
        resting.remove(exchange)
        if not resting:
            del self._by_place[rest.place]
