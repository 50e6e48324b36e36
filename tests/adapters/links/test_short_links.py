"""Short links are walked through the one door, and no further than they have to be."""

import pytest
from starlette.responses import PlainTextResponse, RedirectResponse

from adapters.core.values import Handling
from adapters.links.short_links import expand, is_short, unwrap
from adapters.registry import build
from tests.support.adapters.fakes.networks import DID, FakeBluesky
from tests.support.adapters.wire import Slow, Town, Wire, target

REGISTRY = build({})
VIDEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"


def points(town: Town, **to: str) -> None:
    town.move_in({host.replace("_", "."): RedirectResponse(href, 301) for host, href in to.items()})


async def test_every_hop_is_kept_and_the_known_platform_is_not_asked(town: Town, http: Wire) -> None:
    points(town, bit_ly="https://t.co/abc", t_co=VIDEO)
    walk = await expand(target("https://bit.ly/1"), http, REGISTRY)
    assert walk.hops == ("https://bit.ly/1", "https://t.co/abc", VIDEO)
    assert [heard.host for heard in town.heard] == ["bit.ly", "t.co"]


async def test_an_unknown_page_at_the_end_is_not_asked_either(town: Town, http: Wire) -> None:
    points(town, bit_ly="https://bad.example/x", bad_example="https://other.example/")
    assert (await expand(target("https://bit.ly/1"), http, REGISTRY)).href == "https://bad.example/x"


async def test_a_link_that_is_not_short_is_not_asked(town: Town, http: Wire) -> None:
    walk = await expand(target("https://bad.example/x"), http, REGISTRY)
    assert (walk.href, town.heard) == ("https://bad.example/x", [])


async def test_a_sealed_link_is_unwrapped_without_a_request(town: Town, http: Wire) -> None:
    points(town, bit_ly=VIDEO)
    wrapped = target("https://l.facebook.com/l.php?u=https%3A%2F%2Fbit.ly%2F1", Handling.SEALED)
    walk = await expand(wrapped, http, REGISTRY)
    assert (walk.href, walk.note, town.heard) == ("https://bit.ly/1", "", [])


async def test_a_circle_ends(town: Town, http: Wire) -> None:
    points(town, bit_ly="https://t.co/1", t_co="https://bit.ly/1")
    assert (await expand(target("https://bit.ly/1"), http, REGISTRY)).hops == ("https://bit.ly/1", "https://t.co/1")


async def test_a_long_chain_ends_and_says_so(town: Town, http: Wire) -> None:
    points(town, bit_ly="https://t.co/", t_co="https://is.gd/", is_gd="https://v.gd/", v_gd="https://ow.ly/")
    town.houses["ow.ly"], town.houses["u.to"] = RedirectResponse("https://u.to/"), RedirectResponse("https://t.ly/")
    walk = await expand(target("https://bit.ly/"), http, REGISTRY)
    assert (len(walk.hops), walk.note) == (6, "The link redirects too often.")


@pytest.mark.parametrize("onward", ["javascript:alert(1)", "data:text/html,x", "http://[", ""])
async def test_a_redirect_to_no_page_ends_the_walk(town: Town, http: Wire, onward: str) -> None:
    town.move_in({"bit.ly": PlainTextResponse("", 302, {"location": onward} if onward else {})})
    walk = await expand(target("https://bit.ly/1"), http, REGISTRY)
    assert walk.href == ("https://bit.ly/1")


async def test_a_dead_shortener_is_no_error(town: Town) -> None:
    town.move_in({"bit.ly": Slow()})
    walk = await expand(target("https://bit.ly/1"), Wire(town, seconds=0.05), REGISTRY)
    assert (walk.href, walk.note) == ("https://bit.ly/1", "The host did not answer in time.")


async def test_a_handle_is_settled_on_its_did(town: Town, http: Wire) -> None:
    town.move_in(FakeBluesky().houses)
    walk = await expand(target("https://bsky.app/profile/bad.example/post/3kabc"), http, REGISTRY)
    assert walk.href == f"https://bsky.app/profile/{DID}/post/3kabc"


@pytest.mark.parametrize(
    "href",
    [
        "https://vm.tiktok.com/ZM1/",
        "https://www.tiktok.com/t/ZM1/",
        "https://www.facebook.com/share/p/abc/",
        "https://www.reddit.com/r/pics/s/AbCd",
        "https://t.co/abc",
    ],
)
def test_a_short_form_on_a_platforms_own_host_is_short(href: str) -> None:
    assert is_short(target(href))


@pytest.mark.parametrize("href", ["https://www.tiktok.com/@a/video/7", "https://bit.ly.bad.example/", VIDEO])
def test_an_item_is_not_short(href: str) -> None:
    assert not is_short(target(href))


def test_a_wrapped_target_has_to_be_a_page() -> None:
    assert unwrap(target("https://out.reddit.com/?url=https%3A%2F%2Fbad.example%2F")) == "https://bad.example/"
    assert unwrap(target("https://out.reddit.com/?url=javascript%3Aalert(1)")) == ""
