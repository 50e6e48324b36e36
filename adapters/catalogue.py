"""What every platform takes and tells, read off the modules: for ``stillup platforms`` and docs/platforms.md."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from adapters.core.platform import Platform
from adapters.core.values import Way
from adapters.handoff.forms import FormRow
from adapters.handoff.handoff import HandOff, rows
from adapters.handoff.helplines import Help, Purpose, places
from adapters.handoff.regulator import Regulator, Regulators, regulators
from adapters.platforms.base_api import ApiPlatform
from adapters.registry import Registry
from adapters.web.oembed import knows


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. ``ready`` says whether the settings have an account for it; True where none is needed."""

    name: str
    way: Way
    needs: tuple[str, ...]
    takes: tuple[str, ...]  # categories; empty: all
    tells: str
    checked: str  # ISO date
    ready: bool
    remark: str = ""
    group: str = ""  # "" a platform; else what sort of place a person is sent to
    country: str = ""  # ISO 3166-1 alpha-2, "EU", or "" for everywhere
    form: str = ""


def entries(registry: Registry) -> tuple[Entry, ...]:
    """Every platform of the registry, the forms one by one; then every place that a person is sent to."""
    return (*_platforms(registry), *map(_place, places()), *map(_regulator, regulators()))


def stale(found: tuple[Entry, ...], today: date, days: int = 90) -> tuple[Entry, ...]:
    """The entries that nobody has compared with their source for more than ``days`` days."""
    return tuple(entry for entry in found if today - date.fromisoformat(entry.checked) > timedelta(days=days))


def _platforms(registry: Registry) -> Iterator[Entry]:
    for platform in registry:
        if isinstance(platform, HandOff):
            yield from map(_row, rows())
        elif isinstance(platform, ApiPlatform):
            yield _api(platform)
        elif platform.dated and not isinstance(platform, Regulators):
            way = Way.HOTLINE if platform.name == "hotline" else Way.MAIL
            yield Entry(platform.name, way, (), (), _tells(platform), platform.dated, ready=True)


def _api(platform: ApiPlatform) -> Entry:
    off = f"Off unless its account says `unverified = yes`: {platform.unverified}" if platform.unverified else ""
    form = "" if platform.seen else f"The address of its form ({platform.form}) is from memory."
    return Entry(
        platform.name,
        Way.API,
        platform.needs,
        tuple(sorted(platform.takes)),
        _tells(platform),
        platform.dated,
        ready=any(True for _ in platform.accounts),
        remark=" ".join(part for part in (off, form) if part),
        form=platform.form,
    )


def _row(row: FormRow) -> Entry:
    memory = ", ".join(form.href for form in row.forms if not form.seen)
    return Entry(
        row.name,
        Way.HAND_OFF,
        (),
        (),
        "looks" if any(knows(host) for host in row.hosts) else "",
        row.checked.isoformat(),
        ready=True,
        remark=" ".join(part for part in (f"From memory: {memory}." if memory else "", row.unsure) if part),
        group="" if row.hosts else "search engine",
        form=row.forms[0].href,
    )


def _place(place: Help) -> Entry:
    way = Way.HOTLINE if place.purpose is Purpose.HOTLINE else Way.HAND_OFF
    spot = ", ".join(part for part in (place.phone, place.href) if part)
    note = "" if place.seen else f"From memory: {spot}."
    group, day = place.purpose.value.replace("_", " "), place.checked.isoformat()
    return Entry(place.name, way, (), (), "", day, True, note, group, place.country, spot)  # noqa: FBT003 - always ready


def _regulator(place: Regulator) -> Entry:
    lands = "EU" if len(place.countries) > 1 else "".join(place.countries)
    note = "" if place.seen else f"From memory: {place.href}."
    day = place.checked.isoformat()
    return Entry(place.label, Way.HAND_OFF, (), (), "", day, True, note, "regulator", lands, place.href)  # noqa: FBT003


def _tells(platform: Platform) -> str:
    looks = type(platform)._look is not Platform._look  # noqa: SLF001 - whether it is overridden is the fact
    asks = type(platform).ask is not Platform.ask
    return ", ".join(word for word, told in (("looks", looks), ("outcome", asks)) if told)
