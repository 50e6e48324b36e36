"""How often a host was looked at today, and whether it wants to be left alone."""

import asyncio
from datetime import timedelta

from sqlalchemy import func, select

from bot.store import host_pacing
from bot.store.host_pacing import Turn, Visited
from bot.store.schema.core import HostPacing
from tests.support.build import START

STAY = timedelta(minutes=5)
MIDNIGHT = START.replace(hour=0) + timedelta(days=1)


async def closed(store, at=START, cap=10, by="") -> dict:
    """What a batch finds closed; nobody else is looking there, unless ``by`` stays there for five minutes."""
    async with store.begin() as db:
        shut = await host_pacing.enter(db, ["a.example", "b.example"], Turn(by or "closed", at, at + STAY), cap)
        if not by:
            await host_pacing.leave(db, dict.fromkeys(["a.example", "b.example"], Visited()), Turn("closed", at, at))
    return shut


async def count(store, looks, at=START, **waits) -> None:
    async with store.begin() as db:
        visited = {host: Visited(number, waits.get(host[0])) for host, number in looks.items()}
        await host_pacing.leave(db, visited, Turn("count", at, at))


async def test_a_host_that_had_its_looks_of_the_day_is_closed_until_midnight(store):
    await count(store, {"a.example": 6, "b.example": 1})
    assert await closed(store) == {}
    await count(store, {"a.example": 4})
    assert await closed(store) == {"a.example": MIDNIGHT}


async def test_a_new_day_begins_at_nought(store):
    await count(store, {"a.example": 10})
    assert await closed(store, at=MIDNIGHT) == {}
    await count(store, {"a.example": 9}, at=MIDNIGHT)
    assert await closed(store, at=MIDNIGHT) == {}


async def test_a_host_is_left_alone_for_as_long_as_it_asked(store):
    until = START + timedelta(hours=2)
    await count(store, {"a.example": 1}, a=until)
    assert await closed(store) == {"a.example": until}
    assert await closed(store, at=until) == {}


async def test_nothing_is_kept_of_the_day_before_yesterday(store):
    await count(store, {"a.example": 1})
    await count(store, {"b.example": 1}, at=MIDNIGHT)
    async with store.begin() as db:
        await host_pacing.forget(db, MIDNIGHT + timedelta(days=1))
        assert await db.scalar(select(func.count()).select_from(HostPacing)) == 1


async def leave(store, by: str, visited: dict, at=START, gap=1.0) -> None:
    async with store.begin() as db:
        await host_pacing.leave(db, visited, Turn(by, at, at + timedelta(seconds=gap)))


async def test_a_host_at_which_somebody_looks_is_closed_to_others_until_they_leave(store):
    assert await closed(store, by="one") == {}
    assert await closed(store, by="two") == {"a.example": START, "b.example": START}
    await leave(store, "one", {"a.example": Visited(1), "b.example": Visited()})
    assert await closed(store, by="two") == {"a.example": START}  # there a look was made, so a gap follows
    assert await closed(store, at=START + timedelta(seconds=1), by="two") == {}


async def test_who_comes_back_late_does_not_let_others_in_where_somebody_else_looks(store):
    await closed(store, by="one")
    later = START + STAY
    assert await closed(store, at=later, by="two") == {}
    await leave(store, "one", {"a.example": Visited(1), "b.example": Visited(1)}, at=later, gap=0)
    assert set(await closed(store, at=later, by="three")) == {"a.example", "b.example"}


async def test_a_worker_that_died_closes_no_host_for_longer_than_its_turn(store):
    await closed(store, by="dead")
    assert set(await closed(store, at=START + STAY - timedelta(seconds=1), by="two")) == {"a.example", "b.example"}
    assert await closed(store, at=START + STAY, by="two") == {}


async def test_of_many_that_come_at_once_one_is_let_in(store):
    found = await asyncio.gather(*(closed(store, by=f"w{number}") for number in range(6)))
    assert sorted(map(len, found)) == [0, 2, 2, 2, 2, 2]


async def test_passing_by_counts_nothing_and_keeps_what_the_host_asked_for(store):
    await count(store, {"a.example": 3}, a=START + timedelta(hours=2))
    assert set(await closed(store)) == {"a.example"}
    assert set(await closed(store)) == {"a.example"}
    async with store.read() as db:
        assert await db.scalar(select(HostPacing.looks).where(HostPacing.host == "a.example")) == 3
