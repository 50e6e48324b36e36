"""The rules around triage on Discord: a selection, a storm's card, care, the two digests."""

from dataclasses import replace

import pytest

from bot.chat import ActionName, Person
from bot.domain.category import Category
from bot.flow.communities import setup
from bot.flow.reports import intake
from tests.on_discord.conftest import Harbour, last, said
from tests.support.discord.contract import walk

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


async def report(harbour: Harbour, *hosts: str) -> None:
    for host in hosts:
        await harbour.member.slash(harbour.general, "report", link=f"https://{host}/x", category="hate")
        await harbour.deliver()


async def rule(harbour: Harbour, **options: object) -> None:
    who = Person("discord", str(harbour.guild.id), str(harbour.admin.id), admin=True)
    await setup.save(harbour.context, who, setup.Wishes(options=options))


async def test_a_selection_is_confirmed_once_and_what_does_not_go_is_said(harbour):
    await report(harbour, "bad1.example", "bad2.example")
    asked = await harbour.mod.slash(harbour.general, "approve-many", numbers="1, #2 9")
    assert "Case 1: to host:bad1\\[.\\]example" in said(asked)
    assert "Case 9, not:" in said(asked)
    done = await harbour.mod.click(last(asked), label="Send all 2")
    assert said(done).count("is approved") == 2


@pytest.mark.parametrize(("numbers", "heard"), [("1-3", "Which cases?"), ("9", "None of these")])
async def test_a_selection_of_nothing_has_no_button(harbour, numbers, heard):
    asked = await harbour.mod.slash(harbour.general, "approve-many", numbers=numbers)
    assert heard in said(asked)
    assert not last(asked).components


def ticks(message) -> list[str]:
    """What a menu offers."""
    return [one["value"] for part in walk(message.components) for one in part.get("options", [])]


async def test_without_numbers_the_cases_of_the_queue_are_ticked_in_a_menu_and_confirmed_once(harbour):
    await report(harbour, "bad1.example", "bad2.example", "bad3.example")
    (third,) = [one for one in harbour.triage.history() if "Case 3" in harbour.text(one)]
    await harbour.mod.submit_modal(await harbour.press(ActionName.REJECT, message=third), {"text": "no"})
    offered = await harbour.mod.slash(harbour.general, "approve-many")
    assert "Nothing is sent yet" in said(offered)
    assert ticks(last(offered)) == ["1", "2"]
    asked = await harbour.mod.select(last(offered), ["1", "2"])
    assert "Case 2: to host:bad2\\[.\\]example" in said(asked)
    assert said(await harbour.mod.click(last(asked), label="Send all 2")).count("is approved") == 2


async def test_of_a_long_queue_the_oldest_are_offered_and_the_menu_says_so(harbour):
    who = Person("discord", str(harbour.guild.id), str(harbour.member.id))
    for at in range(22):
        ask = intake.ReportRequest(f"https://bad{at}.example/x", Category.HATE)
        await intake.report(harbour.context, replace(who, id=f"{harbour.member.id}{at}"), ask)
    offered = await harbour.mod.slash(harbour.general, "approve-many")
    assert "the 20 oldest of 22" in said(offered)
    assert len(ticks(last(offered))) == 20


async def test_with_nothing_to_approve_no_menu_is_shown_and_a_stranger_gets_none_either(harbour):
    empty = await harbour.mod.slash(harbour.general, "approve-many")
    assert (ticks(last(empty)), said(empty) != "") == ([], True)
    assert "Only moderators" in said(await harbour.member.slash(harbour.general, "approve-many"))


async def test_the_button_of_a_storm_opens_its_queue_in_pages(harbour):
    await rule(harbour, storm_threshold=3)
    await report(harbour, *(f"s{at}.bad.example" for at in range(11)), "fine.example")
    cards = [one for one in harbour.triage.history() if one.components]
    (storm,) = [one for one in cards if "stands for 11 cases" in harbour.text(one)]
    shown = await harbour.press(ActionName.QUEUE, message=storm)
    first = said(shown)
    turned = await harbour.mod.click(last(shown), label="Next →")
    assert "Page 1 of 2" in first
    assert "Case 11 " in turned.response.content
    assert "Case 12 " not in first + turned.response.content


async def test_a_moderator_is_spared_what_they_choose_and_the_menu_shows_it(harbour):
    shown = await harbour.mod.slash(harbour.general, "care")
    chosen = await harbour.mod.select(last(shown), ["hate", "fraud"])
    assert "You are spared: Hate" in said(chosen)
    options = [one for part in walk(last(chosen).components) for one in part.get("options", [])]
    assert {one["value"] for one in options if one.get("default")} == {"hate", "fraud"}
    assert "You are spared: –" in said(await harbour.mod.select(last(chosen), []))


async def test_the_weekly_count_is_switched_off_and_on(harbour):
    off = await harbour.mod.click(last(await harbour.mod.slash(harbour.general, "care")), label="No weekly count")
    on = await harbour.mod.click(last(off), label="Tell me my count every Monday")
    assert "no weekly count" in said(off)
    assert "On Monday" in said(on)


async def test_care_is_for_moderators(harbour):
    assert "Only moderators" in said(await harbour.member.slash(harbour.general, "care"))


async def test_the_digest_is_of_now_or_of_the_last_whole_week(harbour):
    harbour.clock.go(days=3)
    now = await harbour.admin.slash(harbour.general, "stillup digest now")
    week = await harbour.admin.slash(harbour.general, "stillup digest week")
    texts = [str(list(walk(last(one).components))) for one in (now, week)]
    assert "Feb 26, 2026 – Mar 5" in texts[0]
    assert "Feb 23, 2026 – Mar 2" in texts[1]
