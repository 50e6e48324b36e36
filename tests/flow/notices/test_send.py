"""A notice is filed once: receipted, retried, asked about, or handed to a person."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.chat import ActionName
from bot.demo.mood import AfterReport
from bot.domain.category import Category
from bot.flow.cases import queue
from bot.flow.notices import send
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Notice
from tests.support.build import Bench, mod, press, report


async def approved(bench: Bench, link: str = "") -> int:
    number = await report(bench, link or bench.post())
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    return number


async def row(bench: Bench) -> Notice:
    async with bench.context.store.read() as db:
        return (await db.scalars(select(Notice).order_by(Notice.id.desc()).limit(1))).one()


async def state(bench: Bench, number: int) -> str:
    async with bench.context.store.read() as db:
        return (await db.get(Case, number)).state


async def test_it_waits_for_the_undo_time_and_then_leaves_once(bench):
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.APPROVE)
    assert await work_off(bench.context, Sweep.NOTICES) == 0
    bench.clock.go(seconds=61)
    assert await work_off(bench.context, Sweep.NOTICES) == 1
    assert await work_off(bench.context, Sweep.NOTICES) == 0
    assert len(bench.platform.reports()) == 1
    assert await state(bench, number) == "noticed"


async def test_the_receipt_is_kept_and_the_clock_runs(bench):
    number = await approved(bench)
    await work_off(bench.context, Sweep.NOTICES)
    assert (await row(bench)).reference == str(bench.platform.reports()[0].id)
    async with bench.context.store.read() as db:
        case = await db.get(Case, number)
    assert (case.step_due_at - bench.clock()).days == 3


async def test_what_was_previewed_is_what_the_platform_received(bench):
    await approved(bench)
    await work_off(bench.context, Sweep.NOTICES)
    assert bench.platform.reports()[0].comment == bench.context.vault.open((await row(bench)).words_sealed)


@pytest.mark.parametrize("after", [AfterReport.FAIL, AfterReport.DROP])
async def test_an_attempt_of_unknown_outcome_goes_to_a_person_and_is_not_repeated(bench, after):
    number = await approved(bench)
    bench.platform.mood.after_report = after
    await work_off(bench.context, Sweep.NOTICES)
    bench.clock.go(days=2)
    await work_off(bench.context, Sweep.NOTICES)
    assert len(bench.platform.reports()) == 1
    assert await state(bench, number) == "unsure"


async def test_a_person_who_finds_that_it_arrived_starts_the_clock(bench):
    number = await approved(bench)
    bench.platform.mood.after_report = AfterReport.DROP
    await work_off(bench.context, Sweep.NOTICES)
    await press(bench, number, ActionName.ARRIVED, "ticket 77")
    assert (await state(bench, number), (await row(bench)).reference) == ("noticed", "ticket 77")


async def test_a_person_who_finds_that_it_did_not_arrive_sends_it_again(bench):
    number = await approved(bench)
    bench.platform.mood.after_report = AfterReport.DROP
    await work_off(bench.context, Sweep.NOTICES)
    bench.platform.mood.after_report = AfterReport.ANSWER
    await press(bench, number, ActionName.RESEND)
    await work_off(bench.context, Sweep.NOTICES)
    assert (await state(bench, number), len(bench.platform.reports())) == ("noticed", 2)


async def test_a_platform_that_says_slow_down_is_obeyed(bench):
    number = await approved(bench)
    bench.platform.mood.status, bench.platform.mood.retry_after = 429, 120
    await work_off(bench.context, Sweep.NOTICES)
    assert (await row(bench)).due_at == bench.clock() + timedelta(seconds=120)
    bench.platform.reset()
    assert await state(bench, number) == "approved"


async def test_a_permanent_refusal_becomes_a_hand_off_with_the_reason(bench):
    number = await approved(bench)
    bench.platform.mood.status = 403
    await work_off(bench.context, Sweep.NOTICES)
    assert await state(bench, number) == "prepared"
    handed = await queue.handed_over(bench.context, mod(), number)
    assert "403" in handed.words
    assert "http" not in handed.words.replace("https://social.example/about", "").replace("hxxp", "")


async def test_a_dead_worker_s_attempt_is_not_sent_again(bench):
    number = await approved(bench)
    async with bench.context.store.begin() as db:
        await send.notices.attempt(db, (await row(bench)).id, bench.clock())  # and the worker dies here
    bench.clock.go(minutes=6)
    await work_off(bench.context, Sweep.NOTICES)
    assert (await state(bench, number), len(bench.platform.reports())) == ("unsure", 0)


async def test_two_workers_with_the_same_notice_file_it_once(bench):
    import asyncio

    await approved(bench)
    due = (await row(bench)).id
    await asyncio.gather(*(send.file(bench.context, due) for _ in range(4)))
    assert len(bench.platform.reports()) == 1


async def test_a_hand_off_waits_for_the_person_and_their_reference_starts_the_clock(bench):
    number = await approved(bench, "https://x.com/someone/status/12345")
    await work_off(bench.context, Sweep.NOTICES)
    assert await state(bench, number) == "prepared"
    handed = await queue.handed_over(bench.context, mod(), number)
    assert "https://x.com/someone/status/12345" in handed.content
    assert "someone" not in handed.words
    await press(bench, number, ActionName.SUBMITTED, "X-99")
    assert (await state(bench, number), (await row(bench)).reference) == ("noticed", "X-99")


async def test_a_sealed_case_goes_to_the_hotline_without_a_single_request(bench):
    link = bench.post()
    bench.platform.reset()
    number = await report(bench, link, category=Category.CHILD_ABUSE)
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    for sweep in Sweep:
        await work_off(bench.context, sweep)
    handed = await queue.handed_over(bench.context, mod(), number)
    assert bench.platform.log() == []
    assert "social" not in handed.words + handed.content
    assert await state(bench, number) == "prepared"


async def test_a_dead_worker_s_hand_off_is_prepared_after_all(bench):
    number = await approved(bench, "https://x.com/someone/status/12345")
    async with bench.context.store.begin() as db:
        await send.notices.attempt(db, (await row(bench)).id, bench.clock())
    bench.clock.go(minutes=6)
    await work_off(bench.context, Sweep.NOTICES)
    await work_off(bench.context, Sweep.NOTICES)
    assert await state(bench, number) == "prepared"


async def test_a_time_out_before_anything_was_sent_is_tried_again(bench):
    number = await approved(bench)
    lost = replace(bench.context, http=await _closed_port(bench))
    await work_off(lost, Sweep.NOTICES)
    assert (await row(bench)).state == "due"
    bench.clock.go(minutes=6)
    await work_off(bench.context, Sweep.NOTICES)
    assert await state(bench, number) == "noticed"


async def _closed_port(bench: Bench):
    """A guard that is told to reach the platform at a port where nobody listens."""
    from adapters.http.guard import Guard
    from adapters.http.policy import Policy

    return Guard(Policy("test", connect_to={f"{bench.platform.host}:80": "127.0.0.1:9"}))
