"""The same as: one case goes on for both, nothing of the other one runs, and a split brings everything back."""

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cards.card import open_card
from bot.flow.cases import actions, merge, veto
from bot.flow.reports import intake
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import CardRow, Case, Notice, Report
from bot.store.schema.moderation import Merge
from tests.support.build import Bench, member, mod, press, report

ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
A, B, C = (f"https://bad.example/{name}" for name in "abc")


async def pair(bench: Bench, **more: object) -> tuple[int, int]:
    """Mia reported the one link, Zoe the other."""
    return await report(bench, A, **more), await report(bench, B, member("zoe"), **more)


async def same(bench: Bench, number: int, into: int, who=None) -> str:
    return await actions.run(bench.context, who or mod(), number, "same_as", f"#{into}")


async def split(bench: Bench, number: int) -> str:
    return await actions.run(bench.context, mod(), number, "split")


async def everything(bench: Bench) -> dict[str, list]:
    """Every row that a merge may touch, but for what a front is told and when."""
    found = {}
    async with bench.context.store.read() as db:
        for table in (Case, Report, CardRow, Notice):
            columns = [one for one in table.__table__.columns if one.name not in {"told_event", "tries", "look_token"}]
            columns = [one for one in columns if not (one.name in {"due_at", "id"} and table in {CardRow, Report})]
            rows = await db.execute(select(*columns))
            found[table.__name__] = sorted(map(str, rows))
    return found


async def row(bench: Bench, number: int) -> Case:
    async with bench.context.store.read() as db:
        return await db.get_one(Case, number)


async def test_a_merged_case_says_what_it_is_the_same_as_and_the_other_counts_both(bench):
    one, other = await pair(bench)
    assert str(other) in await same(bench, one, other)
    folded, going = await open_card(bench.context, mod(), one), await open_card(bench.context, mod(), other)
    assert folded.state == "Same as another case"
    assert {button.action.value for button in folded.buttons} == {"split", "note", "show_link"}
    assert any("2 people" in line.text for line in going.lines)


async def test_a_report_of_the_merged_link_joins_the_case_that_goes_on(bench):
    one, other = await pair(bench)
    await same(bench, one, other)
    assert await report(bench, A, member("eve")) == other
    await split(bench, one)
    async with bench.context.store.read() as db:
        numbers = (await db.scalars(select(Report.case_number).order_by(Report.id))).all()
    assert numbers == [one, other, one]


async def test_a_community_that_came_by_a_merge_leaves_with_the_split(bench):
    one, other = await pair(bench)
    await report(bench, A, member("zoe", "garden"))
    await same(bench, one, other)
    await work_off(bench.context, Sweep.DELIVERIES)
    assert (await open_card(bench.context, mod("gil", "garden"), other)).number == other
    await split(bench, one)
    with pytest.raises(Refusal, match="cases-unknown"):
        await open_card(bench.context, mod("gil", "garden"), other)
    await work_off(bench.context, Sweep.DELIVERIES)
    farewells = [card for place, card in bench.front.shown if place.community == "garden" and card.number == other]
    assert (farewells[-1].lines, farewells[-1].buttons) == ((), ())


async def test_a_merged_case_sends_nothing_and_sends_it_after_the_split(bench):
    one, other = await report(bench, bench.post()), await report(bench, B, member("zoe"))
    await press(bench, one, ActionName.APPROVE)
    await same(bench, one, other)
    bench.clock.go(hours=1)
    assert await work_off(bench.context, Sweep.NOTICES) == 0
    assert ((await row(bench, one)).look_due_at, (await row(bench, one)).step_due_at) == (None, None)
    await split(bench, one)
    assert await work_off(bench.context, Sweep.NOTICES) == 1
    assert (await row(bench, one)).state == "noticed"


@pytest.mark.parametrize("state", ["sending", "unsure"])
async def test_a_notice_in_flight_refuses_the_merge(bench, state):
    one, other = await pair(bench)
    await press(bench, one, ActionName.APPROVE)
    async with bench.context.store.begin() as db:
        await db.execute(update(Notice).values(state=state))
    with pytest.raises(Refusal, match="cases-merge-in-flight"):
        await same(bench, one, other)
    assert (await row(bench, one)).state == "approved"


async def test_eight_moderators_at_once_merge_once(bench):
    one, other = await pair(bench)
    merging = (same(bench, one, other, mod(f"mod{i}")) for i in range(8))
    answers = await asyncio.gather(*merging, return_exceptions=True)
    assert [str(one) for one in answers if isinstance(one, Refusal)] == ["cases-merge-done"] * 7
    async with bench.context.store.read() as db:
        assert len((await db.scalars(select(Merge))).all()) == 1


async def test_two_cases_merged_into_each_other_at_once_make_no_circle(bench):
    one, other = await pair(bench)
    both = await asyncio.gather(same(bench, one, other), same(bench, other, one), return_exceptions=True)
    assert len([answer for answer in both if isinstance(answer, Refusal)]) == 1


async def test_a_report_and_a_split_at_once_lose_nothing(bench):
    one, other = await pair(bench)
    await same(bench, one, other)
    filed = [report(bench, A, member(f"m{i}")) for i in range(4)]
    await asyncio.gather(*filed, split(bench, one))
    async with bench.context.store.read() as db:
        elsewhere = select(Report).where(Report.origin == one, Report.case_number != one)
        assert (await db.scalars(elsewhere)).all() == []


@ONE
@pytest.mark.parametrize(
    ("ours", "theirs", "key"),
    [
        (Category.CHILD_ABUSE, Category.HATE, "cases-merge-sealed"),
        (Category.HATE, Category.CHILD_ABUSE, "cases-merge-sealed"),
        (Category.TERRORISM, Category.HATE, "cases-merge-care"),
    ],
)
async def test_what_one_category_protects_is_not_undone_by_another(bench, ours, theirs, key):
    one, other = await report(bench, A, category=ours), await report(bench, B, category=theirs)
    with pytest.raises(Refusal, match=key):
        await same(bench, one, other)


@ONE
async def test_two_sealed_cases_can_be_the_same(bench):
    one, other = await pair(bench, category=Category.CHILD_ABUSE)
    assert await same(bench, one, other)


@ONE
async def test_a_merge_needs_two_open_cases_that_this_community_follows(bench):
    one, other = await pair(bench)
    far = await report(bench, C, member("zoe", "garden"))
    await press(bench, other, ActionName.REJECT, "satire")
    for into, key in (
        (far, "cases-unknown"),
        (other, "cases-merge-ended"),
        (one, "cases-merge-self"),
        (99, "cases-unknown"),
    ):
        with pytest.raises(Refusal, match=key):
            await same(bench, one, into)
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await same(bench, one, other, member())


@ONE
async def test_a_split_is_refused_while_the_link_has_a_newer_case(bench):
    one, other = await pair(bench)
    await same(bench, one, other)
    await press(bench, other, ActionName.REJECT, "satire")
    newer = await report(bench, A, member("eve"))
    assert newer not in {one, other}
    with pytest.raises(Refusal, match="cases-reopen-has-newer"):
        await split(bench, one)


@ONE
async def test_a_case_about_which_a_talk_is_asked_for_is_not_merged_away(bench):
    one, other = await pair(bench)
    await report(bench, A, member("zoe", "garden"))
    await veto.veto(bench.context, mod("gil", "garden"), one, "we know the author")
    with pytest.raises(Refusal, match="cases-merge-vetoed"):
        await same(bench, one, other)


@ONE
async def test_a_reporter_hears_of_the_merge_and_takes_both_reports_back_by_the_new_number(bench):
    one = await report(bench, A, notify=True)
    other = await report(bench, B)
    await work_off(bench.context, Sweep.DELIVERIES)
    await same(bench, one, other)
    await work_off(bench.context, Sweep.DELIVERIES)
    assert f"same as case {other}" in bench.front.whispers[-1][2]
    assert [own.number for own in await intake.own(bench.context, member())] == [other]
    await intake.withdraw(bench.context, member(), other)
    assert await intake.own(bench.context, member()) == []


@ONE
async def test_a_chain_of_merges_is_undone_link_by_link(bench):
    one, other = await pair(bench)
    third = await report(bench, C, member("eve"))
    before = await everything(bench)
    await same(bench, one, other)
    await same(bench, other, third)
    assert await report(bench, A) == third
    await split(bench, one)
    await split(bench, other)
    assert await everything(bench) == before


@ONE
async def test_what_is_split_from_a_case_that_was_sealed_meanwhile_is_sealed(bench):
    one, other = await pair(bench)
    await same(bench, one, other)
    await actions.run(bench.context, mod(), other, "category", "child_abuse")
    await split(bench, one)
    assert ((await row(bench, one)).category, (await row(bench, one)).host) == ("child_abuse", "")


DOING = st.lists(
    st.sampled_from([ActionName.CLAIM, ActionName.APPROVE, ActionName.RELEASE, ActionName.CANCEL]), max_size=4
)


@pytest.mark.slow
@ONE
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=DOING, other=DOING, garden=st.booleans())
async def test_split_of_merge_is_what_it_was(bench, before, other, garden):
    number = len((await everything(bench))["Case"])
    links = [f"https://bad.example/{number + i}" for i in range(2)]
    one, into = [await report(bench, link) for link in links]
    if garden:
        await report(bench, links[0], member("zoe", "garden"))
    for case, steps in ((one, before), (into, other)):
        for action in steps:
            await asyncio.gather(press(bench, case, action), return_exceptions=True)
    stood = await everything(bench)
    await merge.merge(bench.context, mod(), one, into)
    assert await everything(bench) != stood
    await merge.split(bench.context, mod(), one)
    assert await everything(bench) == stood
