"""What comes back to our mailbox: bounces are remembered for good, answers stand on the card, forgeries do nothing."""

from email.message import EmailMessage

import pytest
from sqlalchemy import update

from bot.chat import ActionName
from bot.flow.cases import decisions
from bot.flow.notices import inbox
from bot.jobs import work_off
from bot.store import suppression
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Notice
from tests.support.build import Bench, mod, press
from tests.support.mail.abuse_desk import NEXT, TO, approved, rows, sent, state, told
from tests.support.mail.box import PostOffice

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LINKS = ("https://bad.example/login", "https://bad.example/other")


def bounce(about: str, to: str, address: str = TO, status: str = "5.1.1") -> bytes:
    """A delivery status notification (RFC 3464) about our mail ``about``."""
    head = f"From: mailer-daemon@mx.example\r\nTo: {to}\r\nMIME-Version: 1.0\r\n"
    kind = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
    human = "--b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n"
    fields = f"Final-Recipient: rfc822; {address}\r\nAction: failed\r\nStatus: {status}\r\n"
    machine = f"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n{fields}\r\n"
    ours = f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {about}\r\n\r\n--b--\r\n"
    return (head + kind + human + machine + ours).encode()


def answer(about: str, to: str, text: str, **headers: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["In-Reply-To"], mail["Subject"] = TO, to, about, headers.pop("subject", "Re: report")
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


async def listed(bench: Bench) -> list[str]:
    async with bench.context.store.read() as db:
        return [row.address for row in await suppression.listed(db)]


async def test_a_bounce_gives_the_case_back_and_the_next_preview_names_the_next_contact(
    posting: Bench, office: PostOffice
):
    (number,) = await sent(posting, LINKS[0])
    sentence = await inbox.arrived(posting.context, bounce(office.only()["Message-ID"], office.only()["Reply-To"]))
    assert (sentence, await state(posting, number), await listed(posting)) == ("bounce", "reported", [TO])
    assert "bounced, the address is not used again" in await told(posting)
    assert (await decisions.preview(posting.context, mod(), number)).recipient == NEXT


async def test_a_mail_that_bounced_gives_all_its_cases_back(posting: Bench, office: PostOffice):
    numbers = await sent(posting, *LINKS)
    await inbox.arrived(posting.context, bounce(office.only()["Message-ID"], office.only()["Reply-To"]))
    assert [await state(posting, number) for number in numbers] == ["reported"] * 2


@pytest.mark.parametrize("state_before", ["cancelled", "failed"])
async def test_a_bounce_of_what_is_concluded_suppresses_the_address_and_asks_nobody_for_anything(
    posting: Bench, office: PostOffice, state_before: str
):
    (number,) = await sent(posting, LINKS[0])
    async with posting.context.store.begin() as db:
        await db.execute(update(Notice).values(state=state_before))
    before = await state(posting, number)
    await inbox.arrived(posting.context, bounce(office.only()["Message-ID"], office.only()["Reply-To"]))
    assert (await state(posting, number), await listed(posting)) == (before, [TO])
    assert [row.state.value for row in await rows(posting)] == [state_before]


async def test_a_server_that_knows_no_such_box_is_a_bounce_at_once(posting: Bench, office: PostOffice):
    office.at_rcpt = "550 5.1.1 no such user"
    (number,) = await sent(posting, LINKS[0])
    assert (await state(posting, number), await listed(posting)) == ("reported", [TO])


async def test_when_nobody_is_left_a_person_has_to_find_somebody(posting: Bench):
    async with posting.context.store.begin() as db:
        for address in (TO, NEXT):
            await suppression.add(db, address.upper(), "operator", "asked us to stop", posting.clock())
    (number,) = await approved(posting, LINKS[0])
    await work_off(posting.context, Sweep.NOTICES)
    assert await state(posting, number) == "prepared"


async def test_an_address_that_was_suppressed_after_the_approval_gets_nothing(posting: Bench, office: PostOffice):
    (number,) = await approved(posting, LINKS[0])
    async with posting.context.store.begin() as db:
        await suppression.add(db, TO, "operator", "", posting.clock())
    await work_off(posting.context, Sweep.NOTICES)
    assert (await state(posting, number), office.envelopes) == ("reported", [])
    assert "on the list of those not written to" in await told(posting)


async def test_a_forged_bounce_silences_nobody(posting: Bench, office: PostOffice):
    (number,) = await sent(posting, LINKS[0])
    forged = [
        bounce("<other@stillup.example>", "case+0123.0123456789abcdef@stillup.example"),
        bounce(office.only()["Message-ID"], "abuse@stillup.example", address=NEXT),
        b"nonsense",
    ]
    assert [await inbox.arrived(posting.context, raw) for raw in forged] == ["nothing"] * 3
    assert (await state(posting, number), await listed(posting)) == ("noticed", [])


async def test_a_full_mailbox_is_no_bounce(posting: Bench, office: PostOffice):
    await sent(posting, LINKS[0])
    raw = bounce(office.only()["Message-ID"], office.only()["Reply-To"], status="5.2.2")
    assert (await inbox.arrived(posting.context, raw), await listed(posting)) == ("receipt", [])


async def test_a_bounced_reminder_goes_to_a_person(posting: Bench, office: PostOffice):
    (number,) = await sent(posting, LINKS[0])
    async with posting.context.store.begin() as db:
        row = await db.merge((await rows(posting))[0])
        row.step = "follow_up"
    await inbox.arrived(posting.context, bounce(office.only()["Message-ID"], office.only()["Reply-To"]))
    assert [one.state for one in await rows(posting)] == ["failed", "prepared"]
    assert await state(posting, number) == "noticed"


async def test_what_a_person_writes_stands_on_the_card_with_broken_links(posting: Bench, office: PostOffice):
    await sent(posting, LINKS[0])
    raw = answer(office.only()["Message-ID"], office.only()["Reply-To"], "Please see https://evil.example/ticket")
    assert await inbox.arrived(posting.context, raw) == "answer"
    assert "an answer by mail" in await told(posting)
    assert "hxxps[:]//evil[.]example/ticket" in await told(posting)


async def test_an_automatic_receipt_is_no_answer(posting: Bench, office: PostOffice):
    await sent(posting, LINKS[0])
    raw = answer("", office.only()["Reply-To"], "We got it.", Auto_Submitted="auto-replied", subject="[#A-1234] Re: x")
    assert await inbox.arrived(posting.context, raw) == "receipt"
    assert "We got it" not in await told(posting)


async def test_after_a_bounce_the_approved_second_notice_reaches_the_next_contact(posting: Bench, office: PostOffice):
    (number,) = await sent(posting, LINKS[0])
    await inbox.arrived(posting.context, bounce(office.only()["Message-ID"], office.only()["Reply-To"]))
    office.envelopes.clear()
    await press(posting, number, ActionName.APPROVE)
    posting.clock.go(minutes=2)
    await work_off(posting.context, Sweep.NOTICES)
    assert office.envelopes[0].rcpt_tos == [NEXT]
