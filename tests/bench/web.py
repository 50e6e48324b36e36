"""The web of the watch benchmark: many small sites over loopback addresses, which count who asks for what.

A path is a letter for the kind of answer and a number; any other path is made up and not found. The counts are printed
as JSON when standard input ends.
"""

import asyncio
import collections
import json
import random
import sys

from tests.bench.sites import LOREM, article, notice

# How often each kind of answer comes, in percent.
MIX = {"u": 70, "n": 14, "g": 5, "b": 3, "m": 5, "f": 3}


def answer(status: str, body: str = "", extra: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{extra}Content-Length: {len(body)}\r\n\r\n"
    return f"{head}{body}".encode()


PAGE = answer("200 OK", article("Summer at the sea", "</p><p>".join([LOREM] * 24)))
NOT_FOUND = answer("404 Not Found", notice("Not found", "404", "Nothing here."))
READY = {
    "u": PAGE,
    "n": NOT_FOUND,
    "g": answer("410 Gone", notice("Gone", "Gone", "This was removed.")),
    "b": answer("451 Unavailable For Legal Reasons", "Withheld."),
    "f": answer("503 Service Unavailable", "Later."),
}


def paths(count: int) -> list[str]:
    dice = random.Random(6)
    kinds = dice.choices(list(MIX), list(MIX.values()), k=count)
    return [f"/{kind}/{number}" for number, kind in enumerate(kinds)]


class Site(asyncio.Protocol):
    """``m`` moves once to another path of the same host. A browser's request is a second opinion, not another look."""

    asked: collections.Counter[str] = collections.Counter()
    browsers: collections.Counter[str] = collections.Counter()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport, self.left = transport, b""

    def data_received(self, data: bytes) -> None:
        self.left += data
        while b"\r\n\r\n" in self.left:
            head, _, self.left = self.left.partition(b"\r\n\r\n")
            path = head.split(b" ", 2)[1].decode()
            (self.browsers if b"Mozilla" in head else self.asked)[path] += 1
            self.transport.write(self.reply(path))

    def reply(self, path: str) -> bytes:
        kind, _, number = path[1:].partition("/")
        if not number.isdigit():
            return NOT_FOUND if kind != "moved" else PAGE
        if kind == "m":
            return answer("302 Found", "", f"Location: /moved/to-{number}\r\n")
        return READY[kind]


async def main() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Site, "0.0.0.0", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    looks = {path: count for path, count in Site.asked.items() if path.rpartition("/")[2].isdigit()}
    print(json.dumps({"looks": looks, "requests": Site.asked.total() + Site.browsers.total()}), flush=True)


if __name__ == "__main__":
    import uvloop

    uvloop.run(main())
