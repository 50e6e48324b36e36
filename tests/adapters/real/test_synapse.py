"""Matrix against Synapse: what we report is what its moderators read, and what they remove we see gone."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from adapters.core.errors import FilingError
from adapters.core.values import Outcome, Target
from adapters.http.guard import Guard, Policy
from adapters.platforms.base_api import Accounts
from adapters.platforms.matrix import Matrix
from tests.adapters.real.synapse import Synapse
from tests.support.adapters.build import filing
from tests.support.adapters.wire import target

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]  # the first run installs the server


@dataclass
class Scene:
    """A message in a public room, its author, a moderator, and our account."""

    server: Synapse
    author: str
    admin: str
    room: str
    event: str
    platform: Matrix

    @property
    def link(self) -> Target:
        return target(f"https://matrix.to/#/{self.room}/{self.event}?via=hs.test")


@pytest.fixture(scope="module")
def scene(homeserver: Synapse) -> Scene:
    author, admin = homeserver.register("author"), homeserver.register("admin", admin=True)
    room = homeserver.room(author)
    account = {"token": homeserver.register("ours"), "base": "http://hs.test"}
    return Scene(homeserver, author, admin, room, homeserver.say(author, room), Matrix(Accounts({"hs.test": account})))


@pytest.fixture
async def guard(homeserver: Synapse) -> AsyncIterator[Guard]:
    guard = Guard(Policy("Stillup tests", connect_to={"hs.test:80": f"127.0.0.1:{homeserver.port}"}))
    yield guard
    await guard.aclose()


async def test_moderators_read_the_approved_words(scene: Scene, guard: Guard) -> None:
    notice = await filing(scene.platform, scene.link, guard)
    await scene.platform.file(notice, guard)
    (report,) = [each for each in scene.server.reports(scene.admin) if each["event_id"] == scene.event]
    assert (report["reason"], report["room_id"]) == (notice.words, scene.room)


async def test_a_message_that_is_redacted_is_seen_gone_although_it_answers_200(scene: Scene, guard: Guard) -> None:
    event = scene.server.say(scene.author, scene.room)
    link = target(f"https://matrix.to/#/{scene.room}/{event}")
    before = await scene.platform.look(link, guard)
    scene.server.redact(scene.author, scene.room, event)
    after = await scene.platform.look(link, guard)
    assert (before.outcome, after.outcome, after.status) == (Outcome.UP, Outcome.GONE, 200)


async def test_a_message_that_is_not_visible_to_us_is_unknown(scene: Scene, guard: Guard) -> None:
    link = target(f"https://matrix.to/#/{scene.room}/$none")
    assert (await scene.platform.look(link, guard)).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("kind", ["room", "user"])
async def test_a_room_and_a_user_are_taken_too(scene: Scene, guard: Guard, kind: str) -> None:
    item = scene.room if kind == "room" else "@author:hs.test"
    link = target(f"https://matrix.to/#/{item}")
    receipt = await scene.platform.file(await filing(scene.platform, link, guard), guard)
    assert receipt.way.value == "api"


async def test_a_report_of_what_never_was_is_refused(scene: Scene, guard: Guard) -> None:
    link = target(f"https://matrix.to/#/{scene.room}/$none")
    with pytest.raises(FilingError, match="refused with status 404") as caught:
        await scene.platform.file(await filing(scene.platform, link, guard), guard)
    assert (caught.value.permanent, caught.value.maybe_sent) == (True, False)


async def test_a_wrong_token_is_refused(scene: Scene, guard: Guard) -> None:
    wrong = Matrix(Accounts({"hs.test": {"token": "wrong", "base": "http://hs.test"}}))
    with pytest.raises(FilingError, match="status 401"):
        await wrong.file(await filing(wrong, scene.link, guard), guard)
