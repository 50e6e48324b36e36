"""Case states and the one table of allowed moves. Whoever changes a state asks here first."""

from enum import StrEnum

from bot.domain.errors import Refusal


class State(StrEnum):
    """Where a case stands."""

    REPORTED = "reported"  # waits for a moderator
    CLAIMED = "claimed"  # a moderator has it
    APPROVED = "approved"  # a notice is due
    PREPARED = "prepared"  # a hand-off waits for the person who submits it
    UNSURE = "unsure"  # an attempt may or may not have arrived: a person decides
    NOTICED = "noticed"  # the notice arrived; the clock runs
    ESCALATED = "escalated"  # the deadline passed and it was still up
    REMOVED = "removed"  # two looks, at least half an hour apart, saw it gone
    RETURNED = "returned"  # back after a removal
    REJECTED = "rejected"
    CLOSED = "closed"
    MERGED = "merged"  # the same as another case, which goes on for both

    @property
    def ended(self) -> bool:
        """Ended cases make room: the same link reported again opens a new one, or joins what it was merged into."""
        return self in {State.REJECTED, State.CLOSED, State.MERGED}


class Act(StrEnum):
    """What moves a case. The first group is pressed by people, the second is done by the bot, or needs more than a
    press: which other case it is the same as.
    """

    CLAIM = "claim"
    RELEASE = "release"
    APPROVE = "approve"
    CANCEL = "cancel"  # takes an approval back before the notice has left
    REJECT = "reject"
    ESCALATE = "escalate"
    SUBMITTED = "submitted"  # "I submitted it, reference ..."
    ARRIVED = "arrived"  # the attempt of unknown outcome did arrive
    RESEND = "resend"  # it did not: send once more
    CLOSE = "close"
    REOPEN = "reopen"

    SEND = "send"
    PREPARE = "prepare"
    LOSE = "lose"  # an attempt ended with its outcome unknown
    FALL_BACK = "fall_back"  # the approved notice reached nobody (a bounce, a dry run): a moderator decides again
    LAPSE = "lapse"  # a claim nobody acted on
    REMOVAL = "removal"
    RETURN = "return"
    MERGE = "merge"  # it is the same as another case
    SPLIT = "split"  # it is not, after all


_WATCHED = (State.APPROVED, State.PREPARED, State.UNSURE, State.NOTICED, State.ESCALATED, State.RETURNED)

MOVES: dict[tuple[State, Act], State] = {
    (State.REPORTED, Act.CLAIM): State.CLAIMED,
    (State.CLAIMED, Act.RELEASE): State.REPORTED,
    (State.CLAIMED, Act.LAPSE): State.REPORTED,
    **{(state, Act.APPROVE): State.APPROVED for state in (State.REPORTED, State.CLAIMED, State.RETURNED)},
    (State.APPROVED, Act.CANCEL): State.REPORTED,
    **{(state, Act.REJECT): State.REJECTED for state in (State.REPORTED, State.CLAIMED)},
    (State.APPROVED, Act.SEND): State.NOTICED,
    (State.APPROVED, Act.PREPARE): State.PREPARED,
    **{(state, Act.LOSE): State.UNSURE for state in (State.APPROVED, State.NOTICED, State.ESCALATED)},
    **{(state, Act.SUBMITTED): State.NOTICED for state in (State.PREPARED, State.NOTICED)},
    (State.ESCALATED, Act.SUBMITTED): State.ESCALATED,
    **{(state, Act.SUBMITTED): state for state in (State.REJECTED, State.CLOSED)},  # a correction, by hand
    **{(state, Act.FALL_BACK): State.REPORTED for state in (State.APPROVED, State.NOTICED, State.UNSURE)},
    (State.UNSURE, Act.ARRIVED): State.NOTICED,
    (State.UNSURE, Act.RESEND): State.APPROVED,
    (State.NOTICED, Act.ESCALATE): State.ESCALATED,
    **{(state, Act.REMOVAL): State.REMOVED for state in _WATCHED},
    (State.REMOVED, Act.RETURN): State.RETURNED,
    **{(state, Act.CLOSE): State.CLOSED for state in (*_WATCHED[1:], State.REMOVED)},
    **{(state, Act.REOPEN): State.REPORTED for state in (State.REJECTED, State.CLOSED)},
    **{(state, Act.MERGE): State.MERGED for state in State if not state.ended},
}
# Moves that lead back to where the case was: which of these states that is, its merge remembers.
BACK: dict[tuple[State, Act], frozenset[State]] = {
    (State.MERGED, Act.SPLIT): frozenset(state for state in State if not state.ended),
}

BY_PEOPLE = tuple(act for act in Act if list(Act).index(act) <= list(Act).index(Act.REOPEN))


def move(state: State, act: Act, was: State | None = None) -> State:
    """The state that ``act`` leads to; for a move back, ``was``. Raises ``Refusal("act-not-now")`` when no table allows
    it.
    """
    if (state, act) in MOVES:
        return MOVES[state, act]
    if was and was in BACK.get((state, act), ()):
        return was
    raise Refusal("cases-act-not-now", act=act.value, state=state.value)


def allows(state: State, act: Act) -> bool:
    """Whether the tables allow ``act`` in this state at all."""
    return (state, act) in MOVES or (state, act) in BACK


def offered(state: State) -> tuple[Act, ...]:
    """The acts that people may press in this state, in the order of ``Act``."""
    return tuple(act for act in BY_PEOPLE if (state, act) in MOVES)


def watched(state: State) -> bool:
    """Whether the link is looked at again and again in this state (a removed one for its return)."""
    return state in _WATCHED or state is State.REMOVED
