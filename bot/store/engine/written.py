"""Which sweeps a transaction made due, read off what it wrote: nobody who writes has to remember whom to wake."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import BindParameter, Connection, Engine, Insert, Null, Update, event
from sqlalchemy.orm import Session, SessionTransaction

from bot.store.engine.next_due import DUE, RELEASES, Sweep

QUIET = "quiet"  # the option of a statement by which a sweep puts down what it did itself: it looks again anyway
_WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Waker:
    """``wake`` is told after a commit that something of that kind is due; ``now`` is the clock that says what is.

    Losing a call is harmless, because the sweep finds the row. It must not raise.
    """

    now: Callable[[], datetime]
    wake: Callable[[Sweep], Awaitable[None]]


class WritingSession(Session):
    """A session whose statements note in ``info`` which sweeps they made due."""


def session_info(written: set[Sweep]) -> dict[str, object]:
    """The ``info`` of a session that notes its sweeps there."""
    return {_WRITTEN: written}


@event.listens_for(WritingSession, "after_begin")
def _begun(session: Session, _transaction: SessionTransaction, connection: Connection) -> None:
    connection.execution_options(**{_WRITTEN: session.info[_WRITTEN]})


def watch(engine: Engine, now: Callable[[], datetime]) -> None:
    """Look at what the sessions of this engine execute: rows that are flushed, and statements of every kind.

    Only a time that has come is noted: one that lies ahead, as every lease does, is found by the sweep when it comes.
    """

    # The names are the library's, which hands them over by name. What is executed as bare text is not seen.
    def executed(  # type: ignore[no-untyped-def]
        *, clauseelement: object, multiparams, params, execution_options: Mapping[str, Any], result, **_: object
    ) -> None:
        written: set[Sweep] | None = execution_options.get(_WRITTEN)
        if written is None or QUIET in execution_options or not isinstance(clauseelement, Insert | Update):
            return
        columns = _SWEEPS.get(getattr(clauseelement.table, "name", ""))
        if columns and (clauseelement.is_insert or result.rowcount):  # of an insert the drivers do not always know it
            for column, sweep in columns.items():
                if sweep not in written and _due(_values(clauseelement, multiparams or [params], column), now()):
                    written.add(sweep)

    event.listen(engine, "after_execute", executed, named=True)


def _by_table() -> dict[str, dict[str, Sweep]]:
    found: dict[str, dict[str, Sweep]] = {}
    for column, sweep in chain(DUE.items(), RELEASES.items()):
        found.setdefault(column.class_.__table__.name, {})[column.key] = sweep
    return found


_SWEEPS = _by_table()


def _values(statement: Insert | Update, rows: Sequence[Mapping[str, Any]], column: str) -> Iterable[Any]:
    """What the statement writes there: by its own values, or by those of each row that it was executed with."""
    own = {getattr(key, "key", key): value for key, value in (statement._values or {}).items()}  # noqa: SLF001
    if column not in own:
        return (row.get(column) for row in rows)
    value = own[column]
    if not isinstance(value, BindParameter):
        return (value,)
    return (row[value.key] for row in rows) if value.required else (value.effective_value,)


def _due(values: Iterable[Any], now: datetime) -> bool:
    """Whether one of them has come. Of an expression only the database knows it: it may have."""
    return any(
        value <= now if isinstance(value, datetime) else value is not None and not isinstance(value, Null)
        for value in values
    )
