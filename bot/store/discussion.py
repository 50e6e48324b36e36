"""Words about a case inside one community: notes, questions to reporters, and what they answer."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.lifecycle import EventKind, NoteKind
from bot.store.communities import at
from bot.store.schema.core import Event, Report
from bot.store.schema.moderation import Note, Whisper


async def kinds_of(db: AsyncSession, number: int) -> set[EventKind]:
    """Which kinds of event ever happened to the case: what never happened need not be read."""
    return set((await db.scalars(select(Event.kind).where(Event.case_number == number).distinct())).all())


async def newest(db: AsyncSession, number: int, community_id: int, limit: int) -> Sequence[Note]:
    """The newest words of every kind, oldest of them first."""
    own = select(Note).where(Note.case_number == number, Note.community_id == community_id)
    return list(reversed((await db.scalars(own.order_by(Note.id.desc()).limit(limit))).all()))


async def listening(db: AsyncSession, number: int, community_id: int) -> Sequence[Report]:
    """One report of each of the community's reporters who agreed to be written to."""
    own = Report.case_number == number, Report.community_id == community_id
    agreed = Report.notify, Report.withdrawn_at.is_(None)
    found = (await db.scalars(select(Report).where(*own, *agreed).order_by(Report.id))).all()
    return list({report.member_id: report for report in found}.values())


class Reach(NamedTuple):
    """How many reporters a question reached, of how many whom it was for."""

    told: int
    asked: int


async def reached(db: AsyncSession, note_ids: Sequence[int]) -> dict[int, Reach]:
    """For each question: how many reporters it reached, and of how many."""
    counts = select(Whisper.note_id, func.count(Whisper.told_at), func.count()).where(Whisper.note_id.in_(note_ids))
    return {row[0]: Reach(row[1], row[2]) for row in await db.execute(counts.group_by(Whisper.note_id))}


async def last_question(db: AsyncSession, report_ids: Sequence[int]) -> Note | None:
    """The newest question that one of these reports' reporter was asked."""
    asked = select(Note).join(Whisper, Whisper.note_id == Note.id).where(Whisper.report_id.in_(report_ids))
    return (await db.scalars(asked.order_by(Note.id.desc()).limit(1))).first()


async def answers_since(db: AsyncSession, question: Note, member_id: int) -> int:
    """How often the member answered since that question."""
    theirs = Note.member_id == member_id, Note.kind == NoteKind.ANSWER, Note.id > question.id
    same = Note.community_id == question.community_id
    return await db.scalar(select(func.count()).select_from(Note).where(*theirs, same)) or 0


async def due_whispers(db: AsyncSession, fronts: Iterable[str], now: datetime, limit: int = 50) -> Sequence[int]:
    """Ids of questions on their way to reporters at these fronts, longest waiting first."""
    asked = select(Whisper.id).join(Report, Report.id == Whisper.report_id)
    due = asked.where(Whisper.due_at <= now, Report.community_id.in_(at(fronts)))
    return (await db.scalars(due.order_by(Whisper.due_at).limit(limit))).all()


async def lease_whisper(db: AsyncSession, whisper_id: int, now: datetime, until: datetime) -> Whisper | None:
    """Take the question for delivery; None when it is delivered, or another worker has it."""
    took = update(Whisper).where(Whisper.id == whisper_id, Whisper.due_at <= now)
    done = await db.execute(took.values(due_at=until, tries=Whisper.tries + 1))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        return None
    return await db.get(Whisper, whisper_id, populate_existing=True)


class AskedReporter(NamedTuple):
    """A question, and the report of the person who is asked."""

    question: Note
    report: Report


async def of_whisper(db: AsyncSession, whisper: Whisper) -> AskedReporter:
    """The question, and the report of the person who is asked."""
    note = (await db.scalars(select(Note).where(Note.id == whisper.note_id))).one()
    return AskedReporter(note, (await db.scalars(select(Report).where(Report.id == whisper.report_id))).one())


async def settle_whisper(db: AsyncSession, whisper: Whisper, told_at: datetime | None) -> None:
    """It was delivered at ``told_at``; None: it never can be."""
    await db.execute(update(Whisper).where(Whisper.id == whisper.id).values(due_at=None, told_at=told_at))


async def of_member(db: AsyncSession, member_id: int) -> Sequence[Note]:
    """Everything that the member wrote about cases, oldest first."""
    return (await db.scalars(select(Note).where(Note.member_id == member_id).order_by(Note.id))).all()


async def forget(db: AsyncSession, member_id: int) -> None:
    """Take out what the member answered; what they wrote as a moderator belongs to the case."""
    answers = Note.member_id == member_id, Note.kind == NoteKind.ANSWER
    await db.execute(update(Note).where(*answers).values(text_sealed=""))
