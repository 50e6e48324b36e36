"""The phrases that a digest's chat lines, picture and page share, so that all three say the same."""

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import NamedTuple

from adapters.core.values import slug
from bot.domain.category import Category
from bot.domain.figures import Figures, StillUp
from bot.domain.statement import Translate
from bot.domain.survival import Curve
from bot.wording import say, span


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom the digest is for: their community's name, and the language and zone in which it is written."""

    name: str
    language: str
    zone: str

    @property
    def translate(self) -> Translate:
        return partial(say, self.language)


@dataclass(frozen=True, slots=True)
class Bar:
    """One count of the week. ``by_hand`` marks hand-offs, so that they never pass for notices sent."""

    label: str
    count: int
    by_hand: bool = False


class TimePart(NamedTuple):
    """One part of the time that a case takes."""

    label: str
    curve: Curve


def parts(figures: Figures, translate: Translate) -> tuple[TimePart, ...]:
    """The three parts of the time, ours apart from theirs."""
    return (
        TimePart(translate("digest-ours-decide"), figures.ours_decide),
        TimePart(translate("digest-ours-deliver"), figures.ours_deliver),
        TimePart(translate("digest-theirs"), figures.theirs),
    )


def median(curve: Curve, reader: Reader) -> str:
    """The median in words, always with the number of cases and how many of them are still open."""
    translate, counts = reader.translate, {"n": curve.n, "open": curve.open}
    if curve.n == 0:
        return translate("digest-none")
    if curve.few:
        return translate("digest-median-few", **counts)
    if curve.median is None:
        return translate("digest-median-never", **counts)
    late, soon = length(curve.median, reader), length(curve.soonest or 0.0, reader)
    if late == soon:
        return translate("digest-median", median=late, **counts)
    return translate("digest-median-between", soonest=soon, median=late, **counts)


def length(days: float, reader: Reader) -> str:
    return span(reader.language, timedelta(days=days))


def bounds(curve: Curve, reader: Reader) -> str:
    if curve.few or curve.low is None:
        return "–"
    low = length(curve.low, reader)
    if curve.high is None:
        return reader.translate("digest-range-open", low=low)
    return reader.translate("digest-range", low=low, high=length(curve.high, reader))


def about(one: StillUp, reader: Reader) -> dict[str, str]:
    seen = one.case.last_seen or "unknown"
    return {
        "number": str(one.case.number),
        "category": category(one.case.category, reader.translate),
        "where": platform(one.case.platform, reader.translate),
        "age": span(reader.language, one.age),
        "seen": reader.translate(f"probes-outcome-{slug(seen)}"),
    }


def category(category: Category, translate: Translate) -> str:
    return translate(f"cases-category-{category.slug}")


def platform(name: str, translate: Translate) -> str:
    return translate("digest-page-name") if name == "page" else name.replace("_", " ").capitalize()


def bars(figures: Figures, translate: Translate) -> tuple[Bar, ...]:
    week = figures.week
    return (
        Bar(translate("digest-bar-reported"), week.reported),
        Bar(translate("digest-bar-approved"), week.approved),
        Bar(translate("digest-bar-rejected"), week.rejected),
        Bar(translate("digest-bar-sent"), week.notices),
        Bar(translate("digest-bar-prepared"), week.prepared, by_hand=True),
        Bar(translate("digest-bar-submitted"), week.submitted, by_hand=True),
        Bar(translate("digest-bar-removed"), week.removed),
        Bar(translate("digest-bar-returned"), week.returned),
    )
