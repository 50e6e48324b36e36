"""What goes in and out has a name: no function hands around a bare pair of different things."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted(path for part in ("bot", "adapters") for path in (ROOT / part).rglob("*.py"))
# A tuple as the key of a table needs no name: it is looked up by what stands around it.
TABLES = {"dict", "Mapping", "MutableMapping", "defaultdict", "OrderedDict"}
PRESCRIBED = {
    "adapters/http/http1.py: RawResponse.headers": "httpx takes a response's headers as a list of two bytes each",
}


def bare(annotation: ast.expr | None) -> Iterator[str]:
    """The tuples of a fixed length in an annotation, however deep, as written; ``tuple[X, ...]`` is a list and fine."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        annotation = ast.parse(annotation.value, mode="eval").body
    if isinstance(annotation, ast.Subscript):
        name = ast.unparse(annotation.value).rpartition(".")[2]
        inner = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
        if name == "tuple" and len(inner) > 1 and ast.unparse(inner[1]) != "...":
            yield ast.unparse(annotation)
        for one in inner[1:] if name in TABLES else inner:
            yield from bare(one)
    elif annotation is not None:
        for child in ast.iter_child_nodes(annotation):
            if isinstance(child, ast.expr):
                yield from bare(child)


def annotations(tree: ast.AST, within: str = "") -> Iterator[tuple[str, ast.expr | None]]:
    """Every public function's parameters and result, and every public class's fields, by name."""
    for node in ast.iter_child_nodes(tree):
        name = getattr(node, "name", "")
        if isinstance(node, ast.ClassDef) and not name.startswith("_"):
            yield from annotations(node, f"{name}.")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (name == "__init__" or name[0] != "_"):
            given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
            yield f"{within}{name}()", node.returns
            yield from ((f"{within}{name}({one.arg})", one.annotation) for one in given if one)
        elif isinstance(node, ast.AnnAssign) and within:
            yield f"{within}{ast.unparse(node.target)}", node.annotation


def found() -> dict[str, str]:
    return {
        f"{path.relative_to(ROOT)}: {name}": pair
        for path in FILES
        for name, annotation in annotations(ast.parse(path.read_text(encoding="utf-8")))
        for pair in bare(annotation)
    }


def test_no_public_function_or_field_is_a_bare_pair():
    assert {name: pair for name, pair in found().items() if name not in PRESCRIBED} == {}


def test_what_is_prescribed_is_still_there():
    assert found().keys() >= PRESCRIBED.keys()


@pytest.mark.parametrize(
    ("annotation", "pairs"),
    [
        ("tuple[int, str]", 1),
        ("Sequence[tuple[Report, Case]]", 1),
        ("'list[tuple[int, str]] | None'", 1),
        ("dict[int, tuple[int, int]]", 1),
        ("Callable[[str], tuple[tuple[str, str], ...]]", 1),
        ("dict[tuple[State, Act], State]", 0),
        ("tuple[tuple[str, ...], ...]", 0),
        ("ClassVar[tuple[str, ...]]", 0),
    ],
)
def test_a_bare_pair_is_found_however_deep_it_stands(annotation, pairs):
    assert len(list(bare(ast.parse(annotation, mode="eval").body))) == pairs
