"""Looking again and again: politely, once for each due look, and never where the category forbids it."""

import asyncio
from collections import Counter
from dataclasses import replace

import pytest
from sqlalchemy import select, update

from adapters.core.values import Outcome, Sighting, Target
from adapters.handoff.hotline import Hotline
from adapters.registry import Registry
from bot.chat import ActionName
from bot.domain.category import Category
from bot.flow.context import Context
from bot.flow.probes import probe
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Event, Notice, Probe
from bot.wording import say
from tests.flow.probes import batch
from tests.support.build import Bench, Scripted, mod, press, report

ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
UP, GONE, UNKNOWN, RESTRICTED = Outcome.UP, Outcome.GONE, Outcome.UNKNOWN, Outcome.RESTRICTED


async def approved(bench: Bench, link: str = "https://bad.example/1", **more: object) -> int:
    """A case that is looked at from now on."""
    number = await report(bench, link, **more)
    await press(bench, number, ActionName.APPROVE)
    return number


def seen_by(bench: Bench, platform: Scripted) -> Context:
    return replace(bench.context, platforms=Registry((Hotline(), platform)))


async def case(bench: Bench, number: int) -> Case:
    async with bench.context.store.read() as db:
        return (await db.scalars(select(Case).where(Case.number == number))).one()


async def probes(bench: Bench) -> list[Probe]:
    async with bench.context.store.read() as db:
        return list((await db.scalars(select(Probe).order_by(Probe.id))).all())


async def kinds(bench: Bench) -> Counter[str]:
    async with bench.context.store.read() as db:
        return Counter((await db.scalars(select(Event.kind))).all())


async def change(bench: Bench, number: int, **columns: object) -> None:
    async with bench.context.store.begin() as db:
        await db.execute(update(Case).where(Case.number == number).values(**columns))


async def look(bench: Bench, context: Context, number: int, *, minutes: float = 0) -> None:
    """Let the time pass, and look as if the look were due then."""
    bench.clock.go(minutes=minutes)
    await change(bench, number, look_due_at=bench.clock())
    await batch.run(context)


@ONE
async def test_a_look_is_stored_as_it_was(bench):
    number = await approved(bench)
    assert await batch.run(seen_by(bench, Scripted(UP))) == 1
    (one,) = await probes(bench)
    assert (one.case_number, one.outcome, one.method, one.probed_at) == (number, "up", "script", bench.clock())
    found = await case(bench, number)
    assert (found.last_seen, found.last_look_at, found.last_up, found.look_token) == (
        "up",
        one.probed_at,
        one.probed_at,
        None,
    )


@ONE
async def test_the_next_look_is_due_later_and_not_before(bench):
    number, context = await approved(bench), seen_by(bench, Scripted(UP))
    await batch.run(context)
    assert await batch.run(context) == 0
    assert (await case(bench, number)).look_due_at > bench.clock()


@ONE
async def test_two_gones_half_an_hour_apart_make_a_removal_and_cancel_what_waits(bench):
    number, context = await approved(bench), seen_by(bench, Scripted(UP, GONE))
    for minutes in (0, 20, 31):
        await look(bench, context, number, minutes=minutes)
    found = await case(bench, number)
    assert (found.state, found.removed, found.step_due_at) == ("removed", True, None)
    async with bench.context.store.read() as db:
        assert (await db.scalars(select(Notice.state))).all() == ["cancelled"]


@ONE
@pytest.mark.parametrize("seen", [(GONE,), (GONE, UP), (GONE, RESTRICTED, GONE), (UNKNOWN,), (RESTRICTED,)])
async def test_nothing_less_makes_a_removal(bench, seen):
    number, context = await approved(bench), seen_by(bench, Scripted(*seen))
    for outcome in seen if seen != (GONE,) else (GONE, GONE):
        await look(bench, context, number, minutes=29 if seen == (GONE,) else 40)
        assert outcome
    assert (await case(bench, number)).state == "approved"


@ONE
async def test_a_removed_link_that_is_up_twice_has_returned(bench):
    number, context = await approved(bench), seen_by(bench, Scripted(GONE, GONE, UP))
    for _ in range(4):
        await look(bench, context, number, minutes=40)
    assert (await case(bench, number)).state == "returned"
    assert (await kinds(bench))["removal"] == (await kinds(bench))["return"] == 1


@ONE
async def test_a_sealed_case_is_never_looked_at_even_if_its_row_says_so(bench):
    number, platform = await approved(bench, category=Category.CHILD_ABUSE), Scripted(UP)
    await change(bench, number, look_due_at=bench.clock())
    assert await batch.run(seen_by(bench, platform)) == 1
    assert platform.asked == []
    assert [one.outcome for one in await probes(bench)] == ["not_checked"]
    assert (await case(bench, number)).look_due_at is None


@ONE
async def test_a_case_that_nobody_approved_is_not_looked_at_either(bench):
    number, platform = await report(bench, "https://bad.example/1"), Scripted(UP)
    await change(bench, number, look_due_at=bench.clock())
    await batch.run(seen_by(bench, platform))
    assert platform.asked == []


class Busy(Scripted):
    """Counts how many looks are under way at once, in all and at each host."""

    def __init__(self):
        super().__init__(UP)
        self.now, self.most = Counter(), Counter()

    async def _look(self, target: Target, http: object) -> Sighting:
        for place in ("all", target.host):
            self.now[place] += 1
            self.most[place] = max(self.most[place], self.now[place])
        await asyncio.sleep(0.01)
        self.now.subtract(("all", target.host))
        return await super()._look(target, http)


@ONE
async def test_hosts_are_asked_side_by_side_and_each_one_look_at_a_time(bench):
    for i in range(4):
        await approved(bench, f"https://one.example/{i}")
        await approved(bench, f"https://two.example/{i}")
    platform = Busy()
    await batch.run(seen_by(bench, platform))
    assert (len(platform.asked), platform.most) == (8, {"all": 2, "one.example": 1, "two.example": 1})


@ONE
async def test_a_host_has_its_share_of_a_batch_and_the_rest_waits_without_a_trace(bench):
    numbers = [await approved(bench, f"https://one.example/{i}") for i in range(probe.PER_HOST + 2)]
    for number in numbers:
        await change(bench, number, last_seen="restricted", last_look_at=None)
    platform = Scripted(UP)
    await batch.run(seen_by(bench, platform))
    assert len(platform.asked) == len(await probes(bench)) == probe.PER_HOST
    waiting = [one for one in [await case(bench, number) for number in numbers] if one.last_look_at is None]
    assert {(one.last_seen, one.looks, one.look_due_at) for one in waiting} == {
        ("restricted", 0, bench.clock() + probe.LATER)
    }


class Meanwhile(Scripted):
    """Something else happens while the look is under way."""

    def __init__(self, happens, *outcomes: Outcome):
        super().__init__(*outcomes)
        self.happens = happens

    async def _look(self, target: Target, http: object) -> Sighting:
        await self.happens()
        return await super()._look(target, http)


@ONE
async def test_a_worker_that_lost_its_turn_records_nothing(bench):
    number = await approved(bench)

    async def another_worker() -> None:
        await change(bench, number, look_token="another's")

    await batch.run(seen_by(bench, Meanwhile(another_worker, GONE)))
    assert await probes(bench) == []
    found = await case(bench, number)
    assert (found.look_token, found.last_seen, found.maybe_since) == ("another's", None, None)


@ONE
async def test_a_case_that_was_closed_during_the_look_stays_closed(bench):
    number = await approved(bench)
    await change(bench, number, state="noticed")
    await look(bench, seen_by(bench, Scripted(GONE)), number)

    async def closed() -> None:
        await press(bench, number, ActionName.CLOSE)

    await look(bench, seen_by(bench, Meanwhile(closed, GONE)), number, minutes=40)
    assert (await case(bench, number)).state == "closed"
    assert "removal" not in await kinds(bench)


class Broken(Scripted):
    """Raises, as no adapter should, for one path."""

    async def _look(self, target: Target, http: object) -> Sighting:
        if target.url.pathname == "/broken":
            raise ZeroDivisionError
        return await super()._look(target, http)


@ONE
async def test_a_look_that_raises_is_pushed_ahead_and_the_others_go_on(bench):
    broken = await approved(bench, "https://one.example/broken")
    fine = [await approved(bench, link) for link in ("https://one.example/1", "https://two.example/1")]
    await batch.run(seen_by(bench, Broken(UP)))
    assert [one.case_number for one in await probes(bench)] == fine
    assert (await case(bench, broken)).look_due_at == bench.clock() + probe.LATER


async def shared(bench: Bench, links: list[str]) -> Busy:
    """Two workers take half of the links each, at once."""
    for link in links:
        await approved(bench, link)
    platform, half = Busy(), len(links) // 2
    context = seen_by(bench, platform)
    assert await asyncio.gather(batch.run(context, half), batch.run(context, half)) == [half, half]
    return platform


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_workers_share_what_is_due_and_look_at_nothing_twice(bench):
    platform = await shared(bench, [f"https://host-{i}.example/x" for i in range(12)])
    assert len({target.href for target in platform.asked}) == len(platform.asked) == 12
    assert len(await probes(bench)) == 12


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_workers_do_not_look_at_one_host_at_once(bench):
    platform = await shared(bench, [f"https://one.example/{i}" for i in range(4)])
    assert platform.most["one.example"] == 1
    assert len(platform.asked) == 2  # the other two wait their turn
    bench.clock.go(minutes=11)
    await batch.run(seen_by(bench, platform))
    assert {one.case_number for one in await probes(bench)} == {1, 2, 3, 4}


@ONE
async def test_what_changed_is_told_and_what_did_not_is_not(bench):
    number, context = await approved(bench), seen_by(bench, Scripted(UP, UP, RESTRICTED))
    for _ in range(3):
        await look(bench, context, number, minutes=40)
    assert (await kinds(bench))["seen"] == 2
    await work_off(bench.context, Sweep.DELIVERIES)
    assert bench.front.card().strip == "●●◐"


@ONE
async def test_a_closed_case_is_looked_at_no_more(bench):
    number = await approved(bench)
    await change(bench, number, state="noticed")
    await press(bench, number, ActionName.CLOSE, who=mod())
    bench.clock.go(days=30)
    assert await batch.run(seen_by(bench, Scripted(UP))) == 0


class Told(Scripted):
    """Every look of one host ends with the same sighting; other hosts are up."""

    def __init__(self, **by_host: Sighting):
        super().__init__(UP)
        self.by_host = {host.replace("_", "."): sighting for host, sighting in by_host.items()}

    async def _look(self, target: Target, http: object) -> Sighting:
        up = await super()._look(target, http)
        return self.by_host.get(target.host, up)


BUSY_HOST = Sighting(UNKNOWN, "status", 429, wait=7200)


@ONE
async def test_a_host_that_asks_for_patience_is_asked_no_more_until_then(bench):
    for i in range(3):
        await approved(bench, f"https://one.example/{i}")
    platform = Told(one_example=BUSY_HOST)
    await batch.run(seen_by(bench, platform))
    assert len(platform.asked) == 1
    bench.clock.go(minutes=119)
    await batch.run(seen_by(bench, platform))
    assert len(platform.asked) == 1
    bench.clock.go(minutes=2)
    await batch.run(seen_by(bench, platform))
    assert len(platform.asked) == 2


@ONE
async def test_a_link_reported_meanwhile_waits_for_the_host_too(bench):
    await approved(bench, "https://one.example/1")
    platform = Told(one_example=BUSY_HOST)
    await batch.run(seen_by(bench, platform))
    await approved(bench, "https://one.example/2")
    assert await batch.run(seen_by(bench, platform)) == 1
    assert len(platform.asked) == len(await probes(bench)) == 1


@ONE
async def test_two_looks_at_a_host_have_a_gap_between_them(bench):
    context = replace(bench.context, settings=bench.settings.model_copy(update={"host_gap_seconds": 0.05}))
    for i in range(3):
        await approved(bench, f"https://one.example/{i}")
    begun = asyncio.get_running_loop().time()
    await batch.run(replace(context, platforms=Registry((Hotline(), Scripted(UP)))))
    assert asyncio.get_running_loop().time() - begun >= 0.1


@ONE
async def test_a_host_has_its_share_of_a_day(bench):
    settings = bench.settings.model_copy(update={"host_looks_per_day": 2})
    number, platform = await approved(bench, "https://one.example/1"), Scripted(UP)
    context = replace(seen_by(bench, platform), settings=settings)
    for minutes in (0, 60, 60, 60):
        await look(bench, context, number, minutes=minutes)
    assert len(platform.asked) == 2
    await look(bench, context, number, minutes=24 * 60)
    assert len(platform.asked) == 3


async def many(bench: Bench, count: int) -> None:
    for i in range(count):
        await change(bench, await approved(bench, f"https://host-{i}.example/x"), last_up=bench.clock())


@ONE
@pytest.mark.parametrize(("count", "method", "outcome"), [(5, "outage", "unknown"), (4, "script", "gone")])
async def test_our_own_outage_makes_nothing(bench, count, method, outcome):
    await many(bench, count)
    await batch.run(seen_by(bench, Scripted(GONE)))
    assert {(one.method, one.outcome) for one in await probes(bench)} == {(method, outcome)}


class Country(Scripted):
    """Shows the link in some places only; ``http`` says from where it is asked."""

    async def _look(self, target: Target, http: object) -> Sighting:
        return Sighting(http if isinstance(http, Outcome) else self.outcomes[0], "script")


@ONE
@pytest.mark.parametrize(
    ("here", "there", "whole"),
    [(GONE, UP, "restricted"), (GONE, GONE, "gone"), (UP, GONE, "restricted"), (UP, UP, "up")],
)
async def test_what_every_place_saw_is_kept_and_gone_here_is_not_gone(bench, here, there, whole):
    await approved(bench)
    context = replace(seen_by(bench, Country(here)), elsewhere={"DE": there})
    await batch.run(context)
    assert [(one.vantage, one.outcome) for one in await probes(bench)] == [("all", whole), ("IE", here), ("DE", there)]
    await work_off(bench.context, Sweep.DELIVERIES)
    assert len(bench.front.card().strip) == 1
    assert f"DE: {say('en', 'probes-outcome-' + there)}" in str(bench.front.card())
