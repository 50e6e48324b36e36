"""A moderator's hand on a case: what every act beside the lifecycle's own begins and ends with."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.chat import Person
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.lifecycle import State
from bot.flow.context import Actor, Context, moderator
from bot.store import cases
from bot.store.cases import By
from bot.store.schema.core import Case, Decision
from bot.wording import Fact, say

MAX_WORDS = 1_500  # characters of one reason, note or answer


@dataclass(frozen=True, slots=True)
class Hand:
    """All that an act works with, inside one transaction."""

    db: AsyncSession
    context: Context
    actor: Actor
    case: Case
    by: By

    @property
    def state(self) -> State:
        return State(self.case.state)

    @property
    def category(self) -> Category:
        return Category(self.case.category)

    async def record_event(self, kind: str, data: dict[str, Any] | None = None) -> None:
        """Write the event; every card of the case is drawn anew."""
        await cases.record_event(self.db, self.case, kind, self.by, data)

    def decide(self, act: str, words: str = "") -> None:
        """Write down what was decided, for this community's own card."""
        self.db.add(
            Decision(
                case_number=self.case.number,
                community_id=self.actor.community.id,
                member_id=self.actor.member.id,
                act=act,
                reason_sealed=self.context.vault.seal(words),
                decided_at=self.by.acted_at,
            )
        )

    def say(self, key: str, **facts: Fact) -> str:
        return say(self.actor.language, key, number=self.case.number, **facts)

    def refuse(self, key: str, **facts: Any) -> Refusal:
        return Refusal(key, number=self.case.number, **facts)


@asynccontextmanager
async def hand(context: Context, person: Person, number: int) -> AsyncIterator[Hand]:
    """The hand of a moderator whose community follows the case, which nobody else writes to until the block ends.

    Raises ``Refusal``: "not-moderator", "case-unknown".
    """
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, number, actor.community.id)
        yield Hand(db, context, actor, case, By(context.now(), actor.who))


def written(text: str, number: int) -> str:
    """The words that somebody gave for an act. Raises ``Refusal``: "words-missing", "reason-too-long"."""
    words = text.strip()
    if not words:
        raise Refusal("words-missing", number=number)
    if len(words) > MAX_WORDS:
        raise Refusal("reason-too-long", limit=MAX_WORDS)
    return words
