"""A wrong notice is taken back with every recipient, word for word as a moderator read it."""

import pytest
from sqlalchemy import select

from bot.chat import ActionName
from bot.demo.mood import AfterReport
from bot.domain.defang import defang_text
from bot.domain.errors import Refusal
from bot.flow.cases import actions, queue
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Notice
from tests.support.build import Bench, member, mod, press, report
from tests.support.mail.abuse_desk import rows, sent, state, told
from tests.support.mail.box import PostOffice

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LINK = "https://bad.example/login"
WHY = "It is the bank's own page."


async def corrected(bench: Bench, number: int) -> str:
    """Drafted and sent; what the preview said."""
    seen = await actions.run(bench.context, mod(), number, ActionName.CORRECT, WHY)
    await actions.run(bench.context, mod(), number, ActionName.SEND_CORRECTION)
    await work_off(bench.context, Sweep.NOTICES)
    return seen


async def test_the_mail_that_arrives_is_the_one_that_was_shown(posting: Bench, office: PostOffice):
    (number,) = await sent(posting, LINK)
    first = office.only()["Message-ID"]
    office.envelopes.clear()
    seen = await corrected(posting, number)
    assert defang_text(office.text()).strip() in seen  # on a screen the links are broken, and nothing else differs
    assert (office.only()["In-Reply-To"], WHY in office.text()) == (first, True)
    assert office.only()["Subject"].startswith("Correction: ")


async def test_it_closes_the_case_and_stands_on_the_card(posting: Bench):
    (number,) = await sent(posting, LINK)
    await corrected(posting, number)
    assert await state(posting, number) == "closed"
    assert "Correction to abuse@hoster[.]example by e-mail: arrived" in await told(posting)


async def test_nothing_leaves_before_somebody_has_read_it_and_said_yes(posting: Bench, office: PostOffice):
    (number,) = await sent(posting, LINK)
    office.envelopes.clear()
    with pytest.raises(Refusal, match="notices-correction-not-drafted"):
        await actions.run(posting.context, mod(), number, ActionName.SEND_CORRECTION)
    await actions.run(posting.context, mod(), number, ActionName.CORRECT, WHY)
    assert await work_off(posting.context, Sweep.NOTICES) == 0
    assert "withdraw" not in await told(posting)


async def test_only_who_read_it_may_send_it(posting: Bench):
    (number,) = await sent(posting, LINK)
    await actions.run(posting.context, mod(), number, ActionName.CORRECT, WHY)
    with pytest.raises(Refusal, match="notices-correction-not-drafted"):
        await actions.run(posting.context, mod("moe"), number, ActionName.SEND_CORRECTION)
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await actions.run(posting.context, member(), number, ActionName.CORRECT, WHY)


async def test_a_dropped_correction_is_not_sent(posting: Bench):
    (number,) = await sent(posting, LINK)
    await actions.run(posting.context, mod(), number, ActionName.CORRECT, WHY)
    await actions.run(posting.context, mod(), number, ActionName.DROP_CORRECTION)
    with pytest.raises(Refusal, match="notices-correction-not-drafted"):
        await actions.run(posting.context, mod(), number, ActionName.SEND_CORRECTION)
    assert await state(posting, number) == "noticed"


@pytest.mark.parametrize("why", ["", "  ", "x" * 601])
async def test_it_says_why_and_briefly(posting: Bench, why: str):
    (number,) = await sent(posting, LINK)
    with pytest.raises(Refusal):
        await actions.run(posting.context, mod(), number, ActionName.CORRECT, why)


async def test_what_was_taken_back_is_not_taken_back_twice(posting: Bench):
    (number,) = await sent(posting, LINK)
    await corrected(posting, number)
    with pytest.raises(Refusal, match="notices-correction-none"):
        await actions.run(posting.context, mod(), number, ActionName.CORRECT, WHY)


async def test_a_platform_without_a_way_back_gets_it_from_a_person(bench: Bench):
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    await work_off(bench.context, Sweep.NOTICES)
    await corrected(bench, number)
    handed = await queue.handed_over(bench.context, mod(), number)
    assert WHY in handed.content
    assert "a person has to bring it" in handed.words
    await press(bench, number, ActionName.SUBMITTED, "told their desk")
    assert await state(bench, number) == "closed"


async def test_a_notice_that_may_have_arrived_is_taken_back_too(bench: Bench):
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    bench.platform.mood.after_report = AfterReport.DROP
    await work_off(bench.context, Sweep.NOTICES)
    assert "social[.]example" in await actions.run(bench.context, mod(), number, ActionName.CORRECT, WHY)


async def test_a_correction_of_unknown_outcome_goes_to_a_person_and_is_not_repeated(posting: Bench, office: PostOffice):
    (number,) = await sent(posting, LINK)
    office.envelopes.clear()
    office.slow = 2
    await corrected(posting, number)
    assert [one.state for one in await rows(posting)] == ["sent", "failed", "prepared"]
    posting.clock.go(days=1)
    assert await work_off(posting.context, Sweep.NOTICES) == 0


async def test_the_clock_of_a_corrected_case_stands_still(posting: Bench):
    (number,) = await sent(posting, LINK)
    await corrected(posting, number)
    async with posting.context.store.read() as db:
        case = await db.get(Case, number)
        steps = (await db.scalars(select(Notice.step).order_by(Notice.id))).all()
    assert (case.step_due_at, case.look_due_at, steps) == (None, None, ["notice", "correction"])


async def test_while_a_notice_waits_to_leave_it_is_cancelled_not_corrected(posting: Bench):
    number = await report(posting, LINK)
    await press(posting, number, ActionName.APPROVE)
    with pytest.raises(Refusal, match="notices-correction-too-early"):
        await actions.run(posting.context, mod(), number, ActionName.CORRECT, WHY)
