"""Addresses that only an app opens are the web page of the same item."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.app_links import as_web
from bot.domain.link import find

DID = "did:plc:abcdefghijklmnopqrstuvwx"


@pytest.mark.parametrize(
    ("said", "web"),
    [
        (f"at://{DID}/app.bsky.feed.post/3kabc", f"https://bsky.app/profile/{DID}/post/3kabc"),
        ("at://bad.example/app.bsky.feed.post/3kabc", "https://bsky.app/profile/bad.example/post/3kabc"),
        (f"at://{DID}", f"https://bsky.app/profile/{DID}"),
        ("tg://resolve?domain=badchannel&post=77", "https://t.me/badchannel/77"),
        ("tg://privatepost?channel=123&post=77", "https://t.me/c/123/77"),
        ("matrix:u/bad:far.example", "https://matrix.to/#/@bad:far.example"),
        ("matrix:roomid/room:far.example/e/event?via=a", "https://matrix.to/#/!room:far.example/$event"),
    ],
)
def test_an_address_of_an_app_is_read_as_its_web_page(said, web):
    assert [found.href for found in find(f"look: {said} please")] == [web]


@given(st.text(max_size=80))
def test_writing_twice_changes_nothing_more(text):
    assert as_web(as_web(text)) == as_web(text)


@pytest.mark.parametrize("text", ["tg://resolve?post=7", "matrix: reloaded", "meet me at://", "https://x.com/a"])
def test_what_names_no_item_stays(text):
    assert as_web(text) == text
