"""The look of every picture: palette, type sizes, the logarithmic axis and the axis of time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.legend import Legend
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# The first three keep a distance of 17 (CIE76) or more under simulated deuteranopia, protanopia and tritanopia
# (Machado 2009), and a contrast of at least 3:1 on white.
PALETTE = ("#1b4f91", "#d1571a", "#169c84", "#8e5ea2", "#a6761d", "#5a6472", "#c2255c")
MARKERS = ("o", "s", "^", "D", "v", "P", "X")
INK = "#1c2530"
MUTED = "#5f6b7a"
RULE = "#dde2e8"
SHADE = "#f1f3f6"
PAPER = "#ffffff"
ACCENT = "#2f6f8f"
# Of answers to treatment, best to worst; read by lightness as well as by hue.
SCALE = ("#155e75", "#4f9fb3", "#e0c48a", "#cf8a5b", "#8a8f98", "#4a4f57")

WIDE = 10.4
NARROW = 4.1
STACK_BELOW = 6.0
TEXT = 9.5
SMALL = 8.5

DAYS_PER_MONTH = 365.25 / 12
EARLY = 28.0
EARLY_SHARE = 0.46
BEFORE_SHARE = 0.16
LONG = 90.0  # days of follow-up from which on the axis of time has two scales
FINEST = 1 / 400  # of the width of an axis


def figure(width: float, height: float) -> Figure:
    """An empty figure of a size in inches, bound to no window and to no global state."""
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    layout = ConstrainedLayoutEngine(w_pad=0.05, h_pad=0.05, wspace=0.05, hspace=0.06)
    return Figure(figsize=(width, height), layout=layout, facecolor=PAPER)


def panels(width: float, count: int, height: float, *, sharey: bool = False) -> tuple[Figure, list[Axes]]:
    """Panels side by side, or one below the other on a narrow figure; `height` is that of one row in inches."""
    stacked = width < STACK_BELOW
    rows, columns = (count, 1) if stacked else (1, count)
    fig = figure(width, height * rows)
    grid = fig.subplots(rows, columns, sharey=sharey, squeeze=False)
    axes = [ax for row in grid for ax in row]
    for ax in axes:
        clean(ax)
    return fig, axes


def clean(ax: Axes) -> Axes:
    """Two spines, quiet grid lines, type of report size."""
    ax.set_facecolor("none")
    for side in ("top", "right"):
        ax.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        ax.spines[side].set_color(MUTED)
        ax.spines[side].set_linewidth(0.8)
    ax.tick_params(colors=MUTED, labelcolor=INK, labelsize=SMALL, width=0.8, length=3.5)
    ax.grid(True, axis="y", color=RULE, linewidth=0.7)
    ax.set_axisbelow(True)
    return ax


def title(ax: Axes, text: str, note: str = "") -> None:
    """A title on the left above a panel, with a quiet note under it."""
    ax.set_title(text, loc="left", fontsize=TEXT + 0.5, fontweight="bold", color=INK, pad=22 if note else 8)
    if note:
        ax.annotate(note, (0, 1), (0, 8), xycoords="axes fraction", textcoords="offset points", fontsize=SMALL, color=MUTED, va="bottom")


def label(ax: Axes, x: str | None = None, y: str | None = None) -> None:
    """Axis labels, with their units in them."""
    if x is not None:
        ax.set_xlabel(x, fontsize=TEXT, color=INK)
    if y is not None:
        ax.set_ylabel(y, fontsize=TEXT, color=INK)


def legend(fig: Figure, handles: Sequence[Any], labels: Sequence[str], columns: int | None = None) -> Legend:
    """One legend for a figure, above its panels, where it covers nothing."""
    narrow = fig.get_figwidth() < STACK_BELOW
    return fig.legend(
        handles,
        labels,
        loc="outside upper left",
        ncols=columns or (1 if narrow else max(1, len(labels))),
        frameon=False,
        fontsize=TEXT,
        labelcolor=INK,
        handlelength=1.8,
        borderaxespad=0.2,
    )


def colours(groups: Iterable[str]) -> dict[str, str]:
    """A colour for each group, by its place: the same arm has the same colour in every figure."""
    return {group: PALETTE[i % len(PALETTE)] for i, group in enumerate(groups)}


def markers(groups: Iterable[str]) -> dict[str, str]:
    """A marker shape for each group, by its place, for eyes and printers without colour."""
    return {group: MARKERS[i % len(MARKERS)] for i, group in enumerate(groups)}


def percent(share: float, decimals: int = 0) -> str:
    """A share in per cent, a half rounded up: 0.325 -> '33'."""
    scale = 10**decimals
    return f"{np.floor(100 * scale * share + 0.5 + 1e-9) / scale:.{decimals}f}"


def plain(value: float) -> str:
    """A tick of a logarithmic axis in words that a clinician reads: 0.1, 1, 10, 100, 1e3, 1e4."""
    if value <= 0 or not np.isfinite(value):
        return ""
    power = round(float(np.log10(value)))
    if not np.isclose(value, 10.0**power):
        return ""
    return f"{10.0**power:g}" if -2 <= power < 3 else f"1e{power}"


def log_axis(ax: Axes, low: float, high: float) -> None:
    """A logarithmic y axis between two positive numbers: ticks at whole decades, small marks at 2 to 9 times these."""
    from matplotlib.ticker import FixedFormatter, FixedLocator, NullLocator

    ax.set_yscale("log")
    ax.set_ylim(low, high)
    first, last = int(np.floor(np.log10(low))), int(np.ceil(np.log10(high)))
    every = 1 if last - first <= 8 else 2
    decades = [10.0**power for power in range(first, last + 1, every) if low <= 10.0**power <= high]
    ax.yaxis.set_major_locator(FixedLocator(decades))
    ax.yaxis.set_major_formatter(FixedFormatter([plain(value) for value in decades]))
    ax.yaxis.set_minor_locator(NullLocator())
    # One line of marks: forty minor ticks of matplotlib, each with a label, cost more than all curves.
    small = [times * 10.0**power for power in range(first, last + 1) for times in range(2, 10) if low <= times * 10.0**power <= high]
    if every == 1:
        ax.plot(
            [0.0] * len(small), small, "_", transform=ax.get_yaxis_transform(), color=MUTED, markersize=4, markeredgewidth=0.5, zorder=2.5
        )


def _bend(days: Floats, horizon: float, start: float) -> Floats:
    """Days -> place from 0 to 1: a part before the infusion, a linear one to day 28, a logarithmic one to the horizon."""
    left = BEFORE_SHARE if start < 0 else 0.0
    middle = left + (1 - left) * EARLY_SHARE
    before = left * (days - start) / max(-start, 1e-9)
    late = middle + (1 - middle) * np.log(np.maximum(days, EARLY) / EARLY) / np.log(horizon / EARLY)
    return np.select([days < 0, days <= EARLY], [before, left + (middle - left) * days / EARLY], late)


def _unbend(place: Floats, horizon: float, start: float) -> Floats:
    left = BEFORE_SHARE if start < 0 else 0.0
    middle = left + (1 - left) * EARLY_SHARE
    before = start + place / max(left, 1e-9) * -start
    late = EARLY * np.exp((np.maximum(place, middle) - middle) / (1 - middle) * np.log(horizon / EARLY))
    return np.select([place < left, place <= middle], [before, (place - left) / (middle - left) * EARLY], late)


def time_axis(ax: Axes, horizon: float, *, start: float = 0.0) -> None:
    """Time after infusion: days to day 28, then months on a logarithmic scale (shaded), so that peak and persistence can both be read.

    `horizon` and `start` are in days. A follow-up of less than LONG days keeps one linear scale.
    """
    from matplotlib.ticker import FixedFormatter, FixedLocator, MaxNLocator, MultipleLocator

    if horizon < LONG:
        ax.set_xlim(start, horizon)
        ax.xaxis.set_major_locator(MultipleLocator(7) if horizon >= 14 else MaxNLocator(7))
        label(ax, x="Time after infusion (days)")
        return
    forth = lambda x: _bend(np.asarray(x, float), horizon, start)  # noqa: E731
    ax.set_xscale("function", functions=(forth, lambda p: _unbend(np.asarray(p, float), horizon, start)))
    end = horizon / DAYS_PER_MONTH
    months = [month for month in (2, 3, 6, 12, 24, 48, 96, 192) if month <= end + 0.05]
    early = {
        **{float(day): f"−{-day}" for day in range(int(np.floor(start)) + 1, 0) if day % 2 == 0},
        0.0: "0",
        7.0: "7",
        14.0: "14\ndays",
        21.0: "21",
        EARLY: "28",
    }
    late = {min(m * DAYS_PER_MONTH, horizon): f"{m}" + ("\nmonths" if i == len(months) // 2 else "") for i, m in enumerate(months)}
    ax.xaxis.set_major_locator(FixedLocator([*early, *late]))
    ax.xaxis.set_major_formatter(FixedFormatter([*early.values(), *late.values()]))
    ax.xaxis.set_minor_locator(FixedLocator([]))
    ax.set_xlim(start, horizon)
    ax.axvspan(EARLY, horizon, color=SHADE, linewidth=0, zorder=0.1)
    label(ax, x="Time after infusion (days, then months)")


def drawn(days: Floats, horizon: float) -> NDArray[np.bool_]:
    """Which times are worth a point on the axis of `time_axis`: from day 0 on, and none nearer than a 400th of the axis to the last one."""
    place = _bend(days, horizon, 0.0) if horizon >= LONG else days / max(horizon, 1e-9)
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
    label(ax, x="Time after infusion (months)")


def unit_text(unit: str) -> str:
    """A unit as it is printed: copies/ug -> copies/µg, m2 -> m²."""
    if unit in ("", "1"):
        return ""
    words: Mapping[str, str] = {"ug": "µg", "uL": "µL", "um": "µm", "m2": "m²", "m^2": "m²"}
    parts = [part.strip() for part in unit.split("/")]
    return "/".join("·".join(words.get(name.strip(), name.strip()) for name in part.split("*")) for part in parts)


def with_unit(name: str, unit: str) -> str:
    """A name followed by its unit in brackets, where it has one."""
    return f"{name} ({unit_text(unit)})" if unit_text(unit) else name
