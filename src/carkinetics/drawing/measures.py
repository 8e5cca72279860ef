"""Exposure: subjects as points, the median and the 5-95 % range of each arm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import groups as of
from carkinetics.drawing import scales, style
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

WORDS = {"cmax": "Cmax", "tmax": "Tmax", "auc_0_28": "AUC0\u201328d", "tlast": "Last quantifiable", "half_life": "Terminal half-life"}
LINEAR = ("tmax",)
DOTS = 500  # subjects of an arm that are drawn; more would be a blot, and a page too large to open
SPREAD = 0.34  # half the width over which the points of an arm are spread


def exposure(table: xr.Dataset, metrics: tuple[str, ...], by: str | None, matrix: str | None, width: float) -> Figure:
    """One panel a metric, the first `DOTS` of each arm; points are spread by a fixed rule, not by chance."""
    for metric in metrics:
        if metric not in table.data_vars:
            raise ConfigError(
                f"'{metric}' is not a measure of this Dataset, which has {', '.join(map(str, table.data_vars))}. Ask for these."
            )
    chosen = table.sel(matrix=matrix) if matrix is not None else table
    members = of.groups(table, by)
    looks = of.looks(table, by)
    fig, axes = style.panels(width, len(metrics), 3.2 if width >= style.STACK_BELOW else 2.6, style.Margins(0.78, 0.08, 0.12, 0.3))
    for ax, metric in zip(axes, metrics, strict=True):
        values = np.asarray(chosen[metric].values, dtype=np.float64)
        for i, (group, rows) in enumerate(members.items()):
            _points(ax, i, values[rows], looks[group].colour, looks[group].marker)
        first = np.concatenate([rows[:DOTS] for rows in members.values()])
        _dress(ax, metric, values[first], str(chosen[metric].attrs.get("units", "")), [look.title for look in looks.values()])
        for tick, look in zip(ax.get_xticklabels(), looks.values(), strict=True):
            tick.set_color(look.colour)
    return fig


def _points(ax: Axes, place: int, values: Floats, colour: str, marker: str) -> None:
    good, dots = (part[np.isfinite(part) & (part > 0)] for part in (values, values[:DOTS]))
    if good.size:
        # The golden ratio spreads any number of points evenly (van der Corput's idea with an irrational step).
        across = place + SPREAD * (2 * ((np.arange(dots.size) * 0.6180339887498949) % 1) - 1)
        ax.plot(across, dots, marker, color=colour, markersize=2.6, alpha=0.3, markeredgewidth=0, linestyle="none")
        low, middle, high = np.quantile(good, (0.05, 0.5, 0.95))
        ax.plot((place, place), (low, high), color=style.INK, linewidth=1.6, zorder=4)
        ax.plot((place - 0.22, place + 0.22), (middle, middle), color=style.INK, linewidth=2.6, zorder=5)


def _dress(ax: Axes, metric: str, values: Floats, unit: str, names: list[str]) -> None:
    good = values[np.isfinite(values) & (values > 0)]
    if metric in LINEAR or not good.size:
        ax.set_ylim(0, 1.08 * float(good.max()) if good.size else 1.0)
    else:
        scales.log_axis(ax, float(good.min()) / 1.5, float(good.max()) * 1.5)
    ax.set_xticks(range(len(names)), names if len(names) > 1 else [""] * len(names))
    ax.tick_params(axis="x", length=0, labelsize=style.TEXT)
    ax.set_xlim(-0.6, len(names) - 0.4)
    style.label(ax, y=style.with_unit(WORDS.get(metric, metric), unit))
