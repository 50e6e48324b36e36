"""Whose link it is, and under which key."""

import pytest

from adapters.base import Care, Platform
from adapters.registry import Registry, build
from tests.adapters.wire import target

ACCOUNTS = {"mastodon": {"social.example": {"token": "t"}}}
POST = "https://other.example/@a/112233445566778899"


class Web(Platform):
    name = "web"

    def owns(self, target) -> bool:
        return True


class Hotline(Web):
    name = "hotline"


@pytest.mark.parametrize("href", ["https://social.example/@a", "https://social.example/@a/1", POST])
def test_a_known_host_or_an_unmistakable_form_is_owned(href: str) -> None:
    assert build(ACCOUNTS).owner(target(href)).name == "mastodon"


@pytest.mark.parametrize("href", ["https://other.example/@a", "https://other.example/@a/1", "https://social.example/"])
def test_the_first_that_claims_a_link_wins_and_the_web_stands_last(href: str) -> None:
    assert Registry((*build(ACCOUNTS), Web())).owner(target(href)).name == "web"


def test_a_sealed_link_belongs_to_the_hotlines_and_keeps_its_key() -> None:
    registry = Registry((*build(ACCOUNTS), Hotline()))
    sealed = target(POST, Care.SEALED)
    assert registry.owner(sealed).name == "hotline"
    assert registry.canonical(sealed) == "mastodon:post:other.example/112233445566778899"


def test_a_platform_is_found_by_its_name() -> None:
    assert build({}).named("gotosocial").name == "gotosocial"
