"""Moderators are spared what they asked to be spared, and hear privately how many hard cases they had."""

import asyncio

import pytest

from bot.chat import ActionName, FrontError
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cases import decisions, queue
from bot.flow.oncall import wellbeing
from bot.flow.reports import privacy
from tests.support.build import member, mod, press, report
from tests.support.rules import rounds

LINK = "https://bad.example/page"
HARD = Category.SELF_HARM


async def test_a_spared_category_is_refused_with_a_kind_sentence_and_hidden(bench):
    number = await report(bench, LINK, category=HARD)
    assert "Suicide" in await wellbeing.spare(bench.context, mod("max"), ["self_harm"])
    for act in (ActionName.CLAIM, ActionName.APPROVE):
        with pytest.raises(Refusal, match="oncall-care-spared"):
            await press(bench, number, act)
    with pytest.raises(Refusal, match="oncall-care-spared"):
        await decisions.preview(bench.context, mod("max"), number)
    assert (await queue.queue_page(bench.context, mod("max"))).total == 0
    assert (await queue.queue_page(bench.context, mod("moe"))).total == 1


async def test_it_can_be_ended_and_an_unknown_category_is_said(bench):
    await wellbeing.spare(bench.context, mod(), ["hate", "spam"])
    assert "You are spared: –." in await wellbeing.spare(bench.context, mod(), [])
    with pytest.raises(Refusal, match="cases-category-unknown"):
        await wellbeing.spare(bench.context, mod(), ["x"])
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await wellbeing.show(bench.context, member())


async def handle(bench, count: int, category: Category = HARD) -> None:
    for i in range(count):
        number = await report(bench, f"https://bad.example/{i}", mod("moe"), category)
        await press(bench, number, ActionName.REJECT, "no")


@pytest.mark.parametrize(("count", "said"), [(1, "one hard case"), (10, "A pause is no weakness")])
async def test_on_monday_the_count_is_said_once_to_that_moderator_only(bench, count, said):
    bench.clock.go(days=1)
    await handle(bench, count)
    await rounds(bench, days=5)
    assert bench.front.whispers == []
    await rounds(bench, days=1)
    await rounds(bench, days=1)
    ((community, person, words),) = bench.front.whispers
    assert (community, person) == ("harbour", "max")
    assert said in words


async def test_light_cases_do_not_count_and_who_does_not_want_it_hears_nothing(bench):
    await handle(bench, 2, Category.SPAM)
    await rounds(bench, days=8)
    await wellbeing.count(bench.context, mod(), wanted=False)
    await handle(bench, 2)
    await rounds(bench, days=8)
    assert bench.front.whispers == []
    assert "You hear no weekly count." in await wellbeing.show(bench.context, mod())


async def test_two_workers_at_once_say_it_once_and_a_failed_word_is_said_later(bench):
    await handle(bench, 1)
    bench.clock.go(days=7)
    (one,) = await wellbeing.due(bench.context)
    bench.front.fails = FrontError("away")
    await wellbeing.deliver(bench.context, one)
    bench.front.fails = None
    bench.clock.go(minutes=3)
    await asyncio.gather(wellbeing.deliver(bench.context, one), wellbeing.deliver(bench.context, one))
    assert len(bench.front.whispers) == 1


async def test_who_is_forgotten_is_spared_nothing_any_more(bench):
    await wellbeing.spare(bench.context, mod(), ["hate"])
    await handle(bench, 1)
    await privacy.forget(bench.context, mod())
    await rounds(bench, days=8)
    assert bench.front.whispers == []
