"""What the platforms with a form only tell everybody about an item, and what that does not prove."""

import pytest
from starlette.responses import HTMLResponse, JSONResponse, Response

from adapters.core.values import Handling, Outcome
from adapters.handoff.handoff import HandOff
from tests.support.adapters.wire import Slow, Town, Wire, target

POST = "https://x.com/bad/status/17"
OEMBED = {
    POST: "publish.twitter.com",
    "https://www.tiktok.com/@bad/video/7": "www.tiktok.com",
    "https://www.instagram.com/p/AbC/": "graph.facebook.com",
    "https://www.facebook.com/page/posts/7": "graph.facebook.com",
    "https://vimeo.com/76979871": "vimeo.com",
    "https://www.dailymotion.com/video/x7tgad0": "www.dailymotion.com",
    "https://soundcloud.com/bad/track": "soundcloud.com",
}
CONCLUSIVE = {"publish.twitter.com", "vimeo.com", "www.dailymotion.com", "soundcloud.com"}


async def seen(href: str, http: Wire, handling: Handling = Handling.OPEN, **more: bool) -> Outcome:
    return (await HandOff().look(target(href, handling, **more), http)).outcome


@pytest.mark.parametrize("href", OEMBED)
async def test_an_item_that_can_be_embedded_is_up(town: Town, http: Wire, href: str) -> None:
    town.houses[OEMBED[href]] = JSONResponse({"type": "rich"})
    assert await seen(href, http) is Outcome.UP


@pytest.mark.parametrize("href", OEMBED)
async def test_not_found_means_gone_only_where_it_means_nothing_else(town: Town, http: Wire, href: str) -> None:
    town.houses[OEMBED[href]] = JSONResponse({}, 404)
    assert await seen(href, http) is (Outcome.GONE if OEMBED[href] in CONCLUSIVE else Outcome.UNKNOWN)


@pytest.mark.parametrize("href", [*OEMBED, "https://t.me/badchannel/7", "https://github.com/bad/thing"])
@pytest.mark.parametrize("answer", [Response("", 400), Response("", 429), Response("", 500), Response("", 302), Slow()])
async def test_a_refusal_or_a_failure_says_nothing(town: Town, href: str, answer: Response) -> None:
    town.houses["*"] = answer
    assert await seen(href, Wire(town, seconds=0.05)) is Outcome.UNKNOWN


async def test_a_page_where_the_endpoint_should_be_says_nothing(town: Town, http: Wire) -> None:
    town.houses["publish.twitter.com"] = HTMLResponse("<html></html>")
    assert await seen(POST, http) is Outcome.UNKNOWN


async def test_a_sensitive_post_that_is_not_found_may_only_be_hidden(town: Town, http: Wire) -> None:
    town.houses["publish.twitter.com"] = JSONResponse({}, 404)
    assert await seen(POST, http, sensitive=True) is Outcome.RESTRICTED


@pytest.mark.parametrize("status", [400, 404])
async def test_a_sensitive_video_on_tiktok_that_is_not_found_may_only_be_hidden(
    town: Town, http: Wire, status: int
) -> None:
    town.houses["www.tiktok.com"] = JSONResponse({}, status)
    assert await seen("https://www.tiktok.com/@bad/video/7", http, sensitive=True) is Outcome.RESTRICTED


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (Response("x", 200, media_type="image/jpeg"), Outcome.UP),
        (Response("", 302, {"location": "https://i.imgur.com/removed.png"}), Outcome.GONE),
        (Response("", 404), Outcome.GONE),
        (Response("", 302, {"location": "https://imgur.com/"}), Outcome.UNKNOWN),
        (HTMLResponse("a page for browsers"), Outcome.UNKNOWN),
        (Response("", 429), Outcome.UNKNOWN),
    ],
)
async def test_where_the_address_of_a_picture_leads(town: Town, http: Wire, answer: Response, outcome: Outcome) -> None:
    town.houses["i.imgur.com"] = answer
    assert await seen("https://imgur.com/AbCdE12", http, Handling.GUARDED) is outcome


async def test_blocked_by_law_names_the_blocker_on_a_platform_too(town: Town, http: Wire) -> None:
    town.houses["publish.twitter.com"] = Response("", 451, {"link": '<https://isp.example/>; rel="blocked-by"'})
    found = await HandOff().look(target(POST), http)
    assert (found.outcome, found.remark) == (Outcome.RESTRICTED, "Blocked for legal reasons by isp[.]example.")


async def test_the_endpoint_of_x_is_asked_by_the_old_host(town: Town, http: Wire) -> None:
    await seen(POST, http)
    assert "url=https%3A%2F%2Ftwitter.com%2Fbad%2Fstatus%2F17" in town.heard[0].query


@pytest.mark.parametrize(
    ("sign", "outcome"),
    [
        ("tgme_widget_message_text", Outcome.UP),
        ("tgme_widget_message_error", Outcome.GONE),
        ("tgme_page", Outcome.UNKNOWN),
    ],
)
async def test_what_the_widget_of_a_telegram_post_holds(town: Town, http: Wire, sign: str, outcome: Outcome) -> None:
    town.houses["t.me"] = HTMLResponse(f'<div class="{sign}"></div>')
    assert await seen("https://badchannel.t.me/7", http) is outcome
    assert town.heard[0].path == "/badchannel/7"


async def test_a_guarded_telegram_post_is_not_read(town: Town, http: Wire) -> None:
    town.houses["t.me"] = HTMLResponse('<div class="tgme_widget_message_error"></div>')
    assert await seen("https://t.me/badchannel/7", http, Handling.GUARDED) is Outcome.UNKNOWN


@pytest.mark.parametrize(("status", "outcome"), [(200, Outcome.UP), (404, Outcome.GONE), (403, Outcome.UNKNOWN)])
async def test_a_page_that_says_so_itself_is_asked(town: Town, http: Wire, status: int, outcome: Outcome) -> None:
    town.houses["github.com"] = HTMLResponse("", status)
    assert await seen("https://github.com/bad/thing", http) is outcome


async def test_what_the_endpoint_does_not_know_is_not_asked(town: Town, http: Wire) -> None:
    for href in ("https://x.com/bad", "https://x.com/i/spaces/1YqK", "https://discord.com/channels/1/2/3"):
        assert await seen(href, http) is Outcome.UNKNOWN
    assert await seen(POST, http, Handling.SEALED) is Outcome.NOT_CHECKED
    assert town.heard == []
