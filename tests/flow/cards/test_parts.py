"""The parts of a card, each a pure function of the model: notices, outlook, history, storm, discussion."""

from datetime import timedelta
from functools import partial

import pytest

from adapters.core.values import Outcome, Step, Way
from bot.domain.category import Category
from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.lifecycle import EventKind, NoteKind, NoticeState, State
from bot.flow.cards import discussion, history, notices, route, sightings, storm
from bot.flow.cards.model import (
    Answer,
    Discussion,
    Outlook,
    Past,
    PostedNotices,
    Remark,
    Sightings,
    StandingVeto,
    StormNow,
)
from bot.store.schema.core import Case, Decision, Notice, Probe
from bot.store.schema.delivery import RecordedOutcome
from bot.store.schema.oncall import Storm
from bot.store.storms import PastRecord
from bot.wording import say
from tests.support.build import START
from tests.support.cards import model

ENGLISH = partial(say, "en")


def notice(**columns: object) -> Notice:
    known = {"id": 1, "state": NoticeState.SENT, "step": Step.NOTICE, "way": Way.MAIL, "platform": "mail"}
    more = {"recipient": "abuse@bad.example", "reference": "", "error": "", "created_at": START}
    return Notice(**{**known, **more, **columns})


def told(posted: PostedNotices, names: dict[int, str] | None = None) -> str:
    return notices.lines(model(posted=posted, names=names or {}), ENGLISH)


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({}, "arrived"),
        ({"way": Way.HAND_OFF}, "submitted by a person"),
        ({"state": NoticeState.DUE}, "waiting to leave"),
        ({"state": NoticeState.DUE, "platform": "vk"}, "sending to vk is braked"),
        ({"state": NoticeState.FAILED}, "refused"),
        ({"state": NoticeState.FAILED, "id": 2}, "bounced"),
        ({"state": NoticeState.FAILED, "error": "suppressed"}, "not sent"),
    ],
)
def test_a_notice_says_what_became_of_it(columns, words):
    said = told(PostedNotices([notice(**columns)], outcomes={2: NoticeOutcome.BOUNCED}, braked={"vk"}))
    assert words in said
    assert "bad.example" not in said


def test_a_first_approval_is_told_in_its_own_community_only():
    posted = PostedNotices([notice(state=NoticeState.WAITING, drafted_by=3)])
    assert "approved by max" in told(posted, {3: "max"})
    assert told(posted, {4: "gil"}) == ""


def test_a_notice_that_left_can_be_corrected_once():
    assert PostedNotices([notice()]).uncorrected
    assert not PostedNotices([notice()], corrected={1}).uncorrected
    assert not PostedNotices([notice(step=Step.CORRECTION), notice(id=2, state=NoticeState.DUE)]).uncorrected


def test_an_answer_is_quoted_with_its_links_broken_and_not_without_end():
    outcome = RecordedOutcome(kind=NoticeOutcome.WROTE, recorded_at=START)
    posted = PostedNotices(answers=[Answer(outcome, notice(), "see  https://bad.example " + "x" * 400)])
    said = notices.answers(model(posted=posted), ENGLISH)
    assert "see hxxps[:]//bad[.]example" in said
    assert said.count("x") < 310


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (None, ""),
        (Outlook(Way.API, "vk:vk.com"), "vk:vk[.]com (report interface)"),
        (Outlook(Way.HOTLINE, "The hotline"), "The hotline (hotline)"),
    ],
)
def test_the_outlook_says_who_can_act(found, said):
    assert route.line(model(outlook=found), ENGLISH) == said
    assert "bad[.]example" in route.line(model(outlook=Outlook(Way.MAIL, "")), ENGLISH)


def test_history_counts_only_what_there_was():
    same = [Case(number=3, state=State.REJECTED, opened_at=START)]
    records = {"link": PastRecord(1, 0, 1, 0), "site": PastRecord(0, 0, 0, 0)}
    said = history.lines(model(past=Past(same, records)), ENGLISH)
    assert "Case 3 of 2026-03-02: Rejected" in said
    assert "Same link: 1 earlier" in said
    assert "site" not in said


def test_a_storm_says_how_many_wait_and_that_it_is_over():
    row = Storm(opened_at=START, last_at=START + timedelta(minutes=5), ended_at=None)
    on = storm.line(model(storm=StormNow(row, 12, 9)), ENGLISH)
    row.ended_at = START
    assert ("12" in on, "9" in on) == (True, True)
    assert storm.line(model(storm=StormNow(row, 12, 9)), ENGLISH) != on
    assert storm.line(model(), ENGLISH) == ""


def test_the_strip_has_a_sign_for_each_look():
    looks = [Probe(outcome=outcome) for outcome in (Outcome.UP, Outcome.RESTRICTED, Outcome.GONE)]
    assert sightings.strip(model(sightings=Sightings(looks))) == "●◐○"


def said(made: Discussion, **more: object) -> dict[str, str]:
    lines = discussion.lines(model(discussion=made, names={3: "max"}, **more), ENGLISH)
    return {line.label: line.text for line in lines}


def test_without_a_discussion_nothing_is_said():
    assert said(Discussion()) == {}


def test_links_of_others_are_counted_and_not_named():
    (text,) = said(Discussion(joined=[2], joined_unseen=3)).values()
    assert ("2" in text, "3" in text) == (True, True)
    (text,) = said(Discussion(merged_into=9)).values()
    assert "9" in text


def test_a_veto_names_who_gave_it_only_at_home_and_no_reason_of_a_sealed_case():
    ours, theirs = StandingVeto("wait", 3), StandingVeto("wait")
    assert "max" in str(said(Discussion(vetoes=[ours])))
    assert "max" not in str(said(Discussion(vetoes=[theirs])))
    assert "wait" not in str(said(Discussion(vetoes=[ours]), category=Category.CHILD_ABUSE))


def test_notes_questions_and_answers_stand_in_lines_of_their_own():
    remarks = [
        Remark(NoteKind.NOTE, START, 3, "known troll"),
        Remark(NoteKind.QUESTION, START, 3, "where?", told=1, asked=2),
        Remark(NoteKind.ANSWER, START, 5, "x" * 400),
    ]
    lines = said(Discussion(remarks=remarks, snoozed_until=START))
    assert len(lines) == 4
    assert any("max: known troll" in text for text in lines.values())
    assert all(len(text) < 330 for text in lines.values())


def test_a_decision_names_who_took_it():
    taken = [
        Decision(kind=kind, member_id=member, decided_at=START)
        for kind, member in ((EventKind.APPROVE, 3), (EventKind.VETO, 4))
    ]
    (text,) = said(Discussion(decisions=taken)).values()
    assert "max: approved" in text
    assert len(text.splitlines()) == 2
