"""Real servers that others wrote, installed once into pytest's cache and started on 127.0.0.1 for the slow suite."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.real.synapse import Synapse, started

VERSION = "1.163.2"
_left_out: list[str] = []


@pytest.fixture(scope="session")
def synapse(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    home = Path(pytestconfig.cache.mkdir(f"synapse-{VERSION}")) / "venv"
    if not (home / "done").exists():
        subprocess.run(["uv", "venv", "-q", "--clear", str(home)], check=True)
        subprocess.run(["uv", "pip", "install", "-q", "-p", str(home), f"matrix-synapse=={VERSION}"], check=True)
        (home / "done").touch()
    with started(home / "bin" / "python", tmp_path_factory.mktemp("synapse")) as server:
        yield server


def pytest_deselected(items: list[pytest.Item]) -> None:
    _left_out.extend(item.name for item in items if "adapters/real" in item.nodeid)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _left_out:
        terminalreporter.write_line(f"{len(_left_out)} tests against real servers left out; run: uv run pytest -m slow")
