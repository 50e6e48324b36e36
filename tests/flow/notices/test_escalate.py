"""What comes after a notice: a reminder, then an escalation, each once, and only about what was just seen up."""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.chat import ActionName
from bot.demo.mood import Mood
from bot.domain.category import Category
from bot.flow.notices import escalate
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Event, Notice
from tests.support.build import Bench, press, report

ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def noticed(bench: Bench, link: str = "", **more: object) -> int:
    """A case whose notice arrived; a hate case is followed up after 72 hours."""
    number = await report(bench, link or bench.post(), **more)
    await press(bench, number, ActionName.APPROVE)
    await work(bench, Sweep.PROBES, minutes=2)
    await work(bench, Sweep.NOTICES)
    return number


async def work(bench: Bench, *sweeps: Sweep, **later: float) -> None:
    bench.clock.go(**later)
    for sweep in sweeps:
        await work_off(bench.context, sweep)


async def case(bench: Bench, number: int) -> Case:
    async with bench.context.store.read() as db:
        return (await db.scalars(select(Case).where(Case.number == number))).one()


async def change(bench: Bench, number: int, **columns: object) -> None:
    async with bench.context.store.begin() as db:
        await db.execute(update(Case).where(Case.number == number).values(**columns))


async def steps(bench: Bench) -> list[tuple[str, str]]:
    """Every notice's step and state, in order."""
    async with bench.context.store.read() as db:
        rows = await db.scalars(select(Notice).where(Notice.state != "draft").order_by(Notice.id))
        return [(row.step, row.state) for row in rows]


async def kinds(bench: Bench) -> list[str]:
    async with bench.context.store.read() as db:
        return list((await db.scalars(select(Event.kind).order_by(Event.id))).all())


@ONE
async def test_nothing_is_due_before_the_deadline(bench):
    await noticed(bench)
    bench.clock.go(hours=71)
    assert await work_off(bench.context, Sweep.DEADLINES) == 0


@ONE
async def test_an_old_look_is_not_enough_a_fresh_one_is_asked_for(bench):
    number = await noticed(bench)
    await work(bench, Sweep.DEADLINES, hours=73)
    found = await case(bench, number)
    assert await steps(bench) == [("notice", "sent")]
    assert found.look_due_at <= bench.clock()
    assert found.step_due_at == bench.clock() + escalate.SOON


@ONE
async def test_what_a_fresh_look_saw_up_is_followed_up_with_the_earlier_reference(bench):
    await noticed(bench)
    await work(bench, Sweep.PROBES, Sweep.DEADLINES, Sweep.NOTICES, hours=73)
    first, second = bench.platform.reports()
    assert await steps(bench) == [("notice", "sent"), ("follow_up", "sent")]
    assert first.id in second.comment
    assert (await kinds(bench))[-2:] == ["follow-up", "send"]


@ONE
async def test_a_reminder_says_when_a_person_approved_the_notice_and_claims_no_other_approval(bench):
    await noticed(bench)
    await work(bench, Sweep.PROBES, Sweep.DEADLINES, Sweep.NOTICES, hours=73)
    approved = "A person checked and approved our first notice at 2026-03-02"
    assert [approved in one.comment for one in bench.platform.reports()] == [False, True]


@ONE
@pytest.mark.parametrize("seen", ["gone", "unknown"])
async def test_what_is_gone_or_cannot_be_told_is_not_followed_up(bench, seen):
    link = bench.post()
    number = await noticed(bench, link)
    if seen == "gone":
        bench.platform.take_down(link)
    else:
        bench.platform._site.mood = Mood(status=503)
    await work(bench, Sweep.PROBES, Sweep.DEADLINES, Sweep.NOTICES, hours=73)
    found = await case(bench, number)
    assert (found.last_seen, found.state, len(bench.platform.reports())) == (seen, "noticed", 1)
    assert found.step_due_at == bench.clock() + escalate.LATER


@ONE
async def test_after_the_reminder_comes_one_escalation_that_a_person_submits(bench):
    number = await noticed(bench)
    for hours in (73, 100, 200, 200):
        await work(bench, Sweep.PROBES, Sweep.DEADLINES, Sweep.NOTICES, hours=hours)
    assert await steps(bench) == [("notice", "sent"), ("follow_up", "sent"), ("escalation", "prepared")]
    assert (await case(bench, number)).state == "escalated"
    assert (await kinds(bench)).count("escalate") == 1
    assert len(bench.platform.reports()) == 2


@ONE
async def test_once_the_ladder_is_climbed_nothing_more_is_due(bench):
    number = await noticed(bench)
    for hours in (73, 100):
        await work(bench, Sweep.PROBES, Sweep.DEADLINES, Sweep.NOTICES, hours=hours)
    await press(bench, number, ActionName.SUBMITTED, "ref 9")
    await work(bench, Sweep.PROBES, Sweep.DEADLINES, hours=500)
    assert (await case(bench, number)).step_due_at is None
    assert len(await steps(bench)) == 3


async def test_two_workers_at_once_make_one_reminder(bench):
    number = await noticed(bench)
    await work(bench, Sweep.PROBES, hours=73)
    item = escalate.DueStep("step", number)
    await asyncio.gather(*(escalate.run(bench.context, item) for _ in range(2)))
    assert await steps(bench) == [("notice", "sent"), ("follow_up", "due")]


@ONE
async def test_a_pressed_escalation_waits_for_a_fresh_look_too(bench):
    number = await noticed(bench)
    await work(bench, hours=20)
    await press(bench, number, ActionName.ESCALATE)
    await work(bench, Sweep.DEADLINES)
    assert len(await steps(bench)) == 1
    await work(bench, Sweep.PROBES)
    await work(bench, Sweep.DEADLINES, Sweep.NOTICES, minutes=16)
    assert await steps(bench) == [("notice", "sent"), ("escalation", "prepared")]


@ONE
async def test_a_removed_link_has_no_next_step(bench):
    link = bench.post()
    number = await noticed(bench, link)
    bench.platform.take_down(link)
    for _ in range(3):
        await work(bench, Sweep.PROBES, hours=25)
    await work(bench, Sweep.DEADLINES, hours=25)
    assert ((await case(bench, number)).state, len(await steps(bench))) == ("removed", 1)


@ONE
async def test_a_sealed_case_is_followed_up_by_hand_without_a_look(bench):
    number = await report(bench, bench.post(), category=Category.CHILD_ABUSE)
    await press(bench, number, ActionName.APPROVE)
    await work(bench, Sweep.NOTICES, minutes=2)
    await press(bench, number, ActionName.SUBMITTED, "4711")
    await work(bench, Sweep.PROBES, Sweep.DEADLINES, Sweep.NOTICES, hours=25)
    assert await steps(bench) == [("notice", "sent"), ("follow_up", "prepared")]
    assert bench.platform.log() == []


@ONE
async def test_what_the_operator_must_mend_waits_and_is_logged(bench, caplog):
    number = await noticed(bench)
    await work(bench, Sweep.PROBES, hours=73)
    silent = replace(bench.context, settings=bench.settings.model_copy(update={"sender_email": "", "sender_name": ""}))
    with caplog.at_level(logging.WARNING):
        await escalate.run(silent, escalate.DueStep("step", number))
    assert f"case {number} cannot be followed up" in caplog.text
    assert (await case(bench, number)).step_due_at == bench.clock() + escalate.LATER
    assert len(await steps(bench)) == 1


@ONE
async def test_a_case_that_raises_is_pushed_ahead_and_the_others_go_on(bench, caplog):
    broken, fine = await noticed(bench), await noticed(bench, bench.post("another"))
    await work(bench, Sweep.PROBES, hours=73)
    await change(bench, broken, link_sealed="nonsense", step_due_at=bench.clock() - timedelta(days=1))
    with caplog.at_level(logging.CRITICAL):
        await work(bench, Sweep.DEADLINES)
    assert (await case(bench, broken)).step_due_at == bench.clock() + escalate.LATER
    assert ((await case(bench, fine)).step, (await steps(bench))[-1]) == ("follow_up", ("follow_up", "due"))


@ONE
async def test_a_claim_that_nobody_acts_on_lapses_once(bench):
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.CLAIM)
    await work(bench, Sweep.DEADLINES, hours=23)
    assert (await case(bench, number)).state == "claimed"
    await work(bench, Sweep.DEADLINES, Sweep.DEADLINES, hours=2)
    found = await case(bench, number)
    assert (found.state, found.claimed_by, found.claim_due_at) == ("reported", None, None)
    assert (await kinds(bench)).count("lapse") == 1


@ONE
async def test_an_urgent_claim_lapses_sooner(bench):
    number = await report(bench, bench.post(), category=Category.THREAT)
    await press(bench, number, ActionName.CLAIM)
    await work(bench, Sweep.DEADLINES, hours=5)
    assert (await case(bench, number)).state == "reported"


@ONE
async def test_a_claim_that_was_acted_on_does_not_lapse(bench):
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.CLAIM)
    await press(bench, number, ActionName.APPROVE)
    await work(bench, Sweep.DEADLINES, hours=30)
    assert (await case(bench, number)).state == "approved"
