"""What a finely sampled course says of the kinetics of cells, beside its exposure: halving, decline at the end, persistence."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

DOUBLE = 2.0
SEEN = 1e-4  # of the largest level: a rise that ends below it is noise about nothing
DEEP = 1e-2  # of the peak: how far down the contraction is looked for
LOWEST = 1e-6  # of the peak: below it no assay sees anything, and the solver's tolerance is near
LAST = 0.1  # of the time from the peak on: the end, at which the terminal half-life is read


def expansion(y: Floats) -> tuple[int, int, bool]:
    """Where the expansion begins, where its peak is, and whether there is one.

    It begins at the lowest level before the first rise to twice that level, so that cells on their way out of the blood are no peak; the
    largest level from there on is the peak. Without such a rise it begins at the first sample.
    """
    lowest = np.minimum.accumulate(y)
    rises = np.flatnonzero((y > 0.0) & (y >= DOUBLE * lowest) & (y >= SEEN * y.max()))
    start = int(np.flatnonzero(y[: rises[0] + 1] == lowest[rises[0]])[-1]) if rises.size else 0
    return start, start + int(np.argmax(y[start:])), bool(rises.size)


def contraction_half_life(t: Floats, y: Floats, peak: int) -> float:
    """The shortest time in which the level halves after its peak, from a level above a hundredth of the peak; NaN where it never does."""
    times, level = t[peak:], y[peak:]
    below = np.flatnonzero(~(level > DEEP * level[0]))
    starts = range(int(below[0]) if below.size else len(level))
    found = [crossing(times[i:], level[i:], 0.5 * float(level[i])) - times[i] for i in starts]
    known = [length for length in found if math.isfinite(length)]
    return float(min(known)) if known else math.nan


def terminal_half_life(t: Floats, y: Floats, peak: int) -> float:
    """The half-life over the last tenth of the time from the peak to the end, or to a millionth of the peak; NaN without a decline."""
    times, level = t[peak:], y[peak:]
    gone = np.flatnonzero(~(level > LOWEST * level[0]))
    last = int(gone[0]) - 1 if gone.size else len(level) - 1
    first = int(np.searchsorted(times, times[last] - LAST * (times[last] - times[0])))
    if first >= last or not level[last] < level[first]:
        return math.nan
    return float(math.log(2.0) * (times[last] - times[first]) / math.log(level[first] / level[last]))


def crossing(t: Floats, y: Floats, limit: float) -> float:
    """The first time at which a course is at a limit or below it, log-linear between its samples; NaN where it never is."""
    low = np.flatnonzero(y <= limit)
    if not low.size:
        return math.nan
    i = int(low[0])
    if i == 0 or not y[i] > 0.0 or t[i] == t[i - 1]:
        return float(t[i])
    share = math.log(y[i - 1] / limit) / math.log(y[i - 1] / y[i])
    return float(t[i - 1] + share * (t[i] - t[i - 1]))
