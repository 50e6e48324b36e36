"""The words of the house: what was renamed stays renamed, one name means one class, a moment ends in ``_at``."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator

import pytest

from tests.house.code import CODE, TESTS, tree

RETIRED = {  # a word that no identifier is any more -> what stands there now
    **dict.fromkeys(("desk", "desks"), "Context"),
    **dict.fromkeys(("seat", "seats"), "Actor"),
    **dict.fromkeys(("act", "acts", "extra", "extras", "hand", "hands"), "CaseAction"),
    **dict.fromkeys(("duty", "duties"), "Sweep"),
    **dict.fromkeys(("tell", "teller"), "deliver"),
    **dict.fromkeys(("kin", "kinship"), "Traits"),
    **dict.fromkeys(("ring", "rings", "forge"), "ChainLink, link_hash"),
    **dict.fromkeys(("brake", "brakes"), "CircuitBreaker"),
    **dict.fromkeys(("nag", "nags", "nagging"), "OnCallPage"),
    **dict.fromkeys(("care", "cares"), "WellbeingPreference"),
    **dict.fromkeys(("fate", "fates"), "NoticeOutcome"),
    **dict.fromkeys(("visit", "visits"), "HostPacing"),
    **dict.fromkeys(("wing", "wings"), "front"),
    **dict.fromkeys(("room", "rooms"), "module"),
    **dict.fromkeys(("station", "stations"), "step"),
    **dict.fromkeys(("door", "doors"), "adapter, or what a person comes in by"),
    **dict.fromkeys(("patrol", "astray", "keepers", "tongue"), "a plain word"),
}
VERBS = {"push": "postpone", "do": "run", "note": "record_event"}  # no function is called so; as nouns they stay
UNMISTAKABLE = RETIRED.keys() - {"act", "acts", "extra", "extras", "hand", "hands", "care", "tell", "room"}
EXCEPT = {  # file and identifier -> why the word is right there
    ("adapters.platforms.matrix", "_room"): "Matrix has rooms",
    ("adapters.platforms.cloudflare", "act"): "its API names the kind of abuse so",
    ("adapters.platforms.cloudflare", "_ACTS"): "the same",
}
CLASSES = {
    "HandOff": "a hand-off is a word of the product",
    "HandOver": "the text of a hand-off, for the person who submits it",
}
HOMONYMS = {}
MOMENTS = {  # fields that hold a time and end otherwise -> why
    "last_up": "a sighting's time, named for what was seen",
    "last_look": "the same",
    "oldest": "the least of many times",
    "opened_before": "a bound",
    "start": "of a week",
    "end": "of a week",
    "paused": "an option, named as the admin sets it: until when",
}
STORY = {"published", "removed", "joined", "time"}  # the demo platform's own records, named as its API names them


def names(node: ast.AST) -> Iterator[str]:
    """What a node gives a name to."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name
    elif isinstance(node, ast.arg):
        yield node.arg
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
        yield node.attr
    elif isinstance(node, ast.alias) and node.asname:
        yield node.asname


def identifiers(module: str) -> set[str]:
    path = {**CODE, **TESTS}[module]
    return {module.rpartition(".")[2], *(name for node in ast.walk(tree(path)) for name in names(node))}


def parts(name: str) -> set[str]:
    return {part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def classes() -> dict[str, list[str]]:
    found = defaultdict(list)
    for module, path in CODE.items():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ClassDef):
                found[node.name].append(module)
    return found


def fields() -> Iterator[tuple[str, str]]:
    """Class and name of every field whose type is a time, or a time that may be missing."""
    for module, path in CODE.items():
        for node in ast.walk(tree(path)):
            for part in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                    said = ast.unparse(part.annotation).removeprefix("Mapped[").removesuffix("]")
                    if said in {"datetime", "datetime | None"}:
                        yield f"{module}.{node.name}", part.target.id  # type: ignore[attr-defined]


def test_no_identifier_is_a_retired_word():
    wrong = [
        f"{module}: {name} (now {RETIRED[bare]})"
        for module in CODE
        for name in identifiers(module)
        if (bare := name.strip("_").lower()) in RETIRED and (module, name) not in EXCEPT
    ]
    assert sorted(wrong) == []


def test_no_identifier_is_made_of_an_unmistakable_retired_word():
    wrong = [f"{module}: {name}" for module in CODE for name in identifiers(module) if parts(name) & UNMISTAKABLE]
    assert sorted(wrong) == []


def test_no_class_is_made_of_a_retired_word():
    wrong = [f"{name} in {', '.join(where)}" for name, where in classes().items() if parts(name) & RETIRED.keys()]
    assert [line for line in sorted(wrong) if line.partition(" ")[0] not in CLASSES] == []


@pytest.mark.parametrize(("verb", "now"), VERBS.items())
def test_no_function_is_called_by_a_retired_verb(verb, now):
    called = [
        f"{module}: {verb} (now {now})"
        for module, path in CODE.items()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == verb
    ]
    assert called == []


def test_the_tests_use_no_unmistakable_retired_word():
    # A test's own name is a sentence, and mail is answered at an abuse desk.
    wrong = [
        f"{module}: {name}"
        for module in TESTS
        for name in identifiers(module)
        if name.strip("_").lower() in UNMISTAKABLE and not name.startswith("test_")
    ]
    assert sorted(wrong) == []


def test_one_name_means_one_class():
    assert {name: where for name, where in classes().items() if len(where) > 1 and name not in HOMONYMS} == {}


def test_a_field_that_holds_a_time_ends_in_at():
    plain = re.compile(r"(.*_)?(at|since|until)|now|when")
    wrong = [
        f"{where}.{name}"
        for where, name in fields()
        if not plain.fullmatch(name) and name not in MOMENTS
        if not (where.startswith("bot.demo.records.") and name in STORY)
    ]
    assert wrong == []


def test_every_exception_is_still_needed():
    known = classes()
    moments = {name for _, name in fields()}
    assert [key for key in EXCEPT if key[0] not in CODE or key[1] not in identifiers(key[0])] == []
    assert [name for name in CLASSES if name not in known] == []
    assert [name for name in HOMONYMS if len(known[name]) < 2] == []
    assert sorted((MOMENTS.keys() | STORY) - moments) == []
