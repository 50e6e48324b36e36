"""Where things may stand: imports run down only, capabilities form no circle, SQL and libraries keep to their place."""

import pytest

from tests.house.code import CODE, all_circles, capabilities, edges, floor, imports, upward

# From the top down: a capability may import what stands below it. Cards may read cases; cases never import cards.
ORDER = {
    "bot.flow": (
        *("cards", "digest", "evidence", "reports", "probes", "cases"),
        *("notices", "oncall", "communities", "context"),
    ),
    "adapters": (
        *("catalogue_page", "catalogue", "registry", "platforms", "mail"),
        *("handoff", "web", "links", "http", "core"),
    ),
}
DOMAIN_MAY_USE = {"adapters.core.values"}  # so that no fact has two enums
CHAT = {"discord": "bot.on_discord", "slack_bolt": "bot.on_slack", "slack_sdk": "bot.on_slack"}
FRONTS = ("bot.on_discord.", "bot.on_slack.", "bot.on_console.", "bot.on_web.")


def users(library: str) -> set[str]:
    return {module for module in CODE if any(one.split(".")[0] == library for one in imports(module))}


def test_an_import_runs_down_only():
    assert upward() == []


def test_every_module_has_a_floor():
    assert [module for module in CODE if not floor(module) and module != "bot"] == []


def test_nothing_imports_in_a_circle():
    assert all_circles() == []


@pytest.mark.parametrize("whole", ORDER)
def test_a_capability_imports_only_what_is_drawn_below_it(whole):
    place = {name: at for at, name in enumerate(ORDER[whole])}
    graph = capabilities(whole)
    assert set(graph) == set(place)
    assert [f"{one} -> {other}" for one in graph for other in graph[one] if place[other] <= place[one]] == []


def test_the_adapters_know_nobody_of_the_bot():
    wrong = [f"{one} -> {other}" for one, others in edges().items() for other in others if one.startswith("adapters.")]
    assert [line for line in wrong if "-> bot" in line] == []


def test_the_domain_knows_only_itself_and_the_closed_lists_of_the_adapters():
    others = {one: set(edges()[one]) - DOMAIN_MAY_USE for one in CODE if one.startswith("bot.domain")}
    assert [f"{one} -> {other}" for one in others for other in others[one] if not other.startswith("bot.domain")] == []


@pytest.mark.parametrize("alone", ["bot.config", "bot.wording"])
def test_the_configuration_and_the_wording_know_nobody_beside_them(alone):
    assert [other for one in CODE if one.startswith(alone) for other in edges()[one] if other != alone] == []


def test_the_domain_does_no_input_or_output():
    banned = {"asyncio", "httpx", "sqlalchemy", "pathlib", "socket", "os", "time", "logging", "requests"}
    inside = [module for module in CODE if module.startswith("bot.domain")]
    assert [f"{one} -> {other}" for one in inside for other in imports(one) if other.split(".")[0] in banned] == []


def test_sql_stands_in_the_store_only():
    handed_on = {"sqlalchemy.ext.asyncio.AsyncSession", "sqlalchemy.ext.asyncio"}  # a type in a signature
    handed_on |= {"sqlalchemy.exc.SQLAlchemyError", "sqlalchemy.exc"}
    wrong = [
        f"{module} -> {other}"
        for module in CODE
        if not module.startswith("bot.store")
        for other in imports(module)
        if other.startswith(("sqlalchemy", "alembic")) and other not in handed_on
    ]
    assert wrong == []


def test_fronts_open_no_session_and_know_nothing_of_the_store():
    fronts = [module for module in CODE if module.startswith(FRONTS)]
    wrong = [f"{one} -> {other}" for one in fronts for other in imports(one)]
    assert [line for line in wrong if line.partition(" -> ")[2].startswith("bot.store")] == []
    texts = {one: CODE[one].read_text(encoding="utf-8") for one in fronts}
    assert [one for one, text in texts.items() if "store.begin(" in text or "store.read(" in text] == []


@pytest.mark.parametrize(("library", "front"), CHAT.items())
def test_chat_libraries_stay_in_their_fronts(library, front):
    # Installations are rows, and their tables are the library's own: that store is the one neighbour.
    assert [one for one in users(library) if not one.startswith(front) and one != "bot.store.slack_installations"] == []


def test_only_the_jobs_know_the_engine():
    assert users("dbos") <= {"bot.jobs", "bot.takeover"}


def test_urls_are_parsed_by_one_library():
    banned = ("urllib.parse.urlparse", "urllib.parse.urlsplit", "yarl", "furl", "httpx.URL")
    wrong = {module for module in CODE for one in imports(module) if one.startswith(banned)}
    # The library takes its gateway's address, from our settings, as its own type.
    assert wrong <= {"bot.on_discord.client"}


def test_outbound_clients_are_built_in_the_guard_only():
    made = ("httpx.AsyncClient(", "httpx.Client(", "httpx.get(", "aiohttp.ClientSession(")
    wrong = [module for module, path in CODE.items() if any(one in path.read_text(encoding="utf-8") for one in made)]
    assert wrong == ["bot.on_slack.client"]  # the chat's own service, at the address of our settings
