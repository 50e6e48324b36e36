"""A selection is approved with one confirmation, each case for itself; what does not go is said."""

import asyncio

import pytest

from bot.chat import ActionName
from bot.domain.errors import Refusal
from bot.flow.cases import bulk_approval
from tests.support.build import member, mod, press, report
from tests.support.rules import options


async def some(bench, count: int) -> list[int]:
    return [await report(bench, f"https://bad{i}.example/") for i in range(count)]


async def test_the_confirmation_names_recipient_and_way_of_each_and_what_is_refused(bench):
    numbers = [*await some(bench, 2), 99]
    batch = await bulk_approval.preview_many(bench.context, mod(), numbers)
    assert batch.ready == tuple(numbers[:2])
    assert [number for number, _ in batch.refused] == [99]
    assert "Case 1: to host:bad0[.]example (hand-off)" in batch.words
    assert "Case 99, not: There is no case 99" in batch.words


async def test_each_case_is_approved_for_itself_and_the_answer_says_what_did_not_go(bench):
    numbers = await some(bench, 3)
    batch = await bulk_approval.preview_many(bench.context, mod(), numbers)
    await press(bench, numbers[1], ActionName.REJECT, "no", who=mod("moe"))
    words = await bulk_approval.approve_many(bench.context, mod(), batch.key)
    assert "Case 1 is approved." in words
    assert "Case 2 was not approved: moe was faster" in words
    assert "Case 3 is approved." in words


async def test_pressed_twice_at_once_each_notice_is_approved_once(bench):
    batch = await bulk_approval.preview_many(bench.context, mod(), await some(bench, 2))
    answers = await asyncio.gather(*(bulk_approval.approve_many(bench.context, mod(), batch.key) for _ in range(2)))
    assert sum(answer.count(" is approved.") for answer in answers) == 2


async def test_a_first_approval_in_a_selection_waits_for_a_second_moderator(bench):
    await options(bench, two_person=["hate"])
    numbers = await some(bench, 1)
    for who, said in ((mod("max"), "second moderator"), (mod("moe"), "is approved")):
        batch = await bulk_approval.preview_many(bench.context, who, numbers)
        assert said in await bulk_approval.approve_many(bench.context, who, batch.key)
        bench.clock.go(minutes=1)


async def test_strangers_and_selections_that_are_empty_too_long_or_gone_are_refused(bench):
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await bulk_approval.preview_many(bench.context, member(), [1])
    with pytest.raises(Refusal, match="cases-many-none"):
        await bulk_approval.preview_many(bench.context, mod(), [])
    with pytest.raises(Refusal, match="cases-many-too-many"):
        await bulk_approval.preview_many(bench.context, mod(), range(21))
    for key in ("", "f", "%", "f" * 28):
        with pytest.raises(Refusal, match="cases-many-gone"):
            await bulk_approval.approve_many(bench.context, mod(), key)
