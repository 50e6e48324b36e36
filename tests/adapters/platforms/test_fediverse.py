"""What only one of the servers does: versions, copies on other servers, duplicates, hidden posts."""

import pytest

from adapters.core.values import Handling, HarmKind, Outcome, Reply, Way
from adapters.platforms.base_api import Account, Accounts
from adapters.platforms.discourse import Discourse
from adapters.platforms.lemmy import Lemmy
from adapters.platforms.mbin import Mbin
from adapters.platforms.misskey import Misskey
from adapters.platforms.peertube import PeerTube
from adapters.platforms.pixelfed import Pixelfed
from tests.support.adapters.build import filing
from tests.support.adapters.cases import SETTINGS
from tests.support.adapters.fakes.fediverse import (
    ITEM,
    UUID,
    FakeDiscourse,
    FakeLemmy,
    FakeMbin,
    FakeMisskey,
    FakePeerTube,
    FakePixelfed,
)
from tests.support.adapters.wire import Town, Wire, target


def of(platform: type, **more: str) -> Accounts:
    ((host, fields),) = SETTINGS[platform.name].items()
    return Accounts({host: {**fields, **more}})


@pytest.mark.parametrize("version", ["v3", "v4"])
async def test_lemmy_is_asked_by_the_version_that_the_account_names(town: Town, http: Wire, version: str) -> None:
    fake = FakeLemmy(version)
    town.move_in(fake.houses)
    platform = Lemmy(of(Lemmy, api=version))
    await platform.file(await filing(platform, target("https://lemmy.example/comment/8"), http), http)
    assert fake.reports[0]["comment_id"] == 8


async def test_a_comment_in_a_thread_is_the_comment(town: Town, http: Wire) -> None:
    fake = FakeLemmy()
    town.move_in(fake.houses)
    await Lemmy(of(Lemmy)).file(await filing(Lemmy(of(Lemmy)), target("https://lemmy.example/post/7/8"), http), http)
    assert fake.reports[0]["comment_id"] == 8


def test_lemmy_forwards_only_what_may_be_copied() -> None:
    assert Lemmy(of(Lemmy, default="yes")).account(target("https://far.example/post/5")) is not None
    assert Lemmy(of(Lemmy, default="yes")).account(target("https://far.example/post/5", Handling.GUARDED)) is None


@pytest.mark.parametrize("version", ["v3", "v4"])
async def test_lemmy_resolves_a_post_of_another_server(town: Town, http: Wire, version: str) -> None:
    fake = FakeLemmy(version)
    town.move_in(fake.houses)
    platform = Lemmy(of(Lemmy, default="yes", api=version))
    await platform.file(await filing(platform, target("https://far.example/post/5"), http), http)
    assert fake.reports[0]["post_id"] == 77


@pytest.mark.parametrize(
    ("decided", "reply"), [("", Reply.PENDING), ("removed", Reply.ACTIONED), ("left", Reply.REFUSED)]
)
async def test_lemmy_4_tells_what_became_of_a_report(town: Town, http: Wire, decided: str, reply: Reply) -> None:
    fake = FakeLemmy("v4")
    town.move_in(fake.houses)
    platform, link = Lemmy(of(Lemmy, api="v4")), target("https://lemmy.example/post/7")
    receipt = await platform.file(await filing(platform, link, http), http)
    fake.decided = decided
    assert await platform.ask(receipt.reference, link, http) is reply


async def test_lemmy_3_tells_nobody(town: Town, http: Wire) -> None:
    town.move_in(FakeLemmy().houses)
    assert await Lemmy(of(Lemmy)).ask("9", target("https://lemmy.example/post/7"), http) is None
    assert town.heard == []


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/m/news/t/7/a-title", "/api/entry/7/report"),
        ("/m/news/t/7/a-title/comment/9", "/api/comments/9/report"),
        ("/m/news/p/5/-", "/api/post/5/report"),
    ],
)
async def test_mbin_gets_threads_comments_and_short_posts(town: Town, http: Wire, path: str, asked: str) -> None:
    fake = FakeMbin()
    town.move_in(fake.houses)
    link = target(f"https://mbin.example{path}")
    await Mbin(of(Mbin)).file(await filing(Mbin(of(Mbin)), link, http), http)
    assert fake.reports[0]["path"] == asked


async def test_pixelfed_that_had_the_report_already_is_not_an_error(town: Town, http: Wire) -> None:
    fake = FakePixelfed()
    town.move_in(fake.houses)
    notice = await filing(Pixelfed(of(Pixelfed)), target(f"https://pix.example/p/bad/{ITEM}"), http)
    await Pixelfed(of(Pixelfed)).file(notice, http)
    again = await Pixelfed(of(Pixelfed)).file(notice, http)
    assert (again.remark, len(fake.reports)) == ("This account had reported the post before.", 1)


async def test_peertube_finds_a_video_of_another_server(town: Town, http: Wire) -> None:
    fake = FakePeerTube()
    town.move_in(fake.houses)
    platform = PeerTube(of(PeerTube, default="yes"))
    link = target("https://far.example/w/2FqzHf56YS1KVNWAs35erj")
    await platform.file(await filing(platform, link, http), http)
    assert fake.reports[0] == {**fake.reports[0], "video": {"id": UUID}, "predefinedReasons": ["violentOrAbusive"]}


async def test_a_video_behind_a_password_is_restricted(town: Town, http: Wire) -> None:
    from tests.support.adapters.fakes import json

    town.move_in({"tube.example": json({}, 403)})
    link = target(f"https://tube.example/videos/watch/{UUID}")
    assert (await PeerTube(Accounts({})).look(link, http)).outcome is Outcome.RESTRICTED


async def test_misskey_is_told_the_note_because_it_reports_a_user(town: Town, http: Wire) -> None:
    fake = FakeMisskey()
    town.move_in(fake.houses)
    link = target("https://mk.example/notes/9abcdefghi")
    await Misskey(of(Misskey)).file(await filing(Misskey(of(Misskey)), link, http), http)
    assert str(fake.reports[0]["comment"]).startswith(link.href + "\n")


@pytest.mark.parametrize("href", ["https://mk.example/@bad", "https://far.example/notes/9abcdefghi"])
async def test_misskey_takes_users_and_notes_of_other_servers(town: Town, http: Wire, href: str) -> None:
    fake = FakeMisskey()
    town.move_in(fake.houses)
    platform = Misskey(of(Misskey, default="yes"))
    await platform.file(await filing(platform, target(href), http), http)
    assert fake.reports[0]["userId"] == "u1"


@pytest.mark.parametrize(
    ("harm", "flag"), [(HarmKind.SPAM, "8"), (HarmKind.PHISHING, "10"), (HarmKind.HARASSMENT, "7")]
)
async def test_discourse_gets_the_flag_for_the_category(town: Town, http: Wire, harm: HarmKind, flag: str) -> None:
    fake = FakeDiscourse()
    town.move_in(fake.houses)
    notice = await filing(Discourse(of(Discourse)), target("https://forum.example/p/40"), http, harm=harm)
    await Discourse(of(Discourse)).file(notice, http)
    assert fake.reports[0]["post_action_type_id"] == flag


async def test_a_topic_means_its_first_post(town: Town, http: Wire) -> None:
    town.move_in(FakeDiscourse().houses)
    assert (await Discourse(of(Discourse)).look(target("https://forum.example/t/12"), http)).outcome is Outcome.UP
    assert town.heard[0].path == "/posts/by_number/12/1.json"


async def test_a_hidden_post_is_restricted(town: Town, http: Wire) -> None:
    fake = FakeDiscourse()
    fake.hidden = True
    town.move_in(fake.houses)
    assert (
        await Discourse(of(Discourse)).look(target("https://forum.example/p/40"), http)
    ).outcome is Outcome.RESTRICTED


async def test_an_account_on_a_port_is_for_that_port(http: Wire) -> None:
    platform = Discourse(Accounts({"forum.example:8443": {"key": "k", "username": "u"}}))
    (route,) = await platform.routes(target("https://forum.example:8443/p/40"), http)
    assert (route.way, route.recipient) == (Way.API, "discourse:forum.example:8443")
    assert not platform.owns(target("https://forum.example/p/40"))


def test_an_account_never_shows_its_secrets() -> None:
    assert "s3cret" not in repr(Account("a.example", {"token": "s3cret"}))
