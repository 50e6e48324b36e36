"""The clients of the probe benchmark. Each runs in a process of its own and prints what it took as JSON.

Every client has the same work: GET, follow redirects, take at most 64 KiB of the body, 200 at once, one event loop.
"""

import asyncio
import collections
import json
import resource
import ssl
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

LIMIT = 65_536
AT_ONCE = 200

Look = Callable[[str], Awaitable[int]]


class RawProtocol(asyncio.Protocol):
    """The least that can be done with a socket in Python: find the status, the length and the location, count bytes."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.waiting: asyncio.Future[tuple[int, bytes, bool]] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def ask(self, request: bytes) -> asyncio.Future:
        self.parts, self.size, self.whole, self.head = [], 0, None, b""
        self.waiting = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return self.waiting

    def data_received(self, data: bytes) -> None:
        self.parts.append(data)
        self.size += len(data)
        if self.whole is None:
            self.head, end, _ = b"".join(self.parts).partition(b"\r\n\r\n")
            if not end:
                return
            at = self.head.find(b"Content-Length: ") + 16
            self.whole = len(self.head) + 4 + int(self.head[at:].split(b"\r\n", 1)[0])
        if self.size >= self.whole or self.size >= LIMIT:
            keep = self.size >= self.whole
            where = self.head.find(b"Location: ")
            location = self.head[where + 10 :].split(b"\r\n", 1)[0] if where > 0 else b""
            self.waiting.set_result((int(self.head[9:12]), location, keep))

    def connection_lost(self, exc: Exception | None) -> None:
        if self.waiting and not self.waiting.done():
            self.waiting.set_exception(exc or ConnectionError())


async def raw(ca: str) -> tuple[Look, Callable[[], Awaitable[None]]]:
    loop, idle = asyncio.get_running_loop(), {}
    tls = ssl.create_default_context(cafile=ca) if ca else None

    async def look(href: str) -> int:
        _, _, rest = href.partition("://")
        host, _, path = rest.partition("/")
        path = "/" + path
        name, _, port = host.partition(":")
        while True:
            resting = idle.pop(host, None)
            if resting is None or resting.transport.is_closing():
                _, resting = await loop.create_connection(RawProtocol, name, int(port), ssl=tls)
            request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: raw\r\nAccept: */*\r\n\r\n"
            status, location, keep = await resting.ask(request.encode())
            if keep and len(idle) < 64:
                idle[host] = resting
            else:
                resting.transport.abort()
            if not location:
                return status
            path = location.decode()

    async def close() -> None:
        for resting in idle.values():
            resting.transport.abort()

    return look, close


async def guard(ca: str) -> tuple[Look, Callable[[], Awaitable[None]]]:
    from adapters.core.errors import HttpError
    from adapters.core.values import Handling, Target
    from adapters.http.addresses import judge
    from adapters.http.guard import Guard, Policy

    links = sys.argv[2]
    hosts = {line.split("/")[2] for line in Path(links).read_text().split()}
    ports = frozenset(int(host.partition(":")[2]) for host in hosts)
    whole = 2.0 if sys.argv[1] == "open" else 20.0  # a tarpit is given up after that
    outbound = Guard(Policy("bench", ports=ports, connect_to={host: host for host in hosts}, extra_ca=ca, whole=whole))

    async def look(href: str) -> int:
        judge(href[7:].partition(":")[0])  # connect_to exempts these addresses; the rules are run here to be counted
        target = Target(href, Handling.OPEN)
        try:
            return (await outbound.look(target, body_limit=LIMIT)).status
        except HttpError as error:
            if error.kind != "timeout":
                raise
            return 0

    return look, outbound.aclose


async def aiohttp(ca: str) -> tuple[Look, Callable[[], Awaitable[None]]]:
    import aiohttp as library

    tls = ssl.create_default_context(cafile=ca) if ca else True
    connector = library.TCPConnector(limit=0, ssl=tls)
    session = library.ClientSession(connector=connector, headers={"User-Agent": "bench"})

    async def look(href: str) -> int:
        async with session.get(href, max_redirects=5) as response:
            left = LIMIT
            while left > 0 and (chunk := await response.content.read(left)):
                left -= len(chunk)
            if left <= 0:
                response.close()
            return response.status

    return look, session.close


async def httpx(ca: str) -> tuple[Look, Callable[[], Awaitable[None]]]:
    import httpx as library

    limits = library.Limits(max_connections=None, max_keepalive_connections=100)
    tls = ssl.create_default_context(cafile=ca) if ca else True
    client = library.AsyncClient(limits=limits, timeout=20, verify=tls, trust_env=False, follow_redirects=True)

    async def look(href: str) -> int:
        async with client.stream("GET", href) as response:
            left = LIMIT
            async for chunk in response.aiter_bytes():
                left -= len(chunk)
                if left <= 0:
                    break
            return response.status_code

    return look, client.aclose


CLIENTS = {"raw": raw, "guard": guard, "aiohttp": aiohttp, "httpx": httpx}


async def closed_loop(look: Look, links: Iterable[str]) -> tuple[collections.Counter[int], list[float]]:
    """Every link once, ``AT_ONCE`` at a time; the statuses and the seconds each took."""
    todo, seen, took = iter(links), collections.Counter(), []

    async def work() -> None:
        for href in todo:
            begun = time.perf_counter()
            seen[await look(href)] += 1
            took.append(time.perf_counter() - begun)

    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    return seen, took


async def open_loop(look: Look, links: list[str], per_second: float) -> list[float]:
    """Links started at a fixed rate, whatever the others do; the seconds that all but the tarpits took."""
    took: list[float] = []

    async def one(href: str) -> None:
        begun = time.perf_counter()
        await look(href)
        if "/t/" not in href:
            took.append(time.perf_counter() - begun)

    start, tasks = time.perf_counter(), []
    for number, href in enumerate(links):
        await asyncio.sleep(max(0.0, start + number / per_second - time.perf_counter()))
        tasks.append(asyncio.create_task(one(href)))
    await asyncio.gather(*tasks)
    return took


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(len(values) * share)] if values else 0.0


async def run(name: str, links: list[str], ca: str, rounds: int) -> dict[str, object]:
    look, close = await CLIENTS[name](ca)
    memory, begun, cpu = [], time.perf_counter(), time.process_time()
    for _ in range(rounds):
        seen, took = await closed_loop(look, links)
        memory.append(resident())
    wall = time.perf_counter() - begun
    await close()
    await asyncio.sleep(0.1)
    cpu = time.process_time() - cpu  # closing what was kept open belongs to the price of having opened it
    count = len(links) * rounds
    return {
        "client": name,
        "cpu_us": round(cpu / count * 1e6, 1),
        "links_per_s": round(count / wall),
        "p99_ms": round(percentile(took, 0.99) * 1e3, 1),
        "rss_mb": memory,
        "statuses": dict(sorted(seen.items())),
    }


async def run_open(links: list[str], ca: str, per_second: float) -> dict[str, object]:
    look, close = await guard(ca)
    took = await open_loop(look, links, per_second)
    await close()
    return {"good_ms": [round(seconds * 1e3, 3) for seconds in took]}


def resident() -> float:
    """Resident memory now, in MB (not the peak)."""
    return round(int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6, 1)


def main() -> None:
    name, path, ca, rounds = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
    links = Path(path).read_text().split()
    import gc

    import uvloop

    gc.freeze()  # for every client alike: see bot/serve.py, which does it for the bot
    gc.set_threshold(5_000, 10, 10)
    if name == "open":
        print(json.dumps(uvloop.run(run_open(links, ca, rounds))))
    else:
        print(json.dumps(uvloop.run(run(name, links, ca, int(rounds)))))


if __name__ == "__main__":
    main()
