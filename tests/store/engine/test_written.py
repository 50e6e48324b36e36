"""Who is woken by what was written: each column its own sweep, once, after the commit, and only when it is due."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, insert, select, update

from adapters.core.values import Channel, Step, Way
from bot.chat import ActionName
from bot.domain.availability import Availability
from bot.domain.circuit_breaker import Tally
from bot.store import circuit_breakers, communities, probes
from bot.store.engine.next_due import DUE, Sweep
from bot.store.engine.session import Store, Waker
from bot.store.schema.base import Base
from bot.store.schema.core import CardRow, Case, Community, Notice, Report
from bot.store.schema.delivery import CircuitBreaker
from bot.store.schema.moderation import Note, Whisper
from bot.store.schema.oncall import OnCallPage, Storm, WellbeingPreference
from bot.store.snoozes import end_all
from tests.support.build import START, Bench, open_bench, press, report
from tests.support.rows import HOUR, community

EACH = pytest.mark.parametrize("column", DUE, ids=str)


@dataclass
class Ear:
    """Hears who is woken, on a database with a community, a case of it, and one case more."""

    store: Store
    ours: dict[str, int]
    heard: list[Sweep] = field(default_factory=list)

    def fresh(self, column: Any, at: datetime | None) -> Any:
        """A new row of the column's table, with that time in it."""
        return column.class_(**self.values(column, at))

    def values(self, column: Any, at: datetime | None) -> dict[str, Any]:
        return {**NEEDED[column.class_](self.ours), column.key: at}

    async def wake(self, sweep: Sweep) -> None:
        self.heard.append(sweep)


NEEDED: dict[type[Base], Callable[[dict[str, int]], dict[str, Any]]] = {
    Case: lambda _: {
        "fingerprint": "new",
        "category": "hate",
        "state": "noticed",
        "link_sealed": "x",
        **_at("opened_at"),
    },
    CardRow: lambda ours: _of(ours, "case_number", "community_id"),
    Report: lambda ours: {
        **_of(ours, "case_number", "community_id", "member_id"),
        "origin": ours["case_number"],
        "category": "hate",
        "said_sealed": "x",
        **_at("created_at"),
    },
    Notice: lambda ours: {
        **_of(ours, "case_number"),
        **dict.fromkeys(("key", "platform", "recipient", "words_sealed"), "x"),
        "step": Step.NOTICE,
        "way": Way.MAIL,
        "channel": Channel.RULE_FLAG,
        "state": "due",
        **_at("created_at"),
    },
    Whisper: lambda ours: _of(ours, "note_id", "report_id"),
    CircuitBreaker: lambda _: {"platform": "mastodon", "wrong": 3, "total": 10, **_at("set_at")},
    Community: lambda _: {"front": "console", "external_id": "quay", "name": "Quay", **_at("created_at")},
    OnCallPage: lambda ours: _of(ours, "case_number", "community_id"),
    Storm: lambda ours: {**_of(ours, "case_number", "community_id"), "key": "site", **_at("opened_at", "last_at")},
    WellbeingPreference: lambda ours: _of(ours, "member_id"),
}


def _at(*columns: str) -> dict[str, datetime]:
    return dict.fromkeys(columns, START)


def _of(ours: dict[str, int], *columns: str) -> dict[str, int]:
    return {column: ours[column] for column in columns}


@pytest.fixture
async def ear(store: Store) -> Ear:
    rows = await community(store)
    number = await rows.case()
    async with store.begin() as db:
        other = Case(fingerprint="other", category="hate", state="noticed", link_sealed="x", opened_at=START)
        whose = {"case_number": number, "community_id": rows.community, "member_id": rows.member}
        note = Note(**whose, kind="question", text_sealed="x", written_at=START)
        db.add_all((other, note))
        await db.flush()
        reported = (await db.scalars(select(Report.id))).one()
    ours = {"community_id": rows.community, "member_id": rows.member, "case_number": other.number}
    heard = Ear(store, {**ours, "note_id": note.id, "report_id": reported})
    heard.store = Store(store.engine, Waker(lambda: START, heard.wake))
    return heard


@EACH
async def test_a_row_that_is_added_wakes_its_sweep(ear, column):
    async with ear.store.begin() as db:
        db.add(ear.fresh(column, START))
    assert ear.heard == [DUE[column]]


@EACH
async def test_an_insert_wakes_its_sweep(ear, column):
    async with ear.store.begin() as db:
        await db.execute(insert(column.class_).values(**ear.values(column, START)))
    assert ear.heard == [DUE[column]]


@EACH
async def test_a_row_that_is_changed_wakes_its_sweep(ear, column):
    async with ear.store.begin() as db:
        db.add(row := ear.fresh(column, None))
        await db.flush()
        setattr(row, column.key, START)
    assert ear.heard == [DUE[column]]


@EACH
async def test_an_update_wakes_its_sweep_once_however_often(ear, column):
    async with ear.store.begin() as db:
        db.add(ear.fresh(column, None))
        await db.flush()
        for _ in range(2):
            await db.execute(update(column.class_).values({column: START}))
    assert ear.heard == [DUE[column]]


@EACH
async def test_what_lies_ahead_and_what_is_due_no_more_wake_nobody(ear, column):
    async with ear.store.begin() as db:
        db.add(ear.fresh(column, START + HOUR))
        await db.flush()
        await db.execute(update(column.class_).values({column: START + 2 * HOUR}))
        await db.execute(update(column.class_).values({column: None}))
    assert ear.heard == []


async def test_rows_that_are_inserted_together_wake_when_one_of_them_is_due(ear):
    async with ear.store.begin() as db:
        one = ear.values(Community.digest_due_at, START + HOUR)
        await db.execute(insert(Community), [one, {**one, "external_id": "pier", "digest_due_at": START}])
    assert ear.heard == [Sweep.DIGESTS]


async def test_several_sweeps_are_woken_by_one_transaction(ear):
    async with ear.store.begin() as db:
        db.add_all((ear.fresh(CardRow.due_at, START), ear.fresh(Notice.due_at, START)))
    assert ear.heard == [Sweep.DELIVERIES, Sweep.NOTICES]


async def test_nothing_is_woken_before_the_commit(ear):
    seen = []

    async def look(_sweep: Sweep) -> None:
        async with ear.store.begin() as db:  # SQLite would wait for ever, if the transaction went on
            seen.append(await db.scalar(select(func.count()).where(CardRow.due_at == START)))

    listening = Store(ear.store.engine, Waker(lambda: START, look))
    async with listening.begin() as db:
        db.add(ear.fresh(CardRow.due_at, START))
        await db.flush()
        assert seen == []
    assert seen == [1]


async def test_what_is_rolled_back_wakes_nobody(ear):
    async def fail() -> None:
        async with ear.store.begin() as db:
            db.add(ear.fresh(CardRow.due_at, START))
            await db.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    async with ear.store.begin() as db:  # on the same connection
        await db.execute(select(CardRow))
    assert ear.heard == []


async def test_an_update_that_finds_no_row_wakes_nobody(ear):
    async with ear.store.begin() as db:
        await end_all(db, ear.ours["case_number"], START)  # no community has put it off
    assert ear.heard == []


async def test_of_what_only_the_database_knows_somebody_is_woken(ear):
    async with ear.store.begin() as db:
        db.add(Notice(**ear.values(Notice.due_at, None), resume_at=START))
        await db.flush()
        await db.execute(update(Notice).values(due_at=Notice.resume_at))
    assert ear.heard == [Sweep.NOTICES]


async def test_a_sweep_that_delivers_a_card_does_not_wake_itself(ear):
    async with ear.store.begin() as db:
        db.add(card := ear.fresh(CardRow.due_at, START - HOUR))
    ear.heard.clear()
    async with ear.store.begin() as db:
        leased = await communities.lease_card(db, card.id, START, START + HOUR)
    async with ear.store.begin() as db:
        await communities.told(db, leased, 0, START, "m1")
    assert ear.heard == []


@pytest.mark.parametrize(("again_in", "heard"), [(HOUR, []), (timedelta(0), [Sweep.PROBES])])
async def test_looks_that_are_recorded_wake_only_when_the_next_one_is_due(ear, again_in, heard):
    async with ear.store.begin() as db:
        db.add(ear.fresh(Case.look_due_at, START - HOUR))
    ear.heard.clear()
    async with ear.store.begin() as db:
        dues = await probes.claim(db, START, START + HOUR, 10)
        seen = {"outcome": "up", "method": "status", "status": 200, "remark": "", "vantage": "", "page_mark": ""}
        looked = [probes.Looked(due, **seen, watch=Availability(), again_at=START + again_in) for due in dues]
        assert len(await probes.record(db, looked, START)) == 1
    assert ear.heard == heard


async def test_a_brake_that_is_released_lets_the_notices_go_on(ear):
    async with ear.store.begin() as db:
        await circuit_breakers.pull(db, "mastodon", Tally(3, 10), START)
    async with ear.store.begin() as db:
        await circuit_breakers.release(db, "mastodon", START)
    assert ear.heard == [Sweep.DELIVERIES, Sweep.NOTICES]


def test_every_column_by_which_work_falls_due_has_its_sweep():
    indexed = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for index in table.indexes
        for column in index.columns
        if column.name.endswith(("due_at", "snoozed_until"))
    }
    assert {f"{column.class_.__tablename__}.{column.key}" for column in DUE} == indexed


@pytest.fixture
async def listening(database_url, tmp_path, platform, clock):
    """A desk whose notices leave at once, and who is woken there."""
    heard: list[Sweep] = []

    async def wake(sweep: Sweep) -> None:
        heard.append(sweep)

    async with open_bench(tmp_path / "data", database_url, platform, clock, undo_seconds=0) as bench:
        context = replace(bench.context, store=Store(bench.context.store.engine, Waker(clock, wake)))
        yield replace(bench, context=context), heard


async def test_a_report_wakes_who_shows_its_card(listening: tuple[Bench, list[Sweep]]):
    bench, heard = listening
    await report(bench, bench.post())
    assert heard == [Sweep.DELIVERIES]


async def test_an_approval_wakes_who_sends_the_notice(listening: tuple[Bench, list[Sweep]]):
    bench, heard = listening
    number = await report(bench, bench.post())
    heard.clear()
    await press(bench, number, ActionName.APPROVE)
    assert Sweep.NOTICES in heard
