"""What the rehearsal's platform remembers: accounts, posts, reports and who asked for what, in its own SQLite file.

This is the other side's database, never the product's, so it shares nothing with ``bot/store``.
"""

import json
import sqlite3
import threading
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

SCHEMA = """
CREATE TABLE IF NOT EXISTS account (id INTEGER PRIMARY KEY, name TEXT UNIQUE COLLATE NOCASE, joined TEXT);
CREATE TABLE IF NOT EXISTS post (id INTEGER PRIMARY KEY, account INTEGER, text TEXT, published TEXT, removed TEXT);
CREATE TABLE IF NOT EXISTS report (
    id INTEGER PRIMARY KEY, time TEXT, account TEXT, posts TEXT, comment TEXT, category TEXT, rules TEXT,
    forward INTEGER
);
CREATE TABLE IF NOT EXISTS hit (id INTEGER PRIMARY KEY, time TEXT, method TEXT, host TEXT, path TEXT, agent TEXT);
"""
POSTS = """
SELECT post.id, text, published, removed, account.id, name, joined
FROM post JOIN account ON account.id = post.account WHERE post.id = ?
"""
FRESH_ACCOUNT = "INSERT INTO account SELECT max(?, coalesce(max(id) + 1, 0)), ?, ? FROM account RETURNING id"
FRESH_POST = "INSERT INTO post SELECT max(?, coalesce(max(id) + 1, 0)), ?, ?, ?, NULL FROM post RETURNING id"


@dataclass(frozen=True, slots=True)
class DemoAccount:
    id: str
    name: str
    joined: datetime


@dataclass(frozen=True, slots=True)
class Post:
    id: str
    account: DemoAccount
    text: str
    published: datetime
    removed: datetime | None = None


@dataclass(frozen=True, slots=True)
class DemoReport:
    """A report as filed. ``forward`` is what the reporter asked for."""

    time: datetime
    account_id: str
    status_ids: tuple[str, ...]
    comment: str
    category: str
    rule_ids: tuple[str, ...]
    forward: bool
    id: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One request as it arrived. ``path`` includes the query; ``host`` is the Host header."""

    time: datetime
    method: str
    host: str
    path: str
    agent: str


class Records:
    """One connection, used by the server's thread and by the moderator's; the lock keeps them apart."""

    def __init__(self, file: Path):
        self.path = file
        self._lock = threading.Lock()
        self._db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;" + SCHEMA)

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def clear(self) -> None:
        with self._lock:
            self._db.executescript("DELETE FROM account; DELETE FROM post; DELETE FROM report; DELETE FROM hit;")

    def publish(self, name: str, text: str, now: datetime) -> Post:
        """Store a post; an account is made for a new name."""
        known = self._run("SELECT id FROM account WHERE name = ?", name)
        ((account,),) = known or self._run(FRESH_ACCOUNT, _snowflake(now), name, now.isoformat())
        ((post,),) = self._run(FRESH_POST, _snowflake(now), account, text, now.isoformat())
        return self._post(post)

    def mark_removed(self, post: Post, when: datetime | None) -> None:
        removed = when.isoformat() if when else None
        self._run("UPDATE post SET removed = ? WHERE id = ?", removed, int(post.id))

    def account(self, identifier: str) -> DemoAccount | None:
        rows = self._run("SELECT id, name, joined FROM account WHERE id = ?", _number(identifier))
        return _account(*rows[0]) if rows else None

    def account_named(self, name: str) -> DemoAccount | None:
        rows = self._run("SELECT id, name, joined FROM account WHERE name = ?", name)
        return _account(*rows[0]) if rows else None

    def post(self, identifier: str) -> Post | None:
        """The post with this id, removed or not; None when there never was one."""
        number = _number(identifier)
        return self._post(number) if self._run("SELECT 1 FROM post WHERE id = ?", number) else None

    def _post(self, number: int) -> Post:
        ((identifier, text, published, removed, *account),) = self._run(POSTS, number)
        gone = datetime.fromisoformat(removed) if removed else None
        return Post(str(identifier), _account(*account), text, datetime.fromisoformat(published), gone)

    def file(self, report: DemoReport) -> DemoReport:
        """Store a report and return it with its id."""
        ((identifier,),) = self._run(
            "INSERT INTO report VALUES (NULL, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            report.time.isoformat(),
            report.account_id,
            json.dumps(report.status_ids),
            report.comment,
            report.category,
            json.dumps(report.rule_ids),
            report.forward,
        )
        return replace(report, id=str(identifier))

    def reports(self) -> list[DemoReport]:
        return [
            DemoReport(
                datetime.fromisoformat(time),
                account,
                tuple(json.loads(posts)),
                comment,
                category,
                tuple(json.loads(rules)),
                bool(forward),
                str(identifier),
            )
            for identifier, time, account, posts, comment, category, rules, forward in self._run(
                "SELECT * FROM report ORDER BY id"
            )
        ]

    def record_hit(self, hit: Hit) -> None:
        values = hit.time.isoformat(), hit.method, hit.host, hit.path, hit.agent
        self._run("INSERT INTO hit VALUES (NULL, ?, ?, ?, ?, ?)", *values)

    def hits(self) -> list[Hit]:
        rows = self._run("SELECT time, method, host, path, agent FROM hit ORDER BY id")
        return [Hit(datetime.fromisoformat(time), *rest) for time, *rest in rows]

    def _run(self, statement: str, *values: str | int | None) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._db.execute(statement, values).fetchall()


def _account(identifier: int, name: str, joined: str) -> DemoAccount:
    return DemoAccount(str(identifier), name, datetime.fromisoformat(joined))


def _snowflake(now: datetime) -> int:
    """Mastodon's ids begin with the milliseconds since 1970, so they sort by time."""
    return int(now.timestamp() * 1000) << 16


def _number(identifier: str) -> int:
    """The id as SQLite keeps it; -1, which no row has, when it is no id at all."""
    fits = identifier.isascii() and identifier.isdigit() and len(identifier) <= 18
    return int(identifier) if fits else -1
