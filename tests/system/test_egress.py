"""The doors that the settings open: everything through one proxy, and looks through others as well."""

import asyncio
from pathlib import Path

import pytest

from adapters.core.values import Handling, Target
from bot import app as root
from bot.config import ConfigError
from tests.support.adapters.wires import kind_of, served
from tests.support.build import settings_for

LINK = Target("http://93.184.216.34/", Handling.OPEN)


class Proxy:
    """Answers each tunnel with its own name."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.asked: list[str] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(self.name)}\r\n\r\n{self.name}".encode())


async def test_looks_leave_through_the_proxies_that_are_named(tmp_path: Path) -> None:
    wall, german = Proxy("wall"), Proxy("german")
    async with served(wall.serve) as one, served(german.serve) as two:
        more = {"egress_proxy": f"http://u:p@127.0.0.1:{one}", "vantages": f"DE=http://127.0.0.1:{two}"}
        async with root.open_context(settings_for(tmp_path, "", **more), {}) as context:
            answers = [await outbound.look(LINK) for outbound in (context.http, *context.elsewhere.values())]
            assert await kind_of(context.http.look(Target("http://10.0.0.1/", Handling.OPEN))) == "refused"
    assert [answer.body for answer in answers] == [b"wall", b"german"]
    assert wall.asked[0].startswith("CONNECT 93.184.216.34:80 HTTP/1.1\r\n")
    assert ("Proxy-Authorization: Basic dTpw" in wall.asked[0], len(wall.asked)) == (True, 1)


@pytest.mark.parametrize("name", ["egress_proxy", "vantages"])
async def test_a_proxy_that_cannot_be_used_is_named_without_its_password(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError, match=f"STILLUP_{name.upper()} is wrong") as caught:
        async with root.open_context(settings_for(tmp_path, "", **{name: "DE=ftp://u:hunter2@p"}), {}):
            pass
    assert "hunter2" not in str(caught.value)


def test_own_addresses_are_refused(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, "", own_addresses="93.184.216.34, 2606:2800:220:1::1")
    assert root.policy(settings).own_addresses == {"93.184.216.34", "2606:2800:220:1::1"}
