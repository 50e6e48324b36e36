"""The shape of the house: floors, budgets, SQL only in the store, chat libraries only in their fronts."""

import ast
import statistics
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CODE = sorted([*ROOT.glob("bot/**/*.py"), *ROOT.glob("adapters/**/*.py")])
STATIONS = (
    *("intake", "triage", "review", "notice", "watch", "follow_up", "digest", "tell", "setup"),
    *("merge", "relay", "notes", "snooze", "record", "veto", "delete"),
)
CHAT = {"discord": "bot.on_discord", "slack_bolt": "bot.on_slack", "slack_sdk": "bot.on_slack"}


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> set[str]:
    """Every module that the file names in an import, wherever it stands."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return found


FLOORS = (
    (7, ("bot.__main__", "bot.cli", "bot.demo.story", "bot.demo.stage")),
    (5, ("bot.app",)),
    (
        4,
        ("bot.on_discord", "bot.on_slack", "bot.on_console", "bot.on_web", "bot.listening", "bot.jobs", "bot.takeover"),
    ),
    (3, ("bot.flow",)),
    (2, ("bot.store", "bot.chat", "bot.logs")),
    (1, ("bot.domain", "adapters", "bot.config", "bot.wording", "bot.demo")),
)
COMMANDS = {"bot.demo.__init__"}


def floor(module: str) -> int | None:
    if module in COMMANDS:
        return 6
    for level, rooms in FLOORS:
        if any(module == room or module.startswith(room + ".") for room in rooms):
            return level
    return None


def test_an_import_runs_down_only():
    wrong = []
    for path in CODE:
        here = name_of(path)
        mine = floor(here)
        for other in imports(path):
            theirs = floor(other)
            if mine is not None and theirs is not None and theirs > mine:
                wrong.append(f"{here} -> {other}")
    assert wrong == []


def test_the_domain_and_the_adapters_know_nobody_beside_them():
    ground = ("bot.domain", "adapters", "bot.config", "bot.wording")
    wrong = [
        f"{name_of(path)} -> {other}"
        for path in CODE
        for other in imports(path)
        for room in ground
        if name_of(path).startswith(room) and other.startswith(("bot.", "adapters.")) and not other.startswith(room)
    ]
    assert wrong == []


def test_no_station_imports_another():
    wrong = [
        f"{flow} -> {other}"
        for flow in STATIONS
        for other in STATIONS
        if other != flow and f"bot.flow.{other}" in imports(ROOT / f"bot/flow/{flow}.py")
    ]
    assert wrong == []


def test_every_station_that_is_listed_exists():
    assert [name for name in STATIONS if not (ROOT / f"bot/flow/{name}.py").exists()] == []


def test_sql_stands_in_the_store_only():
    allowed = ("bot.store",)
    types_only = {"sqlalchemy.ext.asyncio.AsyncSession", "sqlalchemy.ext.asyncio", "sqlalchemy.exc.SQLAlchemyError"}
    types_only |= {"sqlalchemy.exc"}
    wrong = [
        f"{name_of(path)} -> {other}"
        for path in CODE
        for other in imports(path)
        if other.startswith(("sqlalchemy", "alembic"))
        and not name_of(path).startswith(allowed)
        and other not in types_only
    ]
    assert [one for one in wrong if not one.startswith("bot.on_slack.")] == []


def test_the_domain_does_no_input_or_output():
    banned = {"asyncio", "httpx", "sqlalchemy", "pathlib", "socket", "os", "time", "logging", "requests"}
    wrong = [
        f"{name_of(path)} -> {other}"
        for path in CODE
        if name_of(path).startswith("bot.domain")
        for other in imports(path)
        if other.split(".")[0] in banned
    ]
    assert wrong == []


@pytest.mark.parametrize(("library", "front"), CHAT.items())
def test_chat_libraries_stay_in_their_fronts(library, front):
    users = {name_of(path) for path in CODE if any(one.split(".")[0] == library for one in imports(path))}
    # Installations are rows, and their tables are the library's own: that store is the one neighbour.
    assert [user for user in users if not user.startswith(front) and user != "bot.store.slack_installations"] == []


def test_only_the_engine_room_knows_the_engine():
    users = {name_of(path) for path in CODE if any(one.split(".")[0] == "dbos" for one in imports(path))}
    assert users == {"bot.jobs"}


def test_urls_are_parsed_by_one_library():
    banned = ("urllib.parse.urlparse", "urllib.parse.urlsplit", "yarl", "furl", "httpx.URL")
    wrong = {name_of(path) for path in CODE for one in imports(path) if one.startswith(banned)}
    assert wrong <= {
        "bot.on_discord.client"
    }  # the library takes its gateway's address, from our settings, as its own type


def functions() -> list[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    return [
        (f"{name_of(path)}.{node.name}", node)
        for path in CODE
        if "migrations" not in path.parts
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring."""
    said = ast.get_docstring(node, clean=False)
    return (node.end_lineno or 0) - node.lineno + 1 - (len(said.splitlines()) if said else 0)


def test_functions_keep_their_budget():
    sizes = sorted(length(node) for _, node in functions())
    assert statistics.median(sizes) <= 9
    assert sizes[int(len(sizes) * 0.95)] <= 40
    assert [name for name, node in functions() if length(node) > 60] == []


def test_functions_take_five_parameters_at_most():
    def count(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
        given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        return len([one for one in given if one.arg not in {"self", "cls"}])

    assert [name for name, node in functions() if count(node) > 5] == []


def test_files_keep_their_budget():
    sizes = {name_of(path): len(path.read_text().splitlines()) for path in CODE if "migrations" not in path.parts}
    assert {name: size for name, size in sizes.items() if size > 300} == {}
    assert statistics.median(size for size in sizes.values() if size > 3) <= 120


def test_broad_excepts_stand_at_the_edges_only():
    edges = {"bot.jobs", "bot.on_console.chat", "bot.on_discord.interaction", "bot.on_slack.interaction"}
    wrong = []
    for path in CODE:
        for node in ast.walk(tree(path)):
            broad = isinstance(node, ast.ExceptHandler) and (
                node.type is None
                or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
            )
            passed_on = isinstance(node, ast.ExceptHandler) and isinstance(node.body[-1], ast.Raise)
            if broad and not passed_on and name_of(path) not in edges:
                wrong.append(f"{name_of(path)}:{node.lineno}")
    assert wrong == []


def test_every_room_says_what_it_is_for():
    silent = [name_of(path) for path in CODE if not ast.get_docstring(tree(path)) and "migrations" not in path.parts]
    assert silent == []


def test_outbound_clients_are_built_in_the_guard_only():
    wrong = []
    for path in CODE:
        text = path.read_text()
        if any(
            word in text for word in ("httpx.AsyncClient(", "httpx.Client(", "httpx.get(", "aiohttp.ClientSession(")
        ):
            wrong.append(name_of(path))
    assert wrong == ["bot.on_slack.client"]  # the chat's own service, at the address of our settings
