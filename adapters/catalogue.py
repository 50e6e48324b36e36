"""What every platform takes and tells, read off the modules: for ``stillup platforms`` and docs/platforms.md."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from adapters.api import ApiPlatform
from adapters.base import Platform, Way
from adapters.handoff import HandOff, rows
from adapters.oembed import knows
from adapters.registry import Registry


@dataclass(frozen=True, slots=True)
class Entry:
    """One platform. ``ready`` says whether the settings have an account for it; True where none is needed."""

    name: str
    way: Way
    needs: tuple[str, ...]
    takes: tuple[str, ...]  # categories; empty: all
    tells: str
    checked: str  # ISO date
    ready: bool
    note: str = ""


def entries(registry: Registry) -> tuple[Entry, ...]:
    """Every platform of the registry; the hand-off forms one by one."""
    return tuple(_entries(registry))


def stale(found: tuple[Entry, ...], today: date, days: int = 90) -> tuple[Entry, ...]:
    """The entries that nobody has compared with their source for more than ``days`` days."""
    return tuple(entry for entry in found if today - date.fromisoformat(entry.checked) > timedelta(days=days))


def page(registry: Registry) -> str:
    """docs/platforms.md, whole. It does not depend on the settings."""
    lines = [_HEAD, "| platform | way | account needs | takes | tells | checked |", "| --- " * 6 + "|"]
    lines += [f"| {' | '.join(_cells(entry))} |" for entry in entries(registry)]
    notes = [f"- **{entry.name}**: {entry.note}" for entry in entries(registry) if entry.note]
    return "\n".join([*lines, "", "## Not sure", "", *notes, ""])


_HEAD = """# Platforms

Written by `adapters/catalogue.py`; a test fails when it is not current. [How to add one](add-a-platform.md).

*api*: filed by the program, through the account. Without its account, or for a page that the API does not take, a
platform is a *hand off*: a notice prepared field by field, which a person submits. *hotline*: for sealed categories.
*tells*: *looks* (asks the platform itself whether it is still up), *outcome* (the platform tells what it decided).
"""


_WAYS = {"hotline": Way.HOTLINE, "regulator": Way.HAND_OFF}  # the ways of those that have neither API nor form row


def _entries(registry: Registry) -> Iterator[Entry]:
    for platform in registry:
        if isinstance(platform, HandOff):
            for row in rows():
                tells = "looks" if any(knows(host) for host in row.hosts) else ""
                yield Entry(row.name, Way.HAND_OFF, (), (), tells, row.checked.isoformat(), ready=True)
        elif isinstance(platform, ApiPlatform):
            yield _api(platform)
        elif platform.dated:
            way = _WAYS.get(platform.name, Way.MAIL)
            yield Entry(platform.name, way, (), (), _tells(platform), platform.dated, ready=True)


def _api(platform: ApiPlatform) -> Entry:
    return Entry(
        platform.name,
        Way.API,
        platform.needs,
        tuple(sorted(platform.takes)),
        _tells(platform),
        platform.dated,
        ready=any(True for _ in platform.accounts),
        note=_note(platform),
    )


def _note(platform: ApiPlatform) -> str:
    off = f"Off unless its account says `unverified = yes`: {platform.unverified}" if platform.unverified else ""
    form = "" if platform.seen else f"The address of its form ({platform.form}) is from memory."
    return " ".join(part for part in (off, form) if part)


def _tells(platform: Platform) -> str:
    looks = type(platform)._look is not Platform._look  # noqa: SLF001 - whether it is overridden is the fact
    asks = type(platform).ask is not Platform.ask
    return ", ".join(word for word, told in (("looks", looks), ("outcome", asks)) if told)


def _cells(entry: Entry) -> tuple[str, ...]:
    needs = ", ".join(f"`{need}`" for need in entry.needs)
    takes = ", ".join(entry.takes).replace("_", " ") or "all"
    return entry.name, entry.way.value.replace("_", " "), needs or "–", takes, entry.tells or "–", entry.checked
