"""Every attack of the hostile server ends within its limit, and nothing else on this machine is touched."""

import asyncio
import resource
import time
from collections.abc import AsyncIterator

import pytest

from adapters.core.errors import HttpError
from adapters.core.http import Response
from adapters.core.values import Handling
from adapters.http.guard import Guard, Policy
from adapters.http.http1 import Exchange, RawRequest
from tests.support.adapters import hostile
from tests.support.adapters.wires import Names, Wall, at, kind_of, outbound, served, watched

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


@pytest.fixture
async def port() -> AsyncIterator[int]:
    hostile.asked.clear()
    async with served(hostile.attack) as number:
        yield number


@pytest.fixture
async def guard(port: int) -> AsyncIterator[Guard]:
    async with outbound(port) as opened:
        opened._wire._connector._addresses_of = Names(inside_test=[["10.0.0.1"]])
        yield opened


async def look(guard: Guard, path: str) -> Response:
    return await guard.look(at(f"http://a.test{path}"))


@pytest.mark.parametrize("trick", hostile.INWARDS)
async def test_a_redirect_inwards_is_not_followed(guard: Guard, port: int, trick: str) -> None:
    with watched() as connects:
        assert await kind_of(look(guard, f"/to/{trick}")) in {"refused", "nxdomain"}
    assert set(connects) == {("127.0.0.1", port)}
    assert len(hostile.asked) == 1


REFUSED = {
    "protocol": [
        *("/layers", "/two-layers", "/brotli", "/not-gzip", "/cl-te", "/two-lengths", "/short", "/upgrade", "/http2"),
        *("/ssh", "/nothing", "/bad-chunk", "/interim", "/endless-interim"),
    ],
    "too_large": ["/many-fields", "/one-field", "/endless-field", "/endless-head", "/chunk-notes"],
    "timeout": ["/silent", "/slow-head", "/slow-body"],
}


@pytest.mark.parametrize(("kind", "path"), [(kind, path) for kind, paths in REFUSED.items() for path in paths])
async def test_an_attack_is_refused(guard: Guard, kind: str, path: str) -> None:
    hostile.bomb(2)  # made before the clock runs
    begun = time.perf_counter()
    with pytest.raises(HttpError) as caught:
        await look(guard, path)
    assert (caught.value.kind, caught.value.sent) == (kind, True)
    assert time.perf_counter() - begun < 4.0  # twice the whole hop's limit, for a busy machine


@pytest.mark.parametrize("path", ["/bomb", "/endless", "/tiny-chunks", "/endless-zip"])
async def test_a_body_is_cut_at_the_limit(guard: Guard, path: str) -> None:
    answer = await look(guard, path)
    assert answer.truncated
    assert len(answer.body) <= 65_536


@pytest.mark.parametrize("path", ["/bomb", "/layers", "/one-field", "/endless", "/interim"])
async def test_an_attack_costs_little_memory(guard: Guard, path: str) -> None:
    hostile.READY[path]() if path in hostile.READY else None  # what the server itself needs
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    await kind_of(look(guard, path))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 16_000  # KiB; a bomb holds 32 MiB


@pytest.mark.parametrize("path", ["/zipped", "/deflated", "/no-length", "/binary-field", "/chain/5"])
async def test_a_proper_answer_is_read(guard: Guard, path: str) -> None:
    answer = await look(guard, path)
    assert (answer.status, answer.body, answer.truncated) == (200, b"hello", False)


async def test_a_chain_of_redirects_ends(guard: Guard) -> None:
    assert await kind_of(look(guard, "/chain/6")) == "redirects"
    assert len(hostile.asked) == 6


async def test_the_answer_names_every_hop(guard: Guard) -> None:
    hops = (await look(guard, "/chain/2")).hops
    assert hops == ("http://a.test/chain/2", "http://a.test/chain/1", "http://a.test/zipped")


async def test_following_nothing_hands_the_redirect_back(guard: Guard) -> None:
    assert (await guard.look(at("http://a.test/chain/1"), follow=0)).status == 302


async def test_cookies_are_not_kept(guard: Guard) -> None:
    await look(guard, "/cookie")
    await look(guard, "/cookie")
    assert "cookie:" not in hostile.asked[-1].lower()


async def test_bytes_after_an_answer_are_not_taken_for_the_next(guard: Guard) -> None:
    await look(guard, "/smuggle")
    assert len(guard._wire._idle) == 0
    assert (await look(guard, "/zipped")).body == b"hello"


async def test_a_connection_that_speaks_unasked_is_closed(guard: Guard) -> None:
    await look(guard, "/late")
    await asyncio.sleep(0.2)
    assert len(guard._wire._idle) == 0


async def test_a_field_without_end_is_cut_off_at_the_limit_of_the_header() -> None:
    exchange, wall = Exchange(Policy("test", head_bytes=1000)), Wall()
    exchange.connection_made(wall)
    asking = asyncio.ensure_future(exchange.ask(RawRequest(b"", 65_536, asyncio.get_running_loop().time() + 9)))
    await asyncio.sleep(0)
    exchange.data_received(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 1000)
    assert await kind_of(asking) == "too_large"
    assert wall.is_closing()


async def test_a_login_in_the_link_is_not_sent(guard: Guard) -> None:
    await guard.look(at("http://user:secret@a.test/zipped"))
    assert "authorization" not in hostile.asked[-1].lower()
    assert "secret" not in hostile.asked[-1]


async def test_environment_proxies_are_not_used(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    assert (await look(guard, "/zipped")).status == 200


async def test_slow_hosts_do_not_delay_others(guard: Guard) -> None:
    slow = [asyncio.ensure_future(kind_of(look(guard, "/slow-head"))) for _ in range(50)]
    begun = time.perf_counter()
    await look(guard, "/zipped")
    assert time.perf_counter() - begun < 0.4
    assert set(await asyncio.gather(*slow)) == {"timeout"}


async def test_a_guarded_bomb_is_not_read(guard: Guard) -> None:
    answer = await guard.look(at("http://a.test/bomb", Handling.GUARDED))
    assert (answer.status, answer.body) == (200, b"")
