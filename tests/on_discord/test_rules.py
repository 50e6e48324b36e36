"""The rules around triage on Discord: a selection, a storm's card, care, the third page, the two digests."""

import pytest

from bot.flow import setup
from bot.front import Extra, Person
from tests.on_discord.conftest import Harbour, last, said
from tests.on_discord.contract import walk


async def report(harbour: Harbour, *hosts: str) -> None:
    for host in hosts:
        await harbour.member.slash(harbour.general, "report", link=f"https://{host}/x", category="hate")
        await harbour.tell()


async def rule(harbour: Harbour, **options: object) -> None:
    who = Person("discord", str(harbour.guild.id), str(harbour.admin.id), admin=True)
    await setup.save(harbour.desk, who, setup.Wishes(options=options))


async def rules_page(harbour: Harbour):
    form = await harbour.admin.slash(harbour.general, "stillup setup")
    return await harbour.admin.click(last(await harbour.admin.submit_modal(form, {})), label="Rules of triage…")


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


async def test_the_button_of_a_storm_opens_its_queue_in_pages(harbour):
    await rule(harbour, storm_threshold=3)
    await report(harbour, *(f"s{at}.bad.example" for at in range(11)), "fine.example")
    cards = [one for one in harbour.triage.history() if one.components]
    (storm,) = [one for one in cards if "stands for 11 cases" in harbour.text(one)]
    shown = await harbour.press(Extra.QUEUE, message=storm)
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


async def test_the_third_page_sets_the_rules_and_settings_name_them(harbour):
    given = {"own": ["yes"], "oncall": [harbour.mods], "quiet": "22:00-07:00", "storm": "25", "claim": "4"}
    await harbour.admin.submit_modal(await rules_page(harbour), given)
    words = said(await harbour.admin.slash(harbour.general, "stillup settings"))
    for part in ("decided by others: yes", "On call: @\u200bMods", "22:00–07:00", "from 25 links", "4 hours"):
        assert part in words.replace("\\", "")


async def test_the_third_page_shows_what_is_set_and_an_emptied_field_is_switched_off(harbour):
    await rule(harbour, oncall_role=str(harbour.mods.id), quiet_hours="22:00-07:00", own_reports=True)
    form = await rules_page(harbour)
    filled = str([one for one in harbour.env.http_requests if "setup:3" in str(one.json)][-1].json)
    assert str(harbour.mods.id) in filled
    assert "22:00-07:00" in filled
    words = said(await harbour.admin.submit_modal(form, {"own": ["no"], "oncall": [], "quiet": ""}))
    assert "On call: –, quiet hours –" in words


async def test_the_digest_is_of_now_or_of_the_last_whole_week(harbour):
    harbour.clock.go(days=3)
    now = await harbour.admin.slash(harbour.general, "stillup digest now")
    week = await harbour.admin.slash(harbour.general, "stillup digest week")
    texts = [str(list(walk(last(one).components))) for one in (now, week)]
    assert "Feb 26, 2026 – Mar 5" in texts[0]
    assert "Feb 23, 2026 – Mar 2" in texts[1]
