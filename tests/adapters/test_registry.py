"""Whose link it is, and under which key."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from adapters.core.values import Handling, HarmKind, Target
from adapters.registry import Registry, build
from tests.support.adapters.cases import CASES, SETTINGS
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


FULL, BARE = build(SETTINGS), build({})
HOSTS = sorted({host for each in FULL for host in each.hosts or ()} | {"social.example", "other.example", "127.0.0.1"})
PATHS = sorted({case.href.split("/", 3)[3] for case in CASES} | {"", "@a/112233445566778899", "watch?v=dQw4w9WgXcQ"})


def in_turn(registry: Registry, link: Target) -> str:
    """Whose link it is when every platform is asked, the first one first."""
    return next((each.name for each in registry if each.owns(link)), "")


def found(registry: Registry, link: Target) -> str:
    try:
        return registry.owner(link).name
    except LookupError:
        return ""


@pytest.mark.parametrize("handling", Handling)
@pytest.mark.parametrize("registry", [FULL, BARE], ids=["accounts", "bare"])
def test_every_known_host_and_path_has_the_owner_that_asking_in_turn_finds(
    registry: Registry, handling: Handling
) -> None:
    links = [target(f"https://{host}/{path}", handling) for host in HOSTS for path in PATHS]
    links += [target(case.href, handling) for case in CASES]
    assert [link.href for link in links if found(registry, link) != in_turn(registry, link)] == []


@given(
    some.sampled_from(["", "www.", "a.b.", "evil-", "."]),
    some.sampled_from(HOSTS),
    some.sampled_from(["", ".", ":8080", ".evil.example"]),
    some.sampled_from(PATHS) | some.text("/@abp123.-_", max_size=24),
    some.sampled_from(Handling),
)
@example("", "vk.com", ".", "wall-1_2", Handling.OPEN)
def test_the_index_by_host_finds_whom_asking_in_turn_finds(
    before: str, host: str, after: str, path: str, handling: Handling
) -> None:
    try:
        link = target(f"https://{before}{host}{after}/{path}", handling)
        assert link.url
    except ValueError:  # no link at all: it never gets this far
        return
    assert found(FULL, link) == in_turn(FULL, link)
    assert found(BARE, link) == in_turn(BARE, link)


@pytest.mark.parametrize("href", ["mailto:a@vk.com", "ftp://vk.com/a", "data:text/plain,a"])
def test_what_is_no_link_of_the_web_has_the_owner_that_asking_in_turn_finds(href: str) -> None:
    assert found(FULL, target(href)) == in_turn(FULL, target(href))
