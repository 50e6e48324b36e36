"""The rows of ``forms.toml``: official forms of platforms and search engines, and which one fits a report."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from adapters.core.values import Channel, HarmKind, under


@dataclass(frozen=True, slots=True)
class Form:
    """One official form. Empty ``kinds`` or ``countries`` mean any."""

    href: str
    channel: Channel
    fields: tuple[str, ...]
    do: str
    source: str
    seen: bool  # False: from memory, nobody has confirmed the address
    kinds: frozenset[HarmKind] = frozenset()
    countries: frozenset[str] = frozenset()

    def fits(self, kind: HarmKind, country: str) -> bool:
        """Whether the form takes this kind of report from a person in this country ("" is a country not told)."""
        return (not self.kinds or kind in self.kinds) and (not self.countries or country.upper() in self.countries)


@dataclass(frozen=True, slots=True)
class FormRow:
    """One recipient with its forms, best first. No ``hosts``: a search engine, asked about any link."""

    name: str
    label: str
    hosts: tuple[str, ...]
    checked: date
    forms: tuple[Form, ...]
    unsure: str = ""  # what nobody could confirm about the recipient as a whole

    def owns(self, host: str) -> bool:
        return under(host, self.hosts)

    def form(self, kind: HarmKind, country: str, channel: Channel | None = None) -> Form:
        """The form to use: the asked channel first, then a form made for this kind; the first one when none fits."""
        fitting = [form for form in self.forms if form.fits(kind, country)] or list(self.forms)
        return min(fitting, key=lambda form: (channel is not None and form.channel is not channel, not form.kinds))


_TABLE: dict[str, Any] = tomllib.loads(files(__package__).joinpath("forms.toml").read_text(encoding="utf-8"))

EU: frozenset[str] = frozenset(_TABLE["EU"])  # the member states, ISO 3166-1 alpha-2


@cache
def rows() -> tuple[FormRow, ...]:
    """Every row of ``forms.toml``, in its order."""
    return tuple(_row(entry) for entry in _TABLE["platform"])


def _row(entry: dict[str, Any]) -> FormRow:
    forms = tuple(_form(form) for form in entry["form"])
    hosts, unsure = tuple(entry.get("hosts", ())), entry.get("unsure", "")
    return FormRow(entry["name"], entry["label"], hosts, entry["checked"], forms, unsure)


def _form(entry: dict[str, Any]) -> Form:
    named = frozenset(entry.get("countries", ()))
    return Form(
        href=entry["href"],
        channel=Channel(entry["channel"]),
        fields=tuple(entry["fields"]),
        do=entry["do"],
        source=entry["source"],
        seen=entry["mark"] == "seen",
        kinds=frozenset(HarmKind(kind) for kind in entry.get("kinds", ())),
        countries=(named - {"EU"}) | (EU if "EU" in named else frozenset()),
    )
