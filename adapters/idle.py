"""Connections between two exchanges: a few, not for long, and the oldest makes room."""

from collections import OrderedDict

from adapters.connect import Place
from adapters.exchange import Exchange


class Idle:
    """At most ``room`` idle connections, each for at most ``seconds``."""

    def __init__(self, room: int, seconds: float) -> None:
        self._room = room
        self._seconds = seconds
        self._by_age: OrderedDict[Exchange, Place] = OrderedDict()
        self._by_place: dict[Place, list[Exchange]] = {}

    def __len__(self) -> int:
        return len(self._by_age)

    def take(self, place: Place) -> Exchange | None:
        """The most recently used connection to the place, or None."""
        resting = self._by_place.get(place)
        if not resting:
            return None
        exchange = resting[-1]
        self._forget(exchange)
        exchange.wake()
        return exchange

    def keep(self, place: Place, exchange: Exchange) -> None:
        """Let a reusable connection rest; one that cannot be kept is closed."""
        if self._room <= 0:
            exchange.close()
            return
        if len(self._by_age) >= self._room:
            oldest = next(iter(self._by_age))
            self._forget(oldest)
            oldest.close()
        self._by_age[exchange] = place
        self._by_place.setdefault(place, []).append(exchange)
        exchange.rest(self._seconds, self._forget)

    def close(self) -> None:
        """Close them all."""
        for exchange in list(self._by_age):
            self._forget(exchange)
            exchange.close()

    def _forget(self, exchange: Exchange) -> None:
        place = self._by_age.pop(exchange, None)
        if place is None:
            return
        resting = self._by_place[place]
        resting.remove(exchange)
        if not resting:
            del self._by_place[place]
