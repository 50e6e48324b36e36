"""What goes wrong at Discord: nothing is lost, nothing is doubled, and one clear sentence each."""

import re
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.domain.lifecycle import Act
from bot.flow.desk import Duty
from bot.front import FrontError, Place
from bot.jobs import work_off
from bot.on_discord.app import Bot
from bot.on_discord.show import DiscordFront
from bot.store.tables import Card as CardRow
from tests.on_discord.conftest import Harbour, last, said

POST = "/channels/*/messages"
EDIT = "/channels/*/messages/*"


async def report(harbour: Harbour):
    return await harbour.member.slash(harbour.general, "report", link="https://bad.example/page", category="hate")


async def row(harbour: Harbour) -> CardRow:
    async with harbour.desk.store.read() as db:
        return (await db.scalars(select(CardRow))).one()


def cards(harbour: Harbour) -> int:
    return len([one for one in harbour.triage.history() if one.components])


async def test_a_server_error_delays_the_card_and_does_not_double_it(harbour):
    harbour.env.inject_error("POST", POST, status=503)
    await report(harbour)
    await work_off(harbour.desk, Duty.TELLS)
    assert cards(harbour) == 0
    harbour.clock.go(minutes=5)
    await harbour.tell()
    assert cards(harbour) == 1


async def test_a_card_that_somebody_deleted_is_posted_again_once(harbour):
    await report(harbour)
    await harbour.tell()
    harbour.env.backend.delete_message(harbour.triage.id, harbour.card().id)
    answer = said(await harbour.mod.slash(harbour.general, "queue"))
    await _claim_by_command(harbour)
    await harbour.tell()
    assert "Case 1" in answer
    assert cards(harbour) == 1


async def _claim_by_command(harbour: Harbour) -> None:
    shown = await harbour.mod.slash(harbour.general, "case", number=1)
    await harbour.press(Act.CLAIM, message=last(shown).message)


@pytest.mark.parametrize(("status", "code"), [(404, 10003), (403, 50001), (403, 50013)])
async def test_a_lost_channel_keeps_the_card_and_tells_the_owner_once(harbour, status, code):
    harbour.env.inject_error("POST", f"/channels/{harbour.triage.id}/messages", status=status, code=code, times=None)
    await report(harbour)
    await work_off(harbour.desk, Duty.TELLS)
    owner = harbour.guild.owner.dm_channel
    kept = await row(harbour)
    assert (kept.due_at, str(code) in kept.error) == (None, True)
    assert len([one for one in owner.history() if "can no longer show" in one.content]) == 1


async def test_what_could_not_be_shown_appears_when_the_channel_is_mended(harbour):
    harbour.env.inject_error("POST", f"/channels/{harbour.triage.id}/messages", status=403, code=50013)
    await report(harbour)
    await harbour.tell()
    assert cards(harbour) == 0
    await harbour.bot.on_guild_join(harbour.bot.get_guild(harbour.guild.id))
    await harbour.tell()
    assert cards(harbour) == 1


async def test_status_names_the_card_that_could_not_be_shown(harbour):
    harbour.env.inject_error("POST", f"/channels/{harbour.triage.id}/messages", status=403, code=50013)
    await report(harbour)
    await harbour.tell()
    answer = said(await harbour.admin.slash(harbour.general, "stillup status"))
    assert "case 1 could not be shown" in answer


async def test_a_reporter_with_closed_messages_stops_nobody(harbour):
    harbour.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    with pytest.raises(FrontError) as refused:
        await harbour.desk.fronts["discord"].whisper("1", str(harbour.member.id), "hello")
    assert refused.value.gone


async def test_too_late_to_acknowledge_the_report_is_filed_and_said_by_message(harbour):
    harbour.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062)
    await report(harbour)
    assert "case 1" in harbour.member.user.dm_channel.last_message.content
    await harbour.tell()
    assert cards(harbour) == 1


async def test_a_press_that_another_process_took_is_not_done_here_too(harbour):
    await report(harbour)
    await harbour.tell()
    harbour.env.inject_error("POST", "/interactions/*/*/callback", status=400, code=40060)
    await harbour.press(Act.CLAIM)
    await harbour.tell()
    assert "**Reported**" in harbour.text()


async def test_a_bug_becomes_a_reference_number_that_stands_in_the_log_too(harbour, caplog):
    harbour.bot.opened = replace(harbour.desk, platforms=None)
    reference = re.search(r"reference ([0-9a-f]{8})", said(await report(harbour)))[1]
    assert f"reference {reference}" in caplog.text


async def test_before_the_house_is_open_a_member_is_asked_to_wait(harbour):
    harbour.bot.opened = None
    assert "just starting" in said(await report(harbour))


async def test_no_thread_is_no_reason_to_lose_the_card(harbour):
    harbour.env.inject_error("POST", "/channels/*/messages/*/threads", status=403, code=50013)
    await report(harbour)
    await harbour.tell()
    assert cards(harbour) == 1


async def test_a_case_has_one_thread(harbour):
    await report(harbour)
    await harbour.tell()
    await harbour.press(Act.CLAIM)
    await harbour.tell()
    assert [thread.name for thread in harbour.triage.threads] == ["Case 1 · Hate"]


async def test_before_the_login_the_front_says_when_to_come_back(harbour):
    front = DiscordFront(Bot(harbour.bot.settings))
    with pytest.raises(FrontError) as refused:
        await front.publish(Place(str(harbour.guild.id), "1"), None)
    assert (refused.value.gone, refused.value.retry_after) == (False, 5.0)
