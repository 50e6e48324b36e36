"""What the tests of rules share."""

from typing import Any

from bot.flow.communities import setup
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.support.build import Bench, admin

MINUTE, HOUR = 60, 3_600


async def options(bench: Bench, community: str = "harbour", **chosen: Any) -> str:
    """Let the community's admin choose; the settings in words."""
    return await setup.save(bench.context, admin(community), setup.Wishes(options=chosen))


async def rounds(bench: Bench, **later: float) -> None:
    bench.clock.go(**later)
    await work_off(bench.context, Sweep.ON_CALL)


async def tells(bench: Bench) -> None:
    while await work_off(bench.context, Sweep.DELIVERIES):
        pass
