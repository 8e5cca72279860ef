"""The best response of each child: how far the blasts of the marrow fell, from the largest to the smallest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import scales, style

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from carkinetics.drawing.groups import Look

    Floats = NDArray[np.float64]

FLOOR = 1e-6  # a marrow without a blast has no logarithm; one in a million cells is what sequencing can find
LEGEND = ("CR", "CRi", "PR", "NR", "NE")


def waterfall(rows: Mapping[str, tuple[Floats, NDArray[np.int8]]], looks: Mapping[str, Look], width: float) -> Figure:
    """`rows`: arm -> (best blasts over those before treatment, code of the best response), one of each a child."""
    from matplotlib.patches import Patch

    from carkinetics.trial.outcomes import RESPONSES

    colours = dict(zip(LEGEND, style.SCALE, strict=False))
    rim = style.Margins(0.86, 0.14, 0.36, 0.5)
    fig, axes = style.panels(width, len(rows), 3.2, rim, names=2, shared=True)
    seen: set[str] = set()
    for at, (ax, (arm, (ratio, code))) in enumerate(zip(axes, rows.items(), strict=True)):
        known = np.isfinite(ratio)
        order = np.lexsort((code[known], -np.maximum(ratio[known], FLOOR)))
        heights, codes = np.maximum(ratio[known][order], FLOOR), code[known][order]
        names = [RESPONSES[int(value)] for value in codes]
        seen |= set(names)
        ax.bar(np.arange(len(heights)), heights - 1, bottom=1.0, width=1.0, color=[colours[name] for name in names], linewidth=0)
        scales.log_axis(ax, FLOOR / 2, max(10.0, 1.5 * float(heights.max(initial=1.0))), most=7)
        ax.axhline(1.0, color=style.INK, linewidth=0.9)
        ax.set_xticks([])
        ax.set_xlim(-1, max(len(heights), 1))
        style.title(ax, looks[arm].title)
        words = f"{known.sum():,} children, by depth"
        style.label(ax, x=words, y="Blasts, × those at the start" if at == 0 or width < style.STACK_BELOW else None)
    shown = [name for name in LEGEND if name in seen]
    style.legend(fig, [Patch(color=colours[name]) for name in shown], shown, columns=len(shown) or None)
    return fig
