"""What can happen to a case: the kinds of its events, and of the words that are written about it."""

from enum import StrEnum

from bot.domain.lifecycle import Move


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
