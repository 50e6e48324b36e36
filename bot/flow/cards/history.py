"""The history line of a card: what became of the same link, its account, its site here before."""

from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.formats import day
from bot.domain.statement import Translate
from bot.store import cases, storms
from bot.store.schema.core import Case, Community
from bot.store.storms import PastRecord
from bot.wording import say


async def told(db: AsyncSession, case: Case, community: Community) -> str:
    """Earlier cases of the link by number, and how many there were of its account and its site.

    A sealed case has no account and no site here, so that neither is told with it.
    """
    translate = partial(say, community.language)
    same = await cases.of_link(db, case.fingerprint, community.id, limit=6)
    lines = [
        translate("card-history", number=one.number, state=translate(f"state-{one.state}"), at=day(one.opened_at))
        for one in same
        if one.number != case.number
    ]
    if lines:
        record = await storms.record_of_link(db, community.id, case.number, case.fingerprint)
        lines.append(_line(translate, "link", record))
    shared = await storms.traits(db, case.number)
    for name in ("account", "site") if shared else ():
        if value := getattr(shared, name):
            lines.append(_line(translate, name, await storms.record(db, community.id, case.number, name, value)))
    return "\n".join(line for line in lines if line)


def _line(translate: Translate, name: str, record: PastRecord) -> str:
    if not record.cases:
        return ""
    counts = {"approved": record.approved, "rejected": record.rejected, "returned": record.returned}
    return translate("past-line", what=translate(f"past-{name}"), count=record.cases, **counts)
