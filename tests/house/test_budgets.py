"""How long, how many, how broad: the budgets of functions, files and folders."""

import ast
import statistics

from tests.house.code import CODE, Function, folders, functions, length, quantile, tree

MODULES = {module: path for module, path in CODE.items() if "migrations" not in path.parts}


def test_functions_keep_their_budget():
    sizes = [length(node) for _, node in functions(MODULES)]
    assert statistics.median(sizes) <= 9
    assert quantile(sizes, 0.95) <= 40
    assert [name for name, node in functions(MODULES) if length(node) > 60] == []


def test_functions_take_five_parameters_at_most():
    def count(node: Function) -> int:
        given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        return len([one for one in given if one.arg not in {"self", "cls"}])

    assert [name for name, node in functions(MODULES) if count(node) > 5] == []


def test_files_keep_their_budget():
    sizes = {module: len(path.read_text(encoding="utf-8").splitlines()) for module, path in MODULES.items()}
    assert {module: size for module, size in sizes.items() if size > 300} == {}
    assert statistics.median(size for size in sizes.values() if size > 3) <= 120


def test_no_folder_holds_more_than_25_files():
    assert {folder: count for folder, count in folders().items() if count > 25} == {}


def test_broad_excepts_stand_at_the_edges_only():
    edges = {
        "bot.jobs",
        "bot.takeover",
        "bot.on_console.chat",
        "bot.on_discord.interaction",
        "bot.on_slack.interaction",
    }
    wrong = []
    for module, path in CODE.items():
        for node in ast.walk(tree(path)):
            broad = isinstance(node, ast.ExceptHandler) and (
                node.type is None
                or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
            )
            passed_on = isinstance(node, ast.ExceptHandler) and isinstance(node.body[-1], ast.Raise)
            if broad and not passed_on and module not in edges:
                wrong.append(f"{module}:{node.lineno}")
    assert wrong == []


def test_every_module_says_what_it_is_for():
    assert [module for module, path in MODULES.items() if not ast.get_docstring(tree(path))] == []
