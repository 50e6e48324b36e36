"""What every table is made of: the base with its naming, aware times, and the index of what is due."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import JSON, DateTime, Dialect, Index, MetaData, String, Text, TextClause, TypeDecorator, text
from sqlalchemy.orm import DeclarativeBase

from adapters.core.values import Channel, Outcome, Step, Way
from bot.domain.category import Category
from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.lifecycle import EventKind, NoteKind, NoticeState, State, SuppressionReason, Via

CLOSED: tuple[type[StrEnum], ...] = (
    *(Category, Channel, EventKind, NoteKind, NoticeOutcome, NoticeState, Outcome),
    *(State, Step, SuppressionReason, Via, Way),
)


class Moment(TypeDecorator[datetime]):
    """An aware UTC time on both databases; a naive one is a bug and is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a naive time reached the store")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class _KnownValues(dict[Any, Any]):
    """What stands for what; anything else is refused."""

    def __init__(self, listed: type[StrEnum], known: Mapping[Any, Any]):
        super().__init__({**known, None: None})
        self._listed = listed

    def __missing__(self, value: str | None) -> Any:
        raise ValueError(f"{value!r} is no {self._listed.__name__}")


class Listed(TypeDecorator[StrEnum]):
    """One of a closed list: a short text in both databases, a member of its enum here. A plain word may be written too;
    what is not listed is refused with ``ValueError``, both ways.

    One width for all lists, so that a new word in one of them is no change of the tables.
    """

    impl = String(32)
    cache_ok = True

    def __init__(self, listed: type[StrEnum]):
        super().__init__(32)
        self.listed = listed

    # Both are plain look-ups, without a function of ours: they run for every value of every row.
    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        return _KnownValues(self.listed, {one: one.value for one in self.listed}).__getitem__

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        return _KnownValues(self.listed, {one.value: one for one in self.listed}).__getitem__


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        **{listed: Listed(listed) for listed in CLOSED},
        datetime: Moment(),
        dict[str, Any]: JSON,
        list[str]: JSON,
        str: Text,
    }


def one_of(condition: str, values: Iterable[StrEnum]) -> TextClause:
    """The condition of a partial index, "state IN" or "state NOT IN", with these values."""
    return text(f"{condition} ({', '.join(repr(one.value) for one in values)})")


def due(column: str, table: str) -> Index:
    """An index over the rows that are due at all; most rows are not."""
    only = text(f"{column} IS NOT NULL")
    return Index(f"ix_{table}_{column}", column, sqlite_where=only, postgresql_where=only)
