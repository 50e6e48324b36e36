"""What goes wrong at Slack: nothing lost, nothing doubled, one clear sentence each."""

import asyncio
import time

import pytest

from bot.chat import Card, FrontError, Line, Place, Saying, Tone
from bot.config import ConfigError, load
from bot.on_slack import errors
from bot.on_slack.app import SlackApp
from bot.store.engine.next_due import Sweep
from tests.on_slack.conftest import open_town, settle
from tests.on_slack.test_report import LINK, count, form, private
from tests.support.build import settings_for
from tests.support.slack.double import Channel, Fault
from tests.support.slack.people import SECRET, body_of, until

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

CARD = Card(7, "Case 7 · Hate", "Reported", Tone.CALM, (Line("Link", "bad[.]example"),), ())
HERE = Place("T1", "C1")


@pytest.mark.parametrize("error", sorted(errors._GONE))
async def test_what_no_second_try_can_mend_is_gone_and_says_why(town, error):
    town.slack.faults["chat.postMessage"].append(Fault(error))
    with pytest.raises(FrontError) as failed:
        await town.front.show(HERE, CARD)
    assert failed.value.gone
    assert error in str(failed.value)


async def test_a_channel_that_the_app_is_not_in_is_gone(town):
    with pytest.raises(FrontError, match="invite") as failed:
        await town.front.show(Place("T1", "C3"), CARD)
    assert failed.value.gone


async def test_an_archived_channel_is_gone(town):
    town.slack.channels["C5"] = Channel("C5", archived=True)
    with pytest.raises(FrontError, match="archived"):
        await town.front.show(Place("T1", "C5"), CARD)


async def test_told_to_slow_down_it_says_how_long(town):
    town.slack.faults["chat.postMessage"].append(Fault("ratelimited", 429, {"Retry-After": "17"}))
    with pytest.raises(FrontError) as failed:
        await town.front.show(HERE, CARD)
    assert (failed.value.gone, failed.value.retry_after) == (False, 17.0)


async def test_before_it_is_connected_it_asks_for_a_moment(town):
    await town.app.stop()
    with pytest.raises(FrontError, match="not connected yet") as failed:
        await town.front.show(HERE, CARD)
    assert not failed.value.gone


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_broken_slack_is_worth_another_try(town, status):
    town.slack.faults["chat.postMessage"].append(Fault("internal_error", status))
    with pytest.raises(FrontError) as failed:
        await town.front.show(HERE, CARD)
    assert not failed.value.gone


async def test_a_card_that_was_deleted_is_posted_anew_once(town):
    message = await town.front.show(Place("T1", "C1", "1.000001"), CARD)
    assert [card["ts"] for card in town.slack.cards()] == [message]
    assert await town.front.show(Place("T1", "C1", message), CARD) == message
    assert len(town.slack.cards()) == 1


async def test_a_call_stands_under_its_card_and_names_those_on_call(town):
    card = await town.front.show(HERE, CARD)
    await town.front.page(Place("T1", "C1", card), "UMAX,UMOE", "An urgent case waits: <!channel>")
    (called,) = town.slack.thread(card)
    assert {"type": "user", "user_id": "UMOE"} in called["blocks"][0]["elements"][0]["elements"]
    assert called["reply_broadcast"]
    assert "<!channel>" not in called["text"]


async def test_a_thread_whose_card_is_gone_is_tried_again(town):
    with pytest.raises(FrontError):
        await town.front.follow(Place("T1", "C1", "1.000001"), Saying("7-1", "Case 7", "Notice sent"))


async def test_posts_to_one_channel_keep_their_distance_and_none_is_dropped(town):
    started = time.monotonic()
    await asyncio.gather(*(town.front.show(HERE, CARD) for _ in range(3)))
    assert len(town.slack.cards()) == 3
    assert time.monotonic() - started >= 2.0  # the double itself refuses two within a second


async def test_where_the_token_was_taken_back_nothing_is_posted_any_more_and_the_cases_stay(town, caplog):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    town.slack.faults["chat.postMessage"].append(Fault("token_revoked"))
    await town.work(Sweep.DELIVERIES)
    await town.people.type("UMAX", "reports", "/stillup")
    await private(town, "not set up here yet")
    assert "was removed from Slack workspace T1" in caplog.text
    assert await count(town) == 1


@pytest.mark.parametrize(("kind", "more"), [("app_uninstalled", {}), ("tokens_revoked", {"tokens": {"bot": ["UBOT"]}})])
async def test_an_uninstalled_app_stops_and_tells_the_operator(town, caplog, kind, more):
    await town.people.event(kind, **more)
    await until(lambda: "was removed from Slack workspace T1" in caplog.text)


async def test_a_report_whose_answer_slack_refuses_is_filed_all_the_same(town):
    await town.people.shortcut("UMIA")
    view = await form(town)
    town.slack.faults["views.update"].append(Fault("not_found"))  # the person closed the modal
    await town.people.send("UMIA", view["id"], links=LINK, category="hate", details="", more=[])
    await until(lambda: "case 1" in town.slack.whispers("UMIA"))
    assert await count(town) == 1


async def test_a_trigger_that_came_too_late_is_said_in_one_sentence(town):
    town.slack.faults["views.open"].append(Fault("expired_trigger_id"))
    await town.people.type("UMIA", "")
    await private(town, "That took too long")


async def test_a_failure_of_ours_has_a_reference_that_stands_in_the_log(town, caplog):
    town.slack.views["V0"] = {"type": "modal", "callback_id": "act"}  # which act, it does not say
    await town.people.send("UMAX", "V0", text="because")
    await until(lambda: "reference" in str(town.slack.views["V0"]))
    reference = str(town.slack.views["V0"]).partition("reference ")[2][:8]
    assert reference in caplog.text


async def test_one_second_of_slowness_asked_by_slack_does_not_lose_a_modal(town):
    town.slack.faults["views.open"].append(Fault("ratelimited", 429, {"Retry-After": "1"}))
    await town.people.type("UMIA", "")
    assert await form(town)


async def test_delivered_twice_it_is_done_once(town):
    payload = {"command": "/report", "text": f"hate {LINK}", "team_id": "T1", "user_id": "UMIA", "user_name": "mia"}
    twice = {**payload, "trigger_id": "same", "response_url": town.people._respond()}
    await town.people.deliver("slash_commands", twice)
    await town.people.deliver("slash_commands", twice)
    await private(town, "case 1")
    await town.people.type("UMIA", "reports", "/stillup")
    await private(town, "Your reports")
    assert len(town.slack.private) == 2


async def test_a_dropped_socket_is_opened_again(town):
    await until(lambda: town.slack.sockets)
    await town.slack.sockets[-1].close()
    await until(lambda: len([name for name, _ in town.slack.calls if name == "apps.connections.open"]) == 2, 15)
    await until(lambda: town.slack.sockets, 15)
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")


async def test_asked_to_refresh_the_socket_is_opened_again(town):
    await until(lambda: town.slack.sockets)
    await town.slack.sockets[-1].send_json({"type": "disconnect", "reason": "refresh_requested"})
    await until(lambda: len([name for name, _ in town.slack.calls if name == "apps.connections.open"]) == 2, 15)
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")


@pytest.mark.slow  # the library asks at its pings, every five seconds
async def test_a_dropped_socket_is_opened_again_though_slack_is_away_meanwhile(town):
    await until(lambda: town.slack.sockets)
    town.slack.faults["apps.connections.open"] += [Fault("", 503, page=True), Fault("internal_error", 500)]
    await town.slack.sockets[-1].close()
    await until(lambda: town.slack.sockets and not town.slack.faults["apps.connections.open"], 40)
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")


async def test_slack_that_is_away_at_the_start_is_asked_again(slack, tmp_path, platform):
    slack.faults["apps.connections.open"].append(Fault("", 503, page=True))
    async with open_town(slack, tmp_path / "data", "", platform) as town:
        await settle(town)
        await town.people.type("UMIA", f"hate {LINK}")
        await private(town, "case 1")


@pytest.mark.parametrize("error", ["invalid_auth", "not_allowed_token_type", "account_inactive"])
async def test_a_wrong_app_token_ends_in_a_sentence(slack, tmp_path, platform, error):
    slack.faults["apps.connections.open"].append(Fault(error))
    with pytest.raises(ConfigError, match="STILLUP_SLACK_APP_TOKEN is wrong"):
        async with open_town(slack, tmp_path / "data", "", platform):
            pass


# -- HTTP


def a_report(town):
    payload = {"command": "/report", "text": f"hate {LINK}", "team_id": "T1", "user_id": "UMIA", "user_name": "mia"}
    return body_of("slash_commands", {**payload, "trigger_id": "t", "response_url": town.people._respond()})


async def test_a_wrong_signature_is_refused(web_town):
    status, _ = await web_town.people.post(a_report(web_town), **{"X-Slack-Signature": "v0=" + "0" * 64})
    assert status == 401


async def test_an_old_time_stamp_is_refused(web_town):
    status, _ = await web_town.people.post(a_report(web_town), at=int(time.time()) - 400)
    assert status == 401


async def test_a_replayed_request_is_refused_and_slack_s_own_retry_is_not(web_town):
    body, now = a_report(web_town), int(time.time())
    assert (await web_town.people.post(body, at=now))[0] == 200
    assert (await web_town.people.post(body, at=now))[0] == 401
    assert (await web_town.people.post(body, at=now, **{"X-Slack-Retry-Num": "1"}))[0] == 200
    assert await until(lambda: web_town.slack.private)
    assert await count(web_town) == 1


async def test_slack_s_address_check_is_answered(web_town):
    body = '{"type": "url_verification", "token": "x", "challenge": "abc"}'
    assert "abc" in (await web_town.people.post(body))[1]


async def test_the_bot_says_that_it_is_up(web_town):
    import aiohttp

    async with aiohttp.ClientSession() as session, session.get(f"{web_town.people.transport}/healthz") as answer:
        assert (answer.status, await answer.text()) == (200, "ok")


async def test_an_address_that_somebody_else_has_is_named(web_town, slack, tmp_path, platform):
    address = web_town.people.transport.removeprefix("http://")
    given = {"slack_signing_secret": SECRET, "slack_bot_token": "xoxb-T1", "slack_api_url": f"{slack.url}/api/"}
    app = SlackApp(settings_for(tmp_path / "other", "", platform, **given, slack_listen=address))
    with pytest.raises(ConfigError, match=f"STILLUP_SLACK_LISTEN: {address} cannot be listened on"):
        await app.start(web_town.context)


async def test_every_acknowledgement_comes_in_time_though_the_database_is_held(town):
    async with town.context.store.begin():  # nobody else can write now
        await town.people.type("UMIA", f"hate {LINK}")
        await town.people.shortcut("UMIA")
    assert max(town.people.acks) < 1.0
    await private(town, "case 1")


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"slack_bot_token": "xoxb-1"}, "STILLUP_SLACK_APP_TOKEN"),
        ({"slack_app_token": "xapp-1"}, "STILLUP_SLACK_BOT_TOKEN"),
        ({"slack_client_id": "1.2", "slack_signing_secret": "s"}, "STILLUP_SLACK_CLIENT_SECRET"),
    ],
)
def test_a_missing_setting_is_named(given, missing):
    with pytest.raises(ConfigError, match=missing):
        SlackApp(load({}, _env_file=None, **given))
