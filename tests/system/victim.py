"""The bot as a process of its own, which kills itself with SIGKILL at a named place.

Started by ``test_kill.py``: ``python -m tests.system.victim PLAN.json``. Every start does what people would do again
after a crash (report, approve, decide about an unclear attempt) and lets the engine work until the link is removed.
"""

import asyncio
import contextlib
import json
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextvars import ContextVar
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot import app as root
from bot import logs
from bot.chat import ActionName, Card, Paper, Person, Place
from bot.config import load
from bot.demo.stage import StoryClock, pass_time, settle
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cases import decisions
from bot.flow.communities import setup
from bot.flow.reports import intake
from bot.jobs import Jobs
from bot.store import cases

MIA = Person("console", "harbour", id="mia", name="mia")
MAX = Person("console", "harbour", id="max", name="max", roles=("mods",))
ADA = Person("console", "harbour", id="ada", name="ada", admin=True)


class Places:
    """Notes the places that the run passes, and dies at the first that was chosen, leaving its name in a file."""

    def __init__(self, at: list[str], died: Path):
        self._at, self._died = at, died
        self.passed: list[str] = []

    def __call__(self, place: str) -> None:
        if place not in self.passed:
            self.passed.append(place)
        if place in self._at:
            with self._died.open("a") as out:
                out.write(f"{place}\n")
            os.kill(os.getpid(), signal.SIGKILL)


COMMITTED = ContextVar("COMMITTED", default="")  # the place after the commit of the transaction that goes on


class DeadlyJobs(Jobs):
    """The real engine, which a commit wakes: it may die in between."""

    def __init__(self, settings, places: Places):
        super().__init__(settings)
        self._places = places

    async def wake(self, sweep) -> None:
        if COMMITTED.get():
            self._places(COMMITTED.get())
        await super().wake(sweep)


class DeadlyStore:
    """The real store, with a place before and after every commit, named for the function that opened it."""

    def __init__(self, store, places: Places):
        self._store, self._places = store, places
        self.engine, self.read = store.engine, store.read

    def begin(self, turn: str = ""):
        frame = sys._getframe(1)
        while frame.f_code.co_name == "hold_case" or frame.f_globals["__name__"] == "contextlib":
            frame = frame.f_back  # whoever holds a case has its transaction opened for it
        return self._begin(f"{frame.f_globals['__name__'].rpartition('.')[2]}.{frame.f_code.co_name}", turn)

    @contextlib.asynccontextmanager
    async def _begin(self, name: str, turn: str) -> AsyncIterator:
        committed = COMMITTED.set(f"{name}: after commit")
        async with self._store.begin(turn) as db:
            yield db
            self._places(f"{name}: before commit")
        self._places(f"{name}: after commit")
        COMMITTED.reset(committed)


class DeadlyHttp:
    """The real guard, with a place before and after every call."""

    def __init__(self, http, places: Places):
        self._http, self._places = http, places

    async def call(self, call):
        self._places(f"{call.method}: before the call")
        answer = await self._http.call(call)
        self._places(f"{call.method}: after the call")
        return answer

    async def look(self, target, **options):
        self._places("look: before the call")
        answer = await self._http.look(target, **options)
        self._places("look: after the call")
        return answer


class FileFront:
    """Writes what it shows into a file, as a chat service would keep it whatever happens to the bot."""

    name = "console"

    def __init__(self, file: Path, places: Places):
        self._file, self._places = file, places

    def _write(self, kind: str, **what: object) -> None:
        self._places(f"{kind}: before it is shown")
        with self._file.open("a") as out:
            out.write(json.dumps({"kind": kind, **what}) + "\n")
        self._places(f"{kind}: after it is shown")

    async def show(self, place: Place, card: Card) -> str:
        self._write("card", number=card.number, state=card.state, message=place.message)
        return place.message or "m1"

    async def whisper(self, community: str, person: str, words: str) -> None:
        self._write("whisper", person=person, words=words)

    async def page(self, place: Place, role: str, words: str) -> None:
        self._write("page", role=role, words=words)

    async def publish(self, place: Place, paper: Paper) -> str:
        self._write("digest", title=paper.title)
        return "d1"


class KeptClock(StoryClock):
    """A simulated clock that survives the process."""

    def __init__(self, file: Path, start: datetime):
        super().__init__(datetime.fromisoformat(file.read_text()) if file.exists() else start)
        self._file = file

    def jump(self, span: timedelta) -> None:
        super().jump(span)
        self._file.write_text(self().isoformat())


def plan_settings(plan: dict):
    return load(
        {},
        _env_file=None,
        data=plan["data"],
        database=plan["database"],
        organisation="Harbour watch",
        sender_email="notices@harbour.example",
        undo_seconds=0,
        sweep_seconds=59,
        poll_seconds=0.05,
        connect_to=plan["connect_to"],
        accounts={"mastodon": {"social.example": {"token": plan["token"], "base": "http://social.example"}}},
    )


async def main(plan: dict) -> None:
    folder = Path(plan["data"])
    places = Places(plan["kill_at"], folder / "died")
    settings = plan_settings(plan)
    logs.set_up("INFO", [])
    clock = KeptClock(folder / "clock", datetime.fromisoformat(plan["start"]))
    front = FileFront(folder / "shown.jsonl", places)
    jobs = DeadlyJobs(settings, places)
    async with root.open_context(settings, {front.name: front}, clockwork=root.Clockwork(clock), jobs=jobs) as opened:
        context = replace(opened, store=DeadlyStore(opened.store, places), http=DeadlyHttp(opened.http, places))
        await jobs.start(context)
        app = root.App(context, jobs)
        async with asyncio.timeout(60):
            number = await people(app, plan["link"])
            while not await done(app, number, Path(plan["platform"])):
                await pass_time(app, clock, timedelta(minutes=31))
        await jobs.stop()
    (folder / "places.json").write_text(json.dumps(places.passed))


async def people(app: root.App, link: str) -> int:
    """What people do, and would do again: whatever was done already is refused, and that is fine. The case's number.

    It need not be 1: an insert that was rolled back uses a number up on PostgreSQL.
    """
    wishes = setup.Wishes(triage_channel="triage", moderator_roles=["mods"], digest_weekday=-1)
    await setup.save(app.context, ADA, wishes)
    answer = await intake.report(app.context, MIA, intake.ReportRequest(link, Category.HATE, notify=True))
    number = answer.filed[0].number
    with contextlib.suppress(Refusal):
        shown = await decisions.preview(app.context, MAX, number)
        await decisions.press(app.context, MAX, decisions.Press(number, ActionName.APPROVE, draft=shown.draft))
    await settle(app)
    return number


async def done(app: root.App, number: int, platform: Path) -> bool:
    """Whether the link is removed; on the way a moderator settles an attempt of unknown outcome by looking there."""
    async with app.context.store.read() as db:
        state = (await cases.by_number(db, number)).state
    if state == "unsure":
        act = ActionName.ARRIVED if filed(platform) else ActionName.RESEND
        await decisions.press(app.context, MAX, decisions.Press(number, act))
    return state == "removed"


def filed(platform: Path) -> int:
    """How many reports the platform holds, read from its own database."""
    with contextlib.closing(sqlite3.connect(platform)) as db:
        return int(db.execute("SELECT count(*) FROM report").fetchone()[0])


if __name__ == "__main__":
    asyncio.run(main(json.loads(Path(sys.argv[1]).read_text())))
