"""Batch after batch: a host that takes its time holds up its own links, and nobody else's."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from adapters.core.values import Outcome, Sighting, Target
from bot.flow.probes import probe, scheduler
from tests.flow.probes.test_probe import approved, case, kinds, probes, seen_by
from tests.support.build import Bench, Scripted

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def _brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "SOON", 0.01)
    monkeypatch.setattr(scheduler, "IDLE", 0.01)


class Tarpit(Scripted):
    """Hosts whose names begin with "slow" answer when they are let."""

    def __init__(self) -> None:
        super().__init__(Outcome.UP)
        self.let = asyncio.Event()

    async def _look(self, target: Target, http: object) -> Sighting:
        seen = await super()._look(target, http)
        if target.host.startswith("slow"):
            await self.let.wait()
        return seen


async def until(true: Callable[[], Awaitable[object]]) -> None:
    async with asyncio.timeout(20):
        while not await true():
            await asyncio.sleep(0.01)


@pytest.fixture
async def tarpit() -> Tarpit:
    return Tarpit()


@pytest.fixture
async def under_way(bench: Bench, tarpit: Tarpit) -> AsyncIterator[tuple[int, int, asyncio.Task[int]]]:
    """Looks that wait for a slow host; the cases of the slow and of a quick one."""
    slow, quick = await approved(bench, "https://slow.example/1"), await approved(bench, "https://quick.example/1")
    task = asyncio.create_task(scheduler.look_at_all(seen_by(bench, tarpit), lambda: True))
    yield slow, quick, task
    tarpit.let.set()
    await task


async def test_what_the_others_showed_is_recorded_while_a_host_takes_its_time(bench, under_way):
    slow, quick, _ = under_way
    await until(lambda: probes(bench))
    assert [one.case_number for one in await probes(bench)] == [quick]
    assert (await case(bench, slow)).look_token


async def test_what_falls_due_meanwhile_is_looked_at(bench, under_way):
    later = await approved(bench, "https://other.example/1")

    async def looked() -> bool:
        return later in [one.case_number for one in await probes(bench)]

    await until(looked)
    assert not under_way[2].done()


async def test_a_host_under_way_is_not_asked_a_second_time(bench, under_way, tarpit):
    await until(lambda: probes(bench))
    number = await approved(bench, "https://slow.example/2")

    async def put_off() -> bool:
        return (await case(bench, number)).look_due_at == bench.clock() + probe.LATER

    await until(put_off)
    assert [target.href for target in tarpit.asked].count("https://slow.example/2") == 0


async def test_at_the_end_everything_is_recorded_and_counted(bench, under_way, tarpit):
    slow, quick, task = under_way
    tarpit.let.set()
    assert await task == 2
    assert sorted(one.case_number for one in await probes(bench)) == [slow, quick]


async def test_nothing_begins_once_the_process_is_told_to_stop(bench):
    await approved(bench)
    assert await scheduler.look_at_all(seen_by(bench, Scripted(Outcome.UP)), lambda: False) == 0


async def test_many_that_changed_are_told_together(bench):
    numbers = [await approved(bench, f"https://host-{n}.example/") for n in range(3)]
    await scheduler.look_at_all(seen_by(bench, Scripted(Outcome.UP)), lambda: True)
    assert (await kinds(bench))["seen"] == len(numbers)
