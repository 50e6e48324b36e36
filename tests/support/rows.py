"""Writes rows for tests of what is read from them: a community and cases with all that hangs on them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.store.engine.session import Store
from bot.store.schema.core import CardRow, Case, Community, Event, Member, Notice, Probe, Report
from tests.support.build import START

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WEEK = START, START + 7 * DAY


@dataclass
class Rows:
    """Rows of one community. Every case was reported by one person, at ``START`` unless told."""

    store: Store
    community: int
    member: int
    made: int = 0

    async def case(
        self,
        *,
        events: dict[str, datetime] | None = None,
        notices: tuple[dict[str, Any], ...] = (),
        looks: tuple[tuple[str, datetime], ...] = (),
        **columns: Any,
    ) -> int:
        self.made += 1
        given = {"category": "hate", "state": "reported", "host": "bad.example", "platform": "page", "opened_at": START}
        row = Case(fingerprint=f"{self.community}-{self.made}", link_sealed="x", **{**given, **columns})
        async with self.store.begin() as db:
            db.add(row)
            await db.flush()
            at = row.opened_at
            db.add_all(self._joined(row, at))
            db.add_all(
                Event(case_number=row.number, kind=kind, state=row.state, happened_at=when)
                for kind, when in (events or {}).items()
            )
            db.add_all(self._notice(row.number, index, one) for index, one in enumerate(notices))
            db.add_all(
                Probe(case_number=row.number, outcome=seen, method="status", probed_at=when) for seen, when in looks
            )
            return row.number

    def _joined(self, row: Case, at: datetime) -> list[Any]:
        ours = {"case_number": row.number, "community_id": self.community}
        return [
            CardRow(**ours),
            Report(**ours, member_id=self.member, category=row.category, said_sealed="x", created_at=at),
        ]

    def _notice(self, number: int, index: int, given: dict[str, Any]) -> Notice:
        plain = {
            "step": "notice",
            "platform": "mastodon",
            "recipient": f"r{index}",
            "way": "api",
            "channel": "rule_flag",
        }
        more = {"key": f"{number}-{index}", "words_sealed": "x", "state": "sent", "created_at": START}
        return Notice(case_number=number, **{**plain, **more, **given})


async def community(store: Store, name: str = "harbour", **columns: Any) -> Rows:
    async with store.begin() as db:
        row = Community(front="console", external_id=name, name=name.title(), created_at=START, **columns)
        db.add(row)
        await db.flush()
        person = Member(community_id=row.id, external_id="mia", name="Mia Muster", created_at=START)
        db.add(person)
        await db.flush()
        return Rows(store, row.id, person.id)
