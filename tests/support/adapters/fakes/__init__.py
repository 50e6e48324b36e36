"""Platforms played on the wire, each built from its official documentation and refusing what the platform refuses."""

from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

Handler = Callable[[Request], Awaitable[Response]]


class Fake:
    """One platform: who lives where, what was reported, whether the item is gone, how the platform decided."""

    def __init__(self) -> None:
        self.reports: list[dict[str, object]] = []
        self.gone = False
        self.decided = ""
        self.houses: dict[str, ASGIApp] = {}

    def live(self, host: str, served: dict[str, Handler]) -> None:
        """Open a house: "METHOD /path" -> handler."""
        routes = [Route(one.split(" ")[1], handler, methods=[one.split(" ")[0]]) for one, handler in served.items()]
        self.houses[host] = Starlette(routes=routes)


def json(body: object, status: int = 200) -> Response:
    return JSONResponse(body, status)


def bears(request: Request, token: str) -> bool:
    return request.headers.get("authorization") == f"Bearer {token}"


async def form_of(request: Request) -> dict[str, list[str]]:
    """A form body as name -> values."""
    return parse_qs((await request.body()).decode(), keep_blank_values=True)


async def flat_form(request: Request) -> dict[str, str]:
    """A form body as name -> last value."""
    return {name: values[-1] for name, values in (await form_of(request)).items()}
