"""The HTTP server of the fronts that are reached by HTTP: uvicorn inside our own loop."""

import asyncio
import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

log = logging.getLogger(__name__)


class Server(uvicorn.Server):
    """Signals stay the process's own business: the whole bot ends together."""

    def __init__(self, config: uvicorn.Config):
        super().__init__(config)
        self._running: asyncio.Task[None] | None = None

    async def begin(self, sockets: list[socket.socket] | None = None) -> bool:
        """Answer from now on, at these sockets or at the address of the config; False when it cannot be had."""
        running = self._running = asyncio.create_task(self._run(sockets))
        while not self.started and not running.done():  # noqa: ASYNC110 - uvicorn offers no event to wait for
            await asyncio.sleep(0.02)
        return self.started

    async def _run(self, sockets: list[socket.socket] | None) -> None:
        try:
            await self.serve(sockets)
        except SystemExit as error:  # uvicorn would end the process
            log.warning("the server ended by itself (%s)", error)

    async def ended(self) -> None:
        """Wait until it answers no more; who is cancelled here does not end it."""
        if self._running:
            await asyncio.shield(self._running)

    async def aclose(self, patience: float | None = None) -> None:
        """Take nothing new, and let what was begun end, for so many seconds at most."""
        self.should_exit = True
        if self._running:
            await asyncio.wait({self._running}, timeout=patience)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Nothing is captured."""
        yield
