"""What the trial would measure: samples in the windows of their visits, and persistence as they tell it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import groups as of
from carkinetics.drawing import scales, style
from carkinetics.drawing.profiles import MATRIX_NAMES

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from carkinetics.drawing.groups import Look
    from carkinetics.trial.between import Between
    from carkinetics.trial.spec import Visits
    from carkinetics.trial.survival import Curve

MOST = 60  # children whose samples are drawn
UNDER = 0.6  # where a value below the limit stands, as a share of it


def samples(result: xr.Dataset, name: str, visits: Mapping[str, Visits], width: float) -> Figure:
    """Samples of up to `MOST` children of each arm, a row of panels for each matrix; windows shaded, below the limit open triangles."""
    matrices = [str(matrix) for matrix in result["matrix"].values if str(matrix) in visits]
    looks, members = of.looks(result, "arm"), of.groups(result, "arm")
    stacked = width < style.STACK_BELOW
    columns = 1 if stacked else len(members)
    rim = style.Margins(0.62, 0.3, 0.36, 0.62)
    fig, axes = style.grid(width, len(matrices) * len(members), columns, 3.0, rim)
    horizon = float(result["time"].values[-1])
    values = result[f"{name}_sampled"].values
    high = 2.0 * float(np.nanmax(np.where(np.isfinite(values), values, 1.0)))
    limits = [of.limit(result, name, matrix, None) for matrix in matrices]
    low = min([UNDER * limit / 2 for limit in limits if limit] or [high / 1e6])
    panels = [(matrix, arm, rows[:MOST]) for matrix in matrices for arm, rows in members.items()]
    for at, (ax, (matrix, arm, rows)) in enumerate(zip(axes, panels, strict=True)):
        scales.log_axis(ax, low, high)
        _windows(ax, visits[matrix], horizon)
        _points(ax, result.isel(subject=rows).sel(matrix=matrix), name, looks[arm].colour, limits[matrices.index(matrix)])
        scales.short_time_axis(ax, 0.0, horizon, "day")
        style.title(ax, f"{looks[arm].title}, {matrix}")
        words = style.with_unit("Measured", str(result[name].attrs.get("units", "")))
        style.label(ax, x="Time after infusion", y=words if at % columns == 0 else None)
    return fig


def _windows(ax: Axes, visits: Visits, horizon: float) -> None:
    days = visits.windows.days if visits.windows else (0.0,) * len(visits.times)
    for time, around in zip(visits.times, days, strict=True):
        if around > 0:
            ax.axvspan(time - around, min(time + around, horizon), color=style.RULE, alpha=0.75, linewidth=0, zorder=0.5)


def _points(ax: Axes, part: xr.Dataset, name: str, colour: str, limit: float | None) -> None:
    days, values = part["sample_time"].values, part[f"{name}_sampled"].values
    below = part[f"{name}_sampled_blq"].values == 1
    good = np.isfinite(values) & ~below
    ax.plot(days[good], values[good], "o", color=colour, markersize=2.6, alpha=0.5, markeredgewidth=0)
    if limit is None:
        return
    ax.plot(days[below], np.full(below.sum(), UNDER * limit), "v", color="none", markeredgecolor=colour, markersize=3.6, alpha=0.55)
    ax.axhline(limit, color=style.INK, linewidth=1, linestyle=(0, (5, 3)), zorder=4)


def persistence(
    seen: Mapping[str, Mapping[str, Between]],
    daily: Mapping[str, Mapping[str, Curve]],
    looks: Mapping[str, Look],
    horizon: float,
    width: float,
) -> Figure:
    """`seen` and `daily`: matrix -> arm -> the estimate between visits, and the curve of the daily course."""
    from matplotlib.ticker import FuncFormatter, MultipleLocator

    fig, axes = style.panels(width, len(seen), 3.4, style.Margins(0.72, 0.2, 0.36, 0.62), names=len(looks))
    handles: dict[str, object] = {}
    for ax, (matrix, arms) in zip(axes, seen.items(), strict=True):
        for arm, curve in arms.items():
            days, least, largest = curve.band()
            colour = looks[arm].colour
            ends = np.append(days, horizon)
            ax.fill_between(
                ends, np.append(least, least[-1]), np.append(largest, largest[-1]), step="post", color=colour, alpha=0.22, linewidth=0
            )
            (handles[looks[arm].title],) = ax.step(ends, np.append(largest, largest[-1]), where="post", color=colour, linewidth=1.6)
        for arm, course in daily.get(matrix, {}).items():
            time = np.append(course.time, min(course.last, horizon))
            share = np.append(course.survival, course.survival[-1])
            ax.step(time, share, where="post", color=looks[arm].colour, linewidth=1.1, linestyle=(0, (2, 1.4)))
        ax.set_ylim(0, 1.02)
        ax.yaxis.set_major_locator(MultipleLocator(0.25))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda share, _: f"{100 * share:.0f}"))
        scales.month_axis(ax, horizon)
        style.label(ax, y="Above the LLOQ (%)")
        style.title(ax, f"{MATRIX_NAMES.get(matrix, matrix)} ({matrix})")
    if len(handles) > 1:
        style.legend(fig, list(handles.values()), list(handles))
    return fig
