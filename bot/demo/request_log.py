"""Where every request to the rehearsal's platform comes in: written down, counted, and let in or refused."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.demo.mood import TOO_MANY, Mood
from bot.demo.records import Hit, Records


@dataclass
class RequestLog:
    """Writes every request down before anything else happens, then lets it in or not."""

    inside: ASGIApp
    records: Records
    now: Callable[[], datetime]
    mood: Callable[[], Mood]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        now, mood = self.now(), self.mood()
        self.records.record_hit(_hit(request, now))
        answer = await mood.refuse()
        if request.url.path.startswith("/api/"):
            welcome, headers = mood.allowance.take(mood.limit, now)
            answer = answer or (None if welcome else JSONResponse(TOO_MANY, 429))
            send = _with_headers(send, headers)
        await (answer or self.inside)(scope, receive, send)


def _with_headers(send: Send, headers: dict[str, str]) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(headers)
        await send(message)

    return sending


def _hit(request: Request, now: datetime) -> Hit:
    parts = request.scope["raw_path"], request.scope["query_string"]
    asked = "?".join(part.decode(errors="replace") for part in parts if part)
    return Hit(now, request.method, request.headers.get("host", ""), asked, request.headers.get("user-agent", ""))
