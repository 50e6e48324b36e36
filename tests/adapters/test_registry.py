"""Whose link it is, and under which key."""

import pytest

from adapters.core.values import Handling, HarmKind
from adapters.registry import build
from tests.support.adapters.wire import target

ACCOUNTS = {"mastodon": {"social.example": {"token": "t"}}}
POST = "https://other.example/@a/112233445566778899"


@pytest.mark.parametrize("href", ["https://social.example/@a", "https://social.example/@a/1", POST])
def test_a_known_host_or_an_unmistakable_form_is_owned(href: str) -> None:
    assert build(ACCOUNTS).owner(target(href)).name == "mastodon"


@pytest.mark.parametrize("href", ["https://other.example/@a", "https://other.example/@a/1", "https://social.example/"])
def test_what_nobody_claims_belongs_to_the_web(href: str) -> None:
    assert build(ACCOUNTS).owner(target(href)).name == "page"


def test_a_sealed_link_belongs_to_the_hotlines_and_keeps_its_key() -> None:
    sealed = target(POST, Handling.SEALED)
    assert build(ACCOUNTS).owner(sealed).name == "hotline"
    assert build(ACCOUNTS).canonical(sealed) == "mastodon:post:other.example/112233445566778899"


def test_a_platform_is_found_by_its_name() -> None:
    assert build({}).named("gotosocial").name == "gotosocial"


def test_lists_and_networks_are_asked_besides_the_owner_for_what_they_act_on() -> None:
    link = target("https://abc.ngrok-free.app/login")
    assert {other.name for other in build({}).besides(link, HarmKind.PHISHING)} == {"netcraft", "ngrok", "web_risk"}
    assert {other.name for other in build({}).besides(link, HarmKind.HATE)} == {"ngrok"}


def test_nobody_is_asked_besides_the_hotlines_about_a_sealed_link() -> None:
    assert build({}).besides(target("https://abc.ngrok-free.app/", Handling.SEALED), HarmKind.PHISHING) == ()
