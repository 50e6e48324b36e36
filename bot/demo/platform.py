"""A small platform on this machine for the rehearsal and the tests: real HTTP, its own database, its own moderator.

To a reporter and a reader it is a Mastodon instance (``bot.demo.site`` names the documents it follows).
"""

import asyncio
import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.demo.mood import AfterReport, Mood
from bot.demo.pages import post_url, profile_url
from bot.demo.records import DemoReport, Hit, Post, Records
from bot.demo.server import DemoServer
from bot.demo.site import Site

__all__ = ["AfterReport", "DemoPlatform", "DemoReport", "Hit", "Mood", "start"]

Clock = Callable[[], datetime]


def _utc_now() -> datetime:
    return datetime.now(UTC)


def start(directory: Path, host: str = "social.example", *, port: int = 0, now: Clock = _utc_now) -> "DemoPlatform":
    """Start a platform that keeps its data in ``directory``; it answers as soon as this returns.

    ``host`` is a lower-case host name. ``port`` 0 takes a free one. ``now`` gives aware times and is called from the
    server's thread. A file that an earlier platform of the same host left there is used on.
    """
    return DemoPlatform(Site(host, Records(directory / f"{host}.sqlite3"), {}, now), port)


class DemoPlatform:
    """A running platform. Its methods may be called from any thread; turn the knobs of ``mood`` at any time."""

    def __init__(self, site: Site, port: int = 0):
        self._site = site
        self.host = site.host
        self.token = secrets.token_urlsafe(24)  # may search and report
        self.reading_token = secrets.token_urlsafe(24)  # may search only
        site.tokens[self.token] = frozenset({"read:search", "write:reports"})
        site.tokens[self.reading_token] = frozenset({"read:search"})
        self._server = DemoServer(site.app(), port)

    @property
    def mood(self) -> Mood:
        return self._site.mood

    @property
    def connect_to(self) -> dict[str, str]:
        """Where the platform's host is really reached, for whoever opens connections by name."""
        return {f"{self.host}:80": f"127.0.0.1:{self._server.port}"}

    @property
    def file(self) -> Path:
        """The platform's own database, for whoever checks what it holds from another process."""
        return self._site.records.path

    def publish(self, user: str, text: str) -> str:
        """Post as ``user`` (letters, digits and underscores; made when new). Returns the post's address."""
        return post_url(self._site.records.publish(user, text, self._site.now()), self.host)

    def profile(self, user: str) -> str:
        """The address of a user's profile."""
        return profile_url(user, self.host)

    def take_down(self, url: str) -> None:
        """The moderator removes a post. Raises ``LookupError`` when there never was one."""
        self._site.records.mark_removed(self._post(url), self._site.now())

    def put_back(self, url: str) -> None:
        """The moderator restores a post. Raises ``LookupError`` when there never was one."""
        self._site.records.mark_removed(self._post(url), None)

    def log(self) -> list[Hit]:
        """Every request since the start, oldest first, also those that were refused or never answered."""
        return self._site.records.hits()

    def reports(self) -> list[DemoReport]:
        """Every report that was stored, oldest first."""
        return self._site.records.reports()

    def reset(self) -> None:
        """Forget posts, reports and requests, and behave as usual again. The tokens stay."""
        self._site.records.clear()
        self._site.mood = Mood()

    def close(self) -> None:
        """Cut what is open, stop the server and close the database."""
        self._server.close()
        self._site.records.close()

    async def aclose(self) -> None:
        """``close`` without blocking the event loop."""
        await asyncio.to_thread(self.close)

    def _post(self, url: str) -> Post:
        post = self._site.find(url, removed=True)
        if post is None:
            raise LookupError("There is no such post on this platform.")
        return post
