"""Zero bytes, seen from the other side: something listens on forbidden addresses and hears nobody, whoever knocks."""

import json
import socket
import threading
from collections.abc import Iterator

import pytest

from adapters.http.addresses import judge
from adapters.http.guard import Guard, Policy
from tests.adapters.http.test_guard_addresses import NAMES, URLS
from tests.support.adapters.wires import CORPORA, Names, at, kind_of, watched

ADDRESSES = [row.split("\t")[:2] for row in (CORPORA / "ip_addresses.tsv").read_text("utf-8").splitlines()[1:] if row]
FORBIDDEN = [ip for ip, expected in ADDRESSES if expected != "allow"]


class Ears:
    """Listens on one port of several local addresses; ``heard`` is each connection, with its first bytes."""

    def __init__(self, *addresses: str) -> None:
        self.heard: list[tuple[str, bytes]] = []
        self.port = 0
        self.sockets: list[socket.socket] = []
        for address in addresses:
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            listener = socket.create_server((address, self.port), family=family)
            self.port = listener.getsockname()[1]
            self.sockets.append(listener)
            threading.Thread(target=self._listen, args=(listener,), daemon=True).start()

    def _listen(self, listener: socket.socket) -> None:
        while True:
            try:
                link, _ = listener.accept()
            except OSError:
                return
            with link:
                link.settimeout(1)
                self.heard.append((listener.getsockname()[0], link.recv(100)))

    def close(self) -> None:
        for listener in self.sockets:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()


@pytest.fixture(scope="module")
def ears() -> Iterator[Ears]:
    opened = Ears("127.0.0.1", "127.0.0.2", "::1")
    yield opened
    opened.close()


def guard(port: int, look_up: object) -> Guard:
    """Looks at the port that something listens on, so that nothing but the address can stop it."""
    return Guard(Policy("test", ports=frozenset({80, 443, port}), connect=1.0, whole=1.0), None, look_up)


def knock(port: int) -> None:
    with socket.create_connection(("127.0.0.2", port)) as link:
        link.sendall(b"knock")


def test_the_ears_hear(ears: Ears) -> None:
    knock(ears.port)
    while not ears.heard:
        pass
    assert ears.heard.pop() == ("127.0.0.2", b"knock")


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.0.0.2", "127.2", "0x7f000002", "0177.0.0.2", "2130706434", "[::1]", "[::ffff:127.0.0.2]"),
        *("[::ffff:7f00:2]", "[0:0:0:0:0:ffff:127.0.0.2]", "localhost", "LOCALHOST.", "①②⑦.0.0.2", "127。0。0。2", "0"),
        *("user@127.0.0.2", "a.test@127.0.0.2", "127.0.0.2.", "%31%32%37.0.0.2"),
    ],
)
async def test_no_spelling_of_an_own_address_is_heard(ears: Ears, host: str) -> None:
    outbound = guard(ears.port, Names(localhost=[["127.0.0.1", "::1"]]))
    assert await kind_of(outbound.look(at(f"http://{host}:{ears.port}/"))) == "refused"
    await outbound.aclose()
    assert ears.heard == []


@pytest.mark.parametrize("answers", [["127.0.0.2"], ["93.184.216.34", "127.0.0.2"], ["127.0.0.2", "93.184.216.34"]])
async def test_no_name_that_leads_to_an_own_address_is_heard(ears: Ears, answers: list[str]) -> None:
    outbound = guard(ears.port, lambda name: answers)
    assert await kind_of(outbound.look(at(f"http://a.test:{ears.port}/"))) == "refused"
    await outbound.aclose()
    assert ears.heard == []


async def test_every_url_of_the_corpus_is_refused_unheard(ears: Ears) -> None:
    outbound = guard(ears.port, Names(**{name: rows for name, rows in NAMES.items() if all(map(judge, rows[0]))}))
    with watched() as connects:
        for url in URLS:
            await kind_of(outbound.look(at(url)))
            await kind_of(outbound.look(at(url.replace("://", f"://127.0.0.2:{ears.port}@", 1))))  # a login like a host
    await outbound.aclose()
    assert (ears.heard, [place for place in connects if judge(place[0])]) == ([], [])


async def test_every_forbidden_address_of_the_corpus_is_refused_by_link_and_by_name() -> None:
    for ip in FORBIDDEN:
        outbound = guard(80, lambda name, ip=ip: [ip])
        host = f"[{ip}]" if ":" in ip else ip
        kinds = {await kind_of(outbound.look(at(href))) for href in ("http://a.test/", f"http://{host}/")}
        await outbound.aclose()
        assert kinds == {"refused"}, ip


def test_the_corpora_are_whole() -> None:
    assert len(FORBIDDEN) > 120
    assert len(URLS) == len(json.loads((CORPORA / "urls_ssrf.json").read_text("utf-8"))) > 190
