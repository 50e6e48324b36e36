"""The one table of moves, and the law that no path leads out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.lifecycle import BACK, BY_PEOPLE, MOVES, Act, State, allows, move, offered, watched


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("act", list(Act))
def test_a_move_is_in_the_table_or_refused(state, act):
    if (state, act) in MOVES:
        assert move(state, act) is MOVES[state, act]
    else:
        with pytest.raises(Refusal, match="cases-act-not-now"):
            move(state, act)


@pytest.mark.parametrize("was", list(State))
def test_a_split_leads_back_to_any_state_that_is_not_an_end_and_to_no_other(was):
    if was.ended:
        with pytest.raises(Refusal, match="cases-act-not-now"):
            move(State.MERGED, Act.SPLIT, was)
    else:
        assert move(move(was, Act.MERGE), Act.SPLIT, was) is was
        assert move(State.MERGED, Act.SPLIT, was) in BACK[State.MERGED, Act.SPLIT]


def test_what_is_merged_can_only_be_split():
    assert [act for act in Act if allows(State.MERGED, act)] == [Act.SPLIT]


def test_every_state_can_be_reached_from_the_first():
    reached, before = {State.REPORTED}, set()
    while reached != before:
        before = set(reached)
        reached |= {after for (state, _), after in MOVES.items() if state in before}
    assert reached == set(State)


def test_no_state_is_a_trap():
    assert [state for state in State if not any(start is state for start, _ in (*MOVES, *BACK))] == []


@given(st.lists(st.sampled_from(list(Act)), max_size=40))
def test_a_notice_never_leaves_without_an_approval(acts):
    state, approved, was = State.REPORTED, False, None
    for act in acts:
        try:
            state, was = move(state, act, was), state if act is Act.MERGE else was
        except Refusal:
            continue
        approved = (approved or act is Act.APPROVE) and act not in {Act.REOPEN, Act.CANCEL}
        if act in {Act.SEND, Act.PREPARE, Act.LOSE, Act.ESCALATE}:
            assert approved


def test_what_is_offered_is_what_people_may_press_and_the_table_allows():
    for state in State:
        assert set(offered(state)) == {act for act in BY_PEOPLE if (state, act) in MOVES}


def test_nothing_is_watched_before_a_decision_or_after_the_end():
    unwatched = {state for state in State if not watched(state)}
    assert unwatched == {State.REPORTED, State.CLAIMED, State.REJECTED, State.CLOSED, State.MERGED}
