"""The visual predictive check as a picture: the data and their quantiles on the intervals of a model, and the share below the LLOQ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.diagnostics.censored import ABOVE
from carkinetics.drawing import scales, style
from carkinetics.drawing.profiles import MATRIX_NAMES
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

COLOURS = (style.PALETTE[0], style.PALETTE[1], style.PALETTE[0])  # of the 5, 50 and 95 % quantiles
MAIN, LOWER = 3.1, 1.0  # inches, without margins
MARGINS = style.Margins(0.78, 0.5, 0.36, 0.16)
FOOT = 0.62  # inches below the lower panel, for the axis of time
PER_ROW = 3
HEAD = 0.6  # for two lines of the legend
FEW = 15  # bins, up to which the quantiles of the data are marked by points


def vpc(check: xr.Dataset, width: float) -> Figure:
    """One column of two panels for each group of a Dataset of ck.vpc; ConfigError for anything else."""
    if "point_bin" not in getattr(check, "variables", ()):
        raise ConfigError("plot.vpc takes a fit of ck.fit or a Dataset of ck.vpc, and this is neither.")
    groups = _groups(check)
    limited = bool(np.isfinite(check["observed_below"].values).any())
    columns = 1 if width < style.STACK_BELOW else min(len(groups), PER_ROW)
    rows = -(-len(groups) // columns)
    height = MARGINS.top + MAIN + (MARGINS.bottom + LOWER if limited else 0.0) + FOOT
    head = HEAD if width >= style.STACK_BELOW else 1.5 * HEAD
    fig = style.figure(width, head + rows * height)
    across = width / columns - MARGINS.left - MARGINS.right
    handles: dict[str, Any] = {}
    for i, (name, part) in enumerate(groups):
        left, top = MARGINS.left + (i % columns) * width / columns, head + (i // columns) * height + MARGINS.top
        main = style.panel(fig, left, top, across, MAIN)
        handles = _main(main, check, part) | handles
        if name:
            style.title(main, name)
        if not limited:
            _time_axis(main, check, part)
            continue
        lower = style.panel(fig, left, top + MAIN + MARGINS.bottom, across, LOWER)
        _lower(lower, part)
        for ax in (main, lower):
            _time_axis(ax, check, part)
        main.set_xlabel("")
        main.tick_params(axis="x", labelbottom=False)
    style.legend(fig, list(handles.values()), list(handles), columns=-(-len(handles) // (2 if width >= style.STACK_BELOW else 3)))
    return fig


def _groups(check: xr.Dataset) -> list[tuple[str, xr.Dataset]]:
    """The title of each group and its bins, with the observations in them."""
    names = [str(name) for name in np.atleast_1d(check.attrs["groups"])]
    keys = list(zip(*(check[name].values.tolist() for name in names), strict=True)) if names else [()] * check.sizes["bin"]
    shown = [k for k, name in enumerate(names) if len({key[k] for key in keys}) > 1]
    found = []
    for key in dict.fromkeys(keys):
        bins = np.array([k for k, other in enumerate(keys) if other == key])
        bins = bins[np.argsort(check["time"].values[bins])]
        part = check.isel(bin=bins, observation=np.flatnonzero(np.isin(check["point_bin"].values, check["bin"].values[bins])))
        found.append((", ".join(_told(check, names[k], key[k]) for k in shown), part))
    return found


def _told(check: xr.Dataset, group: str, value: str) -> str:
    """A group as a reader calls it: an observable that is measured in several matrices by its name and its matrix."""
    keys, names, matrices = (list(np.atleast_1d(check.attrs[word])) for word in ("observables", "names", "matrices"))
    if group != "observable" or names.count(names[keys.index(value)]) < 2:
        return str(MATRIX_NAMES.get(value, value))
    matrix = str(matrices[keys.index(value)])
    return f"{str(names[keys.index(value)]).capitalize()}, {MATRIX_NAMES.get(matrix, matrix).lower()}"


def _main(ax: Axes, check: xr.Dataset, part: xr.Dataset) -> dict[str, Any]:
    """Points, intervals, quantiles and the limit."""
    corrected = bool(check.attrs["prediction_corrected"])
    key = part["point_observable"].values[0]
    low, high = _span(check.isel(observation=check["point_observable"].values == key, bin=_bins(check, key)))
    observed = part["observed"].values
    time, reach = part["time"].values, _reach(part)
    ground = np.where(np.isfinite(part["lloq"].values), part["lloq"].values, low / 10)
    handles: dict[str, Any] = {}
    for k, colour in enumerate(COLOURS):
        bottom, top = (_edge(part.isel(quantile=k, band=b), ground) for b in (0, 2))
        band = ax.fill_between(reach, _held(bottom), _held(top), color=colour, alpha=0.2, linewidth=0, zorder=2)
        handles.setdefault("Model, median" if k == 1 else "Model, 5 and 95 %", band)
    for k, colour in enumerate(COLOURS):
        shown, dashes = np.where(observed[:, k] > 0, observed[:, k], np.nan), "-" if k == 1 else (0, (4, 2))
        (line,) = ax.plot(time, shown, color=colour, linewidth=2.0, linestyle=dashes, zorder=4)
        if len(time) <= FEW:
            ax.plot(time, shown, "o", color=colour, markersize=3.6, zorder=4)
        handles.setdefault("Data, median" if k == 1 else "Data, 5 and 95 %", line)
    handles |= _points(ax, part, low)
    if np.isfinite(part["lloq"].values).any() and not corrected:
        _limit(ax, float(np.nanmax(part["lloq"].values)))
    scales.log_axis(ax, low, high)
    name, unit = _name(check, part)
    style.label(ax, y=style.with_unit(name + (", prediction-corrected" if corrected else ""), unit))
    return handles


def _reach(part: xr.Dataset) -> Floats:
    """The times of an interval: those of the bins, from the first value of the first bin to the last of the last."""
    return np.concatenate([part["time_low"].values[:1], part["time"].values, part["time_high"].values[-1:]])


def _held(edge: Floats) -> Floats:
    """An edge over `_reach`: flat beyond the first and the last bin's time."""
    return np.concatenate([edge[:1], edge, edge[-1:]])


def _edge(part: xr.Dataset, ground: Floats) -> Floats:
    """An edge of an interval: at an upper limit where it is above it, on the `ground` where it is below a lower one."""
    known = np.where(part["simulated_censoring"].values == ABOVE, part["simulated_limit"].values, part["simulated"].values)
    return np.maximum(np.nan_to_num(known, nan=0.0), ground)


def _points(ax: Axes, part: xr.Dataset, low: float) -> dict[str, Any]:
    """The data: points, open triangles at the limit for what is below or above it, and how many lie under the axis."""
    time, level, side = part["point_time"].values, part["point"].values, part["point_censoring"].values.astype(str)
    above, below = side == "right", np.isin(side, ["left", "interval"])
    seen, under = ~below & ~above & (level >= low), int((~below & (level < low)).sum())
    look: dict[str, Any] = {"linestyle": "none", "color": style.INK, "zorder": 3}
    (dots,) = ax.plot(time[seen], level[seen], marker="o", markersize=2.6, markeredgewidth=0, alpha=0.45, **look)
    handles = {"Data": dots}
    edge: dict[str, Any] = {"markersize": 5, "markerfacecolor": "none", "markeredgewidth": 0.7, "alpha": 0.4}
    for name, marker, rows in (("Data below LLOQ", "v", below), ("Data above a limit", "^", above)):
        if rows.any():
            (handles[name],) = ax.plot(time[rows], level[rows], marker=marker, **edge, **look)
    if under:
        note = f"{under} value{'s' if under > 1 else ''} under the axis" + (", 0 or less among them" if (level[~below] <= 0).any() else "")
        small: dict[str, Any] = {"fontsize": style.SMALL - 0.5, "color": style.MUTED}
        ax.annotate(note, (0, 0), (4, 4), xycoords="axes fraction", textcoords="offset points", **small)
    return handles


def _bins(check: xr.Dataset, key: str) -> NDArray[np.bool_]:
    """The bins of an observable: one axis for all of its panels, so that arms can be compared."""
    own = check["point_bin"].values[check["point_observable"].values == key]
    return np.isin(check["bin"].values, own)


def _span(part: xr.Dataset) -> tuple[float, float]:
    """The ends of the logarithmic axis: below the lowest limit or quantile, above the highest value."""
    point = part["point"].values
    tops = [np.nanmax(point), np.nanmax(np.nan_to_num(part["simulated"].values, nan=0.0))]
    limit = part["lloq"].values
    quantiles = np.concatenate([part["observed"].values.ravel(), part["simulated"].values.ravel()])
    positive = quantiles[quantiles > 0]  # of data with additive errors some are not
    high = float(max(tops)) * 1.6
    least = float(positive.min()) if positive.size else high / 1e3
    low = min(float(np.nanmin(limit)), least) / 2.0 if np.isfinite(limit).any() else least / 2.0
    return max(low, high / (1e8 if np.isfinite(limit).any() else 1e4)), high


def _limit(ax: Axes, lloq: float) -> None:
    ax.axhline(lloq, color=style.INK, linewidth=1, linestyle=(0, (5, 3)), zorder=4)
    ax.annotate(
        f"LLOQ\n{lloq:g}", (1, lloq), (4, 0), xycoords=ax.get_yaxis_transform(), textcoords="offset points", va="center",
        fontsize=style.SMALL - 0.5, color=style.INK,
    )  # fmt: skip


def _lower(ax: Axes, part: xr.Dataset) -> None:
    """The share below the limit: observed, and the model's interval."""
    from matplotlib.ticker import MaxNLocator

    time, band, seen = part["time"].values, 100.0 * part["simulated_below"].values, 100.0 * part["observed_below"].values
    ax.fill_between(_reach(part), _held(band[:, 0]), _held(band[:, 2]), color=style.MUTED, alpha=0.25, linewidth=0)
    ax.plot(time, seen, color=style.INK, linewidth=1.4, marker="o", markersize=3.5, clip_on=False, zorder=4)
    ax.set_ylim(0.0, min(100.0, 1.15 * float(np.nanmax([*seen, *band[:, 2], 8.0]))))
    ax.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 2.5, 5, 10], integer=True))
    style.label(ax, y="Below\nLLOQ (%)")


def _name(check: xr.Dataset, part: xr.Dataset) -> tuple[str, str]:
    key = str(part["point_observable"].values[0])
    place = list(np.atleast_1d(check.attrs["observables"])).index(key)
    return str(np.atleast_1d(check.attrs["names"])[place]).capitalize(), str(np.atleast_1d(check.attrs["units"])[place])


def _time_axis(ax: Axes, check: xr.Dataset, part: xr.Dataset) -> None:
    unit = str(check.attrs["time_unit"])
    start, end = min(0.0, float(part["point_time"].min())), float(part["point_time"].max())
    if unit == "day":
        scales.time_axis(ax, end * 1.02, start=start)
        return
    pad = 0.02 * (end - start)
    ax.set_xlim(start - pad, end + pad)
    style.label(ax, x=f"Time ({unit})")
