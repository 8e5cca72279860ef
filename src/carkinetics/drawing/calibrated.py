"""Targets of a calibration and what is reached of them, each in SDs of its own target."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

EDGE = 4.0  # SDs at which a panel ends; what is farther stands at the edge
WITHIN = 1.959964
ROW = 0.235  # inches


def calibration(frame: pd.DataFrame, titles: Mapping[str, str], width: float) -> Figure:
    """One panel an arm: the target's interval is the shaded band, the dot what is reached, the bar its 95 %; hollow where it is outside."""
    narrow = width < style.STACK_BELOW
    arms = list(dict.fromkeys(frame["arm"]))
    parts = [frame[frame["arm"] == arm] for arm in arms]
    rim = style.Margins(0.12 if narrow else style.inches(frame["words"], style.SMALL) + 0.1, 0.2, 0.4, 0.62)
    heights = [(2 if narrow else 1) * ROW * len(part) + rim.top for part in parts]
    fig = style.figure(width, sum(heights) + rim.bottom)
    top = 0.0
    for place, (arm, part, height) in enumerate(zip(arms, parts, heights, strict=True)):
        ax = style.panel(fig, rim.left, top + rim.top, width - rim.left - rim.right, height - rim.top)
        _panel(ax, part, style.PALETTE[place % len(style.PALETTE)], narrow=narrow)
        style.title(ax, titles.get(arm, arm))
        ax.tick_params(axis="x", labelbottom=place == len(arms) - 1)
        if place == len(arms) - 1:
            style.label(ax, x="Distance from the target (SD of the target)")
        top += height
    return fig


def _panel(ax: Axes, part: pd.DataFrame, colour: str, *, narrow: bool) -> None:
    ax.axvspan(-WITHIN, WITHIN, color=style.SHADE, zorder=0)
    ax.axvline(0, color=style.MUTED, linewidth=0.8, zorder=1)
    for row, (_, item) in enumerate(part.iterrows()):
        low, high = (float(np.clip(item[name], -EDGE, EDGE)) for name in ("z_lower", "z_upper"))
        if np.isfinite(low + high):
            ax.plot((low, high), (row, row), color=colour, linewidth=2.0, alpha=0.55, solid_capstyle="butt", zorder=2)
        z = float(np.clip(item["z"], -EDGE, EDGE))
        ax.plot(z, row, "o", markersize=6, color=colour, markerfacecolor=colour if item["inside"] else style.PAPER, zorder=3, clip_on=False)
        if narrow:
            ax.annotate(str(item["words"]), (-EDGE, row - 0.42), fontsize=style.SMALL - 0.5, color=style.INK, va="center")
    ax.set_yticks([] if narrow else range(len(part)), None if narrow else list(part["words"]))
    ax.set_ylim(len(part) - 0.4, -0.8 if narrow else -0.6)
    ax.set_xlim(-EDGE, EDGE)
    ax.grid(False)
    ax.tick_params(axis="y", length=0, labelsize=style.SMALL)
