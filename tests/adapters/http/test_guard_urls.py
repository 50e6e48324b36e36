"""One reading of a URL: what the guard opens is what the URL Standard says, and what it connects to is that host."""

import json
from typing import Any

import ada_url
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.core.errors import HttpError
from adapters.http.guard import _opened
from adapters.http.transport import _place
from tests.support.adapters.wires import CORPORA

ROWS: list[dict[str, Any]] = [
    row for row in json.loads((CORPORA / "wpt_urltestdata.json").read_text("utf-8")) if isinstance(row, dict)
]
WEB = [row for row in ROWS if str(row.get("href", "")).startswith(("http://", "https://"))]
INPUTS = [row["input"] for row in ROWS] + [
    row["url"] for row in json.loads((CORPORA / "urls_ssrf.json").read_text("utf-8"))
]


def opened(text: str, base: str | None) -> ada_url.URL | None:
    """What the guard makes of a link or a ``Location``; None where it refuses."""
    try:
        return _opened(text, base)
    except HttpError:
        return None


def bare(href: str) -> str:
    """Without login and fragment, which are never sent."""
    url = ada_url.URL(href)
    url.username = url.password = url.hash = ""
    return url.href


def test_every_web_address_of_the_standards_tests_is_read_as_the_standard_says() -> None:
    read = [(row["href"], opened(row["input"], row["base"])) for row in WEB]
    assert len(read) > 240
    assert [(href, url) for href, url in read if url is None or url.href != bare(href)] == []


def test_everything_that_the_standard_refuses_is_refused() -> None:
    bad = [row for row in ROWS if row.get("failure")]
    assert len(bad) > 250
    assert [row["input"] for row in bad if opened(row["input"], row.get("base")) is not None] == []


def test_no_other_scheme_is_opened() -> None:
    other = [row for row in ROWS if "href" in row and row not in WEB]
    assert [row["input"] for row in other if opened(row["input"], row.get("base")) is not None] == []


def hosts(url: ada_url.URL) -> tuple[str, str] | None:
    """The host that was parsed and the one that is connected to; None where the connector refuses."""
    try:
        return url.hostname, _place(httpx.URL(url.origin)).host
    except (httpx.InvalidURL, HttpError):
        return None


# An input of the corpora, cut in two, with signs between that parsers are known to disagree on.
SIGNS = st.text(st.sampled_from("/\\@:#?%.[]  \t\n\r\0。．①aA0x-_~|<>^{}é\u00ad\u200b\ufeff"), max_size=4)


@settings(max_examples=200)
@given(
    st.sampled_from(INPUTS),
    st.integers(0, 60),
    SIGNS,
    st.sampled_from([None, "http://base.test/a/b", "https://b.test"]),
)
def test_parser_and_connector_never_disagree_on_the_host(text: str, at: int, signs: str, base: str | None) -> None:
    url = opened(text[:at] + signs + text[at:], base)
    pair = hosts(url) if url else None
    assert pair is None or pair[0] == pair[1]


@pytest.mark.parametrize("row", ["http://a.test@127.0.0.1/", "http://127.0.0.1\\@a.test/", "http://127.0.0.1#@a.test/"])
def test_the_classic_disagreements_are_read_as_browsers_read_them(row: str) -> None:
    url = opened(row, None)
    assert url is not None
    assert hosts(url) == ("127.0.0.1", "127.0.0.1")
