"""Goodness of fit: observed against predicted, weighted residuals against time and prediction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing import fitted, scales, style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from carkinetics.fitting.result import Fit

    Floats = NDArray[np.float64]

MARGINS = style.Margins(0.68, 0.16, 0.34, 0.6)
MOSTLY = 0.8  # share of positive values from which on an axis is logarithmic
BINS = 8  # of the line through residuals
FEWEST = 5  # values in a bin
DEEPER = 20.0  # how far below the least observed value a logarithmic axis may reach
SPREAD = 1.96  # of 95 % of standard normal residuals
WORDS = {"pred": "Population prediction", "ipred": "Individual prediction", "cwres": "CWRES", "iwres": "IWRES"}


def gof(fit: Fit, width: float) -> Figure:
    """Six panels: observed v. pred and ipred, CWRES v. normal quantiles; CWRES v. time and pred, IWRES v. ipred.

    Of individual fits, which know no population, the four that have no `pred`, with IWRES.
    """
    wide = width >= style.STACK_BELOW
    names = _names(fit)
    head = style.legend_height(width, len(names))
    alone = fit.method == "individual"
    among = ("ipred",) if alone else ("pred", "ipred")
    main = "iwres" if alone else "cwres"
    pairs = [(main, "time"), *([] if alone else [("cwres", "pred")]), ("iwres", "ipred")]
    columns = (2 if alone else 3) if wide else 1
    fig, axes = style.grid(width, len(among) + 1 + len(pairs), columns, 3.1 if wide else 2.7, MARGINS, head=head)
    handles: dict[str, Any] = {}
    for ax, name in zip(axes, among, strict=False):
        handles |= _agreement(ax, fit, name)
    _normal(axes[len(among)], fit, main)
    for ax, (name, against) in zip(axes[len(among) + 1 :], pairs, strict=True):
        _residuals(ax, fit, name, against)
    if len(names) > 1:
        style.legend(fig, [handles[name] for name in names if name in handles], [name for name in names if name in handles])
    return fig


def _names(fit: Fit) -> list[str]:
    names = [fitted.title_of(item) for item in fitted.observables_of(fit)]
    return names + [fitted.CENSORED[side][1] for side in fitted.SIDES if fitted.rows_of(fit, censoring=side).any()]


def _is_log(*columns: Floats) -> bool:
    good = np.concatenate([values[np.isfinite(values)] for values in columns])
    return bool(good.size) and float((good > 0).mean()) >= MOSTLY


def _span(*columns: Floats, log: bool) -> tuple[float, float]:
    good = np.concatenate([values[np.isfinite(values) & ((values > 0) | (not log))] for values in columns])
    low, high = (float(good.min()), float(good.max())) if good.size else (1.0, 10.0)
    if log:
        return low / 1.6, high * 1.6
    room = 0.05 * (high - low or 1.0)
    return low - room, high + room


def _agreement(ax: Axes, fit: Fit, name: str) -> dict[str, Any]:
    observed, predicted = fitted.column(fit, "observed"), fitted.column(fit, name)
    log = _is_log(observed, predicted)
    low, high = _span(observed, fitted.column(fit, "pred"), fitted.column(fit, "ipred"), log=log)
    if log:
        low = max(low, float(observed[observed > 0].min()) / DEEPER)
        predicted = np.maximum(predicted, 1.15 * low)
        for which in ("x", "y"):
            scales.log_axis(ax, low, high, which=which, most=6)
    else:
        ax.set(xlim=(low, high), ylim=(low, high))
    ax.plot((low, high), (low, high), color=style.INK, linewidth=1.0, zorder=2)
    handles: dict[str, Any] = {}
    for i, item in enumerate(fitted.observables_of(fit)):
        plain = fitted.rows_of(fit, item.key, "none")
        colour, marker = fitted.colour_of(i), fitted.marker_of(i)
        handles[fitted.title_of(item)] = fitted.points(ax, predicted[plain], observed[plain], colour, marker)
        for side in fitted.SIDES:
            rows = fitted.rows_of(fit, item.key, side)
            if rows.any():
                drawn = fitted.censored(ax, predicted[rows], observed[rows], colour, side)
                handles.setdefault(fitted.CENSORED[side][1], drawn)
    units = {item.unit for item in fitted.observables_of(fit)}
    unit = units.pop() if len(units) == 1 else ""
    style.title(ax, f"Observed v. {WORDS[name].lower()}")
    style.label(ax, style.with_unit(WORDS[name], unit), style.with_unit("Observed", unit))
    return handles


def _normal(ax: Axes, fit: Fit, name: str) -> None:
    """Ordered residuals against normal quantiles, as far as there are any."""
    from scipy.special import ndtri

    residuals = np.sort(fitted.column(fit, name)[np.isfinite(fitted.column(fit, name))])
    expected = ndtri((np.arange(len(residuals)) + 0.5) / max(len(residuals), 1))
    reach = max(3.0, 1.08 * float(np.abs(np.concatenate([residuals, expected, [0.0]])).max()))
    ax.plot((-reach, reach), (-reach, reach), color=style.INK, linewidth=1.0, zorder=2)
    fitted.points(ax, expected, residuals, style.ACCENT)
    ax.set(xlim=(-reach, reach), ylim=(-reach, reach))
    style.title(ax, f"{WORDS[name]} v. normal")
    style.label(ax, "Quantile of the standard normal", WORDS[name])


def _residuals(ax: Axes, fit: Fit, name: str, against: str) -> None:
    residuals, x = fitted.column(fit, name), fitted.column(fit, against)
    log = against != "time" and _is_log(x)
    shown = np.isfinite(residuals) & ((x > 0) | (not log))
    for i, item in enumerate(fitted.observables_of(fit)):
        rows = fitted.rows_of(fit, item.key) & shown
        fitted.points(ax, x[rows], residuals[rows], fitted.colour_of(i), fitted.marker_of(i))
    for level, dash in ((0.0, "-"), (-SPREAD, (0, (5, 3))), (SPREAD, (0, (5, 3)))):
        ax.axhline(level, color=style.MUTED if level else style.INK, linewidth=0.9, linestyle=dash, zorder=2)
    reach = max(3.0, 1.1 * float(np.abs(residuals[shown]).max(initial=0.0)))
    ax.set_ylim(-reach, reach)
    words = _along(ax, fit, against, x[shown], log=log)
    _trend(ax, x[shown], residuals[shown])
    style.title(ax, f"{WORDS[name]} v. {'time' if against == 'time' else WORDS[against].lower()}")
    style.label(ax, words, WORDS[name])


def _along(ax: Axes, fit: Fit, against: str, x: Floats, *, log: bool) -> str:
    """The axis of what residuals are drawn against; returns its label."""
    if against == "time":
        low, high = (float(x.min()), float(x.max())) if x.size else (0.0, 1.0)
        room = 0.02 * (high - min(low, 0.0))
        return scales.short_time_axis(ax, min(low, 0.0) - (room if high < scales.LONG else 0.0), high + room, fit.model.time)
    low, high = _span(x, log=log)
    if log:
        scales.log_axis(ax, low, high, which="x", most=6)
    else:
        ax.set_xlim(low, high)
    units = {item.unit for item in fitted.observables_of(fit)}
    return style.with_unit(WORDS[against], units.pop() if len(units) == 1 else "")


def _trend(ax: Axes, x: Floats, y: Floats) -> None:
    """The medians of groups of about equal size, joined; equal x are in one group."""
    groups = min(BINS, len(x) // FEWEST)
    if groups < 2:
        return
    group = np.searchsorted(np.quantile(x, np.arange(1, groups) / groups), x)
    parts = [np.flatnonzero(group == g) for g in np.unique(group)]
    parts = [part for part in parts if len(part) >= FEWEST]
    ax.plot([np.median(x[part]) for part in parts], [np.median(y[part]) for part in parts], color=style.PALETTE[6], linewidth=1.8, zorder=4)
