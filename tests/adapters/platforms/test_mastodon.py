"""Mastodon: whose link, which key, how a report travels, and what a look may conclude."""

import pytest

from adapters.core.errors import FilingError
from adapters.core.values import Handling, HarmKind, Outcome, Reply, Way
from adapters.platforms.akkoma import Akkoma
from adapters.platforms.base_api import Accounts
from adapters.platforms.gotosocial import GoToSocial
from adapters.platforms.mastodon import Mastodon
from tests.support.adapters.build import filing
from tests.support.adapters.fakes.mastodon import FakeMastodon
from tests.support.adapters.wire import Town, Wire, target

ID = "112233445566778899"
POST = f"https://social.example/@bad/{ID}"
ULID = "01HFQ8WVN5KZ8Y3M4T6R7S9ABC"


@pytest.fixture
def fake(town: Town) -> FakeMastodon:
    fake = FakeMastodon("social.example")
    fake.post(ID)
    town.houses.update(fake.houses)
    return fake


def mastodon(**of: dict[str, str]) -> Mastodon:
    return Mastodon(Accounts(of or {"social.example": {"token": "secret-mastodon"}}))


async def test_a_post_is_reported_with_its_account_and_its_id(fake: FakeMastodon, http: Wire) -> None:
    receipt = await mastodon().file(await filing(mastodon(), target(POST), http), http)
    assert (receipt.way, receipt.reference) == (Way.API, "48914")
    assert (fake.reports[0]["account_id"], fake.reports[0]["status_ids[]"]) == ("acct-bad", [ID])
    assert (fake.reports[0]["category"], fake.reports[0]["forward"]) == ("legal", "false")


async def test_a_profile_is_reported_without_a_post(fake: FakeMastodon, http: Wire) -> None:
    await mastodon().file(await filing(mastodon(), target("https://social.example/@bad"), http), http)
    assert (fake.reports[0]["account_id"], fake.reports[0]["status_ids[]"]) == ("acct-bad", [])


async def test_the_default_account_forwards_a_report_about_another_server(town: Town, http: Wire) -> None:
    home = FakeMastodon("home.example")
    home.post("900000000000000001", "bad@social.example", POST)
    town.houses.update(home.houses)
    platform = mastodon(**{"home.example": {"token": "secret-mastodon", "default": "yes"}})
    await platform.file(await filing(platform, target(POST), http, harm=HarmKind.SPAM), http)
    assert (home.reports[0]["forward"], home.reports[0]["category"]) == ("true", "spam")


async def test_a_guarded_post_is_never_copied_to_another_server(http: Wire) -> None:
    platform = mastodon(**{"home.example": {"token": "secret-mastodon", "default": "yes"}})
    (route,) = await platform.routes(target(POST, Handling.GUARDED), http)
    assert (route.way, route.form) == (Way.HAND_OFF, "https://social.example/about")


async def test_without_an_account_a_person_is_asked_and_told_why(http: Wire) -> None:
    platform = Mastodon(Accounts({}))
    notice = await filing(platform, target(POST), http)
    assert notice.route.why == "No mastodon account is set up for social.example, so a person has to send it."
    assert (await platform.file(notice, http)).fields[0] == ("link", POST)


async def test_a_post_that_the_server_does_not_know_is_a_lasting_failure(fake: FakeMastodon, http: Wire) -> None:
    fake.posts.clear()
    with pytest.raises(FilingError, match="did not find") as caught:
        await mastodon().file(await filing(mastodon(), target(POST), http), http)
    assert (caught.value.permanent, caught.value.maybe_sent, fake.reports) == (True, False, [])


async def test_a_wrong_token_is_refused_and_not_repeated_in_the_error(fake: FakeMastodon, http: Wire) -> None:
    platform = mastodon(**{"social.example": {"token": "wrong-secret"}})
    with pytest.raises(FilingError) as caught:
        await platform.file(await filing(platform, target(POST), http), http)
    assert caught.value.permanent
    assert "wrong-secret" not in str(caught.value)


async def test_a_post_that_is_up_is_seen_up(fake: FakeMastodon, http: Wire) -> None:
    assert (await mastodon().look(target(POST), http)).outcome is Outcome.UP


async def test_a_guarded_post_is_seen_without_its_body(fake: FakeMastodon, http: Wire) -> None:
    assert (await mastodon().look(target(POST, Handling.GUARDED), http)).outcome is Outcome.UP


async def test_not_found_without_a_tombstone_is_gone_by_the_api_alone(fake: FakeMastodon, http: Wire) -> None:
    fake.posts.clear()
    sighting = await mastodon().look(target(POST), http)
    assert (sighting.outcome, sighting.method, sighting.status) == (Outcome.GONE, "mastodon", 404)


async def test_a_tombstone_is_conclusive(fake: FakeMastodon, http: Wire) -> None:
    fake.deleted.add(ID)
    sighting = await mastodon().look(target(POST), http)
    assert (sighting.outcome, sighting.method, sighting.status) == (Outcome.GONE, "activitypub", 410)


async def test_a_page_that_still_answers_outweighs_the_api(town: Town, fake: FakeMastodon, http: Wire) -> None:
    fake.deleted.add(ID)
    fake.live("social.example", {"GET /api/v1/statuses/{id}": fake.status, "GET /{rest:path}": fake.plain})
    town.move_in(fake.houses)
    assert (await mastodon().look(target(POST), http)).outcome is Outcome.UNKNOWN


async def test_a_suspended_profile_is_gone(fake: FakeMastodon, http: Wire) -> None:
    fake.suspended.add("bad")
    assert (await mastodon().look(target("https://social.example/@bad"), http)).outcome is Outcome.GONE


@pytest.mark.parametrize("status", [200, 404])
async def test_a_page_where_the_api_should_be_says_nothing(town: Town, http: Wire, status: int) -> None:
    from starlette.responses import HTMLResponse

    town.houses["social.example"] = HTMLResponse("<html></html>", status)
    sighting = await mastodon().look(target(POST, Handling.GUARDED), http)
    assert (sighting.outcome, sighting.method) == (Outcome.UNKNOWN, "mastodon")


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503])
async def test_a_refusal_to_look_says_nothing(town: Town, http: Wire, status: int) -> None:
    from starlette.responses import JSONResponse

    town.houses["social.example"] = JSONResponse({"error": "x"}, status)
    assert (await mastodon().look(target(POST), http)).outcome is Outcome.UNKNOWN


async def test_the_origin_is_asked_by_the_links_own_scheme_and_the_account_by_its_base(http: Wire, town: Town) -> None:
    platform = mastodon(**{"social.example": {"token": "t", "base": "http://api.social.example:8080/"}})
    await platform.look(target(POST), http)
    await Mastodon(Accounts({})).look(target(POST), http)
    assert [heard.host for heard in town.heard] == ["api.social.example:8080", "social.example"]


async def test_a_copy_settles_on_its_origin(fake: FakeMastodon, http: Wire) -> None:
    fake.post("112233445566770001", "bad@far.example", "https://far.example/@bad/7")
    link = target("https://social.example/@bad@far.example/112233445566770001")
    assert await mastodon().settle(link, http) == "https://far.example/@bad/7"
    assert await mastodon().settle(target(POST), http) == ""


async def test_gotosocial_tells_what_became_of_a_report(town: Town, http: Wire) -> None:
    fake = FakeMastodon("social.example")
    link = target(fake.post(ULID, "bad", f"https://social.example/@bad/statuses/{ULID}"))
    town.houses.update(fake.houses)
    platform = GoToSocial(Accounts({"social.example": {"token": "secret-mastodon"}}))
    receipt = await platform.file(await filing(platform, link, http), http)
    assert await platform.ask(receipt.reference, link, http) is Reply.PENDING
    fake.decided = "done"
    assert await platform.ask(receipt.reference, link, http) is Reply.ACTIONED
    assert fake.reports[0]["category"] == "other"


async def test_akkoma_is_sent_no_category(town: Town, http: Wire) -> None:
    fake = FakeMastodon("akko.example")
    link = target(fake.post("AbCdEfGhIjKlMnOpQr", "bad", "https://akko.example/notice/AbCdEfGhIjKlMnOpQr"))
    town.houses.update(fake.houses)
    platform = Akkoma(Accounts({"akko.example": {"token": "secret-mastodon"}}))
    await platform.file(await filing(platform, link, http), http)
    assert "category" not in fake.reports[0]
