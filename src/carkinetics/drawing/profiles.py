"""Curves over time: medians with bands for groups, and single subjects."""

from __future__ import annotations

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


def profiles(
    sim: xr.Dataset,
    name: str,
    by: str | None,
    matrix: str | None,
    lloq: float | None,
    band: tuple[float, float],
    width: float,
) -> Figure:
    """Median and band of each group on a logarithmic axis, one panel a matrix."""
    panels = of.matrices(sim, name, matrix)
    members = of.groups(sim, by)
    looks = of.looks(sim, by)
    fig, axes = style.panels(
        width, len(panels), 3.9 if width >= style.STACK_BELOW else 3.4, style.Margins(0.72, 0.48, 0.36, 0.74), names=len(members)
    )
    low, high = _span(sim, name, panels, lloq, 1 - (1 - band[1]) / 2)
    handles: dict[str, object] = {}
    for ax, panel in zip(axes, panels, strict=True):
        days = of.days(sim)
        keep = scales.drawn(days, float(days[-1]))
        for group, look in looks.items():
            rows = of.curve_quantiles(sim, name, panel, (band[0], 0.5, band[1]), members[group], keep)
            handles[look.title] = _band(ax, days[keep], rows, look, low)
        _dress(ax, sim, name, panel, (low, high), of.limit(sim, name, panel, lloq))
    if len(members) > 1:
        style.legend(fig, list(handles.values()), list(handles))
    return fig


def individuals(sim: xr.Dataset, name: str, by: str | None, matrix: str | None, lloq: float | None, most: int, width: float) -> Figure:
    """Single subjects as thin lines, with the median of their group, one panel a group."""
    panel = of.matrices(sim, name, matrix)[0]
    members = of.groups(sim, by)
    looks = of.looks(sim, by)
    fig, axes = style.panels(width, len(members), 3.4, style.Margins(0.72, 0.48, 0.36, 0.74), shared=True)
    days = of.days(sim)
    keep = scales.drawn(days, float(days[-1]))
    low, high = _span(sim, name, [panel], lloq, 1.0)
    stacked = width < style.STACK_BELOW
    for i, (ax, (group, rows)) in enumerate(zip(axes, members.items(), strict=True)):
        colour = looks[group].colour
        _dress(ax, sim, name, panel, (low, high), of.limit(sim, name, panel, lloq), first=i == 0 or stacked, last=stacked or ax is axes[-1])
        _threads(ax, days[keep], np.maximum(of.curves(sim, name, panel, rows[:most])[:, keep], low / 10), colour)
        middle = of.curve_quantiles(sim, name, panel, (0.5,), rows, keep)[0]
        seen = np.isfinite(middle)
        ax.plot(days[keep][seen], np.maximum(middle[seen], low / 10), color=colour, linewidth=2.4)
        if len(members) > 1:
            style.title(ax, looks[group].title)
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


def _span(sim: xr.Dataset, name: str, panels: list[str | None], lloq: float | None, top: float) -> tuple[float, float]:
    """The ends of the logarithmic axis: half a decade below the LLOQ (or six below the top), a fifth above the highest quantile `top`."""
    tops, limits = [], []
    for panel in panels:
        rows = of.curve_quantiles(sim, name, panel, (top,))
        tops.append(float(np.nanmax(rows)) if (rows > 0).any() else 10.0)
        found = of.limit(sim, name, panel, lloq)
        limits += [found] if found else []
    high = max(tops) * 1.6
    low = min(limits) / np.sqrt(10) if limits else 10.0 ** np.floor(np.log10(high / 1e6))
    return min(low, high / 10), high


def _dress(
    ax: Axes,
    sim: xr.Dataset,
    name: str,
    panel: str | None,
    span: tuple[float, float],
    lloq: float | None,
    *,
    first: bool = True,
    last: bool = True,
) -> None:
    """Axes, units and the line of the LLOQ."""
    attrs = sim[name].attrs
    scales.log_axis(ax, *span)
    scales.time_axis(ax, float(of.days(sim)[-1]))
    unit = str(attrs.get("units", ""))
    if first:
        style.label(ax, y=style.with_unit(str(attrs.get("long_name", name)).capitalize(), unit))
    if panel is not None:
        style.title(ax, f"{MATRIX_NAMES.get(panel, panel)} ({panel})")
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
