"""The course of a fit: what the search did to its objective and to every parameter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import groups, style
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from carkinetics.fitting.result import Fit

MARGINS = style.Margins(0.66, 0.16, 0.4, 0.34)
RIM = (0.0, 0.24)
LETTERS = 22  # of a parameter's name
TICKS = 4


def trace(fit: Fit, width: float) -> Figure:
    """One panel a parameter, the objective before them where it is known, all over the number of the iteration."""
    from matplotlib.ticker import MaxNLocator

    if fit.trace is None:
        raise ConfigError("trace: this fit evaluated an objective and searched nothing, so there is no course of it to draw.")
    at = fit.trace["iteration"].values
    lines = [] if fit.ofv_trace is None else [("OFV", fit.ofv_trace.values)]
    lines += [(str(name), fit.trace.sel(parameter=name).values) for name in fit.trace["parameter"].values]
    fig, axes = style.grid(width, len(lines), 4 if width >= style.STACK_BELOW else 2, 1.75, MARGINS, rim=RIM)
    for ax, (name, values) in zip(axes, lines, strict=True):
        ax.plot(at, values, color=style.INK if name == "OFV" else style.ACCENT, linewidth=1.2)
        ax.set_xlim(float(at[0]), float(max(at[-1], at[0] + 1)))
        ax.xaxis.set_major_locator(MaxNLocator(TICKS, integer=True, prune="upper"))
        ax.yaxis.set_major_locator(MaxNLocator(TICKS))
        ax.yaxis.set_major_formatter(lambda value, _: f"{np.round(value, 12):.6g}")
        ax.tick_params(labelsize=8.2)
        style.title(ax, groups.shortened(name, LETTERS))
        ax.title.set_fontsize(style.SMALL)
    fig.text(0.5, 0.06 / fig.get_figheight(), "Iteration", ha="center", va="bottom", fontsize=style.TEXT, color=style.INK)
    return fig
