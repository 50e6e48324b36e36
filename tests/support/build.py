"""Builders with defaults, and the small real things that tests work with: a clock, a front, a bench."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from adapters.core.platform import Platform
from adapters.core.values import Outcome, Sighting, Target
from bot import app as root
from bot.chat import ActionName, Card, FrontError, Paper, Person, Place
from bot.config import Settings, load
from bot.demo.platform import DemoPlatform as LocalPlatform
from bot.domain.category import Category
from bot.flow.cases import decisions
from bot.flow.cases.action import Press
from bot.flow.communities import setup
from bot.flow.context import Context
from bot.flow.reports import intake
from bot.store.engine.migrate import migrate
from bot.store.engine.session import open_store

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self, at: datetime = START):
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def go(self, **span: float) -> None:
        self.at += timedelta(**span)


@dataclass
class MemoryFront:
    """A front that keeps what it was told to show; ``fails`` is raised instead when set."""

    name: str = "console"
    shown: list[tuple[Place, Card]] = field(default_factory=list)
    whispers: list[tuple[str, str, str]] = field(default_factory=list)
    pages: list[tuple[Place, str, str]] = field(default_factory=list)
    papers: list[tuple[Place, Paper]] = field(default_factory=list)
    fails: FrontError | None = None

    async def show(self, place: Place, card: Card) -> str:
        if self.fails:
            raise self.fails
        self.shown.append((place, card))
        return place.message or f"m{len(self.shown)}"

    async def whisper(self, community: str, person: str, words: str) -> None:
        if self.fails:
            raise self.fails
        self.whispers.append((community, person, words))

    async def page(self, place: Place, role: str, words: str) -> None:
        if self.fails:
            raise self.fails
        self.pages.append((place, role, words))

    async def publish(self, place: Place, paper: Paper) -> str:
        if self.fails:
            raise self.fails
        self.papers.append((place, paper))
        return f"p{len(self.papers)}"

    def card(self, community: str = "harbour") -> Card:
        """The card as it stands now in that community."""
        return [card for place, card in self.shown if place.community == community][-1]


@dataclass
class Bench:
    """A desk with everything a test may want to reach for."""

    context: Context
    front: MemoryFront
    platform: LocalPlatform
    clock: Clock
    settings: Settings

    def post(self, text: str = "a post that should not be there") -> str:
        return self.platform.publish("troll", text)


def settings_for(folder: Path, database: str, platform: LocalPlatform | None = None, **more: object) -> Settings:
    """Settings that reach the local platform, whatever the environment of the test run says.

    Their SQLite has its tables already: to migrate from nothing takes longer than most tests.
    """
    if not database and not (file := folder / "stillup.db").exists():
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(migrated())
    given: dict[str, object] = {
        "_env_file": None,
        "data": folder,
        "database": database,
        "organisation": "Harbour watch",
        "sender_name": "Hanna Weiss",
        "sender_email": "notices@harbour.example",
        "country": "IE",
        "log_level": "DEBUG",
        "host_gap_seconds": 0,
    }
    if platform:
        given["connect_to"] = platform.connect_to
        given["accounts"] = {"mastodon": {platform.host: {"token": platform.token, "base": f"http://{platform.host}"}}}
    return load({}, **{**given, **more})


@cache
def migrated() -> bytes:
    """A SQLite file with all tables and no rows."""
    return _made(lambda file: migrate_at(f"sqlite+aiosqlite:///{file}"))


@cache
def settled() -> bytes:
    """The same with the two communities of a bench, set up at ``START``."""
    return _made(_settle)


def _made(by: Callable[[Path], Coroutine[Any, Any, None]]) -> bytes:
    with TemporaryDirectory() as folder, ThreadPoolExecutor(1) as beside:  # whoever asks may run a loop already
        file = Path(folder) / "stillup.db"
        beside.submit(asyncio.run, by(file)).result()
        return file.read_bytes()


async def _settle(file: Path) -> None:
    async with root.open_context(settings_for(file.parent, ""), {}, clockwork=root.Clockwork(Clock())) as context:
        await set_up(context)


async def migrate_at(url: str) -> None:
    opened = open_store(url)
    await migrate(opened)
    await opened.aclose()


@asynccontextmanager
async def open_bench(
    folder: Path, database: str, platform: LocalPlatform, clock: Clock, **more: object
) -> AsyncIterator[Bench]:
    front = MemoryFront()
    if ready := not database and clock() == START and not (folder / "stillup.db").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "stillup.db").write_bytes(settled())
    settings = settings_for(folder, database, platform, **more)
    async with root.open_context(settings, {front.name: front}, clockwork=root.Clockwork(clock)) as context:
        if not ready:
            await set_up(context)
        yield Bench(context, front, platform, clock, settings)


async def set_up(context: Context) -> None:
    """Two communities, one of them French."""
    for community, language in (("harbour", "en"), ("garden", "fr")):
        wishes = setup.Wishes(
            name=community.title(),
            triage_channel="triage",
            digest_channel="digest",
            moderator_roles=["mods"],
            language=language,
            country="IE",
        )
        await setup.save(context, admin(community), wishes)


def member(name: str = "mia", community: str = "harbour") -> Person:
    return Person("console", community, id=name, name=name)


def mod(name: str = "max", community: str = "harbour") -> Person:
    return Person("console", community, id=name, name=name, roles=("mods",))


def admin(community: str = "harbour", name: str = "ada") -> Person:
    return Person("console", community, id=name, name=name, admin=True)


async def report(
    bench: Bench, text: str, who: Person | None = None, category: Category = Category.HATE, **more: object
) -> int:
    """File one report; the number of its case."""
    ask = intake.ReportRequest(text, category, **more)  # type: ignore[arg-type]
    return (await intake.report(bench.context, who or member(), ask)).filed[0].number


async def press(
    bench: Bench, number: int, action: ActionName, text: str = "", who: Person | None = None, draft: str = ""
) -> str:
    return await decisions.press(bench.context, who or mod(), Press(number, action, text, draft))


class Scripted(Platform):
    """A platform whose looks follow a script; the last one repeats."""

    name = "scripted"

    def __init__(self, *outcomes: Outcome):
        self.outcomes = list(outcomes)
        self.asked: list[Target] = []

    def owns(self, target: Target) -> bool:
        return True

    async def _look(self, target: Target, http: object) -> Sighting:
        self.asked.append(target)
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        return Sighting(outcome, "script")
