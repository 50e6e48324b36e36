"""Calls and answers: what may fail without harm, what may not, and how to read an answer of unknown shape."""

from typing import Any
from urllib.parse import quote

import ada_url

from adapters.base import Answer, Call, FilingError, Http, HttpError, Outcome, Sighting, check


def query(href: str, **params: str) -> str:
    """``href`` with these parameters in its query, encoded."""
    search = ada_url.URLSearchParams("")
    for name, value in params.items():
        search.append(name, value)
    return f"{href}?{search}"


def segment(text: str) -> str:
    """One segment of a path, encoded, so that an id from an answer cannot climb out of its place."""
    return quote(text, safe="")


async def read(http: Http, call: Call, what: str) -> Any:
    """Make a call that files nothing and pass its JSON on. Whatever fails here, nothing was sent to anybody."""
    try:
        return check(await http.call(call), what).json()
    except HttpError as error:
        raise FilingError(str(error), permanent=error.kind in {"refused", "sealed"}) from error
    except FilingError as error:
        raise FilingError(str(error), permanent=error.permanent, retry_after=error.retry_after) from error


async def send(http: Http, call: Call, what: str) -> Answer:
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
    """The text or number at a path as text; raises ``HttpError("protocol")`` where there is none."""
    value = dig(data, *path)
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        raise HttpError("protocol", "The answer lacked what it has to carry.", sent=True)
    return str(value)


def is_json(answer: Answer) -> bool:
    """Whether the answer says that it is JSON. A guarded look has no body, so the header has to do."""
    return "json" in answer.headers.get("content-type", "")


def seen(answer: Answer, method: str) -> Sighting:
    """What an API answered about one item. Pages instead of JSON, refusals and failures all mean "could not tell"."""
    if answer.status == 451:
        return Sighting(Outcome.RESTRICTED, method, 451, "Withheld for legal reasons.")
    if answer.status == 410:
        return Sighting(Outcome.GONE, method, 410)
    if answer.status in {200, 404} and is_json(answer):
        return Sighting(Outcome.UP if answer.status == 200 else Outcome.GONE, method, answer.status)
    return Sighting(Outcome.UNKNOWN, method, answer.status)
