"""A fact stands in one place: what was once written in many files is written in one."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CODE = sorted([*ROOT.glob("bot/**/*.py"), *ROOT.glob("adapters/**/*.py")])


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def texts(path: Path) -> frozenset[str]:
    """Every string of a module that is not a docstring, pieces of formatted ones too."""
    said = {id(node.value) for node in nodes(path) if isinstance(node, ast.Expr)}
    found = (node.value for node in nodes(path) if isinstance(node, ast.Constant) and id(node) not in said)
    return frozenset(value for value in found if isinstance(value, str))


@pytest.mark.parametrize(
    ("fact", "home"),
    [
        ("[.]", "adapters/core/values.py"),
        ("cases-category-unknown", "bot/domain/category.py"),
        ("%Y-%m-%d", "bot/domain/formats.py"),
        ("%Y-%m-%d %H:%M", "bot/domain/formats.py"),
    ],
)
def test_it_is_written_in_one_module(fact: str, home: str) -> None:
    assert [str(path.relative_to(ROOT)) for path in CODE if fact in texts(path)] == [home]


def test_a_front_has_one_time_limit() -> None:
    named = [path for path in CODE if "\nTIME_LIMIT = " in path.read_text(encoding="utf-8")]
    assert [str(path.relative_to(ROOT)) for path in named] == ["bot/chat.py"]


def test_what_people_type_as_a_case_number_is_read_in_one_place() -> None:
    """The store says "cases-unknown" of a number that no case has; of what is no number, one parser does."""
    says = {str(path.relative_to(ROOT)) for path in CODE if "cases-unknown" in texts(path)}
    assert says - {"bot/store/cases.py", "bot/on_discord/answer.py"} == {"bot/domain/formats.py"}


def test_a_value_becomes_part_of_a_sentences_id_in_one_place() -> None:
    calls = [
        str(path.relative_to(ROOT))
        for path in CODE
        for node in nodes(path)
        if isinstance(node, ast.Call) and [getattr(one, "value", "") for one in node.args] == ["_", "-"]
    ]
    assert calls == ["adapters/core/values.py", "bot/wording/__init__.py"]  # there it is a language's tag
