"""How often a host was looked at today, and whether it wants to be left alone."""

from datetime import timedelta

from sqlalchemy import func, select

from bot.store import visits
from bot.store.tables import Visit
from tests.build import START

MIDNIGHT = START.replace(hour=0) + timedelta(days=1)


async def closed(store, at=START, cap=10) -> dict:
    async with store.read() as db:
        return await visits.closed(db, {"a.example", "b.example"}, at, cap)


async def count(store, looks, at=START, **waits) -> None:
    async with store.begin() as db:
        await visits.count(db, looks, {"a.example": waits["a"]} if waits else {}, at)


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
        await visits.forget(db, MIDNIGHT + timedelta(days=1))
        assert await db.scalar(select(func.count()).select_from(Visit)) == 1
