"""Communities, their members, and what is due to be told to them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Exists, Select, case, delete, exists, literal, null, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from bot.domain.errors import Refusal
from bot.domain.lifecycle import State
from bot.store.engine.insert_once import insert_once
from bot.store.engine.session import QUIET
from bot.store.schema import core
from bot.store.schema.base import Moment
from bot.store.schema.core import CardRow, Community, Digest, Event, Member, Report
from bot.store.schema.oncall import WellbeingPreference


async def community(db: AsyncSession, front: str, external_id: str) -> Community:
    """The community. Raises ``Refusal("communities-unknown")`` when it was never set up."""
    named = Community.front == front, Community.external_id == external_id
    found = (await db.scalars(select(Community).where(*named))).first()
    if found is None or not found.active:
        raise Refusal("communities-unknown")
    return found


async def find(db: AsyncSession, front: str, external_id: str) -> Community | None:
    """The community, set up or not."""
    named = Community.front == front, Community.external_id == external_id
    return (await db.scalars(select(Community).where(*named))).first()


async def save_community(db: AsyncSession, front: str, external_id: str, values: dict[str, Any]) -> Community:
    """Make the community or change it."""
    fresh = {"front": front, "external_id": external_id, "name": external_id, **_community_defaults(), **values}
    await insert_once(db, Community, fresh)
    named = Community.front == front, Community.external_id == external_id
    changes = {key: value for key, value in values.items() if key != "created_at"}
    if changes:
        await db.execute(update(Community).where(*named).values(active=True, **changes))
    return (await db.scalars(select(Community).where(*named).execution_options(populate_existing=True))).one()


def _community_defaults() -> dict[str, Any]:
    columns = Community.__table__.columns
    return {
        column.name: column.default.arg(None) if column.default.is_callable else column.default.arg
        for column in columns
        if column.default is not None
    }


async def in_turn(db: AsyncSession, community_id: int) -> None:
    """Wait for whoever else does this for the community, and keep the next one out until the transaction ends.

    Taken before any case is held, so that nobody who holds a case waits here.
    """
    held = select(Community.id).where(Community.id == community_id)
    await db.execute(held.with_for_update(key_share=True))


async def by_id(db: AsyncSession, community_id: int) -> Community:
    return (await db.scalars(select(Community).where(Community.id == community_id))).one()


async def member(db: AsyncSession, community_id: int, external_id: str, now: datetime, *, name: str = "") -> Member:
    """The member, made on first sight; the name is kept up to date."""
    known = select(Member).where(Member.community_id == community_id, Member.external_id == external_id)
    found = (await db.scalars(known)).first()
    if found is None:
        values = {"community_id": community_id, "external_id": external_id, "name": name, "created_at": now}
        await insert_once(db, Member, values)  # somebody else may make it at the same moment
        found = (await db.scalars(known)).one()
    if name and found.name != name:
        found.name = name
    return found


async def spared(db: AsyncSession, member_id: int) -> Sequence[str]:
    """The categories that a moderator does not want to handle; asked, as they are, at every claim and approval."""
    wanted = select(WellbeingPreference.spared).where(WellbeingPreference.member_id == member_id)
    return await db.scalar(wanted) or ()


async def names(db: AsyncSession, community_id: int) -> dict[int, str]:
    """Names of a community's members by id, for that community's own eyes."""
    rows = await db.execute(
        select(Member.id, Member.name).where(Member.community_id == community_id, Member.name != "")
    )
    return {row[0]: row[1] for row in rows}


async def fronts(db: AsyncSession) -> Sequence[str]:
    """Every front that has a community."""
    return (await db.scalars(select(Community.front).distinct())).all()


def at(fronts: Iterable[str]) -> Select[int]:
    """The communities of these fronts. What another process's fronts have to say is left to that process."""
    return select(Community.id).where(Community.front.in_(list(fronts)))


async def due_cards(db: AsyncSession, fronts: Iterable[str], now: datetime, limit: int = 50) -> Sequence[int]:
    """Ids of cards at these fronts that have something new to say, longest waiting first."""
    due = CardRow.due_at <= now, CardRow.community_id.in_(at(fronts))
    return (await db.scalars(select(CardRow.id).where(*due).order_by(CardRow.due_at).limit(limit))).all()


async def lease_card(db: AsyncSession, card_id: int, now: datetime, until: datetime) -> CardRow | None:
    """Take the card for telling; None when it is not due any more or another worker has it."""
    took = (
        update(CardRow)
        .where(CardRow.id == card_id, CardRow.due_at <= now)
        .values(due_at=until, tries=CardRow.tries + 1)
    )
    if (await db.execute(took)).rowcount != 1:  # type: ignore[attr-defined]
        return None
    return await db.get(CardRow, card_id, populate_existing=True)


async def told(db: AsyncSession, card: CardRow, event_id: int, now: datetime, message: str) -> None:
    """Record what the card now says. It stays due when something newer happened meanwhile."""
    newer = exists().where(Event.case_number == card.case_number, Event.id > event_id)
    heard = {"message": message, "told_event": event_id, "told_at": now, "tries": 0, "error": ""}
    again = _again(newer, CardRow.due_at, card.due_at, now)
    row = update(CardRow).where(CardRow.id == card.id).values(due_at=again, **heard)
    await db.execute(row.execution_options(**{QUIET: True}))


def _again(newer: Exists, column: InstrumentedAttribute[datetime | None], lease: datetime | None, now: datetime) -> Any:
    """When it is due again: now when something newer happened, else as it stands, unless that is still the lease.

    The row's own time is asked too, because this statement may have waited for somebody who wrote an event: PostgreSQL
    shows it the row as that one left it, but the events as they were before.
    """
    # Part of the one statement that records it: PostgreSQL checks the keys anew of a row that is changed twice.
    return case((newer, literal(now, Moment())), (column == lease, null()), else_=column)


async def redraw(db: AsyncSession, number: int, community_id: int, now: datetime) -> None:
    """This community's card has something new to say that happened to nobody else."""
    own = CardRow.case_number == number, CardRow.community_id == community_id, CardRow.left_at.is_(None)
    await db.execute(update(CardRow).where(*own).values(due_at=now, tries=0))


async def untold(db: AsyncSession, card: CardRow, error: str, again_at: datetime | None) -> None:
    """Record that the card could not be shown, and when to try again."""
    await db.execute(update(CardRow).where(CardRow.id == card.id).values(error=error, due_at=again_at))


async def due_reports(db: AsyncSession, fronts: Iterable[str], now: datetime, limit: int = 50) -> Sequence[Report]:
    """Reports whose reporter asked to hear at one of these fronts, and has something to hear."""
    wanted = Report.notify, Report.withdrawn_at.is_(None), Report.community_id.in_(at(fronts))
    due = Report.due_at <= now, *wanted
    return (await db.scalars(select(Report).where(*due).order_by(Report.due_at).limit(limit))).all()


async def lease_report(db: AsyncSession, report_id: int, now: datetime, until: datetime) -> Report | None:
    """Take the report for telling; None when another worker has it."""
    took = update(Report).where(Report.id == report_id, Report.due_at <= now).values(due_at=until)
    if (await db.execute(took)).rowcount != 1:  # type: ignore[attr-defined]
        return None
    return await db.get(Report, report_id, populate_existing=True)


async def told_reporter(db: AsyncSession, report: Report, event_id: int, now: datetime) -> None:
    """Record what the reporter has heard. The report stays due when something newer happened meanwhile."""
    newer = exists().where(Event.case_number == report.case_number, Event.id > event_id)
    again = _again(newer, Report.due_at, report.due_at, now)
    row = update(Report).where(Report.id == report.id).values(told_event=event_id, due_at=again)
    await db.execute(row.execution_options(**{QUIET: True}))


async def due_digests(db: AsyncSession, fronts: Iterable[str], now: datetime) -> Sequence[Community]:
    """Communities of these fronts whose weekly digest is due."""
    due = Community.digest_due_at <= now, Community.active, Community.front.in_(list(fronts))
    return (await db.scalars(select(Community).where(*due).order_by(Community.digest_due_at))).all()


async def claim_digest(db: AsyncSession, community_id: int, week: str, now: datetime) -> bool:
    """Write that the week's digest goes out now; False when it went already. Moved first, then sent."""
    values = {"community_id": community_id, "week": week, "sent_at": now, "message": ""}
    return await insert_once(db, Digest, values)


async def unclaim_digest(db: AsyncSession, community_id: int, week: str) -> None:
    """Give the week's digest back: it certainly was not published."""
    row = Digest.community_id == community_id, Digest.week == week, Digest.message == ""
    await db.execute(delete(Digest).where(*row))


async def published_digest(db: AsyncSession, community_id: int, week: str, message: str) -> None:
    """Record the message that the week's digest became."""
    row = Digest.community_id == community_id, Digest.week == week
    await db.execute(update(Digest).where(*row).values(message=message))


async def schedule_digest(db: AsyncSession, community_id: int, due_at: datetime | None) -> None:
    await db.execute(update(Community).where(Community.id == community_id).values(digest_due_at=due_at))


async def member_by_id(db: AsyncSession, member_id: int) -> Member:
    return (await db.scalars(select(Member).where(Member.id == member_id))).one()


async def of_person(db: AsyncSession, front: str, external_id: str) -> Sequence[Community]:
    """The communities of one front in which this person was seen, by name."""
    joined = select(Community).join(Member, Member.community_id == Community.id)
    theirs = Community.front == front, Community.active, Member.external_id == external_id
    return (await db.scalars(joined.where(*theirs).order_by(Community.name))).all()


async def unshown(db: AsyncSession, community_id: int, limit: int = 10) -> Sequence[CardRow]:
    """Cards that the front could not show, newest case first."""
    failed = CardRow.community_id == community_id, CardRow.error != ""
    return (await db.scalars(select(CardRow).where(*failed).order_by(CardRow.case_number.desc()).limit(limit))).all()


async def show_again(db: AsyncSession, community_id: int, now: datetime) -> int:
    """Make every card due that could not be shown; returns how many."""
    failed = update(CardRow).where(CardRow.community_id == community_id, CardRow.error != "")
    return int((await db.execute(failed.values(due_at=now, tries=0))).rowcount)  # type: ignore[attr-defined]


async def lose_cards(db: AsyncSession, community_id: int, why: str) -> int:
    """The messages of all open cards are gone: each waits to be shown anew. Returns how many."""
    going_on = select(core.Case.number).where(core.Case.state.in_([one for one in State if not one.ended]))
    stood = CardRow.community_id == community_id, CardRow.message != "", CardRow.left_at.is_(None)
    lost = update(CardRow).where(*stood, CardRow.case_number.in_(going_on)).values(message="", error=why, due_at=None)
    return int((await db.execute(lost)).rowcount)  # type: ignore[attr-defined]


async def lose(db: AsyncSession, community_id: int, now: datetime) -> bool:
    """Note that its cards cannot be shown; False when that is known already."""
    known = update(Community).where(Community.id == community_id, Community.lost_at.is_(None))
    return bool((await db.execute(known.values(lost_at=now))).rowcount)  # type: ignore[attr-defined]


async def regain(db: AsyncSession, community_id: int) -> None:
    """Its cards are shown again."""
    await db.execute(update(Community).where(Community.id == community_id).values(lost_at=None))


async def of_front(db: AsyncSession, front: str) -> Sequence[Community]:
    """Every community of a front, those that left too."""
    return (await db.scalars(select(Community).where(Community.front == front))).all()


async def leave(db: AsyncSession, front: str, external_id: str) -> bool:
    """The bot was removed there: nothing is posted any more, the cases stay. Whether it was active until now."""
    named = Community.front == front, Community.external_id == external_id, Community.active
    return bool((await db.execute(update(Community).where(*named).values(active=False))).rowcount)  # type: ignore[attr-defined]
