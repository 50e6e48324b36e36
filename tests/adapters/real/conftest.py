"""Real servers that others wrote, installed once into a cache and started on 127.0.0.1 for the slow suite."""

from collections.abc import Iterator

import pytest

from tests.adapters.real import network, synapse
from tests.adapters.real.home import installed

_left_out: list[str] = []


@pytest.fixture(scope="session")
def homeserver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[synapse.Synapse]:
    home = installed(f"synapse-{synapse.VERSION}", synapse.install)
    with synapse.started(home, tmp_path_factory.mktemp("synapse")) as server:
        yield server


@pytest.fixture(scope="session")
def atproto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[network.Network]:
    home = installed(f"atproto-{network.VERSION}", network.install)
    with network.started(home, tmp_path_factory.mktemp("atproto")) as net:
        yield net


def pytest_deselected(items: list[pytest.Item]) -> None:
    _left_out.extend(item.name for item in items if "adapters/real" in item.nodeid)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _left_out:
        terminalreporter.write_line(f"{len(_left_out)} tests against real servers left out; run: uv run pytest -m slow")
