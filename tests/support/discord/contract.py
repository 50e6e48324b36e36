"""What Discord accepts: its own API description, and what that misses."""

import gzip
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator

SPEC = Path(__file__).parents[2] / "data" / "discord-openapi.json.gz"
V2 = 1 << 15  # IS_COMPONENTS_V2


@cache
def spec() -> dict[str, Any]:
    return json.loads(gzip.decompress(SPEC.read_bytes()))


@cache
def _routes() -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    # Literal paths first: "/users/@me" must not be read as "/users/{user_id}".
    ordered = sorted(spec()["paths"].items(), key=lambda one: one[0].count("{"))
    return [(re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path)), methods) for path, methods in ordered]


def violations(method: str, path: str, body: Any) -> list[str]:
    """Everything that Discord would not take in this request; empty when it is fine."""
    path = path.split("?", maxsplit=1)[0]
    for pattern, methods in _routes():
        if pattern.fullmatch(path) and method.lower() in methods:
            return [*_by_schema(methods[method.lower()], body), *missed(body)]
    return [f"{method} {path}: no such route"]


def _by_schema(route: dict[str, Any], body: Any) -> Iterator[str]:
    content = route.get("requestBody", {}).get("content", {})
    if body is None or "application/json" not in content:
        return
    schema = json.dumps(content["application/json"]["schema"])
    for error in _compiled(schema).iter_errors(_ids_as_text(body)):
        yield f"{error.instance_path}: {error.message[:300]}"


def _ids_as_text(body: Any) -> Any:
    """Discord takes ids as numbers too (docs.discord.com, Reference, "ID Serialization"); the description does not."""
    if isinstance(body, list):
        return [_ids_as_text(one) for one in body]
    if not isinstance(body, dict):
        return body
    return {
        key: [{**one, "id": str(one["id"])} for one in value]
        if key in {"attachments", "default_values"} and isinstance(value, list)
        else str(value)
        if key in {"recipient_id", "message_id", "channel_id"} and value is not None
        else [str(one) for one in value]
        if key in {"roles", "users"} and isinstance(value, list)
        else _ids_as_text(value)
        for key, value in body.items()
    }


@cache
def _compiled(schema: str) -> Draft202012Validator:
    whole = {"$ref": "#/x", "x": json.loads(schema), "components": spec()["components"]}
    return Draft202012Validator(whole)


def missed(body: Any) -> Iterator[str]:
    """What the description leaves out and the service refuses all the same."""
    if isinstance(body, list):
        yield from _commands(body)
    message = (body.get("data") or body) if isinstance(body, dict) else {}
    if not isinstance(message, dict):
        return
    if isinstance(body, dict) and body.get("type") == 4 and not _says_something(message):
        yield "the message is empty"
    if len(message.get("content") or "") > 2000:
        yield "content is longer than 2,000 characters"
    parts = list(walk(message.get("components") or []))
    if message.get("flags", 0) & V2:
        yield from _layout(message, parts)
    ids = [part["custom_id"] for part in parts if "custom_id" in part]
    if len(ids) != len(set(ids)):
        yield "a custom_id stands there twice"


def _says_something(message: dict[str, Any]) -> bool:
    return any(message.get(key) for key in ("content", "components", "embeds", "attachments", "poll"))


def _commands(commands: list[dict[str, Any]]) -> Iterator[str]:
    """A set of commands: names, how many, and that no required option stands behind an optional one."""
    slash = [one for one in commands if one.get("type", 1) == 1]
    if len(slash) > 100 or len(commands) - len(slash) > 10:
        yield "too many commands"
    for command in slash:
        for name in (command["name"], *(command.get("name_localizations") or {}).values()):
            if name != name.lower() or not re.fullmatch(r"[-_'’\w]{1,32}", name):
                yield f"the command's name {name!r}"
        yield from _options(command)


def _options(command: dict[str, Any]) -> Iterator[str]:
    options = command.get("options") or []
    required = [bool(one.get("required")) for one in options]
    if required != sorted(required, reverse=True):
        yield f"{command['name']}: a required option behind an optional one"
    for option in options:
        yield from _options(option)


def _layout(message: dict[str, Any], parts: list[dict[str, Any]]) -> Iterator[str]:
    if message.get("content") or message.get("embeds"):
        yield "a layout has no content and no embeds"
    if len(parts) > 40:
        yield f"{len(parts)} components"
    if sum(len(part["content"]) for part in parts if part.get("type") == 10) > 4000:
        yield "more than 4,000 characters of text"


def walk(parts: Any) -> Iterator[dict[str, Any]]:
    """Every component, nested ones too."""
    for part in parts:
        yield part
        yield from walk(part.get("components") or [])
        for key in ("component", "accessory"):
            if isinstance(part.get(key), dict):
                yield from walk([part[key]])
