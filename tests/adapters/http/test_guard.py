"""The two locks, the two ways to ask, and what an error says about bytes that may have left."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import trustme
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.core.errors import HttpError
from adapters.core.http import ApiCall
from adapters.core.values import Handling
from adapters.http.guard import Guard, Policy, Vantage
from adapters.http.transport import Wire
from tests.support.adapters.wires import at, kind_of, outbound, served, watched


class Web:
    """A small honest server. ``seen`` keeps each request's head and body; ``fail`` is done after the next request."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, bytes]] = []
        self.connections = 0
        self.status = "200 OK"
        self.hang = False
        self.drop_second = False

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        served_here = 0
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            size = next((int(row[15:]) for row in head.split("\r\n") if row.lower().startswith("content-length:")), 0)
            self.seen.append((head, await reader.readexactly(size)))
            served_here += 1
            if self.hang:
                await asyncio.sleep(10)
            if self.drop_second and served_here == 2:
                return
            writer.write(f"HTTP/1.1 {self.answer(head)}".encode())

    def answer(self, head: str) -> str:
        method, path, _ = head.split("\r\n", maxsplit=1)[0].split(" ")
        if path.startswith("/to/"):
            return f"302 Found\r\nLocation: http://{path[4:]}\r\nContent-Length: 0\r\n\r\n"
        return f"{self.status}\r\nContent-Length: 5\r\n\r\n" + ("" if method == "HEAD" else "hello")


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
async def guard(web: Web) -> AsyncIterator[Guard]:
    async with served(web.serve) as port, outbound(port) as opened:
        yield opened


@pytest.mark.parametrize("href", ["", "http://a.test/oembed", "no link at all"])
async def test_a_sealed_link_is_not_asked_about(guard: Guard, web: Web, href: str) -> None:
    assert await kind_of(guard.look(at("http://a.test/", Handling.SEALED), href=href)) == "sealed"
    assert web.connections == 0


@pytest.mark.parametrize("extensions", [{}, {"handling": Handling.SEALED}, {"handling": "open"}, {"handling": None}])
async def test_the_transport_itself_refuses_what_is_sealed_or_unsaid(extensions: dict[str, object]) -> None:
    wire = Wire(Policy("test"))
    with watched() as connects:
        request = httpx.Request("GET", "http://93.184.216.34/", extensions=extensions)
        assert await kind_of(wire.handle_async_request(request)) == "sealed"
    await wire.aclose()
    assert connects == []


async def test_a_guarded_page_is_asked_for_its_head_only(guard: Guard, web: Web) -> None:
    answer = await guard.look(at("http://a.test/post", Handling.GUARDED))
    assert (answer.status, answer.body) == (200, b"")
    assert [head.split(" ")[0] for head, _ in web.seen] == ["HEAD"]


async def test_an_error_about_a_guarded_page_is_confirmed_for_one_byte(guard: Guard, web: Web) -> None:
    web.status = "405 Method Not Allowed"
    answer = await guard.look(at("http://a.test/post", Handling.GUARDED))
    assert (answer.status, answer.body, answer.hops) == (405, b"", ("http://a.test/post",))
    assert "range: bytes=0-0" in web.seen[1][0].lower()


@pytest.mark.parametrize(
    "href", ["http://a.test/post?format=json", "http://www.a.test/post/", "http://a.test/to/a.test/post"]
)
async def test_no_spelling_of_a_guarded_page_gives_its_body(guard: Guard, href: str) -> None:
    looking = guard.look(at("http://a.test/post", Handling.GUARDED), href=href)
    try:
        assert (await looking).body == b""
    except HttpError as error:
        assert error.kind == "nxdomain"  # noqa: PT017 - www.a.test is not served


async def test_another_address_asked_because_of_a_guarded_link_may_be_read(guard: Guard) -> None:
    assert (await guard.look(at("http://a.test/post", Handling.GUARDED), href="http://a.test/oembed")).body == b"hello"


async def test_a_link_that_says_no_more_than_its_limit_is_whole(guard: Guard) -> None:
    answer = await guard.look(at("http://a.test/"), body_limit=5)
    assert (answer.body, answer.truncated) == (b"hello", False)


async def test_every_request_names_the_operator(guard: Guard, web: Web) -> None:
    await guard.look(at("http://a.test/"), headers={"User-Agent": "Mozilla/5.0"})
    assert "user-agent: Mozilla/5.0 test (+https://stillup.example)".lower() in web.seen[0][0].lower()


@pytest.mark.parametrize("name", ["Cookie", "Referer", "Upgrade", "Host", "Transfer-Encoding"])
async def test_some_headers_are_never_taken_from_a_caller(guard: Guard, web: Web, name: str) -> None:
    await guard.look(at("http://a.test/"), headers={name: "smuggled"})
    assert "smuggled" not in web.seen[0][0]


@pytest.mark.parametrize("value", ["a\r\nCookie: b", "a\nb", "a\0b", "häßlich"])
async def test_a_header_that_would_break_out_of_its_line_is_refused(guard: Guard, web: Web, value: str) -> None:
    assert await kind_of(guard.look(at("http://a.test/"), headers={"X": value})) == "refused"
    assert web.seen == []


async def test_a_key_does_not_follow_a_redirect_to_another_host(guard: Guard, web: Web) -> None:
    headers = {"Authorization": "Bearer secret"}
    await kind_of(guard.look(at("http://a.test/to/a.test:443/"), headers=headers))
    assert ["secret" in head for head, _ in web.seen] == [True, False]


async def test_a_call_sends_its_json_and_reads_the_answer(guard: Guard, web: Web) -> None:
    answer = await guard.call(ApiCall("POST", "http://a.test/api?x=1", json={"a": 1}))
    assert (answer.status, answer.body) == (200, b"hello")
    assert web.seen[0][0].startswith("POST /api?x=1 HTTP/1.1\r\nHost: a.test\r\n")
    assert web.seen[0][1] == b'{"a":1}'


async def test_a_call_sends_a_form_with_repeated_fields(guard: Guard, web: Web) -> None:
    await guard.call(ApiCall("POST", "http://a.test/", form={"id": ["1", "2"], "why": "x y"}))
    assert web.seen[0][1] == b"id=1&id=2&why=x+y"


async def test_a_call_follows_no_redirect(guard: Guard) -> None:
    assert (await guard.call(ApiCall("GET", "http://a.test/to/a.test/"))).status == 302


async def test_a_call_to_a_local_address_is_refused(guard: Guard) -> None:
    assert await kind_of(guard.call(ApiCall("POST", "http://127.0.0.1/"))) == "refused"


async def test_a_call_that_hangs_may_have_been_sent(guard: Guard, web: Web) -> None:
    web.hang = True
    with pytest.raises(HttpError) as caught:
        await guard.call(ApiCall("POST", "http://a.test/", content=b"x", timeout=0.2))
    assert (caught.value.kind, caught.value.sent) == ("timeout", True)


async def test_a_call_that_finds_no_server_was_not_sent() -> None:
    async with outbound(9) as guard:
        with pytest.raises(HttpError) as caught:
            await guard.call(ApiCall("POST", "http://a.test/", content=b"x"))
    assert (caught.value.kind, caught.value.sent) == ("connect", False)


async def test_a_call_is_never_sent_twice(guard: Guard, web: Web) -> None:
    await guard.look(at("http://a.test/"))
    web.drop_second = True
    await guard.call(ApiCall("POST", "http://a.test/", content=b"x"))
    # Not on the resting connection, which the server may be closing.
    assert [head.split(" ")[0] for head, _ in web.seen] == ["GET", "POST"]


async def test_no_error_text_holds_a_key_or_a_link(guard: Guard, web: Web) -> None:
    web.hang = True
    with pytest.raises(HttpError) as caught:
        await guard.call(ApiCall("GET", "http://a.test/path", headers={"Authorization": "Bearer secret"}, timeout=0.1))
    assert not {"secret", "a.test", "/path"} & set(str(caught.value).replace(":", " ").split())


async def test_a_resting_connection_is_used_again(guard: Guard, web: Web) -> None:
    for _ in range(3):
        await guard.look(at("http://a.test/"))
    assert web.connections == 1


async def test_a_look_survives_a_resting_connection_that_was_closed(guard: Guard, web: Web) -> None:
    web.drop_second = True
    await guard.look(at("http://a.test/"))
    assert (await guard.look(at("http://a.test/"))).status == 200


async def test_resting_connections_are_few(web: Web) -> None:
    async with served(web.serve) as port, outbound(port, keep_idle=2) as guard:
        await asyncio.gather(*(guard.look(at(f"http://a.test/{n}")) for n in range(6)))
        assert len(guard._wire._idle) == 2


async def test_resting_connections_are_closed_after_a_while(web: Web) -> None:
    async with served(web.serve) as port, outbound(port, idle_seconds=0.05) as guard:
        await guard.look(at("http://a.test/"))
        await asyncio.sleep(0.2)
        assert len(guard._wire._idle) == 0


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.mark.parametrize(("named", "kind"), [("a.test", ""), ("other.test", "tls")])
async def test_a_certificate_is_checked_for_its_name(
    web: Web, authority: trustme.CA, tmp_path: Path, named: str, kind: str
) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(named).configure_cert(context)
    async with served(web.serve, context) as port, outbound(port, extra_ca=str(tmp_path / "ca.pem")) as guard:
        assert await kind_of(guard.look(at("https://a.test/"))) == kind
    assert len(web.seen) == (0 if kind else 1)


async def test_an_unknown_authority_is_refused(web: Web, authority: trustme.CA) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("a.test").configure_cert(context)
    async with served(web.serve, context) as port, outbound(port) as guard:
        assert await kind_of(guard.look(at("https://a.test/"))) == "tls"


async def test_https_does_not_lead_down_to_http(web: Web, authority: trustme.CA, tmp_path: Path) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("a.test").configure_cert(context)
    async with served(web.serve, context) as port, outbound(port, extra_ca=str(tmp_path / "ca.pem")) as guard:
        assert await kind_of(guard.look(at("https://a.test/to/a.test/"))) == "refused"


async def test_a_vantage_is_told_the_judged_address_only(web: Web) -> None:
    tunnels: list[str] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tunnels.append((await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[0])
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await web.serve(reader, writer)

    async with served(proxy) as port:
        vantage = Vantage("there", "DE", f"127.0.0.1:{port}")
        guard = Guard(Policy("test", proxies=(vantage,)), vantage, lambda name: ["93.184.216.34"])
        assert (await guard.look(at("http://a.test/"))).body == b"hello"
        assert await kind_of(guard.look(at("http://10.0.0.1/"))) == "refused"
        await guard.aclose()
    assert tunnels == ["CONNECT 93.184.216.34:80 HTTP/1.1"]


@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=400))
def test_no_answer_of_any_bytes_raises_anything_but_our_error(data: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n" + data)

    async def look() -> None:
        async with served(serve) as port, outbound(port) as guard:
            await kind_of(guard.look(at("http://a.test/")))

    asyncio.run(look())
