"""The one way back to people: nothing is lost while a front is away, and nobody hears what they did not ask for."""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text, update

from bot.chat import ActionName, FrontError, Place
from bot.chat import Card as Shown
from bot.flow.cards import deliver
from bot.flow.reports import intake
from bot.jobs import work_off
from bot.store import cases, communities
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import CardRow, Report
from tests.support.build import Bench, MemoryFront, member, mod, press, report

ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
LINK = "https://bad.example/page"


async def work(bench: Bench, **later: float) -> int:
    bench.clock.go(**later)
    return await work_off(bench.context, Sweep.DELIVERIES)


async def card(bench: Bench) -> CardRow:
    async with bench.context.store.read() as db:
        return (await db.scalars(select(CardRow).order_by(CardRow.id).limit(1))).one()


async def own(bench: Bench) -> Report:
    async with bench.context.store.read() as db:
        return (await db.scalars(select(Report).order_by(Report.id).limit(1))).one()


@ONE
async def test_a_card_is_shown_once_and_then_edited_in_its_place(bench):
    number = await report(bench, LINK)
    await work(bench)
    assert await work(bench, minutes=5) == 0
    await press(bench, number, ActionName.CLAIM)
    await work(bench)
    assert [place.message for place, _ in bench.front.shown] == ["", "m1"]
    assert bench.front.card().state == "Being reviewed"


async def test_two_workers_at_once_show_a_card_once(bench):
    await report(bench, LINK)
    (item,) = await deliver.due(bench.context)
    await asyncio.gather(deliver.run(bench.context, item), deliver.run(bench.context, item))
    assert len(bench.front.shown) == 1


@ONE
async def test_a_front_that_fails_is_tried_again_with_growing_gaps_and_loses_nothing(bench):
    await report(bench, LINK)
    bench.front.fails = FrontError("The service is away.", retry_after=30)
    gaps = []
    for _ in range(9):
        await work(bench)
        found = await card(bench)
        gaps.append((found.due_at - bench.clock()).total_seconds())
        bench.clock.at = found.due_at
    assert gaps == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert (found.error, found.message) == ("The service is away.", "")
    bench.front.fails = None
    await work(bench)
    assert (len(bench.front.shown), (await card(bench)).error, (await card(bench)).due_at) == (1, "", None)


@ONE
async def test_between_the_gaps_nothing_is_tried(bench):
    await report(bench, LINK)
    bench.front.fails = FrontError("away", retry_after=30)
    await work(bench)
    assert await work(bench, seconds=29) == 0


@ONE
async def test_a_front_that_is_gone_records_why_and_is_left_alone_until_something_happens(bench):
    number = await report(bench, LINK)
    bench.front.fails = FrontError("The channel was deleted.", gone=True)
    await work(bench)
    assert ((await card(bench)).error, (await card(bench)).due_at) == ("The channel was deleted.", None)
    assert await work(bench, days=30) == 0
    bench.front.fails = None
    await press(bench, number, ActionName.CLAIM)
    await work(bench)
    assert (len(bench.front.shown), (await card(bench)).error) == (1, "")


class SlowFront(MemoryFront):
    async def show(self, place: Place, card: Shown) -> str:
        await asyncio.sleep(60)
        return ""


@ONE
async def test_a_front_that_does_not_answer_is_given_up_on_and_tried_again(bench, monkeypatch):
    monkeypatch.setattr(deliver, "TIME_LIMIT", 0.01)
    await report(bench, LINK)
    (item,) = await deliver.due(bench.context)
    await deliver.run(replace(bench.context, fronts={"console": SlowFront()}), item)
    assert "did not answer in time" in (await card(bench)).error
    assert (await card(bench)).due_at == bench.clock() + timedelta(seconds=30)


@ONE
async def test_a_front_that_does_not_run_here_is_waited_for(bench):
    await report(bench, LINK)
    (item,) = await deliver.due(bench.context)
    await deliver.run(replace(bench.context, fronts={}), item)
    assert (await card(bench)).due_at == bench.clock() + timedelta(minutes=1)


class BusyFront(MemoryFront):
    """Something newer happens while the card is on its way."""

    happens = None

    async def show(self, place: Place, card: Shown) -> str:
        happens, self.happens = self.happens, None
        if happens:
            await happens()
        return await super().show(place, card)


@ONE
async def test_what_happens_during_the_telling_is_told_next(bench):
    number, front = await report(bench, LINK), BusyFront()
    front.happens = lambda: press(bench, number, ActionName.CLAIM)
    context = replace(bench.context, fronts={"console": front})
    assert [await work_off(context, Sweep.DELIVERIES) for _ in range(3)] == [1, 1, 0]
    assert [card.state for _, card in front.shown] == ["Reported", "Being reviewed"]


@ONE
async def test_a_card_that_raises_stops_no_other_and_is_tried_again_later(bench, caplog):
    broken = await report(bench, LINK)
    await report(bench, "https://other.example/")
    async with bench.context.store.begin() as db:
        await db.execute(update(Report).where(Report.case_number == broken).values(details_sealed="nonsense"))
    with caplog.at_level(logging.CRITICAL):
        await work(bench)
    assert [shown.number for _, shown in bench.front.shown] == [broken + 1]
    assert (await card(bench)).due_at == bench.clock() + deliver.LEASE


async def asked(bench: Bench, *, notify: bool) -> int:
    number = await report(bench, LINK, member("mia"), notify=notify)
    await work(bench)
    return number


@ONE
async def test_a_reporter_who_did_not_ask_hears_nothing(bench):
    number = await asked(bench, notify=False)
    await press(bench, number, ActionName.REJECT, "not against the rules")
    await work(bench)
    assert bench.front.whispers == []


@ONE
async def test_a_reporter_who_asked_hears_the_decision_once_in_private(bench):
    number = await asked(bench, notify=True)
    await press(bench, number, ActionName.REJECT, "not against the rules")
    await work(bench)
    await work(bench, days=1)
    ((community, person, words),) = bench.front.whispers
    assert (community, person) == ("harbour", "mia")
    assert "not against the rules" in words


@ONE
async def test_small_steps_are_not_worth_a_message(bench):
    number = await asked(bench, notify=True)
    await press(bench, number, ActionName.CLAIM)
    await work(bench)
    assert bench.front.whispers == []
    assert (await own(bench)).due_at is None


@ONE
async def test_a_reason_stays_in_the_community_that_gave_it(bench):
    number = await asked(bench, notify=True)
    await report(bench, LINK, member("zoe", "garden"), notify=True)
    await press(bench, number, ActionName.REJECT, "harbour's own reason")
    await work(bench)
    heard = {community: words for community, _, words in bench.front.whispers}
    assert "harbour's own reason" in heard["harbour"]
    assert "harbour" not in heard["garden"]


@ONE
async def test_who_took_the_report_back_hears_nothing(bench):
    number = await asked(bench, notify=True)
    await report(bench, LINK, member("eve"))
    await intake.withdraw(bench.context, member("mia"), number)
    await press(bench, number, ActionName.APPROVE, who=mod())
    await work(bench)
    assert bench.front.whispers == []


@ONE
async def test_a_reporter_who_could_not_be_told_is_told_later(bench):
    number = await asked(bench, notify=True)
    await press(bench, number, ActionName.APPROVE)
    bench.front.fails = FrontError("away")
    await work(bench)
    bench.front.fails = None
    await work(bench, minutes=3)
    assert len(bench.front.whispers) == 1


@ONE
async def test_a_reporter_who_can_never_be_told_is_not_tried_again(bench):
    number = await asked(bench, notify=True)
    await press(bench, number, ActionName.APPROVE)
    bench.front.fails = FrontError("private messages are closed", gone=True)
    await work(bench)
    bench.front.fails = None
    await work(bench, days=1)
    assert bench.front.whispers == []
    assert (await own(bench)).due_at is None


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("kind", [CardRow, Report])
async def test_what_was_told_is_recorded_while_somebody_else_holds_the_case(bench, kind):
    """On PostgreSQL whoever waited here waited for one who waits for the card: a deadlock, and a receipt lost."""
    number = await report(bench, LINK, notify=True)
    async with bench.context.store.begin() as holds, bench.context.store.begin() as tells:
        await cases.hold(holds, number)
        row = (await tells.scalars(select(kind))).one()
        recorded = communities.told(tells, row, 1, bench.clock(), "m1")
        if kind is Report:
            recorded.close()
            recorded = communities.told_reporter(tells, row, 1, bench.clock())
        async with asyncio.timeout(5):
            await recorded


@pytest.mark.parametrize("kind", ["card", "report"])
async def test_what_happens_while_the_telling_is_written_down_is_told_too(bench, kind):
    """The event is written but not committed yet when the row of its card or report is to be recorded as told."""
    number = await report(bench, bench.post(), notify=True)
    leases = {"card": communities.lease_card, "report": communities.lease_report}
    async with bench.context.store.begin() as db:
        row = await leases[kind](db, 1, bench.clock(), bench.clock() + deliver.LEASE)
    async with bench.context.store.begin() as happens:
        case = await cases.hold(happens, number)
        await cases.record_event(happens, case, "report", cases.By(bench.clock()))
        recording = asyncio.create_task(_record(bench, kind, row))
        await _waits(bench)
    await recording
    assert (kind, 1) in {(item.kind, item.id) for item in await deliver.due(bench.context)}


async def _record(bench: Bench, kind: str, row: CardRow | Report) -> None:
    async with bench.context.store.begin() as tells:
        if isinstance(row, CardRow):
            await communities.told(tells, row, 1, bench.clock(), "m1")
        else:
            await communities.told_reporter(tells, row, 1, bench.clock())


async def _waits(bench: Bench) -> None:
    """Until somebody waits for a lock; SQLite lets nobody begin, so there is nothing to be seen."""
    if bench.context.store.engine.dialect.name == "sqlite":
        return
    async with asyncio.timeout(10):
        while True:
            async with bench.context.store.read() as db:
                if await db.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
                    return
            await asyncio.sleep(0.01)
