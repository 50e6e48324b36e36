"""Which item an address on a form-only platform means: the rows of ``items.toml``. Pure: no request is made."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from adapters.base import Target


@dataclass(frozen=True, slots=True)
class Item:
    """One form of address. ``key`` is a template over the groups of ``match``."""

    match: re.Pattern[str]
    key: str
    host: str = ""
    fold: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """The forms of one platform, first match wins, and the hosts that show its items under the same paths."""

    items: tuple[Item, ...] = ()
    mirrors: tuple[str, ...] = ()


@cache
def of(platform: str) -> Items:
    """The forms of a platform's addresses; none for a platform without a row."""
    row = _tables().get(platform, {})
    return Items(tuple(_item(entry) for entry in row.get("items", ())), tuple(row.get("mirrors", ())))


def key(platform: str, target: Target) -> str:
    """``platform:kind:id``, the same for every spelling of an item; "" for an address that no row knows."""
    where = "/".join(target.parts) + target.url.search
    for item in of(platform).items:
        found = item.match.match(where)
        if found and item.host in {"", target.host}:
            made = item.key.format(*found.groups())
            return f"{platform}:{made.lower() if item.fold else made}"
    return ""


def _item(entry: dict[str, Any]) -> Item:
    return Item(re.compile(entry["match"], re.ASCII), entry["key"], entry.get("host", ""), entry.get("fold", False))


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(files("adapters").joinpath("items.toml").read_text(encoding="utf-8"))
