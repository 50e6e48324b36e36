"""Whom a person can turn to, by country: hotlines, police, services for the person shown, emergency and crisis lines.

The rows are data (``hotlines.toml``); no request is made here.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from adapters.core.values import HarmKind
from adapters.handoff.forms import EU


class Purpose(StrEnum):
    """What a place is for."""

    EMERGENCY = "emergency"  # a number to call when somebody is in danger now
    HOTLINE = "hotline"  # takes links to sexual abuse of children
    POLICE = "police"  # takes referrals of terrorist content
    SUBJECT = "subject"  # for the person shown, nobody else
    TALK = "talk"  # somebody to talk to
    CHILD_TALK = "child_talk"  # somebody for a child to talk to


@dataclass(frozen=True, slots=True)
class Help:
    """One place to turn to. ``country`` "" is the whole world, "EU" any member state. Phone or href may be empty."""

    purpose: Purpose
    country: str
    name: str
    href: str
    phone: str
    source: str
    seen: bool  # False: from memory, nobody has confirmed it
    checked: date  # when somebody last compared the row with its source
    minor: bool | None = None  # for SUBJECT: shown as a child, or as an adult


_TABLE: dict[str, Any] = tomllib.loads(files(__package__).joinpath("hotlines.toml").read_text(encoding="utf-8"))


@cache
def places() -> tuple[Help, ...]:
    """Every row of ``hotlines.toml``."""
    numbers = [{"country": land, "name": "Emergency number", **row} for land, row in _TABLE["emergency"].items()]
    listed = {**_TABLE, Purpose.EMERGENCY: numbers}
    return tuple(_help(purpose, row) for purpose in Purpose for row in listed[purpose])


def nearest(country: str) -> Help:
    """The hotline to go to from a country (ISO 3166-1 alpha-2, "" when not told); INHOPE's finder for the others."""
    return _here(Purpose.HOTLINE, country)[0]


def aid(country: str, kind: HarmKind, *, subject: bool) -> tuple[Help, ...]:
    """Whom a reporter can turn to, the most urgent first; empty for kinds in which nobody is in danger.

    ``subject`` says that the reporter is the person shown, or acts for him: only then are the services named that
    work on the person's own pictures.
    """
    wanted = _AID.get(kind, ()) + (_AID_SUBJECT.get(kind, ()) if subject else ())
    found = (place for purpose in wanted for place in _here(purpose, country))
    return tuple(place for place in found if not (kind is HarmKind.CHILD and place.minor is False))


_AID: dict[HarmKind, tuple[Purpose, ...]] = {
    HarmKind.CHILD: (Purpose.EMERGENCY, Purpose.HOTLINE, Purpose.CHILD_TALK),
    HarmKind.TERRORISM: (Purpose.EMERGENCY, Purpose.POLICE),
    HarmKind.THREAT: (Purpose.EMERGENCY,),
    HarmKind.SELF_HARM: (Purpose.EMERGENCY, Purpose.TALK),
}
_AID_SUBJECT: dict[HarmKind, tuple[Purpose, ...]] = {
    HarmKind.CHILD: (Purpose.SUBJECT,),
    HarmKind.INTIMATE: (Purpose.EMERGENCY, Purpose.SUBJECT, Purpose.TALK),
    HarmKind.HATE: (Purpose.EMERGENCY, Purpose.TALK),
    HarmKind.HARASSMENT: (Purpose.EMERGENCY, Purpose.TALK),
    HarmKind.PRIVACY: (Purpose.EMERGENCY, Purpose.TALK),
    HarmKind.VIOLENCE: (Purpose.EMERGENCY, Purpose.TALK),
}


def _here(wanted: Purpose, country: str) -> list[Help]:
    """The places of one kind for a country: its own rows, else the union's, else the world's."""
    rows = [place for place in places() if place.purpose is wanted]
    land = country.upper()
    for reach in (land, "EU" if land in EU else None, ""):
        if found := [place for place in rows if place.country == reach]:
            return found
    return []


def _help(purpose: Purpose, row: dict[str, Any]) -> Help:
    return Help(
        purpose=purpose,
        country=row["country"],
        name=row["name"],
        href=row.get("href", ""),
        phone=row.get("phone", ""),
        source=row["source"],
        seen=row["mark"] == "seen",
        checked=row.get("checked", _TABLE["checked"]),
        minor=row.get("minor"),
    )
