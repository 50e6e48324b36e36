"""When our notices are wrong too often, sending stops until somebody has looked; a rehearsal sends nothing at all."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.chat import ActionName
from bot.domain.circuit_breaker import AT_LEAST, LIMIT, NoticeOutcome, Tally
from bot.flow.notices import circuit_breaker as flow
from bot.jobs import work_off
from bot.store import circuit_breakers, outcomes
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Notice
from tests.support.build import Bench, press, report
from tests.support.mail.abuse_desk import approved, mail_bench, rows, state, told
from tests.support.mail.box import PostOffice

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


async def history(
    bench: Bench, wrong: int, total: int = AT_LEAST, outcome: NoticeOutcome = NoticeOutcome.DISAGREE
) -> None:
    """As if so many notices had gone to the Mastodon-like platform, and so many of them had been wrong."""
    number = await report(bench, bench.post())
    async with bench.context.store.begin() as db:
        case = await db.get(Case, number)
        for index in range(total):
            row = Notice(
                key=f"k{index}-{number}",
                case_number=case.number,
                step="notice",
                platform="mastodon",
                recipient=f"r{index}",
                way="api",
                channel="rule_flag",
                words_sealed="",
                state="sent",
                attempt_at=bench.clock(),
                sent_at=bench.clock(),
                created_at=bench.clock(),
            )
            db.add(row)
            await db.flush()
            if index < wrong:
                outcomes.add(db, row.id, outcome, "web", bench.clock())
                outcomes.add(db, row.id, outcome, "web", bench.clock())  # said twice, counted once
        await db.flush()
        await flow.judge(db, bench.context, "mastodon")


async def waiting(bench: Bench) -> int:
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    await work_off(bench.context, Sweep.NOTICES)
    return number


async def test_a_braked_platform_gets_nothing_new_and_the_card_says_so(bench: Bench):
    await history(bench, wrong=3)
    number = await waiting(bench)
    assert (bench.platform.reports(), await state(bench, number)) == ([], "approved")
    assert "sending to mastodon is braked" in await told(bench)


async def test_released_the_notice_leaves(bench: Bench):
    await history(bench, wrong=3)
    number = await waiting(bench)
    assert await flow.release(bench.context, "mastodon")
    await work_off(bench.context, Sweep.NOTICES)
    assert (len(bench.platform.reports()), await state(bench, number)) == (1, "noticed")
    assert not await flow.release(bench.context, "mastodon")


async def test_admins_and_the_log_hear_of_it_once(bench: Bench, caplog: pytest.LogCaptureFixture):
    await history(bench, wrong=3)
    for _ in range(2):
        await work_off(bench.context, Sweep.DELIVERIES)
        bench.clock.go(minutes=10)
    ((community, person, words),) = bench.front.whispers
    assert (community, person, "3 of our last 10 notices" in words) == ("harbour", "ada", True)
    assert "sending to mastodon is braked" in caplog.text


@pytest.mark.parametrize(
    ("wrong", "total", "outcome"),
    [(2, 10, NoticeOutcome.DISAGREE), (9, 9, NoticeOutcome.REFUSED), (10, 10, NoticeOutcome.BOUNCED)],
)
async def test_few_or_harmless_findings_brake_nothing(bench: Bench, wrong: int, total: int, outcome: NoticeOutcome):
    await history(bench, wrong, total, outcome)
    async with bench.context.store.read() as db:
        assert await circuit_breakers.on(db) == set()


async def test_old_findings_and_those_before_a_release_are_forgiven(bench: Bench):
    await history(bench, wrong=3)
    bench.clock.go(minutes=1)
    await flow.release(bench.context, "mastodon")
    async with bench.context.store.begin() as db:
        assert not await flow.judge(db, bench.context, "mastodon")
        assert await outcomes.tally(db, "mastodon", bench.clock() - timedelta(days=90)) == Tally(3, 10)


async def test_a_refusal_for_good_is_counted_against_us(bench: Bench):
    bench.platform.mood.status = 403
    await waiting(bench)
    async with bench.context.store.read() as db:
        assert await outcomes.tally(db, "mastodon", bench.clock() - timedelta(days=1)) == Tally(1, 1)


async def test_a_hand_off_is_not_braked(bench: Bench):
    async with bench.context.store.begin() as db:
        await circuit_breakers.pull(db, "handoff", Tally(5, 10), bench.clock())
    number = await report(bench, "https://x.com/someone/status/12345")
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    await work_off(bench.context, Sweep.NOTICES)
    assert await state(bench, number) == "prepared"


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_rule_needs_enough_notices_and_a_share_above_the_limit(wrong: int, more: int):
    tally = Tally(wrong, wrong + more)
    assert tally.too_wrong == (tally.total >= AT_LEAST and wrong > LIMIT * tally.total)


@pytest.mark.parametrize("setting", [{"dry_run": True}, {"sandbox": "me@stillup.example"}])
async def test_a_rehearsal_reaches_no_recipient_and_is_never_called_sent(
    tmp_path, platform, office: PostOffice, setting: dict[str, object]
):
    async with mail_bench(tmp_path / "data", "", platform, office, **setting) as bench:
        (number,) = await approved(bench, "https://bad.example/login")
        await work_off(bench.context, Sweep.NOTICES)
        assert [one.state for one in await rows(bench)] == ["dry_run"]
        assert "dry run, nothing left the house" in await told(bench)
        assert await state(bench, number) == "reported"
        assert [one.rcpt_tos for one in office.envelopes] == [["me@stillup.example"]] * ("sandbox" in setting)


async def test_the_digest_says_that_a_rehearsal_was_one(tmp_path, platform, office: PostOffice):
    async with mail_bench(tmp_path / "data", "", platform, office, dry_run=True) as bench:
        await approved(bench, "https://bad.example/login")
        await work_off(bench.context, Sweep.NOTICES)
        bench.clock.go(days=7)
        await work_off(bench.context, Sweep.DIGESTS)
        (paper,) = [paper for place, paper in bench.front.papers if place.community == "harbour"]
        lines = "\n".join(paper.lines)
        assert "One notice was a dry run: nothing left the house." in lines
        assert "Notices sent: 0" in lines


async def test_a_rehearsal_of_a_hand_off_reaches_nobody_either(tmp_path, platform, office: PostOffice):
    async with mail_bench(tmp_path / "data", "", platform, office, dry_run=True) as bench:
        await approved(bench, "https://x.com/someone/status/12345")
        await work_off(bench.context, Sweep.NOTICES)
        async with bench.context.store.read() as db:
            assert (await db.scalars(select(Notice.state))).all() == ["dry_run"]
