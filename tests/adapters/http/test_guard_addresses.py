"""No byte goes to an address that is not public, however it is written and whatever the name server says."""

import json

import ada_url
import httpx
import pytest

from adapters.core.errors import HttpError
from adapters.http.addresses import judge
from adapters.http.connect import Endpoint
from adapters.http.guard import Guard, Policy
from adapters.http.http1 import Exchange
from tests.support.adapters.wires import CORPORA, Names, Wall, at, kind_of, watched

URLS = [row["url"] for row in json.loads((CORPORA / "urls_ssrf.json").read_text(encoding="utf-8"))]
NAMES = {
    "pub_test": [["93.184.216.34"]],
    "loop_test": [["127.0.0.1"]],
    "loop_test_": [["127.0.0.1"]],
    "cgnat_test": [["100.64.0.1"]],
    "ula_test": [["fd00::1"]],
    "meta_test": [["169.254.169.254"]],
    "compat_test": [["::127.0.0.1"]],
    "sixto4_test": [["2002:7f00:1::1"]],
    "mixed_test": [["93.184.216.34", "10.0.0.1"]],
    "many_test": [["93.184.216.34"] * 199 + ["127.0.0.1"]],
    "wide_test": [[f"93.184.216.{n}" for n in range(1, 200)]],
    "zone_test": [["fe80::1%eth0"]],
    "rebind_test": [["93.184.216.34"], ["127.0.0.1"]],
    "localhost": [["127.0.0.1", "::1"]],
    "example_com": [["93.184.216.34"]],
}


def guard(**rules: object) -> Guard:
    return Guard(Policy("test", **rules), None, Names(**NAMES))


@pytest.mark.parametrize("url", URLS)
async def test_no_url_of_the_corpus_reaches_an_address_that_is_not_public(url: str) -> None:
    outbound = guard()
    with watched() as connects:
        await kind_of(outbound.look(at(url)))
    await outbound.aclose()
    assert [place for place in connects if judge(place[0]) or place[1] not in {80, 443}] == []


@pytest.mark.parametrize("name", ["loop", "cgnat", "ula", "meta", "compat", "sixto4", "mixed", "many", "zone"])
async def test_a_name_with_any_address_that_is_not_public_is_refused(name: str) -> None:
    outbound = guard()
    with watched() as connects:
        assert await kind_of(outbound.look(at(f"http://{name}.test/"))) == "refused"
    await outbound.aclose()
    assert connects == []


async def test_the_address_that_was_judged_is_the_one_connected_to() -> None:
    outbound = guard()
    with watched() as connects:
        await kind_of(outbound.look(at("http://rebind.test/")))
    await outbound.aclose()
    assert connects == [("93.184.216.34", 80)]  # a second look-up would have answered 127.0.0.1


async def test_the_next_address_is_tried_but_not_all_of_two_hundred() -> None:
    outbound = guard()
    with watched() as connects:
        assert await kind_of(outbound.look(at("http://wide.test/"))) == "connect"
    await outbound.aclose()
    assert connects == [("93.184.216.1", 80), ("93.184.216.2", 80), ("93.184.216.3", 80)]


async def test_own_addresses_are_refused() -> None:
    outbound = guard(own_addresses=frozenset({"93.184.216.34"}))
    with watched() as connects:
        assert await kind_of(outbound.look(at("http://pub.test/"))) == "refused"
    await outbound.aclose()
    assert connects == []


async def test_a_connection_to_oneself_by_a_public_address_is_refused() -> None:
    exchange = Exchange(Policy("test"))
    exchange.connection_made(Wall())  # both ends have one address
    with pytest.raises(HttpError, match="own"):
        exchange.refuse_ourselves()


@pytest.mark.parametrize("port", [22, 25, 6379, 8080])
async def test_other_ports_are_refused(port: int) -> None:
    outbound = guard()
    with watched() as connects:
        assert await kind_of(outbound.look(at(f"http://pub.test:{port}/"))) == "refused"
    await outbound.aclose()
    assert connects == []


async def test_the_operator_may_add_a_port() -> None:
    outbound = guard(ports=frozenset({8080}))
    with watched() as connects:
        assert await kind_of(outbound.look(at("http://pub.test:8080/"))) == "connect"
    await outbound.aclose()
    assert connects == [("93.184.216.34", 8080)]


async def test_a_name_that_does_not_exist_is_told_apart() -> None:
    outbound = guard()
    assert await kind_of(outbound.look(at("http://nowhere.test/"))) == "nxdomain"
    await outbound.aclose()


async def test_a_refusal_says_that_nothing_was_sent() -> None:
    outbound = guard()
    with pytest.raises(HttpError) as caught:
        await outbound.look(at("http://127.0.0.1/"))
    await outbound.aclose()
    assert not caught.value.sent


def test_parser_and_connector_agree_on_the_host_of_every_url_of_the_corpora() -> None:
    wpt = json.loads((CORPORA / "wpt_urltestdata.json").read_text(encoding="utf-8"))
    inputs = [(row["input"], row.get("base")) for row in wpt if isinstance(row, dict)] + [(url, None) for url in URLS]
    hosts = [pair for text, base in inputs if (pair := _hosts(text, base))]
    assert len(hosts) > 250
    assert [pair for pair in hosts if pair[0] != pair[1]] == []


def _hosts(text: str, base: str | None) -> tuple[str, str] | None:
    """The host as ada-url reads it and as the transport will connect to it; None where ada-url refuses."""
    try:
        url = ada_url.URL(text, base) if base else ada_url.URL(text)
    except ValueError:
        return None
    if url.protocol not in {"http:", "https:"}:
        return None
    from adapters.http.transport import _place

    try:
        place: Endpoint = _place(httpx.URL(url.origin))
    except httpx.InvalidURL:
        return None
    return url.hostname, place.host
