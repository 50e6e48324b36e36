"""The rung above the recipient: complaints to a regulator, or to the recipient's own complaint system.

Always a hand-off: a person decides to complain and submits it. No request is made here.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import ClassVar

from adapters.core.http import Http
from adapters.core.platform import Platform
from adapters.core.values import Channel, Filing, FormField, Receipt, Route, Target, Way
from adapters.handoff.handoff import EU


@dataclass(frozen=True, slots=True)
class Regulator:
    """One place to complain. No ``countries``: for everybody else."""

    name: str
    label: str
    countries: frozenset[str]
    href: str
    do: str
    source: str
    seen: bool
    checked: date


@cache
def regulators() -> tuple[Regulator, ...]:
    """Every row of ``regulators.toml``, in its order; the last one fits everybody."""
    table = tomllib.loads(files(__package__).joinpath("regulators.toml").read_text(encoding="utf-8"))
    return tuple(
        Regulator(
            row["name"],
            row["label"],
            EU if row["countries"] == ["EU"] else frozenset(row["countries"]),
            row["href"],
            row["do"],
            row["source"],
            row["mark"] == "seen",
            row.get("checked", table["checked"]),
        )
        for row in table["regulator"]
    )


def rung(country: str) -> Route:
    """Where somebody in this country (ISO 3166-1 alpha-2, "" when not told) complains next."""
    place = next(one for one in regulators() if country.upper() in one.countries or not one.countries)
    return Route("regulator", f"regulator:{place.name}", Way.HAND_OFF, Channel.LEGAL_NOTICE, place.label, place.href)


class Regulators(Platform):
    """Files the complaints; owns no link, so it is never the first recipient."""

    name = "regulator"
    dated = "2026-11-23"
    hosts: ClassVar[frozenset[str]] = frozenset()

    def owns(self, target: Target) -> bool:
        return False

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        return ()

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        place = next(one for one in regulators() if filing.route.recipient == f"regulator:{one.name}")
        caution = "" if place.seen else "The address is from memory: make sure it is the right one."
        fields = (
            ("To", place.label),
            ("Link", filing.target.href),
            ("Complaint", filing.words),
            ("Reference of the notice", filing.earlier),
            ("Name", filing.name),
            ("E-mail", filing.email),
            ("Organisation", filing.organisation),
        )
        told = tuple(FormField(label, value) for label, value in fields if value)
        return Receipt(Way.HAND_OFF, remark=f"{place.do} {caution}".strip(), form=place.href, fields=told)
