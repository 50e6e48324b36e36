"""A member's report: one case per link, in confidence, and nothing half written."""

import asyncio

import pytest
from sqlalchemy import func, select

from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.reports import intake
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Event, Report
from tests.support.build import Bench, member, mod, report

LINK = "https://bad.example/page?id=7"


async def count(bench: Bench, table: type) -> int:
    async with bench.context.store.read() as db:
        return await db.scalar(select(func.count()).select_from(table)) or 0


async def test_two_spellings_from_two_communities_are_one_case(bench):
    one = await report(bench, f"look at {LINK}")
    two = await report(bench, "hxxp[:]//BAD[.]example/page?id=7&utm_source=x", member("zoe", "garden"))
    assert one == two
    assert await count(bench, Report) == 2


async def test_eight_concurrent_reports_make_one_case(bench):
    people = [member(f"m{i}", "garden" if i % 2 else "harbour") for i in range(8)]
    numbers = await asyncio.gather(*(report(bench, LINK, who) for who in people))
    assert len(set(numbers)) == 1
    assert await count(bench, Case) == 1
    assert await count(bench, Report) == 8


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_the_same_links_in_the_opposite_order_from_two_communities_wait_for_nobody(bench):
    for turn in range(10):
        links = [f"https://site-{at}.example/{turn}" for at in range(6)]
        here = report(bench, " ".join(links), member(f"m{turn}"))
        there = report(bench, " ".join(reversed(links)), member(f"z{turn}", "garden"))
        await asyncio.gather(here, there)
    assert await count(bench, Case) == 60
    assert await count(bench, Report) == 120


async def test_the_same_person_again_is_told_kindly_and_counted_once(bench):
    await report(bench, LINK)
    answer = await intake.report(bench.context, member(), intake.ReportRequest(LINK, Category.HATE))
    assert answer.filed[0].again
    assert "already" in answer.words
    assert await count(bench, Report) == 1


async def test_several_links_in_one_report_are_several_cases(bench):
    answer = await intake.report(
        bench.context, member(), intake.ReportRequest("https://a.example/1 https://b.example/2", Category.HATE)
    )
    assert [one.opened for one in answer.filed] == [True, True]


async def test_the_answer_names_the_case_and_the_confidence(bench):
    answer = await intake.report(bench.context, member(), intake.ReportRequest(LINK, Category.HATE))
    assert f"case {answer.filed[0].number}" in answer.words
    assert "name" in answer.words


async def test_a_sealed_report_hears_the_hotline_at_once(bench):
    answer = await intake.report(bench.context, member(), intake.ReportRequest(LINK, Category.CHILD_ABUSE))
    assert "hotline" in answer.words.lower()
    assert "bad" not in answer.words


async def test_a_sealed_report_seals_the_case_that_was_open(bench):
    number = await report(bench, LINK)
    await report(bench, LINK, member("zoe"), Category.CHILD_ABUSE)
    async with bench.context.store.read() as db:
        case = await db.get(Case, number)
        assert (case.category, case.host, case.look_due_at) == ("child_abuse", "", None)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("no link here", "reports-link-none"),
        ("javascript:alert(1)", "reports-link-scheme"),
        ("file:///etc/passwd", "reports-link-scheme"),
        ("https://bad.example/" + "a" * 10_000, "reports-link-too-long"),
        ("http://127.0.0.1/x", "reports-link-private-address"),
        ("http://[::1]/x", "reports-link-private-address"),
        ("http://10.1.2.3/x", "reports-link-private-address"),
        ("http://0x7f.1/x", "reports-link-private-address"),
        ("http://169.254.169.254/latest", "reports-link-private-address"),
        ("http://printer.local/x", "reports-link-local-name"),
        ("http://intranet/x", "reports-link-local-name"),
    ],
)
async def test_bad_input_is_refused_with_its_sentence_and_writes_nothing(bench, text, key):
    with pytest.raises(Refusal) as refused:
        await report(bench, text)
    assert refused.value.key == key
    assert [await count(bench, table) for table in (Case, Report, Event)] == [0, 0, 0]


async def test_user_info_is_no_part_of_the_case(bench):
    plain = await report(bench, LINK)
    assert await report(bench, "https://user:secret@bad.example/page?id=7", member("zoe")) == plain


async def test_an_idn_host_in_either_spelling_is_one_case(bench):
    one = await report(bench, "https://bücher.example/x")
    assert one == await report(bench, "https://xn--bcher-kva.example/x", member("zoe"))


async def test_a_community_that_was_never_set_up_is_refused(bench):
    with pytest.raises(Refusal, match="communities-unknown"):
        await report(bench, LINK, member(community="nowhere"))


async def test_the_daily_limit_holds_for_members_and_not_for_moderators(bench):
    limit = bench.settings.reports_per_day
    for i in range(limit):
        await report(bench, f"https://bad.example/{i}")
    with pytest.raises(Refusal, match="reports-per-day"):
        await report(bench, "https://bad.example/more")
    assert await report(bench, "https://bad.example/more", mod())
    bench.clock.go(days=1, seconds=1)
    assert await report(bench, "https://bad.example/next-day")


async def test_each_community_gets_its_own_card(bench):
    await report(bench, LINK)
    await report(bench, LINK, member("zoe", "garden"))
    await work_off(bench.context, Sweep.DELIVERIES)
    assert {place.community for place, _ in bench.front.shown} == {"harbour", "garden"}


async def test_withdrawing_takes_the_person_out_and_leaves_the_case(bench):
    number = await report(bench, LINK)
    await intake.withdraw(bench.context, member(), number)
    assert (
        await intake.mine(bench.context, member()) == "You have not reported anything here yet. With /report you can."
    )
    with pytest.raises(Refusal, match="cases-not-yours"):
        await intake.withdraw(bench.context, member(), number)
    assert await count(bench, Case) == 1


async def test_somebody_elses_report_cannot_be_withdrawn(bench):
    number = await report(bench, LINK)
    with pytest.raises(Refusal, match="cases-not-yours"):
        await intake.withdraw(bench.context, member("eve"), number)
