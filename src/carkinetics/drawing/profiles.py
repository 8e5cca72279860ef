"""Curves over time: medians with bands for groups, and single subjects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import groups as of
from carkinetics.drawing import scales, style

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MATRIX_NAMES = {"PB": "Peripheral blood", "BM": "Bone marrow"}
FEW_TIMES = 30


@dataclass(frozen=True)
class Levels:
    """What is drawn of a curve, read once for a figure of any width.

    days (nt,) of the times that are drawn; the looks of the groups; panel -> group -> quantiles (3 or 1, nt); group -> single subjects
    (n, nt); panel -> limit of quantification; the ends of the logarithmic axis; the last day, and the words of the axis.
    """

    days: Floats
    looks: dict[str, of.Look]
    quantiles: dict[str | None, dict[str, Floats]]
    single: dict[str, Floats]
    limits: dict[str | None, float | None]
    span: tuple[float, float]
    horizon: float
    words: str


def read_profiles(
    sim: xr.Dataset,
    name: str,
    by: str | None = "arm",
    matrix: str | None = None,
    lloq: float | None = None,
    band: tuple[float, float] = (0.05, 0.95),
) -> Levels:
    """Median and band of each group in each matrix."""
    panels = of.matrices(sim, name, matrix)
    return _read(sim, name, by, panels, lloq, (band[0], 0.5, band[1]), 1 - (1 - band[1]) / 2)


def read_individuals(
    sim: xr.Dataset, name: str, by: str | None = "arm", matrix: str | None = None, lloq: float | None = None, most: int = 40
) -> Levels:
    """Up to `most` single subjects of each group in the first matrix, and the group's median."""
    panel = of.matrices(sim, name, matrix)[0]
    days = of.days(sim)
    keep = scales.drawn(days, float(days[-1]))
    single = {group: of.curves(sim, name, panel, rows[:most], keep) for group, rows in of.groups(sim, by).items()}
    return replace(_read(sim, name, by, [panel], lloq, (0.5,), 1.0), single=single)


def _read(
    sim: xr.Dataset, name: str, by: str | None, panels: list[str | None], lloq: float | None, at: tuple[float, ...], top: float
) -> Levels:
    members, days = of.groups(sim, by), of.days(sim)
    horizon = float(days[-1])
    keep = scales.drawn(days, horizon)
    limits = {panel: of.limit(sim, name, panel, lloq) for panel in panels}
    tops = [of.curve_quantiles(sim, name, panel, {"all": None}, (top,))["all"] for panel in panels]
    return Levels(
        days=days[keep],
        looks=of.looks(sim, by),
        quantiles={panel: of.curve_quantiles(sim, name, panel, members, at, keep) for panel in panels},
        single={},
        limits=limits,
        span=_span(tops, list(limits.values())),
        horizon=horizon,
        words=style.with_unit(str(sim[name].attrs.get("long_name", name)).capitalize(), str(sim[name].attrs.get("units", ""))),
    )


def _span(tops: list[Floats], limits: list[float | None]) -> tuple[float, float]:
    """The ends of the logarithmic axis: half a decade below the LLOQ (or six below the top), a fifth above the highest of `tops`."""
    highest = [float(np.nanmax(rows)) if (rows > 0).any() else 10.0 for rows in tops]
    known = [limit for limit in limits if limit]
    high = max(highest) * 1.6
    low = min(known) / np.sqrt(10) if known else 10.0 ** np.floor(np.log10(high / 1e6))
    return min(low, high / 10), high


def profiles(read: Levels, width: float) -> Figure:
    """Median and band of each group on a logarithmic axis, one panel a matrix."""
    fig, axes = style.panels(
        width,
        len(read.quantiles),
        3.9 if width >= style.STACK_BELOW else 3.4,
        style.Margins(0.72, 0.48, 0.36, 0.74),
        names=len(read.looks),
    )
    handles: dict[str, object] = {}
    for ax, (panel, found) in zip(axes, read.quantiles.items(), strict=True):
        for group, look in read.looks.items():
            handles[look.title] = _band(ax, read.days, found[group], look, read.span[0])
        _dress(ax, read, panel)
    if len(read.looks) > 1:
        style.legend(fig, list(handles.values()), list(handles))
    return fig


def individuals(read: Levels, width: float) -> Figure:
    """Single subjects as thin lines, with the median of their group, one panel a group."""
    ((panel, medians),) = read.quantiles.items()
    fig, axes = style.panels(width, len(medians), 3.4, style.Margins(0.72, 0.48, 0.36, 0.74), shared=True)
    low = read.span[0] / 10
    stacked = width < style.STACK_BELOW
    for i, (ax, (group, (middle,))) in enumerate(zip(axes, medians.items(), strict=True)):
        look = read.looks[group]
        _dress(ax, read, panel, first=i == 0 or stacked, last=stacked or ax is axes[-1])
        _threads(ax, read.days, np.maximum(read.single[group], low), look.colour)
        seen = np.isfinite(middle)
        ax.plot(read.days[seen], np.maximum(middle[seen], low), color=look.colour, linewidth=2.4)
        if len(medians) > 1:
            style.title(ax, look.title)
    return fig


def _threads(ax: Axes, days: Floats, rows: Floats, colour: str) -> None:
    """Thin lines, one a row, each as far as it has values."""
    from matplotlib.collections import LineCollection

    lines = [np.column_stack([days, row])[np.isfinite(row)] for row in rows]
    ax.add_collection(LineCollection(lines, colors=colour, linewidths=0.5, alpha=0.32), autolim=False)


def _band(ax: Axes, days: Floats, rows: Floats, look: of.Look, low: float) -> object:
    seen = np.isfinite(rows[1])
    x, (lower, middle, upper) = days[seen], np.maximum(rows[:, seen], low / 10)
    ax.fill_between(x, lower, upper, color=look.colour, alpha=0.09, linewidth=0, zorder=2)
    for edge in (lower, upper):
        ax.plot(x, edge, color=look.colour, linewidth=0.9, alpha=0.6, zorder=2.2)
    few = seen.sum() <= FEW_TIMES
    ax.plot(x, middle, color=style.PAPER, linewidth=4.2, zorder=3)
    (line,) = ax.plot(x, middle, color=look.colour, linewidth=2.1, marker=look.marker if few else None, markersize=4.5, zorder=3)
    return line


def _dress(ax: Axes, read: Levels, panel: str | None, *, first: bool = True, last: bool = True) -> None:
    """Axes, unit and the line of the LLOQ."""
    scales.log_axis(ax, *read.span)
    scales.time_axis(ax, read.horizon)
    if first:
        style.label(ax, y=read.words)
    if panel is not None:
        style.title(ax, f"{MATRIX_NAMES.get(panel, panel)} ({panel})")
    lloq = read.limits[panel]
    if lloq is None:
        return
    ax.axhline(lloq, color=style.INK, linewidth=1, linestyle=(0, (5, 3)), zorder=4)
    if not last:
        return
    ax.annotate(
        f"LLOQ\n{lloq:g}",
        (1, lloq),
        (4, 0),
        xycoords=ax.get_yaxis_transform(),
        textcoords="offset points",
        va="center",
        fontsize=style.SMALL - 0.5,
        color=style.INK,
    )
