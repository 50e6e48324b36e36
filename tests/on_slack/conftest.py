"""A Slack double for each test, and a bot connected to it, by the socket or by HTTP."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import app as root
from bot.chat import Person
from bot.demo.platform import DemoPlatform
from bot.flow.communities import setup
from bot.flow.context import Context
from bot.jobs import work_off
from bot.on_slack.app import SlackApp
from bot.on_slack.front import SlackFront
from bot.on_slack.manifest import SCOPES
from bot.store.engine.next_due import Sweep
from tests.conftest import fresh_postgres
from tests.support.build import Clock, settings_for
from tests.support.slack.double import Slack
from tests.support.slack.people import SECRET, People


@dataclass
class Town:
    """A bot at a Slack double, with its people."""

    slack: Slack
    people: People
    app: SlackApp
    context: Context
    clock: Clock
    platform: DemoPlatform

    @property
    def front(self) -> SlackFront:
        return self.app.front

    async def work(self, *sweeps: Sweep) -> None:
        for sweep in sweeps or tuple(Sweep):
            await work_off(self.context, sweep)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@asynccontextmanager
async def open_town(
    slack: Slack, folder: Path, database: str, platform, *, by_http: bool = False
) -> AsyncIterator[Town]:
    port, clock = free_port(), Clock()
    ways = {"slack_signing_secret": SECRET} if by_http else {"slack_app_token": "xapp-1"}
    more = {"slack_bot_token": "xoxb-T1", "slack_api_url": f"{slack.url}/api/", "slack_listen": f"127.0.0.1:{port}"}
    settings = settings_for(folder, database, platform, **more, **ways)
    app = SlackApp(settings)
    async with root.open_context(settings, {app.name: app.front}, clockwork=root.Clockwork(clock)) as context:
        await app.start(context)
        people = People(slack, transport=f"http://127.0.0.1:{port}" if by_http else "")
        try:
            yield Town(slack, people, app, context, clock, platform)
        finally:
            await app.stop()


async def settle(town: Town) -> None:
    """A community that is set up already, for tests of other things."""
    wishes = setup.Wishes(
        name="Harbour",
        triage_channel="C1",
        digest_channel="C2",
        moderator_roles=["UMAX", "UMOE"],
        language="en",
        country="IE",
    )
    await setup.save(town.context, Person("slack", "T1", "UADA", "ada", admin=True), wishes)
    await town.app._workspaces.learn()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def database_url(request: pytest.FixtureRequest) -> str:
    """Each kind of database; PostgreSQL in the slow suite, for these tests are about Slack."""
    return "" if request.param == "sqlite" else fresh_postgres(request.getfixturevalue("postgres_uri"))


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    double = Slack()
    double.scopes = set(SCOPES)  # no more than the manifest asks for
    await double.start()
    yield double
    await double.aclose()
    assert double.problems == []


@pytest.fixture
async def town(slack: Slack, tmp_path: Path, platform) -> AsyncIterator[Town]:
    """By the socket, on SQLite, set up."""
    async with open_town(slack, tmp_path / "data", "", platform) as opened:
        await settle(opened)
        yield opened


@pytest.fixture
async def web_town(slack: Slack, tmp_path: Path, platform) -> AsyncIterator[Town]:
    """By HTTP, on SQLite, set up."""
    async with open_town(slack, tmp_path / "data", "", platform, by_http=True) as opened:
        await settle(opened)
        yield opened
