"""Step functions as they are drawn: of thousands of steps those that an eye can tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MOST = 1000  # steps of a curve; more would only make the page large


def drawn(time: Floats, end: float, *curves: Floats) -> tuple[Floats, ...]:
    """The corners of step functions (n,) with steps at `time` (n,), drawn on to `end`: time, then each of the curves, (m,).

    Where there are more than MOST steps, the last one within each MOST-th of the time is drawn, at its own place.
    """
    keep = np.ones(len(time), dtype=bool)
    if len(time) > MOST:
        place = np.floor(time * (MOST / time[-1]))
        keep[1:-1] = place[1:-1] != place[2:]
    return np.append(time[keep], end), *(np.append(curve[keep], curve[-1]) for curve in curves)
