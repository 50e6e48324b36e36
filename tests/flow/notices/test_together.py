"""Notices on their way: together to one contact, once each, and what the desk approved byte for byte."""

import email
import json

import pytest
import xarf

from adapters.core.values import Way
from bot.chat import ActionName
from bot.flow.cases import decisions
from bot.flow.notices import send as flow
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.support.build import Bench, mod, press, report
from tests.support.mail.abuse_desk import TO, approved, rows, sent, state
from tests.support.mail.box import PostOffice

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LINKS = [f"https://bad{n}.example/login" for n in range(3)]


async def test_notices_due_to_one_contact_leave_as_one_mail_each_with_its_receipt(posting: Bench, office: PostOffice):
    numbers = await sent(posting, *LINKS)
    reference = office.only()["Message-ID"]
    assert [(one.state, one.reference) for one in await rows(posting)] == [("sent", reference)] * 3
    assert [await state(posting, number) for number in numbers] == ["noticed"] * 3
    reports = [json.loads(part.get_content()) for part in office.only().iter_attachments()]
    assert [one["url"] for one in reports] == LINKS
    assert all(xarf.parse(one).errors == [] for one in reports)


async def test_what_the_preview_showed_arrives_byte_for_byte(posting: Bench, office: PostOffice):
    number = await report(posting, LINKS[0])
    seen = await decisions.preview(
        posting.context, mod(), number, reason="It copies the login page of a bank, Größe XL."
    )
    await press(posting, number, ActionName.APPROVE, draft=seen.draft)
    posting.clock.go(minutes=2)
    await work_off(posting.context, Sweep.NOTICES)
    assert office.text() == seen.words
    assert seen.words.startswith("Is it yours? ")


async def test_a_batch_of_unknown_outcome_asks_a_person_about_every_notice(posting: Bench, office: PostOffice):
    office.slow = 2
    numbers = await sent(posting, *LINKS)
    assert [await state(posting, number) for number in numbers] == ["unsure"] * 3
    posting.clock.go(days=1)
    assert await work_off(posting.context, Sweep.NOTICES) == 0


async def test_a_worker_that_dies_in_a_batch_leaves_each_notice_to_a_person(posting: Bench, office: PostOffice):
    numbers = await approved(posting, *LINKS)
    async with posting.context.store.begin() as db:
        for one in await rows(posting):
            await flow.notices.attempt(db, one.id, posting.clock())  # and the worker dies here
    posting.clock.go(minutes=6)
    await work_off(posting.context, Sweep.NOTICES)
    assert [await state(posting, number) for number in numbers] == ["unsure"] * 3
    assert office.envelopes == []


async def test_a_server_that_asks_to_wait_is_obeyed_for_the_whole_batch(posting: Bench, office: PostOffice):
    office.at_data = "452 4.3.1 full"
    await sent(posting, *LINKS)
    assert {one.due_at for one in await rows(posting)} == {posting.clock().replace(minute=17)}
    assert {one.state for one in await rows(posting)} == {"due"}


async def test_the_kind_of_channel_is_recorded_and_the_first_lines_answer_the_desk(posting: Bench, office: PostOffice):
    await sent(posting, LINKS[0])
    (row,) = await rows(posting)
    assert (row.channel, row.way, row.recipient) == ("legal_notice", Way.MAIL, TO)
    first = office.text().split("\n\n")[:3]
    assert ("Is it yours?" in first[0], LINKS[0] in first[1], "Phishing" in first[2]) == (True, True, True)


async def test_every_octet_of_the_message_is_readable_by_old_servers(posting: Bench, office: PostOffice):
    await sent(posting, LINKS[0])
    raw = office.envelopes[0].content
    assert raw.isascii()
    assert email.message_from_bytes(raw)["Auto-Submitted"] == "no"
