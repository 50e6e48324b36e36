"""Random bytes against what strangers reach: the answer reader, the inflater, the address table, links, pages, chat.

``uv run --group fuzz python tests/fuzz/guard.py -max_total_time=60`` begins with the seeds of ``seeds.py``; a folder
given as argument is used as well. A crash file is left behind for anything that raises what it should not, or breaks
a law.
"""

import asyncio
import ipaddress
import sys
import tempfile
from functools import cache
from pathlib import Path

import ada_url
import atheris
import httpx
from seeds import plant

sys.path.insert(0, str(Path(__file__).parents[2]))

with atheris.instrument_imports(include=["adapters", "bot.domain"]):
    from adapters.core.errors import HttpError
    from adapters.core.http import Response
    from adapters.core.values import Handling, Target
    from adapters.http.addresses import judge
    from adapters.http.guard import Guard, Policy, _opened
    from adapters.http.http1 import Exchange, RawRequest
    from adapters.http.inflate import inflate
    from adapters.http.policy import Policy as Rules
    from adapters.http.transport import _place
    from adapters.web.control_page import made_up
    from adapters.web.markup import read
    from bot.domain import link
    from bot.domain.errors import Refusal

LIMIT = 4096
LOOP = asyncio.new_event_loop()


class Wall(asyncio.Transport):
    """A transport that goes nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = False

    def write(self, data: bytes) -> None:
        pass

    def abort(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed


async def read_answer(data: bytes) -> None:
    """Any bytes, cut anywhere, give an answer within the limit or our own error, and leave nothing waiting."""
    exchange = Exchange(Rules("fuzz"))
    exchange.connection_made(Wall())
    cut = data[0] if data else 1
    asking = asyncio.ensure_future(
        exchange.ask(RawRequest(b"GET / HTTP/1.1\r\n\r\n", LIMIT, LOOP.time() + 9, bool(cut & 1)))
    )
    await asyncio.sleep(0)
    for at in range(1, len(data), cut + 1):
        exchange.data_received(data[at : at + cut + 1])
    exchange.connection_lost(None)
    try:
        reply = await asking
    except HttpError:
        return
    assert len(reply.body) <= LIMIT
    assert reply.status >= 200


def inflated(data: bytes) -> None:
    try:
        body, _ = inflate(data[1:], ("gzip", "deflate", "gzip, gzip", "")[data[0] & 3], LIMIT)
    except HttpError:
        return
    assert len(body) <= LIMIT


def judged(data: bytes) -> None:
    if len(data) == 4 or len(data) == 16:
        ip = ipaddress.ip_address(bytes(data))
        if ip.is_loopback or ip.is_link_local or ip.is_multicast or ip.is_unspecified:
            assert judge(str(ip)) is not None
    judge(data.decode("latin-1"))


@cache
def outbound() -> Guard:
    return Guard(Policy("fuzz", connect=0.01), None, lambda name: ["127.0.0.1"])


async def looked(text: str) -> None:
    """A look at any link raises nothing but our error; names are not looked up and nothing public is reached."""

    guard = outbound()
    for href in (f"http://{text}", text):
        try:
            target = Target(href, Handling.OPEN)
            if not judge(target.host.strip("[]")):
                continue  # a public address: never connected to from here
            await guard.look(target)
        except (HttpError, ValueError):
            continue
        raise AssertionError("a look reached a server")


def chatted(text: str) -> None:
    """Whatever is written in a chat, the links found in it stand still when they are read again."""
    try:
        found = link.find(text)
    except Refusal:
        return
    for one in found:
        assert ada_url.URL(one.href).href == one.href


def turned(text: str) -> None:
    """Whatever a redirect says, the host that was parsed is the one that would be connected to."""
    for base in (None, "https://base.test/a/b"):
        try:
            url = _opened(text, base)
            place = _place(httpx.URL(url.origin))
        except (HttpError, httpx.InvalidURL):
            continue
        assert place.host == url.hostname
        assert "@" not in url.href.split("?")[0].split("/")[2]


def one(data: bytes) -> None:
    if not data:
        return
    kind, rest = data[0] % 7, data[1:] or b"\0"
    if kind == 0:
        LOOP.run_until_complete(read_answer(b"\x07" + b"HTTP/1.1 200 OK\r\n" + rest))
        LOOP.run_until_complete(read_answer(rest))
    elif kind == 1:
        inflated(rest)
    elif kind == 2:
        judged(rest)
    elif kind == 3:
        read(Response(200, "http://a.test/", {"content-type": "text/html"}, rest)).like(
            read(Response(200, "http://a.test/", {}, rest[::-1]))
        )
    elif kind == 4:
        chatted(rest.decode("utf-8", "replace"))
    elif kind == 5:
        turned(rest.decode("utf-8", "replace"))
    else:
        text = rest.decode("utf-8", "replace")
        try:
            made_up(Target(f"http://a.test/{text}", Handling.OPEN))
        except ValueError:
            return
        if rest[0] == 0:
            LOOP.run_until_complete(looked(text[1:]))


def main() -> None:
    asyncio.set_event_loop(LOOP)
    folder = Path(tempfile.mkdtemp(prefix="stillup-fuzz-"))
    plant(folder)
    atheris.Setup([*sys.argv, str(folder)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
