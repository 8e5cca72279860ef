"""Bins of time: one for each visit where there are few, else of about equal counts, parted where the data leave gaps."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from carkinetics.errors import ConfigError

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
MOST = 15
FEWEST = 3
SMALLEST = 10  # values of a bin of equal counts: fewer have no 5 and 95 % quantiles to speak of
VISIT = 5  # values of the median visit that is a bin by itself
SAME_TIME = 6  # decimals of time
REACH = 0.4  # of a bin's count: how far a border may move to a gap


def bins_of(time: Floats, subjects: int, bins: int | Sequence[float] | None) -> Ints:
    """Return the number of the bin of every time (m,), from 0 and without gaps.

    `bins`: how many of about equal counts, or the times that part them; left out, one for each unique time where there are up to MOST,
    else as many as a subject has values on average. ConfigError for what is neither.
    """
    if bins is None:
        visits, visit, counts = np.unique(np.round(time, SAME_TIME), return_inverse=True, return_counts=True)
        if len(visits) <= MOST and np.median(counts) >= VISIT:
            return np.asarray(visit, dtype=np.intp)
        wanted = min(int(np.clip(round(len(time) / subjects), FEWEST, MOST)), len(time) // SMALLEST)
        return _equal(time, max(1, wanted))
    if isinstance(bins, int | np.integer) and not isinstance(bins, bool):
        if bins < 1:
            raise ConfigError(f"bins is {bins}: it must be a number of bins >= 1, or the times that part them.")
        return _equal(time, int(bins))
    try:
        borders = np.asarray(bins, dtype=np.float64)
    except (TypeError, ValueError):
        borders = np.array(np.nan)
    if borders.ndim != 1 or not np.isfinite(borders).all() or not (np.diff(borders) > 0).all():
        raise ConfigError(f"bins is {bins!r}: it must be a number of bins >= 1, or the ascending times that part them.")
    return _without_gaps(np.searchsorted(borders, time, side="right"))


def _equal(time: Floats, wanted: int) -> Ints:
    t = np.sort(time)
    late = t - t[0] + max(float(t[-1] - t[0]), 1e-9) / 1000.0
    gap = np.concatenate([[0.0], np.diff(np.log(late))])
    gap[np.round(np.concatenate([[0.0], np.diff(t)]), SAME_TIME) <= 0.0] = 0.0
    size = len(t) / wanted
    borders: list[float] = []
    for i in range(1, wanted):
        near = np.arange(max(1, int(np.ceil((i - REACH) * size))), min(len(t) - 1, int((i + REACH) * size)) + 1)
        best = near[np.argmax(gap[near])] if near.size else 0
        if gap[best] > 0.0:
            borders.append(0.5 * (t[best - 1] + t[best]))
    return _without_gaps(np.searchsorted(np.unique(borders), time, side="right"))


def _without_gaps(number: Ints) -> Ints:
    return np.asarray(np.unique(number, return_inverse=True)[1], dtype=np.intp)
