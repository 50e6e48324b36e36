"""What is said in the thread under a card: every step that a moderator would otherwise have to compare cards for."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Step, Way
from bot.chat import Saying
from bot.domain.defang import defang
from bot.domain.lifecycle import Move
from bot.store import cases
from bot.store.schema.core import CardRow, Community, Event
from bot.wording import date, say

FOLLOW_UP = "follow-up"
TOLD = {
    *(Move.SEND, Move.PREPARE, Move.LOSE, Move.SUBMITTED, Move.ARRIVED, Move.ESCALATE, Move.REMOVAL, Move.RETURN),
    FOLLOW_UP,
}


class News(NamedTuple):
    """What a thread is told of one event, in its community's language."""

    event_id: int
    saying: Saying


async def news(db: AsyncSession, row: CardRow, community: Community) -> list[News]:
    """What happened since the card last spoke, oldest first."""
    happened = await cases.events_of(db, row.case_number, row.told_event)
    title = say(community.language, "cards-thread-title", number=row.case_number)
    return [
        News(one.id, Saying(f"event-{one.id}", title, _words(one, community))) for one in happened if one.kind in TOLD
    ]


def _words(event: Event, community: Community) -> str:
    data = {key: str(value) for key, value in event.data.items()}
    step, way = data.get("step", "notice"), data.get("way", "")
    return say(
        community.language,
        f"cards-thread-{event.kind}",
        at=date(community.language, event.happened_at, community.zone),
        first=_first(data.get("first", ""), community),
        step=say(community.language, f"notices-step-{Step(step).slug}"),
        way=say(community.language, f"notices-way-{Way(way).slug}") if way else "",
        recipient=defang(data.get("recipient", "")) or "–",
    )


def _first(moment: str, community: Community) -> str:
    return date(community.language, datetime.fromisoformat(moment), community.zone) if moment else ""
