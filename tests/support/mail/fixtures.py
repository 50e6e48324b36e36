"""One web and one mail server per test, on 127.0.0.1."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP

from adapters.mail.abuse_mail import AbuseMail, Outbox
from adapters.mail.contact import Search
from adapters.mail.letter import MailSender
from adapters.mail.rdap import Rdap
from adapters.mail.smtp import Smtp
from tests.support.build import Bench
from tests.support.mail.abuse_desk import mail_bench
from tests.support.mail.box import PostOffice
from tests.support.mail.registry import BOOTSTRAP
from tests.support.mail.web import Outbound, Web

NOW = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    web = Web()
    server = await asyncio.start_server(web.serve, "127.0.0.1", 0)
    web.port = server.sockets[0].getsockname()[1]
    yield web
    server.close()
    await server.wait_closed()


@pytest.fixture
def outbound(web: Web) -> Outbound:
    return Outbound(web)


@pytest.fixture
def search() -> Search:
    async def resolve(host: str) -> tuple[str, ...]:
        return ("45.60.1.7",)

    return Search(Rdap(BOOTSTRAP), resolve, lambda: NOW)


@pytest.fixture
async def office() -> AsyncIterator[PostOffice]:
    office = PostOffice()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(office, hostname="mx.example", loop=loop, auth_require_tls=False), "127.0.0.1", 0
    )
    office.port = server.sockets[0].getsockname()[1]
    yield office
    server.close()
    await server.wait_closed()


@pytest.fixture
async def posting(database_url: str, tmp_path: Path, platform: Any, office: PostOffice) -> AsyncIterator[Bench]:
    """The whole desk, with mail to the post office."""
    async with mail_bench(tmp_path / "data", database_url, platform, office) as bench:
        yield bench


@pytest.fixture
def outbox(office: PostOffice) -> Outbox:
    smtp = Smtp("127.0.0.1", office.port, security="none", timeout=1)
    sender = MailSender(
        "abuse@stillup.example", "Stillup", "a secret", "case@stillup.example", "https://stillup.example/n/"
    )
    return Outbox(smtp, sender)


@pytest.fixture
def mail(outbox: Outbox, search: Search) -> AbuseMail:
    return AbuseMail(outbox, replace(search))
