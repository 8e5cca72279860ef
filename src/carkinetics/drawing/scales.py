"""Two axes that need thought: a logarithmic one of levels, and one of time on which the peak and the persistence can both be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

DAYS_PER_MONTH = 365.25 / 12
EARLY = 28.0
EARLY_SHARE = 0.46
BEFORE_SHARE = 0.16
LONG = 90.0  # days of follow-up from which on the axis of time has two scales
APART = 0.3  # inches between the ticks of a small panel
FINEST = 1 / 400  # of the width of an axis


def plain(value: float) -> str:
    """A tick of a logarithmic axis in words that a clinician reads: 0.1, 1, 10, 100, 1e3, 1e4."""
    if value <= 0 or not np.isfinite(value):
        return ""
    power = round(float(np.log10(value)))
    if not np.isclose(value, 10.0**power):
        return ""
    return f"{10.0**power:g}" if -2 <= power < 3 else f"1e{power}"


def log_axis(ax: Axes, low: float, high: float, *, which: str = "y", most: int = 8) -> None:
    """A logarithmic axis between two positive numbers: ticks at whole decades, small marks at 2 to 9 times these.

    Every second or third decade where there are more than `most`; 1, 2 and 5 where there is not more than one.
    """
    from matplotlib.ticker import FixedFormatter, FixedLocator, NullLocator

    ax.set(**{f"{which}scale": "log", f"{which}lim": (low, high)})
    axis = ax.yaxis if which == "y" else ax.xaxis
    first, last = int(np.floor(np.log10(low))), int(np.ceil(np.log10(high)))
    every = max(1, -(-(last - first) // most))
    ticks = {10.0**p: plain(10.0**p) for p in range(first, last + 1) if low <= 10.0**p <= high and p % every == 0}
    if len(ticks) < 2:
        ticks = {t * 10.0**p: f"{t * 10.0**p:g}" for p in range(first, last + 1) for t in (1, 2, 5) if low <= t * 10.0**p <= high}
    axis.set_major_locator(FixedLocator(list(ticks)))
    axis.set_major_formatter(FixedFormatter(list(ticks.values())))
    axis.set_minor_locator(NullLocator())
    if which == "x":
        return
    # One line of marks: forty minor ticks of matplotlib, each with a label, cost more than all curves.
    small = [times * 10.0**power for power in range(first, last + 1) for times in range(2, 10) if low <= times * 10.0**power <= high]
    if every == 1:
        ax.plot(
            [0.0] * len(small),
            small,
            "_",
            transform=ax.get_yaxis_transform(),
            color=style.MUTED,
            markersize=4,
            markeredgewidth=0.5,
            zorder=2.5,
        )


def bend(days: Floats, horizon: float, start: float) -> Floats:
    """Days -> place from 0 to 1: a part before the infusion, a linear one to day 28, a logarithmic one to the horizon."""
    left = BEFORE_SHARE if start < 0 else 0.0
    middle = left + (1 - left) * EARLY_SHARE
    before = left * (days - start) / max(-start, 1e-9)
    late = middle + (1 - middle) * np.log(np.maximum(days, EARLY) / EARLY) / np.log(horizon / EARLY)
    return np.where(days <= EARLY, np.where(days < 0, before, left + (middle - left) * days / EARLY), late)


def _unbend(place: Floats, horizon: float, start: float) -> Floats:
    left = BEFORE_SHARE if start < 0 else 0.0
    middle = left + (1 - left) * EARLY_SHARE
    before = start + place / max(left, 1e-9) * -start
    late = EARLY * np.exp((np.maximum(place, middle) - middle) / (1 - middle) * np.log(horizon / EARLY))
    return np.where(place <= middle, np.where(place < left, before, (place - left) / (middle - left) * EARLY), late)


def _bend_axis(ax: Axes, horizon: float, start: float) -> Callable[[float], Floats]:
    """Give the axis its parts; returns the function from a time in days to its place."""
    forth = lambda x: bend(np.asarray(x, float), horizon, start)  # noqa: E731
    ax.set_xscale("function", functions=(forth, lambda p: _unbend(np.asarray(p, float), horizon, start)))
    return forth


def _mark_parts(ax: Axes, horizon: float, start: float, ticks: dict[float, str]) -> None:
    """Ticks and limits of a bent axis, with its logarithmic part shaded."""
    from matplotlib.ticker import FixedFormatter, FixedLocator

    ax.xaxis.set_major_locator(FixedLocator(list(ticks)))
    ax.xaxis.set_major_formatter(FixedFormatter(list(ticks.values())))
    ax.xaxis.set_minor_locator(FixedLocator([]))
    ax.set_xlim(start, horizon)
    ax.axvspan(EARLY, horizon, color=style.SHADE, linewidth=0, zorder=0.1)


def time_axis(ax: Axes, horizon: float, *, start: float = 0.0) -> None:
    """Time after infusion: days to day 28, then months on a logarithmic scale (shaded), so that peak and persistence can both be read.

    `horizon` and `start` are in days. A follow-up of less than LONG days keeps one linear scale.
    """
    from matplotlib.ticker import MaxNLocator, MultipleLocator

    if horizon < LONG:
        ax.set_xlim(start, horizon)
        ax.xaxis.set_major_locator(MultipleLocator(7) if horizon >= 14 else MaxNLocator(7))
        style.label(ax, x="Time after infusion (days)")
        return
    _bend_axis(ax, horizon, start)
    end = horizon / DAYS_PER_MONTH
    months = [month for month in (2, 3, 6, 12, 24, 48, 96, 192) if month <= end + 0.05]
    early = {
        **{float(day): f"−{-day}" for day in range(int(np.floor(start)) + 1, 0) if day % _step_before(start) == 0},
        0.0: "0",
        7.0: "7",
        14.0: "14\ndays",
        21.0: "21",
        EARLY: "28",
    }
    late = {min(m * DAYS_PER_MONTH, horizon): f"{m}" + ("\nmonths" if i == len(months) // 2 else "") for i, m in enumerate(months)}
    _mark_parts(ax, horizon, start, early | late)
    style.label(ax, x="Time after infusion (days, then months)")


def _step_before(start: float) -> int:
    """Days between the ticks before the infusion, so that hardly more than two stand on that short part."""
    return next(days for days in (2, 7, 14, 28, 84, 364, 3640) if -start < 3 * days or days == 3640)


def short_time_axis(ax: Axes, start: float, horizon: float, unit: str) -> str:
    """The same axis for a small panel, with fewer ticks, for times in `unit`; returns the words for its label.

    A follow-up of LONG days and more has to be drawn in days; a shorter one keeps the unit and one linear scale.
    """
    from matplotlib.ticker import MaxNLocator

    if unit != "day" or horizon < LONG:
        ax.set_xlim(start, horizon)
        ax.xaxis.set_major_locator(MaxNLocator(5, steps=[1, 1.2, 2.4, 6, 10] if unit == "h" else [1, 2, 5, 7, 10]))
        return f"Time ({'days' if unit == 'day' else unit})"
    forth = _bend_axis(ax, horizon, start)
    end = horizon / DAYS_PER_MONTH
    late = {months: words for months, words in ((3, "3 mo"), (12, "1 y"), (48, "4 y"), (180, "15 y")) if months <= end + 0.05}
    ticks = _roomy({0.0: "0", EARLY: "28", 14.0: "14", **{min(m * DAYS_PER_MONTH, horizon): words for m, words in late.items()}}, ax, forth)
    _mark_parts(ax, horizon, start, ticks)
    return "Time (days to 28, then months and years)"


def _roomy(ticks: dict[float, str], ax: Axes, place: Callable[[float], Floats]) -> dict[float, str]:
    """Those ticks, taken in their order, whose words stay clear of each other."""
    figure = ax.get_figure(root=True)
    width = ax.get_position().width * (figure.get_figwidth() if figure is not None else style.WIDE)
    kept: dict[float, str] = {}
    for at, words in ticks.items():
        if all(abs(float(place(at)) - float(place(other))) * width >= APART for other in kept):
            kept[at] = words
    return kept


def drawn(days: Floats, horizon: float) -> NDArray[np.bool_]:
    """Which times are worth a point on the axis of `time_axis`: from day 0 on, and none nearer than a 400th of the axis to the last one."""
    place = bend(days, horizon, 0.0) if horizon >= LONG else days / max(horizon, 1e-9)
    keep = np.zeros(len(days), dtype=bool)
    last = -1.0
    for i in np.flatnonzero(days >= 0):
        if place[i] - last >= FINEST or i == len(days) - 1:
            keep[i], last = True, place[i]
    return keep


def month_axis(ax: Axes, horizon: float) -> None:
    """Time after infusion on one linear scale of months; `horizon` in days."""
    from matplotlib.ticker import FixedFormatter, FixedLocator

    months = horizon / DAYS_PER_MONTH
    step = next(step for step in (1, 3, 6, 12, 24, 60, 120, 1200) if months / step <= 5)
    ticks = range(0, int(months + 0.05) + 1, step)
    ax.xaxis.set_major_locator(FixedLocator([min(tick * DAYS_PER_MONTH, horizon) for tick in ticks]))
    ax.xaxis.set_major_formatter(FixedFormatter([str(tick) for tick in ticks]))
    ax.set_xlim(0, horizon)
    style.label(ax, x="Time after infusion (months)")
