"""The queue as data: filters, counts, pages; only open cases unless others are asked for."""

from datetime import timedelta

import pytest

from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.lifecycle import State
from bot.flow.cases import queue
from bot.flow.cases.queue import Filter
from bot.on_console import queue as console
from tests.support.build import member, mod, press, report


async def many(bench, count: int, category: Category = Category.HATE) -> list[int]:
    return [await report(bench, f"https://bad.example/{category}/{i}", mod(), category) for i in range(count)]


async def shown(bench, what: Filter | None = None, page: int = 1) -> list[int]:
    return [row.number for row in (await queue.queue_page(bench.context, mod(), what, page)).rows]


async def test_ten_cases_stand_on_a_page_and_no_case_is_on_two(bench):
    numbers = await many(bench, 12)
    assert [await shown(bench, None, page) for page in (1, 2)] == [numbers[:10], numbers[10:]]


async def test_a_page_that_is_not_there_is_the_nearest_one(bench):
    numbers = await many(bench, 11)
    assert [await shown(bench, None, page) for page in (-1, 0, 99)] == [numbers[:10], numbers[:10], numbers[10:]]


async def test_the_counts_are_of_all_pages_by_state(bench):
    numbers = await many(bench, 12)
    await press(bench, numbers[0], ActionName.CLAIM)
    page = await queue.queue_page(bench.context, mod())
    assert (page.total, page.pages, dict(page.counts)) == (12, 2, {State.REPORTED: 11, State.CLAIMED: 1})
    assert "Reported: 11 · Being reviewed: 1" in page.words
    assert "Page 1 of 2" in page.words


async def test_it_is_filtered_by_state_category_platform_and_age(bench):
    (old,) = await many(bench, 1)
    bench.clock.go(days=3)
    (spam,) = await many(bench, 1, Category.SPAM)
    await press(bench, spam, ActionName.REJECT, "no")
    post = await report(bench, bench.post())
    assert await shown(bench, Filter(states=(State.REJECTED,))) == [spam]
    assert await shown(bench, Filter(category=Category.HATE)) == [old, post]
    assert await shown(bench, Filter(platform="mastodon")) == [post]
    assert await shown(bench, Filter(older=timedelta(days=2))) == [old]


async def test_a_filter_that_lets_nothing_through_says_so(bench):
    assert (await queue.queue_page(bench.context, mod(), Filter(platform="vk"))).words == "No case fits that."


async def test_other_communities_and_members_do_not_see_it(bench):
    await many(bench, 1)
    assert (await queue.queue_page(bench.context, mod("gil", "garden"))).rows == ()
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await queue.queue_page(bench.context, member())


@pytest.mark.parametrize(
    ("typed", "key"),
    [("colour=red", "cases-queue-filter"), ("state=new", "cases-queue-state"), ("category=x", "cases-category-unknown")]
    + [(f"older={age}", "cases-queue-age") for age in ("", "3", "d", "-1d", "3w", "99999d", "²d")],
)
async def test_what_is_not_understood_in_the_terminal_is_said(typed, key):
    with pytest.raises(Refusal, match=key):
        await console.queue(None, mod(), typed)  # type: ignore[arg-type]


async def test_the_terminal_takes_the_filters(bench):
    numbers = await many(bench, 12)
    words = await console.queue(bench.context, mod(), "state=reported,claimed category=hate page=2")
    assert f"Case {numbers[11]}" in words
    assert f"Case {numbers[0]} " not in words
