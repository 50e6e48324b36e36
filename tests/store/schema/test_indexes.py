"""The last guard: what must be there once is there once, even if the code above forgot to ask."""

from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from bot.domain.lifecycle import State
from bot.store.engine.session import Store
from bot.store.schema.core import CardRow, Case, Digest, Member, Notice, Report
from tests.support.build import START
from tests.support.rows import Rows, community

OPEN = ("due", "sending", "prepared", "unsure")


@pytest.fixture
async def ours(store) -> Rows:
    return await community(store)


async def add(store: Store, row: Any) -> None:
    async with store.begin() as db:
        db.add(row)


async def refused(store: Store, row: Any) -> bool:
    try:
        await add(store, row)
    except IntegrityError:
        return True
    return False


def notice(number: int, state: str, *, recipient: str = "r", key: str = "k2") -> Notice:
    words = {"step": "notice", "platform": "page", "way": "api", "channel": "rule_flag", "words_sealed": "x"}
    return Notice(key=key, case_number=number, recipient=recipient, state=state, created_at=START, **words)


def report(rows: Rows, number: int) -> Report:
    ours = {"community_id": rows.community, "member_id": rows.member}
    return Report(case_number=number, category="hate", said_sealed="x", created_at=START, **ours)


def case(fingerprint: str) -> Case:
    return Case(fingerprint=fingerprint, category="hate", state="reported", link_sealed="x", opened_at=START)


async def test_a_recipient_has_one_open_notice_of_a_case(store, ours):
    for first in OPEN:
        number = await ours.case()
        await add(store, notice(number, first, key=first))
        assert [await refused(store, notice(number, state)) for state in OPEN] == [True] * 4


async def test_a_notice_that_is_done_with_makes_room(store, ours):
    for first in ("draft", "sent", "failed", "cancelled"):
        number = await ours.case()
        await add(store, notice(number, first, key=first))
        assert not await refused(store, notice(number, "due", key=f"after {first}"))


async def test_another_recipient_may_have_its_own(store, ours):
    number = await ours.case()
    await add(store, notice(number, "due", key="k1"))
    assert not await refused(store, notice(number, "due", recipient="another"))


async def test_a_member_reports_a_case_once(store, ours):
    number = await ours.case()
    assert await refused(store, report(ours, number))


async def test_a_report_that_was_taken_back_may_be_made_again(store, ours):
    number = await ours.case()
    async with store.begin() as db:
        await db.execute(update(Report).values(withdrawn_at=START))
    assert not await refused(store, report(ours, number))


async def test_a_link_has_one_open_case_and_one_that_ended_makes_room(store, ours):
    for state in State:
        await ours.case(state=state.value)
        assert await refused(store, case(f"{ours.community}-{ours.made}")) is not state.ended


async def test_a_community_has_one_card_of_a_case_one_digest_a_week_and_a_member_once(store, ours):
    number, here = await ours.case(), ours.community
    await add(store, Digest(community_id=here, week="2026-03-02", sent_at=START))
    assert await refused(store, CardRow(case_number=number, community_id=here))
    assert await refused(store, Digest(community_id=here, week="2026-03-02", sent_at=START))
    assert await refused(store, Member(community_id=here, external_id="mia", created_at=START))


async def test_a_report_of_no_case_is_refused(store, ours):
    assert await refused(store, report(ours, 999))
