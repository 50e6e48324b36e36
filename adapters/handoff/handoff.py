"""Platforms that take a notice only in their own form: the notice is prepared field by field, and a person submits it.

Filing makes no request. The rows are data (``forms.toml``), so a moved form is corrected without code.
"""

from functools import cache
from typing import ClassVar

from adapters.core.http import Http
from adapters.core.platform import Platform
from adapters.core.values import Channel, Filing, FormField, Handling, HarmKind, Receipt, Route, Sighting, Target, Way
from adapters.handoff.forms import EU, Form, FormRow, rows
from adapters.links.canonical_keys import key
from adapters.web import oembed

__all__ = ["EU", "Form", "FormRow", "HandOff", "prepared", "rows"]


class HandOff(Platform):
    """Owns the links of every platform that has a row with hosts."""

    name = "handoff"
    dated = "2026-11-26"
    hosts: ClassVar[frozenset[str]] = frozenset(host for row in rows() for host in row.hosts)

    def owns(self, target: Target) -> bool:
        return _find(target) is not None

    def canonical(self, target: Target) -> str:
        return key(target)

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """One route per channel that the platform's forms offer; the same recipient, so only one can be open."""
        row = _find(target)
        if row is None or target.handling is Handling.SEALED:
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

    def outlook(self, target: Target) -> Route:
        row = _find(target)
        return Route(self.name, row.name if row else "", Way.HAND_OFF)

    async def _look(self, target: Target, http: Http) -> Sighting:
        return await oembed.look(target, http)

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        return prepared(filing.target, filing, "")


def prepared(target: Target, filing: Filing, why: str) -> Receipt:
    """The notice as fields to copy, for any target. ``why`` is one sentence: why no better way was open.

    Makes no request. The form is the one that fits the kind of report and the person's country; empty when no row
    knows the host.
    """
    row = _find(target)
    if row is None:
        return Receipt(Way.HAND_OFF, remark=why, fields=_fields(filing, _GENERAL, filing.route.channel))
    form = row.form(filing.harm, filing.country, filing.route.channel)
    caution = "" if form.seen else "The address is from memory, nobody could confirm it: make sure it is the right one."
    note = " ".join(part for part in (why, form.do, row.unsure, caution) if part)
    return Receipt(Way.HAND_OFF, remark=note, form=form.href, fields=_fields(filing, form.fields, form.channel))


_GENERAL = ("link", "category", "why", "country", "name", "email", "organisation")


def _fields(filing: Filing, wanted: tuple[str, ...], channel: Channel) -> tuple[FormField, ...]:
    """What the form wants and the filing discloses."""
    named = filing.harm is not HarmKind.CHILD  # DSA Art. 16(2)(c): no name for offences against children
    why = "Why it is illegal" if channel is Channel.LEGAL_NOTICE else "What is wrong"
    values = {
        "link": FormField("Link", filing.target.href),
        "category": FormField("Kind of report", filing.category),
        "why": FormField(why, filing.words or filing.text),
        "country": FormField("Country", filing.country),
        "name": FormField("Name", filing.name if named else ""),
        "email": FormField("E-mail", filing.email if named else ""),
        "organisation": FormField("Organisation", filing.organisation),
        "earlier": FormField("Earlier reference", filing.earlier),
    }
    return tuple(values[key] for key in (*wanted, "earlier") if values[key].value)


def _find(target: Target) -> FormRow | None:
    """The first row that owns the host: asked for every link, so by name and not row by row."""
    host, found = target.host, []
    while host:
        if host in _places():
            found.append(_places()[host])
        host = host.partition(".")[2]
    return rows()[min(found)] if found else None


@cache
def _places() -> dict[str, int]:
    """Where the first row of each host stands."""
    return {host: at for at, row in reversed(list(enumerate(rows()))) for host in row.hosts}
