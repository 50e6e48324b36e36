"""What is one of a closed list is a member of its enum, in the tables and in the code that writes there."""

import ast
from pathlib import Path

import pytest
from sqlalchemy import Column, insert, select, text
from sqlalchemy.exc import StatementError

from adapters.core.values import Outcome
from bot.domain.category import Category
from bot.domain.lifecycle import NoticeState, State
from bot.store import slack_installations
from bot.store.schema import core, delivery, moderation, oncall
from bot.store.schema.base import CLOSED, Base, Listed
from bot.store.schema.core import Case, Probe
from tests.support.build import START
from tests.support.rows import Rows, community

NAMES = {"category", "channel", "kind", "last_seen", "outcome", "reason", "state", "step", "via", "was", "way"}
OWN = {core.__name__, delivery.__name__, moderation.__name__, oncall.__name__}
SOURCES = sorted((Path(__file__).parents[3] / "bot").glob("**/*.py"))


def columns() -> list[Column]:
    """Every column of our own tables; those of the chat library's stores are its own."""
    assert slack_installations  # its tables are there, and are left out
    mine = [mapper.local_table for mapper in Base.registry.mappers if mapper.class_.__module__ in OWN]
    return [column for table in mine for column in table.columns]


def test_every_column_with_a_closed_list_is_of_its_enum():
    assert [f"{one.table}.{one.name}" for one in columns() if one.name in NAMES and not listed(one)] == []


def test_every_enum_that_is_declared_for_the_tables_is_used_there():
    assert {one.type.listed for one in columns() if listed(one)} == set(CLOSED)


def test_no_value_is_longer_than_its_column():
    assert max(len(one.value) for enum in CLOSED for one in enum) <= Listed(State).impl.length


def listed(column: Column) -> bool:
    return isinstance(column.type, Listed)


@pytest.fixture
async def ours(store) -> Rows:
    return await community(store)


async def test_a_member_is_read_where_a_plain_word_lies(store, ours):
    number = await ours.case(state="reported", category=Category.HATE, last_seen="up")
    async with store.read() as db:
        case = await db.get_one(Case, number)
        assert (case.state, case.category, case.last_seen) == (State.REPORTED, Category.HATE, Outcome.UP)
        assert type(case.state) is State
        assert (await db.execute(text('SELECT state, category FROM "case"'))).one() == ("reported", "hate")


async def test_a_word_and_a_member_find_the_same_row(store, ours):
    number = await ours.case(state="claimed")
    async with store.read() as db:
        for state in ("claimed", State.CLAIMED):
            assert (await db.scalars(select(Case.number).where(Case.state == state))).all() == [number]
            assert (await db.scalars(select(Case.number).where(Case.state.in_([state])))).all() == [number]


async def test_many_rows_at_once_may_hold_words(store, ours):
    number = await ours.case()
    row = {"case_number": number, "method": "status", "probed_at": START}
    async with store.begin() as db:
        await db.execute(insert(Probe), [{**row, "outcome": "up"}, {**row, "outcome": Outcome.GONE}])
        assert (await db.scalars(select(Probe.outcome).order_by(Probe.id))).all() == [Outcome.UP, Outcome.GONE]


async def test_a_word_that_is_not_listed_is_neither_written_nor_read(store, ours):
    with pytest.raises(StatementError, match="'lost' is no State"):
        await ours.case(state="lost")
    number = await ours.case()
    async with store.begin() as db:
        await db.execute(text("""UPDATE "case" SET state = 'lost'"""))
    async with store.read() as db:
        with pytest.raises(ValueError, match="'lost' is no State"):
            await db.get_one(Case, number)


def compared(node: ast.AST) -> list[ast.expr]:
    """What stands beside a ``.state`` or ``state=`` here: where it is compared, assigned or handed over."""
    if isinstance(node, ast.Compare) and any(map(is_state, [node.left, *node.comparators])):
        return [node.left, *node.comparators]
    if isinstance(node, ast.Assign) and any(is_state(part) for one in node.targets for part in ast.walk(one)):
        return [node.value]
    if isinstance(node, ast.Call):
        beside = [node.args] if isinstance(node.func, ast.Attribute) and is_state(node.func.value) else []
        return [*(part for one in beside for part in one), *(one.value for one in node.keywords if one.arg == "state")]
    return []


def is_state(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "state"


def test_no_state_is_written_as_a_bare_word():
    known = {one.value for enum in (NoticeState, State) for one in enum}
    wrong = [
        f"{path.name}:{node.lineno}: {part.value}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for beside in compared(node)
        for part in ast.walk(beside)
        if isinstance(part, ast.Constant) and part.value in known
    ]
    assert wrong == []


def test_a_state_is_set_where_the_table_of_moves_is_asked():
    def sets(node: ast.AST) -> bool:
        if isinstance(node, ast.Call):
            named = isinstance(node.func, ast.Attribute) and node.func.attr == "values"
            return named and any(one.arg == "state" for one in node.keywords)
        targets = node.targets if isinstance(node, ast.Assign) else []
        return any(is_state(part) for one in targets for part in ast.walk(one))

    setting = {path.name for path in SOURCES if any(map(sets, ast.walk(ast.parse(path.read_text(encoding="utf-8")))))}
    assert setting == {"cases.py", "notices.py"}
