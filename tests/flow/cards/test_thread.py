"""What is said in the thread under a card: each step once, in order, and never at the card's expense."""

import pytest

from bot.chat import ActionName, FrontError, Place, Saying
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.support.build import Bench, MemoryFront, press, report


class ThreadFront(MemoryFront):
    """A front with threads; ``refuses`` is raised by the next saying."""

    def __init__(self, shown: MemoryFront):
        super().__init__(shown.name)
        self.said: list[tuple[str, str]] = []
        self.refuses: FrontError | None = None

    async def follow(self, place: Place, saying: Saying) -> None:
        if self.refuses:
            refused, self.refuses = self.refuses, None
            raise refused
        self.said.append((place.message, saying.words))


@pytest.fixture
async def threads(bench: Bench) -> ThreadFront:
    """A case that was approved, and whose notice left; nothing is told yet."""
    front = ThreadFront(bench.front)
    bench.context.fronts["console"] = front  # type: ignore[index]
    number = await report(bench, bench.post())
    await work_off(bench.context, Sweep.DELIVERIES)
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    await work_off(bench.context, Sweep.NOTICES)
    return front


async def test_a_notice_that_left_is_said_once_under_its_card(bench, threads):
    for _ in range(3):
        await work_off(bench.context, Sweep.DELIVERIES)
    ((message, words),) = threads.said
    assert message == "m1"
    assert "Notice sent to mastodon:social[.]example " in words


@pytest.mark.parametrize(("gone", "times"), [(False, 1), (True, 0)])
async def test_what_could_not_be_said_is_said_later_unless_it_never_can(bench, threads, gone, times):
    threads.refuses = FrontError("no", gone=gone)
    await work_off(bench.context, Sweep.DELIVERIES)
    bench.clock.go(minutes=5)
    await work_off(bench.context, Sweep.DELIVERIES)
    assert len(threads.said) == times
    assert {place.message for place, _ in threads.shown[1:]} == {"m1"}
