"""The local platform as fixtures: one server for the session, emptied before each test that asks for it.

Take them into a ``conftest.py`` with ``from tests.local import platform, platform_server``.
"""

from collections.abc import Iterator

import pytest

from bot.demo.platform import DemoPlatform, start


@pytest.fixture(scope="session")
def platform_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoPlatform]:
    server = start(tmp_path_factory.mktemp("platform"))
    yield server
    server.close()


@pytest.fixture
def platform(platform_server: DemoPlatform) -> DemoPlatform:
    platform_server.reset()
    return platform_server
