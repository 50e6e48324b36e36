"""Draws the digest's picture: what happened in the week, the share still up over days, and what is open longest.

It is made for the width of a chat and stands on its own light ground, so it reads the same on light and dark. The
colours are Okabe and Ito's, which colour-blind readers tell apart; nothing is said by colour alone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from bot.domain.survival import Curve
from bot.flow.digest.sheet import Sheet

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_GROUND, _INK, _SOFT, _LINE = "#fbfaf6", "#1d2530", "#566070", "#dcdfe4"
_BLUE, _SKY, _VERMILION = "#0072b2", "#56b4e9", "#d55e00"
_WIDTH, _DPI = 6.4, 200  # inches; 1280 pixels, twice the width of a chat
_TITLE, _HEAD = 0.62, 0.55  # inches
_ROW, _OPEN_ROW = 0.29, 0.46  # inches for one bar, and for one open link
_NOTE = 0.3  # inches for the line below the list
_LEFT = 0.36  # where bars begin, in widths of the panel


@dataclass(frozen=True, slots=True)
class _Panel:
    """One of the small pictures: ``inches`` high, under its title, with ``below`` inches for its axis."""

    draw: "Callable[[Axes, Sheet], None]"
    title: str
    inches: float
    below: float = 0.12

    @property
    def height(self) -> float:
        return _HEAD + self.inches + self.below


def draw(sheet: Sheet) -> bytes:
    """The picture as PNG; the same sheet gives the same bytes."""
    # Imported here: matplotlib takes a second, and every start of the program would pay for it. Its objects are used
    # without pyplot, so no figure stays open anywhere.
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415

    panels = (
        _Panel(_week, "digest-panel-week", len(sheet.bars) * _ROW),
        _Panel(_still_up, "digest-panel-curve", *((2.6, 0.85) if sheet.curve.n else (0.2, 0.0))),
        _Panel(_oldest, "digest-panel-list", max(len(sheet.opened), 1) * _OPEN_ROW + (_NOTE if _notes(sheet) else 0.0)),
    )
    height = _TITLE + sum(panel.height for panel in panels) + 0.15
    figure = Figure(figsize=(_WIDTH, height), dpi=_DPI, facecolor=_GROUND)
    figure.text(0.045, 1 - 0.5 * _TITLE / height, sheet.title, size=14, weight="bold", color=_INK, va="center")
    top = height - _TITLE
    for panel in panels:
        figure.text(
            0.045, (top - 0.3) / height, sheet.translate(panel.title), size=12, weight="bold", color=_INK, va="center"
        )
        box = (0.045, (top - _HEAD - panel.inches) / height, 0.91, panel.inches / height)
        panel.draw(figure.add_axes(box, facecolor="none"), sheet)
        top -= panel.height
    out = BytesIO()
    # No version is written into the file: the bytes rest on the figures alone.
    FigureCanvasAgg(figure).print_figure(out, format="png", facecolor=_GROUND, metadata={"Software": None})
    return out.getvalue()


def _week(axes: "Axes", sheet: Sheet) -> None:
    """One bar for each count. Hand-offs are hatched: prepared is not sent."""
    _rows(axes, len(sheet.bars))
    most = max(*(bar.count for bar in sheet.bars), 1)
    for row, bar in enumerate(sheet.bars):
        length, colour = 0.57 * bar.count / most, _INK if bar.count else _SOFT
        axes.text(0, row, bar.label, size=10.5, color=colour, va="center")
        axes.text(_LEFT + length + 0.015, row, str(bar.count), size=10.5, color=colour, va="center")
        if bar.count:
            (drawn,) = axes.barh(row, length, left=_LEFT, height=0.56, color=_BLUE, linewidth=1)
            if bar.by_hand:
                drawn.set(facecolor=_GROUND, edgecolor=_BLUE, hatch="/////")


def _still_up(axes: "Axes", sheet: Sheet) -> None:
    """The curve in steps with its band; a cross where a link was last seen while still open."""
    curve, translate, box = sheet.curve, sheet.translate, axes.get_position()
    axes.text(0, 1, sheet.median, size=10.5, color=_INK, va="center", transform=axes.transAxes)
    axes.set_axis_off()
    if not curve.n or axes.figure is None:
        return
    inner = (box.x0 + 0.075, box.y0, box.width - 0.08, box.height * 0.87)
    plot = axes.figure.add_axes(inner, facecolor="none")
    last = max(*curve.days, *curve.censored, 1.0)
    plot.set(xlim=(0, last * 1.02), ylim=(0, 1.06), yticks=(0, 0.5, 1), yticklabels=("0 %", "50 %", "100 %"))
    plot.grid(axis="y", color=_LINE, linewidth=0.8)
    plot.tick_params(colors=_SOFT, labelsize=9.5, length=0, pad=5)
    plot.spines[["top", "right", "left"]].set_visible(False)
    plot.spines["bottom"].set_color(_LINE)
    plot.set_xlabel(translate("digest-axis-days"), size=10, color=_SOFT, loc="left", labelpad=6)
    legend = "   ".join([translate("digest-axis-open"), *([] if curve.few else [translate("digest-axis-band")])])
    plot.annotate(legend, (0, 0), (0, -44), "axes fraction", "offset points", size=9, color=_SOFT, va="center")
    _steps(plot, curve, last)


def _steps(axes: "Axes", curve: Curve, last: float) -> None:
    days = (*curve.days, last)
    if not curve.few:
        low, high = (*curve.band_low, curve.band_low[-1]), (*curve.band_high, curve.band_high[-1])
        axes.fill_between(days, low, high, step="post", color=_SKY, alpha=0.28, linewidth=0)
    axes.step(days, (*curve.share, curve.share[-1]), where="post", color=_BLUE, linewidth=2.2)
    axes.plot(
        curve.censored,
        [curve.at(day) for day in curve.censored],
        "+",
        color=_INK,
        markersize=9,
        markeredgewidth=1.4,
        clip_on=False,
    )
    if curve.median is not None:
        axes.plot(
            (0, curve.median, curve.median), (0.5, 0.5, 0), color=_VERMILION, linewidth=1.4, linestyle=(0, (4, 3))
        )
        axes.plot(curve.median, 0.5, "o", color=_VERMILION, markersize=5.5)


def _oldest(axes: "Axes", sheet: Sheet) -> None:
    """The links that are open longest; a triangle marks those past our target."""
    _rows(axes, max(len(sheet.opened), 1) + (_NOTE / _OPEN_ROW if _notes(sheet) else 0))
    if not sheet.opened:
        axes.text(0, 0, sheet.translate("digest-list-none"), size=10.5, color=_SOFT, va="center")
    most = max([one.days for one in sheet.opened], default=0) or 1
    for row, one in enumerate(sheet.opened):
        colour = _VERMILION if one.late else _BLUE
        axes.text(0, row - 0.2, one.label, size=10.5, color=_INK, va="center")
        axes.text(1, row - 0.2, ("▲ " if one.late else "") + one.age, size=10.5, color=_INK, va="center", ha="right")
        axes.barh(row + 0.2, 1, height=0.14, color=_LINE, linewidth=0)
        axes.barh(row + 0.2, max(one.days / most, 0.006), height=0.14, color=colour, linewidth=0)
    axes.text(0, len(sheet.opened) - 0.15, _notes(sheet), size=9, color=_SOFT, va="center")


def _notes(sheet: Sheet) -> str:
    """What stands below the list: how many more there are, and what the triangle means."""
    more = [sheet.translate("digest-list-more", count=sheet.more)] if sheet.more else []
    mark = [f"▲ {sheet.translate('digest-late')}"] if any(one.late for one in sheet.opened) else []
    return "   ".join([*more, *mark])


def _rows(axes: "Axes", count: float) -> None:
    """Turn the axes into rows 0, 1, ... from above, one unit wide, without any frame."""
    axes.set(xlim=(0, 1), ylim=(count - 0.5, -0.5))
    axes.set_axis_off()
