"""The tables. Rows never leave ``bot/flow``; every ``due_at`` is an indexed column, not a timer in memory.

Columns ending in ``_sealed`` hold text under the vault's key: links, and what people wrote.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import Mapped, mapped_column

from adapters.core.values import Channel, Outcome, Step, Way
from bot.domain.category import Category
from bot.domain.lifecycle import OPEN_NOTICES, EventKind, NoticeState, State
from bot.store.schema.base import Base as Base  # noqa: PLC0414 - handed on to whoever needs the tables too
from bot.store.schema.base import due, one_of

_STANDS = one_of("state NOT IN", [state for state in State if state.ended])
_OPEN = one_of("state IN", OPEN_NOTICES)


def _own_case(row: DefaultExecutionContext) -> int:
    return int(row.get_current_parameters()["case_number"])  # type: ignore[no-untyped-call]


class Community(Base):
    """A server or workspace: who may act there, where it is told, in which language."""

    __tablename__ = "community"
    id: Mapped[int] = mapped_column(primary_key=True)
    front: Mapped[str] = mapped_column(String(16))
    external_id: Mapped[str] = mapped_column(String(64))
    name: Mapped[str]
    language: Mapped[str] = mapped_column(String(8), default="en")
    country: Mapped[str] = mapped_column(String(2), default="")
    zone: Mapped[str] = mapped_column(String(64), default="UTC")
    triage_channel: Mapped[str] = mapped_column(String(64), default="")
    digest_channel: Mapped[str] = mapped_column(String(64), default="")
    moderator_roles: Mapped[list[str]] = mapped_column(default=list)
    admin_roles: Mapped[list[str]] = mapped_column(default=list)
    options: Mapped[dict[str, Any]] = mapped_column(default=dict)
    digest_weekday: Mapped[int | None] = mapped_column(Integer, default=0)  # 0 Monday; None: off
    digest_hour: Mapped[int] = mapped_column(Integer, default=9)
    digest_due_at: Mapped[datetime | None]
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    lost_at: Mapped[datetime | None]  # since when its cards cannot be shown, which its admins were told
    created_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("front", "external_id"), due("digest_due_at", "community"))


class Member(Base):
    """A person in one community. Nothing here ever leaves it."""

    __tablename__ = "member"
    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True)
    external_id: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(Text, default="")
    muted_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("community_id", "external_id"),)


class Case(Base):
    """All reports of one canonical link, from every community. ``number`` is what people call it."""

    __tablename__ = "case"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    category: Mapped[Category]
    state: Mapped[State]
    link_sealed: Mapped[str]
    host: Mapped[str] = mapped_column(String(255), default="")  # empty for sealed cases
    platform: Mapped[str] = mapped_column(String(32), default="")
    opened_at: Mapped[datetime]
    # who has it
    claimed_by: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    claim_due_at: Mapped[datetime | None]  # when the claim lapses
    # what follows the notice
    step: Mapped[Step] = mapped_column(default=Step.NOTICE)
    step_due_at: Mapped[datetime | None]
    step_source: Mapped[str] = mapped_column(Text, default="")  # the law's text; empty: our own target
    # the fold of its sightings, and when to look next
    look_due_at: Mapped[datetime | None]
    look_token: Mapped[str | None] = mapped_column(String(32))
    watch_since: Mapped[datetime | None]
    last_seen: Mapped[Outcome | None]
    last_look_at: Mapped[datetime | None]
    page_mark: Mapped[str | None] = mapped_column(String(32))  # of a page seen up, so that it is known again
    removed: Mapped[bool] = mapped_column(Boolean, default=False)
    maybe_since: Mapped[datetime | None]
    last_up: Mapped[datetime | None]
    gone_since: Mapped[datetime | None]
    flaps: Mapped[int] = mapped_column(Integer, default=0)
    looks: Mapped[int] = mapped_column(Integer, default=0)
    __table_args__ = (
        # Ended cases make room for a new one; of the others there is one per link, whatever races.
        Index(
            "uq_case_open_fingerprint",
            "fingerprint",
            unique=True,
            sqlite_where=_STANDS,
            postgresql_where=_STANDS,
        ),
        Index("ix_case_fingerprint", "fingerprint"),
        Index("ix_case_state_opened", "state", "opened_at"),
        Index("ix_case_host", "host"),
        due("look_due_at", "case"),
        due("step_due_at", "case"),
        due("claim_due_at", "case"),
        {"sqlite_autoincrement": True},
    )


class Report(Base):
    """One member's report of a link. ``due_at`` is set while its reporter has something to hear."""

    __tablename__ = "report"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"), index=True)
    # The case of its own link: another one than ``case_number`` while that case is merged.
    origin: Mapped[int] = mapped_column(ForeignKey("case.number"), index=True, default=_own_case)
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    category: Mapped[Category]
    said_sealed: Mapped[str]
    details_sealed: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")  # the chat's own address of the message
    message_gone_at: Mapped[datetime | None]  # when a moderator had that message deleted
    subject: Mapped[bool] = mapped_column(Boolean, default=False)
    notify: Mapped[bool] = mapped_column(Boolean, default=False)
    staff: Mapped[bool] = mapped_column(Boolean, default=False)
    withdrawn_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    told_event: Mapped[int] = mapped_column(Integer, default=0)
    due_at: Mapped[datetime | None]
    __table_args__ = (
        Index(
            "uq_report_once",
            "origin",
            "member_id",
            unique=True,
            sqlite_where=text("withdrawn_at IS NULL"),
            postgresql_where=text("withdrawn_at IS NULL"),
        ),
        Index("ix_report_community_created", "community_id", "created_at"),
        due("due_at", "report"),
    )


class Decision(Base):
    """What a moderator decided, and why. Kept per community; names stay there."""

    __tablename__ = "decision"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"), index=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    kind: Mapped[EventKind]
    reason_sealed: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime]


class Notice(Base):
    """One notice to one recipient, word for word. The attempt is written before the call."""

    __tablename__ = "notice"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"), index=True)
    step: Mapped[Step]
    platform: Mapped[str] = mapped_column(String(32))
    recipient: Mapped[str] = mapped_column(String(255))
    way: Mapped[Way]
    channel: Mapped[Channel]
    form: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    idempotent: Mapped[bool] = mapped_column(Boolean, default=False)
    subject: Mapped[str] = mapped_column(Text, default="")
    words_sealed: Mapped[str]
    fields_sealed: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[NoticeState]
    due_at: Mapped[datetime | None]
    resume_at: Mapped[datetime | None]  # when a held one would have left
    tries: Mapped[int] = mapped_column(Integer, default=0)
    attempt_at: Mapped[datetime | None]
    attempt: Mapped[str | None] = mapped_column(String(32))
    sent_at: Mapped[datetime | None]
    reference: Mapped[str] = mapped_column(Text, default="")
    error: Mapped[str] = mapped_column(Text, default="")
    drafted_by: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    created_at: Mapped[datetime]
    __table_args__ = (
        Index(
            "uq_notice_open",
            "case_number",
            "recipient",
            unique=True,
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
        due("due_at", "notice"),
    )


class Probe(Base):
    """One sighting, as it was: outcome, method, status, time and place. Never changed, so that figures stay honest."""

    __tablename__ = "probe"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"))
    outcome: Mapped[Outcome]
    method: Mapped[str] = mapped_column(String(48))
    status: Mapped[int | None]
    remark: Mapped[str] = mapped_column(Text, default="")
    vantage: Mapped[str] = mapped_column(String(32), default="here")
    probed_at: Mapped[datetime]
    __table_args__ = (Index("ix_probe_case_number_probed_at", "case_number", "probed_at"),)


class HostPacing(Base):
    """A host's looks of one day, until when it asked to be left alone, and which batch is looking there.

    No row outlives the next day.
    """

    __tablename__ = "host_pacing"
    host: Mapped[str] = mapped_column(String(255), primary_key=True)
    day: Mapped[str] = mapped_column(String(10))  # ISO date, UTC
    looks: Mapped[int] = mapped_column(Integer)
    wait_until: Mapped[datetime | None]
    busy_by: Mapped[str | None] = mapped_column(String(32))  # the batch's token
    busy_until: Mapped[datetime | None]


class Event(Base):
    """What happened to a case, in order; written in the transaction that made it so."""

    __tablename__ = "event"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"))
    kind: Mapped[EventKind]
    state: Mapped[State]  # of the case, after it
    community_id: Mapped[int | None] = mapped_column(ForeignKey("community.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)
    happened_at: Mapped[datetime]
    chain: Mapped[str | None] = mapped_column(String(64))  # its place behind the event before: domain/chain
    __table_args__ = (Index("ix_event_case_number", "case_number", "id"), {"sqlite_autoincrement": True})


class CardRow(Base):
    """A case's card in one community: where it stands, and whether it has something new to say."""

    __tablename__ = "card"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_number: Mapped[int] = mapped_column(ForeignKey("case.number"))
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"))
    message: Mapped[str] = mapped_column(String(128), default="")
    told_event: Mapped[int] = mapped_column(Integer, default=0)
    told_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(Integer, default=0)
    error: Mapped[str] = mapped_column(Text, default="")
    left_at: Mapped[datetime | None]  # the case concerns this community no more: a merge was undone
    snoozed_until: Mapped[datetime | None]
    __table_args__ = (
        UniqueConstraint("case_number", "community_id"),
        due("due_at", "card"),
        due("snoozed_until", "card"),
    )


class Digest(Base):
    """A week's digest for one community. ``sent_at`` is moved first, then it is sent."""

    __tablename__ = "digest"
    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("community.id"))
    week: Mapped[str] = mapped_column(String(10))  # the Monday, ISO date
    sent_at: Mapped[datetime]
    message: Mapped[str] = mapped_column(String(128), default="")
    __table_args__ = (UniqueConstraint("community_id", "week"),)


class Worker(Base):
    """A running process and its last sign of life."""

    __tablename__ = "worker"
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    seen_at: Mapped[datetime]
