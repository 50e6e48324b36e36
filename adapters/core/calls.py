"""Calls and answers: what may fail without harm, what may not, and how to read an answer of unknown shape."""

from typing import Any
from urllib.parse import quote

import ada_url

from adapters.core.errors import FilingError, HttpError
from adapters.core.http import ApiCall, Http, Response
from adapters.core.http_451 import blocked_by
from adapters.core.platform import check
from adapters.core.retry_after import wanted
from adapters.core.values import Outcome, Sighting


def query(href: str, **params: str) -> str:
    """``href`` with these parameters in its query, encoded."""
    search = ada_url.URLSearchParams("")
    for name, value in params.items():
        search.append(name, value)
    return f"{href}?{search}"


def segment(text: str) -> str:
    """One segment of a path, encoded, so that an id from an answer cannot climb out of its place."""
    return quote(text, safe="")


async def read(http: Http, call: ApiCall, what: str) -> Any:
    """Make a call that files nothing and pass its JSON on. Whatever fails here, nothing was sent to anybody."""
    try:
        return check(await http.call(call), what).json()
    except HttpError as error:
        raise FilingError(str(error), permanent=error.kind in {"refused", "sealed"}) from error
    except FilingError as error:
        raise FilingError(str(error), permanent=error.permanent, retry_after=error.retry_after) from error


async def send(http: Http, call: ApiCall, what: str) -> Response:
    """Make the one call that files. A failure in the middle of it means that it may have arrived."""
    return check(await http.call(call), what)


def dig(data: Any, *path: str | int) -> Any:
    """The value at a path of keys and indexes, or None where the answer has another shape."""
    for step in path:
        if isinstance(step, str) and isinstance(data, dict):
            data = data.get(step)
        elif isinstance(step, int) and isinstance(data, list) and len(data) > step:
            data = data[step]
        else:
            return None
    return data


def need(data: Any, *path: str | int) -> str:
    """The text or number at a path of the filing call's answer; ``HttpError`` (it may have arrived) without one."""
    value = _text(dig(data, *path))
    if not value:
        raise HttpError("protocol", "The answer lacked what it has to carry.", sent=True)
    return value


def take(data: Any, *path: str | int, what: str) -> str:
    """The text or number at a path of an answer to ``read``; ``FilingError`` (nothing was filed) without one."""
    value = _text(dig(data, *path))
    if not value:
        raise FilingError(f"{what} did not tell what is needed to file.", permanent=False)
    return value


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def is_json(answer: Response) -> bool:
    """Whether the answer says that it is JSON. A guarded look has no body, so the header has to do."""
    return "json" in answer.headers.get("content-type", "")


def seen(answer: Response, method: str) -> Sighting:
    """What an API answered about one item. A page instead of JSON means that there is no such API: could not tell."""
    if answer.status in {200, 404} and not is_json(answer):
        return Sighting(Outcome.UNKNOWN, method, answer.status)
    return answered(answer, method)


def answered(answer: Response, method: str) -> Sighting:
    """What a status says about one item; refusals (401, 403, 429) and failures mean "could not tell"."""
    if answer.status == 451:
        return Sighting(Outcome.RESTRICTED, method, 451, blocked_by(answer.headers))
    found = {200: Outcome.UP, 404: Outcome.GONE, 410: Outcome.GONE}.get(answer.status, Outcome.UNKNOWN)
    return Sighting(found, method, answer.status, wait=wanted(answer.status, answer.headers))
