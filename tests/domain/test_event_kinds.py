"""What can happen to a case is one list."""

from bot.domain.lifecycle import EventKind, Move


def test_every_move_of_a_case_is_a_kind_of_event():
    assert [EventKind(act).name for act in Move] == [act.name for act in Move]


def test_the_first_kinds_are_the_moves_in_their_order():
    assert [kind.value for kind in EventKind][: len(Move)] == [act.value for act in Move]
