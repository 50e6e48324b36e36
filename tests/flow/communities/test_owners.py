"""What only the people who keep a community can mend is said to them: once, and to each of them once."""

import asyncio
from collections import Counter
from dataclasses import dataclass, replace

import pytest

from bot.chat import Card, FrontError, Paper, Place
from bot.flow.communities import owners, setup
from bot.flow.digest import weekly
from bot.jobs import work_off
from bot.store import communities
from bot.store.engine.next_due import Sweep
from tests.support.build import Bench, MemoryFront, admin, member, report

LINK = "https://bad.example/page"
ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@dataclass
class Town(MemoryFront):
    """A front whose channel can be closed while direct messages arrive, and that knows who owns the place."""

    closed: bool = False
    deaf: str = ""  # takes no direct message

    def owner(self, community: str) -> str:
        return "olga"

    async def show(self, place: Place, card: Card) -> str:
        if self.closed:
            raise FrontError("the channel is gone", gone=True)
        return await super().show(place, card)

    async def publish(self, place: Place, paper: Paper) -> str:
        if self.closed:
            raise FrontError("the channel is gone", gone=True)
        return await super().publish(place, paper)

    async def whisper(self, community: str, person: str, words: str) -> None:
        if person == self.deaf:
            raise FrontError("takes no messages", gone=True)
        await super().whisper(community, person, words)


@pytest.fixture
async def town(bench) -> Bench:
    """Ada has set it up; the channel is closed."""
    front = Town(closed=True)
    opened = replace(bench, front=front, context=replace(bench.context, fronts={"console": front}))
    await setup.save(opened.context, admin(), setup.Wishes())
    return opened


def heard(town: Bench) -> Counter[str]:
    return Counter(person for _, person, words in town.front.whispers if "can no longer show its cards" in words)


async def tells(town: Bench) -> None:
    while await work_off(town.context, Sweep.DELIVERIES):
        pass


async def test_a_lost_channel_is_said_once_to_the_owner_and_to_each_admin(town):
    for n in range(3):
        await report(town, f"{LINK}/{n}")
    await tells(town)
    assert heard(town) == {"olga": 1, admin().id: 1}


async def test_workers_that_see_it_at_once_say_it_once(town):
    async with town.context.store.read() as db:
        harbour = await communities.community(db, "console", "harbour")
    await asyncio.gather(*(owners.channel_lost(town.context, harbour) for _ in range(4)))
    assert heard(town) == {"olga": 1, admin().id: 1}


@ONE
async def test_lost_again_after_it_was_back_it_is_said_again(town):
    await report(town, LINK)
    await tells(town)
    town.front.closed = False
    await report(town, f"{LINK}/2")
    await tells(town)
    town.front.closed = True
    await report(town, f"{LINK}/3")
    await tells(town)
    assert heard(town) == {"olga": 2, admin().id: 2}


@ONE
async def test_one_who_takes_no_message_keeps_it_from_nobody(town):
    town.front.deaf = "olga"
    await report(town, LINK)
    await tells(town)
    assert heard(town) == {admin().id: 1}


@ONE
async def test_a_passing_fault_is_said_to_nobody(town):
    town.front.closed, town.front.fails = False, FrontError("away", retry_after=60)
    await report(town, LINK, member())
    await tells(town)
    town.front.fails = None
    assert town.front.whispers == []


@ONE
async def test_a_week_that_could_not_be_posted_is_said(town):
    town.clock.go(days=7)
    for due in await weekly.due(town.context):
        await weekly.run(town.context, due)
    told = [person for _, person, words in town.front.whispers if "weekly digest" in words and "Harbour" in words]
    assert told == ["olga", admin().id]
