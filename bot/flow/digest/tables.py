"""The digest as tables, for the page: everything that the picture shows, and the platforms one by one."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.figures import Figures, StillUp
from bot.domain.statement import Translate
from bot.domain.survival import Curve
from bot.flow.digest import phrases
from bot.flow.digest.phrases import Reader


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(figures: Figures, reader: Reader) -> Iterable[Table]:
    translate = reader.translate
    yield Table(translate("digest-panel-week"), _heads(translate, "what", "count"), _count_rows(figures, translate))
    heads = _heads(translate, "case", "category", "where", "age", "seen", "target")
    yield Table(translate("digest-list"), heads, tuple(_open_row(one, reader) for one in figures.listed))
    heads = _heads(translate, "part", "n", "open", "median", "range")
    rows = tuple((part, *_curve_row(curve, reader)) for part, curve in phrases.parts(figures, translate))
    yield Table(translate("digest-table-clock"), heads, rows)
    heads = _heads(translate, "platform", "n", "open", "median", "range", "up", "unclear")
    rows = tuple(
        (phrases.platform(one.name, translate), *_curve_row(one.curve, reader), str(one.up), _percent(one.unclear))
        for one in figures.platforms
    )
    yield Table(translate("digest-table-platforms"), heads, rows)
    rows = tuple((phrases.category(category, translate), str(count)) for category, count in figures.queue.by_category)
    yield Table(translate("digest-table-queue"), _heads(translate, "category", "count"), rows)


def _heads(translate: Translate, *names: str) -> tuple[str, ...]:
    return tuple(translate(f"digest-head-{name}") for name in names)


def _count_rows(figures: Figures, translate: Translate) -> tuple[tuple[str, ...], ...]:
    rows: list[tuple[str, ...]] = []
    for bar in phrases.bars(figures, translate):
        rows.append((bar.label, str(bar.count)))
        if bar.label == translate("digest-bar-sent"):
            rows.extend((f"– {translate(f'digest-way-{way}')}", str(count)) for way, count in figures.week.sent)
    return tuple(rows)


def _open_row(one: StillUp, reader: Reader) -> tuple[str, ...]:
    about = phrases.about(one, reader)
    where = " · ".join(part for part in (about["where"], one.case.shown_host) if part)
    late = reader.translate("digest-late") if one.late else ""
    return (about["number"], about["category"], where, about["age"], about["seen"], late)


def _curve_row(curve: Curve, reader: Reader) -> tuple[str, ...]:
    said = reader.translate("digest-few" if curve.few else "digest-never")
    if curve.median is not None:
        said = _between(curve, reader)
    return (str(curve.n), str(curve.open), said, phrases.bounds(curve, reader))


def _between(curve: Curve, reader: Reader) -> str:
    late, soon = phrases.length(curve.median or 0.0, reader), phrases.length(curve.soonest or 0.0, reader)
    return late if late == soon else reader.translate("digest-range", low=soon, high=late)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{round(100 * share)} %"
