"""Defanging: nothing clickable is left, nothing is lost, and logs keep no link at all."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain import link, refang, suffix

law = settings(deadline=None)  # speed is not a test

HOSTS = st.sampled_from(["bad.example", "www.a-b.co.uk", "xn--e1afmkfd.xn--p1ai", "1.2.3.4:8080", "[2001:db8::1]"])
TAIL = "abh/tpsx:.-_[]()!?#=&%;,@*~'|DOTAT/ "
BITS = st.sampled_from(["http://", "[.]", "[:]", "[/]", "evil.com", "-dot-", "hxxp", "://", "[[", "www."])
TAILS = st.lists(BITS | st.text(TAIL, max_size=6), max_size=6).map("".join)
HREFS = st.builds(lambda host, tail: link.of(f"https://{host}/{tail}").href, HOSTS, TAILS)
WORDS = st.lists(HREFS | BITS | st.text(max_size=8), max_size=6).map(" ".join)


def clickable(text):
    """What chat, mail and terminal programs make links of: a scheme with "//", www., a name with a known ending."""
    names = re.findall(r"(?:[\w-]+\.)+[\w-]+", text)
    return re.findall(r"\w+://|\bwww\.\w", text) + [name for name in names if suffix.is_known(name)]


def test_a_defanged_link_is_still_readable():
    assert link.defang("https://bad.example/path?x=1") == "hxxps[:]//bad[.]example/path?x=1"


@law
@given(HREFS)
def test_refanging_undoes_defanging(href):
    assert refang.refang(link.defang(href)) == href


def in_a_sentence(href):
    """Without what a sentence, a markup or a list of links around it would end it with."""
    return re.sub(r"[^\w/]+$", "", re.sub(r"&amp;|[|*,;]", "", href))


@law
@given(HREFS.map(in_a_sentence))
def test_a_defanged_link_can_be_reported(href):
    assert href in [found.href for found in link.find(link.defang(href))]


def test_a_mark_before_a_bracket_is_no_label():
    assert [found.href for found in link.find(link.defang("https://bad.example/.(http://x"))] == [
        "https://bad.example/.(http://x"
    ]


@law
@given(HREFS)
def test_a_defanged_link_is_not_clickable_in_any_part(href):
    assert clickable(link.defang(href)) == []


@law
@given(WORDS)
def test_a_defanged_text_is_not_clickable_in_any_part(text):
    assert clickable(link.defang_text(text)) == []


@law
@given(WORDS)
def test_defanging_a_text_twice_changes_nothing_more(text):
    once = link.defang_text(text)
    assert link.defang_text(once) == once


@law
@given(st.lists(HREFS, min_size=1, max_size=4), st.booleans())
def test_a_scrubbed_text_keeps_no_link(hrefs, defanged):
    text = " and ".join(link.defang(href) if defanged else href for href in hrefs)
    assert re.findall(r"bad|a-b|xn--|1\W+2\W+3\W+4|2001", link.scrub(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://bad.com/a.png. Then mail x@bad.com!", "See hxxps[:]//bad[.]com/a[.]png. Then mail x@bad[.]com!"),
        ("It is bad.com.", "It is bad[.]com."),
        ("_www.bad_", "_www[.]bad_"),
        ("took 3.5 s, e.g. in file.txt", "took 3.5 s, e.g. in file.txt"),
        ("from 10.0.0.1 and HTTP://Bad.com", "from 10[.]0[.]0[.]1 and hxxp[:]//Bad[.]com"),
        ("看https://bad.com/a", "看hxxps[:]//bad[.]com/a"),
        ("hxxps://bad[.]com/go?u=http://x.com", "hxxps[:]//bad[.]com/go?u=hxxp[:]//x[.]com"),
    ],
)
def test_only_what_looks_like_a_link_or_a_host_is_changed(text, expected):
    assert link.defang_text(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("asked https://bad.com/a twice", "asked [link] twice"),
        ("asked hxxps[:]//bad[.]com/a, then bad DOT com.", "asked [link], then [link]."),
        ("got hxxp://a[.]com,hxxp://b[.]com", "got [link]"),
        ("from ftp://intranet/x", "from [link]"),
        ("host bad.com did not answer", "host [link] did not answer"),
        ('File "/srv/bot/domain/link.py", line 3', 'File "/srv/bot/domain/link.py", line 3'),
    ],
)
def test_links_are_taken_out_for_logs(text, expected):
    assert link.scrub(text) == expected
