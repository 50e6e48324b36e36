"""Notice states and the one table of allowed moves. Whoever changes a notice's state asks here first."""

from collections.abc import Iterable
from enum import StrEnum


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


_S = NoticeState
DRAFTED = (_S.DRAFT, _S.WAITING)  # nobody outside has heard of it, and it can still be changed
STOPPABLE = (_S.DUE, _S.HELD)  # approved, and nothing has left
FLYING = (_S.SENDING, _S.UNSURE)  # it may be with its recipient, and nobody knows
DROPPABLE = (*STOPPABLE, _S.PREPARED, _S.UNSURE)  # what no longer matters once the link is gone or the case is closed
OPEN = (_S.DUE, _S.HELD, _S.SENDING, _S.PREPARED, _S.UNSURE)  # of these a recipient has one in a case
LEFT = (_S.SENDING, _S.SENT, _S.UNSURE, _S.FAILED)  # what a recipient may have in hands

MOVES: dict[NoticeState, frozenset[NoticeState]] = {
    _S.DRAFT: frozenset({_S.WAITING, _S.DUE, _S.HELD}),
    _S.WAITING: frozenset({_S.DRAFT}),  # the second approval takes the draft up again
    _S.DUE: frozenset({_S.HELD, _S.SENDING, _S.CANCELLED}),
    _S.HELD: frozenset({_S.DUE, _S.CANCELLED}),
    _S.SENDING: frozenset({_S.DUE, _S.SENT, _S.PREPARED, _S.UNSURE, _S.FAILED, _S.DRY_RUN}),
    _S.PREPARED: frozenset({_S.SENT, _S.CANCELLED}),
    _S.UNSURE: frozenset({_S.DUE, _S.SENT, _S.FAILED, _S.CANCELLED}),
    _S.SENT: frozenset({_S.FAILED}),  # it bounced
    _S.FAILED: frozenset(),
    _S.CANCELLED: frozenset(),
    _S.DRY_RUN: frozenset(),
}


def allows(state: NoticeState, to: NoticeState) -> bool:
    """Whether a notice in this state may come into that one."""
    return to in MOVES[state]


def move(states: Iterable[NoticeState], to: NoticeState) -> NoticeState:
    """``to``, if a notice in any of these states may come there. Raises ``ValueError``: to ask for more is a bug."""
    for state in states:
        if not allows(state, to):
            raise ValueError(f"a notice that is {state} never becomes {to}")
    return to
