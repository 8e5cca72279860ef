"""The look of every picture: palette, type sizes, the logarithmic axis and the axis of time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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
DASHES = ("solid", (0, (4, 1.6)), (0, (1.2, 1.2)), (0, (7, 1.5, 1.5, 1.5)))  # the second seven of a figure and so on
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
TEXT = 10.4
SMALL = 9.4


@dataclass(frozen=True)
class Margins:
    """Inches around a panel: for its y axis, for what stands on its right, for its title, for its x axis."""

    left: float = 0.78
    right: float = 0.12
    top: float = 0.34
    bottom: float = 0.62


def figure(width: float, height: float) -> Figure:
    """An empty figure of a size in inches, bound to no window and to no global state."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), facecolor=PAPER)


def panel(fig: Figure, left: float, top: float, width: float, height: float) -> Axes:
    """Axes at a place in inches from the upper left corner of a figure.

    Places are reckoned, not found by matplotlib's layout engines, which draw all words three times to measure them.
    """
    across, down = fig.get_size_inches()
    return clean(fig.add_axes((left / across, 1 - (top + height) / down, width / across, height / down)))


def panels(
    width: float, count: int, height: float, margins: Margins | None = None, *, names: int = 0, shared: bool = False
) -> tuple[Figure, list[Axes]]:
    """Panels side by side, or one below the other on a narrow figure; `height` is that of one row with its margins, in inches.

    `names`: how many names the legend above has; `shared`: panels side by side have one y axis, on the left.
    """
    rim = margins or Margins()
    stacked = width < STACK_BELOW
    head = legend_height(width, names)
    columns = 1 if stacked else count
    gap = 0.28 if shared else rim.left + rim.right
    across = (width - rim.left - rim.right - (columns - 1) * gap) / columns
    fig = figure(width, head + height * (count if stacked else 1))
    axes = []
    for i in range(count):
        x, y = (rim.left, head + i * height) if stacked else (rim.left + i * (across + gap), head)
        axes.append(panel(fig, x, y + rim.top, across, height - rim.top - rim.bottom))
        if shared and not stacked and i:
            axes[i].sharey(axes[0])
            axes[i].tick_params(axis="y", labelleft=False)
    return fig, axes


def grid(
    width: float, count: int, columns: int, height: float, margins: Margins, *, head: float = 0.0, rim: tuple[float, float] = (0.0, 0.0)
) -> tuple[Figure, list[Axes]]:
    """Panels in rows of `columns`, each `height` inches with its margins; `head`: inches above all; `rim`: on the left of and below all."""
    rows = -(-count // columns)
    across = (width - rim[0]) / columns
    fig = figure(width, head + rows * height + rim[1])
    axes = []
    for i in range(count):
        x, y = rim[0] + i % columns * across + margins.left, head + i // columns * height + margins.top
        axes.append(panel(fig, x, y, across - margins.left - margins.right, height - margins.top - margins.bottom))
    return fig, axes


def inches(words: Iterable[str], size: float) -> float:
    """A width in which the longest of some lines of that type size surely fits."""
    return max((len(line) for text in words for line in text.split("\n")), default=0) * size * 0.6 / 72


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
    # `y` says where it stands; matplotlib would measure all words of the vertical axis to find the same place.
    ax.set_title(text, loc="left", fontsize=TEXT + 0.5, fontweight="bold", color=INK, pad=22 if note else 8, y=1.0)
    if note:
        ax.annotate(note, (0, 1), (0, 8), xycoords="axes fraction", textcoords="offset points", fontsize=SMALL, color=MUTED, va="bottom")


def label(ax: Axes, x: str | None = None, y: str | None = None) -> None:
    """Axis labels, with their units in them."""
    if x is not None:
        ax.set_xlabel(x, fontsize=TEXT, color=INK)
    if y is not None:
        ax.set_ylabel(y, fontsize=TEXT, color=INK)


def legend_height(width: float, names: int) -> float:
    """Inches above the panels for a legend of so many names: one line, or on a narrow figure one a name."""
    return 0.0 if names < 2 else 0.12 + 0.21 * (names if width < STACK_BELOW else 1)


def legend_columns(width: float, names: Sequence[str]) -> int:
    """How many names of a legend stand side by side without running out of the figure."""
    if width < STACK_BELOW:
        return 1
    return max(1, min(len(names), int(width / (inches(names, TEXT) + 0.55))))


def legend(fig: Figure, handles: Sequence[Any], labels: Sequence[str], columns: int | None = None) -> Legend:
    """One legend for a figure, above its panels, where it covers nothing."""
    narrow = fig.get_figwidth() < STACK_BELOW
    return fig.legend(
        handles,
        labels,
        loc="upper left",
        bbox_to_anchor=(0.0, 1.0),
        ncols=columns or (1 if narrow else max(1, len(labels))),
        frameon=False,
        fontsize=TEXT,
        labelcolor=INK,
        handlelength=1.8,
        borderaxespad=0.2,
    )


def look(place: int) -> dict[str, Any]:
    """Colour and dashes of the line at a place: seven colours, then again with dashes."""
    count = len(PALETTE)
    return {"color": PALETTE[place % count], "linestyle": DASHES[place // count % len(DASHES)]}


def percent(share: float, decimals: int = 0) -> str:
    """A share in per cent, a half rounded up: 0.325 -> '33'."""
    scale = 10**decimals
    return f"{np.floor(100 * scale * share + 0.5 + 1e-9) / scale:.{decimals}f}"


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
