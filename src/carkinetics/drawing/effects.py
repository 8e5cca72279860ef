"""The random effects of a fit: where the subjects lie in the distribution that was estimated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import style
from carkinetics.errors import ConfigError

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from carkinetics.fitting.result import Fit

MARGINS = style.Margins(0.2, 0.2, 0.56, 0.52)
REACH = 3.2  # SDs on either side
FEWEST = 12  # subjects from which on there are bars


def effects(fit: Fit, width: float) -> Figure:
    """One panel an effect: a tick a subject, bars, and the density of the normal law that was estimated."""
    from carkinetics.fitting.curves import effects_of

    found = effects_of(fit)
    if not found:
        raise ConfigError(f"The model '{fit.model.name}' has no random effects (`iiv`), so there are none to draw.")
    columns = min(3 if width >= style.STACK_BELOW else 1, len(found))
    fig, axes = style.grid(width, len(found), columns, 2.3, MARGINS)
    for ax, (name, values) in zip(axes, found.items(), strict=True):
        item = fit.model.parameter(name.removeprefix("iov."))
        sd = (item.iov if name.startswith("iov.") else item.iiv) or 1.0
        reach = max(REACH * sd, 1.08 * float(np.abs(values).max()))
        x = np.linspace(-reach, reach, 121)
        top = 1 / (sd * np.sqrt(2 * np.pi))
        if len(values) >= FEWEST:
            edges = np.linspace(-reach, reach, 1 + max(6, min(20, round(2 * np.sqrt(len(values))))))
            heights, *_ = ax.hist(values, edges.tolist(), density=True, color=style.ACCENT, alpha=0.28, linewidth=0)
            top = max(top, float(np.max(heights)))
        ax.plot(x, np.exp(-0.5 * (x / sd) ** 2) / (sd * np.sqrt(2 * np.pi)), color=style.INK, linewidth=1.5)
        ax.vlines(values, -0.13 * top, -0.03 * top, color=style.ACCENT, linewidth=0.8)
        ax.set(xlim=(-reach, reach), ylim=(-0.16 * top, 1.1 * top), yticks=[])
        ax.spines["left"].set_visible(False)
        ax.axvline(0, color=style.MUTED, linewidth=0.8, linestyle=(0, (5, 3)), zorder=1)
        shrunk = float(fit.shrinkage.sel(parameter=name))
        style.title(ax, name, f"SD {sd:.3g}, shrinkage {style.percent(shrunk)} %")
        style.label(ax, x=f"Random effect ({item.scale} scale)")
    return fig
