"""What moderators and admins press and type, and what strangers get for it."""

import pytest

from bot.chat import ActionName
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.on_discord.conftest import Harbour, last, said

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LINK = "https://bad.example/page"


@pytest.fixture
async def reported(harbour: Harbour) -> Harbour:
    await harbour.member.slash(harbour.general, "report", link=LINK, category="hate")
    await harbour.deliver()
    return harbour


@pytest.mark.parametrize("action", [ActionName.CLAIM, ActionName.APPROVE, ActionName.SHOW_LINK])
async def test_a_stranger_s_press_is_refused_privately_and_changes_nothing(reported, action):
    answer = await reported.press(action, who=reported.member)
    assert "Only moderators" in said(answer)
    assert not last(answer).components
    assert "**Reported**" in reported.text()


@pytest.mark.parametrize("action", [ActionName.REJECT, ActionName.CATEGORY])
async def test_a_stranger_is_refused_before_a_form_opens_and_the_log_says_so(reported, action, caplog):
    answer = await reported.press(action, who=reported.member)
    assert "Only moderators" in said(answer)
    assert "who is no moderator" in caplog.text


async def test_showing_the_link_asks_first_and_shows_it_broken(reported):
    asked = await reported.press(ActionName.SHOW_LINK)
    shown = await reported.mod.click(last(asked), label="Yes, do it")
    assert "hxxps" not in said(asked)
    assert "hxxps\\[:\\]//bad\\[.\\]example/page" in said(shown)


async def test_the_notice_can_be_reworded_before_it_is_sent(reported):
    preview = await reported.press(ActionName.APPROVE)
    form = await reported.mod.click(last(preview), label="Change the words…")
    again = await reported.mod.submit_modal(form, {"text": "Calls for violence against neighbours."})
    assert "Calls for violence against neighbours." in said(again)


async def test_an_old_preview_cannot_be_sent_any_more(reported):
    old = await reported.press(ActionName.APPROVE)
    await reported.press(ActionName.APPROVE)
    answer = await reported.mod.click(last(old), label="Send exactly this")
    assert "out of date" in said(answer)


async def test_a_hand_off_comes_as_a_private_file_with_the_link_in_the_file_only(reported):
    preview = await reported.press(ActionName.APPROVE)
    await reported.mod.click(last(preview), label="Send exactly this")
    reported.clock.go(minutes=2)
    await work_off(reported.context, Sweep.NOTICES)
    await reported.deliver()
    handed = await reported.press(ActionName.HAND_OFF)
    assert "bad.example" not in said(handed)
    assert [one.filename for one in last(handed).attachments] == ["case-1.txt"]
    form = await reported.press(ActionName.SUBMITTED)
    assert "you submitted it" in said(await reported.mod.submit_modal(form, {"text": "REF-7"}))


async def test_the_second_to_press_hears_who_was_faster(reported):
    await reported.press(ActionName.CLAIM)
    other = reported.guild.add_member(reported.env.create_user("moe"), roles=[reported.mods])
    assert "max was faster" in said(await reported.press(ActionName.CLAIM, who=other))


async def test_the_queue_and_a_case_are_for_moderators_only(reported):
    assert "Case 1" in said(await reported.mod.slash(reported.general, "queue"))
    assert "Only moderators" in said(await reported.member.slash(reported.general, "queue"))
    assert "Only moderators" in said(await reported.member.slash(reported.general, "case", number=1))


async def test_a_rare_act_is_chosen_from_the_menu_and_asks_its_question(reported):
    form = await reported.press(ActionName.CATEGORY)
    await reported.mod.submit_modal(form, {"text": ["fraud"]})
    await reported.deliver()
    assert "Fraud" in reported.text()


async def test_a_moderator_who_lost_the_role_is_refused(reported):
    reported.env.backend.get_guild(reported.guild.id).members[reported.mod.id].role_ids.clear()
    assert "Only moderators" in said(await reported.press(ActionName.CLAIM))


async def test_a_member_sees_and_takes_back_their_reports(reported):
    assert "Case 1" in said(await reported.member.slash(reported.general, "reports"))
    assert "withdrawn" in said(await reported.member.slash(reported.general, "reports", withdraw=1))
    assert "not reported anything" in said(await reported.member.slash(reported.general, "reports"))


async def test_the_same_report_again_is_answered_kindly(reported):
    answer = await reported.member.slash(reported.general, "report", link=LINK, category="hate")
    assert "already" in said(answer)


async def test_a_paused_intake_refuses_members_with_a_sentence(harbour):
    await harbour.admin.slash(harbour.general, "stillup pause", on=True)
    answer = await harbour.member.slash(harbour.general, "report", link=LINK, category="hate")
    assert "paused" in said(answer)


async def test_status_says_what_waits(reported):
    assert "Waiting for a moderator: 1" in said(await reported.admin.slash(reported.general, "stillup status"))


async def test_a_member_gets_their_data_as_a_private_file_and_is_forgotten(reported):
    shown = await reported.member.slash(reported.general, "privacy")
    copy = await reported.member.click(last(shown), label="Give me my data")
    asked = await reported.member.click(last(shown), label="Forget me…")
    done = await reported.member.click(last(asked), label="Yes, forget me")
    assert [one.filename for one in last(copy).attachments] == ["my-data.json"]
    assert "bad.example" not in said(copy)
    assert "You are forgotten here" in said(done)


async def test_history_and_mute_are_for_moderators_and_name_nobody(reported):
    assert "reported here before" in said(await reported.mod.slash(reported.general, "history", link=LINK))
    assert "mia" not in said(await reported.mod.slash(reported.general, "mute", number=1))
    assert "Only moderators" in said(await reported.member.slash(reported.general, "mute", number=1))
    answer = await reported.member.slash(reported.general, "report", link="https://x.example/", category="hate")
    assert "paused" in said(answer)
