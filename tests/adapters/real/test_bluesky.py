"""Bluesky against its own servers: what we report is what its moderators read, and what they hide we see gone."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from adapters.core.errors import FilingError
from adapters.core.values import Outcome, Target
from adapters.http.guard import Guard, Policy
from adapters.platforms.base_api import Accounts
from adapters.platforms.bluesky import Bluesky
from tests.adapters.real.network import Network
from tests.support.adapters.build import filing
from tests.support.adapters.wire import target

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]  # the first run installs the servers


@dataclass
class Scene:
    """Somebody who posts, and our account."""

    net: Network
    author: dict[str, str]
    platform: Bluesky

    def link(self, uri: str) -> Target:
        """As a reader copies it from his browser: with the handle."""
        return target(f"https://bsky.app/profile/author.test/post/{uri.rpartition('/')[2]}")


@pytest.fixture(scope="module")
def scene(atproto: Network) -> Scene:
    author = atproto.join("author.test")
    atproto.join("ours.test")
    account = {"identifier": "ours.test", "password": "pw", "base": "http://pds.test", "appview": "http://appview.test"}
    return Scene(atproto, author, Bluesky(Accounts({"ours": {**account, "labeler": atproto.labeler}})))


@pytest.fixture
async def guard(atproto: Network) -> AsyncIterator[Guard]:
    to = {"pds.test:80": f"127.0.0.1:{atproto.pds}", "appview.test:80": f"127.0.0.1:{atproto.appview}"}
    guard = Guard(Policy("Stillup tests", connect_to=to))
    yield guard
    await guard.aclose()


async def test_moderators_read_the_approved_words_the_reason_and_the_post(scene: Scene, guard: Guard) -> None:
    uri = scene.net.post(scene.author)
    notice = await filing(scene.platform, scene.link(uri), guard)
    receipt = await scene.platform.file(notice, guard)
    (report,) = [each for each in scene.net.reports(scene.author["did"]) if each["subject"].get("uri") == uri]
    said = report["event"]
    assert (said["comment"], said["reportType"].rpartition("#")[2]) == (notice.words, "reasonViolenceThreats")
    assert receipt.reference


async def test_a_post_is_seen_gone_when_readers_lose_it_and_up_when_it_is_back(scene: Scene, guard: Guard) -> None:
    uri, seen = scene.net.post(scene.author), []
    for hidden in (None, True, False):
        if hidden is not None:
            scene.net.hide(uri, hidden=hidden)
        seen.append((await scene.platform.look(scene.link(uri), guard)).outcome)
    assert seen == [Outcome.UP, Outcome.GONE, Outcome.UP]


async def test_a_post_that_never_was_is_not_reported_although_ozone_would_take_it(scene: Scene, guard: Guard) -> None:
    link, before = scene.link("at://x/y/3knone"), len(scene.net.reports(scene.author["did"]))
    with pytest.raises(FilingError, match="did not tell"):
        await scene.platform.file(await filing(scene.platform, link, guard), guard)
    assert len(scene.net.reports(scene.author["did"])) == before


async def test_a_handle_is_settled_on_its_did(scene: Scene, guard: Guard) -> None:
    did = scene.author["did"]
    assert await scene.platform.settle(scene.link("x/3k"), guard) == f"https://bsky.app/profile/{did}/post/3k"


async def test_a_wrong_password_is_refused_before_anything_is_sent(scene: Scene, guard: Guard) -> None:
    (account,) = scene.platform.accounts
    wrong = Bluesky(Accounts({"ours": {**account.fields, "password": "wrong"}}))
    notice = await filing(wrong, scene.link(scene.net.post(scene.author)), guard)
    with pytest.raises(FilingError, match="status 401") as caught:
        await wrong.file(notice, guard)
    assert not caught.value.maybe_sent


async def test_an_account_that_moderators_take_down_is_seen_gone(scene: Scene, guard: Guard) -> None:
    profile = target("https://bsky.app/profile/worse.test")
    worse = scene.net.join("worse.test")
    uri = scene.net.post(worse)
    before = await scene.platform.look(profile, guard)
    scene.net.suspend(worse["did"])
    after = await scene.platform.look(target(f"https://bsky.app/profile/{worse['did']}"), guard)
    post = await scene.platform.look(target(f"https://bsky.app/profile/{worse['did']}/post/{uri[-13:]}"), guard)
    assert (before.outcome, after.outcome, post.outcome) == (Outcome.UP, Outcome.GONE, Outcome.GONE)
