"""What the guard's tests share: a watch on every connect of this process, a look-up that we steer, a local server."""

import asyncio
import socket
import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from adapters.core.errors import HttpError
from adapters.core.values import Handling, Target
from adapters.http.addresses import judge
from adapters.http.guard import Guard, Policy

CORPORA = Path(__file__).parents[2] / "data" / "corpora"

_watching: list[list[tuple[str, int]]] = []


def _on_audit(event: str, details: tuple) -> None:
    """Python tells its audit hooks of every connect before it happens; outside of this machine none may happen."""
    if event != "socket.connect" or not _watching or not isinstance(details[1], tuple):
        return
    _watching[-1].append(details[1][:2])
    if judge(details[1][0]) is None:
        raise ConnectionRefusedError("the test lets nothing out")


sys.addaudithook(_on_audit)


@contextmanager
def watched() -> Iterator[list[tuple[str, int]]]:
    """Every (address, port) that is connected to meanwhile; connects to public addresses are noted and stopped."""
    _watching.append([])
    try:
        yield _watching[-1]
    finally:
        _watching.pop()


class Names:
    """A look-up over a table. Each look-up of a name takes the next of its answers; the last one stays."""

    def __init__(self, **table: list[list[str]]) -> None:
        self.table = {name.replace("_", "."): list(answers) for name, answers in table.items()}

    def __call__(self, name: str) -> list[str]:
        answers = self.table.get(name.lower())
        if answers is None:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return answers.pop(0) if len(answers) > 1 else answers[0]


def at(href: str, handling: Handling = Handling.OPEN) -> Target:
    return Target(href, handling)


async def kind_of(looking: Awaitable[object]) -> str:
    """The kind of the error that looking raises, or "" when it raises none."""
    try:
        await looking
    except HttpError as error:
        return error.kind
    return ""


class Wall(asyncio.Transport):
    """A transport that leads nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.aborted = False

    def write(self, data: bytes) -> None:
        pass

    def abort(self) -> None:
        self.aborted = True

    def is_closing(self) -> bool:
        return self.aborted

    def get_extra_info(self, name: str, default: object = None) -> object:
        return ("93.184.216.34", {"sockname": 40_000, "peername": 80}[name])


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def served(serve: Serve, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A local server for raw bytes; the port. What it still does at the end is cancelled."""
    tasks: set[asyncio.Task[None]] = set()

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(one(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(take, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def outbound(port: int, host: str = "a.test", **rules: object) -> AsyncIterator[Guard]:
    """A guard for which ``host`` is the local server at the port, with short limits."""
    quick: dict[str, object] = {"whole": 2.0, "connect": 1.5, "first_byte": 1.5}
    connect_to = {f"{host}:80": f"127.0.0.1:{port}", f"{host}:443": f"127.0.0.1:{port}"}
    guard = Guard(Policy("test (+https://stillup.example)", connect_to=connect_to, **{**quick, **rules}), None, Names())
    try:
        yield guard
    finally:
        await guard.aclose()
