"""What every front speaks: the card (what it says, which actions it offers) and the protocol of showing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol, runtime_checkable


class Tone(StrEnum):
    """How a card or button is tinted; each front has its own colours for it."""

    CALM = "calm"
    URGENT = "urgent"
    GOOD = "good"
    BAD = "bad"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled fact of a card. Text is plain: a front escapes it for its own markup."""

    label: str
    text: str


class ActionName(StrEnum):
    """Every action that a card may offer. The first group moves the case (``bot.domain.lifecycle``), the others do not,
    or need more than a press. What each of them asks and does: ``bot.flow.cases.actions``.
    """

    CLAIM = "claim"
    RELEASE = "release"
    APPROVE = "approve"
    CANCEL = "cancel"
    REJECT = "reject"
    ESCALATE = "escalate"
    SUBMITTED = "submitted"
    ARRIVED = "arrived"
    RESEND = "resend"
    CLOSE = "close"
    REOPEN = "reopen"

    CATEGORY = "category"
    SAME_AS = "same_as"  # merge: this case and another one are about the same thing
    SPLIT = "split"  # and back
    ASK_REPORTER = "ask_reporter"
    NOTE = "note"
    SNOOZE = "snooze"
    RECORD = "record"  # what a person saw of the link
    VETO = "veto"
    LIFT = "lift"  # a veto
    DELETE_MESSAGE = "delete_message"
    SHOW_LINK = "show_link"
    HAND_OFF = "hand_off"  # the prepared text, to copy
    CORRECT = "correct"  # a notice that was wrong: write the correction, and read it
    SEND_CORRECTION = "send_correction"
    DROP_CORRECTION = "drop_correction"
    QUEUE = "queue"  # of a storm: the cases that its card stands for


class QuestionKind(StrEnum):
    """How a question is answered; each front has one form for each."""

    TEXT = "text"
    NUMBER = "number"  # of another case
    CHOICE = "choice"
    SURE = "sure"  # a yes, so that nothing happens by a slip of the finger


class Option(NamedTuple):
    """What may be chosen: the value, and what a person reads."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """What an action needs to know before it is done. ``value`` of a chosen option is what ``actions.run`` takes."""

    kind: QuestionKind
    title: str
    text: str
    options: tuple[Option, ...] = ()
    required: bool = True


@dataclass(frozen=True, slots=True)
class Button:
    """An action that the card offers now. A ``rare`` one may stand in a menu."""

    action: ActionName
    label: str
    tone: Tone = Tone.CALM
    rare: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A case as one community may see it, in that community's language. No link in it is live."""

    number: int
    title: str
    state: str
    tone: Tone
    lines: tuple[Line, ...]
    buttons: tuple[Button, ...]
    strip: str = ""  # the last looks, oldest first
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is shown: a community of one front, and the message to edit, if there is one already."""

    community: str
    channel: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A digest as a front publishes it: worded lines, a picture with its alternative text, and the page."""

    title: str
    lines: tuple[str, ...]
    picture: bytes
    alt: str
    page: str
    saved: Path | None = None


TIME_LIMIT = 30.0  # seconds in which a front says one word, or gives up


class FrontError(Exception):
    """A front could not show something. ``gone``: channel or permission lost, so trying again is no use."""

    def __init__(self, sentence: str, *, gone: bool = False, retry_after: float = 30.0):
        super().__init__(sentence)
        self.gone = gone
        self.retry_after = retry_after  # seconds


class Front(Protocol):
    """A front as the steps see it. Showing may repeat (it is an edit); each call has its own time limit."""

    name: str

    async def show(self, place: Place, card: Card) -> str:
        """Post or edit the card; returns the message's id. Raises ``FrontError``."""

    async def whisper(self, community: str, person: str, words: str) -> None:
        """Say something to one person only. Raises ``FrontError``."""

    async def page(self, place: Place, role: str, words: str) -> None:
        """Call a role, by the front's own id, in ``place.channel``; ``place.message`` is the card that it is about.

        It may be asked for at most once, so it is never repeated by itself. A front that cannot call anybody, or does
        not know the role, posts the words alone. Raises ``FrontError``.
        """

    async def publish(self, place: Place, paper: Paper) -> str:
        """Post a digest; returns the message's id. Raises ``FrontError``."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that happened to a case, for the thread under its card. ``key`` names it, so that it is said once."""

    key: str
    title: str  # of the thread
    words: str


@runtime_checkable
class Threads(Protocol):
    """What a front may be able to do besides: keep one thread under each card, for what happens after the notice.

    A front that can has this method; the steps ask with ``isinstance``.
    """

    async def follow(self, place: Place, saying: Saying) -> None:
        """Say it in the thread of the card ``place.message``, once more in a new one if somebody deleted that.

        Raises ``FrontError``; ``gone`` says that there is no way to say it there, and the card has to do.
        """


@runtime_checkable
class Asks(Protocol):
    """What a front may be able to do besides: put a button to answer with under a question to a reporter.

    A front that can has this method; the steps ask with ``isinstance``, and whisper otherwise.
    """

    async def ask(self, community: str, person: str, number: int, words: str, label: str) -> None:
        """Whisper it, with a button of that label to answer about the case ``number``. Raises ``FrontError``."""


@runtime_checkable
class Owned(Protocol):
    """What a front may know besides: who owns a community, whether or not they ever spoke to the bot."""

    def owner(self, community: str) -> str:
        """The owner's id; "" where it is not known."""


@runtime_checkable
class Deletes(Protocol):
    """What a front may be able to do besides: take away the message that a report came from.

    A front that can has this method; the steps ask with ``isinstance`` and offer the action only then.
    """

    async def delete(self, community: str, source: str) -> bool:
        """Delete the message at the chat's own address, ``source`` as the front put it into the report.

        False when it was gone already. Raises ``FrontError``; ``gone`` says that the bot may not delete there, or that
        the address names no message of this community.
        """


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at a front. ``roles`` are the front's own ids; ``admin`` is what the front itself says of them."""

    front: str
    community: str
    id: str
    name: str = ""
    roles: Sequence[str] = ()
    admin: bool = False
    locale: str = ""
