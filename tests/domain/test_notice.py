"""The table of a notice's moves, and the laws that hold on every way through it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import lifecycle
from bot.domain.lifecycle import DROPPABLE, NOTICE_MOVES, STOPPABLE, NoticeState, move_notices, notice_allows

BORN = (NoticeState.DRAFT, NoticeState.DUE, NoticeState.PREPARED)  # what a new one may be
ENDS = {NoticeState.FAILED, NoticeState.CANCELLED, NoticeState.DRY_RUN}
GROUPS = ("DRAFTED", "STOPPABLE", "FLYING", "DROPPABLE", "OPEN_NOTICES", "LEFT")


@pytest.mark.parametrize("to", list(NoticeState))
@pytest.mark.parametrize("state", list(NoticeState))
def test_a_move_is_in_the_table_or_refused(state, to):
    if to in NOTICE_MOVES[state]:
        assert move_notices((state,), to) is to
    else:
        with pytest.raises(ValueError, match=f"a notice that is {state} never becomes {to}"):
            move_notices((state,), to)


def test_several_move_only_where_each_of_them_may():
    assert move_notices(STOPPABLE, NoticeState.CANCELLED) is NoticeState.CANCELLED
    with pytest.raises(ValueError, match="that is sent never becomes sending"):
        move_notices((NoticeState.DUE, NoticeState.SENT), NoticeState.SENDING)


def test_every_state_has_its_row_and_can_be_reached_from_a_new_notice():
    reached, before = set(BORN), set()
    while reached != before:
        before = set(reached)
        reached |= {after for state in before for after in NOTICE_MOVES[state]}
    assert reached == set(NoticeState) == set(NOTICE_MOVES)


def test_the_ends_have_no_moves_and_nothing_else_is_a_trap():
    assert {state for state in NoticeState if not NOTICE_MOVES[state]} == ENDS


def test_nothing_moves_to_where_it_is():
    assert [state for state in NoticeState if notice_allows(state, state)] == []


def test_what_is_dropped_may_be_cancelled_and_what_left_never_is():
    assert {state for state in NoticeState if notice_allows(state, NoticeState.CANCELLED)} == set(DROPPABLE)


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_names_a_state_once(group):
    states = getattr(lifecycle, group)
    assert len(set(states)) == len(states)


@pytest.mark.parametrize("to", [NoticeState.UNSURE, NoticeState.DRY_RUN, NoticeState.PREPARED])
def test_only_an_attempt_can_end_so(to):
    assert [state for state in NoticeState if notice_allows(state, to)] == [NoticeState.SENDING]


@given(st.sampled_from(BORN), st.lists(st.sampled_from(list(NoticeState)), max_size=60))
def test_what_arrived_never_leaves_again_and_nothing_leaves_that_was_not_due(state, wishes):
    sent = False
    for to in wishes:
        if not notice_allows(state, to):
            continue
        assert to is not NoticeState.SENDING or state is NoticeState.DUE
        assert not (sent and to in {NoticeState.DUE, NoticeState.SENDING, NoticeState.DRAFT})
        state, sent = to, sent or to is NoticeState.SENT
