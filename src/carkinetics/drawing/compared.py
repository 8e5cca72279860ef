"""Models side by side: their levels on one axis of days after the infusion, a row of panels for each unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import scales, style
from carkinetics.drawing.profiles import MATRIX_NAMES
from carkinetics.drawing.typical import HOURS_BELOW, in_words, level_axis
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NAMES = 3.0  # inches for the names on the right of a row
_HEIGHT, _HIGHEST, _SMALL_HEIGHT, _NAME = 2.7, 4.2, 1.7, 0.2  # inches of a panel of levels, of one of another model, of a name
_MARGINS = style.Margins(0.8, 0.15, 0.4, 0.7)
_ACROSS = 3  # panels of other models side by side


@dataclass(frozen=True)
class Row:
    """Models whose levels share a unit, with the variables that are drawn of them and the title of each panel."""

    models: list[str]
    panels: dict[str, str]
    unit: str


def compare(result: xr.Dataset, relative: bool, width: float) -> Figure:
    """Rows of levels of CAR-T cells by unit, then every other model in a panel of its own."""
    if "relative_level" not in result or "model" not in result.dims:
        raise ConfigError("plot.compare draws a comparison of models, ck.compare([model, other]); this Dataset is none.")
    rows, others = _rows(result, relative), [] if relative else _others(result)
    stacked = width < style.STACK_BELOW
    heights = [_row_height(row, stacked) for row in rows]
    small = _SMALL_HEIGHT + _MARGINS.top + _MARGINS.bottom
    across = 1 if stacked else _ACROSS
    fig = style.figure(width, sum(heights) + small * -(-len(others) // across))
    top = 0.0
    for row, height in zip(rows, heights, strict=True):
        _draw_row(fig, result, row, top, width, stacked=stacked)
        top += height
    for i, name in enumerate(others):
        left, place = i % across * width / across, top + i // across * small
        inner = width / across - _MARGINS.left - _MARGINS.right
        _draw_other(style.panel(fig, left + _MARGINS.left, place + _MARGINS.top, inner, _SMALL_HEIGHT), result.sel(model=name))
    return fig


def _rows(result: xr.Dataset, relative: bool) -> list[Row]:
    seen = [name for name in _names(result) if (result.level.sel(model=name) > 0).any()]
    if relative:
        return [Row(seen, {"relative_level": "Level over its peak"}, "")] if seen else []
    units: dict[str, list[str]] = {}
    for name in seen:
        if bool(result.car_t.sel(model=name)):
            units.setdefault(str(result.unit.sel(model=name).values), []).append(name)
    rows = []
    for unit, models in units.items():
        marrow = bool(np.isfinite(result.marrow_level.sel(model=models)).any())
        panels = {"level": _where({str(result.matrix.sel(model=name).values) for name in models})}
        rows.append(Row(models, panels | ({"marrow_level": "Bone marrow (BM)"} if marrow else {}), unit))
    return rows


def _where(matrices: set[str]) -> str:
    """The title of a panel of levels: where they were measured, if their models say so."""
    (first, *more) = sorted(matrices, reverse=True)
    named = f"{MATRIX_NAMES[first]} ({first})" if first in MATRIX_NAMES else "CAR-T cells"
    return named if not more else f"{named}, or not said" if more == [""] else "CAR-T cells"


def _others(result: xr.Dataset) -> list[str]:
    return [name for name in _names(result) if not bool(result.car_t.sel(model=name)) and (result.level.sel(model=name) > 0).any()]


def _names(result: xr.Dataset) -> list[str]:
    return [str(name) for name in result.model.values]


def _row_height(row: Row, stacked: bool) -> float:
    panel = _panel_height(row) + _MARGINS.top + _MARGINS.bottom
    if stacked:
        return panel * len(row.panels) + _NAME * len(row.models) + _MARGINS.top
    return max(panel, _MARGINS.top + 0.2 + _NAME * len(row.models))


def _panel_height(row: Row) -> float:
    """More models want more room to be told apart."""
    return min(_HIGHEST, max(_HEIGHT, _NAME * len(row.models)))


def _draw_row(fig: Figure, result: xr.Dataset, row: Row, top: float, width: float, *, stacked: bool) -> None:
    columns = 1 if stacked else len(row.panels)
    down = _panel_height(row)
    names = 0.0 if stacked else NAMES
    each = (width - names) / columns
    until = max(float(result.until.sel(model=name)) for name in row.models)
    for i, (variable, title) in enumerate(row.panels.items()):
        left, place = (0.0, top + i * (down + _MARGINS.top + _MARGINS.bottom)) if stacked else (i * each, top)
        inner = each - _MARGINS.left - _MARGINS.right
        ax = style.panel(fig, left + _MARGINS.left, place + _MARGINS.top, inner, down)
        _draw_levels(ax, result, row, variable, until)
        style.title(ax, title)
        style.label(ax, y=style.unit_text(row.unit) or "Level over its peak")
    anchor = (width - names if not stacked else _MARGINS.left, top + _MARGINS.top)
    if stacked:
        anchor = (_MARGINS.left, top + len(row.panels) * (down + _MARGINS.top + _MARGINS.bottom))
    _name(fig, row, anchor)


def _draw_levels(ax: Axes, result: xr.Dataset, row: Row, variable: str, until: float) -> None:
    shared = list(row.panels)
    values = np.concatenate([np.asarray(result[name].sel(model=row.models).values) for name in shared])
    level_axis(ax, list(values), [])
    scales.time_axis(ax, until)
    low = ax.get_ylim()[0] / 10 if ax.get_yscale() == "log" else -np.inf
    days = result.time.values
    for i, name in enumerate(row.models):
        course = np.maximum(result[variable].sel(model=name).values, low)
        ax.plot(days, course, linewidth=1.7, **style.look(i))


def _name(fig: Figure, row: Row, anchor: tuple[float, float]) -> None:
    from matplotlib.lines import Line2D

    handles = [Line2D([], [], linewidth=1.9, **style.look(i)) for i in range(len(row.models))]
    fig.legend(
        handles, row.models, loc="upper left", bbox_to_anchor=(anchor[0] / fig.get_figwidth(), 1 - anchor[1] / fig.get_figheight()),
        frameon=False, fontsize=style.SMALL, labelcolor=style.INK, handlelength=2.2, borderaxespad=0, borderpad=0,
    )  # fmt: skip


def _draw_other(ax: Axes, one: xr.Dataset) -> None:
    """A model whose level is none of CAR-T cells, on axes of its own."""
    until = float(one.until)
    factor = 24.0 if until < HOURS_BELOW else 1.0
    level_axis(ax, [np.asarray(one.level.values)], [])
    low = ax.get_ylim()[0] / 10 if ax.get_yscale() == "log" else -np.inf
    ax.plot(one.time.values * factor, np.maximum(one.level.values, low), color=style.ACCENT, linewidth=1.8)
    words = scales.short_time_axis(ax, 0.0, until * factor, "h" if factor > 1 else "day")
    style.label(ax, x="Time (days, then months)" if "months" in words else words)
    ax.set_title(str(one.model.values), loc="left", fontsize=style.SMALL, fontweight="bold", color=style.INK)
    style.label(ax, y=style.with_unit(in_words(str(one.observable.values)), str(one.unit.values)))
