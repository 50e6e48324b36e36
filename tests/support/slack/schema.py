"""Slack's own schemas, and what they do not check."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft7Validator

DATA = Path(__file__).parents[2] / "data" / "slack"


def _load(name: str) -> Any:
    return json.loads((DATA / name).read_text(encoding="utf-8"))


_KIT = _load("blockkit.schema.json")
_CHECKS = {
    root: Draft7Validator({**_KIT, "$ref": f"#/definitions/Payloads/properties/{root}"})
    for root in ("blocks", "modal", "home")
}
MANIFEST = Draft7Validator(_load("manifest.schema.json"))
SAMPLES = _load("json-logs.json")["samples"]


def violations(root: str, given: Any) -> list[str]:
    """What Slack would refuse in these "blocks", or in this "modal" or "home"."""
    found = [f"{root}: {error.message[:200]} at {error.instance_path}" for error in _CHECKS[root].iter_errors(given)]
    blocks = given if root == "blocks" else given.get("blocks", [])
    return found + [f"{root}: {what}" for what in _doubles(blocks)]


def _doubles(blocks: list[dict[str, Any]]) -> Iterator[str]:
    ids = Counter(block["block_id"] for block in blocks if "block_id" in block)
    yield from (f"block_id {name} twice" for name, count in ids.items() if count > 1)
    for block in blocks:
        acts = Counter(one.get("action_id") for one in block.get("elements", []) if "action_id" in one)
        yield from (f"action_id {name} twice" for name, count in acts.items() if count > 1)


def shape(answer: dict[str, Any], method: str) -> list[str]:
    """Keys of the double's answer that no real answer of that method has."""
    return list(_unknown(answer, SAMPLES[f"api/{method}.json"], method))


def _unknown(given: Any, real: Any, where: str) -> Iterator[str]:
    if not isinstance(given, dict) or not isinstance(real, dict):
        return
    for key, value in given.items():
        if key not in real:
            yield f"{where}.{key}"
        else:
            yield from _unknown(value, real[key], f"{where}.{key}")


def texts(given: Any) -> Iterator[str]:
    """Every string in a payload, for searching."""
    if isinstance(given, str):
        yield given
    elif isinstance(given, dict):
        for value in given.values():
            yield from texts(value)
    elif isinstance(given, list):
        for value in given:
            yield from texts(value)
