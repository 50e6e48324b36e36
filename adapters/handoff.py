"""Platforms that take a notice only in their own form: the notice is prepared field by field, and a person submits it.

No request is ever made here. The rows are data (``forms.toml``), so a moved form is corrected without code.
"""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from adapters.base import Care, Channel, Filing, Http, Platform, Receipt, Route, Target, Way
from adapters.keys import key
from adapters.kinds import Kind, kind_of


@dataclass(frozen=True, slots=True)
class Form:
    """One official form. Empty ``kinds`` or ``countries`` mean any."""

    href: str
    channel: Channel
    fields: tuple[str, ...]
    do: str
    source: str
    seen: bool  # False: from memory, nobody has confirmed the address
    kinds: frozenset[Kind] = frozenset()
    countries: frozenset[str] = frozenset()

    def fits(self, kind: Kind, country: str) -> bool:
        """Whether the form takes this kind of report from a person in this country ("" is a country not told)."""
        return (not self.kinds or kind in self.kinds) and (not self.countries or country.upper() in self.countries)


@dataclass(frozen=True, slots=True)
class Row:
    """One recipient with its forms, best first. No ``hosts``: a search engine, asked about any link."""

    name: str
    label: str
    hosts: tuple[str, ...]
    checked: date
    forms: tuple[Form, ...]

    def owns(self, host: str) -> bool:
        return any(host == own or host.endswith("." + own) for own in self.hosts)

    def form(self, kind: Kind, country: str, channel: Channel | None = None) -> Form:
        """The form to use: the asked channel first, then a form made for this kind; the first one when none fits."""
        fitting = [form for form in self.forms if form.fits(kind, country)] or list(self.forms)
        return min(fitting, key=lambda form: (channel is not None and form.channel is not channel, not form.kinds))


_TABLE: dict[str, Any] = tomllib.loads(files("adapters").joinpath("forms.toml").read_text(encoding="utf-8"))

EU: frozenset[str] = frozenset(_TABLE["EU"])  # the member states, ISO 3166-1 alpha-2


@cache
def rows() -> tuple[Row, ...]:
    """Every row of ``forms.toml``, in its order."""
    return tuple(_row(entry) for entry in _TABLE["platform"])


def stale(today: date, days: int = 90) -> tuple[Row, ...]:
    """The rows that nobody has compared with their source for more than ``days`` days."""
    return tuple(row for row in rows() if today - row.checked > timedelta(days=days))


def delisting(reason: str, country: str) -> tuple[tuple[Row, Form], ...]:
    """The search engines' removal forms that fit: they hide a result and leave the page where it is."""
    kind = kind_of(reason)
    return tuple((row, row.form(kind, country)) for row in rows() if not row.hosts)


class HandOff(Platform):
    """Owns the links of every platform that has a row with hosts."""

    name = "handoff"
    dated = "2026-11-23"

    def owns(self, target: Target) -> bool:
        return _find(target) is not None

    def canonical(self, target: Target) -> str:
        return key(target)

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """One route per channel that the platform's forms offer; the same recipient, so only one can be open."""
        row = _find(target)
        if row is None or target.care is Care.SEALED:
            return ()
        first = {form.channel: form for form in reversed(row.forms)}
        return tuple(
            Route(
                self.name,
                row.name,
                Way.HAND_OFF,
                channel,
                f"{row.label} takes notices in its own form only.",
                form.href,
            )
            for channel, form in sorted(first.items(), key=lambda item: row.forms.index(item[1]))
        )

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        return prepared(filing.target, filing, "")


def prepared(target: Target, filing: Filing, why: str) -> Receipt:
    """The notice as fields to copy, for any target. ``why`` is one sentence: why no better way was open.

    Makes no request. The form is the one that fits the kind of report and the person's country; empty when no row
    knows the host.
    """
    row = _find(target)
    if row is None:
        return Receipt(Way.HAND_OFF, note=why, fields=_fields(filing, _GENERAL, filing.route.channel))
    form = row.form(kind_of(filing.reason), filing.country, filing.route.channel)
    caution = "" if form.seen else "The address of this form is from memory: make sure it is the right one."
    note = " ".join(part for part in (why, form.do, caution) if part)
    return Receipt(Way.HAND_OFF, note=note, form=form.href, fields=_fields(filing, form.fields, form.channel))


_GENERAL = ("link", "category", "why", "country", "name", "email", "organisation")


def _fields(filing: Filing, wanted: tuple[str, ...], channel: Channel) -> tuple[tuple[str, str], ...]:
    """Label and value for what the form wants and the filing discloses, ready to copy."""
    why = "Why it is illegal" if channel is Channel.LEGAL_NOTICE else "What is wrong"
    values = {
        "link": ("Link", filing.target.href),
        "category": ("Kind of report", filing.reason.replace("_", " ")),
        "why": (why, filing.words or filing.text),
        "country": ("Country", filing.country),
        "name": ("Name", filing.name),
        "email": ("E-mail", filing.email),
        "organisation": ("Organisation", filing.organisation),
        "earlier": ("Earlier reference", filing.earlier),
    }
    return tuple(values[key] for key in (*wanted, "earlier") if values[key][1])


def _find(target: Target) -> Row | None:
    return next((row for row in rows() if row.owns(target.host)), None)


def _row(entry: dict[str, Any]) -> Row:
    forms = tuple(_form(form) for form in entry["form"])
    return Row(entry["name"], entry["label"], tuple(entry.get("hosts", ())), entry["checked"], forms)


def _form(entry: dict[str, Any]) -> Form:
    named = frozenset(entry.get("countries", ()))
    return Form(
        href=entry["href"],
        channel=Channel(entry["channel"]),
        fields=tuple(entry["fields"]),
        do=entry["do"],
        source=entry["source"],
        seen=entry["mark"] == "seen",
        kinds=frozenset(Kind(kind) for kind in entry.get("kinds", ())),
        countries=(named - {"EU"}) | (EU if "EU" in named else frozenset()),
    )
