"""How the rehearsal's platform behaves: a story or a test turns one knob, and the next request feels it."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.demo.pages import Json, stamp
from bot.demo.server import cut, until_left

WINDOW = timedelta(minutes=5)  # docs.joinmastodon.org/api/rate-limits, read on 2026-11-23: 300 in 5 minutes
TOO_MANY = {"error": "Too many requests"}


class AfterReport(StrEnum):
    """What happens once a report is stored."""

    ANSWER = "answer"
    FAIL = "fail"  # status 500
    HANG = "hang"  # no answer until the reporter gives up
    DROP = "drop"  # the connection is cut


class Taken(NamedTuple):
    """Whether a request is within the limit, and the headers for its answer."""

    welcome: bool
    headers: dict[str, str]


class Allowance:
    """Counts API requests in fixed windows, as Mastodon does, and words the three headers that tell of it."""

    def __init__(self) -> None:
        self._ends = datetime.min.replace(tzinfo=UTC)
        self._used = 0

    def take(self, limit: int, now: datetime) -> Taken:
        """Count one request."""
        if now >= self._ends:
            self._ends, self._used = now - (now - datetime.fromtimestamp(0, UTC)) % WINDOW + WINDOW, 0
        self._used += 1
        left = max(limit - self._used, 0)
        counts = {"X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": str(left)}
        return Taken(self._used <= limit, {**counts, "X-RateLimit-Reset": stamp(self._ends)})


@dataclass
class Mood:
    """The knobs, as they stand when nobody turned them."""

    delay: float = 0.0  # seconds before every answer
    status: int = 0  # answer every request with this status instead; 0 means as usual
    retry_after: int | None = None  # seconds, sent along with ``status``
    after_report: AfterReport = AfterReport.ANSWER
    limit: int = 300  # API requests in five minutes
    tombstones: bool = True  # whether the ActivityPub form of a removed post is 410 or, as on Mastodon itself, 404
    allowance: Allowance = field(default_factory=Allowance, repr=False)

    async def refuse(self) -> Response | None:
        """Wait as long as the mood says, then refuse if it says so."""
        await asyncio.sleep(self.delay)
        if not self.status:
            return None
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        sentence = TOO_MANY if self.status == 429 else {"error": "Something went wrong on our side"}
        return JSONResponse(sentence, self.status, headers)

    async def answer(self, request: Request, entity: Json) -> Response:
        """What becomes of the answer to a stored report."""
        if self.after_report is AfterReport.DROP:
            cut(request)
        if self.after_report in {AfterReport.DROP, AfterReport.HANG}:
            await until_left(request)
        failed = self.after_report is AfterReport.FAIL
        return JSONResponse({"error": "Something went wrong on our side"}, 500) if failed else JSONResponse(entity)
