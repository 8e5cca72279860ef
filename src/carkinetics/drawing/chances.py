"""What a trial of its size would show, and the same children under two products."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing import style
from carkinetics.drawing.tornado import rows_of

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from carkinetics.drawing.groups import Look

GROUPS = {"both": style.SCALE[0], "first_only": style.PALETTE[1], "second_only": style.SCALE[2], "neither": style.SCALE[4]}
WRITTEN_FROM = 0.05


def assurance(result: xr.Dataset, looks: Mapping[str, Look], width: float) -> Figure:
    """Left: assurance and power against the size of the trial. Right: the share in each world, with its median, and the target."""
    from matplotlib.lines import Line2D

    narrow = width < style.STACK_BELOW
    titles = [look.title for look in looks.values()]
    fig, (ax, right) = style.panels(width, 2, 3.0, style.Margins(0.78, 0.2, 0.42, 0.6), names=len(looks) + 2)
    sizes = np.asarray(result["n"].values, dtype=float)
    span = sizes[-1] - sizes[0] or 1.0
    for i, (arm, look) in enumerate(looks.items()):
        own = result.sel(arm=arm)
        at = sizes + (i - (len(looks) - 1) / 2) * 0.05 * span
        value, error = 100 * own["assurance"].values, 196 * own["assurance_se"].values
        ax.vlines(at, np.maximum(value - error, 0), np.minimum(value + error, 100), color=look.colour, linewidth=1.4, alpha=0.6)
        ax.plot(at, value, color=look.colour, marker=look.marker, markersize=6, linewidth=1.6)
        ax.plot(
            at,
            100 * own["power"].values,
            color=look.colour,
            marker=look.marker,
            markersize=6,
            markerfacecolor=style.PAPER,
            linestyle=(0, (2, 2)),
            linewidth=1.0,
        )
        _worlds(right, own, i, look)
    ax.set_xticks(sizes, [f"{size:g}" for size in sizes])
    ax.set_xlim(sizes[0] - 0.25 * span, sizes[-1] + 0.25 * span)
    ax.set_ylim(-3, 103)
    style.label(
        ax,
        x="Children in the trial" if result.attrs.get("allocation") == "rule" else "Children an arm",
        y="Probability to meet the target (%)",
    )
    style.title(ax, f"Target: {result.attrs['target']}")
    hoped = float(str(result.attrs["target"]).split()[-1])
    right.axhline(100 * hoped, color=style.INK, linewidth=1.0, linestyle=(0, (5, 3)))
    right.set_xticks(range(len(looks)), ["" if narrow else title for title in titles])
    right.set_ylim(-3, 103)
    style.label(right, y="Share of children in a world (%)")
    style.title(right, "What is not known")
    handles = [Line2D([], [], color=look.colour, marker=look.marker) for look in looks.values()]
    handles += [
        Line2D([], [], color=style.MUTED, marker="o"),
        Line2D([], [], color=style.MUTED, marker="o", markerfacecolor=style.PAPER, linestyle=(0, (2, 2))),
    ]
    names = [*titles, "assurance", "power at the model's values"]
    style.legend(fig, handles, names, columns=None if narrow else len(names))
    return fig


def _worlds(ax: Axes, own: xr.Dataset, place: int, look: Look) -> None:
    with np.errstate(invalid="ignore", divide="ignore"):
        rates = 100 * own["with_outcome"].values / own["known"].values
    rank = np.argsort(np.argsort(rates, kind="stable"))
    beside = place + 0.3 * (2.0 * (rank * 0.6180339887 % 1.0) - 1.0)
    ax.plot(beside, rates, "o", color=look.colour, markersize=3, alpha=0.35, linestyle="none", markeredgewidth=0)
    ax.plot([place - 0.36, place + 0.36], [100 * float(own["rate_median"].values)] * 2, color=look.colour, linewidth=2.4)


def paired(table: pd.DataFrame, looks: Mapping[str, Look], outcomes: Sequence[str], width: float) -> Figure:
    """Of the same children: who has an outcome with both products, with one only, with neither; a bar a pair of arms."""
    shown = table[table["outcome"].isin(outcomes) & table["both"].notna()]
    pairs = list(dict.fromkeys(zip(shown["first"], shown["second"], strict=True)))
    titles = [f"{looks[first].title}\nor {looks[second].title}" for first, second in pairs]
    names = [name for name in outcomes if name in set(shown["outcome"])]
    rim = style.Margins(style.inches(titles, style.SMALL) + 0.12, 0.18, 0.36, 0.55)
    fig, axes = style.panels(width, len(names), 0.52 * len(pairs) + 0.91, rim, names=4, shared=True)
    handles: dict[str, Any] = {}
    for ax, name in zip(axes, names, strict=True):
        rows = shown[shown["outcome"] == name]
        for place, (first, second) in enumerate(pairs):
            own = rows[(rows["first"] == first) & (rows["second"] == second)]
            if own.empty:  # children who were lost before the outcome was known differ between these two
                continue
            row, left = own.iloc[0], 0.0
            for group, colour in GROUPS.items():
                part = 100 * float(row[group]) / float(row["n"])
                handles[group] = ax.barh(place, part, left=left, height=0.6, color=colour, edgecolor=style.PAPER, linewidth=0.8)
                if part >= 100 * WRITTEN_FROM:
                    ink = "#14181d" if group == "second_only" else "#fefefe"
                    ax.text(left + part / 2, place, f"{part:.0f}", ha="center", va="center", fontsize=style.SMALL, color=ink)
                left += part
        rows_of(ax, titles)
        ax.grid(False)
        ax.set_xlim(0, 100)
        ax.spines["left"].set_visible(False)
        style.label(ax, x="Share of the same children (%)")
        style.title(ax, str(rows["title"].iloc[0]))
    words = {"both": "with both", "first_only": "with the first only", "second_only": "with the second only", "neither": "with neither"}
    style.legend(fig, list(handles.values()), [words[name] for name in handles], columns=2 if width < style.STACK_BELOW else 4)
    return fig
