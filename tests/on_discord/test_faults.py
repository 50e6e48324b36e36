"""What goes wrong at Discord: nothing is lost, nothing is doubled, and one clear sentence each."""

import re
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.chat import ActionName, FrontError
from bot.jobs import work_off
from bot.on_discord.app import Bot
from bot.on_discord.front import DiscordFront
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import CardRow
from tests.on_discord.conftest import Harbour, last, said

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

POST = "/channels/*/messages"
EDIT = "/channels/*/messages/*"


async def report(harbour: Harbour):
    return await harbour.member.slash(harbour.general, "report", link="https://bad.example/page", category="hate")


async def row(harbour: Harbour) -> CardRow:
    async with harbour.context.store.read() as db:
        return (await db.scalars(select(CardRow))).one()


def cards(harbour: Harbour) -> int:
    return len([one for one in harbour.triage.history() if one.components])


async def test_a_server_error_delays_the_card_and_does_not_double_it(harbour):
    harbour.env.inject_error("POST", POST, status=503)
    await report(harbour)
    await work_off(harbour.context, Sweep.DELIVERIES)
    assert cards(harbour) == 0
    harbour.clock.go(minutes=5)
    await harbour.deliver()
    assert cards(harbour) == 1


async def test_a_card_that_somebody_deleted_is_posted_again_once(harbour):
    await report(harbour)
    await harbour.deliver()
    harbour.env.backend.delete_message(harbour.triage.id, harbour.card().id)
    answer = said(await harbour.mod.slash(harbour.general, "queue"))
    await _claim_by_command(harbour)
    await harbour.deliver()
    assert "Case 1" in answer
    assert cards(harbour) == 1


async def _claim_by_command(harbour: Harbour) -> None:
    shown = await harbour.mod.slash(harbour.general, "case", number=1)
    await harbour.press(ActionName.CLAIM, message=last(shown).message)


@pytest.mark.parametrize(("status", "code"), [(404, 10003), (403, 50001), (403, 50013)])
async def test_a_lost_channel_keeps_the_card_and_tells_the_owner_once(harbour, status, code):
    harbour.env.inject_error("POST", f"/channels/{harbour.triage.id}/messages", status=status, code=code, times=None)
    await report(harbour)
    await work_off(harbour.context, Sweep.DELIVERIES)
    owner = harbour.guild.owner.dm_channel
    kept = await row(harbour)
    assert (kept.due_at, str(code) in kept.error) == (None, True)
    assert len([one for one in owner.history() if "can no longer show" in one.content]) == 1


async def test_what_could_not_be_shown_appears_when_the_channel_is_mended(harbour):
    harbour.env.inject_error("POST", f"/channels/{harbour.triage.id}/messages", status=403, code=50013)
    await report(harbour)
    await harbour.deliver()
    assert cards(harbour) == 0
    await harbour.bot.on_guild_join(harbour.bot.get_guild(harbour.guild.id))
    await harbour.deliver()
    assert cards(harbour) == 1


async def test_status_names_the_card_that_could_not_be_shown(harbour):
    harbour.env.inject_error("POST", f"/channels/{harbour.triage.id}/messages", status=403, code=50013)
    await report(harbour)
    await harbour.deliver()
    answer = said(await harbour.admin.slash(harbour.general, "stillup status"))
    assert "case 1 could not be shown" in answer


async def test_a_reporter_with_closed_messages_stops_nobody(harbour):
    harbour.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    with pytest.raises(FrontError) as refused:
        await harbour.context.fronts["discord"].whisper("1", str(harbour.member.id), "hello")
    assert refused.value.gone


async def test_too_late_to_acknowledge_the_report_is_filed_and_said_by_message(harbour):
    harbour.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062)
    await report(harbour)
    assert "case 1" in harbour.member.user.dm_channel.last_message.content
    await harbour.deliver()
    assert cards(harbour) == 1


async def test_a_press_that_another_process_took_is_not_done_here_too(harbour):
    await report(harbour)
    await harbour.deliver()
    harbour.env.inject_error("POST", "/interactions/*/*/callback", status=400, code=40060)
    await harbour.press(ActionName.CLAIM)
    await harbour.deliver()
    assert "**Reported**" in harbour.text()


async def test_a_bug_becomes_a_reference_number_that_stands_in_the_log_too(harbour, caplog):
    harbour.bot.opened = replace(harbour.context, platforms=None)
    reference = re.search(r"reference ([0-9a-f]{8})", said(await report(harbour)))[1]
    assert f"reference {reference}" in caplog.text


async def test_before_the_house_is_open_a_member_is_asked_to_wait(harbour):
    harbour.bot.opened = None
    assert "just starting" in said(await report(harbour))


async def test_no_thread_is_no_reason_to_lose_the_card(harbour):
    harbour.env.inject_error("POST", "/channels/*/messages/*/threads", status=403, code=50013)
    await report(harbour)
    await harbour.deliver()
    assert cards(harbour) == 1


async def test_a_case_has_one_thread(harbour):
    await report(harbour)
    await harbour.deliver()
    await harbour.press(ActionName.CLAIM)
    await harbour.deliver()
    assert [thread.name for thread in harbour.triage.threads] == ["Case 1 · Hate"]


async def test_before_the_login_the_front_says_when_to_come_back(harbour):
    front = DiscordFront(Bot(harbour.bot.settings))
    with pytest.raises(FrontError) as refused:
        await front.whisper(str(harbour.guild.id), "1", "hello")
    assert (refused.value.gone, refused.value.retry_after) == (False, 5.0)


async def noticed(harbour: Harbour) -> None:
    """A case whose notice left; its news are not said yet."""
    link = harbour.platform.publish("troll", "x")
    await harbour.member.slash(harbour.general, "report", link=link, category="hate")
    await harbour.deliver()
    preview = await harbour.press(ActionName.APPROVE)
    await harbour.mod.click(last(preview), label="Send exactly this")
    harbour.clock.go(minutes=2)
    await work_off(harbour.context, Sweep.NOTICES)


def said_in(channel) -> list[str]:
    return [one.content for one in channel.history() if "Notice sent to" in one.content]


async def test_what_happens_after_the_notice_is_said_once_in_the_card_s_thread(harbour):
    await noticed(harbour)
    await harbour.deliver()
    (thread,) = harbour.triage.threads
    assert len(said_in(thread)) == 1
    assert said_in(harbour.triage) == []


async def test_a_thread_that_somebody_deleted_is_opened_again_once(harbour):
    await noticed(harbour)
    (thread,) = harbour.triage.threads
    harbour.env.inject_error("POST", f"/channels/{thread.id}/messages", status=404, code=10003)
    harbour.env.inject_error("POST", "/channels/*/messages/*/threads", status=400, code=160004)
    await harbour.deliver()
    assert len(said_in(harbour.triage)) == 1


async def test_the_reported_message_is_deleted_once_and_never_that_of_another_server(harbour):
    front, guild = harbour.context.fronts["discord"], harbour.guild.id
    message = await harbour.mod.send(harbour.general, "look")
    source = f"https://discord.com/channels/{guild}/{harbour.general.id}/{message.id}"
    with pytest.raises(FrontError, match="no message of this server"):
        await front.delete("77", source)


async def test_removed_from_the_server_and_back_again_the_card_appears(harbour):
    harbour.env.inject_error("POST", POST, status=403, code=50001)
    await report(harbour)
    await harbour.deliver()
    assert cards(harbour) == 0
    await harbour.bot.on_guild_join(harbour.bot.get_guild(harbour.guild.id))
    await harbour.deliver()
    assert cards(harbour) == 1


async def test_an_admin_gets_the_evidence_as_a_private_file(harbour):
    await report(harbour)
    answer = await harbour.admin.slash(harbour.general, "stillup export", number=1)
    assert said(answer)
    assert len(last(answer).attachments) == 1
