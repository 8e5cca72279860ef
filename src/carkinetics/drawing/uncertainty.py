"""The uncertainty of estimates: profile likelihoods, and histograms of what a bootstrap or SIR found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing import style
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MARGINS = style.Margins(0.62, 0.2, 0.56, 0.56)
BARE = style.Margins(0.2, 0.2, 0.56, 0.56)  # without a y axis
HEIGHT = 2.45
TALL = 1.75  # of the axis, in thresholds
DASHED = (0, (5, 3))


def profile(found: xr.Dataset, width: float) -> Figure:
    """One panel an estimate: the rise of the objective through its points, the threshold, the interval shaded, the estimate a diamond."""
    _check(found, ("profile",), "ck.profile")
    limit, level = float(found.attrs["threshold"]), 100.0 * float(found.attrs["level"])
    said = ["Profile", "Estimate", f"Rise by {limit:.2f} ({level:g} %)", "Interval"]
    fig, axes = _panels(found, width, MARGINS, said)
    handles: list[Any] = []
    for ax, name in zip(axes, found["parameter"].values, strict=True):
        row = found.sel(parameter=name)
        value, rise = (row[key].values[np.isfinite(row[key].values)] for key in ("value", "rise"))
        low, high, lowest = float(row["lower"]), float(row["upper"]), min(0.0, 1.2 * float(rise.min()))
        at, curve = _smooth(value, rise, float(row["estimate"]))
        line = ax.plot(at, curve, color=style.ACCENT, linewidth=1.7, zorder=3)[0]
        ax.plot(value, rise, "o", color=style.ACCENT, markersize=3.2, zorder=3)
        best = ax.plot(float(row["estimate"]), 0.0, "D", color=style.INK, markersize=5.0, zorder=4, linestyle="none", clip_on=False)[0]
        across = ax.axhline(limit, color=style.PALETTE[1], linewidth=1.1, linestyle=DASHED, zorder=2)
        room = 0.04 * float(value.max() - value.min())
        ax.set(xlim=(value.min() - room, value.max() + room), ylim=(lowest, TALL * limit))
        shade = _interval(ax, low, high)
        _dress(ax, str(name), row)
        style.label(ax, y="Rise of the OFV")
        handles = handles or [line, best, across, shade]
    style.legend(fig, handles, said, style.legend_columns(width, said))
    return fig


def bootstrap(found: xr.Dataset, width: float) -> Figure:
    """One panel an estimate: a histogram of the replicates that converged, their interval shaded, the fit's estimate a line."""
    _check(found, ("bootstrap", "sir"), "ck.bootstrap or ck.sir")
    draws = found["estimate"].values
    draws = draws[found["converged"].values == 1] if "converged" in found else draws
    if len(draws) < 2:
        raise ConfigError(f"There are {len(draws)} replicates that converged: too few to draw. See `message` of the Dataset.")
    said = ["Replicates" if "converged" in found else "Vectors", "Estimate of the fit", "Median", "95 % interval"]
    fig, axes = _panels(found, width, BARE, said)
    handles: list[Any] = []
    for k, (ax, name) in enumerate(zip(axes, found["parameter"].values, strict=True)):
        row = found.sel(parameter=name)
        values = draws[np.isfinite(draws[:, k]), k]
        _, _, bars = ax.hist(values, bins=max(8, min(30, round(2 * len(values) ** 0.5))), color=style.ACCENT, alpha=0.55, linewidth=0)
        fitted = ax.axvline(float(row["fitted"]), color=style.INK, linewidth=1.5, zorder=4)
        middle = ax.axvline(float(row["median"]), color=style.PALETTE[1], linewidth=1.5, linestyle=DASHED, zorder=4)
        shade = _interval(ax, float(row["lower"]), float(row["upper"]))
        ax.set(yticks=[])
        ax.spines["left"].set_visible(False)
        _dress(ax, str(name), row)
        handles = handles or [bars, fitted, middle, shade]
    style.legend(fig, handles, said, style.legend_columns(width, said))
    return fig


def _check(found: Any, analyses: tuple[str, ...], source: str) -> None:
    if getattr(found, "attrs", {}).get("analysis") not in analyses:
        raise ConfigError(f"This picture is of a Dataset of {source}, not of {type(found).__name__}. Give what that returned.")


def _panels(found: xr.Dataset, width: float, margins: style.Margins, said: list[str]) -> tuple[Figure, list[Axes]]:
    count = found.sizes["parameter"]
    columns = 1 if width < style.STACK_BELOW else 4 if count > 6 else min(3, count)
    lines = -(-len(said) // style.legend_columns(width, said))
    return style.grid(width, count, columns, HEIGHT, margins, head=0.12 + 0.21 * lines)


def _smooth(value: Floats, rise: Floats, estimate: float) -> tuple[Floats, Floats]:
    """A curve through the points: the signed root of the rise, which is nearly straight, is interpolated."""
    from scipy.interpolate import PchipInterpolator

    value, first = np.unique(value, return_index=True)
    root = np.sign(value - estimate) * np.sqrt(np.maximum(rise[first], 0.0))
    at = np.linspace(value[0], value[-1], 201)
    return (at, PchipInterpolator(value, root)(at) ** 2) if rise.min() >= 0.0 else (value, rise[first])


def _interval(ax: Axes, low: float, high: float) -> Any:
    """The interval as a shade, to the end of the axis on an open side."""
    ends = ax.get_xlim()
    shade = ax.axvspan(max(low, ends[0]), min(high, ends[1]), color=style.RULE, alpha=0.7, linewidth=0, zorder=0.5)
    ax.set_xlim(*ends)
    return shade


def _dress(ax: Axes, name: str, row: xr.Dataset) -> None:
    from matplotlib.ticker import MaxNLocator

    low, high = float(row["lower"]), float(row["upper"])
    both = f"{low:.3g} to {high:.3g}"
    ends = {(True, True): both, (True, False): f"above {low:.3g}", (False, True): f"below {high:.3g}", (False, False): "open"}
    style.title(ax, name, ends[bool(np.isfinite(low)), bool(np.isfinite(high))])
    style.label(ax, x=style.with_unit(name, str(row["unit"].item())))
    ax.xaxis.set_major_locator(MaxNLocator(5))
