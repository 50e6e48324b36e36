"""The general web, over real sockets: what is said of a page, and what is never said."""

import asyncio

import platforms
import pytest
from labelled import everything
from pages import document, documented, figures, looked_at
from sites import (
    LOREM,
    NOT_FOUND,
    Ask,
    Case,
    Reply,
    Site,
    alike,
    article,
    beside,
    cloaking,
    leading,
    notice,
    page,
    proper,
)

from adapters.core.errors import HttpError
from adapters.core.http import Http
from adapters.core.values import Handling, Outcome, Sighting, Target
from adapters.http.guard import Guard, Policy
from adapters.web.control_page import made_up
from adapters.web.page import WebPage
from tests.support.adapters.wires import at


async def looked(site: Site, path: str = "/posts/one", handling: Handling = Handling.OPEN) -> tuple[Outcome, str]:
    [(_, outcome, method)] = await looked_at([Case("one", "", site, path)], handling)
    return outcome, method


def test_no_live_page_of_the_labelled_set_is_called_gone() -> None:
    web, items = asyncio.run(looked_at(everything())), asyncio.run(platforms.looked_at())
    found = figures([*web, *items])
    assert (found["live_called_gone"], figures(items)["live_called_gone"]) == (0, 0)
    assert found["removed_found"] >= 0.9
    assert found["pages"] >= 150
    assert document(web, items) == documented()  # else: uv run python tests/bench/pages.py --write


@pytest.mark.slow
def test_no_live_page_is_called_gone_by_its_head_alone() -> None:
    assert figures(asyncio.run(looked_at(everything(), Handling.GUARDED)))["live_called_gone"] == 0


@pytest.mark.parametrize("status", [404, 410])
async def test_the_host_may_say_gone_itself(status: int) -> None:
    assert await looked(proper(Reply(status))) == (Outcome.GONE, "status")


@pytest.mark.parametrize("status", [400, 401, 403, 408, 429, 500, 502, 503, 504, 511])
async def test_other_errors_say_nothing(status: int) -> None:
    assert await looked(proper(Reply(status))) == (Outcome.UNKNOWN, "status")


async def test_blocked_by_law_is_restricted_and_names_the_blocker() -> None:
    law = Reply(451, "", {"link": '<https://isp.example/law>; rel="blocked-by"'})
    assert await looked(proper(law)) == (Outcome.RESTRICTED, "status")
    assert (await sighting_of(law)).remark == "Blocked for legal reasons by isp[.]example."


async def test_a_page_that_answers_a_browser_differently_is_unknown() -> None:
    assert await looked(cloaking(NOT_FOUND, Reply(200, article("Pills")))) == (Outcome.UNKNOWN, "cloaking")


async def test_a_page_that_moved_on_its_host_is_up() -> None:
    moved = leading("/2026/one", Reply(200, article("One")), only_reported=True)
    assert await looked(moved) == (Outcome.UP, "page")


async def test_a_page_is_up_where_made_up_addresses_get_another_page() -> None:
    soft = Reply(200, notice("Not found", "Page not found", ""))
    assert await looked(beside(Reply(200, article("One")), soft)) == (Outcome.UP, "page")


async def test_a_soft_404_is_told_by_its_words_and_a_made_up_address() -> None:
    soft = alike(Reply(200, notice("Seite nicht gefunden", "Seite nicht gefunden", "")))
    assert await looked(soft) == (Outcome.GONE, "soft-404")


async def test_a_removed_text_counts_on_its_page_only_if_nothing_else_is_there() -> None:
    said = "<h1>This post has been removed</h1>"
    assert await looked(proper(Reply(200, page("x", said)))) == (Outcome.GONE, "removed-text")
    assert await looked(proper(Reply(200, page("x", f"{said}<article>{LOREM}</article>")))) == (Outcome.UP, "page")


async def test_a_host_that_answers_every_address_alike_tells_nothing() -> None:
    assert await looked(lambda ask: Reply(200, article("Login to your bank"))) == (Outcome.UNKNOWN, "page")


@pytest.mark.parametrize(("status", "outcome"), [(404, Outcome.UP), (200, Outcome.UNKNOWN)])
async def test_a_guarded_page_is_up_only_where_made_up_addresses_fail(status: int, outcome: Outcome) -> None:
    site = lambda ask: Reply(200, "x" * 50) if ask.reported else Reply(status, "x" * 50)  # noqa: E731
    assert await looked(site, handling=Handling.GUARDED) == (outcome, "metadata")


@pytest.mark.parametrize(
    ("href", "start", "end"),
    [
        ("http://a.test/posts/one?x=1#y", "http://a.test/posts/", ""),
        ("http://a.test/i/cat.png", "http://a.test/i/", ".png"),
        ("http://a.test/one/", "http://a.test/", ""),
    ],
)
def test_a_made_up_address_lies_beside_the_reported_one(href: str, start: str, end: str) -> None:
    made = made_up(at(href))
    assert made != href
    assert made.startswith(start)
    assert len(made) == len(start) + 16 + len(end)
    assert made.endswith(end)


def test_nothing_is_made_up_at_the_root() -> None:
    assert made_up(at("http://a.test/?p=1")) == ""


class Registry:
    """What the registry says of any domain; None for one that nobody has registered."""

    def __init__(self, *status: str, fails: bool = False) -> None:
        self.status = status
        self.fails = fails

    async def domain(self, name: str, http: Http) -> "Registry | None":
        if self.fails:
            raise HttpError("timeout", "slow")
        return self if self.status else None


@pytest.mark.parametrize(
    ("registry", "outcome"),
    [
        (Registry("client hold", "active"), Outcome.GONE),
        (Registry("serverHold"), Outcome.GONE),
        (Registry("active"), Outcome.UNKNOWN),
        (Registry(), Outcome.UNKNOWN),
        (Registry(fails=True), Outcome.UNKNOWN),
        (None, Outcome.UNKNOWN),
    ],
)
async def test_a_name_without_address_is_gone_only_with_a_hold(registry: Registry | None, outcome: Outcome) -> None:
    guard = Guard(Policy("test"), None, _no_such_name)
    assert (await WebPage(registry).look(at("http://bad.example/"), guard)).outcome is outcome
    await guard.aclose()


async def test_a_host_that_does_not_answer_is_unknown() -> None:
    guard = Guard(Policy("test", connect_to={"a.test:80": "127.0.0.1:9"}))
    found = await WebPage().look(at("http://a.test/x"), guard)
    await guard.aclose()
    assert (found.outcome, found.remark) == (Outcome.UNKNOWN, "The host did not take the connection.")


def _no_such_name(name: str) -> list[str]:
    import socket

    raise socket.gaierror(socket.EAI_NONAME, name)


async def sighting_of(reply: Reply) -> Sighting:
    return (await sightings_of(lambda _: reply))[0][0]


async def sightings_of(site: Site, *more: Site) -> list[tuple[Sighting, int]]:
    """A look at each site in turn, each knowing the mark of the one before, and how many requests it took."""
    from tests.bench.pages import written
    from tests.support.adapters.wires import outbound, served

    seen: list[tuple[Sighting, int]] = []
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readuntil(b"\r\n\r\n"):
            path = head.decode().split(" ")[1]
            asked.append(path)
            writer.write(written((site, *more)[len(seen)](Ask(path, path == "/x", browser=False)), bare=False))

    async with served(serve) as port, outbound(port) as guard:
        for _ in (site, *more):
            known = seen[-1][0].mark if seen else ""
            before = len(asked)
            sighting = await WebPage().look(Target("http://a.test/x", Handling.OPEN, known=known), guard)
            seen.append((sighting, len(asked) - before))
    return seen


PILLS = proper(Reply(200, article("Pills")))


async def test_the_very_same_page_again_is_up_by_one_request() -> None:
    first, again = await sightings_of(PILLS, PILLS)
    assert (first[0].outcome, first[0].method, first[1]) == (Outcome.UP, "page", 2)
    assert (again[0].outcome, again[0].method, again[1]) == (Outcome.UP, "unchanged", 1)
    assert again[0].mark == first[0].mark


@pytest.mark.parametrize(
    "now",
    [
        Reply(200, article("Pills", "Nothing here but other words.")),
        Reply(200, article("Pills"), {"x-robots-tag": "noindex"}),
        Reply(203, article("Pills")),
    ],
    ids=["words", "robots", "status"],
)
async def test_a_page_that_changed_is_compared_again(now: Reply) -> None:
    _, (_, requests) = await sightings_of(PILLS, proper(now))
    assert requests == 2


async def test_the_same_page_elsewhere_is_compared_again() -> None:
    moved = leading("/2026/x", Reply(200, article("Pills")), only_reported=True)
    _, (_, requests) = await sightings_of(PILLS, moved)
    assert requests == 3


async def test_what_is_not_up_or_was_not_compared_has_no_mark() -> None:
    page = Reply(200, article("Pills"))
    for site in (proper(Reply(404)), proper(Reply(403)), alike(page), beside(page, Reply(503))):
        ((sighting, _),) = await sightings_of(site)
        assert sighting.mark == ""
