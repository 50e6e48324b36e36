"""Canonical keys for platforms that are filed with by a form: every spelling of one item gives one key. Pure."""

import re
import tomllib
from importlib.resources import files
from typing import Any

from adapters.core.values import Spot, Target, parameter, under

LINKS: dict[str, Any] = tomllib.loads(files("adapters.links").joinpath("links.toml").read_text(encoding="utf-8"))

_FORMS = [(row[0], row[1], row[2].split(), re.compile(row[3] + "/?"), *row[4:]) for row in LINKS["forms"]]
_SLASHES = re.compile(r"/{2,}")


def key(target: Target) -> str:
    """``platform:kind:id``, or "" where no form in ``links.toml`` fits."""
    host, path = _spot(target)
    for platform, kind, hosts, form, *param in _FORMS:
        match = form.fullmatch(path) if under(host, hosts) else None
        if match and (item := parameter(target, param[0]) if param else _item(match)):
            return f"{platform}:{kind}:{item}"
    return ""


def _item(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return f"{groups['chat'].lower()}/{groups['id']}" if "chat" in groups else groups["id"]


def _spot(target: Target) -> Spot:
    """Host and path; a Telegram channel may stand in the host (name.t.me)."""
    path = _SLASHES.sub("/", target.url.pathname.replace("%3A", ":").replace("%40", "@"))
    name = target.host.removesuffix(".t.me")
    return Spot("t.me", f"/{name}{path}") if name not in {target.host, "www", "web"} else Spot(target.host, path)
