"""The canonical form: which spellings are one page and which are two, by example and by law."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain import link

law = settings(deadline=None)  # speed is not a test

HOSTS = st.sampled_from(["bad.example", "a-b.example.co.uk", "xn--e1afmkfd.xn--p1ai", "1.2.3.4", "[2001:db8::1]"])
PRINTABLE = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x17F), max_size=12)
PARTS = st.text("ab09-._~%2e4F/[]().;=+@:!$'*,é ", max_size=20)
PAIRS = st.dictionaries(st.text("abcXYZ[]_", min_size=1, max_size=5), PARTS.map(lambda part: part.replace("&", "")))


def key(href):
    return link.of(href).canonical


@st.composite
def spellings(draw):
    scheme = draw(st.sampled_from(["http", "https"]))
    port = draw(st.sampled_from(["", ":80", ":443", ":8080"]))
    tail = f"/{draw(PARTS)}?{draw(PRINTABLE)}&{draw(PARTS)}#{draw(st.sampled_from(['', '!', '/']))}{draw(PARTS)}"
    return f"{scheme}://{draw(HOSTS)}{port}{tail}"


@law
@given(spellings())
def test_the_canonical_form_of_a_canonical_form_is_itself(href):
    assert key(key(href)) == key(href)


@law
@given(HOSTS, PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_parameters_makes_no_difference(host, pairs, random):
    written = [f"{name}={value}" for name, value in pairs.items()]
    shuffled = random.sample(written, len(written))
    assert key(f"https://{host}/?{'&'.join(written)}#") == key(f"https://{host}/?{'&'.join(shuffled)}#")


@law
@given(spellings())
def test_the_case_of_scheme_and_host_makes_no_difference(href):
    scheme, _, rest = href.partition("://")
    host, slash, tail = rest.partition("/")
    assert key(f"{scheme.upper()}://{host.upper()}{slash}{tail}") == key(href)


@law
@given(spellings())
def test_a_fingerprint_is_the_same_every_time(href):
    assert link.fingerprint(key(href)) == link.fingerprint(link.of(href).canonical)


@pytest.mark.parametrize(
    "other",
    [
        "http://ex.com/a/b?x=1&y=2",
        "https://ex.com:443/a/b?x=1&y=2",
        "https://user:pass@ex.com/a/b?x=1&y=2",
        "https://ex.com./a/b?x=1&y=2",
        "https://ex.com//a///b?x=1&y=2",
        "https://ex.com/a/c/../b?x=1&y=2",
        "https://ex.com/%61/b?y=2&x=%31",
        "https://ex.com/a/b?y=2&utm_source=z&x=1&fbclid=q",
        "https://ex.com/a/b?x=1&y=2&__cft__%5B0%5D=q",
        "https://ex.com/a/b?x=1&y=2#top",
        "https://ex.com/a/b?x=1&y=2#:~:text=word",
    ],
)
def test_two_spellings_of_one_page_have_one_key(other):
    assert key(other) == "https://ex.com/a/b?x=1&y=2"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("https://ex.com/a", "https://ex.com/A"),
        ("https://ex.com/a", "https://ex.com/a/"),
        ("https://ex.com/a", "https://ex.com:8080/a"),
        ("https://ex.com/a%2Fb", "https://ex.com/a/b"),
        ("https://ex.com/?ref=1", "https://ex.com/?ref=2"),
        ("https://ex.com/?t=1&t=2", "https://ex.com/?t=2&t=1"),
        ("https://ex.com/?q=%C4%E3", "https://ex.com/?q=%C4%E4"),
        ("https://ex.com/#/post/1", "https://ex.com/#/post/2"),
        ("https://ex.com/#!a", "https://ex.com/#!b"),
        ("https://a.github.io/", "https://b.github.io/"),
    ],
)
def test_two_pages_have_two_keys(one, two):
    assert key(one) != key(two)


@pytest.mark.parametrize("href", ["https://ex.com/%%34%31", "https://ex.com/?a=%%34%31"])
def test_a_stray_percent_sign_does_not_make_a_new_code(href):
    assert key(href).endswith("%2541")


def test_the_case_of_percent_codes_makes_no_difference():
    assert key("https://ex.com/%c3%a9") == key("https://ex.com/é")


def test_the_loose_key_is_host_and_path():
    assert link.of("http://EX.com:8080//a/b/?x=1#y").loose == "ex.com/a/b"
