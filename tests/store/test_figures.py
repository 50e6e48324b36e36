"""What the digest reads: a community's own cases, counted as what they were, on both databases."""

import pytest

from bot.domain.figures import History, Week, gather
from bot.store import figures
from tests.support.build import START
from tests.support.rows import DAY, HOUR, WEEK, Rows, community

NOW = START + 7 * DAY


@pytest.fixture
async def ours(store) -> Rows:
    return await community(store)


async def week_of(rows: Rows) -> Week:
    async with rows.store.read() as db:
        return await figures.week(db, rows.community, *WEEK)


async def only(rows: Rows) -> History:
    async with rows.store.read() as db:
        (found,) = await figures.histories(db, rows.community)
        return found


async def test_reports_are_counted_from_the_start_to_before_the_end(ours):
    await ours.case(opened_at=WEEK[0])
    await ours.case(opened_at=WEEK[1])
    await ours.case(opened_at=WEEK[0] - HOUR)
    assert (await week_of(ours)).reported == 1


async def test_what_happened_is_counted_once_for_each_case(ours):
    await ours.case(events={"approve": START, "removal": START + DAY, "return": START + 2 * DAY})
    await ours.case(events={"reject": START})
    week = await week_of(ours)
    assert (week.approved, week.rejected, week.removed, week.returned) == (1, 1, 1, 1)


async def test_an_approval_taken_back_and_a_reopened_rejection_do_not_count(ours):
    await ours.case(events={"approve": START, "cancel": START + HOUR})
    await ours.case(events={"reject": START, "reopen": START + HOUR})
    assert (await week_of(ours)).quiet is False
    assert ((await week_of(ours)).approved, (await week_of(ours)).rejected) == (0, 0)


async def test_a_hand_off_is_never_a_notice_sent(ours):
    submitted = {"way": "hand_off", "sent_at": START, "fields_sealed": "x", "attempt_at": START}
    waiting = {"way": "hotline", "state": "prepared", "fields_sealed": "x", "attempt_at": START}
    await ours.case(notices=({"sent_at": START}, {"way": "mail", "sent_at": START}, submitted, waiting))
    week = await week_of(ours)
    assert week.sent == (("api", 1), ("mail", 1))
    assert (week.prepared, week.submitted) == (2, 1)


async def test_a_notice_that_became_a_hand_off_when_it_was_filed_is_one(ours):
    await ours.case(notices=({"way": "api", "state": "prepared", "fields_sealed": "x", "attempt_at": START},))
    week = await week_of(ours)
    assert (week.notices, week.prepared) == (0, 1)


async def test_drafts_and_failures_are_no_notices(ours):
    await ours.case(
        notices=tuple({"state": state, "sent_at": START} for state in ("draft", "due", "failed", "cancelled"))
    )
    week = await week_of(ours)
    assert (week.notices, week.prepared, week.submitted) == (0, 0, 0)


async def test_another_communitys_cases_are_not_seen(store, ours):
    theirs = await community(store, "garden")
    await theirs.case(events={"approve": START}, notices=({"sent_at": START},))
    assert (await week_of(ours)).quiet
    async with store.read() as db:
        assert await figures.histories(db, ours.community) == []


async def test_a_history_joins_decisions_notices_and_looks(ours):
    await ours.case(
        state="noticed",
        events={"approve": START + HOUR},
        notices=({"sent_at": START + 3 * HOUR}, {"sent_at": START + 2 * HOUR}),
        looks=(("up", START + DAY), ("restricted", START + 2 * DAY), ("unknown", START + 3 * DAY)),
    )
    case = await only(ours)
    assert (case.decided_at, case.approved_at, case.sent_at) == (START + HOUR, START + HOUR, START + 2 * HOUR)
    assert (case.known_at, case.looks, case.unclear) == (START + 2 * DAY, 3, 1)


@pytest.mark.parametrize(("category", "host", "platform"), [("intimate_images", "", "page"), ("child_abuse", "", "")])
async def test_a_host_is_read_for_open_categories_only_and_no_platform_for_sealed_ones(ours, category, host, platform):
    await ours.case(category=category)
    case = await only(ours)
    assert (case.host, case.platform) == (host, platform)


async def test_the_queue_counts_what_waits_and_knows_the_oldest(ours):
    await ours.case(category="fraud", opened_at=START + DAY)
    await ours.case(category="child_abuse", state="claimed")
    async with ours.store.read() as db:
        queue = gather(await week_of(ours), await figures.histories(db, ours.community), NOW).queue
    assert (queue.count, queue.oldest) == (2, START)
    assert [one.value for one, _ in queue.by_category] == ["child_abuse", "fraud"]
