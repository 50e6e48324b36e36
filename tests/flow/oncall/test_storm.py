"""A flood of links of one site is one card; its cases stay rows that can be opened, and calm ends it."""

import asyncio
from dataclasses import replace

import pytest

from bot.chat import ActionName
from bot.domain.category import Category
from bot.flow.cards.card import open_card
from bot.flow.cases import actions, queue
from bot.flow.cases.queue import Filter
from bot.store.engine.session import Store
from tests.support.build import member, mod, press, report
from tests.support.rules import options, rounds, tells

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


async def flood(bench, count: int, start: int = 0, link: str = "https://s{i}.bad.example/{i}", **more) -> list[int]:
    numbers = []
    for i in range(start, start + count):
        numbers.append(await report(bench, link.format(i=i), member(f"m{i}"), **more))
        await tells(bench)
    return numbers


def posted(bench) -> list[int]:
    return [card.number for place, card in bench.front.shown if not place.message]


async def storm_line(bench, number: int) -> str:
    card = await open_card(bench.context, mod(), number)
    return next((line.text for line in card.lines if line.label == "Storm"), "")


async def test_from_the_threshold_on_links_of_one_site_fold_into_the_first_card(bench):
    await options(bench, storm_threshold=3)
    numbers = await flood(bench, 6)
    assert posted(bench) == numbers[:2]
    assert "stands for 6 cases" in await storm_line(bench, numbers[0])
    assert bench.front.card().number == numbers[0]
    assert any(button.action is ActionName.QUEUE for button in bench.front.card().buttons)


async def test_the_card_offers_its_cases_and_each_can_be_opened(bench):
    await options(bench, storm_threshold=3)
    numbers = await flood(bench, 5)
    other = await report(bench, "https://fine.example/")
    words = await actions.run(bench.context, mod(), numbers[0], ActionName.QUEUE)
    assert all(f"Case {number} " in words for number in numbers)
    assert f"Case {other} " not in words
    assert (await open_card(bench.context, mod(), numbers[4])).number == numbers[4]


async def test_a_folded_case_that_somebody_takes_gets_its_own_card_and_a_rejected_one_none(bench):
    await options(bench, storm_threshold=3)
    numbers = await flood(bench, 5)
    await press(bench, numbers[3], ActionName.CLAIM)
    await press(bench, numbers[4], ActionName.REJECT, "no")
    await tells(bench)
    assert posted(bench) == [*numbers[:2], numbers[3]]
    assert "3 of them wait" in await storm_line(bench, numbers[0])


async def test_it_ends_by_itself_when_calm_and_says_what_still_waits(bench):
    await options(bench, storm_threshold=3)
    numbers = await flood(bench, 4)
    await rounds(bench, minutes=29)
    assert "New ones are added" in await storm_line(bench, numbers[0])
    await rounds(bench, minutes=1)
    assert "4 of them still wait" in await storm_line(bench, numbers[0])
    late = await report(bench, "https://late.bad.example/", member("late"))
    await tells(bench)
    assert posted(bench)[-1] == late


async def test_one_path_on_many_sites_is_a_campaign(bench):
    await options(bench, storm_threshold=3)
    numbers = await flood(bench, 5, link="https://site{i}.example/airdrop/claim-now")
    assert posted(bench) == numbers[:2]


async def test_slow_reports_and_a_community_that_wants_none_have_no_storm(bench):
    await options(bench, storm_threshold=0)
    numbers = await flood(bench, 4)
    assert posted(bench) == numbers
    await options(bench, storm_threshold=3)
    bench.clock.go(hours=1)
    for i in range(4):
        bench.clock.go(minutes=16)
        await flood(bench, 1, start=10 + i)
    assert len(posted(bench)) == 8


async def test_a_sealed_case_is_never_folded_and_leaves_no_trait(bench):
    await options(bench, storm_threshold=3)
    numbers = await flood(bench, 5, category=Category.CHILD_ABUSE)
    assert posted(bench) == numbers
    assert "example" not in str(await open_card(bench.context, mod(), numbers[4]))


async def test_a_folded_case_that_becomes_sealed_has_its_own_card(bench):
    await options(bench, storm_threshold=3)
    numbers = await flood(bench, 4)
    await report(bench, "https://s3.bad.example/3", member("zoe"), Category.CHILD_ABUSE)
    await tells(bench)
    assert numbers[3] in posted(bench)


async def test_a_storm_of_urgent_cases_calls_once(bench):
    await options(bench, storm_threshold=3, oncall_role="7")
    await flood(bench, 12, category=Category.PHISHING)
    await rounds(bench, minutes=15)
    assert len(bench.front.pages) == 1


async def test_reports_at_once_begin_one_storm(bench):
    await options(bench, storm_threshold=3)
    # A worker for each: what keeps the reports of one process in turn knows nothing of another one's.
    stores = [Store(bench.context.store.engine) for _ in range(8)]
    workers = [replace(bench, context=replace(bench.context, store=store)) for store in stores]
    one = (report(worker, f"https://s{i}.bad.example/", member(f"m{i}")) for i, worker in enumerate(workers))
    numbers = sorted(await asyncio.gather(*one))
    (leader,) = [number for number in numbers if await storm_line(bench, number)]
    assert (await queue.queue_page(bench.context, mod(), Filter(storm=leader))).total == 8


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_storm_is_of_one_community(bench):
    await options(bench, storm_threshold=3)
    await flood(bench, 3)
    await report(bench, "https://s0.bad.example/0", member("zoe", "garden"))
    await tells(bench)
    assert [card.number for place, card in bench.front.shown if place.community == "garden"] == [1]
