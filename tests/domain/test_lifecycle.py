"""The one table of moves, and the law that no path leads out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.lifecycle import BACK, MOVES, Move, State, allows, moved, watched


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("move", list(Move))
def test_a_move_is_in_the_table_or_refused(state, move):
    if (state, move) in MOVES:
        assert moved(state, move) is MOVES[state, move]
    else:
        with pytest.raises(Refusal, match="cases-act-not-now"):
            moved(state, move)


@pytest.mark.parametrize("was", list(State))
def test_a_split_leads_back_to_any_state_that_is_not_an_end_and_to_no_other(was):
    if was.ended:
        with pytest.raises(Refusal, match="cases-act-not-now"):
            moved(State.MERGED, Move.SPLIT, was)
    else:
        assert moved(moved(was, Move.MERGE), Move.SPLIT, was) is was
        assert moved(State.MERGED, Move.SPLIT, was) in BACK[State.MERGED, Move.SPLIT]


def test_what_is_merged_can_only_be_split():
    assert [move for move in Move if allows(State.MERGED, move)] == [Move.SPLIT]


def test_every_state_can_be_reached_from_the_first():
    reached, before = {State.REPORTED}, set()
    while reached != before:
        before = set(reached)
        reached |= {after for (state, _), after in MOVES.items() if state in before}
    assert reached == set(State)


def test_no_state_is_a_trap():
    assert [state for state in State if not any(start is state for start, _ in (*MOVES, *BACK))] == []


@given(st.lists(st.sampled_from(list(Move)), max_size=40))
def test_a_notice_never_leaves_without_an_approval(moves):
    state, approved, was = State.REPORTED, False, None
    for move in moves:
        try:
            state, was = moved(state, move, was), state if move is Move.MERGE else was
        except Refusal:
            continue
        approved = (approved or move is Move.APPROVE) and move not in {Move.REOPEN, Move.CANCEL}
        if move in {Move.SEND, Move.PREPARE, Move.LOSE, Move.ESCALATE}:
            assert approved


def test_nothing_is_watched_before_a_decision_or_after_the_end():
    unwatched = {state for state in State if not watched(state)}
    assert unwatched == {State.REPORTED, State.CLAIMED, State.REJECTED, State.CLOSED, State.MERGED}
