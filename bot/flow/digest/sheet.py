"""Puts a digest's figures into words: the chat's lines, the picture's labels, its alternative text, the method."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.core.values import Outcome
from bot.domain.defang import defang_text
from bot.domain.figures import Figures, StillUp
from bot.domain.statement import Translate
from bot.domain.survival import FEW, Curve
from bot.flow.digest import phrases
from bot.flow.digest.phrases import Bar, Reader
from bot.flow.digest.tables import Table, tables
from bot.wording import date, day, span

IN_CHAT = 5  # still open links that the message lists; the page lists all
IN_PICTURE = 6
_ALT_DAYS = (1, 3, 7, 14, 30)


@dataclass(frozen=True, slots=True)
class Open:
    """A link that is still open, as the picture shows it."""

    label: str
    days: float
    age: str
    late: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """The digest, worded. ``translate`` gives the labels that a module needs besides."""

    title: str
    name: str
    language: str
    lines: tuple[str, ...]
    bars: tuple[Bar, ...]
    curve: Curve
    median: str
    opened: tuple[Open, ...]
    more: int
    alt: str
    tables: tuple[Table, ...]
    method: tuple[str, ...]
    made: str
    translate: Translate


def write(figures: Figures, reader: Reader, now: datetime) -> Sheet:
    """The sheet of these figures, as made at ``now``. No link, no name of a person is in it, by construction."""
    translate = reader.translate
    picked = figures.listed[:IN_PICTURE]
    return Sheet(
        title=translate("digest-title", **_dates(figures, reader)),
        name=defang_text(reader.name),
        language=reader.language,
        lines=_lines(figures, reader, now),
        bars=phrases.bars(figures, translate),
        curve=figures.theirs,
        median=phrases.median(figures.theirs, reader),
        opened=tuple(_opened(one, reader) for one in picked),
        more=len(figures.listed) - len(picked),
        alt=_alt(figures, reader, now),
        tables=tuple(table for table in tables(figures, reader) if table.rows),
        method=_method(figures, reader),
        made=translate("digest-made", at=date(reader.language, now, reader.zone)),
        translate=translate,
    )


def _dates(figures: Figures, reader: Reader) -> dict[str, str]:
    week = figures.week
    return {
        "start": day(reader.language, week.start, reader.zone),
        "end": day(reader.language, week.end, reader.zone),
    }


def _lines(figures: Figures, reader: Reader, now: datetime) -> tuple[str, ...]:
    """What the chat says: the most important line first; a week without anything is one line."""
    translate = reader.translate
    if figures.empty:
        return (translate("digest-empty"),)
    return (
        _top(figures, translate),
        *((translate("digest-quiet"),) if figures.week.quiet else _week(figures, translate)),
        _waiting(figures, reader, now),
        *_sealed(figures, translate),
        *_clock(figures, reader),
        *_listing(figures, reader),
    )


def _top(figures: Figures, translate: Translate) -> str:
    week = figures.week
    return translate("digest-top", removed=week.removed, returned=week.returned, up=figures.up, late=figures.late)


def _week(figures: Figures, translate: Translate) -> tuple[str, ...]:
    week = figures.week
    ways = ", ".join(
        translate("digest-way", way=translate(f"digest-way-{way}"), count=count) for way, count in week.sent
    )
    return (
        translate("digest-week", reported=week.reported, approved=week.approved, rejected=week.rejected),
        translate("digest-sent", count=week.notices, ways=ways) if week.sent else translate("digest-sent-none"),
        translate("digest-hands", prepared=week.prepared, submitted=week.submitted),
        *((translate("digest-dry", count=week.dry),) if week.dry else ()),
    )


def _waiting(figures: Figures, reader: Reader, now: datetime) -> str:
    queue = figures.queue
    if queue.oldest is None:
        return reader.translate("digest-waiting-none")
    return reader.translate("digest-waiting", count=queue.count, oldest=span(reader.language, now - queue.oldest))


def _sealed(figures: Figures, translate: Translate) -> tuple[str, ...]:
    return (translate("digest-sealed", count=figures.sealed_open),) if figures.sealed_open else ()


def _clock(figures: Figures, reader: Reader) -> tuple[str, ...]:
    return tuple(
        reader.translate("digest-clock-line", part=part, median=phrases.median(curve, reader))
        for part, curve in phrases.parts(figures, reader.translate)
    )


def _listing(figures: Figures, reader: Reader) -> tuple[str, ...]:
    translate, more = reader.translate, len(figures.listed) - IN_CHAT
    if not figures.listed:
        return (translate("digest-list-none"),)
    return (
        translate("digest-list"),
        *(translate("digest-list-line", **phrases.about(one, reader)) for one in figures.listed[:IN_CHAT]),
        *((translate("digest-list-more", count=more),) if more > 0 else ()),
    )


def _opened(one: StillUp, reader: Reader) -> Open:
    about = phrases.about(one, reader)
    seen = "" if one.case.last_seen == Outcome.UP else f" · {about['seen']}"
    label = f"{reader.translate('digest-case', number=about['number'])} · {about['category']}{seen}"
    return Open(label, one.age / timedelta(days=1), about["age"], one.late)


def _said(one: Open, translate: Translate) -> str:
    return f"{one.label}: {one.age}" + (f", {translate('digest-late')}" if one.late else "")


def _alt(figures: Figures, reader: Reader, now: datetime) -> str:
    """The picture's numbers as sentences, so that nobody has to see it to know them."""
    translate, curve = reader.translate, figures.theirs
    points = [when for when in _ALT_DAYS if when <= max(curve.days, default=0.0)]
    parts = [
        translate("digest-title", **_dates(figures, reader)),
        *(f"{bar.label}: {bar.count}" for bar in phrases.bars(figures, translate)),
        f"{translate('digest-panel-curve')}: {phrases.median(curve, reader)}",
        *(translate("digest-alt-curve", day=when, share=round(100 * curve.at(when))) for when in points),
        *(_said(_opened(one, reader), translate) for one in figures.listed[:IN_PICTURE]),
    ]
    return ". ".join(parts) + "."


def _method(figures: Figures, reader: Reader) -> tuple[str, ...]:
    translate, week = reader.translate, figures.week
    moments = {
        "start": date(reader.language, week.start, reader.zone),
        "end": date(reader.language, week.end, reader.zone),
    }
    return (
        translate("digest-method-cases", **moments),
        translate("digest-method-removal"),
        translate("digest-method-median"),
        translate("digest-method-few", few=FEW),
        translate("digest-method-sealed"),
    )
