"""Fronts that run in processes of their own, on one database: each says what is to be said there, and nothing else."""

import asyncio
from dataclasses import replace

import pytest
from dbos import DBOS

from bot import app as root
from bot.chat import ActionName, Person
from bot.domain.circuit_breaker import Tally
from bot.flow.cards import deliver
from bot.flow.cases import questions
from bot.flow.communities import setup
from bot.flow.context import Context
from bot.flow.digest import weekly
from bot.flow.oncall import page, wellbeing
from bot.jobs import work_off
from bot.store import circuit_breakers, communities, pages
from bot.store import wellbeing as care_rows
from bot.store.engine.next_due import Sweep
from tests.support.build import Bench, MemoryFront, admin, member, mod, open_bench, press, report, settings_for

ELSEWHERE = "slack"


def there(bench: Bench) -> tuple[Context, MemoryFront]:
    """The desk of a process that runs the other front, on the same database."""
    front = MemoryFront(ELSEWHERE)
    return replace(bench.context, fronts={front.name: front}), front


@pytest.fixture
async def both(bench: Bench) -> Bench:
    """A third community, at the other front."""
    await setup.save(bench.context, Person(ELSEWHERE, "quay", id="ada", admin=True), WISHES)
    return bench


WISHES = setup.Wishes(name="Quay", triage_channel="triage", digest_channel="digest", moderator_roles=["mods"])
HERE_TOO = Person(ELSEWHERE, "quay", id="mia", name="mia")


async def test_a_card_is_shown_by_the_process_that_runs_its_front(both: Bench):
    link = both.post()
    await report(both, link)
    await report(both, link, HERE_TOO)
    context, front = there(both)
    await work_off(context, Sweep.DELIVERIES)
    assert ([place.community for place, _ in front.shown], both.front.shown) == (["quay"], [])
    await work_off(both.context, Sweep.DELIVERIES)
    assert [place.community for place, _ in both.front.shown] == ["harbour"]


async def test_a_question_waits_for_the_process_that_can_ask_it(both: Bench):
    number = await report(both, both.post(), notify=True)
    await questions.ask(both.context, mod(), number, "Was it about you?")
    context, _ = there(both)
    assert "whisper" not in {item.kind for item in await deliver.due(context)}
    assert "whisper" in {item.kind for item in await deliver.due(both.context)}


async def test_calls_and_counts_and_digests_wait_for_their_process(both: Bench):
    number = await report(both, both.post())
    async with both.context.store.begin() as db:
        community = await communities.community(db, "console", "harbour")
        moderator = await communities.member(db, community.id, "max", both.clock())
        await pages.plan(db, number, community.id, both.clock())
        await care_rows.expect(db, moderator.id, both.clock())
    both.clock.go(days=8)
    context, _ = there(both)
    quay = await weekly.due(context)
    assert (await page.due(context), await wellbeing.due(context), len(quay)) == ([], [], 1)
    assert (await page.due(both.context), await wellbeing.due(both.context)) == ([community.id], [moderator.id])
    assert quay[0] not in await weekly.due(both.context)


async def test_the_admins_of_every_front_hear_of_a_brake_once(both: Bench):
    link = both.post()
    await report(both, link)
    number = await report(both, link, HERE_TOO)
    await press(both, number, ActionName.APPROVE)
    both.clock.go(minutes=2)
    await work_off(both.context, Sweep.NOTICES)
    await setup.save(both.context, admin(), replace(WISHES, name="Harbour"))
    async with both.context.store.begin() as db:
        await circuit_breakers.pull(db, "mastodon", Tally(3, 10), both.clock())
    context, front = there(both)
    for _ in range(2):
        await work_off(both.context, Sweep.DELIVERIES)
        await work_off(context, Sweep.DELIVERIES)
        both.clock.go(minutes=10)
    heard = [(words[0], "3 of our last 10 notices" in words[2]) for words in both.front.whispers + front.whispers]
    assert heard == [("harbour", True), ("quay", True)]


@pytest.mark.slow  # a whole engine
async def test_a_job_of_another_front_is_left_for_its_process(tmp_path, platform, clock):
    """Taken by a process that cannot say it, it would be done with nothing said, again and again."""
    settings = settings_for(tmp_path, "", platform, poll_seconds=0.05, sweep_seconds=59)
    async with open_bench(tmp_path, "", platform, clock) as bench:
        await setup.save(bench.context, Person(ELSEWHERE, "quay", id="ada", admin=True), WISHES)
        await report(bench, bench.post(), member())
        await report(bench, bench.post(), HERE_TOO)
    front = MemoryFront()
    async with root.run(settings, {front.name: front}, clockwork=root.Clockwork(clock)) as app:
        await app.jobs.wake(Sweep.DELIVERIES)
        async with asyncio.timeout(20):
            while not front.shown:
                await asyncio.sleep(0.02)
        waiting = await DBOS.list_workflows_async(queue_name=f"spoken-at-{ELSEWHERE}", load_input=False)
        assert {job.status for job in waiting} == {"ENQUEUED"}
        await app.jobs._tick(clock(), None)
        (sweep,) = await DBOS.list_workflows_async(name="sweep", load_input=False)
        assert await DBOS.list_workflow_steps_async(sweep.workflow_id) == []  # nothing that a recovery must repeat
    assert [place.community for place, _ in front.shown] == ["harbour"]
