"""What is dropped from a link, and what never is."""

import ada_url
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.links.tracking import strip

KEPT = ("ref", "s", "t", "si", "source", "id", "v", "q", "page")
names = st.sampled_from(
    [*KEPT, "utm_source", "UTM_Medium", "fbclid", "gclid", "__cft__[0]", "__cft__%5B0%5D", "mc_eid"]
)
pairs = st.lists(st.tuples(names, st.sampled_from(["", "1", "a%20b", "%FF", "ä"])), max_size=6)


def href(pairs: list[tuple[str, str]], host: str = "example.org") -> str:
    query = "&".join(f"{name}={value}" for name, value in pairs)
    return str(ada_url.URL(f"https://{host}/a{'?' + query if query else ''}#f").href)


@pytest.mark.parametrize(
    ("given_", "left"),
    [
        ("https://example.org/a?utm_source=x&id=1&fbclid=2", "https://example.org/a?id=1"),
        ("https://example.org/a?fbclid=2", "https://example.org/a"),
        ("https://example.org/a?b=%20&a=+&utm_id=1", "https://example.org/a?b=%20&a=+"),
        ("https://x.com/a/status/1?s=20&t=abc", "https://x.com/a/status/1"),
        ("https://m.youtube.com/watch?v=x&si=abc&t=3", "https://m.youtube.com/watch?v=x&t=3"),
        ("https://evil-x.com/?s=20", "https://evil-x.com/?s=20"),
        ("https://example.org/?", "https://example.org/?"),
    ],
)
def test_only_tracking_goes(given_: str, left: str) -> None:
    assert strip(given_) == left


@given(pairs)
def test_stripping_twice_is_stripping_once(said: list[tuple[str, str]]) -> None:
    assert strip(strip(href(said))) == strip(href(said))


@given(pairs)
def test_names_with_a_meaning_stay_in_order_and_spelling(said: list[tuple[str, str]]) -> None:
    assert strip(href(said)) == href([pair for pair in said if pair[0] in KEPT])
