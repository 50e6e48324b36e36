"""A capability exists when somebody reaches it from a door; tests do not count as callers."""

import ast
import tomllib
from collections.abc import Iterator

from tests.house.code import CODE, ROOT, imports, tree
from tests.house.reach import ENTRANCES, Module, bases, modules, resolve, search

# Open, for 9 · The right link: these names connect there. The list only shrinks.
OPEN_FOR_RIGHT_LINK = frozenset(
    {
        "adapters.core.platform.Platform.ask",
        "adapters.core.platform.Platform.minds",
        "adapters.core.platform.Platform.settle",
        "adapters.links.short_links.Owners",
        "adapters.links.short_links.Walk",
        "adapters.links.short_links.expand",
        "adapters.links.short_links.is_short",
        "adapters.links.short_links.unwrap",
        "adapters.links.tracking.strip",
        "adapters.links.tracking.tracks",
        "adapters.platforms.aws_abuse.AwsAbuse",
        "adapters.platforms.cloudflare.Cloudflare",
        "adapters.platforms.netcraft.Netcraft",
        "adapters.platforms.ngrok.Ngrok",
        "adapters.platforms.urlhaus.UrlHaus",
        "adapters.platforms.web_risk.WebRisk",
        "adapters.registry.Registry.besides",
        "adapters/links/links.toml: short",
        "adapters/links/links.toml: tracking",
    }
)


def behind_a_door(module: str) -> bool:
    return any(module == one or module.startswith(one + ".") for one in ENTRANCES)


def outside(module: str, kind: str) -> bool:
    """Whether a class, or one above it, has a base that is not ours: whose methods others call."""
    for place, name in ((module, kind), *bases(module, kind)):
        node = next(one for one in tree(CODE[place]).body if isinstance(one, ast.ClassDef) and one.name == name)
        for base in node.bases:
            named = base.value if isinstance(base, ast.Subscript) else base
            plain = isinstance(named, ast.Name) and named.id in {"Protocol", "ABC", "Generic", "StrEnum", "Exception"}
            if not plain and not (isinstance(named, ast.Name) and resolve(place, named.id)):
                return True
    return False


def unreached_methods(module: Module, kind: str) -> Iterator[str]:
    """Public methods nobody calls; an override is as reached as what it overrides, and not named a second time."""
    above = {f"{place}.{name}" for place, name in bases(module.name, kind)}
    for method in module.methods[kind]:
        inherited = any(method in modules()[one.rpartition(".")[0]].methods[one.rpartition(".")[2]] for one in above)
        reached = (module.name, f"{kind}.{method}") in search().reached
        if not method.startswith("_") and not reached and not inherited:
            yield f"{module.name}.{kind}.{method}"


def unreached_code() -> Iterator[str]:
    for name, module in modules().items():
        if behind_a_door(name):
            continue
        for unit in module.units:
            if unit and "." not in unit and not unit.startswith("_") and (name, unit) not in search().reached:
                yield f"{name}.{unit}"
        for kind in module.methods:
            if (name, kind) in search().reached and not outside(name, kind):
                yield from unreached_methods(module, kind)


def owns_nothing(module: str, kind: str) -> bool:
    """Whether the nearest ``owns`` of a platform says no to everything."""
    for place, name in ((module, kind), *bases(module, kind)):
        for node in modules()[place].units.get(f"{name}.owns", ()):
            if not isinstance(node, ast.FunctionDef) or node.decorator_list:
                continue  # the abstract one
            body = node.body[-1]
            return isinstance(body, ast.Return) and isinstance(body.value, ast.Constant) and body.value.value is False
    return False


def unreached_recipients() -> Iterator[str]:
    """Platforms that own no link are reached as somebody besides the owner; before that, by nobody."""
    if ("adapters.registry", "Registry.besides") in search().reached:
        return
    for name, module in modules().items():
        if name.startswith("adapters.platforms.") and "base_" not in name:
            yield from (f"{name}.{kind}" for kind in module.methods if owns_nothing(name, kind))


def unreached_tables() -> Iterator[str]:
    """Tables of the data files that no reached code of their folder, or that imports it, names."""
    for path in sorted(path for top in ("bot", "adapters") for path in ROOT.glob(f"{top}/**/*.toml")):
        folder = ".".join(path.parent.relative_to(ROOT).parts)
        near = {module for module in CODE if any(one.startswith(folder + ".") for one in {module, *imports(module)})}
        said = {text for module, text in search().strings if module in near}
        for key in tomllib.loads(path.read_text(encoding="utf-8")):
            if key not in said:
                yield f"{path.relative_to(ROOT)}: {key}"


def unreached() -> set[str]:
    return {*unreached_code(), *unreached_recipients(), *unreached_tables()}


def test_everything_is_reached_from_a_door_but_what_is_open_by_name() -> None:
    assert sorted(unreached() - OPEN_FOR_RIGHT_LINK) == []


def test_what_is_open_by_name_is_still_there_and_still_unreached() -> None:
    assert sorted(OPEN_FOR_RIGHT_LINK - unreached()) == []


def test_the_search_sees_what_stands_behind_a_door_and_what_does_not() -> None:
    reached = search().reached
    assert {("bot.flow.notices.send", "file"), ("adapters.platforms.vk", "Vk.owns"), ("bot.app", "run")} <= reached
    assert ("adapters.links.short_links", "expand") not in reached
