"""Card models with defaults: what a card is drawn from, without a database."""

from typing import Any

from bot.domain.category import Category
from bot.domain.lifecycle import State
from bot.flow.cards.model import CardModel
from bot.flow.cases.action import CaseFacts
from bot.store.schema.core import Case, Community
from tests.support.build import START

PARTS = {"names", "reports", "outlook", "posted", "sightings", "past", "storm", "discussion"}


def model(state: State = State.REPORTED, category: Category = Category.HATE, **more: Any) -> CardModel:
    """A model; ``more`` are parts of it, facts for its actions, and columns of its case."""
    parts = {name: more.pop(name) for name in PARTS & set(more)}
    facts = {name: more.pop(name) for name in set(CaseFacts.__dataclass_fields__) & set(more)}
    columns = {"host": "bad.example", "removed": False, "flaps": 0, "opened_at": START, **more}
    return CardModel(
        case=Case(number=7, state=state, category=category, **columns),
        community=Community(id=1, name="Harbour", front="console", language="en", zone="UTC", options={}),
        facts=CaseFacts(state, category, **facts),
        **parts,
    )
