"""What is reached from a door: a static call graph by names.

A unit is a function, a class, a method, or a name that a module assigns. A unit reaches what its text names: through
imports to other modules, and ``anything.name`` to every method of that name in a class that is reached. Everything in
a door is reached. What a module does when it is imported (bare calls, decorators that register) counts from there;
a table counts when it is read. Comparing with ``is`` calls nothing.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from tests.house.code import CODE, tree

ENTRANCES = (
    *("bot.on_discord", "bot.on_slack", "bot.on_console", "bot.on_web", "bot.cli", "bot.serve"),
    *("bot.jobs", "bot.listening", "bot.takeover", "bot.demo", "bot.__main__", "bot.store.migrations"),
)
QUIET = frozenset(  # decorators that register nothing
    {"cache", "lru_cache", "property", "cached_property", "staticmethod", "classmethod", "abstractmethod"}
    | {"dataclass", "contextmanager", "asynccontextmanager", "override", "overload", "runtime_checkable", "setter"}
)
Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
Unit = tuple[str, str]  # module and name; a method is "Class.method", what an import does is ""


@dataclass(frozen=True)
class Shape:
    """How something was called: a call with the wrong number of arguments is no call of a method."""

    given: int  # arguments by position
    named: frozenset[str]
    open: bool  # more may come out of a ``*`` or ``**``, or it was not called here

    @classmethod
    def of(cls, call: ast.Call) -> "Shape":
        starred = [one for one in call.args if isinstance(one, ast.Starred)]
        named = frozenset(one.arg for one in call.keywords if one.arg)
        return cls(len(call.args), named, bool(starred) or len(named) < len(call.keywords))

    def fits(self, node: ast.AST) -> bool:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or self is ANY:
            return True
        wants, static = node.args, any(getattr(one, "id", "") == "staticmethod" for one in node.decorator_list)
        names = [one.arg for one in (*wants.posonlyargs, *wants.args)][0 if static else 1 :]
        if len(names) < self.given and not wants.vararg:
            return False
        if not self.named <= {*names, *(one.arg for one in wants.kwonlyargs)} and not wants.kwarg:
            return False
        needed = names[: len(names) - len(wants.defaults)]
        return self.open or all(one in self.named for one in needed[self.given :])


ANY = Shape(0, frozenset(), open=True)


@dataclass
class Module:
    """One file: its units, and what its names mean."""

    name: str
    units: dict[str, list[ast.AST]] = field(default_factory=lambda: defaultdict(list))
    bound: dict[str, tuple[str, str]] = field(default_factory=dict)  # a name -> module and name there ("" the module)
    methods: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))  # class -> its methods


def _decorators(node: Named) -> set[str]:
    found = set()
    for one in node.decorator_list:
        inner = one.func if isinstance(one, ast.Call) else one
        found.add(inner.attr if isinstance(inner, ast.Attribute) else getattr(inner, "id", "?"))
    return found - QUIET


def _bind(module: Module, node: ast.AST) -> None:
    if isinstance(node, ast.Import):
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            module.bound[name] = (alias.name if alias.asname else name, "")
    elif isinstance(node, ast.ImportFrom) and node.module:
        for alias in node.names:
            full = f"{node.module}.{alias.name}"
            module.bound[alias.asname or alias.name] = (full, "") if full in CODE else (node.module, alias.name)


def _class(module: Module, node: ast.ClassDef) -> None:
    for part in node.body:
        if not isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
            module.units[node.name].append(part)
            continue
        # What Python calls by itself, and what a decorator registers, comes with the class.
        own = not part.name.startswith("__") and not _decorators(part)
        module.units[f"{node.name}.{part.name}" if own else node.name].append(part)
        if own:
            module.methods[node.name].append(part.name)
    module.units[node.name] += [*node.bases, *node.keywords, *node.decorator_list]


def _top(module: Module, node: ast.stmt) -> None:
    if isinstance(node, ast.ClassDef):
        _class(module, node)
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        module.units[node.name].append(node)
        if _decorators(node):
            module.units[""].append(ast.Name(node.name))
    elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        names = [one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)]
        for name in names or [""]:
            module.units[name].append(node)
    elif isinstance(node, ast.If | ast.Try | ast.With):
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.stmt):
                _top(module, part)
    elif not isinstance(node, ast.Import | ast.ImportFrom):
        module.units[""].append(node)


@cache
def modules() -> dict[str, Module]:
    found = {}
    for name, path in CODE.items():
        found[name] = module = Module(name)
        for node in ast.walk(tree(path)):
            _bind(module, node)
        for node in tree(path).body:
            _top(module, node)
    return found


def resolve(module: str, name: str) -> tuple[str, str] | None:
    """Where a name of a module is defined: module and name there, ("module", "") for a module; None outside."""
    for _ in range(9):
        here = modules().get(module)
        if here is None:
            return None
        if name in here.units:
            return module, name
        if name not in here.bound:
            return (full, "") if (full := f"{module}.{name}") in CODE else None
        module, name = here.bound[name]
        if not name:
            return (module, "") if module in CODE else None
    return None


@cache
def bases(module: str, kind: str) -> tuple[Unit, ...]:
    """The classes above a class that are ours, nearest first."""
    found: list[Unit] = []
    for node in tree(CODE[module]).body:
        if isinstance(node, ast.ClassDef) and node.name == kind:
            for base in node.bases:
                named = base.value if isinstance(base, ast.Subscript) else base
                if isinstance(named, ast.Name) and (one := resolve(module, named.id)) and one[1]:
                    found += [one, *bases(*one)]
    return tuple(found)


def _compared(node: ast.AST) -> bool:
    return isinstance(node, ast.Compare) and all(isinstance(op, ast.Is | ast.IsNot) for op in node.ops)


def walk(node: ast.AST) -> Iterator[ast.AST]:
    """Every node below, without what only ``is`` looks at: of those, the values that are no attributes of a thing."""
    yield node
    if _compared(node):
        sides = [node.left, *node.comparators]  # type: ignore[attr-defined]
        for side in sides:
            yield from walk(side.value if isinstance(side, ast.Attribute) else side)
        return
    for part in ast.iter_child_nodes(node):
        yield from walk(part)


class Search:
    """A walk over the units, until nothing new is found."""

    def __init__(self) -> None:
        self.reached: set[Unit] = set()
        self.asked: dict[str, set[Shape]] = defaultdict(set)  # names asked of things whose class nobody knows
        self.own: set[tuple[str, str, str]] = set()  # module, class, and what it asks of itself
        self.values: set[str] = set()  # modules that are handed about as values, in a table of steps
        self.strings: set[tuple[str, str]] = set()  # module and a text that reached code of it names
        self.queue: list[Unit] = []

    def run(self) -> "Search":
        for name, module in modules().items():
            self.add((name, ""))
            if any(name == one or name.startswith(one + ".") for one in ENTRANCES):
                for unit in module.units:
                    self.add((name, unit))
        while self.queue:
            module, name = self.queue.pop()
            for node in modules()[module].units.get(name, ()):
                self._read(module, name, node)
            if not self.queue:
                self._dispatch()
        return self

    def add(self, unit: Unit) -> None:
        if unit not in self.reached:
            self.reached.add(unit)
            self.queue.append(unit)

    def _read(self, module: str, unit: str, root: ast.AST) -> None:
        inner: set[ast.AST] = set()
        shapes: dict[ast.AST, Shape] = {}
        for node in walk(root):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                shapes[node.func] = Shape.of(node)
            if isinstance(node, ast.Attribute):
                if self._of_itself(module, unit.partition(".")[0], node):
                    continue
                inner |= self._attribute(module, node, shapes.get(node, ANY))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.strings.add((module, node.value))
            elif isinstance(node, ast.Name) and node not in inner and (found := resolve(module, node.id)):
                self.add(found) if found[1] else self.values.add(found[0])

    def _of_itself(self, module: str, kind: str, node: ast.Attribute) -> bool:
        """Whether this is ``self.method``, of its own class or one above: then no stranger of that name is meant."""
        here = (module, kind)
        if not isinstance(node.value, ast.Name) or node.value.id not in {"self", "cls"}:
            return False
        found = any(node.attr in modules()[place].methods.get(name, ()) for place, name in (here, *bases(*here)))
        if found:
            self.own.add((module, kind, node.attr))
        return found

    def _attribute(self, module: str, node: ast.Attribute, shape: "Shape") -> set[ast.AST]:
        """Follow ``a.b``; returns the names that are read with it."""
        if isinstance(node.value, ast.Name) and (found := resolve(module, node.value.id)):
            place, name = found
            if not name:
                if target := resolve(place, node.attr):
                    self.add(target) if target[1] else self.values.add(target[0])
                return {node.value}
            if f"{name}.{node.attr}" in modules()[place].units:
                self.add((place, f"{name}.{node.attr}"))
                return set()
        self.asked[node.attr].add(shape)
        return set()

    def _dispatch(self) -> None:
        for name, module in modules().items():
            for kind, methods in module.methods.items():
                if (name, kind) in self.reached:
                    for method in methods:
                        if self._called((name, kind), method, module.units[f"{kind}.{method}"][0]):
                            self.add((name, f"{kind}.{method}"))
        for name in self.values:
            for unit in self.asked.keys() & modules()[name].units.keys():
                self.add((name, unit))

    def _called(self, here: Unit, method: str, node: ast.AST) -> bool:
        if any(shape.fits(node) for shape in self.asked.get(method, ())):
            return True
        family = {here, *bases(*here)}
        asking = ((module, kind) for module, kind, name in self.own if name == method)
        return any(one in family or family & {*bases(*one)} for one in asking)


@cache
def search() -> Search:
    return Search().run()
