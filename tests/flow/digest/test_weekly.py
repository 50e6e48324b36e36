"""The weekly digest: at its time, once, to its own community, and with nothing in it that could harm."""

import asyncio
import logging
import re
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.chat import ActionName, FrontError, Person
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.communities import setup
from bot.flow.digest import weekly
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Community, Digest, Notice
from tests.support.build import START, Bench, admin, mod, press, report

pytestmark = [
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
    pytest.mark.slow,
]  # the reading is tested on both
LINK = "https://bad.example/page?id=7"
MONDAY = START + timedelta(days=7)


async def community(bench: Bench, name: str = "harbour") -> Community:
    async with bench.context.store.read() as db:
        return (await db.scalars(select(Community).where(Community.external_id == name))).one()


async def digests(bench: Bench) -> list[Digest]:
    async with bench.context.store.read() as db:
        return list((await db.scalars(select(Digest).order_by(Digest.id))).all())


async def only_harbour(bench: Bench, **columns: object) -> None:
    """Harbour's digest is the only one that comes; its row is as given."""
    await setup.save(bench.context, admin("garden"), setup.Wishes(digest_weekday=-1))
    if columns:
        async with bench.context.store.begin() as db:
            await db.execute(update(Community).where(Community.external_id == "harbour").values(**columns))


async def work(bench: Bench, **later: float) -> int:
    bench.clock.go(**later)
    return await work_off(bench.context, Sweep.DIGESTS)


async def page_of(bench: Bench) -> str:
    """The page without the picture's data."""
    paper = await weekly.build(bench.context, await community(bench), bench.clock())
    return re.sub(r"data:image/png;base64,[\w+/=]+", "", paper.page)


async def test_it_comes_at_its_hour_into_its_channel(bench):
    await only_harbour(bench)
    assert await work(bench, days=6, hours=23) == 0
    await work(bench, hours=1)
    ((place, paper),) = bench.front.papers
    assert (place.community, place.channel) == ("harbour", "digest")
    assert "Mar 2, 2026 – Mar 9, 2026" in paper.title
    assert [(one.week, one.message) for one in await digests(bench)] == [("2026-03-02", "p1")]
    assert (await community(bench)).digest_due_at == MONDAY + timedelta(days=7)


async def test_two_workers_at_once_publish_one(bench):
    await only_harbour(bench)
    bench.clock.go(days=7)
    (due,) = await weekly.due(bench.context)
    await asyncio.gather(weekly.run(bench.context, due), weekly.run(bench.context, due))
    assert len(bench.front.papers) == 1


async def test_a_front_that_failed_is_tried_again_with_the_same_week_and_once(bench):
    await only_harbour(bench)
    bench.front.fails = FrontError("away", retry_after=60)
    await work(bench, days=7)
    bench.front.fails = None
    assert await work(bench, minutes=4) == 0
    await work(bench, minutes=1)
    assert await work(bench, hours=2) == 0
    assert [paper.title for _, paper in bench.front.papers] == ["Is it still up? Mar 2, 2026 – Mar 9, 2026"]
    assert [one.week for one in await digests(bench)] == ["2026-03-02"]


@pytest.mark.parametrize("why", [FrontError("no channel", gone=True), TimeoutError()])
async def test_a_lost_channel_or_an_unclear_answer_is_not_tried_again_before_next_week(bench, why):
    await only_harbour(bench)
    bench.front.fails = why
    await work(bench, days=7)
    assert [one.message for one in await digests(bench)] == [""]
    assert (await community(bench)).digest_due_at == MONDAY + timedelta(days=7)


async def test_after_weeks_of_silence_only_the_latest_week_comes(bench):
    await only_harbour(bench)
    await work(bench, days=24)
    await work(bench, minutes=1)
    assert [one.week for one in await digests(bench)] == ["2026-03-16"]


async def test_off_means_off(bench):
    await only_harbour(bench, digest_weekday=None, digest_due_at=MONDAY)
    await work(bench, days=14)
    assert bench.front.papers == []
    assert (await community(bench)).digest_due_at is None


async def test_one_that_raises_is_put_off_and_stops_no_other(bench, caplog):
    async with bench.context.store.begin() as db:
        await db.execute(update(Community).where(Community.external_id == "harbour").values(zone="No/Where"))
    with caplog.at_level(logging.CRITICAL):
        await work(bench, days=7)
    assert [place.community for place, _ in bench.front.papers] == ["garden"]
    assert (await community(bench)).digest_due_at == MONDAY + timedelta(hours=1)


async def test_only_an_admin_may_ask_for_it(bench):
    with pytest.raises(Refusal, match="communities-not-admin"):
        await weekly.now(bench.context, mod())
    await report(bench, LINK)
    bench.clock.go(minutes=1)
    assert "Reported: 1 · Approved: 0 · Rejected: 0" in (await weekly.now(bench.context, admin())).lines


async def test_the_page_names_the_host_defanged_and_nothing_else_of_the_link(bench):
    number = await report(bench, LINK, details="they said https://elsewhere.example/x")
    await sent(bench, number)
    page = await page_of(bench)
    assert "bad[.]example" in page
    assert not re.search(r"https?:|www\.|bad\.example|elsewhere|id=7|<script|<a |href|src=\"[^\"]", page)


async def test_no_guarded_or_sealed_host_and_no_person_is_named(bench):
    reporter = Person("console", "harbour", "u-771", "Zoltan Quarx")
    await sent(bench, await report(bench, LINK, reporter, Category.INTIMATE_IMAGES))
    number = await report(bench, "https://vile.example/", reporter, Category.CHILD_ABUSE)
    await press(
        bench, number, ActionName.APPROVE, who=Person("console", "harbour", "u-772", "Yvonne Vexler", ("mods",))
    )
    paper = await weekly.build(bench.context, await community(bench), bench.clock())
    said = re.sub(r"data:image/png;base64,[\w+/=]+", "", paper.page) + paper.alt + "".join(paper.lines)
    assert "Sealed cases under way: 1" in said
    assert not re.search("bad|vile|hotline|Zoltan|Quarx|Yvonne|Vexler|u-77", said)


async def test_the_command_line_writes_a_page_and_a_picture_for_each_community(bench, tmp_path):
    written = await weekly.write(bench.context, tmp_path / "out")
    assert sorted(path.suffix for path in written) == [".html", ".html", ".png", ".png"]
    pages = {path.read_text()[:60] for path in written if path.suffix == ".html"}
    assert {re.search('lang="(..)"', page)[1] for page in pages} == {"en", "fr"}


async def sent(bench: Bench, number: int) -> None:
    """A notice about the case arrived now."""
    words = {"step": "notice", "platform": "page", "recipient": "r", "channel": "rule_flag", "words_sealed": "x"}
    async with bench.context.store.begin() as db:
        when = {"sent_at": bench.clock(), "created_at": bench.clock()}
        db.add(Notice(key=f"k{number}", case_number=number, way="mail", state="sent", **words, **when))
        await db.execute(update(Case).where(Case.number == number).values(state="noticed"))
