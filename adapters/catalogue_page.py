"""docs/platforms.md, written from the catalogue: platforms, their forms, and every place that a person is sent to."""

from collections.abc import Iterable, Iterator

from adapters.catalogue import Entry, entries
from adapters.core.values import Channel
from adapters.handoff.forms import EU, Form
from adapters.handoff.handoff import rows
from adapters.registry import Registry

_HEAD = """# Platforms

Written by `stillup platforms page`; a test fails when it is not current. [How to add one](add-a-platform.md).
`stillup platforms` prints the same with what your settings have accounts for; `stillup platforms check` names the rows
that nobody has compared with their source for more than 90 days.

*api*: filed by the program, through the account. Without its account, or for a page that the API does not take, a
platform is a *hand off*: a notice prepared field by field, which a person submits. *hotline*: for sealed categories.
*tells*: *looks* (asks the platform itself whether it is still up), *outcome* (the platform tells what it decided).
"""
_FORMS = """
## Forms

The forms of those that take notices in no other way, best first. *notice* carries the rights of DSA Art. 16, *flag* is
a report against the platform's own rules.
"""
_PLACES = """
## Where a person is sent

Hotlines and police by the country of the community, search engines to hide a result, services that only the person
shown may use, numbers to call, and whom to complain to when a notice is not acted upon.
"""
_UNSURE = """
## Not sure

What nobody here could confirm. An API of which that is true is off. A form of which that is true is left out where the
platform has a confirmed one; any other address is shown with the advice to make sure.
"""


def page(registry: Registry) -> str:
    """The whole page. It does not depend on the settings."""
    found = entries(registry)
    platforms = [entry for entry in found if not entry.group]
    others = [entry for entry in found if entry.group]
    unsure = [f"- **{_named(entry)}**: {entry.remark}" for entry in found if entry.remark]
    return "\n".join(
        (
            _HEAD,
            *_table("platform | way | account needs | takes | tells | checked", map(_platform, platforms)),
            _FORMS,
            *_table("platform | kind | for | from | asks for | checked", _forms()),
            _PLACES,
            *_table("for | country | place | reached at | checked", map(_place, others)),
            _UNSURE,
            *unsure,
            "",
        )
    )


def _table(head: str, cells: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {head} |"
    yield "| --- " * (head.count("|") + 1) + "|"
    for row in cells:
        yield f"| {' | '.join(cell or '–' for cell in row)} |"


def _platform(entry: Entry) -> tuple[str, ...]:
    needs = ", ".join(f"`{need}`" for need in entry.needs)
    takes = ", ".join(entry.takes).replace("_", " ") or "all"
    return entry.name, entry.way.value.replace("_", " "), needs, takes, entry.tells, entry.checked


def _forms() -> Iterator[tuple[str, ...]]:
    for row in rows():
        for form in row.forms:
            kind = "notice" if form.channel is Channel.LEGAL_NOTICE else "flag"
            kinds = ", ".join(sorted(form.kinds)).replace("_", " ") or "all"
            yield f"[{row.label}]({form.href})", kind, kinds, _lands(form), ", ".join(form.fields), str(row.checked)


def _lands(form: Form) -> str:
    return "EU" if form.countries == EU else ", ".join(sorted(form.countries)) or "anywhere"


def _place(entry: Entry) -> tuple[str, ...]:
    return entry.group, entry.country or "anywhere", entry.name, entry.form, entry.checked


def _named(entry: Entry) -> str:
    return f"{entry.name} ({entry.country})" if entry.country else entry.name
