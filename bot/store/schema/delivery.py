"""The tables behind careful notifying: what recipients made of our notices, whom not to write to, what is braked."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.lifecycle import SuppressionReason, Via
from bot.store.schema.core import Base, Member, Notice

__all__ = ["AdminSeen", "CircuitBreaker", "RecordedOutcome", "Suppression"]

_DUE = text("due_at IS NOT NULL")


class RecordedOutcome(Base):
    """What became of one notice besides its receipt: the desk's answer, a refusal, a bounce, our own correction."""

    __tablename__ = "notice_outcome"
    id: Mapped[int] = mapped_column(primary_key=True)
    notice_id: Mapped[int] = mapped_column(ForeignKey(Notice.id))
    kind: Mapped[NoticeOutcome]
    via: Mapped[Via]
    words_sealed: Mapped[str] = mapped_column(Text, default="")  # what the desk wrote; why we correct
    recorded_at: Mapped[datetime]
    __table_args__ = (
        Index("ix_notice_outcome_notice_id", "notice_id"),
        Index("ix_notice_outcome_recorded_at", "recorded_at"),
    )


class Suppression(Base):
    """A mail address that is not written to any more. Lower case."""

    __tablename__ = "suppression"
    address: Mapped[str] = mapped_column(String(255), primary_key=True)
    reason: Mapped[SuppressionReason]
    remark: Mapped[str] = mapped_column(Text, default="")
    added_at: Mapped[datetime]


class CircuitBreaker(Base):
    """A platform to which nothing new is sent, and since when; released, it remembers from when on to count."""

    __tablename__ = "circuit_breaker"
    platform: Mapped[str] = mapped_column(String(32), primary_key=True)
    set_at: Mapped[datetime]
    wrong: Mapped[int]
    total: Mapped[int]
    released_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]  # when admins are to be told
    told_at: Mapped[str | None] = mapped_column(Text)  # the fronts whose admins heard, with blanks between
    __table_args__ = (Index("ix_circuit_breaker_due_at", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)


class AdminSeen(Base):
    """When a front last said of a member that they are an admin: whom to tell what an operator has to know."""

    __tablename__ = "admin_seen"
    member_id: Mapped[int] = mapped_column(ForeignKey(Member.id), primary_key=True)
    seen_at: Mapped[datetime]
