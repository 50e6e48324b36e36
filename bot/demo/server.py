"""Runs an ASGI app on 127.0.0.1 in a thread of its own: silent, without signal handlers, gone when it is closed."""

import asyncio
import socket
import threading

import uvicorn
from starlette.requests import Request
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


class _Protocol(HttpToolsProtocol):
    """Hands the connection to the app, so that it can be cut in the middle of a request."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        # asyncio does this only for sockets made with a protocol number; without it every answer takes 40 ms more.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app_state = {"transport": transport}


class _Uvicorn(uvicorn.Server):
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Cut what is open first: a request that the app leaves hanging would never complete."""
        for connection in list(self.server_state.connections):
            connection.transport.close()
        await super().shutdown(sockets)


class DemoServer:
    """Listens from the moment it is made: what connects before the thread is up waits in the socket's queue.

    A thread other than the main one is also why uvicorn leaves the process's signals alone.
    """

    def __init__(self, app: ASGIApp, port: int = 0):
        self._socket = socket.create_server(("127.0.0.1", port))
        self.port: int = self._socket.getsockname()[1]
        silent = uvicorn.Config(
            app,
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            timeout_graceful_shutdown=1,
        )
        self._server = _Uvicorn(silent)
        run = {"sockets": [self._socket]}
        self._thread = threading.Thread(target=self._server.run, kwargs=run, name=f"platform-{self.port}", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop and wait for the end: a quarter of a second, or one more when an answer is being delayed.

        A second call does nothing.
        """
        self._server.should_exit = True
        self._thread.join()


def cut(request: Request) -> None:
    """Drop the connection that this request came by; nothing that is answered afterwards arrives."""
    request.state.transport.abort()


async def until_left(request: Request) -> None:
    """Wait until the other side gives up, or the server closes. The request's body has been read before."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
