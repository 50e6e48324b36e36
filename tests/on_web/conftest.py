"""The web front on a real port, and a notice that a real mail server has received."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.on_web.app import WebApp
from tests.support.build import Bench
from tests.support.mail.abuse_desk import mail_bench, sent
from tests.support.mail.box import PostOffice
from tests.support.mail.fixtures import office

__all__ = ["office"]
LINK = "https://bad.example/login?step=1"


@dataclass
class Knock:
    """A browser before the web front of a bench; ``path`` leads to the notice's own page."""

    web: httpx.AsyncClient
    bench: Bench
    number: int
    path: str

    async def answer(self, said: str = "removed", words: str = "", path: str = "") -> httpx.Response:
        return await self.web.post(path or self.path, data={"answer": said, "words": words})


@pytest.fixture
async def knock(
    tmp_path: Path, platform: Any, office: PostOffice, unused_limits: dict[str, int]
) -> AsyncIterator[Knock]:
    (tmp_path / "data").mkdir()
    more = {"web_listen": "127.0.0.1:0", "web_public_url": "https://stillup.example"}
    async with mail_bench(tmp_path / "data", "", platform, office, **more) as bench:
        (number,) = await sent(bench, LINK)
        (path,) = re.findall(r"https://stillup\.example(/n/\S+)", office.text())
        outbound = WebApp(bench.settings, **unused_limits)
        serving = asyncio.create_task(outbound.serve(bench.context))
        while not outbound.port:
            await asyncio.sleep(0.01)
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{outbound.port}", trust_env=False) as web:
            yield Knock(web, bench, number, path)
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


@pytest.fixture
def unused_limits() -> dict[str, int]:
    """Limits of the front; a module may ask for others."""
    return {}
