"""Many workspaces: installs by OAuth, each with its own token, renewed in time, sealed in the database, forgotten."""

import time
from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_sdk.oauth.installation_store import Installation
from sqlalchemy import text

from bot import app as root
from bot.chat import FrontError, Person, Place
from bot.flow.communities import setup
from bot.flow.communities.presence import Known
from bot.on_slack.app import SlackApp
from bot.store.engine.next_due import Sweep
from bot.store.slack_installations import Installations
from tests.on_slack.conftest import Town, free_port, settle
from tests.on_slack.test_faults import CARD
from tests.support.build import Clock, settings_for
from tests.support.slack.people import SECRET, People, button, until

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


@pytest.fixture
async def many(slack, tmp_path, platform, database_url) -> AsyncIterator[Town]:
    """A bot for many workspaces, by HTTP, installed nowhere yet."""
    port = free_port()
    transport, clock = f"http://127.0.0.1:{port}", Clock()
    given = {"slack_client_id": "1.2", "slack_client_secret": "client-secret", "slack_signing_secret": SECRET}
    reach = {"slack_api_url": f"{slack.url}/api/", "slack_listen": f"127.0.0.1:{port}", "slack_public_url": transport}
    settings = settings_for(tmp_path / "data", database_url, platform, **given, **reach)
    app = SlackApp(settings)
    async with root.open_context(settings, {app.name: app.front}, clockwork=root.Clockwork(clock)) as context:
        await app.start(context)
        yield Town(slack, People(slack, transport), app, context, clock, platform)
        await app.stop()


def store(town) -> Installations:
    return Installations(town.context.store, town.context.vault, "1.2")


def installed(team="T1", token="xoxb-T1", **more):
    base = {"app_id": "A1", "team_id": team, "user_id": "UADA", "bot_token": token, "bot_id": "B1"}
    return Installation(**{**base, "bot_user_id": "UBOT", "installed_at": time.time(), **more})


def granted(team="T1", token="xoxb-T1", **more):
    return {
        "access_token": token,
        "token_type": "bot",
        "scope": "commands",
        "bot_user_id": "UBOT",
        "app_id": "A1",
        "team": {"id": team, "name": "Harbour"},
        "authed_user": {"id": "UADA"},
        "is_enterprise_install": False,
        **more,
    }


async def install(town, **more):
    """Go through Slack's pages as an admin does."""
    town.slack.granted.append(granted(**more))
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as browser:
        async with browser.get(f"{town.people.transport}/slack/install") as page:
            words, cookie = await page.text(), page.headers["Set-Cookie"].partition(";")[0]
        state = words.partition("state=")[2].partition("&")[0]
        back = f"{town.people.transport}/slack/oauth_redirect?code=c&state={state}"
        async with browser.get(back, headers={"Cookie": cookie}) as done:
            return done.status


async def test_installed_by_oauth_the_app_speaks_with_that_workspace_s_token(many):
    assert await install(many) == 200
    await settle(many)
    assert await many.front.show(Place("T1", "C1"), CARD)


async def test_a_forged_state_installs_nothing(many):
    many.slack.granted.append(granted())
    url = f"{many.people.transport}/slack/oauth_redirect?code=c&state=forged"
    async with aiohttp.ClientSession() as browser, browser.get(url) as answer:
        assert answer.status == 400
    assert await store(many).bot("T1") is None


async def test_without_an_installation_it_is_gone(many):
    with pytest.raises(FrontError, match="not installed") as failed:
        await many.front.show(Place("T2", "C1"), CARD)
    assert failed.value.gone


async def test_tokens_lie_sealed_in_the_database(many):
    await store(many).async_save(installed(bot_refresh_token="xoxe-1"))
    async with many.context.store.read() as db:
        rows = [
            str(row)
            for table in ("slack_bots", "slack_installations")
            for row in await db.execute(text(f"SELECT * FROM {table}"))
        ]
    assert rows
    # The whole tokens: three letters of one turn up in sealed text by chance.
    assert not [row for row in rows for token in ("xoxb-T1", "xoxe-1") if token in row]
    assert (await store(many).bot("T1")).bot_token == "xoxb-T1"


async def test_a_token_that_ends_soon_is_renewed_before_it_is_used(many):
    many.slack.tokens["xoxe.xoxb-new"] = "T1"
    soon = int(time.time()) + 60
    await store(many).async_save(installed(token="xoxb-old", bot_refresh_token="xoxe-1", bot_token_expires_at=soon))
    many.slack.granted.append(granted(token="xoxe.xoxb-new", refresh_token="xoxe-2", expires_in=43_200))
    assert await many.front.show(Place("T1", "C1"), CARD)
    assert (await store(many).bot("T1")).bot_refresh_token == "xoxe-2"


async def test_an_organisation_s_installation_serves_each_of_its_workspaces(many):
    whole = installed(team=None, enterprise_id="E1", is_enterprise_install=True)
    await store(many).async_save(whole)
    assert (await store(many).bot("T7", "E1")).bot_token == "xoxb-T1"
    assert await store(many).bot("T7") is None


async def test_an_uninstalled_workspace_s_tokens_are_deleted_and_others_stay(many):
    for team in ("T1", "T2"):
        await store(many).async_save(installed(team=team, token=f"xoxb-{team}"))
    await settle(many)
    await many.people.event("app_uninstalled")
    await until_gone(many, "T1")
    assert await store(many).bot("T2")


async def test_a_workspace_whose_token_cannot_be_renewed_any_more_can_still_be_left(many, caplog):
    soon = int(time.time()) + 60
    await store(many).async_save(installed(bot_refresh_token="xoxe-1", bot_token_expires_at=soon))
    await settle(many)
    await many.people.event("app_uninstalled")
    await until(lambda: "was removed from Slack workspace T1" in caplog.text)
    assert await store(many).bot("T1") is None


async def test_removed_from_an_organisation_every_workspace_of_it_is_left(many, caplog):
    await store(many).async_save(installed(team=None, enterprise_id="E1", is_enterprise_install=True))
    await settle(many)
    many.app._workspaces.known["T1"] = Known("en", "E1")
    many.people.team = ""
    await many.people.event("app_uninstalled", enterprise="E1")
    await until(lambda: "was removed from Slack workspace T1" in caplog.text)


async def test_where_the_app_is_not_installed_a_command_is_answered_all_the_same(many):
    await many.people.type("UMIA", "reports", "/stillup")
    await until(lambda: "not installed" in str(many.slack.private))


async def two_workspaces(town):
    """T1 with its cards in C1, T2 with its cards in C2."""
    town.slack.tokens["xoxb-T2"] = "T2"
    for team, channel in (("T1", "C1"), ("T2", "C2")):
        await store(town).async_save(installed(team=team, token=f"xoxb-{team}"))
        wishes = setup.Wishes(name=team, triage_channel=channel, moderator_roles=["UMAX"])
        await setup.save(town.context, Person("slack", team, "UADA", admin=True), wishes)
    await town.app._workspaces.learn()


async def test_one_link_is_one_case_in_two_workspaces_and_neither_reads_what_the_other_s_members_wrote(many):
    await two_workspaces(many)
    for number, team in enumerate(("T1", "T2"), start=1):
        many.people.team = team
        await many.people.type(f"U{team}", f"hate https://bad.example/page secret of {team}")
        await until(lambda number=number: len(many.slack.private) == number)
    await many.work(Sweep.DELIVERIES)
    (one,), (other,) = many.slack.cards("C1"), many.slack.cards("C2")
    assert "Case 1" in one["text"]
    assert "Case 1" in other["text"]
    assert "2 people in 2 communities" in str(one["blocks"])
    assert ("secret of T1" in str(one), "secret of T1" in str(other)) == (True, False)


async def test_a_decision_in_one_workspace_edits_the_card_in_the_other_without_the_name(many):
    await two_workspaces(many)
    for number, team in enumerate(("T1", "T2"), start=1):
        many.people.team = team
        await many.people.type(f"U{team}", "hate https://bad.example/page")
        await until(lambda number=number: len(many.slack.private) == number)
    await many.work(Sweep.DELIVERIES)
    await many.people.press("UMAX", button(many.slack.cards("C2")[0], "case:claim"))
    await until(lambda: "is yours" in str(many.slack.private))
    await many.work(Sweep.DELIVERIES)
    (other,) = many.slack.cards("C1")
    assert "somebody in another community" in str(other["blocks"])
    assert "umax" not in str(other)


async def until_gone(many, team):
    for _ in range(200):
        if await store(many).bot(team) is None:
            return
        await until(lambda: True)
    raise AssertionError(f"{team} is still installed")
