"""The code of bot/ and adapters/ as data, parsed once: imports, circles, floors, sizes. The bench reads it too."""

import ast
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
Function = ast.FunctionDef | ast.AsyncFunctionDef
Graph = Mapping[str, Iterable[str]]


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _modules(*folders: str) -> dict[str, Path]:
    found = sorted(path for folder in folders for path in ROOT.glob(f"{folder}/**/*.py"))
    return {name_of(path): path for path in found if "versions" not in path.parts}


CODE = _modules("bot", "adapters")  # module -> file; of the migrations only what runs them
TESTS = _modules("tests")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(module: str) -> frozenset[str]:
    """Every module that the file names in an import, wherever it stands; names of ours stay with their module."""
    found: set[str] = set()
    for node in ast.walk(tree(CODE[module])):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for full in (f"{node.module}.{alias.name}" for alias in node.names):
                found.add(full if full in CODE or node.module not in CODE else node.module)
    return frozenset(found - {module})


def edges() -> dict[str, list[str]]:
    """Which module imports which, inside the house."""
    return {module: sorted(imports(module) & CODE.keys()) for module in CODE}


def part_of(module: str, whole: str) -> str:
    """The capability of ``whole`` ("bot.flow") that a module belongs to: its folder, or the file itself; "" outside."""
    inside = module.removeprefix(whole + ".")
    return "" if inside == module else inside.partition(".")[0]


def capabilities(whole: str) -> dict[str, set[str]]:
    """Which capability of ``whole`` imports which."""
    found: dict[str, set[str]] = {}
    for module, others in edges().items():
        if mine := part_of(module, whole):
            theirs = {part_of(other, whole) for other in others} - {"", mine}
            found.setdefault(mine, set()).update(theirs)
    return found


def circles(graph: Graph) -> list[list[str]]:
    """The strongly connected parts of more than one member (Tarjan), each sorted."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def follow(node: str) -> None:
        low[node] = index[node] = len(index)
        stack.append(node)
        for other in graph.get(node, ()):
            if other not in index:
                follow(other)
            if other in stack:
                low[node] = min(low[node], low[other])
        if low[node] == index[node]:
            at = stack.index(node)
            if len(stack) - at > 1:
                found.append(sorted(stack[at:]))
            del stack[at:]

    for node in graph:
        if node not in index:
            follow(node)
    return found


def all_circles() -> list[list[str]]:
    """Circles among modules, and among the capabilities of flow and of adapters."""
    return [*circles(edges()), *circles(capabilities("bot.flow")), *circles(capabilities("adapters"))]


FLOORS = (
    (6, ("bot.__main__", "bot.cli", "bot.serve", "bot.demo.story", "bot.demo.stage")),
    (5, ("bot.app",)),
    (
        4,
        ("bot.on_discord", "bot.on_slack", "bot.on_console", "bot.on_web", "bot.listening", "bot.jobs", "bot.takeover"),
    ),
    (3, ("bot.flow",)),
    (2, ("bot.store", "bot.chat", "bot.logs")),
    (1, ("bot.domain", "adapters", "bot.config", "bot.wording", "bot.demo")),
)


def floor(module: str) -> int:
    """Where a module stands; 0 for what has no place yet."""
    for level, names in FLOORS:
        if any(module == name or module.startswith(name + ".") for name in names):
            return level
    return 0


def upward() -> list[str]:
    """Imports of a module by another one that stands below it."""
    return [f"{one} -> {other}" for one, others in edges().items() for other in others if floor(other) > floor(one)]


def functions(modules: Mapping[str, Path] = CODE) -> list[tuple[str, Function]]:
    return [
        (f"{module}.{node.name}", node)
        for module, path in modules.items()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def length(node: Function) -> int:
    """Lines of a function without its docstring."""
    said = ast.get_docstring(node, clean=False)
    return (node.end_lineno or 0) - node.lineno + 1 - (len(said.splitlines()) if said else 0)


def quantile(values: Iterable[int], part: float) -> int:
    ordered = sorted(values)
    return ordered[int(len(ordered) * part)]


MIXED = frozenset({"adapters/platforms"})  # the one folder that grows with the world


def folders() -> dict[str, int]:
    """How many files each folder holds, of all kinds; the one that only says what the folder is for left out."""
    found: dict[str, int] = {}
    for path in (path for top in ("bot", "adapters") for path in ROOT.joinpath(top).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts and path.name != "__init__.py":
            folder = str(path.parent.relative_to(ROOT))
            found[folder] = found.get(folder, 0) + 1
    return {folder: count for folder, count in found.items() if folder not in MIXED}
