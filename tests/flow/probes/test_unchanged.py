"""What one look left for the next one, so that a page that has not changed costs its host one request."""

from dataclasses import replace

import pytest

from adapters.core.values import Outcome, Sighting, Target
from adapters.handoff.hotline import Hotline
from adapters.registry import Registry
from bot.domain.category import Category
from bot.flow.probes.look import AFRESH
from tests.flow.probes import batch
from tests.flow.probes.test_probe import approved, case, look
from tests.support.build import Bench, Scripted, member, report


class Marking(Scripted):
    """Marks whatever is up."""

    async def _look(self, target: Target, http: object) -> Sighting:
        sighting = await super()._look(target, http)
        return replace(sighting, mark="m1" if sighting.outcome is Outcome.UP else "")


async def known(bench: Bench, *outcomes: Outcome, times: int = 3, **places: object) -> list[str]:
    """What each of so many looks was handed."""
    platform = Marking(*outcomes)
    context = replace(bench.context, platforms=Registry((Hotline(), platform)), elsewhere=places)
    number = await approved(bench)
    await batch.run(context)
    for _ in range(times - 1):
        await look(bench, context, number, minutes=40)
    return [target.known for target in platform.asked]


async def test_the_next_look_is_handed_the_mark_of_the_last(bench):
    assert await known(bench, Outcome.UP) == ["", "m1", "m1"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_look_that_saw_anything_else_leaves_none(bench):
    assert await known(bench, Outcome.UP, Outcome.UNKNOWN, Outcome.UP, times=4) == ["", "m1", "", "m1"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_from_time_to_time_nothing_is_taken_as_known(bench):
    handed = await known(bench, Outcome.UP, times=2 * AFRESH + 1)
    assert [number for number, mark in enumerate(handed) if not mark] == [0, AFRESH, 2 * AFRESH]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_other_places_are_handed_nothing(bench):
    assert await known(bench, Outcome.UP, times=2, DE=object()) == ["", "", "m1", ""]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_nothing_is_kept_of_the_page_of_a_case_that_becomes_a_sealed_one(bench):
    await known(bench, Outcome.UP, times=1)
    assert (await case(bench, 1)).page_mark == "m1"
    await report(bench, "https://bad.example/1", member("zoe"), Category.CHILD_ABUSE)
    assert (await case(bench, 1)).page_mark is None
