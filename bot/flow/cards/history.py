"""The part of a card that says what became of the same link, its account and its site in this community before."""

from bot.domain.formats import day
from bot.domain.statement import Translate
from bot.flow.cards.model import CardModel
from bot.store.storms import PastRecord


def lines(model: CardModel, translate: Translate) -> str:
    """Earlier cases of the link by number, and how many there were of it, its account and its site."""
    same = [
        translate(
            "cards-history",
            number=one.number,
            state=translate(f"cases-state-{one.state}"),
            at=day(one.opened_at),
        )
        for one in model.past.same
    ]
    records = [_record(translate, name, record) for name, record in model.past.records.items()]
    return "\n".join(line for line in (*same, *records) if line)


def _record(translate: Translate, name: str, record: PastRecord) -> str:
    if not record.cases:
        return ""
    counts = {"approved": record.approved, "rejected": record.rejected, "returned": record.returned}
    return translate("cards-past-line", what=translate(f"cards-past-{name}"), count=record.cases, **counts)
