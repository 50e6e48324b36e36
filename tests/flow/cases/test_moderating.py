"""Beside the decision: questions to reporters, notes, snoozing, what a person saw, vetoes, deleting the message."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from bot.chat import ActionName, FrontError
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cards.card import open_card
from bot.flow.cases import actions, questions, queue
from bot.flow.reports import intake, privacy
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Decision, Event, Notice, Probe
from bot.store.schema.moderation import Note, Veto
from tests.support.build import Bench, MemoryFront, member, mod, press, report

ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
LINK = "https://bad.example/page"
THERE = mod("gil", "garden")


async def do(bench: Bench, number: int, name: str, text: str = "", who=None) -> str:
    return await actions.run(bench.context, who or mod(), number, name, text)


async def drawn(bench: Bench, number: int, who=None) -> str:
    card = await open_card(bench.context, who or mod(), number)
    return "\n".join(f"{line.label}: {line.text}" for line in card.lines)


async def offered(bench: Bench, number: int, who=None) -> set[str]:
    return {one.action.value for one in (await open_card(bench.context, who or mod(), number)).buttons}


async def count(bench: Bench, what, *where) -> int:
    async with bench.context.store.read() as db:
        return await db.scalar(select(func.count()).select_from(what).where(*where)) or 0


async def both(bench: Bench) -> int:
    """A case that two communities follow."""
    number = await report(bench, LINK)
    assert await report(bench, LINK, member("zoe", "garden")) == number
    return number


async def asked(bench: Bench) -> int:
    number = await report(bench, LINK, notify=True)
    await report(bench, LINK, member("silent"))
    await do(bench, number, "ask_reporter", "Where did you see https://evil.example/x?")
    await work_off(bench.context, Sweep.DELIVERIES)
    return number


async def test_only_a_reporter_who_agreed_is_asked_once_and_without_a_live_link(bench):
    number = await asked(bench)
    bench.clock.go(hours=1)
    await work_off(bench.context, Sweep.DELIVERIES)
    ((_, person, words),) = bench.front.whispers
    assert person == "mia"
    assert "hxxps[:]//evil[.]example/x" in words
    assert f"/answer {number}" in words
    assert "reached 1 of 1" in await drawn(bench, number)


async def test_an_answer_stands_on_the_card_of_that_community_without_a_name(bench):
    number = await asked(bench)
    await report(bench, LINK, member("zoe", "garden"))
    await questions.answer(bench.context, member(), number, "in the harbour channel")
    assert "in the harbour channel" in await drawn(bench, number)
    assert "mia" not in await drawn(bench, number)
    assert "in the harbour channel" not in await drawn(bench, number, THERE)
    assert await count(bench, Event, Event.kind == "answer", Event.member_id.is_not(None)) == 0


@ONE
async def test_an_answer_is_in_the_own_copy_and_away_with_the_person(bench):
    number = await asked(bench)
    await questions.answer(bench.context, member(), number, "in the harbour channel")
    assert "in the harbour channel" in (await privacy.export(bench.context, member())).content
    await privacy.forget(bench.context, member())
    assert "in the harbour channel" not in await drawn(bench, number)


@ONE
async def test_a_question_whose_front_is_away_is_kept_and_delivered_later(bench):
    number = await report(bench, LINK, notify=True)
    bench.front.fails = FrontError("away")
    await do(bench, number, "ask_reporter", "Where?")
    await work_off(bench.context, Sweep.DELIVERIES)
    bench.front.fails = None
    bench.clock.go(minutes=3)
    await work_off(bench.context, Sweep.DELIVERIES)
    assert len(bench.front.whispers) == 1


@ONE
async def test_who_took_the_report_back_is_not_asked_any_more(bench):
    number = await report(bench, LINK, notify=True)
    await do(bench, number, "ask_reporter", "Where?")
    await intake.withdraw(bench.context, member(), number)
    await work_off(bench.context, Sweep.DELIVERIES)
    assert bench.front.whispers == []


@ONE
async def test_nobody_who_agreed_is_a_clear_refusal_and_the_button_is_not_there(bench):
    number = await report(bench, LINK)
    assert "ask_reporter" not in await offered(bench, number)
    with pytest.raises(Refusal, match="cases-ask-nobody"):
        await do(bench, number, "ask_reporter", "Where?")


@ONE
async def test_who_was_not_asked_cannot_answer_and_who_was_not_without_end(bench):
    number = await asked(bench)
    with pytest.raises(Refusal, match="cases-answer-unasked"):
        await questions.answer(bench.context, member("silent"), number, "me too")
    with pytest.raises(Refusal, match="cases-not-yours"):
        await questions.answer(bench.context, member("eve"), number, "me too")
    for _ in range(questions.ANSWERS):
        await questions.answer(bench.context, member(), number, "here")
    with pytest.raises(Refusal, match="cases-answer-enough"):
        await questions.answer(bench.context, member(), number, "here")


async def test_a_note_is_for_the_moderators_of_one_community(bench):
    number = await both(bench)
    await do(bench, number, "note", "known troll, see https://evil.example")
    assert "max: known troll, see hxxps[:]//evil[.]example" in await drawn(bench, number)
    assert "troll" not in await drawn(bench, number, THERE)
    async with bench.context.store.read() as db:
        assert "troll" not in (await db.scalars(select(Note.text_sealed))).one()


@ONE
async def test_a_sealed_case_is_not_discussed_and_takes_no_link_in_a_note(bench):
    number = await report(bench, LINK, category=Category.CHILD_ABUSE, notify=True)
    for name, key in (("ask_reporter", "cases-ask-sealed"), ("note", "cases-note-sealed-link")):
        with pytest.raises(Refusal, match=key):
            await do(bench, number, name, f"is it {LINK}?")
    assert await do(bench, number, "note", "the hotline knows")


async def test_a_snoozed_case_leaves_its_queue_until_its_time_and_no_other_queue(bench):
    number = await both(bench)
    await do(bench, number, "snooze", "3d")
    assert f"Case {number}" not in (await queue.queue_page(bench.context, mod())).words
    assert len((await queue.queue_page(bench.context, THERE)).rows) == 1
    bench.clock.go(days=3)
    assert await work_off(bench.context, Sweep.SNOOZES) == 1
    assert f"Case {number}" in (await queue.queue_page(bench.context, mod())).words
    assert await count(bench, Event, Event.kind == "wake") == 1


@ONE
async def test_a_new_report_wakes_a_snoozed_case(bench):
    number = await report(bench, LINK)
    await do(bench, number, "snooze", "1w")
    await report(bench, LINK, member("eve"))
    assert (await queue.queue_page(bench.context, mod())).total == 1


@ONE
async def test_two_people_who_saw_it_gone_make_no_removal_without_a_look(bench):
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.APPROVE)
    for _ in range(2):
        await do(bench, number, "record", "gone")
        bench.clock.go(hours=1)
    async with bench.context.store.read() as db:
        case = await db.get_one(Case, number)
        assert (case.removed, case.state, case.looks) == (False, "approved", 2)
        seen = (await db.execute(select(Probe.method, Probe.vantage).distinct())).all()
    assert seen == [("person", "moderator")]


@ONE
async def test_what_a_person_saw_counts_as_the_first_of_two_sightings(bench):
    post = bench.post()
    number = await report(bench, post)
    await press(bench, number, ActionName.APPROVE)
    await do(bench, number, "record", "gone")
    bench.platform.take_down(post)
    bench.clock.go(minutes=45)
    await work_off(bench.context, Sweep.PROBES)
    async with bench.context.store.read() as db:
        assert (await db.get_one(Case, number)).state == "removed"


@ONE
async def test_nobody_looks_at_a_sealed_case_and_nothing_is_recorded(bench):
    number = await report(bench, LINK, category=Category.CHILD_ABUSE)
    await press(bench, number, ActionName.APPROVE)
    assert "record" not in await offered(bench, number)
    with pytest.raises(Refusal, match="cases-record-sealed"):
        await do(bench, number, "record", "gone")


async def test_a_veto_holds_an_approved_notice_until_it_is_lifted(bench):
    number = await report(bench, post := bench.post())
    await report(bench, post, member("zoe", "garden"))
    await press(bench, number, ActionName.APPROVE)
    await do(bench, number, "veto", "we know the author", THERE)
    bench.clock.go(hours=1)
    assert await work_off(bench.context, Sweep.NOTICES) == 0
    await do(bench, number, "lift", who=THERE)
    assert await work_off(bench.context, Sweep.NOTICES) == 1
    async with bench.context.store.read() as db:
        assert (await db.get_one(Case, number)).state == "noticed"


async def test_a_veto_before_the_approval_holds_the_notice_too(bench):
    number = await both(bench)
    await do(bench, number, "veto", "wait", THERE)
    assert "waits until it agrees" in await press(bench, number, ActionName.APPROVE)
    bench.clock.go(hours=1)
    assert await work_off(bench.context, Sweep.NOTICES) == 0
    await press(bench, number, ActionName.CANCEL)
    assert await count(bench, Notice, Notice.state == "cancelled") == 1


async def test_nobody_learns_which_community_asks_for_a_talk(bench):
    number = await both(bench)
    await do(bench, number, "veto", "wait", THERE)
    assert "Another community asks for a talk" in (here := await drawn(bench, number))
    assert not [word for word in ("gil", "garden", "Garden") if word in here]
    assert "gil" in await drawn(bench, number, THERE)
    assert ("veto" in await offered(bench, number), "lift" in await offered(bench, number, THERE)) == (True, True)


async def test_eight_vetoes_at_once_are_one(bench):
    number = await both(bench)
    vetoes = (do(bench, number, "veto", "wait", mod(f"g{i}", "garden")) for i in range(8))
    answers = await asyncio.gather(*vetoes, return_exceptions=True)
    assert [str(one) for one in answers if isinstance(one, Refusal)] == ["cases-veto-stands"] * 7
    assert await count(bench, Veto) == 1


@ONE
async def test_who_approved_or_is_alone_has_other_means_than_a_veto(bench):
    number = await report(bench, LINK)
    with pytest.raises(Refusal, match="cases-veto-alone"):
        await do(bench, number, "veto", "wait")
    await report(bench, LINK, member("zoe", "garden"))
    await press(bench, number, ActionName.APPROVE)
    for name, who, key in (
        ("veto", mod(), "cases-veto-own"),
        ("lift", mod(), "cases-lift-none"),
        ("veto", THERE, "cases-words-missing"),
    ):
        with pytest.raises(Refusal, match=key):
            await do(bench, number, name, "wait" if who is not THERE else " ", who)


@ONE
async def test_a_decision_stands_on_the_card_of_its_own_community_only(bench):
    number = await both(bench)
    await press(bench, number, ActionName.APPROVE)
    assert "max: approved" in await drawn(bench, number)
    assert "max" not in await drawn(bench, number, THERE)


class DeletingFront(MemoryFront):
    deleted: tuple[str, ...] = ()
    denies: FrontError | None = None

    async def delete(self, community: str, source: str) -> bool:
        if self.denies:
            raise self.denies
        self.deleted = (*self.deleted, source)
        return True


@pytest.fixture
def deleting(bench) -> Bench:
    front = DeletingFront()
    return replace(bench, context=replace(bench.context, fronts={"console": front}), front=front)


async def test_the_message_is_deleted_once_written_down_once_and_offered_no_more(deleting):
    number = await report(deleting, LINK, source="chan/1")
    assert "delete_message" in await offered(deleting, number)
    presses = (do(deleting, number, "delete_message", who=mod(f"m{i}")) for i in range(8))
    late = [said for said in await asyncio.gather(*presses, return_exceptions=True) if not isinstance(said, str)]
    assert {getattr(said, "key", said) for said in late} <= {
        "cases-delete-nothing"
    }  # who begins after the first has ended
    assert set(deleting.front.deleted) == {"chan/1"}
    assert await count(deleting, Decision, Decision.kind == "delete_message") == 1
    assert "delete_message" not in await offered(deleting, number)


@ONE
async def test_a_message_of_another_community_is_not_deleted_from_here(deleting):
    number = await report(deleting, LINK, member("zoe", "garden"), source="far/1")
    await report(deleting, LINK)
    with pytest.raises(Refusal, match="cases-delete-nothing"):
        await do(deleting, number, "delete_message")


@ONE
@pytest.mark.parametrize(("gone", "key"), [(True, "cases-delete-refused"), (False, "cases-delete-later")])
async def test_a_message_that_cannot_be_deleted_is_said_and_stays_offered(deleting, gone, key):
    number = await report(deleting, LINK, source="chan/1")
    deleting.front.denies = FrontError("no", gone=gone)
    with pytest.raises(Refusal, match=key):
        await do(deleting, number, "delete_message")
    assert ActionName.DELETE_MESSAGE.value in await offered(deleting, number)


@ONE
async def test_a_front_that_cannot_delete_offers_nothing(bench):
    number = await report(bench, LINK, source="chan/1")
    assert "delete_message" not in await offered(bench, number)
    with pytest.raises(Refusal, match="cases-delete-cannot"):
        await do(bench, number, "delete_message")


@ONE
async def test_a_late_press_names_no_reporter(bench):
    number = await report(bench, LINK)
    await press(bench, number, ActionName.CLAIM)
    await report(bench, LINK, member("eve"))
    with pytest.raises(Refusal) as late:
        await press(bench, number, ActionName.CLAIM)
    assert late.value.facts["who"] == "max"
