"""Whether a community can be reached: what stood in a deleted channel waits, and is shown anew in the next one."""

from bot.chat import ActionName
from bot.flow.communities import channels
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.support.build import press, report


async def test_the_open_cards_of_a_deleted_channel_appear_anew_and_the_ended_ones_do_not(bench):
    for at in range(2):
        await report(bench, bench.post(f"post {at}"))
    await press(bench, 2, ActionName.REJECT, "satire")
    await work_off(bench.context, Sweep.DELIVERIES)
    bench.front.shown.clear()
    lost = await channels.lost(bench.context, "console", "harbour")
    await work_off(bench.context, Sweep.DELIVERIES)
    assert (lost, bench.front.shown) == (1, [])
    assert await channels.back(bench.context, "console", "harbour") == 1
    await work_off(bench.context, Sweep.DELIVERIES)
    ((place, card),) = bench.front.shown
    assert (place.message, card.number) == ("", 1)
