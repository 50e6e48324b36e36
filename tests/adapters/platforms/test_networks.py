"""What only one of the networks does: fall-backs, second ways, and the traps that looking at them has."""

import pytest

from adapters.core.errors import FilingError
from adapters.core.values import Handling, HarmKind, Outcome, Way
from adapters.platforms.base_api import Accounts
from adapters.platforms.bluesky import Bluesky
from adapters.platforms.matrix import Matrix
from adapters.platforms.reddit import Reddit
from adapters.platforms.vk import Vk
from adapters.platforms.youtube import YouTube
from tests.support.adapters.build import filing
from tests.support.adapters.cases import SETTINGS
from tests.support.adapters.fakes.networks import DID, FakeBluesky, FakeMatrix, FakeReddit, FakeVk, FakeYouTube
from tests.support.adapters.wire import Town, Wire, target

POST = f"https://bsky.app/profile/{DID}/post/3kabc"
EVENT = "https://matrix.to/#/!room:far.example/$event"
VIDEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
THREAD = "https://www.reddit.com/r/pics/comments/abc123/"


def of(platform: type, **more: str) -> Accounts:
    ((host, fields),) = SETTINGS[platform.name].items()
    return Accounts({host: {**fields, **more}})


async def test_bluesky_gets_the_new_reason(town: Town, http: Wire) -> None:
    fake = FakeBluesky()
    town.move_in(fake.houses)
    await Bluesky(of(Bluesky)).file(await filing(Bluesky(of(Bluesky)), target(POST), http), http)
    assert fake.reports[0]["reasonType"] == "tools.ozone.report.defs#reasonViolenceThreats"
    assert fake.reports[0]["subject"]["cid"] == "bafyrei"


async def test_an_older_labeler_gets_the_old_reason_once(town: Town, http: Wire) -> None:
    fake = FakeBluesky(old=True)
    town.move_in(fake.houses)
    await Bluesky(of(Bluesky)).file(await filing(Bluesky(of(Bluesky)), target(POST), http), http)
    assert [report["reasonType"] for report in fake.reports] == ["com.atproto.moderation.defs#reasonViolation"]


async def test_a_bluesky_post_that_never_was_is_not_reported(town: Town, http: Wire) -> None:
    fake = FakeBluesky()
    town.move_in(fake.houses)
    link = target(POST.replace("3kabc", "3knone"))
    with pytest.raises(FilingError, match="did not tell") as caught:
        await Bluesky(of(Bluesky)).file(await filing(Bluesky(of(Bluesky)), link, http), http)
    assert (caught.value.maybe_sent, fake.reports) == (False, [])


async def test_a_bluesky_profile_is_reported_as_a_whole(town: Town, http: Wire) -> None:
    fake = FakeBluesky()
    town.move_in(fake.houses)
    link = target("https://bsky.app/profile/bad.example")
    await Bluesky(of(Bluesky)).file(await filing(Bluesky(of(Bluesky)), link, http), http)
    assert fake.reports[0]["subject"] == {"$type": "com.atproto.admin.defs#repoRef", "did": DID}


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        ("", Outcome.UP),
        ("AccountTakedown", Outcome.GONE),
        ("AccountDeactivated", Outcome.RESTRICTED),
        ("InvalidRequest", Outcome.UNKNOWN),
    ],
)
async def test_why_a_bluesky_profile_is_not_shown(town: Town, http: Wire, error: str, outcome: Outcome) -> None:
    fake = FakeBluesky()
    fake.account = error
    town.move_in(fake.houses)
    link = target("https://bsky.app/profile/bad.example")
    assert (await Bluesky(Accounts({})).look(link, http)).outcome is outcome


@pytest.mark.parametrize(
    ("error", "outcome", "note"),
    [
        ("", Outcome.GONE, "The account is there, the post is not."),
        ("AccountTakedown", Outcome.GONE, "The account was taken down."),
        ("Profile not found", Outcome.GONE, "There is no such account."),
        ("AccountDeactivated", Outcome.RESTRICTED, "The author has switched the account off."),
        ("InternalServerError", Outcome.UNKNOWN, ""),
    ],
)
async def test_why_a_bluesky_post_is_missing(town: Town, http: Wire, error: str, outcome: Outcome, note: str) -> None:
    fake = FakeBluesky()
    fake.gone, fake.account = True, error
    town.move_in(fake.houses)
    found = await Bluesky(Accounts({})).look(target(POST), http)
    assert (found.outcome, found.remark) == (outcome, note)


async def test_a_labelled_bluesky_post_is_still_up(town: Town, http: Wire) -> None:
    fake = FakeBluesky()
    fake.labels = [{"val": "porn"}, {"val": "spam", "neg": True}]
    town.move_in(fake.houses)
    found = await Bluesky(Accounts({})).look(target(POST), http)
    assert (found.outcome, found.remark) == (Outcome.UP, "Labelled: porn.")


async def test_a_bluesky_handle_that_moved_away_says_nothing(town: Town, http: Wire) -> None:
    town.move_in(FakeBluesky().houses)
    link = target("https://bsky.app/profile/gone.example/post/3kabc")
    assert (await Bluesky(Accounts({})).look(link, http)).outcome is Outcome.UNKNOWN


async def test_matrix_names_the_contact_of_the_other_server_as_a_second_way(town: Town, http: Wire) -> None:
    town.move_in(FakeMatrix().houses)
    own, origin = await Matrix(of(Matrix)).routes(target(EVENT), http)
    assert (own.way, own.recipient) == (Way.API, "matrix:hs.example")
    assert (origin.way, origin.recipient, origin.form) == (
        Way.HAND_OFF,
        "matrix:far.example",
        "mailto:abuse@far.example",
    )


async def test_matrix_without_an_account_has_that_contact_only(town: Town, http: Wire) -> None:
    town.move_in(FakeMatrix().houses)
    (route,) = await Matrix(Accounts({})).routes(target(EVENT), http)
    assert (route.recipient, route.form) == ("matrix:far.example", "mailto:abuse@far.example")


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("#/!room:far.example", "/_matrix/client/v3/rooms/!room:far.example/report"),
        ("#/%23alias:far.example", "/_matrix/client/v3/rooms/!room:far.example/report"),
        ("#/@bad:far.example", "/_matrix/client/v3/users/@bad:far.example/report"),
    ],
)
async def test_rooms_aliases_and_users_are_reported(town: Town, http: Wire, link: str, path: str) -> None:
    fake = FakeMatrix()
    fake.live(
        "hs.example",
        {
            "POST /_matrix/client/v3/rooms/{room}/report": fake.report,
            "POST /_matrix/client/v3/users/{user}/report": fake.report,
            "GET /_matrix/client/v3/directory/room/{alias}": fake.alias,
        },
    )
    town.move_in(fake.houses)
    notice = await filing(Matrix(of(Matrix)), target("https://matrix.to/" + link), http)
    await Matrix(of(Matrix)).file(notice, http)
    assert fake.reports[0]["path"] == path


async def test_a_matrix_event_that_is_not_found_may_be_hidden(town: Town, http: Wire) -> None:
    town.move_in(FakeMatrix().houses)
    link = target(EVENT.replace("$event", "$other"))
    assert (await Matrix(of(Matrix)).look(link, http)).outcome is Outcome.UNKNOWN


async def test_youtube_is_sent_the_reason_that_its_list_names(town: Town, http: Wire) -> None:
    fake = FakeYouTube()
    town.move_in(fake.houses)
    notice = await filing(YouTube(of(YouTube)), target(VIDEO), http, harm=HarmKind.PHISHING)
    await YouTube(of(YouTube)).file(notice, http)
    assert fake.reports[0]["reasonId"] == "s1"


async def test_youtube_without_a_fitting_reason_is_a_lasting_failure(town: Town, http: Wire) -> None:
    town.move_in(FakeYouTube().houses)
    notice = await filing(YouTube(of(YouTube)), target(VIDEO), http, harm=HarmKind.INTIMATE)
    with pytest.raises(FilingError, match="no reason that fits") as caught:
        await YouTube(of(YouTube)).file(notice, http)
    assert caught.value.permanent


@pytest.mark.parametrize(
    ("status", "outcome"), [(200, Outcome.UP), (401, Outcome.RESTRICTED), (403, Outcome.RESTRICTED)]
)
async def test_what_the_embed_of_a_video_says(town: Town, http: Wire, status: int, outcome: Outcome) -> None:
    fake = FakeYouTube()
    fake.embed = status
    town.move_in(fake.houses)
    assert (await YouTube(Accounts({})).look(target(VIDEO), http)).outcome is outcome


async def test_a_key_shows_a_video_whose_embed_is_off(town: Town, http: Wire) -> None:
    fake = FakeYouTube()
    fake.embed = 401
    town.move_in(fake.houses)
    assert (await YouTube(of(YouTube, key="secret-key")).look(target(VIDEO), http)).outcome is Outcome.UP


async def test_a_video_that_youtubes_two_answers_differ_on_is_unknown(town: Town, http: Wire) -> None:
    fake = FakeYouTube()
    fake.unlisted = True
    town.move_in(fake.houses)
    assert (await YouTube(of(YouTube, key="secret-key")).look(target(VIDEO), http)).outcome is Outcome.UNKNOWN


async def test_a_refusal_in_plain_text_does_not_make_a_video_up(town: Town, http: Wire) -> None:
    fake = FakeYouTube()
    fake.plain = True
    town.move_in(fake.houses)
    assert (await YouTube(Accounts({})).look(target(VIDEO), http)).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("limits", "outcome", "note"),
    [
        ({"blocked": ["DE", "AT"]}, Outcome.UP, "Blocked in: DE, AT."),
        ({"blocked": []}, Outcome.UP, ""),
        ({"allowed": ["JP"]}, Outcome.UP, "Shown only in: JP."),
        ({"allowed": []}, Outcome.RESTRICTED, "Blocked in every country."),
    ],
)
async def test_where_a_video_is_shown(town: Town, http: Wire, limits: object, outcome: Outcome, note: str) -> None:
    fake = FakeYouTube()
    fake.details = {"contentDetails": {"regionRestriction": limits}}
    town.move_in(fake.houses)
    found = await YouTube(of(YouTube, key="secret-key")).look(target(VIDEO), http)
    assert (found.outcome, found.remark) == (outcome, note)


async def test_a_channel_is_handed_off(http: Wire) -> None:
    (route,) = await YouTube(of(YouTube)).routes(target("https://www.youtube.com/@bad"), http)
    assert (route.way, route.why) == (
        Way.HAND_OFF,
        "The youtube API takes no report of such a page, so a person has to send it.",
    )


@pytest.mark.parametrize(
    ("by", "outcome"),
    [("anti_evil_ops", Outcome.GONE), ("deleted", Outcome.GONE), ("moderator", Outcome.RESTRICTED), (None, Outcome.UP)],
)
async def test_who_removed_a_reddit_post_decides(town: Town, http: Wire, by: str | None, outcome: Outcome) -> None:
    fake = FakeReddit()
    fake.post["removed_by_category"] = by
    town.move_in(fake.houses)
    assert (await Reddit(of(Reddit)).look(target(THREAD), http)).outcome is outcome


async def test_reddit_is_sent_a_site_rule(town: Town, http: Wire) -> None:
    fake = FakeReddit()
    town.move_in(fake.houses)
    await Reddit(of(Reddit)).file(await filing(Reddit(of(Reddit)), target(THREAD), http), http)
    assert fake.reports[0]["site_reason"] == "It's threatening violence or physical harm at someone else"


async def test_an_error_in_reddits_answer_is_a_refusal(town: Town, http: Wire) -> None:
    town.move_in(FakeReddit().houses)
    notice = await filing(Reddit(of(Reddit)), target(THREAD.replace("abc123", "zzz999")), http)
    with pytest.raises(FilingError, match="Reddit refused"):
        await Reddit(of(Reddit)).file(notice, http)


async def test_vk_is_off_until_its_account_says_otherwise(http: Wire) -> None:
    (route,) = await Vk(of(Vk, unverified="no")).routes(target("https://vk.com/wall-5_9"), http)
    assert (route.way, route.why.startswith("The vk API is switched off")) == (Way.HAND_OFF, True)


@pytest.mark.parametrize(("code", "lasting"), [(5, True), (6, False), (9, False), (15, True)])
async def test_an_error_in_vks_answer_is_a_refusal(town: Town, http: Wire, code: int, lasting: bool) -> None:
    from tests.support.adapters.fakes import json

    town.move_in({"api.vk.com": json({"error": {"error_code": code, "error_msg": "secret"}})})
    with pytest.raises(FilingError, match=f"error {code}") as caught:
        await Vk(of(Vk)).file(await filing(Vk(of(Vk)), target("https://vk.com/wall-5_9"), http), http)
    assert caught.value.permanent is lasting


@pytest.mark.parametrize("href", ["https://vk.com/video-5_9", "https://vk.com/photo-5_9"])
async def test_vk_takes_videos_and_photos(town: Town, http: Wire, href: str) -> None:
    fake = FakeVk()
    town.move_in(fake.houses)
    await Vk(of(Vk)).file(await filing(Vk(of(Vk)), target(href), http), http)
    assert (fake.reports[0]["owner_id"], fake.reports[0]["reason"]) == ("-5", "3")


async def test_a_guarded_video_is_looked_at(town: Town, http: Wire) -> None:
    town.move_in(FakeYouTube().houses)
    assert (await YouTube(Accounts({})).look(target(VIDEO, Handling.GUARDED), http)).outcome is Outcome.UP
