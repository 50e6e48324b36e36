"""The tables around triage itself: who is called, what is folded into a storm, how moderators want to be spared."""

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.schema.base import Base, due

_OPEN = text("ended_at IS NULL")


class CaseTraits(Base):
    """What a case has in common with others. A sealed case has no such row."""

    __tablename__ = "case_traits"
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"), primary_key=True, autoincrement=False)
    site: Mapped[str] = mapped_column(String(255))
    shape: Mapped[str] = mapped_column(String(64))
    account: Mapped[str] = mapped_column(String(64))
    __table_args__ = (
        Index("ix_case_traits_site", "site", "case_number"),
        Index("ix_case_traits_shape", "shape", "case_number"),
        Index("ix_case_traits_account", "account", "case_number"),
    )


class Storm(Base):
    """Many links of one site or campaign in one community: told by one card, that of ``case_number``."""

    __tablename__ = "storm"
    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"))
    key: Mapped[str] = mapped_column(String(300))
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"))
    opened_at: Mapped[datetime]
    last_at: Mapped[datetime]
    due_at: Mapped[datetime | None]  # when it is over, unless more comes
    ended_at: Mapped[datetime | None]
    __table_args__ = (
        Index("uq_storm_open", "community_id", "key", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_storm_case_number", "case_number", "community_id"),
        due("due_at", "storm"),
    )


class FoldedCase(Base):
    """A case that a storm's card stands for in one community."""

    __tablename__ = "folded_case"
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"), primary_key=True, autoincrement=False)
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), primary_key=True, autoincrement=False)
    storm_id: Mapped[int] = mapped_column(ForeignKey("storm.id"), index=True)


class OnCallPage(Base):
    """An urgent case for which somebody may be called in one community, and how often that was done."""

    __tablename__ = "on_call_page"
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"), primary_key=True, autoincrement=False)
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), primary_key=True, autoincrement=False)
    called: Mapped[int] = mapped_column(Integer, default=0)
    due_at: Mapped[datetime | None]
    __table_args__ = (due("due_at", "on_call_page"),)


class OnCallTurn(Base):
    """When a community's on-call role was called last: moved first, then called."""

    __tablename__ = "on_call_turn"
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), primary_key=True, autoincrement=False)
    called_at: Mapped[datetime]


class WellbeingPreference(Base):
    """How a moderator wants to be spared. ``due_at``: when they hear how many hard cases they had."""

    __tablename__ = "wellbeing_preference"
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True, autoincrement=False)
    spared: Mapped[list[str]] = mapped_column(default=list)
    counted: Mapped[bool] = mapped_column(Boolean, default=True)
    due_at: Mapped[datetime | None]
    __table_args__ = (due("due_at", "wellbeing_preference"),)
