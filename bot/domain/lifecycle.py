"""States and the tables of allowed moves, of cases and of notices, and what can happen to a case.

Whoever changes a state asks here first.
"""

from collections.abc import Iterable
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


class Move(StrEnum):
    """What moves a case. The first group is done by people (an action of the same name stands on the card), the second
    by the bot, or it needs more than a press: which other case it is the same as.
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

MOVES: dict[tuple[State, Move], State] = {
    (State.REPORTED, Move.CLAIM): State.CLAIMED,
    (State.CLAIMED, Move.RELEASE): State.REPORTED,
    (State.CLAIMED, Move.LAPSE): State.REPORTED,
    **{(state, Move.APPROVE): State.APPROVED for state in (State.REPORTED, State.CLAIMED, State.RETURNED)},
    (State.APPROVED, Move.CANCEL): State.REPORTED,
    **{(state, Move.REJECT): State.REJECTED for state in (State.REPORTED, State.CLAIMED)},
    (State.APPROVED, Move.SEND): State.NOTICED,
    (State.APPROVED, Move.PREPARE): State.PREPARED,
    **{(state, Move.LOSE): State.UNSURE for state in (State.APPROVED, State.NOTICED, State.ESCALATED)},
    **{(state, Move.SUBMITTED): State.NOTICED for state in (State.PREPARED, State.NOTICED)},
    (State.ESCALATED, Move.SUBMITTED): State.ESCALATED,
    **{(state, Move.SUBMITTED): state for state in (State.REJECTED, State.CLOSED)},  # a correction, by hand
    **{(state, Move.FALL_BACK): State.REPORTED for state in (State.APPROVED, State.NOTICED, State.UNSURE)},
    (State.UNSURE, Move.ARRIVED): State.NOTICED,
    (State.UNSURE, Move.RESEND): State.APPROVED,
    (State.NOTICED, Move.ESCALATE): State.ESCALATED,
    **{(state, Move.REMOVAL): State.REMOVED for state in _WATCHED},
    (State.REMOVED, Move.RETURN): State.RETURNED,
    **{(state, Move.CLOSE): State.CLOSED for state in (*_WATCHED[1:], State.REMOVED)},
    **{(state, Move.REOPEN): State.REPORTED for state in (State.REJECTED, State.CLOSED)},
    **{(state, Move.MERGE): State.MERGED for state in State if not state.ended},
}
# Moves that lead back to where the case was: which of these states that is, its merge remembers.
BACK: dict[tuple[State, Move], frozenset[State]] = {
    (State.MERGED, Move.SPLIT): frozenset(state for state in State if not state.ended),
}


def moved(state: State, move: Move, was: State | None = None) -> State:
    """The state that ``move`` leads to; for a move back, ``was``. Raises ``Refusal("cases-act-not-now")`` when no table
    allows it.
    """
    if (state, move) in MOVES:
        return MOVES[state, move]
    if was and was in BACK.get((state, move), ()):
        return was
    raise Refusal("cases-act-not-now", act=move.value, state=state.value)


def allows(state: State, move: Move) -> bool:
    """Whether the tables allow the move in this state at all."""
    return (state, move) in MOVES or (state, move) in BACK


def watched(state: State) -> bool:
    """Whether the link is looked at again and again in this state (a removed one for its return)."""
    return state in _WATCHED or state is State.REMOVED


class NoticeState(StrEnum):
    """Where a notice stands."""

    DRAFT = "draft"  # previewed
    WAITING = "waiting"  # approved by one moderator, waits for a second one
    DUE = "due"  # leaves at its time
    HELD = "held"  # by a veto or a merge
    SENDING = "sending"  # attempted; how it ended is not written down yet
    SENT = "sent"
    PREPARED = "prepared"  # a hand-off waits for the person who submits it
    UNSURE = "unsure"  # it may or may not have arrived: a person decides
    FAILED = "failed"  # it reached nobody, and is not tried again
    CANCELLED = "cancelled"  # taken back before it left
    DRY_RUN = "dry_run"  # rehearsed: nothing left the house


_S = NoticeState
DRAFTED = (_S.DRAFT, _S.WAITING)  # nobody outside has heard of it, and it can still be changed
STOPPABLE = (_S.DUE, _S.HELD)  # approved, and nothing has left
FLYING = (_S.SENDING, _S.UNSURE)  # it may be with its recipient, and nobody knows
DROPPABLE = (*STOPPABLE, _S.PREPARED, _S.UNSURE)  # what no longer matters once the link is gone or the case is closed
OPEN_NOTICES = (_S.DUE, _S.HELD, _S.SENDING, _S.PREPARED, _S.UNSURE)  # of these a recipient has one in a case
LEFT = (_S.SENDING, _S.SENT, _S.UNSURE, _S.FAILED)  # what a recipient may have in hands

NOTICE_MOVES: dict[NoticeState, frozenset[NoticeState]] = {
    _S.DRAFT: frozenset({_S.WAITING, _S.DUE, _S.HELD}),
    _S.WAITING: frozenset({_S.DRAFT}),  # the second approval takes the draft up again
    _S.DUE: frozenset({_S.HELD, _S.SENDING, _S.CANCELLED, _S.FAILED}),  # sent again, and the first one bounced
    _S.HELD: frozenset({_S.DUE, _S.CANCELLED, _S.FAILED}),
    _S.SENDING: frozenset({_S.DUE, _S.SENT, _S.PREPARED, _S.UNSURE, _S.FAILED, _S.DRY_RUN}),
    _S.PREPARED: frozenset({_S.SENT, _S.CANCELLED}),
    _S.UNSURE: frozenset({_S.DUE, _S.SENT, _S.FAILED, _S.CANCELLED}),
    _S.SENT: frozenset({_S.FAILED}),  # it bounced
    _S.FAILED: frozenset(),
    _S.CANCELLED: frozenset(),
    _S.DRY_RUN: frozenset(),
}


def notice_allows(state: NoticeState, to: NoticeState) -> bool:
    """Whether a notice in this state may come into that one."""
    return to in NOTICE_MOVES[state]


def move_notices(states: Iterable[NoticeState], to: NoticeState) -> NoticeState:
    """``to``, if a notice in any of these states may come there. Raises ``ValueError``: to ask for more is a bug."""
    for state in states:
        if not notice_allows(state, to):
            raise ValueError(f"a notice that is {state} never becomes {to}")
    return to


class EventKind(StrEnum):
    """What happened. The first group moves the case, and is named as in ``Move``; the second one changes no state."""

    CLAIM = Move.CLAIM.value
    RELEASE = Move.RELEASE.value
    APPROVE = Move.APPROVE.value
    CANCEL = Move.CANCEL.value
    REJECT = Move.REJECT.value
    ESCALATE = Move.ESCALATE.value
    SUBMITTED = Move.SUBMITTED.value
    ARRIVED = Move.ARRIVED.value
    RESEND = Move.RESEND.value
    CLOSE = Move.CLOSE.value
    REOPEN = Move.REOPEN.value
    SEND = Move.SEND.value
    PREPARE = Move.PREPARE.value
    LOSE = Move.LOSE.value
    FALL_BACK = Move.FALL_BACK.value
    LAPSE = Move.LAPSE.value
    REMOVAL = Move.REMOVAL.value
    RETURN = Move.RETURN.value
    MERGE = Move.MERGE.value
    SPLIT = Move.SPLIT.value

    OPEN = "open"  # the first report of a link
    REPORT = "report"  # a further one
    WITHDRAW = "withdraw"
    CATEGORY = "category"
    APPROVE_FIRST = "approve-first"  # a second moderator is still needed
    ESCALATION_ASKED = "escalation-asked"
    VETO = "veto"
    LIFT = "lift"
    JOINED = "joined"  # another case was merged into this one
    PARTED = "parted"
    NOTE = "note"
    ASK = "ask"
    ANSWER = "answer"  # of a reporter, or of a recipient
    SNOOZE = "snooze"
    WAKE = "wake"
    DELETE_MESSAGE = "delete_message"
    LINK_SHOWN = "link-shown"
    EXPORTED = "exported"
    SEEN = "seen"  # something else than before
    FOLLOW_UP = "follow-up"
    DRY_RUN = "dry_run"
    DELAY = "delay"  # a recipient's server is still trying
    AUTOMATIC = "automatic"  # a recipient's machine answered
    BREAKER_RELEASED = "brake-released"
    CORRECTION_DRAFTED = "correction-drafted"
    CORRECTION_DROPPED = "correction-dropped"
    CORRECTION = "correction"


class NoteKind(StrEnum):
    """Keeps apart what reporters may read and what they may not."""

    NOTE = "note"  # between moderators
    QUESTION = "question"  # from moderators, to every reporter who agreed to be written to
    ANSWER = "answer"  # from a reporter


class Via(StrEnum):
    """How we learned what became of a notice."""

    WEB = "web"  # at our page for its recipient
    MAIL = "mail"
    BOT = "bot"  # when it was filed, or bounced
    PERSON = "person"  # a moderator of ours said so


class SuppressionReason(StrEnum):
    """Why an address is not written to any more."""

    BOUNCED = "bounced"
    OPERATOR = "operator"
