"""One town for the whole run, emptied after every test."""

from collections.abc import Iterator

import pytest

from tests.support.adapters.wire import Town, Wire, open_town


@pytest.fixture(scope="session")
def street() -> Iterator[Town]:
    town, server, thread = open_town()
    yield town
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def town(street: Town) -> Iterator[Town]:
    yield street
    street.empty()


@pytest.fixture
def http(town: Town) -> Wire:
    return Wire(town)
