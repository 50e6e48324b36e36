"""An action on a case: how it is declared, and the case that its handler works on, held inside one transaction."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import slug
from bot.chat import ActionName, Option, Person, QuestionKind, Tone
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, Move, NoticeState, State
from bot.flow.context import Actor, Context, moderator
from bot.store import cases
from bot.store.cases import By
from bot.store.schema.core import Case, Decision
from bot.wording import Fact, say

MAX_WORDS = 1_500  # characters of one reason, note or answer


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What decides which actions are on offer: one case as one community has it."""

    state: State
    category: Category
    notices: frozenset[NoticeState] = frozenset()  # the states of its notices
    uncorrected: bool = False  # a notice left, and nobody took it back
    drafted: bool = False  # a correction waits to be sent
    storm: bool = False  # its card stands for many cases
    listening: bool = False  # somebody who reported it here agreed to be written to
    messages: bool = False  # there are some that it was reported by here, and they can be deleted
    vetoed: bool = False  # by this community
    shared: bool = False  # another community follows it too; known while a notice can be stopped
    approved_here: bool = False  # the approval that stands is this community's; known while it stands

    @property
    def sealed(self) -> bool:
        return self.category.sealed


@dataclass(frozen=True, slots=True)
class Press:
    """A moderator's press. ``text`` answers what the action asks: a reason, a reference; ``draft`` is the previewed
    notice.
    """

    number: int
    action: ActionName
    text: str = ""
    draft: str = ""


Run = Callable[[Context, Person, Press], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What an action asks first, in the sentences ``cases-ask-<name>-title`` and ``cases-ask-<name>``. ``options``
    makes the choices in a language.
    """

    kind: QuestionKind
    required: bool = True
    options: Callable[[str], tuple[Option, ...]] | None = None


@dataclass(frozen=True, slots=True)
class CaseAction:
    """One action: when a card offers it, what does it, what it asks first, and how its button looks.

    ``run`` returns the private answer and checks for itself what it may do: a button may be older than its case.
    """

    name: ActionName
    offered: Callable[[CaseFacts], bool]
    run: Run
    asked: Asked | None = None
    tone: Tone = Tone.CALM
    rare: bool = False  # it may stand in a menu

    @property
    def slug(self) -> str:
        """The name as it stands in the ids of sentences."""
        return slug(self.name)


@dataclass(frozen=True, slots=True)
class HeldCase:
    """All that a handler works with, inside one transaction."""

    db: AsyncSession
    context: Context
    actor: Actor
    case: Case
    by: By

    @property
    def state(self) -> State:
        return self.case.state

    @property
    def category(self) -> Category:
        return self.case.category

    async def record_event(self, kind: EventKind, data: dict[str, Any] | None = None) -> None:
        """Write the event; every card of the case is drawn anew."""
        await cases.record_event(self.db, self.case, kind, self.by, data)

    async def move(self, move: Move, **changes: Any) -> None:
        """Make the move and write its event; ``changes`` are further columns. Raises as ``cases.move`` does."""
        await cases.move(self.db, self.case, move, self.by, **changes)

    def decide(self, kind: EventKind, words: str = "") -> None:
        """Write down what was decided, for this community's own card."""
        self.db.add(
            Decision(
                case_number=self.case.number,
                community_id=self.actor.community.id,
                member_id=self.actor.member.id,
                kind=kind,
                reason_sealed=self.context.vault.seal(words),
                decided_at=self.by.acted_at,
            )
        )

    def say(self, key: str, **facts: Fact) -> str:
        return say(self.actor.language, key, number=self.case.number, **facts)

    def refuse(self, key: str, **facts: Any) -> Refusal:
        return Refusal(key, number=self.case.number, **facts)


@asynccontextmanager
async def hold_case(context: Context, person: Person, number: int) -> AsyncIterator[HeldCase]:
    """A moderator's case, held inside one transaction: nobody else writes to it until the block ends.

    Who presses is checked before anything else. Raises ``Refusal``: "communities-not-moderator", "cases-unknown" where
    the community does not follow it.
    """
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, number, actor.community.id)
        yield HeldCase(db, context, actor, case, By(context.now(), actor.who))


def written(text: str, number: int) -> str:
    """The words that somebody gave for an action.

    Raises ``Refusal``: "cases-words-missing", "cases-reason-too-long".
    """
    words = text.strip()
    if not words:
        raise Refusal("cases-words-missing", number=number)
    if len(words) > MAX_WORDS:
        raise Refusal("cases-reason-too-long", limit=MAX_WORDS)
    return words
