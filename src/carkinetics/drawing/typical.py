"""The typical subject of a model: its observables over time, one panel a unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import scales, style
from carkinetics.errors import ConfigError
from carkinetics.typical import Course, course, days_of, is_car_t, level_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from carkinetics.model.spec import Model, Observable

    Floats = NDArray[np.float64]

_AS_WRITTEN = {word.lower(): word for word in ("AUC", "CAR", "IFN", "CLL", "dsDNA", "sBCMA", "BCMA", "SLEDAI", "B", "T", "NK")}
_MARKER = re.compile(r"(cd|il)\d+")
MOST_PANELS = 6
DECADES = 6  # of a logarithmic axis: what is lower is not seen by an assay
LOG_FROM = 30.0  # a course that spans less than this is drawn on a linear axis
NOISE = 1e-3  # of the largest value: what is less far below 0 is the solver's
HOURS_BELOW = 10.0  # days: a shorter course is drawn in hours
_HEIGHT, _LINE, _RIGHT = 2.5, 0.2, 0.48  # inches of a panel, of a line of its legend, and of what stands on its right


def typical(model: Model, width: float) -> Figure:
    """Panels by unit, the level of CAR-T cells first."""
    one = course(model)
    panels = panels_of(one)
    if not panels:
        given = "Its [example] gives no dose: write one into the model's file." if model.doses and not one.given.doses else ""
        raise ConfigError(
            f"{model.name}: every observable of the typical subject is 0 at all times, so there is nothing to draw. {given}".strip()
        )
    columns = 1 if width < style.STACK_BELOW or len(panels) == 1 else 2
    margins = style.Margins(0.8, _RIGHT, 0.15, 0.62)
    across = width / columns
    inner = across - margins.left - margins.right
    heads = [_legend_lines(inner, panel) * _LINE for panel in panels]
    rows = [max(heads[i : i + columns]) for i in range(0, len(panels), columns)]
    down = _HEIGHT + margins.top + margins.bottom
    fig = style.figure(across * columns, sum(rows) + down * len(rows))
    for i, panel in enumerate(panels):
        row = i // columns
        top = sum(rows[: row + 1]) + row * down + margins.top
        ax = style.panel(fig, i % columns * across + margins.left, top, inner, _HEIGHT)
        _draw(ax, one, panel, _legend_columns(inner, panel), last=row == len(rows) - 1 or i + columns >= len(panels))
    return fig


def in_words(name: str) -> str:
    """The name of an observable as it is printed: car_t becomes CAR-T, an auc an AUC."""
    words = f" {name.replace('_', ' ')} ".replace(" car t ", " CAR-T ").split()
    told = " ".join(_AS_WRITTEN.get(word) or (word.upper() if _MARKER.fullmatch(word) else word) for word in words)
    return told if words[0] in _AS_WRITTEN else told[:1].upper() + told[1:]


def _named(item: Observable) -> str:
    return in_words(item.name) + (f", {item.matrix}" if item.matrix else "")


def panels_of(one: Course) -> list[list[Observable]]:
    """Observables that are not 0 at all times, by unit, that of the level first."""
    highest = {item.key: float(np.nanmax(np.abs(one.of(item)), initial=0.0)) for item in one.model.observables}
    tops: dict[str, float] = {level_of(one.model).unit: 0.0}
    for item in one.model.observables:
        tops[item.unit] = max(tops.get(item.unit, 0.0), highest[item.key])
    found = [
        [item for item in one.model.observables if item.unit == unit and highest[item.key] > top / 10.0**DECADES]
        for unit, top in tops.items() if top > 0
    ]  # fmt: skip
    return found[:MOST_PANELS]


def _legend_lines(width: float, panel: list[Observable]) -> int:
    if len(panel) == 1:
        return 0
    return -(-len(panel) // _legend_columns(width, panel))


def _legend_columns(width: float, panel: list[Observable]) -> int:
    return max(1, int((width + _RIGHT) / (style.inches([_named(item) for item in panel], style.SMALL) + 0.45)))


def _draw(ax: Axes, one: Course, panel: list[Observable], columns: int, *, last: bool) -> None:
    values = {item.key: one.of(item) for item in panel}
    level_axis(ax, list(values.values()), [item.lloq for item in panel if item.lloq])
    factor = time_axis_of(ax, one.model, one.days[0], one.until)
    low = ax.get_ylim()[0] / 10 if ax.get_yscale() == "log" else -np.inf
    for i, item in enumerate(panel):
        ax.plot(one.days * factor, np.maximum(values[item.key], low), linewidth=1.9, label=_named(item), **style.look(i))
    for limit in sorted({item.lloq for item in panel if item.lloq}):
        ax.axhline(limit, color=style.INK, linewidth=0.9, linestyle=(0, (5, 3)))
        ax.annotate(
            f"LLOQ\n{limit:g}", (1, limit), (4, 0), xycoords=ax.get_yaxis_transform(), textcoords="offset points", va="center",
            fontsize=style.SMALL - 1, color=style.INK,
        )  # fmt: skip
    given = sorted({(dose.time - one.given.zero) * days_of(one.model) for dose in one.given.doses})
    inside = [day * factor for day in given if one.days[0] <= day <= one.until]
    ax.plot(inside, [0.0] * len(inside), "^", transform=ax.get_xaxis_transform(), color=style.INK, markersize=6, clip_on=False, zorder=5)
    style.label(ax, y=style.with_unit(_named(panel[0]), panel[0].unit) if len(panel) == 1 else style.unit_text(panel[0].unit))
    ax.set_xlabel(ax.get_xlabel() if last else "", fontsize=style.TEXT, color=style.INK)
    if len(panel) > 1:
        ax.legend(
            loc="lower left", bbox_to_anchor=(0, 1.01), ncols=columns, frameon=False, fontsize=style.SMALL, labelcolor=style.INK,
            handlelength=1.6, columnspacing=1.2, borderaxespad=0, borderpad=0.1,
        )  # fmt: skip


def level_axis(ax: Axes, rows: list[Floats], limits: list[float]) -> None:
    """The axis of levels of some courses, from `level_span`."""
    low, high, logarithmic = level_span(rows, limits)
    if logarithmic:
        scales.log_axis(ax, low, high, most=6)
    else:
        ax.set_ylim(low, high)


def level_span(rows: list[Floats], limits: list[float]) -> tuple[float, float, bool]:
    """The ends of an axis of levels, and whether it is logarithmic: for courses that span decades, at most DECADES and to below a limit."""
    known = np.concatenate([row[np.isfinite(row)] for row in rows])
    high = float(known.max())
    floor = min([limit / np.sqrt(10) for limit in limits], default=0.0)
    if high <= 0:
        return float(known.min()) * 1.05, 0.0, False
    low = max(high / 10.0**DECADES, float(known[known > 0].min()) / 1.3)
    low = min(low, floor) if floor else low
    if high / low < LOG_FROM or known.min() < -NOISE * high or all(_is_cumulative(row) for row in rows):
        return min(0.0, float(known.min()) * 1.05), high * 1.08, False
    return low, high * 1.6, True


def _is_cumulative(row: Floats) -> bool:
    """Whether a course begins at 0 and never falls, as an area under a curve does."""
    known = row[np.isfinite(row)]
    return bool(known.size and known[0] == 0 and (np.diff(known) >= -1e-6 * known.max()).all())


def time_axis_of(ax: Axes, model: Model, start: float, until: float) -> float:
    """The axis of time of a course from a day to another, hours for a short one; how many of its unit a day has."""
    if model.time in ("s", "min", "h") and until < HOURS_BELOW:
        ax.set_xlim(min(start, 0.0) * 24, until * 24)
        style.label(ax, x="Time after infusion (h)" if is_car_t(model) else "Time (h)")
        return 24.0
    scales.time_axis(ax, until, start=min(start, 0.0))
    if not is_car_t(model):
        style.label(ax, x=ax.get_xlabel().replace(" after infusion", ""))
    return 1.0
