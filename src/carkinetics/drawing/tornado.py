"""What an outcome hangs on: one parameter moved at a time, and Sobol's indices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing import style
from carkinetics.drawing.sweeps import chosen, named

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from carkinetics.drawing.groups import Look

LOW, HIGH = "#8fb4d9", style.PALETTE[0]


def tornado(result: xr.Dataset, outcome: str, looks: Mapping[str, Look], most: int, width: float) -> Figure:
    """Above: the outcome with one parameter moved an SD down and up, the strongest first. Below: first and total indices, in that order."""
    one = chosen(result, outcome)
    share = str(one["outcome_kind"].values) == "share"
    narrow = width < style.STACK_BELOW
    count = min(most, one.sizes["parameter"])
    left = style.inches([str(name) for name in one["parameter"].values], style.SMALL) + 0.18
    height = 0.24 * count + 1.2
    margins = style.Margins(left, 0.22, 0.4, 0.8)
    fig, panels = style.grid(width, 2 * len(looks), 1 if narrow else len(looks), height, margins, head=0.6 if narrow else 0.34)
    for i, (arm, look) in enumerate(looks.items()):
        above, below = (panels[2 * i], panels[2 * i + 1]) if narrow else (panels[i], panels[i + len(looks)])
        own = one.sel(arm=arm)
        order = np.argsort(-np.where(np.isfinite(own["total"].values), own["total"].values, -1.0), kind="stable")[:count]
        names = [str(name) for name in own["parameter"].values[order]]
        _bars(above, own, order, names, share)
        style.title(above, look.title)
        style.label(above, x=named(one, share))
        _dots(below, own, order, names, look)
        style.label(below, x="Sobol index")
    _key(fig)
    return fig


def _bars(ax: Axes, own: xr.Dataset, order: Any, names: Sequence[str], share: bool) -> None:
    scale = 100 if share else 1
    base = scale * float(own["base"].values)
    ends = scale * own["swing"].sel(side=["low", "high"]).transpose("parameter", "side").values[order]
    there = np.isfinite(ends)
    rows = np.arange(len(order))[:, None] + np.array([-0.17, 0.17])
    colours = np.broadcast_to(np.array([LOW, HIGH]), ends.shape)[there]
    ax.barh(rows[there], ends[there] - base, left=base, height=0.32, color=colours.tolist(), linewidth=0)
    ax.axvline(base, color=style.INK, linewidth=1.0)
    rows_of(ax, names)


def _dots(ax: Axes, own: xr.Dataset, order: Any, names: Sequence[str], look: Look) -> None:
    for kind, shift, face in (("total", -0.14, look.colour), ("first", 0.14, style.PAPER)):
        middle, low, high = (own[f"{kind}{end}"].values[order] for end in ("", "_lower", "_upper"))
        rows = np.arange(len(order)) + shift
        ax.hlines(rows, np.clip(low, -0.05, 1.2), np.clip(high, -0.05, 1.2), color=look.colour, linewidth=1.3, alpha=0.6)
        ax.plot(middle, rows, "o", markersize=4.6, markerfacecolor=face, markeredgecolor=look.colour, linestyle="none")
    if not np.isfinite(own["total"].values).any():
        ax.text(
            0.5,
            0.5,
            "no index: the outcome does not move,\nor is not reached in some runs",
            transform=ax.transAxes,
            ha="center",
            color=style.MUTED,
        )
    ax.set_xlim(-0.05, max(1.0, min(1.2, float(np.nanmax(np.append(own["total_upper"].values, 0.0))))))
    rows_of(ax, names)


def rows_of(ax: Axes, names: Sequence[str]) -> None:
    """Names on the vertical axis, the first above, with lines from the values only."""
    from matplotlib.ticker import MaxNLocator

    ax.set_yticks(range(len(names)), names)
    ax.set_ylim(len(names) - 0.4, -0.6)
    ax.grid(False)
    ax.grid(True, axis="x", color=style.RULE, linewidth=0.7)
    ax.tick_params(axis="y", length=0)
    ax.xaxis.set_major_locator(MaxNLocator(4))


def _key(fig: Figure) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    handles = [
        Patch(color=LOW), Patch(color=HIGH),
        Line2D([], [], marker="o", linestyle="none", color=style.MUTED),
        Line2D([], [], marker="o", linestyle="none", markerfacecolor=style.PAPER, markeredgecolor=style.MUTED),
    ]  # fmt: skip
    columns = 2 if fig.get_figwidth() < style.STACK_BELOW else 4
    style.legend(fig, handles, ["1 SD down", "1 SD up", "total index", "first-order index"], columns=columns)
