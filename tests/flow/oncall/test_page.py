"""Somebody is called for urgent cases that wait: seldom, once per threshold, not at night, not for staff's own."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.chat import ActionName, FrontError
from bot.domain.category import Category
from bot.flow.cases import merge, snooze
from bot.flow.communities import setup
from bot.flow.oncall import page
from tests.support.build import admin, member, mod, press, report
from tests.support.rules import options, rounds

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LINK = "https://bad.example/page"
THREAT = Category.THREAT


def calls(bench) -> list[str]:
    return [words for _, _, words in bench.front.pages]


async def called_at(bench, hours: float) -> list[float]:
    """The minutes, from the start, at which somebody was called."""
    start, found = bench.clock(), []
    while (bench.clock() - start).total_seconds() < hours * 3600:
        before = len(bench.front.pages)
        await rounds(bench, minutes=15)
        found += [(bench.clock() - start).total_seconds() / 60] * (len(bench.front.pages) - before)
    return found


async def test_an_urgent_case_that_waits_calls_with_growing_gaps(bench):
    await options(bench, oncall_role="7")
    number = await report(bench, LINK, category=THREAT)
    assert await called_at(bench, 40) == [15, 60, 240, 720, 2160]
    place, role, words = bench.front.pages[0]
    assert (place.community, place.channel, role) == ("harbour", "triage", "7")
    assert str(number) in words


async def test_nobody_is_called_without_a_role_or_for_what_is_not_urgent_or_claimed(bench):
    await report(bench, LINK, category=THREAT)
    await rounds(bench, hours=1)
    await options(bench, oncall_role="7")
    number = await report(bench, "https://a.example/", category=THREAT)
    await report(bench, "https://b.example/")
    await press(bench, 1, ActionName.CLAIM)
    await press(bench, number, ActionName.CLAIM)
    await rounds(bench, hours=1)
    assert calls(bench) == []


async def test_a_role_chosen_later_is_called_for_what_waits(bench):
    await report(bench, LINK, category=THREAT)
    await rounds(bench, hours=1)
    await options(bench, oncall_role="7")
    await rounds(bench)
    assert len(calls(bench)) == 1


async def test_an_urgent_case_that_is_the_same_as_another_calls_for_that_one(bench):
    await options(bench, "garden", oncall_role="9")
    one = await report(bench, LINK, member("zoe", "garden"), THREAT)
    assert await report(bench, LINK, category=THREAT) == one
    other = await report(bench, "https://a.example/", category=THREAT)
    await merge.merge(bench.context, mod(), one, other)
    await rounds(bench, hours=1)
    ((place, role, words),) = bench.front.pages
    assert (place.community, role) == ("garden", "9")
    assert str(other) in words


async def test_staff_are_not_called_for_what_staff_reported(bench):
    await options(bench, oncall_role="7")
    await report(bench, LINK, mod(), THREAT)
    await rounds(bench, hours=1)
    assert calls(bench) == []
    await report(bench, LINK, member(), THREAT)
    await rounds(bench, hours=1)
    assert len(calls(bench)) == 1


async def test_a_claim_that_lapses_or_is_given_back_calls_again_where_it_stopped(bench):
    await options(bench, oncall_role="7")
    number = await report(bench, LINK, category=THREAT)
    await rounds(bench, minutes=15)
    await press(bench, number, ActionName.CLAIM)
    await rounds(bench, hours=2)
    await press(bench, number, ActionName.RELEASE)
    assert await called_at(bench, 4) == [15, 195]


async def test_many_cases_are_one_call_and_calls_are_a_quarter_of_an_hour_apart(bench):
    await options(bench, oncall_role="7")
    for minute in range(20):
        await report(bench, f"https://s{minute}.example/", member(f"m{minute}"), THREAT)
        await rounds(bench, minutes=1)
    await rounds(bench, minutes=15)
    assert len(calls(bench)) == 2


async def test_in_quiet_hours_nobody_is_called_and_after_them_once(bench):
    await setup.save(bench.context, admin(), setup.Wishes(zone="Europe/Berlin"))
    await options(bench, oncall_role="7", quiet_hours="22:00-07:00")
    bench.clock.at = datetime(2026, 3, 28, 22, 0, tzinfo=UTC)  # 23:00, the night in which the clocks go forward
    await report(bench, LINK, category=THREAT)
    while bench.clock() < datetime(2026, 3, 29, 4, 45, tzinfo=UTC):
        await rounds(bench, minutes=15)
    assert calls(bench) == []
    bench.clock.at = datetime(2026, 3, 29, 5, 0, tzinfo=UTC)  # 07:00 in summer time
    await rounds(bench)
    assert len(calls(bench)) == 1


async def test_two_workers_at_once_call_once(bench):
    await options(bench, oncall_role="7")
    await report(bench, LINK, category=THREAT)
    bench.clock.go(minutes=15)
    (community,) = await page.due(bench.context)
    await asyncio.gather(page.call(bench.context, community), page.call(bench.context, community))
    assert len(calls(bench)) == 1


async def test_a_call_that_failed_is_made_later_and_one_into_a_lost_channel_is_not(bench):
    await options(bench, oncall_role="7")
    await report(bench, LINK, category=THREAT)
    bench.front.fails = FrontError("away")
    await rounds(bench, minutes=15)
    bench.front.fails = None
    await rounds(bench, minutes=14)
    assert calls(bench) == []
    await rounds(bench, minutes=1)
    assert len(calls(bench)) == 1


async def test_nobody_is_called_for_a_case_that_was_put_off_until_it_is_back(bench):
    await options(bench, oncall_role="7")
    number = await report(bench, LINK, category=THREAT)
    await snooze.snooze(bench.context, mod(), number, "1d")
    assert await called_at(bench, 23) == []
    assert (await called_at(bench, 2))[0] == 60  # a day after it was put off


async def test_news_of_a_case_that_was_put_off_calls_again(bench):
    await options(bench, oncall_role="7")
    number = await report(bench, LINK, category=THREAT)
    await snooze.snooze(bench.context, mod(), number, "1w")
    await report(bench, LINK, member("zoe"), THREAT)
    assert await called_at(bench, 1) != []
