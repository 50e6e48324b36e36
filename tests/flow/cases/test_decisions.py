"""What moderators decide: one decision however many press, permission at every action, the preview word for word."""

import asyncio

import pytest
from sqlalchemy import func, select

from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cards.card import open_card
from bot.flow.cases import decisions, queue
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Decision, Event, Notice
from bot.wording import say
from tests.support.build import member, mod, press, report

LINK = "https://bad.example/page"


async def test_eight_moderators_at_once_make_one_decision_and_seven_clear_answers(bench):
    number = await report(bench, LINK)
    presses = (press(bench, number, ActionName.CLAIM, who=mod(f"mod{i}")) for i in range(8))
    answers = await asyncio.gather(*presses, return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, Refusal)]
    assert len(refused) == 7
    assert {one.key for one in refused} == {"cases-act-too-late"}
    assert all("was faster" in say("en", one.key, **one.facts) for one in refused)
    async with bench.context.store.read() as db:
        assert await db.scalar(select(func.count()).select_from(Decision)) == 1


async def test_pressed_twice_by_the_same_moderator_it_is_done_once(bench):
    number = await report(bench, LINK)
    await press(bench, number, ActionName.REJECT, "not against the rules")
    with pytest.raises(Refusal, match="cases-act-too-late"):
        await press(bench, number, ActionName.REJECT, "not against the rules")


@pytest.mark.parametrize("action", [one.name for one in decisions.ACTIONS])
async def test_a_stranger_s_press_changes_nothing(bench, action):
    number = await report(bench, LINK)
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await press(bench, number, action, "x", who=member("eve"))


async def test_a_case_of_another_community_is_unknown(bench):
    number = await report(bench, LINK)
    with pytest.raises(Refusal, match="cases-unknown"):
        await press(bench, number, ActionName.CLAIM, who=mod("gil", "garden"))
    with pytest.raises(Refusal, match="cases-unknown"):
        await press(bench, 999, ActionName.CLAIM)


async def test_a_name_is_told_inside_its_community_only(bench):
    number = await report(bench, LINK)
    await report(bench, LINK, member("zoe", "garden"))
    await press(bench, number, ActionName.CLAIM, who=mod("max"))
    with pytest.raises(Refusal) as here:
        await press(bench, number, ActionName.CLAIM, who=mod("moe"))
    with pytest.raises(Refusal) as there:
        await press(bench, number, ActionName.CLAIM, who=mod("gil", "garden"))
    assert (here.value.facts["who"], there.value.facts["who"]) == ("max", say("fr", "cases-somebody-else"))


async def test_the_approved_notice_is_the_previewed_one_byte_for_byte(bench):
    number = await report(bench, LINK)
    shown = await decisions.preview(bench.context, mod(), number, reason="Calls for violence against neighbours.")
    bench.clock.go(minutes=20)
    await press(bench, number, ActionName.APPROVE, draft=shown.draft)
    async with bench.context.store.read() as db:
        kept = (await db.scalars(select(Notice))).one()
    assert bench.context.vault.open(kept.words_sealed) == shown.words
    assert "Calls for violence against neighbours." in shown.words
    assert shown.words.count("https://bad.example/page") == 1


async def test_the_preview_says_what_is_disclosed_and_nothing_of_the_reporter(bench):
    number = await report(bench, LINK, member("mia"), details="I live next door, mia")
    shown = await decisions.preview(bench.context, mod(), number)
    assert "Harbour watch, Hanna Weiss, notices@harbour.example" in shown.disclosed
    assert "mia" not in shown.words


async def test_a_notice_for_child_abuse_carries_neither_name_nor_mail_nor_link(bench):
    number = await report(bench, LINK, category=Category.CHILD_ABUSE)
    shown = await decisions.preview(bench.context, mod(), number)
    assert not [word for word in ("Hanna", "notices@", "bad.example", "bad[.]example") if word in shown.words]
    assert "Hanna" not in shown.disclosed


async def test_rejecting_needs_a_reason(bench):
    number = await report(bench, LINK)
    with pytest.raises(Refusal, match="cases-reject-needs-reason"):
        await press(bench, number, ActionName.REJECT, "  ")


async def test_an_approval_can_be_taken_back_before_the_notice_leaves(bench):
    number = await report(bench, LINK)
    await press(bench, number, ActionName.APPROVE)
    await press(bench, number, ActionName.CANCEL)
    bench.clock.go(hours=1)
    assert await work_off(bench.context, Sweep.NOTICES) == 0


async def test_a_notice_that_left_cannot_be_taken_back(bench):
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    await work_off(bench.context, Sweep.NOTICES)
    with pytest.raises(Refusal, match="cases-act-too-late"):
        await press(bench, number, ActionName.CANCEL)


async def test_a_rejected_case_reported_again_is_a_new_case_with_its_history(bench):
    number = await report(bench, LINK)
    await press(bench, number, ActionName.REJECT, "satire")
    again = await report(bench, LINK, member("zoe"))
    assert again != number
    card = await open_card(bench.context, mod(), again)
    assert any(f"Case {number}" in line.text for line in card.lines)
    with pytest.raises(Refusal, match="cases-reopen-has-newer"):
        await press(bench, number, ActionName.REOPEN)


async def test_showing_the_link_is_private_broken_and_written_down(bench):
    number = await report(bench, LINK, category=Category.GRAPHIC_VIOLENCE)
    words = await queue.show_link(bench.context, mod(), number)
    assert "hxxps[:]//bad[.]example/page" in words
    async with bench.context.store.read() as db:
        assert await db.scalar(select(func.count()).where(Event.kind == "link-shown")) == 1


async def test_a_sealed_link_is_shown_to_nobody(bench):
    number = await report(bench, LINK, category=Category.CHILD_ABUSE)
    with pytest.raises(Refusal) as refused:
        await queue.show_link(bench.context, mod(), number)
    assert refused.value.facts["hotline"]


async def test_a_case_made_sealed_loses_its_host(bench):
    number = await report(bench, LINK)
    await decisions.recategorise(bench.context, mod(), number, Category.CHILD_ABUSE)
    card = await open_card(bench.context, mod(), number)
    assert "bad[.]example" not in str(card)


async def test_the_queue_lists_open_cases_and_an_empty_one_says_so(bench):
    assert "No open cases" in (await queue.queue_page(bench.context, mod())).words
    number = await report(bench, LINK)
    assert f"Case {number}" in (await queue.queue_page(bench.context, mod())).words
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await queue.queue_page(bench.context, member())


async def test_a_notice_without_a_contact_address_is_refused_with_what_is_missing(bench):
    from dataclasses import replace

    silent = replace(bench.context, settings=bench.settings.model_copy(update={"sender_email": ""}))
    number = await report(bench, LINK)
    with pytest.raises(Refusal) as refused:
        await decisions.preview(silent, mod(), number)
    assert refused.value.facts["missing"] == "email"
