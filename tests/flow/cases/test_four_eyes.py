"""Nobody decides alone where the community says so."""

import asyncio

import pytest

from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cards.card import open_card
from bot.flow.cases import decisions
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.support.build import member, mod, press, report
from tests.support.rules import options

LINK = "https://bad.example/page"


async def state(bench, number: int) -> str:
    return (await open_card(bench.context, mod(), number)).state


async def test_a_first_approval_waits_on_the_card_and_sends_nothing(bench):
    await options(bench, two_person=["hate"])
    number = await report(bench, LINK)
    assert "waits for a second moderator" in await press(bench, number, ActionName.APPROVE)
    card = await open_card(bench.context, mod("moe"), number)
    assert card.state == "Reported"
    assert any("approved by max" in line.text and "waits for a second" in line.text for line in card.lines)
    bench.clock.go(hours=1)
    assert await work_off(bench.context, Sweep.NOTICES) == 0


async def test_the_second_reads_and_approves_the_words_of_the_first(bench):
    await options(bench, two_person=["hate"])
    number = await report(bench, LINK)
    first = await decisions.preview(bench.context, mod("max"), number, reason="It calls for a hunt.")
    await press(bench, number, ActionName.APPROVE, draft=first.draft)
    bench.clock.go(minutes=5)
    second = await decisions.preview(bench.context, mod("moe"), number)
    assert (second.draft, second.words) == (first.draft, first.words)
    await press(bench, number, ActionName.APPROVE, who=mod("moe"), draft=second.draft)
    assert await state(bench, number) == "Approved"


async def test_the_same_moderator_is_no_second_one(bench):
    await options(bench, two_person=["hate"])
    number = await report(bench, LINK)
    await press(bench, number, ActionName.APPROVE)
    with pytest.raises(Refusal, match="cases-second-needed"):
        await press(bench, number, ActionName.APPROVE)
    assert await state(bench, number) == "Reported"


async def test_two_at_once_with_notices_of_their_own_send_neither_unread(bench):
    await options(bench, two_person=["hate"])
    number = await report(bench, LINK)
    drafts = [(who, (await decisions.preview(bench.context, who, number)).draft) for who in (mod("max"), mod("moe"))]
    presses = (press(bench, number, ActionName.APPROVE, who=who, draft=draft) for who, draft in drafts)
    answers = await asyncio.gather(*presses, return_exceptions=True)
    assert [one.key for one in answers if isinstance(one, Refusal)] == ["cases-second-look"]
    assert await state(bench, number) == "Reported"


async def test_other_words_are_a_new_first_approval(bench):
    await options(bench, two_person=["hate"])
    number = await report(bench, LINK)
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=5)
    other = await decisions.preview(bench.context, mod("moe"), number, reason="Other words.")
    assert "second moderator" in await press(bench, number, ActionName.APPROVE, who=mod("moe"), draft=other.draft)
    assert "approved" in await press(bench, number, ActionName.APPROVE, who=mod("max"))
    assert await state(bench, number) == "Approved"


async def test_other_categories_and_communities_need_no_second_one(bench):
    await options(bench, two_person=["hate"])
    spam = await report(bench, LINK, category=Category.SPAM)
    shared = await report(bench, "https://other.example/")
    await report(bench, "https://other.example/", member("zoe", "garden"))
    await press(bench, spam, ActionName.APPROVE)
    await press(bench, shared, ActionName.APPROVE)
    await press(bench, shared, ActionName.APPROVE, who=mod("gil", "garden"))
    assert [await state(bench, one) for one in (spam, shared)] == ["Approved", "Approved"]


async def test_the_name_of_the_first_stays_in_their_community(bench):
    await options(bench, two_person=["hate"])
    number = await report(bench, LINK)
    await report(bench, LINK, member("zoe", "garden"))
    await press(bench, number, ActionName.APPROVE)
    assert "max" not in str(await open_card(bench.context, mod("gil", "garden"), number))


async def test_a_rejection_or_another_category_ends_the_waiting(bench):
    await options(bench, two_person=["hate"])
    number = await report(bench, LINK)
    await press(bench, number, ActionName.APPROVE)
    await decisions.recategorise(bench.context, mod(), number, Category.SPAM)
    assert "waits for a second" not in str(await open_card(bench.context, mod(), number))


async def test_what_a_moderator_alone_reported_others_decide(bench):
    await options(bench, own_reports=True)
    number = await report(bench, LINK, mod("max"))
    with pytest.raises(Refusal, match="cases-own-report"):
        await press(bench, number, ActionName.REJECT, "no")
    assert "second moderator" in await press(bench, number, ActionName.APPROVE)
    await press(bench, number, ActionName.APPROVE, who=mod("moe"))
    assert await state(bench, number) == "Approved"


async def test_what_others_reported_too_they_may_decide(bench):
    await options(bench, own_reports=True)
    number = await report(bench, LINK, mod("max"))
    await report(bench, LINK, member("mia"))
    await press(bench, number, ActionName.APPROVE)
    assert await state(bench, number) == "Approved"


async def test_without_the_rule_an_own_report_is_decided_alone(bench):
    number = await report(bench, LINK, mod("max"))
    await press(bench, number, ActionName.REJECT, "a slip")
    assert await state(bench, number) == "Rejected"
