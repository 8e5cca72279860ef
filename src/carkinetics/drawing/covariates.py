"""Random effects of a fit against the covariates of its subjects: what a covariate model could still explain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import fitted, style
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from carkinetics.diagnostics.associations import Association
    from carkinetics.fitting.result import Fit

LEFT, TOP, BOTTOM = 0.82, 0.56, 0.56
SECOND, SLANTED = 0.16, 0.42  # inches more below panels of levels: for a second line, for long names
LETTERS = 13  # of the name of a level
ANGLE = 30
HEIGHT = 2.5
SPREAD = 0.16  # of the points of a level, on either side


def covariates(fit: Fit, most: int, width: float) -> Figure:
    """One panel a pair: points and a line of a number, points and quartiles of levels; the strongest first, at most so many."""
    from carkinetics.diagnostics.associations import associations_of

    if isinstance(most, bool) or not isinstance(most, int) or most < 1:
        raise ConfigError(f"most is {most!r}; it must be a whole number of panels, at least 1.")
    pairs = associations_of(fit)
    shown = pairs[:most]
    columns = 1 if width < style.STACK_BELOW else min(3, len(shown))
    room = width / columns - LEFT - 0.2
    extra = SLANTED if any(_is_crowded(item, room) for item in shown) else SECOND * any(item.levels for item in shown)
    more = len(pairs) - len(shown)
    margins = style.Margins(LEFT, 0.2, TOP, BOTTOM + extra)
    fig, axes = style.grid(width, len(shown), columns, HEIGHT + extra, margins, head=0.34 if more else 0.0)
    if more:
        said = f"The {len(shown)} strongest of {len(pairs)} pairs; {more} more are not shown."
        fig.text(0.1 / width, 1 - 0.1 / fig.get_figheight(), said, fontsize=style.TEXT, color=style.MUTED, va="top")
    for ax, item in zip(axes, shown, strict=True):
        ax.axhline(0, color=style.MUTED, linewidth=0.8, linestyle=(0, (5, 3)), zorder=1)
        (_levels if item.levels else _numbers)(ax, item, room)
        style.label(ax, y=f"Random effect of {item.effect}" if len(item.effect) <= 8 else "Random effect")
        style.title(ax, f"{item.effect} and {item.covariate}", _told(item))
    return fig


def _told(item: Association) -> str:
    """How strong it is, in words."""
    p = "p < 0.001" if item.p_value < 0.001 else f"p = {item.p_value:.2g}"
    return f"{style.percent(item.explained)} % explained, {p}" if item.levels else f"r = {item.correlation:.2f}, {p}".replace("-", "\u2212")


def _numbers(ax: Axes, item: Association, room: float) -> None:
    """Points, and the line of least squares with the 95 % interval of its mean."""
    from matplotlib.ticker import MaxNLocator
    from scipy.stats import t

    slope, level = np.polyfit(item.x, item.y, 1)
    at, n, middle = np.linspace(item.x.min(), item.x.max(), 81), len(item.x), item.x.mean()
    line = level + slope * at
    if n > 2:
        rest = ((item.y - level - slope * item.x) ** 2).sum() / (n - 2)
        wide = t.ppf(0.975, n - 2) * np.sqrt(rest * (1 / n + (at - middle) ** 2 / ((item.x - middle) ** 2).sum()))
        ax.fill_between(at, line - wide, line + wide, color=style.PALETTE[1], alpha=0.16, linewidth=0, zorder=1.5)
    fitted.points(ax, item.x, item.y, style.ACCENT, size=4.0)
    ax.plot(at, line, color=style.PALETTE[1], linewidth=1.7, zorder=4)
    ax.xaxis.set_major_locator(MaxNLocator(5 if room > 2 else 4))
    style.label(ax, x=style.with_unit(item.covariate, item.unit))


def _levels(ax: Axes, item: Association, room: float) -> None:
    """Points side by side, with the median a bar and the quartiles a box; under each level how many subjects have it."""
    for code in range(len(item.levels)):
        own = item.y[item.x == code]
        if not own.size:
            continue
        low, middle, high = np.quantile(own, (0.25, 0.5, 0.75))
        ax.fill_between([code - 0.3, code + 0.3], low, high, color=style.PALETTE[1], alpha=0.16, linewidth=0, zorder=1.5)
        ax.plot([code - 0.3, code + 0.3], [middle, middle], color=style.PALETTE[1], linewidth=1.9, zorder=4)
        rank = np.argsort(np.argsort(own, kind="stable"))
        beside = code + SPREAD * (2.0 * (rank * 0.6180339887 % 1.0) - 1.0)  # spread evenly, the same in every drawing
        fitted.points(ax, np.asarray(beside, dtype=np.float64), own, style.ACCENT, size=4.0)
    crowded = _is_crowded(item, room)
    counts = [int((item.x == code).sum()) for code in range(len(item.levels))]
    written = [f"{name} ({n})" if crowded else f"{name}\n({n})" for name, n in zip(_names(item), counts, strict=True)]
    ax.set_xticks(range(len(item.levels)), written)
    ax.tick_params(axis="x", length=0)
    if crowded:
        for label in ax.get_xticklabels():
            label.set(rotation=ANGLE, ha="right", rotation_mode="anchor")
    ax.set_xlim(-0.6, len(item.levels) - 0.4)
    style.label(ax, x=item.covariate)


def _names(item: Association) -> list[str]:
    """The levels, long names cut."""
    return [name if len(name) <= LETTERS else f"{name[: LETTERS - 3]}..." for name in item.levels]


def _is_crowded(item: Association, room: float) -> bool:
    """Whether names of levels do not fit side by side."""
    return bool(item.levels) and style.inches(_names(item), style.SMALL) + 0.08 > room / len(item.levels)
