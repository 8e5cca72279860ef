"""What the pictures of a fit share: its observations by kind, and how each kind looks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from carkinetics.drawing import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from carkinetics.fitting.result import Fit
    from carkinetics.model.spec import Observable

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

# Censoring -> marker and words. A value below a limit points down, one above it up.
CENSORED = {
    "left": ("v", "below the limit"),
    "interval": ("D", "between two limits"),
    "right": ("^", "above the upper limit"),
}
SIDES = tuple(CENSORED)


def observables_of(fit: Fit) -> list[Observable]:
    """The observables that were fitted, in the order of the model."""
    used = set(fit.predictions["observable"].values.tolist())
    return [item for item in fit.model.observables if item.key in used]


def title_of(item: Observable) -> str:
    """An observable in words: its name, and the matrix where it has one."""
    words = item.name.replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}" + (f", {item.matrix}" if item.matrix else "")


def colour_of(place: int) -> str:
    """The colour of the observable at that place, in every figure."""
    return style.PALETTE[place % len(style.PALETTE)]


def marker_of(place: int) -> str:
    """The shape of its points."""
    return style.MARKERS[place % len(style.MARKERS)]


def column(fit: Fit, name: str) -> Floats:
    """One column of the predictions."""
    return np.asarray(fit.predictions[name].values, dtype=np.float64)


def rows_of(fit: Fit, observable: str | None = None, censoring: str | None = None, subject: str | None = None) -> Flags:
    """Which observations are of an observable, of a kind of censoring, of a subject."""
    wanted = {"observable": observable, "censoring": censoring, "subject": subject}
    rows = np.ones(fit.predictions.sizes["observation"], dtype=bool)
    for name, value in wanted.items():
        if value is not None:
            rows &= fit.predictions[name].values == value
    return rows


def limits_of(fit: Fit, observables: Iterable[Observable]) -> list[float]:
    """The limits of quantification of the data, each once: those that were given, or the model's."""
    found: set[float] = set()
    for item in observables:
        rows = rows_of(fit, item.key)
        lloq = fit.origin.design.lloq[rows] if fit.origin is not None else np.empty(0)
        own = lloq[np.isfinite(lloq) & (lloq > 0)]
        found |= set(own.tolist())
    return sorted(found)


def points(ax: Axes, x: Floats, y: Floats, colour: str, marker: str = "o", size: float = 3.4, alpha: float = 0.75) -> Any:
    """Filled points with a thin rim of paper, so that those that overlap can be told apart."""
    (drawn,) = ax.plot(
        x,
        y,
        marker,
        color=colour,
        markersize=size,
        alpha=alpha,
        markeredgecolor=style.PAPER,
        markeredgewidth=0.3,
        linestyle="none",
        zorder=3,
    )
    return drawn


def censored(ax: Axes, x: Floats, y: Floats, colour: str, side: str, size: float = 4.4) -> Any:
    """Open marks at the limit."""
    (drawn,) = ax.plot(
        x,
        y,
        CENSORED[side][0],
        markeredgecolor=colour,
        markerfacecolor="none",
        markersize=size,
        markeredgewidth=0.9,
        linestyle="none",
        zorder=3,
    )
    return drawn
