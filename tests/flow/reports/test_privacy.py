"""What is kept of a person, for that person only, and how it goes away."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.errors import Refusal
from bot.flow.cases import mute
from bot.flow.reports import intake, privacy
from bot.store.schema.core import Case, Member, Report
from tests.support.build import Bench, member, mod, report

LINK = "https://bad.example/page"


async def rows(bench: Bench, table: type) -> list:
    async with bench.context.store.read() as db:
        return list((await db.scalars(select(table))).all())


async def test_a_copy_holds_all_that_the_member_gave_and_nothing_of_others(bench):
    await report(bench, LINK, details="I live next door")
    await report(bench, LINK, member("zoe"), details="so do I")
    copy = json.loads((await privacy.export(bench.context, member())).content)
    assert [(one["link"], one["details"]) for one in copy["reports"]] == [(LINK, "I live next door")]
    assert "so do I" not in str(copy)


async def test_what_is_kept_is_said_in_numbers(bench):
    await report(bench, LINK)
    assert "your reports (1)" in await privacy.kept(bench.context, member())


async def test_forgetting_leaves_the_case_and_no_trace_of_the_person(bench):
    await report(bench, LINK, details="I am mia")
    await privacy.forget(bench.context, member())
    (left,) = await rows(bench, Report)
    assert (left.said_sealed, left.details_sealed, left.notify) == ("", "", False)
    assert not [one for one in await rows(bench, Member) if "mia" in (one.name, one.external_id)]
    assert len(await rows(bench, Case)) == 1


async def test_who_was_forgotten_starts_afresh(bench):
    await report(bench, LINK)
    await privacy.forget(bench.context, member())
    assert "not reported anything" in await intake.mine(bench.context, member())
    assert await report(bench, LINK) == 1


async def test_forgetting_is_no_way_around_a_mute(bench):
    await report(bench, LINK)
    await mute.mute(bench.context, mod(), mute.MuteRequest(1))
    assert "stays until" in await privacy.forget(bench.context, member())
    with pytest.raises(Refusal, match="reports-reporter-muted"):
        await report(bench, "https://bad.example/other")


async def test_a_muted_reporter_is_refused_and_the_answer_names_nobody(bench):
    await report(bench, LINK)
    answer = await mute.mute(bench.context, mod(), mute.MuteRequest(1, days=3))
    assert "mia" not in answer
    with pytest.raises(Refusal, match="reports-reporter-muted"):
        await report(bench, "https://bad.example/other")
    bench.clock.at += timedelta(days=3, seconds=1)
    assert await report(bench, "https://bad.example/other")


async def test_a_mute_can_be_ended_early(bench):
    await report(bench, LINK)
    await mute.mute(bench.context, mod(), mute.MuteRequest(1))
    await mute.mute(bench.context, mod(), mute.MuteRequest(1, days=0))
    assert await report(bench, "https://bad.example/other")


async def test_only_moderators_mute_and_only_members_of_their_own_community(bench):
    number = await report(bench, LINK)
    await report(bench, LINK, member("zoe", "garden"))
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await mute.mute(bench.context, member("eve"), mute.MuteRequest(number))
    with pytest.raises(Refusal, match="cases-mute-nobody"):
        await mute.mute(bench.context, mod(), mute.MuteRequest(number, reporter=2))


@pytest.mark.parametrize("days", [-1, 366, 999_999_999])
async def test_a_pause_has_its_bounds(bench, days):
    number = await report(bench, LINK)
    with pytest.raises(Refusal, match="cases-mute-days"):
        await mute.mute(bench.context, mod(), mute.MuteRequest(number, days=days))


async def test_a_moderator_s_report_cannot_be_muted(bench):
    number = await report(bench, LINK, mod("moe"))
    with pytest.raises(Refusal, match="cases-mute-staff"):
        await mute.mute(bench.context, mod(), mute.MuteRequest(number))
