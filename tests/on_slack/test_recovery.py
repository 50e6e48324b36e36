"""What Slack does not take comes later, and once: cards, their edits and threads, private words, the digest."""

import time

import aiohttp
import pytest

from bot import app as root
from bot.on_slack import errors
from bot.on_slack.app import SlackApp
from bot.store.engine.next_due import Sweep
from tests.on_slack.conftest import free_port
from tests.on_slack.test_report import LINK, count, form, private
from tests.support.build import settings_for
from tests.support.slack.double import Channel, Fault
from tests.support.slack.people import People, body_of, button, sign, until

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

PASSING = {
    "slow down": Fault("ratelimited", 429, {"Retry-After": "17"}),
    "slow down, in words": Fault("ratelimited"),
    "broken": Fault("internal_error", 500),
    "fatal": Fault("fatal_error"),
    "away": Fault("", 503, page=True),
}
passing = pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING)
two_passing = pytest.mark.parametrize("fault", [PASSING["slow down"], PASSING["away"]], ids=["slow down", "away"])


async def reported(town, link=LINK):
    await town.people.type("UMIA", f"hate {link}")
    await private(town, "case 1")


@pytest.fixture
async def card(town):
    await reported(town)
    await town.work(Sweep.DELIVERIES)
    (posted,) = town.slack.cards()
    return posted


@passing
async def test_a_card_that_could_not_be_posted_comes_later_once(town, fault):
    town.slack.faults["chat.postMessage"].append(fault)
    await reported(town)
    await town.work(Sweep.DELIVERIES)
    assert town.slack.cards() == []
    town.clock.go(minutes=3)
    await town.work(Sweep.DELIVERIES)
    await town.work(Sweep.DELIVERIES)
    assert len(town.slack.cards()) == 1


@two_passing
async def test_an_edit_that_fails_is_made_later_and_no_reason_to_post_anew(town, card, fault):
    await town.people.press("UMAX", button(card, "case:claim"))
    await private(town, "is yours")
    town.slack.faults["chat.update"].append(fault)
    await town.work(Sweep.DELIVERIES)
    assert card["edits"] == 0
    town.clock.go(minutes=3)
    await town.work(Sweep.DELIVERIES)
    assert (len(town.slack.cards()), "Being reviewed" in str(card["blocks"])) == (1, True)


async def decided(town, card):
    """Mia wants to hear, and the case is rejected: something to say to her."""
    await town.people.press("UMIA", button(town.slack.private[0], "mine:follow"))
    await until(lambda: len(town.slack.private) == 2)
    await town.people.press("UMAX", button(card, "case:reject"))
    view = await form(town, "act")
    await town.people.send("UMAX", view["id"], text="satire")
    await until(lambda: "is rejected" in str(town.slack.views[view["id"]]))


@two_passing
async def test_a_private_word_that_fails_is_said_later_once(town, card, fault):
    await decided(town, card)
    town.slack.faults["chat.postMessage"].append(fault)
    await town.work(Sweep.DELIVERIES)
    assert town.slack.cards("DUMIA") == []
    town.clock.go(minutes=3)
    await town.work(Sweep.DELIVERIES)
    await town.work(Sweep.DELIVERIES)
    assert town.slack.whispers("UMIA").count("satire") == 1


@two_passing
async def test_a_word_in_the_thread_that_fails_is_said_later_once(town, fault):
    await reported(town, town.platform.publish("troll", "x"))
    await town.work(Sweep.DELIVERIES)
    (card,) = town.slack.cards()
    await town.people.press("UMAX", button(card, "case:approve"))
    view = await form(town, "preview")
    await town.people.send("UMAX", view["id"], reason="")
    await until(lambda: "is approved" in str(town.slack.views[view["id"]]))
    town.clock.go(minutes=5)
    town.slack.faults["chat.postMessage"].append(fault)
    await town.work(Sweep.NOTICES, Sweep.DELIVERIES)
    assert town.slack.thread(card["ts"]) == []
    town.clock.go(minutes=3)
    await town.work(Sweep.DELIVERIES)
    await town.work(Sweep.DELIVERIES)
    assert [one["text"].count("sent to") for one in town.slack.thread(card["ts"])] == [1]


@pytest.mark.parametrize("step", ["files.getUploadURLExternal", "upload", "files.completeUploadExternal"])
async def test_a_digest_whose_picture_is_not_taken_comes_later_once(town, step):
    town.clock.go(days=7)
    town.slack.faults[step].append(Fault("internal_error", 500))
    await town.work(Sweep.DIGESTS)
    assert not [one for one in town.slack.files.values() if one["channel"]]
    for _ in range(2):
        town.clock.go(minutes=61)
        await town.work(Sweep.DIGESTS)
    (published,) = [one for one in town.slack.files.values() if one["channel"]]
    assert (published["channel"], published["data"][:4]) == ("C2", b"\x89PNG")


@pytest.mark.parametrize("fault", [PASSING["fatal"], PASSING["away"]], ids=["fatal", "away"])
async def test_a_home_is_drawn_though_slack_does_not_say_who_is_an_admin(town, fault):
    await reported(town)
    town.slack.faults["users.info"].append(fault)
    await town.people.event("app_home_opened", "UMIA", tab="home")
    home = await until(lambda: town.slack.homes.get("UMIA"))
    assert button(home, "mine:withdraw")


LOST = {
    "not in the channel": Channel("C1", member=False),
    "channel is archived": Channel("C1", archived=True),
    "channel is gone": None,
}


@pytest.mark.parametrize(("why", "channel"), LOST.items(), ids=LOST)
async def test_a_lost_channel_is_said_to_the_admin_and_mended_by_the_setup(town, why, channel):
    await town.people.type("UADA", "status", "/stillup")  # that Ada is an admin is known from now on
    await private(town, "Waiting for a moderator")
    whole = town.slack.channels.pop("C1")
    town.slack.channels |= {"C1": channel} if channel else {}
    await reported(town)
    await town.work(Sweep.DELIVERIES)
    assert town.slack.whispers("UADA").count("can no longer show its cards") == 1
    await town.people.type("UADA", "status", "/stillup")
    await private(town, why)
    town.slack.channels["C1"] = whole
    await town.people.type("UADA", "setup", "/stillup")
    typed = {"triage": "C1", "moderators": ["UMAX"], "day": "0", "hour": "9", "zone": "UTC", "language": "en"}
    view = await form(town, "setup")
    await town.people.send("UADA", view["id"], **typed, country="IE")
    await until(lambda: "Cards go to C1" in str(town.slack.views[view["id"]]))
    await town.work(Sweep.DELIVERIES)
    assert len(town.slack.cards()) == 1


@pytest.mark.parametrize("error", sorted(errors.REVOKED))
async def test_a_workspace_that_is_closed_to_us_is_left_and_its_cases_stay(town, caplog, error):
    await reported(town)
    town.slack.faults["chat.postMessage"].append(Fault(error))
    await town.work(Sweep.DELIVERIES)
    assert "was removed from Slack workspace T1" in caplog.text
    assert await count(town) == 1


@pytest.mark.parametrize("error", sorted(errors.LOST))
async def test_a_card_that_cannot_be_edited_any_more_is_posted_anew_once(town, card, error):
    await town.people.press("UMAX", button(card, "case:claim"))
    await private(town, "is yours")
    town.slack.faults["chat.update"].append(Fault(error))
    await town.work(Sweep.DELIVERIES)
    await town.work(Sweep.DELIVERIES)
    assert ["Being reviewed" in str(one["blocks"]) for one in town.slack.cards()] == [False, True]


@pytest.mark.parametrize("error", sorted(errors.LATE))
async def test_a_late_trigger_is_one_sentence_and_what_was_typed_can_be_typed_again(town, error):
    town.slack.faults["views.open"].append(Fault(error))
    await town.people.type("UMIA", LINK)
    await private(town, "That took too long")
    await town.people.type("UMIA", LINK)
    assert await form(town)


# -- deliveries that come twice, or from somebody else


def a_report(town, **more):
    payload = {"command": "/report", "text": f"hate {LINK}", "team_id": "T1", "user_id": "UMIA", "user_name": "mia"}
    return body_of("slash_commands", {**payload, "trigger_id": "t", "response_url": town.people._respond(), **more})


AGAIN = {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"}


async def test_slack_s_retry_with_a_signature_of_its_own_is_done_once(web_town):
    body, now = a_report(web_town), int(time.time())
    assert (await web_town.people.post(body, at=now - 2))[0] == 200
    assert (await web_town.people.post(body, at=now, **AGAIN))[0] == 200
    await private(web_town, "case 1")
    await web_town.people.type("UMIA", "reports", "/stillup")
    await private(web_town, "Your reports")
    assert len(web_town.slack.private) == 2


async def test_a_form_that_slack_delivers_again_is_acknowledged_and_filed_once(web_town):
    await web_town.people.shortcut("UMIA")
    view = {**await form(web_town), "state": {"values": {"links": {"in": {"value": LINK}}}}}
    view["state"]["values"]["category"] = {"in": {"selected_option": {"value": "hate"}}}
    body = body_of("interactive", {**web_town.people._by("UMIA", "view_submission"), "view": view})
    now = int(time.time())
    for at, headers in ((now - 2, {}), (now, AGAIN)):
        status, answer = await web_town.people.post(body, at=at, **headers)
        assert (status, "response_action" in answer) == (200, True)
    await until(lambda: "case 1" in str(web_town.slack.views[view["id"]]))
    assert await count(web_town) == 1


async def test_an_event_that_slack_delivers_again_is_heard_once(web_town):
    event = {"type": "app_home_opened", "user": "UMIA", "tab": "home"}
    body = body_of("events_api", {"type": "event_callback", "team_id": "T1", "event": event, "event_id": "Ev1"})
    now = int(time.time())
    for at, headers in ((now - 2, {}), (now, AGAIN)):
        assert (await web_town.people.post(body, at=at, **headers))[0] == 200
    await until(lambda: web_town.slack.homes)
    await web_town.people.event("app_home_opened", "UADA", tab="home")
    await until(lambda: "UADA" in web_town.slack.homes)
    assert [args["user_id"] for name, args in web_town.slack.calls if name == "views.publish"] == ["UMIA", "UADA"]


FORGED = {
    "no signature": {"X-Slack-Signature": ""},
    "a signature that is no text": {"X-Slack-Signature": "v0=\u00e9"},
    "no time": {"X-Slack-Request-Timestamp": ""},
    "a time that is no number": {"X-Slack-Request-Timestamp": "soon"},
    "a time without end": {"X-Slack-Request-Timestamp": "1" * 5_000},
}


@pytest.mark.parametrize("headers", FORGED.values(), ids=FORGED)
async def test_a_request_that_is_not_signed_is_refused_without_a_trace_in_the_log(web_town, caplog, headers):
    status, _ = await web_town.people.post(a_report(web_town), **headers)
    assert (status, await count(web_town)) == (401, 0)
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize(
    "body", [b"payload={", b"\xff\xfe", b"x" * 1_040_000, b""], ids=["half", "bytes", "long", "none"]
)
async def test_whatever_strangers_send_is_refused_before_it_is_read(web_town, caplog, body):
    headers = {"X-Slack-Request-Timestamp": str(int(time.time())), "X-Slack-Signature": "v0=" + "0" * 64}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{web_town.people.transport}/slack/events", data=body, headers=headers) as answer,
    ):
        assert answer.status == 401
    assert "Traceback" not in caplog.text


async def test_a_signature_of_another_body_is_refused(web_town):
    now = int(time.time())
    signature = sign(a_report(web_town), now)
    other = a_report(web_town, text="hate https://other.example/x")
    status, _ = await web_town.people.post(other, at=now, **{"X-Slack-Signature": signature})
    assert (status, await count(web_town)) == (401, 0)


async def test_a_time_stamp_of_the_future_is_refused(web_town):
    assert (await web_town.people.post(a_report(web_town), at=int(time.time()) + 400))[0] == 401


async def test_by_the_socket_with_pages_for_installing_nobody_gets_in_unsigned(slack, tmp_path, platform):
    """The pages need HTTP; without a signing secret there must be no way in for events."""
    port = free_port()
    given = {"slack_client_id": "1.2", "slack_client_secret": "s", "slack_app_token": "xapp-1"}
    reach = {"slack_api_url": f"{slack.url}/api/", "slack_listen": f"127.0.0.1:{port}"}
    settings = settings_for(tmp_path / "data", "", platform, **given, **reach)
    app = SlackApp(settings)
    async with root.open_context(settings, {app.name: app.front}) as context:
        await app.start(context)
        people = People(slack, f"http://127.0.0.1:{port}")
        status, _ = await people.post(body_of("slash_commands", {"command": "/stillup", "team_id": "T1"}))
        await app.stop()
    assert status == 404
