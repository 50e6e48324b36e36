"""A desk whose mail goes to a real SMTP server on this machine, and whose registry names one contact for every host."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from adapters.core.http import Http
from adapters.core.values import Channel, Route, Target, Way
from adapters.mail.abuse_mail import AbuseMail
from adapters.mail.settings import abuse_mail
from adapters.registry import Registry
from bot.chat import ActionName
from bot.domain.category import Category
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Notice
from tests.support.build import Bench, Clock, open_bench, press, report
from tests.support.mail.box import PostOffice

SECRET = "a secret"
FIELDS = {
    "host": "127.0.0.1",
    "mailbox": "abuse@stillup.example",
    "name": "Stillup",
    "secret": SECRET,
    "security": "none",
    "seconds": "1",
    "reply": "case@stillup.example",
    "verify": "https://stillup.example/n/",
}
TO, NEXT = "abuse@hoster.example", "abuse@registrar.example"


class FixedContacts(AbuseMail):
    """Who answers for a host is known beforehand, so that no registry is asked; the list is honoured as it is."""

    contacts: tuple[str, ...] = (TO, NEXT)

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        open_ones = [one for one in self.contacts if not self._search.suppressed(one)]
        if not open_ones:
            return (self._nobody(target, "Nobody was found who may be written to."),)
        return tuple(Route(self.name, one, Way.MAIL, Channel.LEGAL_NOTICE, "It carries the host.") for one in open_ones)


@asynccontextmanager
async def mail_bench(
    folder: Path, database: str, platform: Any, office: PostOffice, **settings: object
) -> AsyncIterator[Bench]:
    """A bench whose general web is served by mail. ``settings`` are further settings."""
    fields = {**FIELDS, "port": str(office.port)}
    given: dict[str, object] = {"accounts": {"mail": {"smtp": fields}}, **settings}
    async with open_bench(folder, database, platform, Clock(), **given) as bench:
        made = abuse_mail(fields, suppressed=bench.context.suppressed.__contains__, now=bench.clock)
        mail = FixedContacts(made._outbox, made._search)
        others = tuple(one for one in bench.context.platforms if one.name not in {"mail", "page", "web"})
        bench.context = replace(bench.context, platforms=Registry((*others, mail)))
        yield bench


async def approved(bench: Bench, *links: str) -> list[int]:
    """Cases of these links, approved, their notices due now."""
    numbers = []
    for link in links:
        numbers.append(await report(bench, link, category=Category.PHISHING))
        await press(bench, numbers[-1], ActionName.APPROVE)
    bench.clock.go(minutes=2)
    return numbers


async def sent(bench: Bench, *links: str) -> list[int]:
    """The same, and sent."""
    numbers = await approved(bench, *links)
    while await work_off(bench.context, Sweep.NOTICES):
        pass
    return numbers


async def rows(bench: Bench) -> list[Notice]:
    from sqlalchemy import select

    async with bench.context.store.read() as db:
        return list((await db.scalars(select(Notice).where(Notice.state != "draft").order_by(Notice.id))).all())


async def state(bench: Bench, number: int) -> str:
    async with bench.context.store.read() as db:
        case = await db.get(Case, number)
        assert case is not None
        return case.state


async def told(bench: Bench) -> str:
    """The newest card of the harbour, as text."""
    await work_off(bench.context, Sweep.DELIVERIES)
    return "\n".join(line.text for line in bench.front.card().lines)
