"""Who was enrolled: age, weight and body surface area."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from carkinetics.drawing import style
from carkinetics.errors import DataError

if TYPE_CHECKING:
    import xarray as xr
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

DOTS = 1000  # children whose weight is drawn against their age
SEXES = ((0.0, "Girls", "o", style.PALETTE[3]), (1.0, "Boys", "^", style.PALETTE[2]))


def enrolled(result: xr.Dataset, width: float) -> Figure:
    """Ages, weight against age and body surface area of the subjects; a child that several arms share is drawn once."""
    from matplotlib.ticker import MultipleLocator

    missing = [name for name in ("age", "weight", "bsa") if name not in result.variables]
    if missing:
        raise DataError(
            f"The Dataset has no {', '.join(missing)} on subject. Simulate a cohort with these covariates to draw who was enrolled."
        )
    once = distinct(result)
    age, weight, bsa = (np.asarray(result[name].values, float)[once] for name in ("age", "weight", "bsa"))
    left = 0.62 + 0.09 * max(0, len(str(len(once))) - 4)  # counts of thousands are wider
    fig, axes = style.panels(width, 3, 2.9, style.Margins(left, 0.1, 0.56, 0.55))
    _histogram(axes[0], age, np.arange(np.floor(age.min()), np.ceil(age.max()) + 1))
    _words(axes[0], "Age", "Age (years)", f"median {np.median(age):.1f} years, {age.min():.1f} to {age.max():.1f}")
    sex = np.asarray(result["sex"].values, float)[once][:DOTS] if "sex" in result.variables else None
    _scatter(axes[1], age[:DOTS], weight[:DOTS], sex)
    style.label(axes[1], x="Age (years)", y="Weight (kg)")
    style.title(axes[1], "Weight", f"median {np.median(weight):.0f} kg, {weight.min():.0f} to {weight.max():.0f}")
    _histogram(axes[2], bsa, np.histogram_bin_edges(bsa, 16))
    _words(axes[2], "Body surface area", "Body surface area (m²)", f"median {np.median(bsa):.2f} m², {bsa.min():.2f} to {bsa.max():.2f}")
    for ax in axes[:2]:
        ax.xaxis.set_major_locator(MultipleLocator(3))
        ax.set_xlim(np.floor(age.min()) - 0.5, np.ceil(age.max()) + 0.5)
    return fig


def distinct(result: xr.Dataset) -> NDArray[np.intp]:
    """Positions of the subjects, each shared child once: arms that share a `pair` and its covariates hold the same child."""
    if "pair" not in result.coords:
        return np.arange(result.sizes["subject"])
    rows = np.column_stack(
        [result["pair"].values.astype(float), *(np.asarray(result[name].values, float) for name in ("age", "weight", "bsa"))]
    )
    return np.sort(np.unique(rows, axis=0, return_index=True)[1])


def _histogram(ax: Axes, values: Floats, edges: Floats) -> None:
    ax.hist(values, bins=edges.tolist(), color=style.ACCENT, alpha=0.75, edgecolor=style.PAPER, linewidth=0.8)


def _words(ax: Axes, name: str, axis: str, note: str) -> None:
    style.title(ax, name, note)
    style.label(ax, x=axis, y="Children")


def _scatter(ax: Axes, age: Floats, weight: Floats, sex: Floats | None) -> None:
    if sex is None:
        ax.plot(age, weight, "o", color=style.ACCENT, markersize=3.5, alpha=0.6, markeredgewidth=0)
        return
    for code, name, marker, colour in SEXES:
        these = sex == code
        ax.plot(age[these], weight[these], marker, color=colour, markersize=3.8, alpha=0.65, markeredgewidth=0, label=name)
    ax.legend(frameon=False, fontsize=style.SMALL, loc="upper left", labelcolor=style.INK, handletextpad=0.2, borderaxespad=0)
