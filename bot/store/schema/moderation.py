"""The tables of what moderators do beside deciding: cases merged, notes and talks with reporters, vetoes."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.domain.lifecycle import NoteKind, State
from bot.store.schema.base import Base, due


class Merge(Base):
    """``case_number`` is the same as ``into``. Holds what the case was, so that the split can bring it back."""

    __tablename__ = "merge"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"))
    into: Mapped[int] = mapped_column(ForeignKey("case.number"))
    was: Mapped[State]
    claim_due_at: Mapped[datetime | None]
    step_due_at: Mapped[datetime | None]
    look_due_at: Mapped[datetime | None]
    merged_at: Mapped[datetime]
    split_at: Mapped[datetime | None]
    __table_args__ = (
        Index(
            "uq_merge_standing",
            "case_number",
            unique=True,
            sqlite_where=text("split_at IS NULL"),
            postgresql_where=text("split_at IS NULL"),
        ),
        Index("ix_merge_into", "into"),
    )


class Note(Base):
    """Words about a case inside one community. Whose an answer is stands here so that it can be given back and
    forgotten, and is never shown.
    """

    __tablename__ = "note"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"))
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[NoteKind]
    text_sealed: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime]
    __table_args__ = (Index("ix_note_case_number_community_id", "case_number", "community_id"),)


class Whisper(Base):
    """A question on its way to one reporter. ``due_at`` is set until it is delivered, or never can be."""

    __tablename__ = "whisper"
    id: Mapped[int] = mapped_column(primary_key=True)
    note_id: Mapped[int] = mapped_column(ForeignKey("note.id"), index=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    due_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(Integer, default=0)
    __table_args__ = (due("due_at", "whisper"),)


class Veto(Base):
    """A community that follows the case asks for a talk: while it stands, no notice leaves."""

    __tablename__ = "veto"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"))
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    reason_sealed: Mapped[str] = mapped_column(Text)
    raised_at: Mapped[datetime]
    lifted_at: Mapped[datetime | None]
    __table_args__ = (
        Index(
            "uq_veto_standing",
            "case_number",
            "community_id",
            unique=True,
            sqlite_where=text("lifted_at IS NULL"),
            postgresql_where=text("lifted_at IS NULL"),
        ),
    )
